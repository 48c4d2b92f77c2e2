//! `Idempotency-Key`: what is sent again is carried out once, whatever happened to the first answer.

use crate::acs::{Answer, TestAcs, rounds};
use crate::api::assert_problem;
use crate::holders::{by_app, ruling};
use crate::instruments::{Bank, PATH, mobile, with_number};
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use axum::body::Body;
use axum::http::{HeaderValue, Method, Request};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::sync::Barrier;
use tower::ServiceExt;

const BACK: &str = "https://www.bank.example/back";
const RETURNS: (&str, &str) = ("ACS__API__RETURN_URLS", "demo https://www.bank.example/back");
/// Answers cannot be kept.
pub const LOST: &str = "CREATE TRIGGER lost BEFORE UPDATE OF sealed_answer ON reservation BEGIN SELECT RAISE(ABORT, 'disk'); END";
const DAY: u64 = 24 * 60 * 60;

/// Sends a request under a name.
async fn named(acs: &TestAcs, key: &str, name: &str, (method, path, body): (&str, &str, &Value)) -> Answer {
    let headers = [("x-api-key", key), ("content-type", "application/json"), ("idempotency-key", name)];
    acs.send(method.parse().unwrap(), path, &headers, body.to_string()).await
}

fn is_replay(answer: &Answer) -> bool {
    answer.header("idempotency-replayed") == "true"
}

fn instrument(reference: &str) -> Value {
    let mut body = with_number("4519000000000501", json!({ "password": "a$1", "phone": mobile("+31611223344") }));
    body["card"].as_object_mut().unwrap().remove("number");
    body["reference"] = reference.into();
    body
}

fn challenge(card: &str) -> Value {
    json!({ "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Shop" } }, "card": card, "returnUrl": BACK })
}

/// Rows of a table.
fn rows(acs: &TestAcs, table: &str) -> Vec<String> {
    acs.dump().remove(table).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_identical_requests_at_once_make_one_instrument_and_tell_of_one() {
    for _ in 0..rounds(10) {
        let bank = Bank::new().await;
        let barrier = Arc::new(Barrier::new(100));
        let one = || {
            let (acs, key, barrier) = (bank.acs.clone(), bank.key.clone(), barrier.clone());
            tokio::spawn(async move {
                barrier.wait().await;
                named(&acs, &key, "one", ("POST", PATH, &instrument("r"))).await
            })
        };
        let tasks: Vec<_> = (0..100).map(|_| one()).collect();
        let mut bodies = Vec::new();
        for task in tasks {
            let answer = task.await.unwrap();
            if answer.status == 409 {
                crate::instruments::refusals::assert_adyen(&answer, 409, "idempotency-key-in-use");
                assert_eq!(answer.header("retry-after"), "1");
            } else {
                assert_eq!(answer.status, 200, "{}", answer.text());
                bodies.push(answer.text());
            }
        }
        let late = named(&bank.acs, &bank.key, "one", ("POST", PATH, &instrument("r"))).await;
        assert!(is_replay(&late));
        bodies.push(late.text());
        bodies.dedup();
        assert_eq!(bodies.len(), 1, "{bodies:?}");
        assert_eq!(rows(&bank.acs, "card").len(), 1);
        bank.acs.drain().await;
        assert_eq!(bank.acs.times_heard("card.enrolled"), 1);
    }
}

#[tokio::test]
async fn a_request_that_is_sent_again_gets_the_same_answer_to_the_byte() {
    let bank = Bank::with(&[RETURNS]).await;
    let card = bank.enrol(&instrument("card")).await;
    let (path, ask) = (format!("{PATH}/{card}"), challenge(&card));
    let change = json!({ "status": "suspended" });
    for (name, method, path, body, status) in [
        ("create", "POST", PATH, &instrument("r"), 200),
        ("ask", "POST", "/v1/challenges", &ask, 201),
        ("change", "PATCH", path.as_str(), &change, 200),
    ] {
        let first = named(&bank.acs, &bank.key, name, (method, path, body)).await;
        assert_eq!(first.status, status, "{}", first.text());
        assert!(first.headers.get("idempotency-replayed").is_none());
        let before = bank.acs.dump();
        for path in [path.to_owned(), format!("{path}/")] {
            let again = named(&bank.acs, &bank.key, name, (method, &path, body)).await;
            assert!(is_replay(&again), "{name}");
            assert_eq!((again.status, &again.body), (first.status, &first.body), "{name}");
            for header in ["content-type", "location"] {
                assert_eq!(again.header(header), first.header(header), "{name}");
            }
        }
        assert_eq!(bank.acs.dump(), before, "{name}");
    }
}

#[tokio::test]
async fn a_key_that_names_another_request_is_refused() {
    let bank = Bank::with(&[RETURNS]).await;
    let (one, two) = (bank.enrol(&instrument("1")).await, bank.enrol(&instrument("2")).await);
    let first = named(&bank.acs, &bank.key, "k", ("POST", PATH, &instrument("r"))).await;
    assert_eq!(first.status, 200);
    let patch = json!({ "reference": "r" });
    named(&bank.acs, &bank.key, "p", ("PATCH", &format!("{PATH}/{one}"), &patch)).await;
    let before = bank.acs.dump();
    for (name, method, path, body) in [
        ("k", "POST", PATH.to_owned(), instrument("other")),
        ("k", "POST", format!("{PATH}?x=1"), instrument("r")),
        ("k", "POST", "/v1/challenges".to_owned(), challenge(&one)),
        ("k", "PATCH", format!("{PATH}/{one}"), instrument("r")),
        ("p", "PATCH", format!("{PATH}/{two}"), patch),
    ] {
        let answer = named(&bank.acs, &bank.key, name, (method, &path, &body)).await;
        let told = (answer.status.as_u16(), answer.json()["type"].clone());
        assert_eq!(told, (422, json!("/problems/idempotency-key-reused")), "{method} {path}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.json().get("errorCode").is_some(), path.starts_with("/bcl"));
    }
    assert_eq!(bank.acs.dump(), before);
}

#[tokio::test]
async fn an_issuers_keys_are_apart_from_anothers() {
    let bank = Bank::new().await;
    let stranger = bank.acs.key("other", &Scope::ALL).await;
    let ours = named(&bank.acs, &bank.key, "same", ("POST", PATH, &instrument("r"))).await;
    let theirs = named(&bank.acs, &stranger, "same", ("POST", PATH, &instrument("r"))).await;
    assert_eq!((ours.status.as_u16(), theirs.status.as_u16(), is_replay(&theirs)), (200, 200, false));
    assert_ne!(ours.json()["id"], theirs.json()["id"]);
    let renewed = bank.acs.key("demo", &Scope::ALL).await;
    let again = named(&bank.acs, &renewed, "same", ("POST", PATH, &instrument("r"))).await;
    assert_eq!((is_replay(&again), again.body), (true, ours.body), "an issuer's other key for the same finds its answer");
    let another = named(&bank.acs, &stranger, "same", ("POST", PATH, &instrument("other"))).await;
    assert_eq!(another.status, 422, "its own key is taken by its own request");
}

#[tokio::test]
async fn a_key_has_1_to_64_visible_characters_and_comes_once() {
    let bank = Bank::with(&[RETURNS]).await;
    let (longest, too_long) = ("x".repeat(64), "x".repeat(65));
    let send = async |path: &str, names: &[&[u8]]| {
        let mut request = Request::post(path).header("x-api-key", &bank.key);
        for name in names {
            request = request.header("idempotency-key", HeaderValue::from_bytes(name).unwrap());
        }
        let response = bank.acs.router.clone().oneshot(request.body(Body::from(instrument("r").to_string())).unwrap()).await;
        let (parts, body) = response.unwrap().into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    };
    for good in [&b"a"[..], b"!~", b"8e03978e-40d5-43e8-bc93-6894a57f9324", longest.as_bytes()] {
        assert_eq!(send(PATH, &[good]).await.status, 200, "{good:?}");
    }
    let before = bank.acs.dump();
    for bad in [&[too_long.as_bytes()][..], &[b""], &[b"a b"], &["schlüssel".as_bytes()], &[b"\xff"], &[b"a", b"a"]] {
        let answer = send(PATH, bad).await;
        crate::instruments::refusals::assert_adyen(&answer, 400, "idempotency-key-invalid");
        assert_problem(&send("/v1/challenges", bad).await, 400, "idempotency-key-invalid");
    }
    assert_eq!(bank.acs.dump(), before);
}

#[tokio::test]
async fn an_answer_is_kept_for_a_day_and_then_the_key_is_free() {
    let bank = Bank::new().await;
    let ask = async |body: &Value| named(&bank.acs, &bank.key, "k", ("POST", PATH, body)).await;
    let first = ask(&instrument("r")).await;
    bank.acs.clock.wait(DAY - 1);
    assert!(is_replay(&ask(&instrument("r")).await));
    assert_eq!(ask(&instrument("other")).await.status, 422);
    bank.acs.clock.wait(1);
    let other = ask(&instrument("other")).await;
    assert_eq!((other.status.as_u16(), is_replay(&other)), (200, false), "{}", other.text());
    assert_eq!(other.json()["reference"], "other");
    assert_ne!(other.json()["id"], first.json()["id"]);
    assert_eq!(rows(&bank.acs, "card").len(), 2);
    bank.acs.drain().await;
    assert_eq!(bank.acs.times_heard("card.enrolled"), 2);
}

#[tokio::test]
async fn after_a_day_the_same_request_makes_another() {
    let bank = Bank::with(&[RETURNS]).await;
    let ask = challenge(&bank.enrol(&instrument("card")).await);
    for (name, path, body) in [("enrol", PATH, &instrument("r")), ("ask", "/v1/challenges", &ask)] {
        let send = async || named(&bank.acs, &bank.key, name, ("POST", path, body)).await;
        let first = send().await;
        assert_eq!(send().await.json()["id"], first.json()["id"]);
        bank.acs.clock.wait(DAY);
        let later = send().await;
        assert_eq!((later.status, is_replay(&later)), (first.status, false), "{}", later.text());
        // Yesterday's challenge may be authenticated: today's payment is not.
        assert_ne!(later.json()["id"], first.json()["id"], "{name}");
        assert_eq!(send().await.json()["id"], later.json()["id"]);
    }
}

#[tokio::test]
async fn a_refusal_is_not_kept_what_was_in_the_way_may_be_gone() {
    let bank = Bank::with(&[RETURNS]).await;
    let card = bank.enrol(&instrument("card")).await;
    let mut ask = challenge(&card);
    ask["methods"] = json!(["email"]);
    let send = async || named(&bank.acs, &bank.key, "k", ("POST", "/v1/challenges", &ask)).await;
    for _ in 0..2 {
        let refused = send().await;
        assert_eq!((refused.status.as_u16(), is_replay(&refused)), (422, false), "{}", refused.text());
    }
    let email = json!({ "card": { "authentication": { "email": "S.Hopper@example.com" } } });
    assert_eq!(named(&bank.acs, &bank.key, "email", ("PATCH", &format!("{PATH}/{card}"), &email)).await.status, 200);
    let done = send().await;
    assert_eq!((done.status.as_u16(), is_replay(&done)), (201, false), "{}", done.text());
    assert!(is_replay(&send().await));
}

#[tokio::test]
async fn what_was_made_before_the_process_died_is_found_and_not_made_again() {
    let bank = Bank::with(&[RETURNS]).await;
    let card = bank.enrol(&instrument("card")).await;
    let ask = challenge(&card);
    for (table, path, body) in [("card", PATH, &instrument("r")), ("challenge", "/v1/challenges", &ask)] {
        let send = async || named(&bank.acs, &bank.key, table, ("POST", path, body)).await;
        // Dead between carrying out and keeping the answer: the key stays taken as it was.
        let database = rusqlite::Connection::open(bank.acs.folder.path().join("acs.db")).unwrap();
        database.execute_batch(LOST).unwrap();
        let first = send().await;
        database.execute_batch("DROP TRIGGER lost").unwrap();
        let made = rows(&bank.acs, table);
        let busy = send().await;
        assert_eq!((busy.status.as_u16(), busy.header("retry-after")), (409, "1"));
        bank.acs.clock.wait(60);
        let again = send().await;
        assert_eq!((again.status, is_replay(&again)), (first.status, false), "{}", again.text());
        assert_eq!(again.json()["id"], first.json()["id"]);
        assert_eq!(rows(&bank.acs, table), made);
        assert!(is_replay(&send().await));
    }
    bank.acs.drain().await;
    assert_eq!(bank.acs.times_heard("card.enrolled"), 2, "each of two cards once");
}

#[tokio::test]
async fn what_failed_on_our_side_may_be_tried_again_under_the_same_key() {
    let bank = Bank::new().await;
    let send = async || named(&bank.acs, &bank.key, "k", ("POST", PATH, &instrument("r"))).await;
    let database = rusqlite::Connection::open(bank.acs.folder.path().join("acs.db")).unwrap();
    database.execute_batch("CREATE TRIGGER broken BEFORE INSERT ON card BEGIN SELECT RAISE(ABORT, 'disk'); END").unwrap();
    for _ in 0..2 {
        let failed = send().await;
        crate::instruments::refusals::assert_adyen(&failed, 503, "unavailable");
        assert_eq!((failed.header("retry-after"), is_replay(&failed)), ("2", false));
    }
    database.execute_batch("DROP TRIGGER broken").unwrap();
    let done = send().await;
    assert_eq!((done.status.as_u16(), is_replay(&done)), (200, false), "{}", done.text());
}

#[tokio::test]
async fn who_may_not_and_what_is_not_there_takes_no_key() {
    let bank = Bank::new().await;
    let reader = bank.acs.key("demo", &[Scope::Read]).await;
    let body = instrument("r");
    for (key, method, path, status) in [
        ("wrong", "POST", PATH.to_owned(), 401),
        (&reader, "POST", PATH.to_owned(), 403),
        (&bank.key, "PATCH", format!("{PATH}/PI00000000000000000000000"), 404),
        (&bank.key, "POST", format!("{PATH}/PI00000000000000000000000"), 405),
    ] {
        let answer = named(&bank.acs, key, "k", (method, &path, &body)).await;
        assert_eq!((answer.status.as_u16(), is_replay(&answer)), (status, false), "{}", answer.text());
    }
    let done = named(&bank.acs, &bank.key, "k", ("POST", PATH, &body)).await;
    assert_eq!((done.status.as_u16(), is_replay(&done)), (200, false), "{}", done.text());
    let lesser = named(&bank.acs, &reader, "k", ("POST", PATH, &body)).await;
    assert!(lesser.status != 200 && !lesser.text().contains("+31"), "whoever may not enrol is not shown the answer");
}

#[tokio::test]
async fn a_wrong_number_that_is_sent_again_is_counted_once() {
    let acs = TestAcs::new().await;
    let key = acs.master_key().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    begun.open().await;
    let number = begun.expected_number(1).await;
    let path = format!("/card-transaction-authentications/{}", begun.approval(1).await);
    let with = |typed: &str| {
        let mut body = ruling("approved");
        body["data"]["cardTransactionAuthentication"]["binding"] = json!({ "number": typed });
        body
    };
    let wrong: Vec<Value> = ["10", "11", "12"].into_iter().filter(|typed| *typed != number).map(with).collect();
    let (one, two) = (&wrong[0], &wrong[1]);
    let first = named(&acs, &key, "one", ("PATCH", &path, one)).await;
    assert_problem(&first, 422, "wrong-number");
    assert_problem(&named(&acs, &key, "two", ("PATCH", &path, two)).await, 422, "wrong-number");
    let before = acs.dump();
    for _ in 0..3 {
        let again = named(&acs, &key, "one", ("PATCH", &path, one)).await;
        assert_eq!((again.body, again.status.as_u16()), (first.body.clone(), 422));
    }
    assert_eq!(acs.dump(), before, "nothing was counted");
    let right = named(&acs, &key, "right", ("PATCH", &path, &with(&number))).await;
    assert_eq!(right.status, 200, "{}", right.text());
    let view = acs.ask(&key, "GET", &format!("/v1/challenges/{}", begun.id), &Value::Null).await.json();
    assert_eq!(view["transStatus"], "Y");
}

#[tokio::test]
async fn a_look_needs_no_key_and_ignores_one() {
    let bank = Bank::new().await;
    let id = bank.enrol(&instrument("r")).await;
    let headers = [("x-api-key", bank.key.as_str()), ("idempotency-key", "k")];
    for path in [format!("{PATH}/{id}"), "/card-transaction-authentications".to_owned()] {
        let answer = bank.acs.send(Method::GET, &path, &headers, "").await;
        assert_eq!((answer.status.as_u16(), is_replay(&answer)), (200, false));
    }
    assert!(rows(&bank.acs, "reservation").is_empty());
}
