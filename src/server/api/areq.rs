//! `POST /3ds/areq`: the directory server's door. Speaks EMV 3DS JSON: ARes or Erro, both with status 200 (FAQ 11).

use crate::emv::{Erro, ErrorCode, Version};
use crate::server::app::App;
use crate::server::flow::intake;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use subtle::ConstantTimeEq;

/// Receives an AReq.
pub async fn receive(State(app): State<Arc<App>>, headers: HeaderMap, body: Result<Bytes, BytesRejection>) -> Response {
    if !is_authenticated(&app, &headers) {
        tracing::warn!("areq without a valid key");
        return (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "X-API-Key")]).into_response();
    }
    let body = match body {
        Ok(body) => body,
        Err(rejection) => return rejection.status().into_response(),
    };
    match intake::receive(&app, &body).await {
        Ok(Some(answer)) => json(answer),
        Ok(None) => StatusCode::BAD_REQUEST.into_response(),
        Err(fault) => {
            tracing::error!(%fault, "areq failed");
            json(Erro::new(Version::HIGHEST, ErrorCode::TransientFailure, "try again").to_json())
        }
    }
}

/// Whether the sender shows one of the keys. Demo has none and lets everybody in.
fn is_authenticated(app: &App, headers: &HeaderMap) -> bool {
    let keys = &app.settings.intake.api_keys;
    if keys.is_empty() {
        return app.settings.is_demo();
    }
    let shown = headers.get("x-api-key").map(HeaderValue::as_bytes).unwrap_or_default();
    // Digests have one length, so that the comparison tells nothing about the keys'.
    let shown = Sha256::digest(shown);
    let matches = keys.iter().map(|key| Sha256::digest(key.expose().as_bytes()).ct_eq(&shown));
    matches.fold(subtle::Choice::from(0), |any, one| any | one).into()
}

fn json(body: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json; charset=utf-8")], body).into_response()
}
