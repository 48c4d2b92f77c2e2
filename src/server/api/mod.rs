//! The JSON doors: one file each. `access` says who may come in, `limits` how often, `idempotency` what a request that is sent
//! twice does, and `problem` what went wrong.
//!
//! A new door is a file and its lines in [`issuer`]; passing them by [`door`] is what makes it one: who is not known, asks too
//! often, or repeats a request never gets to its handler. Which scope it takes is the handler's first line.

pub mod access;
pub mod areq;
pub mod card_transaction_authentications;
pub mod challenges;
pub mod idempotency;
pub mod limits;
pub mod openapi;
pub mod passkeys;
pub mod payment_instruments;
pub mod problem;

use super::app::App;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, any, delete, get, post};
use payment_instruments::errors::adyen;
use problem::{Problem, Refusal};
use std::any::Any;
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;

/// Largest body of the issuer's doors.
pub const BODY: usize = 64 * 1024;

/// What the paths of the issuer's doors begin with.
const FAMILIES: [&str; 3] = ["/card-transaction-authentications", "/v1", ADYEN];

/// What the paths begin with whose callers expect Adyen's errors.
const ADYEN: &str = "/bcl";

/// The issuer's doors, each of which `openapi` describes.
pub fn doors(app: &Arc<App>) -> Vec<(&'static str, MethodRouter<Arc<App>>)> {
    use card_transaction_authentications as approvals;
    let door = |methods: MethodRouter<Arc<App>>| methods.route_layer(from_fn_with_state(app.clone(), door));
    vec![
        ("/card-transaction-authentications", door(get(approvals::list))),
        ("/card-transaction-authentications/{id}", door(get(approvals::show).patch(approvals::update))),
        ("/bcl/v2/paymentInstruments", door(post(payment_instruments::create))),
        ("/bcl/v2/paymentInstruments/{id}", door(get(payment_instruments::show).patch(payment_instruments::update))),
        ("/v1/challenges", door(post(challenges::create))),
        ("/v1/challenges/{id}", door(get(challenges::show))),
        ("/v1/challenges/{id}/cancel", door(post(challenges::cancel))),
        // Public keys: anybody may have them.
        ("/v1/keys.json", get(challenges::keys)),
        ("/v1/cards/{card}/passkeys", door(post(passkeys::register).get(passkeys::list))),
        ("/v1/cards/{card}/passkeys/options", door(post(passkeys::options))),
        ("/v1/cards/{card}/passkeys/{credential}", door(delete(passkeys::remove))),
        ("/v1/openapi.json", get(openapi::document)),
    ]
}

/// The routes of the doors. Whatever else is asked of their paths is answered with a problem too.
pub fn issuer(app: Arc<App>) -> Router {
    // Both spellings of each path: seed 003 is silent about the trailing slash, and clients differ.
    let both = |router: Router<Arc<App>>, (path, methods): (&str, MethodRouter<Arc<App>>)| {
        router.route(path, methods.clone()).route(&format!("{path}/"), methods)
    };
    doors(&app)
        .into_iter()
        .chain([("/v1/docs", get(openapi::page::page)), ("/v1/docs/{file}", get(openapi::page::file))])
        .fold(Router::new(), both)
        .method_not_allowed_fallback(no_method)
        .route("/card-transaction-authentications/{id}/{*rest}", any(no_path))
        .route("/v1", any(no_path))
        .route("/v1/", any(no_path))
        .route("/v1/{*rest}", any(no_path))
        .route("/bcl", any(no_path))
        .route("/bcl/", any(no_path))
        .route("/bcl/{*rest}", any(no_path))
        .layer(DefaultBodyLimit::max(BODY))
        // A program gets a problem, not the page a browser gets.
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| {
            Problem::Internal.because("It broke on our side.").into_response()
        }))
        .with_state(app)
}

/// What is in front of every door's handler: the key is known, has not been used too often, and the request is carried out once.
async fn door(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    match pass(&app, request, next).await {
        Ok(response) => response,
        Err(refusal) => refused(Some(&app), &path, refusal),
    }
}

async fn pass(app: &Arc<App>, mut request: Request, next: Next) -> Result<Response, Refusal> {
    let key = access::known(app, request.headers()).await?;
    if let Err(wait) = app.limits.count(&key.id) {
        tracing::warn!(key = key.id, issuer = key.issuer, "api: too many requests");
        return Err(Problem::TooMany.because("Slow down, and try again.").after(wait));
    }
    request.extensions_mut().insert(key.clone());
    idempotency::once(app, &key, request, move |request| next.run(request)).await
}

/// A refusal in the JSON that whoever asks at this path expects.
fn refused(app: Option<&App>, path: &str, refusal: Refusal) -> Response {
    if is_in(path, ADYEN) { adyen(app, &refusal) } else { refusal.into_response() }
}

/// Which methods there are is added by the router, as `Allow`.
async fn no_method(State(app): State<Arc<App>>, uri: Uri) -> Response {
    refused(Some(&app), uri.path(), Problem::MethodNotAllowed.because("See Allow."))
}

async fn no_path(State(app): State<Arc<App>>, uri: Uri) -> Response {
    refused(Some(&app), uri.path(), Problem::NotFound.because("There is no such path."))
}

fn is_in(path: &str, family: &str) -> bool {
    path.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The answer to a body that could not be read, if it was for a door of the issuer's.
pub fn unread(head: &Parts, status: StatusCode) -> Option<Response> {
    let path = head.uri.path();
    let ours = FAMILIES.into_iter().any(|family| is_in(path, family));
    ours.then(|| match status {
        StatusCode::PAYLOAD_TOO_LARGE => refused(None, path, Problem::TooLarge.because("At most 64 KiB are read.")),
        _ => refused(None, path, Problem::Malformed.because("The body did not arrive in time.")),
    })
}
