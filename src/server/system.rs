//! The machine's clock and generator: the only place that asks either.

use super::ports::{Chance, Clock};
use crate::challenge::Moment;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The process clock. A wall clock that is set back stands still instead.
#[derive(Debug, Default)]
pub struct SystemClock {
    latest: AtomicI64,
}

impl SystemClock {
    /// A clock that is never behind `moment`: the last thing a process before this one has stored.
    pub fn not_before(moment: Moment) -> Self {
        Self { latest: AtomicI64::new(moment.millis()) }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        #[expect(clippy::disallowed_methods, reason = "this is the one adapter of the clock")]
        let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let wall = i64::try_from(wall.as_millis()).unwrap_or(i64::MAX);
        Moment::from_millis(self.latest.fetch_max(wall, Ordering::Relaxed).max(wall))
    }
}

/// The operating system's generator.
#[derive(Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(
            clippy::disallowed_methods,
            clippy::expect_used,
            reason = "the one adapter of the generator; without randomness nothing here is safe, so stop"
        )]
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// A random UUID, version 4.
pub fn random_uuid(chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 16];
    chance.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

/// A random text of 128 bits, URL-safe: for attempt ids and nonces.
pub fn random_token(chance: &dyn Chance) -> String {
    use base64::Engine;
    let mut bytes = [0_u8; 16];
    chance.fill(&mut bytes);
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
