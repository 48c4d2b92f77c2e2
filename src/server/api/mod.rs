//! The JSON doors: one file each, `access` says who may come in and `problem` what went wrong.

pub mod access;
pub mod areq;
pub mod card_transaction_authentications;
pub mod passkeys;
pub mod problem;

use super::app::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, delete, get, post};
use problem::{Problem, Refusal};
use std::sync::Arc;

/// Largest body of the issuer's doors.
pub const BODY: usize = 64 * 1024;

/// What the paths of the issuer's doors begin with.
const FAMILIES: [&str; 2] = ["/card-transaction-authentications", "/v1"];

/// The issuer's doors. Whatever else is asked of their paths is answered with a problem too.
pub fn issuer(app: Arc<App>) -> Router {
    // Both spellings of each path: seed 003 is silent about the trailing slash.
    let approvals = get(card_transaction_authentications::list);
    let approval = get(card_transaction_authentications::show).patch(card_transaction_authentications::update);
    Router::new()
        .route("/card-transaction-authentications", approvals.clone())
        .route("/card-transaction-authentications/", approvals)
        .route("/card-transaction-authentications/{id}", approval.clone())
        .route("/card-transaction-authentications/{id}/", approval)
        .route("/v1/cards/{card}/passkeys", post(passkeys::register).get(passkeys::list))
        .route("/v1/cards/{card}/passkeys/options", post(passkeys::options))
        .route("/v1/cards/{card}/passkeys/{credential}", delete(passkeys::remove))
        .method_not_allowed_fallback(no_method)
        .route("/card-transaction-authentications/{id}/{*rest}", any(no_path))
        .route("/v1", any(no_path))
        .route("/v1/", any(no_path))
        .route("/v1/{*rest}", any(no_path))
        .layer(DefaultBodyLimit::max(BODY))
        .with_state(app)
}

/// Which methods there are is added by the router, as `Allow`.
async fn no_method() -> Refusal {
    Problem::MethodNotAllowed.because("See Allow.")
}

async fn no_path() -> Refusal {
    Problem::NotFound.because("There is no such path.")
}

/// The answer to a body that could not be read, if it was for a door of the issuer's.
pub fn unread(head: &Parts, status: StatusCode) -> Option<Response> {
    let path = head.uri.path();
    let is_in = |family: &str| path.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let ours = FAMILIES.into_iter().any(is_in);
    ours.then(|| match status {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge.because("At most 64 KiB are read.").into_response(),
        _ => Problem::Malformed.because("The body did not arrive in time.").into_response(),
    })
}
