//! `/v1/challenges`: an issuer asks for a challenge of its own, looks at one, or ends one; and the keys its results are signed
//! with.
//!
//! The answer to `POST` has a `redirectUrl`: the issuer sends the browser there, the page does the rest and sends it back to
//! the issuer with a `reference`, which proves nothing: the result is read here by `GET`, or comes by webhook. A challenge of
//! another issuer does not exist. The body is in `request`, what its values must be like in `reading`.

pub mod reading;
pub mod request;

use super::access::{Scope, caller, caller_of_any};
use super::idempotency::Seed;
use super::openapi::problems::ProblemDetails;
use super::problem::{Problem, Refusal, read_shape};
use crate::challenge::{Outcome, Withdrawal};
use crate::emv::value::TransactionId;
use crate::server::app::App;
use crate::server::flow::redirect::{self, Begun, derived_id};
use crate::server::flow::result::{self, ChallengeObject, PublicKey};
use crate::server::ports::ApiKey;
use crate::server::seal::Purpose;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::{Extension, Json};
use reading::FieldFault;
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;
use utoipa::ToSchema;

/// A challenge that was just asked for.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = NewChallenge)]
pub struct Created {
    /// As `GET` shows it.
    #[serde(flatten)]
    pub challenge: ChallengeObject,
    /// Where to send the cardholder's browser. It opens the challenge for whoever follows it: give it to nobody else.
    #[schema(format = "uri")]
    pub redirect_url: String,
}

/// Public keys, as a JWK Set (RFC 7517).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SigningKeys)]
pub struct KeySet {
    /// The active one first.
    pub keys: Vec<PublicKey>,
}

/// Asks for a challenge. Nothing is sent before the cardholder has opened it. With an `Idempotency-Key` the same request gets
/// the same challenge again.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    post,
    path = "/v1/challenges",
    tag = "Challenges",
    operation_id = "createChallenge",
    request_body(content = request::Body, example = json!({
        "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Tea & Paper" } },
        "contact": { "phone": "+31611223344" },
        "returnUrl": "https://shop.example/return",
    })),
    params(("Idempotency-Key" = Option<String>, Header, description = "The caller's own name for this request, 1 to 64 visible ASCII characters")),
    responses(
        (status = 201, description = "The challenge waits for its browser", body = Created, headers(("Location" = String, description = "Path of the challenge"))),
        (status = 400, description = "The body or the Idempotency-Key cannot be read", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 401, description = "No valid key", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 403, description = "The key lacks the scope `authenticate`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "The same request is being carried out", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, description = "The body is too large", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "Values that are not allowed, each named in `errors`; a challenge that would be declined, with `endReason`; or an Idempotency-Key of another request", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests with this key", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 500, description = "A fault on our side", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 503, description = "Not at the moment", body = ProblemDetails, content_type = "application/problem+json"),
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn create(
    State(app): State<Arc<App>>,
    Extension(seed): Extension<Seed>,
    Extension(key): Extension<ApiKey>,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<Created>), Refusal> {
    let issuer = caller(&key, Scope::Authenticate)?;
    let id = own_id(seed)?;
    let body: request::Body = read_shape(body, "no request for a challenge")?;
    let asked = reading::read(&app, issuer, body).map_err(|faults| invalid(&faults))?;
    match redirect::begin(&app, issuer, &id, &asked).await? {
        Begun::Placed => {}
        Begun::NoCard => return Err(one_invalid("card", "must be one of your cards")),
        Begun::NoWay => return Err(one_invalid("methods", "must name a way that this cardholder has and that is offered here")),
        Begun::Declined(decline) => {
            let reason = Outcome::Declined(decline).name();
            let refusal = Problem::Unprocessable.because("The challenge would be declined: see endReason.");
            return Err(refusal.with(json!({ "endReason": reason })));
        }
    }
    let challenge = result::of(&app, issuer, &id).await?.ok_or_else(unknown)?;
    let location = [(header::LOCATION, format!("/v1/challenges/{}", challenge.id))];
    let token = app.keys.token(app.chance.as_ref(), Purpose::Start, &id);
    let redirect_url = format!("{}/challenge/start/{token}", app.settings.public_url());
    Ok((StatusCode::CREATED, location, Json(Created { challenge, redirect_url })))
}

/// Where a challenge stands, whatever brought it here: one that came by EMV 3DS has its `acsTransID` for an id.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    get,
    path = "/v1/challenges/{id}",
    tag = "Challenges",
    operation_id = "getChallenge",
    params(("id" = String, Path, description = "The challenge's id, or its acsTransID")),
    responses(
        (status = 200, description = "The challenge", body = ChallengeObject),
        (status = 401, description = "No valid key", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 403, description = "The key has neither scope `read` nor `authenticate`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 404, description = "There is none of this id", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests with this key", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 500, description = "A fault on our side", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 503, description = "Not at the moment", body = ProblemDetails, content_type = "application/problem+json"),
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn show(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<ChallengeObject>, Refusal> {
    let issuer = caller_of_any(&key, &[Scope::Read, Scope::Authenticate])?;
    let id = named(id)?;
    result::of(&app, issuer, &id).await?.map(Json).ok_or_else(unknown)
}

/// Ends a challenge, opened or not, as not authenticated. Ending it again changes nothing.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    post,
    path = "/v1/challenges/{id}/cancel",
    tag = "Challenges",
    operation_id = "cancelChallenge",
    params(
        ("id" = String, Path, description = "The challenge's id, or its acsTransID"),
        ("Idempotency-Key" = Option<String>, Header, description = "Not needed: this may be repeated as it is"),
    ),
    responses(
        (status = 200, description = "It has ended, now or by an earlier request", body = ChallengeObject),
        (status = 400, description = "The Idempotency-Key cannot be read", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 401, description = "No valid key", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 403, description = "The key lacks the scope `authenticate`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 404, description = "There is none of this id", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "It has ended otherwise: see `endReason`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "The Idempotency-Key was used for another request", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests with this key", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 500, description = "A fault on our side", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 503, description = "Not at the moment", body = ProblemDetails, content_type = "application/problem+json"),
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn cancel(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<ChallengeObject>, Refusal> {
    let issuer = caller(&key, Scope::Authenticate)?;
    let id = named(id)?;
    let outcome = redirect::withdraw(&app, issuer, &id).await?.ok_or_else(unknown)?;
    if outcome != Outcome::Withdrawn(Withdrawal::Requested) {
        let refusal = Problem::Ended.because(format!("It has ended as {} and stays so.", outcome.name()));
        return Err(refusal.with(json!({ "endReason": outcome.name() })));
    }
    result::of(&app, issuer, &id).await?.map(Json).ok_or_else(unknown)
}

/// Public keys of what results are signed with. Anybody may have them. Look again when a `kid` is not among those you know.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    get,
    path = "/v1/keys.json",
    tag = "Challenges",
    operation_id = "getSigningKeys",
    responses(
        (status = 200, description = "A JWK Set", body = KeySet),
        (status = 500, description = "A fault on our side", body = ProblemDetails, content_type = "application/problem+json"),
    ),
    security(()),
)]
pub async fn keys(State(app): State<Arc<App>>) -> Result<Json<KeySet>, Refusal> {
    Ok(Json(KeySet { keys: result::public_keys(&app.keys)? }))
}

/// The id of a new challenge: by chance, or the same for a request that is repeated under its `Idempotency-Key`, even where the
/// answer to the first try was lost.
fn own_id(seed: Seed) -> Result<TransactionId, Refusal> {
    derived_id(seed.id("challenge")).parse().map_err(|_| Problem::Internal.because("Nothing has changed."))
}

/// The challenge of a path. What is no id is nobody's.
fn named(id: Result<Path<String>, PathRejection>) -> Result<TransactionId, Refusal> {
    id.ok().and_then(|Path(id)| id.parse().ok()).ok_or_else(unknown)
}

fn unknown() -> Refusal {
    Problem::NotFound.because("There is no such challenge.")
}

fn one_invalid(field: &'static str, detail: &str) -> Refusal {
    invalid(&[FieldFault { field, detail: detail.to_owned() }])
}

fn invalid(faults: &[FieldFault]) -> Refusal {
    let named = faults.iter().map(|fault| format!("{}: {}", fault.field, fault.detail)).collect::<Vec<_>>().join("; ");
    Problem::Unprocessable.because(named).with(json!({ "errors": faults }))
}
