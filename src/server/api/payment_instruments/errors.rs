//! Refusals in the shape of Adyen's errors: RFC 9457 with `errorCode`, `requestId` and, for wrong fields, `invalidFields`.
//!
//! `type` stays our own: it names a page of ours, not of Adyen's. What a field's value was is never repeated.

use super::super::problem::{Problem, Refusal};
use crate::server::app::App;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoResponses, ToSchema};

/// Letters of a `requestId`.
const ID_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKLMNPQRSTUVWX";
const ID_LENGTH: usize = 16;

/// An error in Adyen's shape.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AdyenError {
    /// Which problem, as a URI reference that stays what it is.
    #[schema(example = "/problems/invalid-value")]
    r#type: String,
    /// The problem in a few words.
    title: String,
    /// The HTTP status again.
    #[schema(example = 422)]
    status: u16,
    /// What was wrong this time, for people.
    detail: String,
    /// `00_` and the status.
    #[schema(example = "00_422")]
    error_code: String,
    /// Name of this answer in our log; absent where the request was not read that far.
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    /// Every field that cannot be as it was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    invalid_fields: Vec<InvalidField>,
}

/// A field that cannot be as it was. Its value is not repeated: it may be a password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InvalidField {
    /// Path of the field.
    #[schema(example = "card.authentication.phone.number")]
    pub name: String,
    /// What is wrong with it.
    pub message: String,
}

/// What every path may refuse with, for its description.
#[derive(IntoResponses)]
#[expect(missing_docs, reason = "each says what it is where it is read")]
pub enum Refusals {
    #[response(status = 401, description = "No key, or none that is known.", content_type = "application/problem+json")]
    Unauthenticated(AdyenError),
    #[response(status = 403, description = "The key lacks the scope enrol.", content_type = "application/problem+json")]
    Forbidden(AdyenError),
    #[response(status = 429, description = "More requests than a key may make.", content_type = "application/problem+json")]
    TooMany(AdyenError),
    #[response(status = 500, description = "A fault that trying again does not mend.", content_type = "application/problem+json")]
    Internal(AdyenError),
    #[response(status = 503, description = "Not at the moment.", content_type = "application/problem+json")]
    Unavailable(AdyenError),
}

/// What a path that changes something may refuse with besides.
#[derive(IntoResponses)]
#[expect(missing_docs, reason = "each says what it is where it is read")]
pub enum WriteRefusals {
    #[response(
        status = 400,
        description = "The body is no JSON object, or a header is wrong.",
        content_type = "application/problem+json"
    )]
    Malformed(AdyenError),
    #[response(status = 409, description = "The same request is being carried out.", content_type = "application/problem+json")]
    Busy(AdyenError),
    #[response(status = 413, description = "More than 64 KiB.", content_type = "application/problem+json")]
    TooLarge(AdyenError),
    #[response(
        status = 422,
        description = "Fields that cannot be so, all of them; or another request came under this Idempotency-Key.",
        content_type = "application/problem+json"
    )]
    Unprocessable(AdyenError),
}

impl InvalidField {
    /// A field with what is wrong with it.
    pub fn new(name: &str, message: impl Into<String>) -> Self {
        Self { name: name.to_owned(), message: message.into() }
    }
}

/// The refusal of a request with these wrong fields.
pub fn invalid(fields: &[InvalidField]) -> Refusal {
    let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    Problem::Unprocessable.because(format!("See invalidFields: {}.", names.join(", "))).with(json!({ "invalidFields": fields }))
}

/// A refusal in Adyen's shape. With the application at hand it gets a `requestId`, and a line in the log under it.
pub fn adyen(app: Option<&App>, refusal: &Refusal) -> Response {
    let (slug, status, title) = refusal.problem().row();
    let invalid_fields: Vec<InvalidField> =
        refusal.members().get("invalidFields").and_then(|fields| Vec::deserialize(fields).ok()).unwrap_or_default();
    let request_id = app.map(request_id);
    if let Some(request_id) = &request_id {
        let fields: Vec<&str> = invalid_fields.iter().map(|field| field.name.as_str()).collect();
        tracing::info!(request_id, status = status.as_u16(), problem = slug, ?fields, "api: request refused");
    }
    let error = AdyenError {
        r#type: format!("/problems/{slug}"),
        title: title.to_owned(),
        status: status.as_u16(),
        detail: refusal.detail().to_owned(),
        error_code: format!("00_{}", status.as_u16()),
        request_id,
        invalid_fields,
    };
    (status, refusal.headers(), [(header::CONTENT_TYPE, "application/problem+json")], json!(error).to_string()).into_response()
}

fn request_id(app: &App) -> String {
    let mut bytes = [0_u8; ID_LENGTH];
    app.chance.fill(&mut bytes);
    bytes.iter().map(|byte| char::from(ID_LETTERS[usize::from(byte % 32)])).collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use axum::body::to_bytes;
    use serde_json::Value;

    async fn body(refusal: &Refusal) -> (u16, Value) {
        let answer = adyen(None, refusal);
        let status = answer.status().as_u16();
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json");
        (status, serde_json::from_slice(&to_bytes(answer.into_body(), 65_536).await.unwrap()).unwrap())
    }

    #[tokio::test]
    async fn every_problem_has_adyens_shape() {
        for problem in Problem::ALL {
            let (status, error) = body(&problem.because("This time.")).await;
            assert_eq!(error["status"], status);
            assert_eq!(error["errorCode"], format!("00_{status}"));
            assert_eq!(error["detail"], "This time.");
            assert!(error["title"].is_string() && error["type"].as_str().unwrap().starts_with("/problems/"));
            assert!(error.get("invalidFields").is_none() && error.get("requestId").is_none());
        }
        let unauthenticated = adyen(None, &Problem::Unauthenticated.because(""));
        assert!(unauthenticated.headers().contains_key(header::WWW_AUTHENTICATE));
        assert!(adyen(None, &Problem::Unavailable.because("")).headers().contains_key(header::RETRY_AFTER));
    }

    #[tokio::test]
    async fn wrong_fields_are_all_named() {
        let fields = [InvalidField::new("type", "must be card"), InvalidField::new("card.number", "must be digits")];
        let (status, error) = body(&invalid(&fields)).await;
        assert_eq!(status, 422);
        assert_eq!(error["invalidFields"], json!(fields));
        assert_eq!(error["detail"], "See invalidFields: type, card.number.");
    }
}
