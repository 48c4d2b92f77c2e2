//! The description of the API, OpenAPI 3.1, made from the code: `/v1/openapi.json`, and a page to read it on (`page`). Both are
//! there only where `api.docs` says so.
//!
//! An operation is described where it is carried out, by `#[utoipa::path]` over its handler and `ToSchema` over its JSON; here
//! they are put together, and what every path has in common is added. A new path is a line in [`Paths`]; the tests find a
//! route that is not described and a description that has no route. What not: the paths of browsers and of directory servers,
//! which EMV 3DS describes.

pub mod page;
pub mod problems;
pub mod told;
mod webhooks;

use super::card_transaction_authentications as approvals;
use super::payment_instruments::errors::AdyenError;
use super::problem::{Problem, Refusal};
use super::{ADYEN, challenges, is_in, passkeys, payment_instruments};
use crate::server::app::App;
use axum::Json;
use axum::extract::State;
use problems::ProblemDetails;
use std::sync::{Arc, LazyLock};
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{Content, ObjectBuilder, PathItem, Ref, RefOr, ResponseBuilder, Server, Type};
use utoipa::{OpenApi, ToSchema};

/// Every operation.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "acs-challenge",
        description = "The issuer's side of a cardholder challenge: cards and passkeys, challenges, approvals in the issuer's app, \
                       and what your systems are told.\n\nEvery request needs a key, as `X-API-Key` or by HTTP Basic; what it may \
                       do is its scope. POST and PATCH may carry an `Idempotency-Key`: sent again, such a request is carried out \
                       once. Errors are `application/problem+json` (RFC 9457); under `/bcl` they have Adyen's members too. \
                       Members that are not described may be added to answers and events."
    ),
    paths(
        payment_instruments::create,
        payment_instruments::show,
        payment_instruments::update,
        challenges::create,
        challenges::show,
        challenges::cancel,
        challenges::keys,
        approvals::list,
        approvals::show,
        approvals::update,
        passkeys::options,
        passkeys::register,
        passkeys::list,
        passkeys::remove,
        document,
    ),
    components(schemas(ProblemDetails, AdyenError)),
    tags(
        (name = "Payment instruments", description = "Cards: enrolled, changed and shown in the JSON of Adyen's balance platform."),
        (name = "Passkeys", description = "Passkeys that a cardholder adds on your own site."),
        (name = "Challenges", description = "Challenges that you begin by a redirect, and how every challenge has ended."),
        (name = "Approvals", description = "What the cardholder decides in your app."),
        (name = "Description", description = "This document."),
        (name = "Events", description = "What your systems are told, in our own shape."),
        (name = "Approval events", description = "What your systems are told about approvals, as in seed 003."),
        (name = "Adyen events", description = "What your systems are told about authentications, as in seed 000."),
    ),
)]
struct Paths;

/// The document of any server of this version.
static DOCUMENT: LazyLock<utoipa::openapi::OpenApi> = LazyLock::new(|| {
    let mut document = Paths::openapi();
    for (path, item) in &mut document.paths.paths {
        for operation in operations(item) {
            complete(path, operation);
        }
    }
    let mut components = document.components.take().unwrap_or_default();
    document.webhooks = Some(webhooks::section(&mut components));
    let key = SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::with_description("X-API-Key", "The key.")));
    components.add_security_scheme("api_key", key);
    let basic = Http::builder().scheme(HttpAuthScheme::Basic);
    let basic = basic.description(Some("The key is `user:password` as a whole; an empty password leaves the user."));
    components.add_security_scheme("basic", SecurityScheme::Http(basic.build()));
    document.components = Some(components);
    document
});

/// The document, but for where the server is.
pub fn description() -> &'static utoipa::openapi::OpenApi {
    &DOCUMENT
}

/// `GET /v1/openapi.json`.
///
/// # Errors
/// The [`Refusal`] of a server that shows none.
#[utoipa::path(
    get,
    path = "/v1/openapi.json",
    tag = "Description",
    operation_id = "getDescription",
    summary = "This document",
    responses(
        (status = 200, description = "OpenAPI 3.1.", body = Object),
        (status = 404, description = "This server shows none.", body = ProblemDetails, content_type = "application/problem+json"),
    ),
    security(()),
)]
pub async fn document(State(app): State<Arc<App>>) -> Result<Json<utoipa::openapi::OpenApi>, Refusal> {
    shown(&app)?;
    let mut document = description().clone();
    document.servers = Some(vec![Server::new(app.settings.public_url())]);
    Ok(Json(document))
}

/// # Errors
/// The refusal of a server that shows no description.
fn shown(app: &App) -> Result<(), Refusal> {
    if app.settings.api.docs { Ok(()) } else { Err(Problem::NotFound.because("There is no such path.")) }
}

/// Every operation of a path that there is.
fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete].into_iter().flatten()
}

/// Adds what no handler answers, but what is in front of all of them: a body that does not arrive or is too large, whatever the
/// method. And when to ask again.
fn complete(path: &str, operation: &mut Operation) {
    let schema = if is_in(path, ADYEN) { AdyenError::name() } else { ProblemDetails::name() };
    for (status, description) in [("400", "The body did not arrive in time."), ("413", "The body is too large.")] {
        let refused = || {
            let content = Content::new(Some(Ref::from_schema_name(schema.as_ref())));
            let response = ResponseBuilder::new().description(description).content("application/problem+json", content);
            RefOr::T(response.build())
        };
        operation.responses.responses.entry(status.to_owned()).or_insert_with(refused);
    }
    for status in ["429", "503"] {
        if let Some(RefOr::T(response)) = operation.responses.responses.get_mut(status) {
            let seconds = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1));
            let again = HeaderBuilder::new().schema(Some(seconds)).description(Some("Seconds after which to ask again."));
            response.headers.insert("Retry-After".to_owned(), again.build().into());
        }
    }
}
