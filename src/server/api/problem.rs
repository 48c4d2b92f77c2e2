//! What went wrong, for programs: `application/problem+json` (RFC 9457). Every answer of the JSON doors that is no success
//! is one of [`Problem`]; a door that speaks another vendor's JSON renders the same [`Refusal`] in that vendor's shape.
//!
//! A type's URI is relative, `/problems/<slug>`, and stays what it is; `detail` is for people and may change. A new problem is
//! a variant with its row.

use crate::server::flow::FlowFault;
use crate::server::ports::StoreFault;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::Duration;

/// What can go wrong, each with its slug, status and title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The query or the body cannot be read.
    Malformed,
    /// The `Idempotency-Key` is not one.
    IdempotencyKey,
    /// There is no key, or none that we know.
    Unauthenticated,
    /// The key is known and may not do this.
    Forbidden,
    /// There is no such thing, or it is another issuer's.
    NotFound,
    /// There is such a path, and not this method; `Allow` lists those there are.
    MethodNotAllowed,
    /// It has ended in another way; `status` tells how.
    Ended,
    /// The same request is being carried out at this moment; `Retry-After` tells when to ask again.
    IdempotencyBusy,
    /// The passkey is another card's.
    PasskeyTaken,
    /// The card has as many passkeys as it may have.
    PasskeyLimit,
    /// The body is too large.
    TooLarge,
    /// A field of the body has a value that it cannot have.
    Unprocessable,
    /// Another request has come under this `Idempotency-Key`.
    IdempotencyDifferent,
    /// The number of the approval's page must come along.
    NumberMissing,
    /// The number is not the one on the approval's page; the try was counted.
    WrongNumber,
    /// The passkey does not verify.
    PasskeyRefused,
    /// More requests than a key may make; `Retry-After` tells when there is room again.
    TooMany,
    /// A fault of ours that trying again does not mend.
    Internal,
    /// Not at the moment; `Retry-After` tells when.
    Unavailable,
    /// This server has no domain for passkeys.
    PasskeysOff,
}

impl Problem {
    /// Every problem.
    pub const ALL: [Problem; 20] = [
        Problem::Malformed,
        Problem::IdempotencyKey,
        Problem::Unauthenticated,
        Problem::Forbidden,
        Problem::NotFound,
        Problem::MethodNotAllowed,
        Problem::Ended,
        Problem::IdempotencyBusy,
        Problem::PasskeyTaken,
        Problem::PasskeyLimit,
        Problem::TooLarge,
        Problem::Unprocessable,
        Problem::IdempotencyDifferent,
        Problem::NumberMissing,
        Problem::WrongNumber,
        Problem::PasskeyRefused,
        Problem::TooMany,
        Problem::Internal,
        Problem::Unavailable,
        Problem::PasskeysOff,
    ];

    /// Slug, status and title.
    pub const fn row(self) -> (&'static str, StatusCode, &'static str) {
        match self {
            Problem::Malformed => ("malformed-request", StatusCode::BAD_REQUEST, "The request cannot be read"),
            Problem::IdempotencyKey => ("idempotency-key-invalid", StatusCode::BAD_REQUEST, "The Idempotency-Key cannot be used"),
            Problem::Unauthenticated => ("unauthenticated", StatusCode::UNAUTHORIZED, "A valid key is needed"),
            Problem::Forbidden => ("forbidden", StatusCode::FORBIDDEN, "The key does not allow this"),
            Problem::NotFound => ("not-found", StatusCode::NOT_FOUND, "There is no such thing"),
            Problem::MethodNotAllowed => ("method-not-allowed", StatusCode::METHOD_NOT_ALLOWED, "There is no such method here"),
            Problem::Ended => ("already-ended", StatusCode::CONFLICT, "It has already ended"),
            Problem::IdempotencyBusy => ("idempotency-key-in-use", StatusCode::CONFLICT, "The same request is being carried out"),
            Problem::PasskeyTaken => ("passkey-taken", StatusCode::CONFLICT, "The passkey belongs to another card"),
            Problem::PasskeyLimit => ("passkey-limit", StatusCode::CONFLICT, "The card has no room for another passkey"),
            Problem::TooLarge => ("too-large", StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"),
            Problem::Unprocessable => ("invalid-value", StatusCode::UNPROCESSABLE_ENTITY, "A value is not allowed"),
            Problem::IdempotencyDifferent => {
                ("idempotency-key-reused", StatusCode::UNPROCESSABLE_ENTITY, "The Idempotency-Key was used for another request")
            }
            Problem::NumberMissing => ("number-missing", StatusCode::UNPROCESSABLE_ENTITY, "The page's number is needed"),
            Problem::WrongNumber => ("wrong-number", StatusCode::UNPROCESSABLE_ENTITY, "The number is not the page's"),
            Problem::PasskeyRefused => ("passkey-refused", StatusCode::UNPROCESSABLE_ENTITY, "The passkey does not verify"),
            Problem::TooMany => ("too-many-requests", StatusCode::TOO_MANY_REQUESTS, "Too many requests with this key"),
            Problem::Internal => ("internal-error", StatusCode::INTERNAL_SERVER_ERROR, "Something failed on our side"),
            Problem::Unavailable => ("unavailable", StatusCode::SERVICE_UNAVAILABLE, "Not possible at the moment"),
            Problem::PasskeysOff => ("passkeys-off", StatusCode::SERVICE_UNAVAILABLE, "This server does not take passkeys"),
        }
    }

    /// Refuses, with a sentence for people.
    pub fn because(self, detail: impl Into<String>) -> Refusal {
        let wait = match self {
            Problem::IdempotencyBusy | Problem::TooMany => Some(Duration::from_secs(1)),
            Problem::Unavailable => Some(Duration::from_secs(2)),
            _ => None,
        };
        Refusal { problem: self, detail: detail.into(), members: json!({}), wait }
    }
}

/// An answer that is no success: a problem, and what there is to say about it.
#[derive(Debug)]
pub struct Refusal {
    problem: Problem,
    detail: String,
    members: Value,
    wait: Option<Duration>,
}

impl Refusal {
    /// The same with further members, an object.
    #[must_use]
    pub fn with(self, members: Value) -> Self {
        Self { members, ..self }
    }

    /// The same, to be tried again after this long.
    #[must_use]
    pub fn after(self, wait: Duration) -> Self {
        Self { wait: Some(wait), ..self }
    }

    /// What it is.
    pub fn problem(&self) -> Problem {
        self.problem
    }

    /// Its status.
    pub fn status(&self) -> StatusCode {
        self.problem.row().1
    }

    /// The sentence for people.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// Its further members.
    pub fn members(&self) -> &Value {
        &self.members
    }

    /// Headers that go with it in every shape.
    pub fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if self.problem == Problem::Unauthenticated {
            let basic = HeaderValue::from_static(r#"Basic realm="acs-challenge", charset="UTF-8""#);
            headers.insert(header::WWW_AUTHENTICATE, basic);
        }
        if let Some(wait) = self.wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(whole_seconds(wait)));
        }
        headers
    }
}

/// Never less than asked for, and never none: `Retry-After: 0` would ask for a storm.
fn whole_seconds(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (slug, status, title) = self.problem.row();
        let headers = self.headers();
        let mut body = self.members;
        body["type"] = format!("/problems/{slug}").into();
        body["title"] = title.into();
        body["status"] = status.as_u16().into();
        body["detail"] = self.detail.into();
        let shown = [(header::CONTENT_TYPE, "application/problem+json")];
        // Which it is, for whoever passes it on.
        (status, headers, shown, Extension(self.problem), body.to_string()).into_response()
    }
}

/// A use case that could not be carried out. Its cause goes to the log and not to the caller.
impl From<FlowFault> for Refusal {
    fn from(fault: FlowFault) -> Self {
        tracing::error!(%fault, "api: request failed");
        match fault {
            FlowFault::Store(_) | FlowFault::Busy | FlowFault::Contended => Problem::Unavailable.because("Try again shortly."),
            FlowFault::NumberTaken => Problem::Unprocessable.because("The card number cannot be enrolled."),
            FlowFault::Seal(_) | FlowFault::Unreadable(_) | FlowFault::OwnMessage(_) => {
                Problem::Internal.because("Nothing has changed.")
            }
        }
    }
}

impl From<StoreFault> for Refusal {
    fn from(fault: StoreFault) -> Self {
        FlowFault::from(fault).into()
    }
}

/// A body as JSON, whatever its `Content-Type` says: vendors' clients send `application/json`, `application/vnd.api+json`,
/// `text/json` or none, and a body that is no JSON is refused anyway. No browser is logged in here, so a form that another site
/// posts has no key and gets nowhere.
///
/// # Errors
/// The refusal of a body that is too large or no JSON.
pub fn read_json(body: Result<Bytes, BytesRejection>) -> Result<Value, Refusal> {
    parse(&whole(body)?)
}

/// A body as JSON of one shape. `other` is what one of another is: "no decision".
///
/// # Errors
/// The refusal of a body that is too large, no JSON, or of another shape.
pub fn read_shape<T: DeserializeOwned>(body: Result<Bytes, BytesRejection>, other: &str) -> Result<T, Refusal> {
    let body = whole(body)?;
    parse(&body)?;
    serde_json::from_slice(&body).map_err(|fault| {
        let fault = shape_fault(&fault);
        Problem::Unprocessable.because(format!("The body is {other}: {fault}."))
    })
}

fn whole(body: Result<Bytes, BytesRejection>) -> Result<Bytes, Refusal> {
    body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge.because("At most 64 KiB are read."),
        _ => Problem::Malformed.because("The body did not arrive whole."),
    })
}

fn parse(body: &[u8]) -> Result<Value, Refusal> {
    serde_json::from_slice(body).map_err(|_| Problem::Malformed.because("The body is not JSON."))
}

/// What a parser has against a shape. It may quote what it read, and a phone in a wrong place is still a phone: only names of
/// fields are passed on, and where it was.
pub fn shape_fault(fault: &serde_json::Error) -> String {
    let text = fault.to_string();
    if ["unknown field `", "missing field `", "duplicate field `"].iter().any(|start| text.starts_with(start)) {
        return text;
    }
    match fault.line() {
        0 => "a value is not what it must be".to_owned(),
        line => format!("a value is not what it must be at line {line} column {}", fault.column()),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_problem_has_a_slug_of_its_own_and_an_error_status() {
        let rows = Problem::ALL.map(Problem::row);
        assert_eq!(rows.iter().map(|row| row.0).collect::<BTreeSet<_>>().len(), rows.len());
        assert!(rows.iter().all(|row| row.1.is_client_error() || row.1.is_server_error()));
        let fits = |slug: &str| slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(rows.iter().all(|row| fits(row.0)));
    }

    #[test]
    fn of_a_body_of_another_shape_fields_are_named_and_no_value() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Shape {
            #[expect(dead_code, reason = "only its reading is looked at")]
            count: u8,
        }
        let said = |body: &'static str| {
            let refusal = read_shape::<Shape>(Ok(Bytes::from_static(body.as_bytes())), "no shape").unwrap_err();
            (refusal.problem(), refusal.detail().to_owned())
        };
        for (body, part) in [
            (r#"{ "count": 1, "phone": "+31611223344" }"#, "unknown field `phone`, expected `count`"),
            (r#"{}"#, "missing field `count` at line 1 column 2"),
            (r#"{ "count": 1, "count": 31611223344 }"#, "duplicate field `count`"),
            (r#"{ "count": "+31611223344" }"#, "must be at line 1 column 25"),
            (r#"{ "count": 31611223344 }"#, "must be at line 1 column"),
            (r#""unknown field `+31611223344`""#, "must be at line 1 column"),
        ] {
            let (problem, detail) = said(body);
            assert_eq!(problem, Problem::Unprocessable, "{body}");
            assert!(detail.starts_with("The body is no shape: ") && detail.contains(part), "{detail}");
            assert!(!detail.contains("31611223344"), "{detail}");
        }
        assert_eq!(said(r#"{ "count": "+31611223344" "#).0, Problem::Malformed, "no JSON comes before another shape");
        let unplaced = serde_json::from_value::<Shape>(json!({ "count": "+31611223344" })).unwrap_err();
        assert_eq!(shape_fault(&unplaced), "a value is not what it must be");
    }

    #[test]
    fn whoever_is_to_try_again_is_told_when() {
        let after = |refusal: Refusal| refusal.into_response().headers().get(header::RETRY_AFTER).cloned();
        for problem in [Problem::TooMany, Problem::IdempotencyBusy] {
            assert_eq!(after(problem.because("")).unwrap(), "1");
        }
        assert_eq!(after(Problem::Unavailable.because("")).unwrap(), "2");
        assert_eq!(after(Problem::PasskeyTaken.because("")), None);
        for (millis, seconds) in [(0, "1"), (1, "1"), (1000, "1"), (1001, "2")] {
            assert_eq!(after(Problem::TooMany.because("").after(Duration::from_millis(millis))).unwrap(), seconds);
        }
    }
}
