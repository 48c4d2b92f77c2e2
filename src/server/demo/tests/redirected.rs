//! A payment by redirect, against a stand-in for the bank's own interface.

use super::TestDemo;
use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

const CHALLENGE: &str = "0c8d4f8e-5c1f-8a52-9f0e-2c6a1b7d3e90";

fn pair() -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap()
}

/// The stand-in's keys, as it publishes them.
pub(in super::super) fn keys() -> Value {
    let x = URL_SAFE_NO_PAD.encode(pair().public_key().as_ref());
    json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "k1", "x": x}]})
}

/// A token of the stand-in's.
pub(in super::super) fn sign(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(header), part(claims));
    let signature = URL_SAFE_NO_PAD.encode(pair().sign(message.as_bytes()));
    format!("{message}.{signature}")
}

/// The stand-in: what it was asked for, and what it says differently from the truth.
#[derive(Clone, Default)]
pub(super) struct OwnInterface {
    asked: Arc<Mutex<Value>>,
    object: Arc<Mutex<Value>>,
    claims: Arc<Mutex<Value>>,
}

fn changed(mut value: Value, changes: &Mutex<Value>) -> Value {
    for (name, change) in changes.lock().unwrap().as_object().into_iter().flatten() {
        value[name] = change.clone();
    }
    value
}

impl OwnInterface {
    fn create(&self, headers: &HeaderMap, body: &str) -> (StatusCode, String) {
        let body: Value = serde_json::from_str(body).unwrap();
        assert_eq!(headers["x-api-key"], "key");
        if body["card"] == "id-4000090000000102" {
            return (StatusCode::UNPROCESSABLE_ENTITY, json!({"detail": "It would be <declined>."}).to_string());
        }
        *self.asked.lock().unwrap() = body;
        let address = format!("http://{}/challenge/start/t", headers["host"].to_str().unwrap());
        (StatusCode::CREATED, json!({"id": CHALLENGE, "redirectUrl": address}).to_string())
    }

    fn show(&self, id: &str, headers: &HeaderMap) -> (StatusCode, String) {
        assert_eq!((id, headers["x-api-key"].to_str().unwrap()), (CHALLENGE, "key"));
        let asked = self.asked.lock().unwrap().clone();
        let mut claims = json!({
            "iss": format!("http://{}", headers["host"].to_str().unwrap()), "reference": CHALLENGE, "state": asked["state"],
            "authenticated": true, "endReason": "authenticated",
        });
        if let Some(amount) = asked["transaction"].get("amount") {
            claims["amount"] = amount.clone();
            claims["currency"] = "EUR".into();
        }
        let object = json!({
            "id": CHALLENGE, "status": "completed", "state": asked["state"], "authenticated": true, "transStatus": "Y",
            "endReason": "authenticated",
            "signedResult": sign(&json!({"alg": "EdDSA", "kid": "k1"}), &changed(claims, &self.claims)),
        });
        (StatusCode::OK, changed(object, &self.object).to_string())
    }

    pub(super) fn routes(self) -> Router {
        let one = self.clone();
        let created = move |headers: HeaderMap, body: String| async move { self.create(&headers, &body) };
        let shown = move |Path(id): Path<String>, headers: HeaderMap| async move { one.show(&id, &headers) };
        Router::new()
            .route("/v1/challenges", post(created))
            .route("/v1/challenges/{id}", get(shown))
            .route("/v1/keys.json", get(|| async { keys().to_string() }))
    }
}

impl TestDemo {
    /// Pays by redirect; gives the order's number.
    async fn redirected(&self, fields: &[(&str, &str)]) -> String {
        let answer = self.submit("/demo/pay", &[&[("window", "redirect")], fields].concat()).await;
        let address = format!("{}/challenge/start/t", self.base_url);
        assert_eq!((answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()), (303, address.as_str()));
        let asked = self.own_interface.asked.lock().unwrap();
        asked["state"].as_str().unwrap().to_owned()
    }

    async fn come_home(&self, reference: &str, state: &str) -> (u16, String) {
        let address = format!("{}/demo/return?reference={reference}&state={state}", self.base_url);
        let answer = self.client.get(address).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}

#[tokio::test]
async fn the_bank_is_asked_over_its_own_interface() {
    let demo = TestDemo::start().await;
    let number = demo.redirected(&[("script", "true"), ("zone", "-330")]).await;
    let asked = demo.own_interface.asked.lock().unwrap().clone();
    assert_eq!((asked["card"].as_str().unwrap(), &asked["timeZone"]), ("id-4000000000000010", &json!("+05:30")));
    assert_eq!(asked["returnUrl"], format!("{}/demo/return", demo.base_url));
    let transaction = &asked["transaction"];
    assert_eq!(
        (&transaction["kind"], &transaction["amount"], &transaction["currency"]),
        (&json!("payment"), &json!("4280"), &json!("978"))
    );
    let (status, page) = demo.come_home(CHALLENGE, &number).await;
    assert!(status == 200 && page.contains("<h1>Order placed</h1>") && page.contains("valid, by key k1"), "{page}");
    assert_eq!(demo.get(&format!("/demo/orders/{CHALLENGE}")).await, page);

    let number = demo.redirected(&[("price", "none")]).await;
    let asked = demo.own_interface.asked.lock().unwrap().clone();
    assert_eq!((&asked["transaction"]["kind"], asked["transaction"].get("amount")), (&json!("other"), None));
    assert!(demo.come_home(CHALLENGE, &number).await.1.contains("<h1>Card saved</h1>"));

    for (pan, said) in [("4000090000000102", "It would be &lt;declined&gt;."), ("4999999999999999", "does not know this card")] {
        let page = demo.submit("/demo/pay", &[("window", "redirect"), ("pan", pan)]).await.text().await.unwrap();
        assert!(page.contains("<h1>Payment not completed</h1>") && page.contains(said), "{page}");
    }
}

#[tokio::test]
async fn the_order_is_placed_by_the_signed_result_about_it_and_by_nothing_else() {
    let demo = TestDemo::start().await;
    let number = demo.redirected(&[]).await;
    let untouched = json!({});
    for (object, claims, says) in [
        (json!({"authenticated": false}), untouched.clone(), "<h1>Order placed</h1>"),
        (untouched.clone(), json!({"authenticated": false, "endReason": "attempts_exceeded"}), "Too many wrong codes."),
        (json!({"status": "open"}), untouched.clone(), "<h1>Waiting for your bank</h1>"),
        (json!({"state": "TP-0"}), untouched.clone(), "it is about another order"),
        (json!({"id": "0"}), untouched.clone(), "it is about another order"),
        (json!({"signedResult": "x"}), untouched.clone(), "the signed result cannot be read"),
        (untouched.clone(), json!({"iss": "https://evil.example"}), "what is signed is about another order"),
        (untouched.clone(), json!({"reference": "0"}), "what is signed is about another order"),
        (untouched.clone(), json!({"state": "TP-0"}), "what is signed is about another order"),
        (untouched.clone(), json!({"amount": "1"}), "what is signed is about another order"),
        (untouched.clone(), json!({"currency": "JPY"}), "what is signed is about another order"),
    ] {
        *demo.own_interface.object.lock().unwrap() = object;
        *demo.own_interface.claims.lock().unwrap() = claims;
        let (_, page) = demo.come_home(CHALLENGE, &number).await;
        assert!(page.contains(says), "{says}: {page}");
        assert_eq!(page.contains("<h1>Order placed</h1>"), says.contains("placed"), "{page}");
    }
}

#[tokio::test]
async fn what_belongs_to_no_order_pays_nothing() {
    let demo = TestDemo::start().await;
    let number = demo.redirected(&[]).await;
    for (reference, state) in [(CHALLENGE, "TP-0"), ("other", &number), (CHALLENGE, ""), ("a&reference=b", &number)] {
        let (status, page) = demo.come_home(reference, state).await;
        let explained = page.contains("<h1>We do not know this order</h1>") || page.contains("<h1>Return address</h1>");
        assert!(status != 500 && explained && !page.contains("Order placed"), "{page}");
    }
    assert!(demo.get("/demo/return").await.contains("<h1>Return address</h1>"));
}
