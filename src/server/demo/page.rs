//! The demo's documents: one frame around every page, its headers, style and script, and the JSON answers.
//!
//! What not: what the pages say. How to extend: another look of the same page is a variant of [`Shell`].

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Value, json};

/// What the demo's pages may do. They submit forms to, and show frames of, whatever bank is asked.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; form-action *; frame-src *; base-uri 'none'";

/// What the demo's pages may pass on to the bank's frame. Without it the server would take every permission away.
const PERMISSIONS: &str = "payment=*, publickey-credentials-get=*, otp-credentials=*, camera=(), geolocation=(), microphone=()";

const LAYOUT: &str = include_str!("assets/layout.html");
const MASTHEAD: &str = include_str!("assets/masthead.html");
const STYLE: &str = include_str!("assets/style.css");
const SCRIPT: &str = include_str!("assets/script.js");
const PASSKEY_SCRIPT: &str = include_str!("assets/passkey-enrol.js");

/// How much of the shop is around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shell {
    /// A page of its own.
    Whole,
    /// A panel within another page.
    Panel,
    /// A challenge that fills the window.
    Filled,
}

/// Makes text safe inside elements and quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Makes text safe as a value in a query.
pub(super) fn query(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// A page. `body` is HTML, `title` is text.
pub(super) fn document(shell: Shell, title: &str, body: &str) -> Response {
    document_with(shell, title, "", body)
}

/// A page with something more in its head.
pub(super) fn document_with(shell: Shell, title: &str, head: &str, body: &str) -> Response {
    let (class, masthead) = match shell {
        Shell::Whole => ("whole", MASTHEAD),
        Shell::Panel => ("panel", ""),
        Shell::Filled => ("filled", ""),
    };
    // The body goes in last: what it contains is not looked at again.
    let html = LAYOUT
        .replace("{title}", &escape(title))
        .replace("{head}", head)
        .replace("{class}", class)
        .replace("{masthead}", masthead)
        .replace("{body}", body);
    guarded(StatusCode::OK, "text/html; charset=utf-8", html.into())
}

/// A JSON answer.
pub(super) fn json(status: StatusCode, value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => guarded(status, "application/json", bytes.into()),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A refusal (RFC 9457).
pub(super) fn problem(status: StatusCode, title: &str, detail: &str) -> Response {
    let problem = json!({"type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail});
    let mut response = json(status, &problem);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

/// A message for people who want to see it: JSON, indented, in HTML.
pub(super) fn message(title: &str, message: &Value) -> String {
    let text = serde_json::to_string_pretty(message).unwrap_or_default();
    format!("<details><summary>{}</summary><pre>{}</pre></details>", escape(title), escape(&text))
}

/// `GET /demo/style.css`.
pub(super) async fn style() -> Response {
    guarded(StatusCode::OK, "text/css; charset=utf-8", STYLE.into())
}

/// `GET /demo/script.js`.
pub(super) async fn script() -> Response {
    guarded(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT.into())
}

/// `GET /demo/passkey-enrol.js`.
pub(super) async fn passkey_script() -> Response {
    guarded(StatusCode::OK, "text/javascript; charset=utf-8", PASSKEY_SCRIPT.into())
}

fn guarded(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin"),
    ];
    (status, headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use super::{escape, query};

    #[test]
    fn markup_becomes_text() {
        assert_eq!(escape(r#"<a href="x" class='y'>&"#), "&lt;a href=&quot;x&quot; class=&#39;y&#39;&gt;&amp;");
        assert_eq!(query("a b&c=ü"), "a+b%26c%3D%C3%BC");
    }
}
