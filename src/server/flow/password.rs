//! Passwords: hashed with Argon2id, checked a few at a time on threads of their own.
//!
//! A check takes 19 MiB while it runs, so their number is bounded, and so is the number that wait for their turn: a flood of
//! checks is refused instead of taking the machine's memory (ASVS 15.2.2).

use super::FlowFault;
use crate::server::ports::Chance;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use icu_normalizer::ComposingNormalizer;
use std::sync::Arc;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// Memory in KiB, passes, lanes: the least OWASP recommends for Argon2id.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
const SALT_BYTES: usize = 16;
/// Longer texts are no password of ours; they are compared like any wrong one.
const LONGEST: usize = 1024;

/// Where passwords are checked.
#[derive(Clone)]
pub struct Passwords {
    turns: Arc<Semaphore>,
    places: Arc<Semaphore>,
}

impl Passwords {
    /// `at_once` checks run, `waiting` more may wait.
    pub fn new(at_once: usize, waiting: usize) -> Self {
        Self { turns: Arc::new(Semaphore::new(at_once)), places: Arc::new(Semaphore::new(at_once.saturating_add(waiting))) }
    }

    /// The PHC string to store for a password.
    ///
    /// # Errors
    /// [`FlowFault::Busy`] when too many checks wait.
    pub async fn hash(&self, chance: &dyn Chance, password: &str) -> Result<String, FlowFault> {
        let mut salt = [0_u8; SALT_BYTES];
        chance.fill(&mut salt);
        let password = normal(password);
        self.run(move || hasher()?.hash_password_with_salt(password.as_bytes(), &salt).map(|hash| hash.to_string()))
            .await?
            .map_err(|_| FlowFault::Unreadable("password"))
    }

    /// Whether this is the password that was hashed. Takes as long whether or not it is.
    ///
    /// # Errors
    /// [`FlowFault::Busy`] when too many checks wait; [`FlowFault::Unreadable`] when the stored hash is none.
    pub async fn matches(&self, hash: &str, password: &str) -> Result<bool, FlowFault> {
        let password = normal(if password.len() <= LONGEST { password } else { "" });
        let hash = hash.to_owned();
        let found = self.run(move || hasher()?.verify_password(password.as_bytes(), hash.as_str())).await?;
        match found {
            Ok(()) => Ok(true),
            Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
            Err(_) => Err(FlowFault::Unreadable("password")),
        }
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, FlowFault> {
        let place = self.places.clone().try_acquire_owned().map_err(|_| FlowFault::Busy)?;
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| FlowFault::Busy)?;
        // The permits go with the work: a request that is given up does not make room for another while its hash still runs.
        let done = tokio::task::spawn_blocking(move || {
            let _held = (place, turn);
            work()
        });
        done.await.map_err(|_| FlowFault::Unreadable("password"))
    }
}

fn hasher() -> Result<Argon2<'static>, argon2::password_hash::Error> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|_| argon2::password_hash::Error::Internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The same password typed on another keyboard may come in other code points: both are composed alike (NFC).
fn normal(password: &str) -> Zeroizing<String> {
    Zeroizing::new(ComposingNormalizer::new_nfc().normalize(password).into_owned())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::Passwords;
    use crate::server::flow::FlowFault;
    use crate::server::ports::Chance;
    use std::sync::Arc;

    struct Ones;

    impl Chance for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(1);
        }
    }

    #[tokio::test]
    async fn a_password_is_kept_as_argon2id_with_the_cost_that_owasp_asks_for() {
        let passwords = Passwords::new(2, 2);
        let hash = passwords.hash(&Ones, "CARDUSERPASSWORD$1").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(!hash.contains("CARDUSER"));
        assert!(passwords.matches(&hash, "CARDUSERPASSWORD$1").await.unwrap());
        assert!(!passwords.matches(&hash, "CARDUSERPASSWORD$2").await.unwrap());
        assert!(!passwords.matches(&hash, "").await.unwrap());
    }

    #[tokio::test]
    async fn a_password_is_the_same_however_its_letters_are_composed() {
        let passwords = Passwords::new(1, 1);
        let hash = passwords.hash(&Ones, "p\u{e9}ch\u{e9} \u{1f511}".repeat(16).as_str()).await.unwrap();
        assert!(passwords.matches(&hash, &"pe\u{301}che\u{301} \u{1f511}".repeat(16)).await.unwrap());
    }

    #[tokio::test]
    async fn what_is_longer_than_any_password_is_wrong_and_what_is_no_hash_is_a_fault() {
        let passwords = Passwords::new(1, 1);
        let long = "x".repeat(1025);
        let hash = passwords.hash(&Ones, &long).await.unwrap();
        assert_eq!(passwords.matches(&hash, &long).await, Ok(false));
        assert_eq!(passwords.matches("$argon2id$broken", "x").await, Err(FlowFault::Unreadable("password")));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn more_checks_than_may_run_and_wait_are_refused() {
        let passwords = Passwords::new(1, 1);
        let hash = Arc::new(passwords.hash(&Ones, "right").await.unwrap());
        let check = || {
            let (passwords, hash) = (passwords.clone(), hash.clone());
            tokio::spawn(async move { passwords.matches(&hash, "right").await })
        };
        let all: Vec<_> = (0..20).map(|_| check()).collect();
        let mut answers = Vec::new();
        for one in all {
            answers.push(one.await.unwrap());
        }
        let count = |wanted: &Result<bool, FlowFault>| answers.iter().filter(|answer| *answer == wanted).count();
        assert!(count(&Ok(true)) >= 2 && count(&Err(FlowFault::Busy)) > 0, "{answers:?}");
        assert_eq!(count(&Ok(true)) + count(&Err(FlowFault::Busy)), 20);
        assert_eq!(passwords.matches(&hash, "right").await, Ok(true), "and there is room again afterwards");
    }
}
