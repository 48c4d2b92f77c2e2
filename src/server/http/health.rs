//! Whether the process lives and whether it can work. No version, no names: strangers may ask.

use crate::server::app::App;
use axum::extract::State;
use axum::http::StatusCode;
use std::sync::Arc;

/// The process answers. Also the static answer that others are compared with.
pub async fn live() -> &'static str {
    "ok"
}

/// The process can store a challenge.
pub async fn ready(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    match app.store.ready().await {
        Ok(()) => (StatusCode::OK, "ok"),
        Err(fault) => {
            tracing::error!(%fault, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready")
        }
    }
}
