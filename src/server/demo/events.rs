//! The issuer's webhook endpoint, of every shape: keeps every webhook exactly as it came, so that signatures can be checked.

use super::{Demo, page};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A webhook as received.
#[derive(Clone, Serialize)]
pub(super) struct Event {
    /// Lower-case names; repeated headers are joined with a comma.
    headers: BTreeMap<String, String>,
    /// Raw text: whoever checks a signature needs every byte.
    body: String,
}

/// `POST /demo/events`.
pub(super) async fn receive(State(demo): State<Arc<Demo>>, headers: HeaderMap, body: String) -> Response {
    let mut named: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in &headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        named
            .entry(name.as_str().to_owned())
            .and_modify(|earlier| {
                earlier.push_str(", ");
                earlier.push_str(&text);
            })
            .or_insert_with(|| text.clone().into_owned());
    }
    demo.events.put(Event { headers: named, body });
    (StatusCode::OK, "[accepted]").into_response()
}

/// `GET /demo/events.json`.
pub(super) async fn list(State(demo): State<Arc<Demo>>) -> Response {
    page::json(StatusCode::OK, &demo.events.all())
}
