//! Posts events to the issuer's systems over HTTP, signed as Standard Webhooks 1.0.0 says. What is in an event is not
//! decided here.
//!
//! The signature is one HMAC of three parts and made here: the crate of the specification's authors brings its own HMAC,
//! an older `http` and a clock, for what is one line with the libraries this program has already.

use crate::server::ports::{EventSender, OutgoingEvent, SendFault};
use crate::server::settings::Secret;
use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use reqwest::StatusCode;
use sha2::Sha256;
use std::time::Duration;
use zeroize::Zeroizing;

/// A receiver may take this long for everything.
const WITHIN: Duration = Duration::from_secs(15);
/// Bytes of a secret.
const SECRET_BYTES: std::ops::RangeInclusive<usize> = 24..=64;

/// The HTTP client for one receiver. Shows neither URL nor secret in `Debug`: the URL may carry a key of the receiver's own.
pub struct HttpEvents {
    client: reqwest::Client,
    url: String,
    keys: Vec<Zeroizing<Vec<u8>>>,
}

impl std::fmt::Debug for HttpEvents {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("HttpEvents(…)")
    }
}

impl HttpEvents {
    /// A client for a URL. `secret` is `whsec_` and base64 of 24 to 64 bytes; during a rotation several, separated by spaces,
    /// and every event carries a signature of each.
    ///
    /// # Errors
    /// When a secret is none, or the TLS library cannot start: which setting, and what to mend. Names no secret.
    pub fn new(url: &str, secret: &Secret) -> Result<Self, String> {
        super::tls();
        let keys: Vec<_> = secret.expose().split_whitespace().map(key).collect::<Option<_>>().unwrap_or_default();
        if keys.is_empty() {
            return Err("secret: must be whsec_ and base64 of 24 to 64 bytes, several separated by spaces".to_owned());
        }
        let client = reqwest::Client::builder()
            .timeout(WITHIN)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .user_agent("acs-challenge")
            .build()
            .map_err(|error| format!("url: {error}"))?;
        Ok(Self { client, url: url.to_owned(), keys })
    }

    /// `webhook-signature`: over id, timestamp and body as they are sent, a `v1,` for each key.
    fn signature(&self, id: &str, timestamp: &str, body: &str) -> String {
        let signatures: Vec<String> = self.keys.iter().map(|key| sign(key, id, timestamp, body)).collect();
        signatures.join(" ")
    }
}

fn key(secret: &str) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = Zeroizing::new(STANDARD.decode(secret.strip_prefix("whsec_")?).ok()?);
    SECRET_BYTES.contains(&bytes.len()).then_some(bytes)
}

fn sign(key: &[u8], id: &str, timestamp: &str, body: &str) -> String {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key length");
    mac.update(format!("{id}.{timestamp}.").as_bytes());
    mac.update(body.as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

#[async_trait]
impl EventSender for HttpEvents {
    async fn post(&self, event: &OutgoingEvent) -> Result<(), SendFault> {
        let timestamp = event.at.millis().div_euclid(1000).to_string();
        let request = self
            .client
            .post(&self.url)
            .header("content-type", "application/json")
            .header("webhook-id", &event.id)
            .header("webhook-signature", self.signature(&event.id, &timestamp, &event.body))
            .header("webhook-timestamp", timestamp)
            .body(event.body.clone());
        // What is answered besides the status is of no interest and never read, so it cannot be too long.
        let answer = request.send().await.map_err(|error| SendFault::Unavailable(error.without_url().to_string()))?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            // The receiver says that it is gone for good.
            StatusCode::GONE => Err(SendFault::Refused("HTTP status 410".to_owned())),
            // Anything else may be mended on the other side: a wrong key, a wrong path, a redirect.
            status => Err(SendFault::Unavailable(format!("HTTP status {}", status.as_u16()))),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    /// The example of the Standard Webhooks specification and of its authors' libraries.
    #[test]
    fn the_signature_is_that_of_the_specification() {
        let key = key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signature = sign(&key, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", r#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn during_a_rotation_both_secrets_sign() {
        let old = format!("whsec_{}", STANDARD.encode([1; 24]));
        let new = format!("whsec_{}", STANDARD.encode([2; 64]));
        let sender = HttpEvents::new("https://bank.example/", &Secret::from(format!("{new} {old}"))).unwrap();
        let expected = format!("{} {}", sign(&[2; 64], "id", "1", "{}"), sign(&[1; 24], "id", "1", "{}"));
        assert_eq!(sender.signature("id", "1", "{}"), expected);
        assert!(!format!("{sender:?}").contains("bank"));
    }

    #[test]
    fn what_is_no_secret_is_refused() {
        let short = format!("whsec_{}", STANDARD.encode([1; 23]));
        let long = format!("whsec_{}", STANDARD.encode([1; 65]));
        let bare = STANDARD.encode([1; 24]);
        for secret in ["", "whsec_", "whsec_!!", &short, &long, &bare] {
            let fault = HttpEvents::new("https://bank.example/", &Secret::from(secret.to_owned())).unwrap_err();
            assert!(fault.contains("must be whsec_"), "{fault}");
        }
    }
}
