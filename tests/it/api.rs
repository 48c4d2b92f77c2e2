//! The issuer's JSON doors: who may come in, and what is answered when something is wrong.

mod passkeys;

use crate::acs::{Answer, TestAcs};
use acs_challenge::server::api::access::{Scope, add_key, keep_key};
use axum::http::Method;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

const ID: &str = "3ccfcd31-1bf7-4935-9b25-7985f085a590";
/// Where the server can be reached, so that it has a domain for passkeys.
pub const WITH_DOMAIN: [(&str, &str); 1] = [("ACS__SERVER__PUBLIC_URL", "http://localhost:3000")];

impl TestAcs {
    /// A key of an issuer's systems.
    pub async fn key(&self, issuer: &str, scopes: &[Scope]) -> String {
        let now = self.app.clock.now();
        add_key(&*self.app.store, &*self.app.chance, now, issuer, scopes).await.unwrap().key.to_string()
    }

    /// Asks a JSON door with a key.
    pub async fn ask(&self, key: &str, method: &str, path: &str, body: &Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let headers = [("x-api-key", key), ("content-type", "application/json")];
        self.send(method.parse().unwrap(), path, &headers, body).await
    }
}

/// Every door that answers with problems as RFC 9457 has them, and any of the scopes it takes to pass.
fn doors() -> [(Method, String, &'static [Scope]); 10] {
    let approvals = "/card-transaction-authentications";
    [
        (Method::GET, approvals.to_owned(), &[Scope::Read]),
        (Method::GET, format!("{approvals}/{ID}"), &[Scope::Read]),
        (Method::PATCH, format!("{approvals}/{ID}"), &[Scope::Approve]),
        (Method::POST, "/v1/challenges".to_owned(), &[Scope::Authenticate]),
        (Method::GET, format!("/v1/challenges/{ID}"), &[Scope::Read, Scope::Authenticate]),
        (Method::POST, format!("/v1/challenges/{ID}/cancel"), &[Scope::Authenticate]),
        (Method::POST, format!("/v1/cards/{ID}/passkeys/options"), &[Scope::Enrol]),
        (Method::POST, format!("/v1/cards/{ID}/passkeys"), &[Scope::Enrol]),
        (Method::GET, format!("/v1/cards/{ID}/passkeys"), &[Scope::Enrol]),
        (Method::DELETE, format!("/v1/cards/{ID}/passkeys/credential"), &[Scope::Enrol]),
    ]
}

/// Asserts that the answer is this problem, as RFC 9457 has it.
pub fn assert_problem(answer: &Answer, status: u16, slug: &str) {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let body = answer.json();
    assert_eq!((&body["type"], &body["status"]), (&json!(format!("/problems/{slug}")), &json!(status)), "{body}");
    assert!(body["title"].is_string() && body["detail"].is_string(), "{body}");
}

fn basic(text: &str) -> String {
    format!("Basic {}", STANDARD.encode(text))
}

#[tokio::test]
async fn without_a_key_nobody_passes() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let key = acs.key("demo", &Scope::ALL).await;
    let cut = &key[1..];
    let (wrong, bearer) = (basic("demo:wrong"), format!("Bearer {key}"));
    for (method, path, _) in doors() {
        for headers in [
            &[][..],
            &[("x-api-key", "")],
            &[("x-api-key", cut)],
            &[("x-api-key", "wrong"), ("authorization", &basic(&key))],
            &[("authorization", &wrong)],
            &[("authorization", &basic(":"))],
            &[("authorization", "Basic !")],
            &[("authorization", &bearer)],
        ] {
            let answer = acs.send(method.clone(), &path, headers, "{}").await;
            assert_problem(&answer, 401, "unauthenticated");
            assert!(answer.header("www-authenticate").starts_with("Basic "), "{path}");
            assert!(!answer.text().contains(cut));
        }
    }
}

#[tokio::test]
async fn a_key_does_what_it_is_for_and_nothing_else() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    for scope in Scope::ALL {
        let key = acs.key("demo", &[scope]).await;
        for (method, path, needed) in doors() {
            let answer = acs.ask(&key, method.as_str(), &path, &json!({})).await;
            if needed.contains(&scope) {
                assert!(![401, 403].contains(&answer.status.as_u16()), "{path} {scope:?}: {}", answer.text());
            } else {
                assert_problem(&answer, 403, "forbidden");
            }
        }
    }
    let none = acs.key("demo", &[]).await;
    for (method, path, _) in doors() {
        assert_problem(&acs.ask(&none, method.as_str(), &path, &json!({})).await, 403, "forbidden");
    }
}

#[tokio::test]
async fn a_key_comes_as_a_header_or_by_basic() {
    let acs = TestAcs::new().await;
    let key = acs.key("demo", &[Scope::Read, Scope::Approve]).await;
    let pair = "user:with:colons";
    keep_key(&*acs.app.store, acs.app.clock.now(), ("kept", "demo"), &[Scope::Read], pair).await.unwrap();
    let path = "/card-transaction-authentications";
    for headers in [
        ("x-api-key", key.clone()),
        ("x-api-key", pair.to_owned()),
        ("authorization", basic(&key)),
        ("authorization", basic(&format!("{key}:"))),
        ("authorization", basic(pair)),
        ("authorization", basic(pair).replace("Basic", "bAsIc")),
    ] {
        let answer = acs.send(Method::GET, path, &[(headers.0, &headers.1)], "").await;
        assert_eq!(answer.status, 200, "{headers:?}");
    }
    // An empty header hides no key.
    let both = [("x-api-key", ""), ("authorization", &*basic(&key))];
    assert_eq!(acs.send(Method::GET, path, &both, "").await.status, 200);
}

#[tokio::test]
async fn keys_are_stored_as_digests() {
    let acs = TestAcs::new().await;
    let key = acs.key("demo", &Scope::ALL).await;
    assert_eq!(URL_SAFE_NO_PAD.decode(&key).unwrap().len(), 32);
    let rows = acs.dump().remove("api_key").unwrap();
    assert_eq!(rows.len(), 1);
    assert!(!rows[0].contains(&key) && rows[0].contains("enrol authenticate approve read"), "{rows:?}");
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_problems() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let key = acs.key("demo", &Scope::ALL).await;
    let bodies = doors().into_iter().filter(|(method, ..)| method != Method::GET);
    let read = |path: &str| !path.starts_with("/v1/cards/") && !path.ends_with("/cancel");
    for (method, path, _) in bodies.filter(|(_, path, _)| read(path)) {
        for body in ["", "{", "status=approved", "\u{feff}{}"] {
            let answer = acs.send(method.clone(), &path, &[("x-api-key", &key)], body).await;
            assert_problem(&answer, 400, "malformed-request");
        }
        for size in [64 * 1024 + 1, 192 * 1024 + 1] {
            let answer = acs.send(method.clone(), &path, &[("x-api-key", &key)], " ".repeat(size)).await;
            assert_problem(&answer, 413, "too-large");
        }
        let deep = format!("{}{}", "[".repeat(2000), "]".repeat(2000));
        assert_problem(&acs.send(method, &path, &[("x-api-key", &key)], deep).await, 400, "malformed-request");
    }
}

#[tokio::test]
async fn a_path_that_is_no_text_names_nothing() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let key = acs.key("demo", &Scope::ALL).await;
    for (method, path, _) in doors().into_iter().filter(|(_, path, _)| path.contains(ID)) {
        let path = path.replace(ID, "%FF");
        assert_problem(&acs.send(method.clone(), &path, &[], "{}").await, 401, "unauthenticated");
        assert_problem(&acs.ask(&key, method.as_str(), &path, &json!({})).await, 404, "not-found");
    }
}

#[tokio::test]
async fn a_list_is_asked_for_in_pages_or_refused() {
    let acs = TestAcs::new().await;
    let key = acs.key("demo", &[Scope::Read]).await;
    let list =
        async |query: &str| acs.ask(&key, "GET", &format!("/card-transaction-authentications?{query}"), &Value::Null).await;
    for bad in ["metadata.page.size=0", "metadata.page.size=101", "metadata.page.number=-1", "metadata.page.number=x"] {
        assert_problem(&list(bad).await, 400, "malformed-request");
    }
    assert_problem(&list("data.cardTransactionAuthentication.status=done").await, 400, "malformed-request");
    let empty = list("metadata.page.number=18446744073709551615&metadata.page.size=100").await.json();
    let expected = json!({
        "workflow": {}, "data": { "cardTransactionAuthentications": [] }, "connect": {},
        "metadata": { "page": { "size": 100, "number": 18_446_744_073_709_551_615_u64, "totalElements": 0, "totalPages": 0 } },
    });
    assert_eq!(empty, expected);
}

#[tokio::test]
async fn a_method_that_a_door_does_not_have_is_a_problem_that_says_which_it_has() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let approvals = "/card-transaction-authentications";
    for (method, path, allowed) in [
        (Method::POST, approvals.to_owned(), "GET,HEAD"),
        (Method::DELETE, format!("{approvals}/"), "GET,HEAD"),
        (Method::PUT, format!("{approvals}/{ID}"), "GET,HEAD,PATCH"),
        (Method::POST, format!("{approvals}/{ID}/"), "GET,HEAD,PATCH"),
        (Method::GET, "/v1/challenges".to_owned(), "POST"),
        (Method::DELETE, format!("/v1/challenges/{ID}"), "GET,HEAD"),
        (Method::GET, format!("/v1/challenges/{ID}/cancel/"), "POST"),
        (Method::PATCH, format!("/v1/cards/{ID}/passkeys"), "POST,GET,HEAD"),
        (Method::GET, format!("/v1/cards/{ID}/passkeys/options"), "POST"),
        (Method::GET, format!("/v1/cards/{ID}/passkeys/credential"), "DELETE"),
    ] {
        let answer = acs.send(method, &path, &[], "").await;
        assert_problem(&answer, 405, "method-not-allowed");
        assert_eq!(answer.header("allow"), allowed, "{path}");
    }
}

#[tokio::test]
async fn a_path_beside_the_doors_is_a_problem() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let approvals = "/card-transaction-authentications";
    for path in ["/v1", "/v1/", "/v1/challenges/1/2", "/v1/challenge", "/v1/cards", "/v1/cards/1", "/v1/cards/1/passkeys/2/3"]
        .map(str::to_owned)
        .into_iter()
        .chain([format!("{approvals}/{ID}/x"), format!("{approvals}/{ID}/x/y")])
    {
        for method in [Method::GET, Method::POST] {
            assert_problem(&acs.send(method, &path, &[], "").await, 404, "not-found");
        }
    }
    // Elsewhere pages are answered.
    for path in ["/v10/cards", "/card-transaction-authenticationsx", "/nowhere"] {
        let answer = acs.get(path).await;
        assert_eq!(answer.status, 404);
        assert!(answer.header("content-type").starts_with("text/html"), "{path}");
    }
}
