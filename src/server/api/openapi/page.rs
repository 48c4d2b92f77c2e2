//! A page to read the document on: Swagger UI, all of it from this server.
//!
//! Its script and style come with the crate `utoipa-swagger-ui`, compressed beforehand. The page itself is ours, so that nothing
//! in it is inline and both spellings of its path work. What it may do is `headers::reference`.

use super::super::problem::{Problem, Refusal};
use super::shown;
use crate::server::app::App;
use crate::server::http::headers;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use flate2::read::GzDecoder;
use std::io::Read;
use std::sync::Arc;
use utoipa_swagger_ui::{Config, serve};

const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width">
<title>acs-challenge: API</title>
<link rel="stylesheet" href="/v1/docs/swagger-ui.css">
<link rel="stylesheet" href="/v1/docs/index.css">
<link rel="icon" type="image/png" href="/v1/docs/favicon-32x32.png" sizes="32x32">
</head>
<body>
<div id="swagger-ui"></div>
<noscript>This page needs JavaScript. The same as a file: <a href="/v1/openapi.json">openapi.json</a>.</noscript>
<script src="/v1/docs/swagger-ui-bundle.js"></script>
<script src="/v1/docs/swagger-ui-standalone-preset.js"></script>
<script src="/v1/docs/swagger-initializer.js"></script>
</body>
</html>
"#;

/// What the page refers to.
const FILES: [&str; 6] = [
    "favicon-32x32.png",
    "index.css",
    "swagger-initializer.js",
    "swagger-ui-bundle.js",
    "swagger-ui-standalone-preset.js",
    "swagger-ui.css",
];

/// `GET /v1/docs`: the page.
///
/// # Errors
/// The [`Refusal`] of a server that shows none.
pub async fn page(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    shown(&app)?;
    Ok((headers::reference(), Html(PAGE)).into_response())
}

/// `GET /v1/docs/{file}`: what it is made of.
///
/// # Errors
/// The [`Refusal`] of a server that shows none, or of a file there is not.
pub async fn file(
    State(app): State<Arc<App>>,
    request: HeaderMap,
    name: Result<Path<String>, PathRejection>,
) -> Result<Response, Refusal> {
    shown(&app)?;
    let unknown = || Problem::NotFound.because("There is no such path.");
    let name = name.ok().and_then(|Path(name)| FILES.into_iter().find(|file| *file == name)).ok_or_else(unknown)?;
    // Without the bar at the top, which asks for another document, and without the validator on another server.
    let config = Config::from("/v1/openapi.json").use_base_layout().validator_url("none");
    let unreadable = |fault: String| {
        tracing::error!(name, fault, "api: a file of the page cannot be read");
        Problem::Internal.because("Nothing has changed.")
    };
    let file = serve(name, Arc::new(config)).map_err(|fault| unreadable(fault.to_string()))?.ok_or_else(unknown)?;
    let mut headers = headers::reference();
    let kind = HeaderValue::try_from(&file.content_type).map_err(|fault| unreadable(fault.to_string()))?;
    headers.insert(header::CONTENT_TYPE, kind);
    if !file.gzpipped {
        return Ok((headers, file.bytes.into_owned()).into_response());
    }
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let accepted = request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepted.split(',').any(|part| part.trim().split(';').next() == Some("gzip")) {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        return Ok((headers, file.bytes.into_owned()).into_response());
    }
    let mut whole = Vec::new();
    GzDecoder::new(file.bytes.as_ref()).read_to_end(&mut whole).map_err(|fault| unreadable(fault.to_string()))?;
    Ok((headers, whole).into_response())
}
