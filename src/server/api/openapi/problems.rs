//! Errors as the document describes them: the shape of `application/problem+json`, and what every path may refuse with.
//!
//! What not: the errors themselves, which are [`super::super::problem`], and those in Adyen's shape. A further member that a
//! refusal carries is a field of [`ProblemDetails`].

use super::super::challenges::reading::FieldFault;
use super::super::problem::Problem;
use crate::server::flow::approvals::StatusName;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::{IntoResponses, ToSchema};

/// What went wrong (RFC 9457).
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct ProblemDetails {
    /// Which problem, as a URI reference that stays what it is. More may come.
    #[schema(schema_with = kinds)]
    pub r#type: String,
    /// The problem in a few words.
    pub title: String,
    /// The HTTP status again.
    #[schema(minimum = 400, maximum = 599, example = 422)]
    pub status: u16,
    /// What was wrong this time, for people. It may change.
    pub detail: String,
    /// Every field that cannot be as it was; of a request for a challenge.
    #[schema(nullable = false)]
    pub errors: Option<Vec<FieldFault>>,
    /// Why a challenge has ended, or would.
    #[schema(nullable = false, example = "cardholder_cancelled")]
    pub end_reason: Option<String>,
    /// How an approval has ended that cannot be decided any more.
    #[schema(nullable = false)]
    pub card_transaction_authentication: Option<EndedApproval>,
}

/// An approval that has ended.
#[derive(ToSchema)]
pub struct EndedApproval {
    /// How.
    pub status: StatusName,
}

fn kinds() -> ObjectBuilder {
    let kinds = Problem::ALL.map(|problem| format!("/problems/{}", problem.row().0));
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(kinds))
}

/// What every path with a key may refuse with.
#[derive(IntoResponses)]
#[expect(missing_docs, reason = "each says what it is where it is read")]
pub enum Refused {
    #[response(status = 401, description = "No key, or none that is known.", content_type = "application/problem+json")]
    Unauthenticated(ProblemDetails),
    #[response(status = 403, description = "The key lacks the scope.", content_type = "application/problem+json")]
    Forbidden(ProblemDetails),
    #[response(status = 429, description = "More requests than a key may make.", content_type = "application/problem+json")]
    TooMany(ProblemDetails),
    #[response(status = 500, description = "A fault that trying again does not mend.", content_type = "application/problem+json")]
    Internal(ProblemDetails),
    #[response(status = 503, description = "Not at the moment.", content_type = "application/problem+json")]
    Unavailable(ProblemDetails),
}

/// What a path that takes a body may refuse with besides; it says itself what its 409 and 422 are.
#[derive(IntoResponses)]
#[expect(missing_docs, reason = "each says what it is where it is read")]
pub enum WriteRefused {
    #[response(
        status = 400,
        description = "The body is no JSON or did not arrive, or the Idempotency-Key is none.",
        content_type = "application/problem+json"
    )]
    Malformed(ProblemDetails),
    #[response(status = 413, description = "More than 64 KiB.", content_type = "application/problem+json")]
    TooLarge(ProblemDetails),
}
