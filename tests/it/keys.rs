//! Keys of an issuer's systems: every door, every scope, how long a key is good, and how often it may be used.

mod rotation;

use crate::acs::{Answer, TestAcs};
use crate::api::{WITH_DOMAIN, assert_problem};
use crate::instruments::refusals::assert_adyen;
use acs_challenge::server::api::access::{NewKey, Renewed, Scope, add_key, keep_key, renew_key};
use acs_challenge::server::api::doors;
use axum::http::Method;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

/// Every door that takes a key, and any of the scopes it takes to pass.
pub const ROUTES: [(&str, &str, &[Scope]); 13] = [
    ("GET", "/card-transaction-authentications", &[Scope::Read]),
    ("GET", "/card-transaction-authentications/{id}", &[Scope::Read]),
    ("PATCH", "/card-transaction-authentications/{id}", &[Scope::Approve]),
    ("POST", "/bcl/v2/paymentInstruments", &[Scope::Enrol]),
    ("GET", "/bcl/v2/paymentInstruments/{id}", &[Scope::Enrol]),
    ("PATCH", "/bcl/v2/paymentInstruments/{id}", &[Scope::Enrol]),
    ("POST", "/v1/challenges", &[Scope::Authenticate]),
    ("GET", "/v1/challenges/{id}", &[Scope::Read, Scope::Authenticate]),
    ("POST", "/v1/challenges/{id}/cancel", &[Scope::Authenticate]),
    ("POST", "/v1/cards/{card}/passkeys", &[Scope::Enrol]),
    ("GET", "/v1/cards/{card}/passkeys", &[Scope::Enrol]),
    ("POST", "/v1/cards/{card}/passkeys/options", &[Scope::Enrol]),
    ("DELETE", "/v1/cards/{card}/passkeys/{credential}", &[Scope::Enrol]),
];

/// What anybody may have.
const OPEN: [(&str, &str); 2] = [("GET", "/v1/keys.json"), ("GET", "/v1/openapi.json")];

const ID: &str = "3ccfcd31-1bf7-4935-9b25-7985f085a590";

/// A path of [`ROUTES`] with these in the place of its parameters.
pub fn filled(path: &str, id: &str, credential: &str) -> String {
    path.replace("{id}", id).replace("{card}", id).replace("{credential}", credential)
}

/// The doors with an id in the place of each parameter.
fn routes() -> impl Iterator<Item = (&'static str, String, &'static [Scope])> {
    ROUTES.into_iter().map(|(method, path, scopes)| (method, filled(path, ID, "credential"), scopes))
}

/// Asserts that the answer is this problem in the shape of its path; its body without the request's id.
fn assert_refused(path: &str, answer: &Answer, status: u16, slug: &str) -> Value {
    if path.starts_with("/bcl") {
        return assert_adyen(answer, status, slug);
    }
    assert_problem(answer, status, slug);
    assert!(answer.json().get("errorCode").is_none(), "{}", answer.text());
    answer.json()
}

async fn made(acs: &TestAcs, scopes: &[Scope]) -> NewKey {
    add_key(&*acs.app.store, &*acs.app.chance, acs.app.clock.now(), "demo", scopes).await.unwrap()
}

async fn is_good(acs: &TestAcs, key: &str) -> bool {
    let answer = acs.ask(key, "GET", "/card-transaction-authentications", &Value::Null).await;
    match answer.status.as_u16() {
        200 => true,
        _ => {
            assert_problem(&answer, 401, "unauthenticated");
            false
        }
    }
}

#[tokio::test]
async fn every_door_there_is_is_in_these_tests() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let document = acs.get("/v1/openapi.json").await.json();
    let methods = |item: &Value| item.as_object().unwrap().keys().map(|name| name.to_uppercase()).collect::<Vec<_>>();
    let described: BTreeSet<(String, String)> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, item)| methods(item).into_iter().map(|method| (method, path.clone())))
        .filter(|(method, _)| method.chars().all(char::is_alphabetic) && !["PARAMETERS", "SUMMARY"].contains(&method.as_str()))
        .collect();
    let keyed = ROUTES.into_iter().map(|(method, path, _)| (method, path));
    let known: BTreeSet<(String, String)> =
        keyed.chain(OPEN).map(|(method, path)| (method.to_owned(), path.to_owned())).collect();
    assert_eq!(described, known);
    let served: BTreeSet<&str> = doors(&acs.app).into_iter().map(|(path, _)| path).collect();
    assert_eq!(served, known.iter().map(|(_, path)| path.as_str()).collect());
    for (method, path) in OPEN {
        assert_eq!(acs.send(method.parse().unwrap(), path, &[], "").await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn every_door_opens_to_its_scopes_and_to_no_other() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    for scope in Scope::ALL {
        let key = acs.key("demo", &[scope]).await;
        for (method, path, scopes) in routes() {
            let answer = acs.ask(&key, method, &path, &json!({})).await;
            if scopes.contains(&scope) {
                assert!(![401, 403].contains(&answer.status.as_u16()), "{method} {path} {scope:?}: {}", answer.text());
            } else {
                assert_refused(&path, &answer, 403, "forbidden");
            }
        }
    }
}

#[tokio::test]
async fn a_key_that_is_not_known_any_more_is_one_that_never_was() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let (removed, expired) = (made(&acs, &Scope::ALL).await, made(&acs, &Scope::ALL).await);
    assert!(acs.app.store.remove_api_key(&removed.id).await.unwrap());
    assert!(!acs.app.store.remove_api_key(&removed.id).await.unwrap());
    renew_key(&acs.app, &expired.id, Duration::from_secs(60)).await.unwrap();
    acs.clock.wait(60);
    for (method, path, _) in routes() {
        let refused = async |key: &str| {
            let answer = acs.ask(key, method, &path, &json!({})).await;
            assert!(answer.header("www-authenticate").starts_with("Basic "));
            assert_refused(&path, &answer, 401, "unauthenticated")
        };
        let never = refused("never").await;
        for key in [&removed, &expired] {
            assert_eq!(refused(&key.key).await, never, "{method} {path}");
        }
        let none = acs.send(method.parse().unwrap(), &path, &[], "{}").await;
        assert_eq!(assert_refused(&path, &none, 401, "unauthenticated"), never);
    }
}

#[tokio::test]
async fn a_key_that_is_renewed_stays_good_for_the_overlap() {
    let acs = TestAcs::new().await;
    let old = made(&acs, &[Scope::Read]).await;
    let Renewed::By(new, end) = renew_key(&acs.app, &old.id, Duration::from_secs(3600)).await.unwrap() else { panic!() };
    assert_eq!(end, acs.app.clock.now().plus(Duration::from_secs(3600)));
    assert!(new.id != old.id && *new.key != *old.key);
    assert!(is_good(&acs, &old.key).await && is_good(&acs, &new.key).await);
    // It may do what the old one may, and no more.
    let write = acs.ask(&new.key, "PATCH", &format!("/card-transaction-authentications/{ID}"), &json!({})).await;
    assert_problem(&write, 403, "forbidden");
    acs.clock.wait(1800);
    let again = renew_key(&acs.app, &old.id, Duration::from_secs(3600)).await.unwrap();
    assert!(matches!(again, Renewed::Already(until) if until == end), "{again:?}");
    assert!(matches!(renew_key(&acs.app, "nobody", Duration::from_secs(1)).await.unwrap(), Renewed::Unknown));
    acs.clock.wait(1799);
    assert!(is_good(&acs, &old.key).await);
    acs.clock.wait(1);
    assert!(!is_good(&acs, &old.key).await && is_good(&acs, &new.key).await);
    // What has ended cannot be renewed into life.
    assert!(matches!(renew_key(&acs.app, &old.id, Duration::from_secs(1)).await.unwrap(), Renewed::Already(_)));
    assert!(!is_good(&acs, &old.key).await);
}

#[tokio::test]
async fn basic_credentials_open_every_door() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let key = made(&acs, &Scope::ALL).await;
    keep_key(&*acs.app.store, acs.app.clock.now(), ("ws", "demo"), &Scope::ALL, "ws@Company.Bank:pass:word").await.unwrap();
    let encoded = |text: &str| STANDARD.encode(text);
    let with_colon = encoded(&format!("{}:", *key.key));
    for (method, path, _) in routes() {
        for value in [
            format!("Basic {}", encoded(&key.key)),
            format!("Basic {with_colon}"),
            format!("basic  {with_colon}"),
            format!("Basic {}", encoded("ws@Company.Bank:pass:word")),
        ] {
            let headers = [("authorization", value.as_str()), ("content-type", "application/json")];
            let answer = acs.send(method.parse().unwrap(), &path, &headers, "{}").await;
            assert!(![401, 403].contains(&answer.status.as_u16()), "{method} {path} {value}: {}", answer.text());
        }
        for value in [
            format!("Basic {}", *key.key),
            format!("Basic{with_colon}"),
            format!("Bearer {}", *key.key),
            format!("Basic {}", encoded("ws@Company.Bank:pass")),
            format!("Basic {}", encoded("ws@Company.Bank")),
            format!("Basic {}", encoded(&format!(":{}", *key.key))),
        ] {
            let answer = acs.send(method.parse().unwrap(), &path, &[("authorization", &value)], "{}").await;
            assert_refused(&path, &answer, 401, "unauthenticated");
        }
    }
}

#[tokio::test]
async fn a_key_that_is_used_too_often_waits_and_another_does_not() {
    let acs = TestAcs::with(&[("ACS__API__PER_SECOND", "1"), ("ACS__API__BURST", "3")]).await;
    for path in ["/card-transaction-authentications", "/bcl/v2/paymentInstruments/PI0"] {
        let (busy, other) = (acs.master_key().await, acs.master_key().await);
        let ask = async |key: &str| acs.ask(key, "GET", path, &Value::Null).await;
        let mut passed = 0;
        let refused = loop {
            let answer = ask(&busy).await;
            if answer.status == 429 {
                break answer;
            }
            passed += 1;
            assert!(passed < 100, "it is never too often");
        };
        assert!(passed >= 3, "the burst is there: {passed}");
        assert_refused(path, &refused, 429, "too-many-requests");
        assert_eq!(refused.header("retry-after"), "1");
        assert_ne!(ask(&other).await.status, 429);
        assert_eq!(ask("unknown").await.status, 401);
    }
}

#[tokio::test]
async fn a_request_that_comes_too_often_does_nothing_and_takes_no_idempotency_key() {
    let acs = TestAcs::with(&[("ACS__API__PER_SECOND", "1"), ("ACS__API__BURST", "1")]).await;
    let key = acs.master_key().await;
    let body = crate::instruments::with_number("4519000000000701", Value::Null).to_string();
    let headers = [("x-api-key", key.as_str()), ("idempotency-key", "k")];
    for _ in 0..100 {
        let before = acs.dump();
        let answer = acs.send(Method::POST, crate::instruments::PATH, &headers, body.clone()).await;
        if answer.status == 429 {
            assert_eq!(acs.dump(), before);
            return;
        }
    }
    panic!("it is never too often");
}

#[tokio::test]
async fn a_body_is_read_up_to_its_limit_with_a_key_for_repeating_and_without() {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let key = acs.master_key().await;
    let reads = |path: &str| !path.ends_with("/cancel") && !path.starts_with("/v1/cards/");
    for (method, path, _) in routes().filter(|(method, path, _)| ["POST", "PATCH"].contains(method) && reads(path)) {
        let unknown = method == "PATCH" && path.starts_with("/bcl");
        for name in [None, Some("k")] {
            for (size, too_large) in [(64 * 1024, false), (64 * 1024 + 1, true), (1024 * 1024, true)] {
                let mut headers = vec![("x-api-key", key.as_str())];
                headers.extend(name.map(|name| ("idempotency-key", name)));
                let answer = acs.send(method.parse().unwrap(), &path, &headers, " ".repeat(size)).await;
                if too_large && !(unknown && name.is_none() && size < 1024 * 1024) {
                    assert_refused(&path, &answer, 413, "too-large");
                } else {
                    assert!([400, 404].contains(&answer.status.as_u16()), "{method} {path} {size}: {}", answer.text());
                }
            }
        }
        acs.clock.wait(24 * 60 * 60);
    }
}
