//! Adding a passkey to a card, in the banking app: the page, and the two questions its script asks the bank.
//!
//! What not: the script itself (`assets/passkey-enrol.js`). The browser talks to these routes and never sees the bank's key.

use super::bank::is_id;
use super::page::{self, Shell, escape};
use super::{Demo, payment};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};
use std::sync::Arc;

const SCRIPT: &str = r#"<script type="module" src="/demo/passkey-enrol.js"></script>"#;

/// Where passkeys work for a visitor: an address with a domain name, which `localhost` is and `127.0.0.1` is not.
pub(super) fn home(headers: &HeaderMap, base_url: &str) -> String {
    let site = payment::site(headers, base_url);
    if has_domain(&site) { site } else { payment::swap_site(&site) }
}

/// Whether passkeys work at that address.
pub(super) fn has_domain(site: &str) -> bool {
    url::Url::parse(site).is_ok_and(|url| matches!(url.host(), Some(url::Host::Domain(_))))
}

/// `GET /demo/app/cards/{card}`.
pub(super) async fn show(State(demo): State<Arc<Demo>>, headers: HeaderMap, Path(card): Path<String>) -> Response {
    if !is_id(&card) {
        return page::problem(StatusCode::NOT_FOUND, "No such card", "The address must name a card by its id.");
    }
    let issued = demo.issued(|issued| issued.id.as_deref() == Some(&card));
    let name = issued.map_or_else(|| "this card".to_owned(), |issued| format!("card {}", issued.card.ending()));
    let home = home(&headers, &demo.world.base_url);
    let form = if has_domain(&payment::site(&headers, &demo.world.base_url)) {
        format!(
            r#"<form id="add-passkey" data-options-url="/demo/app/cards/{card}/options"
 data-register-url="/demo/app/cards/{card}/passkeys">
<button>Add a passkey</button>
<p role="status" data-done="Added. The bank asks for it at the next payment with this card."
 data-failed="No passkey was added."></p>
</form>
<noscript><p class="trouble">A passkey can only be added with script.</p></noscript>"#
        )
    } else if has_domain(&home) {
        format!(
            r#"<p>Passkeys need a domain name. <a href="{home}/demo/app/cards/{card}">Open this page on {home}</a>.</p>"#,
            home = escape(&home)
        )
    } else {
        "<p>Passkeys need a domain name, and this server is visited by an IP address.</p>".to_owned()
    };
    let body = format!(
        r#"<h1>Add a passkey</h1>
<p>For {name}. With it, this device confirms payments by fingerprint, face or screen lock, without a code.</p>{form}
<p class="back"><a href="/demo/app">Banking app</a> · <a href="{home}/demo">Shop</a></p>"#,
        home = escape(&home)
    );
    page::document_with(Shell::Whole, "Add a passkey", SCRIPT, &body)
}

/// `POST /demo/app/cards/{card}/options`: the bank adds the cardholder's name, which it knows.
pub(super) async fn options(State(demo): State<Arc<Demo>>, Path(card): Path<String>) -> Response {
    demo.pass_on(&card, "passkeys/options", &json!({"name": "Demo cardholder"})).await
}

/// `POST /demo/app/cards/{card}/passkeys`.
pub(super) async fn register(State(demo): State<Arc<Demo>>, Path(card): Path<String>, body: Bytes) -> Response {
    let response: Value = serde_json::from_slice(&body).unwrap_or_default();
    demo.pass_on(&card, "passkeys", &response).await
}

impl Demo {
    /// Asks the bank about the card, and gives its answer.
    async fn pass_on(&self, card: &str, what: &str, body: &Value) -> Response {
        if !is_id(card) {
            return page::problem(StatusCode::NOT_FOUND, "No such card", "The address must name a card by its id.");
        }
        match self.ask_issuer_side(Method::POST, &format!("/v1/cards/{card}/{what}"), Some(body)).await {
            Ok((status, answer)) => page::json(status, &answer),
            Err(reason) => page::problem(StatusCode::BAD_GATEWAY, "The bank does not answer", &reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::home;
    use axum::http::HeaderMap;

    #[test]
    fn passkeys_are_at_home_where_there_is_a_name() {
        let at = |base: &str| home(&HeaderMap::new(), base);
        assert_eq!(at("http://127.0.0.1:3000"), "http://localhost:3000");
        assert_eq!(at("http://localhost:3000"), "http://localhost:3000");
        assert_eq!(at("https://demo.bank.example"), "https://demo.bank.example");
        assert_eq!(at("http://10.0.0.7:3000"), "http://10.0.0.7:3000");
    }
}
