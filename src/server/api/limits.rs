//! How many requests a key may make: `api.per_second` on average, `api.burst` at once after a pause.
//!
//! What not: a security counter. Wrong codes, passwords and keys are not counted here but in the store, by the clock of the
//! port, where a restart forgets nothing. This only sheds load: it is counted for each process by the library's own monotonic
//! clock, so a restart, or a second process, gives everybody their burst again, and no test needs to hold its time still.

use crate::server::settings::Api;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;

/// The counters, one for each key that has been used: operators make keys, so there are few.
#[derive(Debug)]
pub struct Limits {
    keys: DefaultKeyedRateLimiter<String>,
    clock: DefaultClock,
}

impl Limits {
    /// Counters by the settings; zero is taken as one.
    pub fn new(settings: &Api) -> Self {
        let at_least_one = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_second(at_least_one(settings.per_second)).allow_burst(at_least_one(settings.burst));
        Self { keys: RateLimiter::keyed(quota), clock: DefaultClock::default() }
    }

    /// Counts a request with the key of this id.
    ///
    /// # Errors
    /// How long until the key may make another.
    pub fn count(&self, key: &str) -> Result<(), Duration> {
        self.keys.check_key(&key.to_owned()).map_err(|too_many| too_many.wait_time_from(self.clock.now()))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::server::settings::load;

    #[test]
    fn a_key_has_its_burst_and_takes_none_from_another() {
        let mut api = load(None, &[].into(), |_| Err("no files here".to_owned())).unwrap().api;
        (api.per_second, api.burst) = (1, 3);
        let limits = Limits::new(&api);
        for _ in 0..3 {
            limits.count("one").unwrap();
        }
        let wait = limits.count("one").unwrap_err();
        assert!(wait <= Duration::from_secs(1), "{wait:?}");
        limits.count("two").unwrap();
    }
}
