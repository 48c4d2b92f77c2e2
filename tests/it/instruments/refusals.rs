//! Refusals of payment instruments: all in one shape, all wrong fields at once, and nothing told about other issuers.

use super::{Bank, PATH, POSTED, with_number};
use crate::acs::Answer;
use acs_challenge::server::api::access::Scope;
use axum::http::Method;
use serde_json::{Value, json};

/// Asserts that the answer is this problem in Adyen's shape; its body without the request's id.
pub fn assert_adyen(answer: &Answer, status: u16, slug: &str) -> Value {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let mut body = answer.json();
    let said = (&body["type"], &body["status"], &body["errorCode"]);
    assert_eq!(said, (&json!(format!("/problems/{slug}")), &json!(status), &json!(format!("00_{status}"))), "{body}");
    assert!(body["title"].is_string() && body["detail"].is_string(), "{body}");
    if let Some(id) = body.as_object_mut().unwrap().remove("requestId") {
        assert_eq!(id.as_str().unwrap().len(), 16);
    }
    body
}

/// Names of the wrong fields.
fn fields(answer: &Answer) -> Vec<String> {
    let body = assert_adyen(answer, 422, "invalid-value");
    body["invalidFields"].as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn every_refusal_has_one_shape_and_a_name_in_the_log() {
    let bank = Bank::new().await;
    let id = bank.enrol(&serde_json::from_str(POSTED).unwrap()).await;
    let none = bank.acs.key("demo", &[Scope::Read, Scope::Approve, Scope::Authenticate]).await;
    let one = format!("{PATH}/{id}");
    let unknown = format!("{PATH}/PI00000000000000000000000");
    let large = " ".repeat(64 * 1024 + 1);
    let before = bank.acs.dump();
    for (method, path, key, body, status, slug) in [
        ("POST", PATH, &bank.key, "", 400, "malformed-request"),
        ("POST", PATH, &bank.key, "{", 400, "malformed-request"),
        ("POST", PATH, &bank.key, "[]", 400, "malformed-request"),
        ("PATCH", &one, &bank.key, "status=active", 400, "malformed-request"),
        ("PATCH", &one, &bank.key, "\"active\"", 400, "malformed-request"),
        ("POST", PATH, &"wrong".to_owned(), POSTED, 401, "unauthenticated"),
        ("GET", &one, &"wrong".to_owned(), "", 401, "unauthenticated"),
        ("PATCH", &one, &"wrong".to_owned(), "{}", 401, "unauthenticated"),
        ("POST", PATH, &none, POSTED, 403, "forbidden"),
        ("GET", &one, &none, "", 403, "forbidden"),
        ("PATCH", &one, &none, "{}", 403, "forbidden"),
        ("GET", &unknown, &bank.key, "", 404, "not-found"),
        ("PATCH", &unknown, &bank.key, "{}", 404, "not-found"),
        ("GET", &format!("{PATH}/%FF"), &bank.key, "", 404, "not-found"),
        ("GET", "/bcl/v2/accountHolders", &bank.key, "", 404, "not-found"),
        ("GET", &format!("{one}/transactionRules"), &bank.key, "", 404, "not-found"),
        ("GET", PATH, &bank.key, "", 405, "method-not-allowed"),
        ("DELETE", &one, &bank.key, "", 405, "method-not-allowed"),
        ("POST", PATH, &bank.key, &large, 413, "too-large"),
        ("PATCH", &one, &bank.key, &large, 413, "too-large"),
        ("POST", PATH, &bank.key, "{}", 422, "invalid-value"),
        ("PATCH", &one, &bank.key, r#"{"status":"gone"}"#, 422, "invalid-value"),
    ] {
        let answer = bank.acs.send(method.parse().unwrap(), path, &[("x-api-key", key)], body.to_owned()).await;
        assert_adyen(&answer, status, slug);
        assert!(answer.json()["requestId"].is_string(), "{method} {path}: {}", answer.text());
        assert_eq!(answer.json().get("invalidFields").is_some(), status == 422);
        assert_eq!(answer.header("www-authenticate").is_empty(), status != 401);
        assert_eq!(answer.header("allow").is_empty(), status != 405, "{method} {path}");
    }
    assert_eq!(bank.acs.dump(), before, "what is refused changes nothing");
}

#[tokio::test]
async fn a_body_larger_than_everything_is_refused_in_the_same_shape() {
    let bank = Bank::new().await;
    let body = " ".repeat(300 * 1024);
    let answer = bank.acs.send(Method::POST, PATH, &[("x-api-key", &bank.key)], body).await;
    assert_adyen(&answer, 413, "too-large");
}

#[tokio::test]
async fn everything_that_is_wrong_is_named_at_once() {
    let bank = Bank::new().await;
    let wrong = json!({
        "type": "bankAccount", "issuingCountryCode": "Netherlands", "balanceAccountId": "", "status": "lost",
        "card": {
            "formFactor": "paper", "number": "1234", "cardholderName": "A name that is longer than any card",
            "authentication": { "password": "", "email": "nobody", "phone": { "number": "123", "type": "fax" } },
        },
    });
    let mut found = fields(&bank.acs.ask(&bank.key, "POST", PATH, &wrong).await);
    found.sort();
    let mut expected = [
        "balanceAccountId",
        "card.authentication.email",
        "card.authentication.password",
        "card.authentication.phone.number",
        "card.authentication.phone.type",
        "card.cardholderName",
        "card.formFactor",
        "card.number",
        "issuingCountryCode",
        "status",
        "type",
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert!(bank.acs.dump()["card"].is_empty());
}

#[tokio::test]
async fn a_number_that_is_taken_is_refused_with_the_same_words_whoever_has_it() {
    let bank = Bank::new().await;
    let stranger = bank.acs.key("other", &[Scope::Enrol]).await;
    let (own, foreign) = ("4519000000000201", "4519000000000202");
    bank.enrol(&with_number(own, Value::Null)).await;
    assert_eq!(bank.acs.ask(&stranger, "POST", PATH, &with_number(foreign, Value::Null)).await.status, 200);
    let without = bank.enrol(&serde_json::from_str(POSTED).unwrap()).await;
    let before = bank.acs.dump();
    let mut answers = Vec::new();
    for taken in [own, foreign] {
        let posted = bank.acs.ask(&bank.key, "POST", PATH, &with_number(taken, Value::Null)).await;
        let patched = bank.patch(&without, &json!({ "card": { "number": taken } })).await;
        assert_eq!(fields(&posted), ["card.number"]);
        assert_eq!(assert_adyen(&posted, 422, "invalid-value"), assert_adyen(&patched, 422, "invalid-value"));
        answers.push(assert_adyen(&posted, 422, "invalid-value"));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(bank.acs.dump(), before);
}
