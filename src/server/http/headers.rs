//! Which headers which kind of answer carries: the whole matrix in one place (security reference §1.5, design §5).

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// Kinds of documents a browser shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// Framed by the merchant; posts to ourselves.
    Challenge,
    /// Framed by the merchant; posts to the merchant's URL, which may redirect anywhere, so `form-action` is left out:
    /// Chromium applies it to those redirects too.
    Return,
}

const STRICT_TRANSPORT: &str = "max-age=63072000; includeSubDomains";
const PERMISSIONS: &str =
    "otp-credentials=(self), publickey-credentials-get=(self), payment=(self), camera=(), microphone=(), geolocation=(), usb=()";
const NO_PERMISSIONS: &str =
    "otp-credentials=(), publickey-credentials-get=(), payment=(), camera=(), microphone=(), geolocation=(), usb=()";
/// For everything that is not a document of ours.
const CLOSED: &str = "default-src 'none'; frame-ancestors 'none'";

/// Headers of a document. `nonce` is the one its script and style carry; `own` is our origin; `http_frames` lets demo shops
/// without TLS frame it.
///
/// In a frame without an origin, `'self'` is nobody to WebKit: forms would go nowhere. So the origin is named beside it.
pub fn document(kind: Document, nonce: &str, own: &str, http_frames: bool) -> HeaderMap {
    let ancestors = if http_frames { "https: http:" } else { "https:" };
    let policy = match kind {
        Document::Challenge => format!(
            "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'nonce-{nonce}'; \
             img-src 'self' {own} data:; font-src 'self'; connect-src 'self'; form-action 'self' {own}; base-uri 'none'; \
             object-src 'none'; frame-ancestors {ancestors}"
        ),
        Document::Return => format!(
            "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src 'self' {own} data:; \
             base-uri 'none'; object-src 'none'; frame-ancestors {ancestors}"
        ),
    };
    let permissions = if kind == Document::Challenge { PERMISSIONS } else { NO_PERMISSIONS };
    let mut headers = HeaderMap::new();
    let mut set = |name: HeaderName, value: &str| {
        // Nonces are URL-safe base64 and the rest is fixed text: always a valid header.
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(header::CONTENT_TYPE, "text/html; charset=utf-8");
    set(header::CONTENT_SECURITY_POLICY, &policy);
    // `no-referrer` and `same-origin` would make the form post to the merchant carry `Origin: null`.
    set(header::REFERRER_POLICY, "strict-origin");
    set(HeaderName::from_static("permissions-policy"), permissions);
    // A cross-origin-isolated merchant page can frame us only with both of these.
    set(HeaderName::from_static("cross-origin-embedder-policy"), "require-corp");
    set(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
    headers
}

/// Headers of a content-hashed asset.
pub fn asset() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'"));
    headers
}

/// Headers of an issuer's logo, which may bring styles of its own and nothing else. A frame without an origin is another site to
/// the browser, and shows it all the same.
pub fn logo() -> HeaderMap {
    let mut headers = asset();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    headers
}

/// Headers of the page that describes the API and of what it is made of, all of it from here. Its style is made in the browser.
pub fn reference() -> HeaderMap {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                  connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    HeaderMap::from_iter([(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy))])
}

/// Completes every answer: what no route has set is closed.
pub async fn finish(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let is_document = headers.contains_key("permissions-policy");
    let mut default = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    default(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT);
    default(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    default(header::CACHE_CONTROL, "no-store");
    if !is_document {
        default(header::CONTENT_SECURITY_POLICY, CLOSED);
        default(header::REFERRER_POLICY, "no-referrer");
        default(header::X_FRAME_OPTIONS, "DENY");
        default(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
        default(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
        default(HeaderName::from_static("permissions-policy"), NO_PERMISSIONS);
    }
    response
}
