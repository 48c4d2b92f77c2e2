//! The page's script and WebAssembly, built by `build.rs`, embedded, and named by their content; and issuers' logos.

use super::headers;
use crate::server::app::App;
use crate::server::look::logo::Logo;
use crate::ui::shell::PageAssets;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/assets.rs"));
}

/// Answers with an asset, compressed beforehand with the best coding the browser takes.
///
/// No CORS headers, on purpose: in a frame without `allow-same-origin` the module must not load, because its requests would
/// be blocked and the form would be dead. The native form serves there.
pub async fn serve(State(app): State<Arc<App>>, Path(name): Path<String>, request: HeaderMap) -> Response {
    let Some(asset) = embedded::ASSETS.iter().find(|asset| asset.path == name) else {
        return app.looks.logo(&name).map_or_else(|| StatusCode::NOT_FOUND.into_response(), logo);
    };
    let accepted = request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |coding: &str| accepted.split(',').any(|part| part.trim().split(';').next() == Some(coding));
    let (bytes, coding) = if takes("br") {
        (asset.brotli, Some("br"))
    } else if takes("gzip") {
        (asset.gzip, Some("gzip"))
    } else {
        (asset.raw, None)
    };
    let mut headers = headers::asset();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    (headers, bytes).into_response()
}

/// Answers with an issuer's logo.
fn logo(logo: &Logo) -> Response {
    let mut headers = headers::logo();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(logo.content_type));
    (headers, logo.bytes.clone()).into_response()
}

/// What documents refer to.
pub fn for_page() -> PageAssets {
    let path = |name: &str| format!("/assets/{name}");
    PageAssets {
        css: embedded::CSS,
        glue: embedded::GLUE.map(path),
        wasm: embedded::WASM.map(path),
        passkey: named("passkey").map(path),
        still: None,
    }
}

/// Full name of the script from `public/` that was called so before its content was added to its name.
fn named(stem: &str) -> Option<&'static str> {
    let names = embedded::ASSETS.iter().map(|asset| asset.path);
    let mut scripts = names.filter(|name| name.ends_with(".js") && name.split('.').next() == Some(stem));
    scripts.next()
}
