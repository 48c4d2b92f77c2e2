//! Posts events to the issuer's systems over HTTP, signed as the receiver's shape wants it: as Standard Webhooks 1.0.0 says, or
//! as Adyen signs (protocol reference §12.1). What is in an event is not decided here.
//!
//! A signature is one HMAC and made here: the crate of the Standard Webhooks authors brings its own HMAC, an older `http` and a
//! clock, for what is one line with the libraries this program has already. Where an event may go is [`super::address`]'s.

use super::address::{Allowed, Guard, Lookup, Refused, System};
use crate::challenge::Moment;
use crate::server::ports::{EventFault, EventSender, OutgoingEvent, Shape};
use crate::server::settings::Settings;
use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{RequestBuilder, StatusCode};
use sha2::Sha256;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// A receiver may take this long for everything.
const WITHIN: Duration = Duration::from_secs(15);

/// The HTTP client for endpoints.
#[derive(Debug)]
pub struct HttpEvents {
    client: reqwest::Client,
    allowed: Allowed,
}

impl HttpEvents {
    /// A client that calls public addresses, and what the settings allow besides.
    ///
    /// # Errors
    /// When the TLS library cannot start.
    pub fn new(settings: &Settings) -> Result<Self, String> {
        Self::with(Allowed::of(settings), System)
    }

    fn with(allowed: Allowed, lookup: impl Lookup) -> Result<Self, String> {
        super::tls();
        let client = reqwest::Client::builder()
            .timeout(WITHIN)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            // A connection that is kept would be used again without a look at where its name leads by then.
            .pool_max_idle_per_host(0)
            .dns_resolver(Arc::new(Guard::new(lookup, allowed.clone())))
            .user_agent("acs-challenge")
            .build()
            .map_err(|error| format!("events: {error}"))?;
        Ok(Self { client, allowed })
    }
}

#[async_trait]
impl EventSender for HttpEvents {
    async fn post(&self, event: &OutgoingEvent) -> Result<(), EventFault> {
        let url = self.allowed.url(&event.target.url).map_err(|refused| later(format!("url {refused}")))?;
        let keys = event.target.keys(event.shape).ok_or_else(|| later("no secret to sign with".to_owned()))?;
        let request = self.client.post(url).header("content-type", "application/json");
        let mut request = signed(request, event, &keys);
        if let Some((user, password)) = event.target.basic.as_ref().and_then(|basic| basic.expose().split_once(':')) {
            request = request.basic_auth(user, Some(password));
        }
        // What is answered besides status and head is of no interest and never read, so it cannot be too long.
        let answer = request.body(event.body.clone()).send().await.map_err(|error| later(unsent(&error)))?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            StatusCode::GONE => Err(EventFault::Gone),
            // Anything else may be mended on the other side: a wrong key, a wrong path, a redirect.
            status => Err(EventFault::Later {
                fault: format!("HTTP status {}", status.as_u16()),
                after: retry_after(answer.headers(), event.at),
            }),
        }
    }
}

/// Puts the signature of a shape on a request.
///
/// During a rotation Standard Webhooks carries one signature for each secret. Adyen's header has room for one: the oldest's,
/// which the receiver knows, until an operator ends the rotation.
fn signed(request: RequestBuilder, event: &OutgoingEvent, keys: &[Zeroizing<Vec<u8>>]) -> RequestBuilder {
    match event.shape {
        Shape::Own | Shape::Approvals => {
            let timestamp = event.at.millis().div_euclid(1000).to_string();
            let signatures: Vec<String> = keys.iter().map(|key| standard(key, &event.id, &timestamp, &event.body)).collect();
            request
                .header("webhook-id", &event.id)
                .header("webhook-signature", signatures.join(" "))
                .header("webhook-timestamp", timestamp)
        }
        Shape::Adyen => {
            let signature = keys.last().map(|key| adyen(key, &event.body));
            request.header("HmacSignature", signature.unwrap_or_default()).header("Protocol", "HmacSHA256")
        }
    }
}

/// `webhook-signature` by one key: over id, timestamp and body as they are sent.
fn standard(key: &[u8], id: &str, timestamp: &str, body: &str) -> String {
    format!("v1,{}", mac(key, &[id, ".", timestamp, ".", body]))
}

/// `HmacSignature`: over the body as it is sent.
fn adyen(key: &[u8], body: &str) -> String {
    mac(key, &[body])
}

/// HMAC-SHA256 in base64, padded.
fn mac(key: &[u8], parts: &[&str]) -> String {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key length");
    parts.iter().for_each(|part| mac.update(part.as_bytes()));
    STANDARD.encode(mac.finalize().into_bytes())
}

fn later(fault: String) -> EventFault {
    EventFault::Later { fault, after: None }
}

/// Why nothing was answered. The URL is left out: it may carry a key of the receiver's own.
fn unsent(error: &reqwest::Error) -> String {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(refused) = error.downcast_ref::<Refused>() {
            return format!("url {refused}");
        }
        cause = error.source();
    }
    let what = match error {
        error if error.is_timeout() => "no answer in time",
        error if error.is_connect() => "no connection",
        _ => "connection broke",
    };
    what.to_owned()
}

/// `Retry-After` in seconds or as a date (RFC 9110 §10.2.3, in the form of today); a past date is no wait.
fn retry_after(headers: &HeaderMap, now: Moment) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit is longer than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(now.until(Moment::from_millis(date.as_millisecond())))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#[path = "events_tests.rs"]
mod tests;
