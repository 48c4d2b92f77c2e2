//! `/bcl/v2/paymentInstruments`: cards enrolled, changed and shown in the JSON of Adyen's balance platform (seed 000).
//!
//! Scope `enrol`, the seed's "Bank SCA Webservice Role", for all three. Members that are not known are ignored, as there. A
//! password goes in and never comes out; of a card number only a fingerprint and the last four digits are kept. Not here: the
//! rules of contact data (`flow::contact`) and what follows from a change (`flow::instruments`). A new member is one of
//! [`wire`], and if it is kept one of `flow::instruments::description`.

pub mod errors;
mod given;
mod reading;
pub mod wire;

use super::access::{Scope, caller};
use super::idempotency::Seed;
use super::problem::{Problem, Refusal, read_json};
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::flow::instruments::{self, Instrument, NewInstrument, Ruled};
use crate::server::ports::ApiKey;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use errors::{AdyenError, InvalidField, Refusals, WriteRefusals, adyen, invalid};
use reading::Reading;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;
use wire::{NewPaymentInstrument, PaymentInstrument, PaymentInstrumentChange};

/// `POST /bcl/v2/paymentInstruments`: enrols a card. With an `Idempotency-Key` a repeat finds what it has made before.
#[utoipa::path(
    post,
    path = "/bcl/v2/paymentInstruments",
    tag = "Payment instruments",
    operation_id = "createPaymentInstrument",
    summary = "Enrol a card",
    description = "Seed 000. Without a status a physical card begins inactive, every other active.",
    params(
        ("Idempotency-Key" = Option<String>, Header, description = "Your name for this request: sent again, it is carried out once."),
    ),
    request_body(content = NewPaymentInstrument, example = json!({
        "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA3227C223222B5CTBLR8BWJB",
        "card": {
            "formFactor": "virtual", "brand": "mc", "cardholderName": "Sam Hopper",
            "authentication": { "email": "S.Hopper@example.com", "phone": { "number": "31611223344", "type": "mobile" } },
        },
    })),
    responses(
        (status = 200, description = "Enrolled.", body = PaymentInstrument),
        WriteRefusals,
        Refusals,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn create(
    State(app): State<Arc<App>>,
    Extension(seed): Extension<Seed>,
    Extension(key): Extension<ApiKey>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    answer(&app, created(&app, &key, seed, body).await)
}

/// `GET /bcl/v2/paymentInstruments/{id}`: how it stands.
#[utoipa::path(
    get,
    path = "/bcl/v2/paymentInstruments/{id}",
    tag = "Payment instruments",
    operation_id = "getPaymentInstrument",
    summary = "Look at a card",
    params(("id" = String, Path, description = "Id of the payment instrument.")),
    responses(
        (status = 200, description = "How it stands.", body = PaymentInstrument),
        (status = 404, description = "You have none of this id.", body = AdyenError, content_type = "application/problem+json"),
        Refusals,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn show(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    id: Result<Path<String>, PathRejection>,
) -> Response {
    answer(&app, shown(&app, &key, id).await)
}

/// `PATCH /bcl/v2/paymentInstruments/{id}`: changes it. What is absent stays, what is `null` goes.
#[utoipa::path(
    patch,
    path = "/bcl/v2/paymentInstruments/{id}",
    tag = "Payment instruments",
    operation_id = "updatePaymentInstrument",
    summary = "Change a card",
    description = "What is absent stays, what is null goes. Open challenges that use a phone, mail address, password or card that is \
                   no more end before this is answered, and the cardholder is told at the old address.",
    params(
        ("id" = String, Path, description = "Id of the payment instrument."),
        ("Idempotency-Key" = Option<String>, Header, description = "Your name for this request: sent again, it is carried out once."),
    ),
    request_body(content = PaymentInstrumentChange, example = json!({ "card": { "authentication": { "email": "S.Hopper@example.com" } } })),
    responses(
        (status = 200, description = "Changed, or was so already.", body = PaymentInstrument),
        (status = 404, description = "You have none of this id.", body = AdyenError, content_type = "application/problem+json"),
        WriteRefusals,
        Refusals,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn update(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    id: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    answer(&app, updated(&app, &key, id, body).await)
}

async fn created(app: &App, key: &ApiKey, seed: Seed, body: Result<Bytes, BytesRejection>) -> Result<Instrument, Refusal> {
    let issuer = caller(key, Scope::Enrol)?;
    let id = instruments::id(seed.id("payment instrument"));
    let request: NewPaymentInstrument = read(body)?;
    let mut reading = Reading::new(app.settings.password.long);
    let (account, country, content) = reading.new_instrument(request);
    refuse(reading.faults)?;
    let new = NewInstrument { id, account, country, content };
    instruments::create(app, issuer, new).await.map_err(refused)
}

async fn shown(app: &App, key: &ApiKey, id: Result<Path<String>, PathRejection>) -> Result<Instrument, Refusal> {
    let issuer = caller(key, Scope::Enrol)?;
    let Path(id) = id.map_err(|_| unknown())?;
    instruments::find(app, issuer, &id).await?.ok_or_else(unknown)
}

async fn updated(
    app: &App,
    key: &ApiKey,
    id: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Instrument, Refusal> {
    let issuer = caller(key, Scope::Enrol)?;
    let Path(id) = id.map_err(|_| unknown())?;
    let known = instruments::find(app, issuer, &id).await?.ok_or_else(unknown)?;
    let request: PaymentInstrumentChange = read(body)?;
    let mut reading = Reading::new(app.settings.password.long);
    let change = reading.change(request, known.enrolment.country.as_deref(), &known.card.client_id);
    refuse(reading.faults)?;
    match instruments::change(app, issuer, &id, &change).await.map_err(refused)?.ok_or_else(unknown)? {
        Ruled::Stands(instrument) => Ok(*instrument),
        Ruled::Closed => Err(invalid(&[InvalidField::new("status", "is closed, and stays so")])),
        Ruled::OtherNumber => Err(invalid(&[InvalidField::new("card.number", "the card has another number")])),
    }
}

fn read<T: DeserializeOwned>(body: Result<Bytes, BytesRejection>) -> Result<T, Refusal> {
    let body: Value = read_json(body)?;
    let shapeless = || Problem::Malformed.because("The body is no JSON object.");
    if !body.is_object() {
        return Err(shapeless());
    }
    serde_json::from_value(body).map_err(|_| shapeless())
}

fn refuse(faults: Vec<InvalidField>) -> Result<(), Refusal> {
    if faults.is_empty() { Ok(()) } else { Err(invalid(&faults)) }
}

fn refused(fault: FlowFault) -> Refusal {
    match fault {
        // Whose it is, is nobody's business.
        FlowFault::NumberTaken => invalid(&[InvalidField::new("card.number", "cannot be enrolled")]),
        other => other.into(),
    }
}

fn unknown() -> Refusal {
    Problem::NotFound.because("There is no such payment instrument.")
}

fn answer(app: &App, found: Result<Instrument, Refusal>) -> Response {
    match found.map(|instrument| serde_json::to_string(&PaymentInstrument::of(&instrument))) {
        Ok(Ok(body)) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Ok(Err(_)) => adyen(Some(app), &Problem::Internal.because("The answer cannot be written.")),
        Err(refusal) => adyen(Some(app), &refusal),
    }
}
