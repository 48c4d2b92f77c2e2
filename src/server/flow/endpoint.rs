//! Where an issuer's systems are told, as it is kept: URL and secrets, encrypted. And what makes one that can be used.

use super::FlowFault;
use super::transaction::{open, place, seal};
use crate::server::ports::{Chance, Endpoint, Sealed, Shape};
use crate::server::seal::{Keyring, to_hex};
use crate::server::senders::address::Allowed;
use crate::server::settings::{Secret, Settings};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use zeroize::Zeroizing;

/// Bytes of a secret of Standard Webhooks.
const STANDARD_BYTES: RangeInclusive<usize> = 24..=64;
/// Bytes of a secret of Adyen's, and of every one that is made here.
const BYTES: usize = 32;

/// Where to post, and what to sign with. Shows nothing in `Debug`: the URL may carry a key of the receiver's own.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The address.
    pub url: String,
    /// Secrets, the newest first; during a rotation two, of which Adyen's shape signs with the older. `whsec_` and base64 for
    /// Standard Webhooks, 64 hex digits for Adyen.
    pub secrets: Vec<Secret>,
    /// `user:password` for HTTP Basic, where the receiver wants it.
    pub basic: Option<Secret>,
}

impl std::fmt::Debug for Target {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Target(…)")
    }
}

impl Target {
    /// Encrypts for the row of an endpoint.
    ///
    /// # Errors
    /// [`FlowFault`] when sealing fails.
    pub fn seal(&self, keys: &Keyring, chance: &dyn Chance, id: &str) -> Result<Sealed, FlowFault> {
        seal(keys, chance, &place("endpoint", id), self)
    }

    /// Decrypts that of an endpoint.
    ///
    /// # Errors
    /// [`FlowFault`] when the key is gone or the bytes are not what this version writes.
    pub fn open(keys: &Keyring, endpoint: &Endpoint) -> Result<Self, FlowFault> {
        open(keys, &place("endpoint", &endpoint.id), &endpoint.target, "endpoint")
    }

    /// What an operator has to mend before an endpoint of this shape can use it, a sentence each. Nothing is contacted, so a
    /// name that leads to a private address only shows when it is called. Names no secret.
    pub fn check(&self, shape: Shape, settings: &Settings) -> Vec<String> {
        let mut faults = Vec::new();
        if let Err(refused) = Allowed::of(settings).url(&self.url) {
            faults.push(format!("url: {refused}"));
        }
        if self.keys(shape).is_none() {
            let form = match shape {
                Shape::Own | Shape::Approvals => "whsec_ and base64 of 24 to 64 bytes",
                Shape::Adyen => "64 hexadecimal digits",
            };
            faults.push(format!("secret: must be {form}"));
        }
        let basic = |basic: &Secret| {
            let text = basic.expose();
            text.split_once(':').is_some_and(|(user, password)| !user.is_empty() && !password.is_empty())
                && !text.chars().any(char::is_control)
        };
        if !self.basic.iter().all(basic) {
            faults.push("basic: must be a user name, a colon and a password".to_owned());
        }
        faults
    }

    /// A new secret, as a receiver of this shape takes it.
    pub fn new_secret(shape: Shape, chance: &dyn Chance) -> Secret {
        let mut bytes = Zeroizing::new([0_u8; BYTES]);
        chance.fill(bytes.as_mut());
        Secret::from(match shape {
            Shape::Own | Shape::Approvals => format!("whsec_{}", STANDARD.encode(bytes.as_ref())),
            Shape::Adyen => to_hex(bytes.as_ref()),
        })
    }

    /// The keys that its secrets are, the newest first; `None` when there is none, or one is not of the shape's form.
    pub fn keys(&self, shape: Shape) -> Option<Vec<Zeroizing<Vec<u8>>>> {
        let key = |secret: &Secret| match shape {
            Shape::Own | Shape::Approvals => standard_key(secret.expose()),
            Shape::Adyen => adyen_key(secret.expose()),
        };
        let keys: Vec<_> = self.secrets.iter().map(key).collect::<Option<_>>()?;
        (!keys.is_empty()).then_some(keys)
    }
}

fn standard_key(secret: &str) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = Zeroizing::new(STANDARD.decode(secret.strip_prefix("whsec_")?).ok()?);
    STANDARD_BYTES.contains(&bytes.len()).then_some(bytes)
}

fn adyen_key(secret: &str) -> Option<Zeroizing<Vec<u8>>> {
    if secret.len() != 2 * BYTES || !secret.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let byte = |at: usize| u8::from_str_radix(&secret[at..at + 2], 16).ok();
    (0..secret.len()).step_by(2).map(byte).collect::<Option<Vec<u8>>>().map(Zeroizing::new)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::server::settings::load;
    use crate::server::system::SystemChance;

    fn demo() -> Settings {
        load(None, &Default::default(), |_| Err(String::new())).unwrap()
    }

    fn target(url: &str, secret: &str) -> Target {
        Target { url: url.to_owned(), secrets: vec![Secret::from(secret.to_owned())], basic: None }
    }

    #[test]
    fn new_secrets_are_of_their_shape() {
        for shape in Shape::ALL {
            let secret = Target::new_secret(shape, &SystemChance);
            let target = target("https://bank.example/hook", secret.expose());
            assert_eq!(target.check(shape, &demo()), Vec::<String>::new());
            assert_eq!(target.keys(shape).unwrap()[0].len(), BYTES);
            assert_ne!(Target::new_secret(shape, &SystemChance), secret);
        }
    }

    #[test]
    fn what_is_no_secret_is_refused() {
        let [short, long, bare] = [23, 65, 24].map(|bytes| format!("whsec_{}", STANDARD.encode(vec![1; bytes])));
        let bare = bare.trim_start_matches("whsec_");
        for secret in ["", "whsec_", "whsec_!!", &short, &long, bare, &"ab".repeat(32)] {
            let faults = target("https://bank.example/", secret).check(Shape::Own, &demo());
            assert_eq!(faults, ["secret: must be whsec_ and base64 of 24 to 64 bytes"]);
        }
        for secret in ["", "ab", &"ab".repeat(31), &"ab".repeat(33), &"+b".repeat(32), &"é".repeat(32), &short] {
            let faults = target("https://bank.example/", secret).check(Shape::Adyen, &demo());
            assert_eq!(faults, ["secret: must be 64 hexadecimal digits"]);
        }
        let none = Target { secrets: Vec::new(), ..target("https://bank.example/", "") };
        assert_eq!(none.check(Shape::Adyen, &demo()).len(), 1);
    }

    #[test]
    fn every_fault_is_named_and_no_secret() {
        let target = Target { basic: Some(Secret::from("hush".to_owned())), ..target("http://10.0.0.1/hush", "hush") };
        let faults = target.check(Shape::Adyen, &demo());
        assert_eq!(faults.iter().map(|fault| fault.split(':').next().unwrap()).collect::<Vec<_>>(), ["url", "secret", "basic"]);
        assert!(!faults.join(" ").contains("hush"));
    }
}
