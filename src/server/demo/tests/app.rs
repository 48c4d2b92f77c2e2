//! The banking app and its passkeys, against a stand-in for the bank's issuer-facing side.

use super::{TRANSACTION, TestDemo};
use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::routing::{get, post};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// The issuer-facing side of the stand-in bank: one approval that takes the number 42, and what it was asked.
#[derive(Clone, Default)]
pub(super) struct IssuerSide(Arc<Mutex<Vec<(String, Value)>>>);

impl IssuerSide {
    fn object() -> Value {
        json!({
            "id": "a1", "cardId": "id-4000060000000071", "status": "pending",
            "merchant": {"name": "Tea & <Paper>"},
            "transaction": {"creationDateTime": "2026-11-21T12:00:00", "amount": 4280, "currency": "EUR"},
            "connection": {"reference": TRANSACTION},
        })
    }

    fn ask(&self, method: &str, path: &str, headers: &HeaderMap, body: &str) -> (StatusCode, String) {
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        if headers.get("x-api-key").is_none_or(|key| key != "key") {
            return (StatusCode::UNAUTHORIZED, String::new());
        }
        self.0.lock().unwrap().push((format!("{method} {path}"), body.clone()));
        let asked = &body["data"]["cardTransactionAuthentication"];
        match (method, path) {
            ("GET", "list") => {
                (StatusCode::OK, json!({"data": {"cardTransactionAuthentications": [Self::object()]}}).to_string())
            }
            ("GET", "a1") => (StatusCode::OK, json!({"data": {"cardTransactionAuthentication": Self::object()}}).to_string()),
            ("PATCH", "a1") if asked["binding"]["number"] == "13" => {
                (StatusCode::UNPROCESSABLE_ENTITY, json!({"type": "/problems/wrong-number"}).to_string())
            }
            ("PATCH", "a1") => (StatusCode::OK, String::new()),
            ("PATCH", _) => (StatusCode::CONFLICT, String::new()),
            ("POST", _) => (StatusCode::OK, json!({"challenge": "AAAA"}).to_string()),
            _ => (StatusCode::NOT_FOUND, String::new()),
        }
    }

    pub(super) fn routes(self) -> Router {
        let (list, one, passkeys) = (self.clone(), self.clone(), self);
        let listed = move |headers: HeaderMap| async move { list.ask("GET", "list", &headers, "") };
        let alone = move |method: Method, Path(id): Path<String>, headers: HeaderMap, body: String| async move {
            one.ask(method.as_str(), &id, &headers, &body)
        };
        let options = move |Path(id): Path<String>, headers: HeaderMap, body: String| async move {
            passkeys.ask("POST", &id, &headers, &body)
        };
        Router::new()
            .route("/card-transaction-authentications", get(listed))
            .route("/card-transaction-authentications/{id}", get(alone.clone()).patch(alone))
            .route("/v1/cards/{id}/passkeys/options", post(options))
    }

    fn last(&self) -> (String, Value) {
        self.0.lock().unwrap().last().cloned().unwrap()
    }
}

#[tokio::test]
async fn the_banking_app_shows_what_waits_and_brings_the_decision() {
    let demo = TestDemo::start().await;
    let panel = format!("/demo/app?embedded=1&transaction={TRANSACTION}");
    let page = demo.get(&panel).await;
    assert!(page.contains("<strong>EUR\u{a0}42.80</strong> to Tea &amp; &lt;Paper&gt;"), "{page}");
    assert!(page.contains("Card •••• 0071") && !page.contains("Passkeys"), "{page}");
    assert!(demo.get("/demo/app?transaction=other").await.contains("Nothing to approve."));

    let fields = [("id", "a1"), ("decision", "approved"), ("transaction", TRANSACTION), ("embedded", "1")];
    let answer = demo.submit("/demo/app/decide", &[&fields[..], &[("number", "13")]].concat()).await;
    assert_eq!((answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()), (303, panel.as_str()));
    let (asked, body) = demo.issuer_side.last();
    assert_eq!(asked, "PATCH a1");
    let decision = json!({"status": "approved", "binding": {"number": "13"}});
    assert_eq!(body["data"]["cardTransactionAuthentication"], decision);
    assert_eq!(body["workflow"], json!({"code": "direct"}));
    assert!(
        demo.get(&panel).await.contains("data-outcome=\"wrong-number\">Wrong number. That is not the number on the bank’s page.")
    );

    demo.submit("/demo/app/decide", &[&fields[..], &[("number", " ")]].concat()).await;
    assert_eq!(demo.issuer_side.last().1["data"]["cardTransactionAuthentication"], json!({"status": "approved"}));
    demo.submit("/demo/app/decide", &[("id", "a1"), ("decision", "rejected"), ("number", "13")]).await;
    assert_eq!(demo.issuer_side.last().1["data"]["cardTransactionAuthentication"], json!({"status": "rejected"}));
    demo.submit("/demo/app/decide", &[("id", "a2"), ("decision", "rejected")]).await;
    let page = demo.get("/demo/app").await;
    let outcomes: Vec<&str> = page.split("data-outcome=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(outcomes, ["late", "rejected", "approved"]);
    for wrong in [[("id", "../x"), ("decision", "approved")], [("id", "a1"), ("decision", "maybe")]] {
        assert_eq!(demo.submit("/demo/app/decide", &wrong).await.status(), 422);
    }
}

#[tokio::test]
async fn a_passkey_is_added_without_the_key_in_the_browser() {
    let demo = TestDemo::start().await;
    let port = demo.base_url.rsplit(':').next().unwrap();
    let page = demo.get("/demo/app/cards/id-4000070000000088").await;
    let there = format!("http://localhost:{port}/demo/app/cards/id-4000070000000088");
    assert!(page.contains(&there) && !page.contains("add-passkey\""), "{page}");
    let named = demo.client.get(format!("{}/demo/app/cards/id-1", demo.base_url)).header("host", format!("localhost:{port}"));
    let page = named.send().await.unwrap().text().await.unwrap();
    assert!(page.contains(r#"data-options-url="/demo/app/cards/id-1/options""#) && page.contains("data-done="), "{page}");
    let (status, answer) = demo.post_json("/demo/app/cards/id-1/options", json!({})).await;
    assert_eq!((status, answer), (200, json!({"challenge": "AAAA"})));
    assert_eq!(demo.issuer_side.last(), ("POST id-1".to_owned(), json!({"name": "Demo cardholder"})));
    assert_eq!(demo.post_json("/demo/app/cards/id.1/options", json!({})).await.0, 404);
    let shop = demo.get("/demo").await;
    assert!(shop.contains(&there) && shop.contains(&format!("<a href=\"http://localhost:{port}/demo\">")), "{shop}");
}
