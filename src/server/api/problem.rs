//! What went wrong, for programs: `application/problem+json` (RFC 9457). Every answer of the JSON doors that is no success
//! is one of [`Problem`].
//!
//! A type's URI is relative, `/problems/<slug>`, and stays what it is; `detail` is for people and may change.

use crate::server::flow::FlowFault;
use crate::server::ports::StoreFault;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// What can go wrong, each with its slug, status and title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The query or the body cannot be read.
    Malformed,
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
    /// The passkey is another card's.
    PasskeyTaken,
    /// The card has as many passkeys as it may have.
    PasskeyLimit,
    /// The body is too large.
    TooLarge,
    /// A field of the body has a value that it cannot have.
    Unprocessable,
    /// The number of the approval's page must come along.
    NumberMissing,
    /// The number is not the one on the approval's page; the try was counted.
    WrongNumber,
    /// The passkey does not verify.
    PasskeyRefused,
    /// A fault of ours that trying again does not mend.
    Internal,
    /// Not at the moment; `Retry-After` tells when.
    Unavailable,
    /// This server has no domain for passkeys.
    PasskeysOff,
}

impl Problem {
    /// Every problem.
    pub const ALL: [Problem; 16] = [
        Problem::Malformed,
        Problem::Unauthenticated,
        Problem::Forbidden,
        Problem::NotFound,
        Problem::MethodNotAllowed,
        Problem::Ended,
        Problem::PasskeyTaken,
        Problem::PasskeyLimit,
        Problem::TooLarge,
        Problem::Unprocessable,
        Problem::NumberMissing,
        Problem::WrongNumber,
        Problem::PasskeyRefused,
        Problem::Internal,
        Problem::Unavailable,
        Problem::PasskeysOff,
    ];

    /// Slug, status and title.
    pub const fn row(self) -> (&'static str, StatusCode, &'static str) {
        match self {
            Problem::Malformed => ("malformed-request", StatusCode::BAD_REQUEST, "The request cannot be read"),
            Problem::Unauthenticated => ("unauthenticated", StatusCode::UNAUTHORIZED, "A valid key is needed"),
            Problem::Forbidden => ("forbidden", StatusCode::FORBIDDEN, "The key does not allow this"),
            Problem::NotFound => ("not-found", StatusCode::NOT_FOUND, "There is no such thing"),
            Problem::MethodNotAllowed => ("method-not-allowed", StatusCode::METHOD_NOT_ALLOWED, "There is no such method here"),
            Problem::Ended => ("already-ended", StatusCode::CONFLICT, "It has already ended"),
            Problem::PasskeyTaken => ("passkey-taken", StatusCode::CONFLICT, "The passkey belongs to another card"),
            Problem::PasskeyLimit => ("passkey-limit", StatusCode::CONFLICT, "The card has no room for another passkey"),
            Problem::TooLarge => ("too-large", StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"),
            Problem::Unprocessable => ("invalid-value", StatusCode::UNPROCESSABLE_ENTITY, "A value is not allowed"),
            Problem::NumberMissing => ("number-missing", StatusCode::UNPROCESSABLE_ENTITY, "The page's number is needed"),
            Problem::WrongNumber => ("wrong-number", StatusCode::UNPROCESSABLE_ENTITY, "The number is not the page's"),
            Problem::PasskeyRefused => ("passkey-refused", StatusCode::UNPROCESSABLE_ENTITY, "The passkey does not verify"),
            Problem::Internal => ("internal-error", StatusCode::INTERNAL_SERVER_ERROR, "Something failed on our side"),
            Problem::Unavailable => ("unavailable", StatusCode::SERVICE_UNAVAILABLE, "Not possible at the moment"),
            Problem::PasskeysOff => ("passkeys-off", StatusCode::SERVICE_UNAVAILABLE, "This server does not take passkeys"),
        }
    }

    /// Refuses, with a sentence for people.
    pub fn because(self, detail: impl Into<String>) -> Refusal {
        Refusal { problem: self, detail: detail.into(), members: json!({}) }
    }
}

/// An answer that is no success: a problem, and what there is to say about it.
#[derive(Debug)]
pub struct Refusal {
    problem: Problem,
    detail: String,
    members: Value,
}

impl Refusal {
    /// The same with further members, an object.
    #[must_use]
    pub fn with(self, members: Value) -> Self {
        Self { members, ..self }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (slug, status, title) = self.problem.row();
        let mut body = self.members;
        body["type"] = format!("/problems/{slug}").into();
        body["title"] = title.into();
        body["status"] = status.as_u16().into();
        body["detail"] = self.detail.into();
        let mut answer = (status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response();
        let more: &[(HeaderName, &'static str)] = match self.problem {
            Problem::Unauthenticated => &[(header::WWW_AUTHENTICATE, r#"Basic realm="acs-challenge", charset="UTF-8""#)],
            Problem::Unavailable => &[(header::RETRY_AFTER, "2")],
            _ => &[],
        };
        for (name, value) in more {
            answer.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        answer
    }
}

/// A use case that could not be carried out. Its cause goes to the log and not to the caller.
impl From<FlowFault> for Refusal {
    fn from(fault: FlowFault) -> Self {
        tracing::error!(%fault, "api: request failed");
        match fault {
            FlowFault::Store(_) | FlowFault::Busy | FlowFault::Contended => Problem::Unavailable.because("Try again shortly."),
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

/// A body as JSON.
///
/// # Errors
/// The refusal of a body that is too large or no JSON.
pub fn read_json(body: Result<Bytes, BytesRejection>) -> Result<Value, Refusal> {
    let body = body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge.because("At most 64 KiB are read."),
        _ => Problem::Malformed.because("The body did not arrive whole."),
    })?;
    serde_json::from_slice(&body).map_err(|_| Problem::Malformed.because("The body is not JSON."))
}

#[cfg(test)]
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
}
