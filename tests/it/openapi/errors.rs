//! Errors of every operation, provoked: each has the status that was expected, and the stage holds each against the document.

use super::{DOCUMENT, assert_answered, faults};
use crate::acs::{Answer, TestAcs};
use crate::api::WITH_DOMAIN;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::api::payment_instruments::errors::{InvalidField, adyen, invalid};
use acs_challenge::server::api::problem::{Problem, Refusal};
use acs_challenge::server::flow::enrolment::Enrolment;
use axum::http::Method;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use serde_json::json;

/// An id that nothing has.
const NOBODY: &str = "3ccfcd31-1bf7-4935-9b25-7985f085a590";

/// Every operation that needs a key: method, path, and whether its body is read before anything else of the request is looked at.
/// `{card}` is a card that there is.
const OPERATIONS: [(&str, &str, bool); 13] = [
    ("POST", "/bcl/v2/paymentInstruments", true),
    ("GET", "/bcl/v2/paymentInstruments/{nobody}", false),
    ("PATCH", "/bcl/v2/paymentInstruments/{nobody}", false),
    ("POST", "/v1/challenges", true),
    ("GET", "/v1/challenges/{nobody}", false),
    ("POST", "/v1/challenges/{nobody}/cancel", false),
    ("GET", "/card-transaction-authentications", false),
    ("GET", "/card-transaction-authentications/{nobody}", false),
    ("PATCH", "/card-transaction-authentications/{nobody}", true),
    ("POST", "/v1/cards/{card}/passkeys", true),
    ("GET", "/v1/cards/{nobody}/passkeys", false),
    ("POST", "/v1/cards/{card}/passkeys/options", true),
    ("DELETE", "/v1/cards/{card}/passkeys/{nobody}", false),
];

struct Stage {
    acs: TestAcs,
    key: String,
    card: String,
}

impl Stage {
    async fn with(changes: &[(&str, &str)]) -> Self {
        let acs = TestAcs::with(&[&WITH_DOMAIN, changes].concat()).await;
        let key = acs.key("demo", &Scope::ALL).await;
        let card = acs.enrol_as("4519000000000001", &Enrolment::default()).await;
        Self { acs, key, card }
    }

    /// The status of what is answered. That the document has it, the stage has seen to.
    async fn status(&self, (method, path): (&str, &str), headers: &[(&str, &str)], body: &str) -> u16 {
        let path = path.replace("{card}", &self.card).replace("{nobody}", NOBODY);
        let method: Method = method.parse().unwrap();
        let described = DOCUMENT["paths"].as_object().unwrap();
        let bare = path.split('?').next().unwrap();
        assert!(described.keys().any(|template| super::fits(template, bare)), "{path}");
        self.acs.send(method, &path, headers, body.to_owned()).await.status.as_u16()
    }
}

#[test]
fn the_table_has_every_operation_with_a_key() {
    let items = DOCUMENT["paths"].as_object().unwrap().values();
    let all: usize = items.map(|item| item.as_object().unwrap().len()).sum();
    // The keys and the document itself are for everybody.
    assert_eq!(OPERATIONS.len(), all - 2);
}

#[tokio::test]
async fn every_operation_refuses_as_it_says() {
    let stage = Stage::with(&[]).await;
    let none = stage.acs.key("demo", &[]).await;
    let (key, none) = (("x-api-key", stage.key.as_str()), ("x-api-key", none.as_str()));
    let large = " ".repeat(65 * 1024);
    let enormous = " ".repeat(200 * 1024);
    for (number, (method, path, reads)) in OPERATIONS.into_iter().enumerate() {
        let at = (method, path);
        assert_eq!(stage.status(at, &[], "{}").await, 401, "{at:?}");
        assert_eq!(stage.status(at, &[none], "{}").await, 403, "{at:?}");
        assert_eq!(stage.status(at, &[key], &enormous).await, 413, "{at:?}");
        if path.contains("{nobody}") && !reads {
            assert_eq!(stage.status(at, &[key], "{}").await, 404, "{at:?}");
        }
        if method == "POST" || method == "PATCH" {
            assert_eq!(stage.status(at, &[key, ("idempotency-key", "a b")], "{}").await, 400, "{at:?}");
            let name = format!("refused-{number}");
            let named = [key, ("idempotency-key", name.as_str())];
            assert_eq!(stage.status(at, &named, &large).await, 413, "{at:?}");
            if reads {
                assert_eq!(stage.status(at, &[key], &large).await, 413, "{at:?}");
                assert_eq!(stage.status(at, &[key], "{").await, 400, "{at:?}");
                assert_eq!(stage.status(at, &named, "{}").await, 422, "{at:?}");
                // The key is taken by now.
                assert_eq!(stage.status(at, &named, "{\"other\":1}").await, 422, "{at:?}");
            }
        }
    }
    assert_eq!(stage.status(("GET", "/card-transaction-authentications?data.x=1"), &[key], "").await, 400);
    for path in ["/v1/keys.json", "/v1/openapi.json"] {
        assert_eq!(stage.status(("GET", path), &[], &enormous).await, 413);
    }
}

#[tokio::test]
async fn too_many_requests_are_refused_as_every_operation_says() {
    for (method, path, _) in OPERATIONS {
        let stage = Stage::with(&[("ACS__API__PER_SECOND", "1"), ("ACS__API__BURST", "1")]).await;
        let key = ("x-api-key", stage.key.as_str());
        stage.status((method, path), &[key], "{}").await;
        assert_eq!(stage.status((method, path), &[key], "{}").await, 429, "{method} {path}");
    }
}

#[tokio::test]
async fn a_server_without_a_domain_says_so() {
    let stage = Stage::with(&[("ACS__SERVER__PUBLIC_URL", "http://127.0.0.1:3000")]).await;
    let key = ("x-api-key", stage.key.as_str());
    for path in ["/v1/cards/{card}/passkeys", "/v1/cards/{card}/passkeys/options"] {
        assert_eq!(stage.status(("POST", path), &[key], "{}").await, 503);
    }
}

async fn answered(response: Response) -> Answer {
    let (head, body) = response.into_parts();
    Answer { status: head.status, headers: head.headers, body: body.collect().await.unwrap().to_bytes() }
}

/// Whatever may be refused, whether an operation can be brought to it here or not, has the shape that the document gives errors.
#[tokio::test]
async fn every_problem_is_as_described() {
    let refusals = || Problem::ALL.into_iter().map(|problem| problem.because("This time."));
    let extended = [
        Problem::Ended.because("").with(json!({ "cardTransactionAuthentication": { "status": "cancelled" } })),
        Problem::Ended.because("").with(json!({ "endReason": "cardholder_cancelled" })),
        Problem::Unprocessable.because("").with(json!({ "errors": [{ "field": "card", "detail": "must be there" }] })),
    ];
    for refusal in refusals().chain(extended) {
        let error = answered(refusal.into_response()).await.json();
        let faults = faults("/components/schemas/ProblemDetails", &error);
        assert!(faults.is_empty(), "{faults:?} in {error}");
    }
    let fields = invalid(&[InvalidField::new("card.number", "must be digits")]);
    for refusal in refusals().chain([fields]) {
        let error = answered(adyen(None, &refusal)).await.json();
        let faults = faults("/components/schemas/AdyenError", &error);
        assert!(faults.is_empty(), "{faults:?} in {error}");
    }
    assert!(!faults("/components/schemas/ProblemDetails", &json!({ "type": "/problems/other" })).is_empty());
}

/// The stage would notice.
#[tokio::test]
async fn a_status_that_is_not_described_is_found() {
    let place = super::place("/v1/keys.json", "get");
    let operation = DOCUMENT.pointer(&place).unwrap();
    let refusal: Refusal = Problem::Ended.because("");
    let answer = answered(refusal.into_response()).await;
    let found = std::panic::catch_unwind(|| assert_answered(&place, operation, &answer));
    assert!(found.is_err());
}
