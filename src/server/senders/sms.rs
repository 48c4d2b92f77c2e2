//! Text messages through a gateway that takes JSON over HTTP.
//!
//! What: one POST for each message; the JSON's shape is the operator's template.
//! What not: no answer is read, none is logged; no redirect is followed; proxies of the environment are not used.
//! How to extend: a gateway that needs more than a template (a signature, a token to fetch) is a file of its own.

use super::SenderFault;
use crate::server::ports::{CodeSender, Message, SendFault};
use crate::server::settings::Secret;
use async_trait::async_trait;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, StatusCode, Url, redirect};
use serde_json::Value;
use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

/// How long a gateway may take, unless the settings say otherwise.
pub const TIMEOUT: Duration = Duration::from_secs(10);

/// How to reach the gateway. `Debug` shows neither header values nor the address, which may carry a token.
#[derive(Clone)]
pub struct SmsSettings {
    /// Where to post: `https://`, or `http://` on the same machine.
    pub url: String,
    /// Sent along, for example `Authorization`.
    pub headers: Vec<(String, Secret)>,
    /// JSON whose texts hold `{to}` and `{text}`.
    pub body: String,
    /// For everything: connecting, sending, the answer.
    pub timeout: Duration,
}

impl fmt::Debug for SmsSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let mut shown = formatter.debug_struct("SmsSettings");
        shown.field("headers", &headers).field("timeout", &self.timeout);
        shown.finish_non_exhaustive()
    }
}

/// Sends text messages by HTTP.
pub struct HttpSms {
    client: Client,
    url: Url,
    headers: HeaderMap,
    body: Value,
}

impl HttpSms {
    /// A sender for one gateway. Connects to nothing yet.
    ///
    /// # Errors
    /// An address, a header or a template that cannot be used.
    pub fn new(settings: SmsSettings) -> Result<Self, SenderFault> {
        super::tls();
        let fault = |problem: &str| SenderFault(format!("text message gateway, {problem}"));
        let url = Url::parse(&settings.url).map_err(|_| fault("the address is not a URL"))?;
        let here = is_this_machine(&url);
        if url.scheme() != "https" && !(url.scheme() == "http" && here) {
            return Err(fault("the address has to begin with https://, except on this machine"));
        }
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for (name, value) in &settings.headers {
            let name = HeaderName::try_from(name).map_err(|_| fault("a header name is not one"))?;
            let mut value = HeaderValue::try_from(value.expose()).map_err(|_| fault("a header value cannot be sent"))?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        let body: Value = serde_json::from_str(&settings.body).map_err(|_| fault("the body template is not JSON"))?;
        if !["{to}", "{text}"].iter().all(|place| holds(&body, place)) {
            return Err(fault("the body template needs {to} and {text}, each inside a text"));
        }
        let client = Client::builder()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .https_only(!here)
            .timeout(settings.timeout)
            .build()
            .map_err(|_| fault("the HTTP client cannot be built"))?;
        Ok(Self { client, url, headers, body })
    }
}

/// Whether an address leads to this machine only.
fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[async_trait]
impl CodeSender for HttpSms {
    async fn send(&self, message: &Message) -> Result<(), SendFault> {
        let body = filled(&self.body, &message.to, &message.text).to_string();
        let mut request = self.client.post(self.url.clone()).headers(self.headers.clone()).body(body);
        if let Ok(trace) = HeaderValue::try_from(&message.trace) {
            request = request.header("x-transaction", trace);
        }
        // Of the answer only the status counts; dropping the rest unread caps it at nothing.
        match request.send().await {
            Ok(answer) => verdict(answer.status()),
            Err(fault) => Err(SendFault::Unavailable(reason(&fault).to_owned())),
        }
    }
}

/// What a status means for the message.
fn verdict(status: StatusCode) -> Result<(), SendFault> {
    let fault = format!("gateway answered HTTP {}", status.as_u16());
    match status.as_u16() {
        200..=299 => Ok(()),
        408 | 425 | 429 => Err(SendFault::Unavailable(fault)),
        400..=499 => Err(SendFault::Refused(fault)),
        _ => Err(SendFault::Unavailable(fault)),
    }
}

/// Why there was no answer, without the address that reqwest's own text would name.
fn reason(fault: &reqwest::Error) -> &'static str {
    if fault.is_timeout() {
        "gateway did not answer in time"
    } else if fault.is_connect() {
        "no connection to the gateway"
    } else {
        "the connection to the gateway broke"
    }
}

/// Whether any text of the template holds a placeholder.
fn holds(template: &Value, place: &str) -> bool {
    match template {
        Value::String(text) => text.contains(place),
        Value::Array(items) => items.iter().any(|item| holds(item, place)),
        Value::Object(fields) => fields.values().any(|field| holds(field, place)),
        _ => false,
    }
}

/// The template with its placeholders replaced, inside texts only: what is put in stays one JSON text.
fn filled(template: &Value, to: &str, text: &str) -> Value {
    match template {
        Value::String(written) => Value::String(filled_text(written, to, text)),
        Value::Array(items) => items.iter().map(|item| filled(item, to, text)).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, field)| (name.clone(), filled(field, to, text))).collect())
        }
        other => other.clone(),
    }
}

/// Replaces in one pass, so that a placeholder inside the message stays what it is.
fn filled_text(written: &str, to: &str, text: &str) -> String {
    let mut out = String::with_capacity(written.len() + text.len());
    let mut rest = written;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        rest = if let Some(after) = from.strip_prefix("{to}") {
            out.push_str(to);
            after
        } else if let Some(after) = from.strip_prefix("{text}") {
            out.push_str(text);
            after
        } else {
            out.push('{');
            &from[1..]
        };
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn settings(body: &str) -> SmsSettings {
        SmsSettings {
            url: "https://gateway.test/send?token=hush".into(),
            headers: vec![("Authorization".into(), "Bearer hush".to_owned().into())],
            body: body.into(),
            timeout: TIMEOUT,
        }
    }

    #[test]
    fn placeholders_are_replaced_once() {
        let template: Value = serde_json::from_str(r#"{"m":[{"to":"+{to}{","body":"{x}{text}"}],"{to}":1}"#).unwrap();
        let body = filled(&template, "{text}", "say \"{to}\"\n").to_string();
        assert_eq!(body, r#"{"m":[{"body":"{x}say \"{to}\"\n","to":"+{text}{"}],"{to}":1}"#);
    }

    #[test]
    fn settings_that_cannot_work_are_refused_at_once() {
        let good = r#"{"to":"{to}","text":"{text}"}"#;
        assert!(HttpSms::new(settings(good)).is_ok());
        for body in ["", "{to} {text}", r#"{"{to}":"{text}"}"#, r#"{"to":"{to}"}"#] {
            assert!(HttpSms::new(settings(body)).is_err(), "{body}");
        }
        for url in ["http://gateway.test/", "http://127.0.0.1.gateway.test/", "ftp://localhost/", "gateway", ""] {
            assert!(HttpSms::new(SmsSettings { url: url.into(), ..settings(good) }).is_err(), "{url}");
        }
        for url in ["http://localhost:8080/", "http://127.0.0.1/", "http://[::1]:1/", "https://gateway.test/"] {
            assert!(HttpSms::new(SmsSettings { url: url.into(), ..settings(good) }).is_ok(), "{url}");
        }
        let headers = vec![("X-Key".into(), "a\r\nb: c".to_owned().into())];
        assert!(HttpSms::new(SmsSettings { headers, ..settings(good) }).is_err());
    }

    #[test]
    fn debug_shows_no_secret() {
        assert!(!format!("{:?}", settings("{}")).contains("hush"));
    }
}
