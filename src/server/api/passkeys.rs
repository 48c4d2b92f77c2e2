//! `/v1/cards/{cardId}/passkeys`: a cardholder adds a passkey on the issuer's own site, where they are logged in, or has one
//! removed that is lost.
//!
//! The issuer's site asks for options, gives them to the browser, and posts back what the browser made of them. What the
//! passkey signs is derived from card and hour, so nothing is kept between the two. Scope `enrol`. A passkey that is removed
//! is good for nothing from then on, in challenges that have begun as well. Their JSON is in `wire`.

pub mod wire;

use super::access::{Scope, caller};
use super::openapi::problems::{ProblemDetails, Refused, WriteRefused};
use super::problem::{Problem, Refusal, read_json};
use crate::challenge::Moment;
use crate::server::app::App;
use crate::server::flow::transaction::{place, seal};
use crate::server::flow::{cards, event};
use crate::server::passkeys::{Passkey, PasskeyFault, RelyingParty, User};
use crate::server::ports::{Added, ApiKey, Card, KeptPasskey};
use axum::Extension;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;
use wire::{CreationOptions, OptionsRequest, PasskeyList, PasskeyObject, Registration};

/// Characters of a name. Authenticators cut longer ones.
const NAME: std::ops::RangeInclusive<usize> = 1..=64;
/// Passkeys a card may have: more than anybody has devices, and few enough to name them all to a browser.
const PASSKEYS: usize = 20;
/// Milliseconds of the hour that options are good for, and the next.
const HOUR: i64 = 60 * 60 * 1000;

/// `POST /v1/cards/{cardId}/passkeys/options`: `{"name": "Sam Hopper"}` gets `PublicKeyCredentialCreationOptionsJSON`. They
/// are good until the end of the next hour.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    post,
    path = "/v1/cards/{card}/passkeys/options",
    tag = "Passkeys",
    operation_id = "createPasskeyOptions",
    summary = "Begin to add a passkey",
    description = "Good until the end of the next hour.",
    params(
        ("card" = String, Path, description = "Our id of the card."),
        ("Idempotency-Key" = Option<String>, Header, description = "Not needed: nothing is made."),
    ),
    request_body(content = OptionsRequest, example = json!({ "name": "Sam Hopper" })),
    responses(
        (status = 200, description = "What to give to the browser.", body = CreationOptions),
        (status = 404, description = "You have no such card.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "The card has no room for another passkey, or the same request is being carried out.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "A name that is none, or an Idempotency-Key of another request.", body = ProblemDetails, content_type = "application/problem+json"),
        WriteRefused,
        Refused,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn options(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    card: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Refusal> {
    let (party, card) = at_door(&app, &key, card).await?;
    let asked = OptionsRequest::deserialize(read_json(body)?).ok();
    let name = asked.as_ref().map(|asked| asked.name.trim()).filter(|name| NAME.contains(&name.chars().count()));
    let name = name.ok_or_else(|| Problem::Unprocessable.because("name: 1 to 64 characters."))?;
    let known = cards::passkeys(&app, &card.id).await?;
    if known.len() >= PASSKEYS {
        return Err(full());
    }
    let challenge = app.keys.registration_challenge(&card.id, hour(&app));
    Ok(Json(party.creation_options(&challenge, &user(&card, name), &known)))
}

/// `POST /v1/cards/{cardId}/passkeys`: `RegistrationResponseJSON` gets `{"credentialId", "addedAt"}` once it is stored. The
/// same one again is answered alike and changes nothing: storing it anew would set its counter back.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    post,
    path = "/v1/cards/{card}/passkeys",
    tag = "Passkeys",
    operation_id = "addPasskey",
    summary = "Add a passkey",
    description = "The same one again is answered alike and changes nothing.",
    params(
        ("card" = String, Path, description = "Our id of the card."),
        ("Idempotency-Key" = Option<String>, Header, description = "Not needed: this may be repeated as it is."),
    ),
    request_body = Registration,
    responses(
        (status = 201, description = "It is stored, now or since earlier.", body = PasskeyObject),
        (status = 404, description = "You have no such card.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "It is another card's, the card has no room for it, or the same request is being carried out.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "It does not verify, or an Idempotency-Key of another request.", body = ProblemDetails, content_type = "application/problem+json"),
        WriteRefused,
        Refused,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn register(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    card: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<PasskeyObject>), Refusal> {
    let (party, card) = at_door(&app, &key, card).await?;
    let response = read_json(body)?;
    let passkey = verified(&app, party, &card, &response).map_err(|fault| {
        tracing::warn!(card = card.id, %fault, "passkey not registered");
        Problem::PasskeyRefused.because(fault.to_string())
    })?;
    let credential_id = passkey.id();
    let sealed = seal(&app.keys, app.chance.as_ref(), &place("passkey", &credential_id), &passkey)?;
    let kept = KeptPasskey { credential_id: credential_id.clone(), sealed };
    let added = app.store.add_passkey(&card.id, kept, app.clock.now(), PASSKEYS).await?;
    tracing::info!(card = card.id, ?added, "passkey to be registered");
    match added {
        Added::New | Added::Known => {}
        Added::Taken => return Err(Problem::PasskeyTaken.because("Its credential id is registered for another card.")),
        Added::Full => return Err(full()),
    }
    let all = app.store.passkeys_added(&card.id).await?;
    // Gone, if somebody has removed it in this moment.
    let when = all.iter().find(|(id, _)| *id == credential_id).map_or_else(|| app.clock.now(), |(_, when)| *when);
    Ok((StatusCode::CREATED, Json(one(&credential_id, when))))
}

/// `GET /v1/cards/{cardId}/passkeys`: `{"passkeys": [{"credentialId", "addedAt"}]}`, oldest first. They can be listed and
/// removed where none can be added, too.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    get,
    path = "/v1/cards/{card}/passkeys",
    tag = "Passkeys",
    operation_id = "listPasskeys",
    summary = "List a card's passkeys",
    params(("card" = String, Path, description = "Our id of the card.")),
    responses(
        (status = 200, description = "They, oldest first.", body = PasskeyList),
        (status = 404, description = "You have no such card.", body = ProblemDetails, content_type = "application/problem+json"),
        Refused,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn list(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    card: Result<Path<String>, PathRejection>,
) -> Result<Json<PasskeyList>, Refusal> {
    let card = callers_card(&app, &key, card.ok().map(|Path(id)| id)).await?;
    let all = app.store.passkeys_added(&card.id).await?;
    Ok(Json(PasskeyList { passkeys: all.iter().map(|(id, added)| one(id, *added)).collect() }))
}

/// `DELETE /v1/cards/{cardId}/passkeys/{credentialId}`: it is gone.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    delete,
    path = "/v1/cards/{card}/passkeys/{credential}",
    tag = "Passkeys",
    operation_id = "removePasskey",
    summary = "Remove a passkey",
    description = "It is good for nothing from then on: challenges that have begun no longer accept it.",
    params(
        ("card" = String, Path, description = "Our id of the card."),
        ("credential" = String, Path, description = "Its credential id."),
    ),
    responses(
        (status = 204, description = "It is gone."),
        (status = 404, description = "You have no such card, or the card no such passkey.", body = ProblemDetails, content_type = "application/problem+json"),
        Refused,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn remove(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<StatusCode, Refusal> {
    let (card, credential_id) = path.ok().map(|Path(path)| path).unzip();
    let card = callers_card(&app, &key, card).await?;
    let removed = app.store.remove_passkey(&card.id, &credential_id.unwrap_or_default()).await?;
    if !removed {
        return Err(Problem::NotFound.because("The card has no such passkey."));
    }
    tracing::info!(card = card.id, "passkey removed");
    Ok(StatusCode::NO_CONTENT)
}

fn one(credential_id: &str, added: Moment) -> PasskeyObject {
    PasskeyObject { credential_id: credential_id.to_owned(), added_at: event::timestamp(added) }
}

fn full() -> Refusal {
    Problem::PasskeyLimit.because(format!("A card has at most {PASSKEYS} passkeys. Remove one that is not used."))
}

/// The caller's card, and the side that asks for passkeys.
async fn at_door<'a>(
    app: &'a App,
    key: &ApiKey,
    card: Result<Path<String>, PathRejection>,
) -> Result<(&'a RelyingParty, Card), Refusal> {
    let card = callers_card(app, key, card.ok().map(|Path(id)| id)).await?;
    let off = || Problem::PasskeysOff.because("Passkeys need a server with a domain name.");
    Ok((app.passkeys.as_ref().ok_or_else(off)?, card))
}

/// The caller's card of that id; none when the path was no text.
async fn callers_card(app: &App, key: &ApiKey, id: Option<String>) -> Result<Card, Refusal> {
    let issuer = caller(key, Scope::Enrol)?;
    let unknown = || Problem::NotFound.because("There is no such card.");
    let (card, _) = app.store.card_by_id(issuer, &id.ok_or_else(unknown)?).await?.ok_or_else(unknown)?;
    Ok(card)
}

/// Checks what the browser made of the options of this hour, or of the one before, under whichever key they were made.
fn verified(app: &App, party: &RelyingParty, card: &Card, response: &Value) -> Result<Passkey, PasskeyFault> {
    let hours = [hour(app), hour(app) - 1];
    for challenge in hours.into_iter().flat_map(|hour| app.keys.registration_challenges(&card.id, hour)) {
        match party.register(&challenge, &user(card, ""), response) {
            Err(PasskeyFault::Stale) => {}
            found => return found,
        }
    }
    Err(PasskeyFault::Stale)
}

/// A card's passkeys are one account's. Our id of the card says nothing about its holder.
fn user(card: &Card, display_name: &str) -> User {
    let name = format!("•••• {}", card.last_four);
    User { id: card.id.clone().into_bytes(), name, display_name: display_name.to_owned() }
}

fn hour(app: &App) -> i64 {
    app.clock.now().millis().div_euclid(HOUR)
}
