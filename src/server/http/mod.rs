//! The browser's and the directory server's way in: routes, handlers, headers, documents. No rule, no SQL.
//!
//! A new route is a line in [`router`]; its headers come from `headers` by the kind of answer it gives.

pub mod assets;
pub mod challenge;
pub mod desk;
pub mod gallery;
pub mod headers;
pub mod health;
pub mod render;
pub mod screen;
pub mod serve;

use super::api;
use super::app::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use std::any::Any;
use std::sync::Arc;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

/// Largest body of `POST /challenge`: a CReq may carry 81,920 characters of extensions before base64 (protocol reference
/// §2.2), so the general 16 KiB for page routes would refuse a valid one.
pub const CREQ_BODY: usize = 192 * 1024;
/// Largest body of a server function.
pub const FORM_BODY: usize = 16 * 1024;
/// Largest AReq.
pub const AREQ_BODY: usize = 192 * 1024;

/// Largest body of all routes.
const LARGEST_BODY: usize = 192 * 1024;

/// Brotli quality of documents: a third of the time of the best for a few per cent more bytes. Assets are compressed by the
/// build. Documents hold a secret and text of the merchant's, but no two hold the same secret, so their sizes tell nothing.
const QUALITY: CompressionLevel = CompressionLevel::Precise(5);

/// Every route of the product, with `outside` beside them: the demo world, or nothing.
pub fn router(app: Arc<App>, outside: Router) -> Router {
    let bodies = app.clone();
    let desk = desk::provider(app.clone());
    let function = post(move |head, body| desk::answer(desk, head, body));
    let functions = ["/fn/submit", "/fn/resend", "/fn/poll"]
        .into_iter()
        .fold(Router::new(), |router, path| router.route(path, function.clone()))
        .layer(DefaultBodyLimit::max(FORM_BODY));
    Router::new()
        .route("/3ds/areq", post(api::areq::receive).layer(DefaultBodyLimit::max(AREQ_BODY)))
        .route("/challenge", post(challenge::post).get(challenge::get).layer(DefaultBodyLimit::max(CREQ_BODY)))
        .route("/challenge/{resume}", get(challenge::resume).post(challenge::resume))
        .route("/challenge/start/{token}", get(challenge::start))
        .route("/assets/{name}", get(assets::serve))
        .route("/livez", get(health::live))
        .route("/readyz", get(health::ready))
        .with_state(app.clone())
        .merge(functions)
        .merge(api::issuer(app.clone()))
        .merge(outside)
        .fallback({
            let app = app.clone();
            move |request| challenge::not_found(app, request)
        })
        // Innermost, so that the answer to a panic is completed like any other.
        .layer(CatchPanicLayer::custom(move |_: Box<dyn Any + Send>| challenge::panicked(&app)))
        .layer(axum::middleware::from_fn(move |request, next| {
            let app = bodies.clone();
            serve::whole_body(LARGEST_BODY, request, next, move |head, status| {
                api::unread(head, status).unwrap_or_else(|| challenge::unread(&app, head, status))
            })
        }))
        .layer(CompressionLayer::new().quality(QUALITY))
        .layer(axum::middleware::from_fn(headers::finish))
}
