//! A rotation of the key ring while the server serves: afterwards nothing needs the old key but what was begun under it.

use crate::acs::{CLIENT, TestAcs, rounds};
use crate::device::{Device, WITH_DOMAIN};
use crate::holders::{PASSWORD, by_app};
use crate::instruments::{PATH, authentication, mobile, with_number};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::cards::{self, Client};
use acs_challenge::server::flow::endpoint::Target;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::rotation::{Report, rotate};
use acs_challenge::server::ports::{Endpoint, SealedIn, Shape};
use acs_challenge::server::settings::Secret;
use axum::http::Method;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

const OLD: &str = "k1:5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";
const NEW: &str = "k2:a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5";
/// A card with the app, a title and a passkey.
const WITH_APP: &str = "4519000000000801";
/// A payment instrument with a password and a phone.
const WITH_PASSWORD: &str = "4519000000000802";
const SECRET: &str = "whsec_Q0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0ND";

async fn with_ring(ring: &str, before: Option<&TestAcs>) -> TestAcs {
    let returns = ("ACS__API__RETURN_URLS", "demo https://www.bank.example/back");
    let settings = [("ACS__KEYS__RING", ring), ("ACS__CHALLENGE__CARD_FAILURES", "2"), WITH_DOMAIN, returns];
    match before {
        None => TestAcs::with(&settings).await,
        Some(before) => {
            let acs = TestAcs::on(before.app.store.clone(), before.folder.clone(), &settings).await;
            acs.clock.0.store(before.clock.0.load(Ordering::SeqCst), Ordering::SeqCst);
            acs
        }
    }
}

/// The ids of an AReq are one's own: servers on one store count for themselves.
fn payment(acs: &TestAcs, pan: &str, from: u64) -> Value {
    let mut areq = acs.payment(Version::V220, pan);
    areq["dsTransID"] = format!("1f2e3d4c-0000-4000-8000-{:012x}", from + acs.next()).into();
    areq
}

fn place(report: &Report, place: SealedIn) -> usize {
    report.places.iter().find(|rotated| rotated.place == place).unwrap().resealed
}

/// Everything went well; how many rows were sealed anew.
fn resealed(report: &Report) -> usize {
    assert!(report.places.iter().all(|rotated| (rotated.unreadable, rotated.left) == (0, 0)), "{report:?}");
    assert_eq!((report.bound, report.places.len()), (0, SealedIn::ALL.len()));
    report.places.iter().map(|rotated| rotated.resealed).sum()
}

/// A bank with one of everything that is encrypted.
struct Bank {
    acs: TestAcs,
    key: String,
    device: Device,
    instrument: String,
    card: String,
}

async fn bank() -> Bank {
    let acs = with_ring(OLD, None).await;
    let key = acs.master_key().await;
    let enrolment = Enrolment { phone: Some("+31611223389".to_owned()), ..by_app() };
    let client = Client { id: CLIENT, title: "Dr Sam", ..Client::default() };
    let card = cards::enrol(&acs.app, "demo", &WITH_APP.parse().unwrap(), &enrolment, client).await.unwrap();
    let device = Device::new("passkey");
    acs.add_passkey(&card, &device).await;
    let ways = json!({ "password": "a$1", "email": "S.Hopper@example.com", "phone": mobile("+31611223344") });
    let headers = [("x-api-key", key.as_str()), ("idempotency-key", "enrolment")];
    let made = acs.send(Method::POST, PATH, &headers, with_number(WITH_PASSWORD, ways).to_string()).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let instrument = made.json()["id"].as_str().unwrap().to_owned();
    let target =
        Target { url: "https://third.bank.example/".into(), secrets: vec![Secret::from(SECRET.to_owned())], basic: None };
    let endpoint = Endpoint {
        id: "third".to_owned(),
        issuer: "demo".to_owned(),
        shape: Shape::Own,
        only: vec!["card.changed".to_owned()],
        target: target.seal(&acs.app.keys, acs.app.chance.as_ref(), "third").unwrap(),
        created_at: acs.app.clock.now(),
        disabled_at: None,
    };
    acs.app.store.add_endpoint(endpoint).await.unwrap();
    acs.drain().await;
    Bank { acs, key, device, instrument, card }
}

#[tokio::test]
async fn after_a_rotation_everything_works_with_the_new_key_alone() {
    let Bank { acs: old, key, device, instrument, card } = bank().await;
    let begun = old.begin_with(payment(&old, WITH_PASSWORD, 0x1000)).await;
    let (page, code) = begun.open_with_code().await;
    let both = with_ring(&format!("{NEW},{OLD}"), Some(&old)).await;
    let shown = both.ask(&key, "GET", &format!("{PATH}/{instrument}"), &Value::Null).await.json();
    let report = rotate(&both.app).await.unwrap();
    assert!(resealed(&report) > 0);
    let expected = [
        (SealedIn::Enrolment, 2),
        (SealedIn::Description, 1),
        (SealedIn::Number, 2),
        (SealedIn::Passkey, 1),
        (SealedIn::Transaction, 1),
        (SealedIn::SessionData, 1),
        // The stage registers its own two anew with every server.
        (SealedIn::Target, 1),
        (SealedIn::Facts, 0),
    ];
    assert_eq!(expected.map(|(of, _)| (of, place(&report, of))), expected);
    assert_eq!(resealed(&rotate(&both.app).await.unwrap()), 0, "there is nothing left to do");
    let again = rotate(&both.app).await.unwrap();
    assert!(again.places.iter().all(|rotated| rotated.resealed == 0));
    // A request that was answered under the old key is still known while that is there.
    let ways = json!({ "password": "a$1", "email": "S.Hopper@example.com", "phone": mobile("+31611223344") });
    let headers = [("x-api-key", key.as_str()), ("idempotency-key", "enrolment")];
    let replayed = both.send(Method::POST, PATH, &headers, with_number(WITH_PASSWORD, ways).to_string()).await;
    assert_eq!((replayed.status.as_u16(), replayed.header("idempotency-replayed")), (200, "true"), "{}", replayed.text());

    let alone = with_ring(NEW, Some(&both)).await;
    // What was begun under the old key cannot go on, and harms nobody.
    let fields =
        [("handle", page.field("handle").unwrap()), ("intent", "submit".into()), ("code", code), ("password", "a$1".into())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(alone.form("/challenge", &fields).await.status, 403);
    assert_eq!(alone.ask(&key, "GET", &format!("{PATH}/{instrument}"), &Value::Null).await.json(), shown);
    // The card is found, its addresses are known, its password is checked.
    let _work = alone.work();
    let next = alone.begin_with(payment(&alone, WITH_PASSWORD, 0x2000)).await;
    let (page, code) = next.opened().await;
    assert_eq!(alone.sms.messages.lock().unwrap()[0].to, "+31611223344");
    let page = next.submit(&page, PASSWORD, &code).await;
    next.returns(&next.submit(&page, "a$1", &code).await, "Y");
    // Its number is still taken.
    let taken = alone.ask(&key, "POST", PATH, &with_number(WITH_PASSWORD, Value::Null)).await;
    assert_eq!(taken.status, 422, "{}", taken.text());
    // Passkeys, the app and its filters.
    let by_passkey = alone.begin_with(payment(&alone, WITH_APP, 0x3000)).await;
    let page = by_passkey.open().await;
    let (options, _) = page.passkey_options().expect("the passkey is offered");
    let assertion = device.signed(&Device::client(&options));
    by_passkey.returns(&by_passkey.assert(&page, &assertion).await, "Y");
    let passkeys = alone.ask(&key, "GET", &format!("/v1/cards/{card}/passkeys"), &Value::Null).await.json();
    let credential = passkeys["passkeys"][0]["credentialId"].as_str().unwrap();
    alone.ask(&key, "DELETE", &format!("/v1/cards/{card}/passkeys/{credential}"), &Value::Null).await;
    let by_app = alone.begin_with(payment(&alone, WITH_APP, 0x4000)).await;
    by_app.open().await;
    for (title, found) in [("Dr%20Sam", 1), ("Dr%20Who", 0)] {
        let path = format!("/card-transaction-authentications?data.cardTransactionAuthentication.clientTitle={title}");
        let list = alone.ask(&key, "GET", &path, &Value::Null).await.json();
        assert_eq!(list["metadata"]["page"]["totalElements"], found, "{title}");
    }
    assert_eq!(by_app.rule(1, "approved").await.status, 200);
    by_app.assert_result(&by_app.reported().await, ("Y", None, None, "01"));
    // Systems of the issuer are told as before, signed with their secret.
    alone.ask(&key, "PATCH", &format!("{PATH}/{instrument}"), &json!({ "status": "suspended" })).await;
    alone.idle().await;
    let told = alone.issuer.told.lock().unwrap();
    let third: Vec<_> = told.iter().filter(|event| event.target.url == "https://third.bank.example/").collect();
    assert_eq!(third.len(), 1);
    assert_eq!(third[0].target.secrets[0].expose(), SECRET);
}

#[tokio::test]
async fn a_challenge_goes_on_while_both_keys_are_there() {
    let Bank { acs: old, .. } = bank().await;
    let begun = old.begin_with(payment(&old, WITH_PASSWORD, 0x1000)).await;
    let (page, code) = begun.open_with_code().await;
    let both = with_ring(&format!("{NEW},{OLD}"), Some(&old)).await;
    resealed(&rotate(&both.app).await.unwrap());
    let _work = both.work();
    let fields =
        [("handle", page.field("handle").unwrap()), ("intent", "submit".into()), ("code", code), ("password", "a$1".into())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    begun.returns(&both.form("/challenge", &fields).await, "Y");
}

/// A challenge for a contact, opened; how it stands once this was typed.
async fn asks_contact(acs: &TestAcs, key: &str, wrong: bool) -> Value {
    let body = json!({
        "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Shop" } },
        "contact": { "phone": "+31 6 11223377" }, "returnUrl": "https://www.bank.example/back",
    });
    let made = acs.ask(key, "POST", "/v1/challenges", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let made = made.json();
    let token = made["redirectUrl"].as_str().unwrap().rsplit('/').next().unwrap();
    let page = acs.form("/challenge", &[("handle", token), ("intent", "start")]).await;
    if wrong {
        acs.drain().await;
        let code = crate::acs::digits(&acs.sms.messages.lock().unwrap().last().unwrap().text);
        let mut handle = page.field("handle").unwrap();
        for attempt in ["a1", "a2"] {
            let code = crate::acs::other_than(&code);
            let fields = [("handle", handle.as_str()), ("attempt", attempt), ("code", &code), ("intent", "submit")];
            let page = acs.form("/challenge", &fields).await;
            handle = page.field("handle").unwrap_or_default();
        }
    }
    acs.ask(key, "GET", &format!("/v1/challenges/{}", made["id"].as_str().unwrap()), &Value::Null).await.json()
}

#[tokio::test]
async fn a_contact_that_is_blocked_stays_so_under_a_new_key() {
    let old = with_ring(OLD, None).await;
    let key = old.master_key().await;
    let failed = asks_contact(&old, &key, true).await;
    assert_eq!(failed["status"], "completed", "{failed}");
    let blocked = asks_contact(&old, &key, false).await;
    assert_eq!(blocked["status"], "completed", "{blocked}");
    let both = with_ring(&format!("{NEW},{OLD}"), Some(&old)).await;
    for _ in 0..2 {
        let still = asks_contact(&both, &key, false).await;
        assert_eq!((&still["endReason"], &still["card"]["id"]), (&blocked["endReason"], &blocked["card"]["id"]), "{still}");
        rotate(&both.app).await.unwrap();
    }
}

#[tokio::test]
async fn what_was_made_under_the_old_key_is_found_by_a_request_that_comes_again_under_the_new_one() {
    let Bank { acs: old, key, card, .. } = bank().await;
    let instrument = with_number("4519000000000803", json!({ "phone": mobile("+31611223344") }));
    let challenge = json!({
        "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Shop" } }, "card": card,
        "returnUrl": "https://www.bank.example/back",
    });
    let send = async |acs: &TestAcs, path: &str, body: &Value| {
        let headers = [("x-api-key", key.as_str()), ("idempotency-key", path)];
        let answer = acs.send(Method::POST, path, &headers, body.to_string()).await;
        assert!(answer.status.is_success(), "{}", answer.text());
        answer.json()["id"].clone()
    };
    let requests = [(PATH, &instrument), ("/v1/challenges", &challenge)];
    let mut made = Vec::new();
    // The process dies before it has kept the answers.
    let database = rusqlite::Connection::open(old.folder.path().join("acs.db")).unwrap();
    database.execute_batch(crate::idempotency::LOST).unwrap();
    for (path, body) in requests {
        made.push(send(&old, path, body).await);
    }
    database.execute_batch("DROP TRIGGER lost").unwrap();
    old.clock.wait(60);
    let both = with_ring(&format!("{NEW},{OLD}"), Some(&old)).await;
    for ((path, body), made) in requests.into_iter().zip(made) {
        assert_eq!(send(&both, path, body).await, made, "{path}");
    }
}

#[tokio::test]
async fn without_a_rotation_the_new_key_alone_knows_nothing() {
    let Bank { acs: old, key, instrument, .. } = bank().await;
    let alone = with_ring(NEW, Some(&old)).await;
    assert_eq!(alone.areq(&payment(&alone, WITH_PASSWORD, 0x1000)).await["transStatusReason"], "08");
    assert_eq!(alone.ask(&key, "GET", &format!("{PATH}/{instrument}"), &Value::Null).await.status, 500);
    let report = rotate(&alone.app).await.unwrap();
    let unreadable = report.places.iter().map(|rotated| rotated.unreadable).sum::<usize>();
    assert!(unreadable > 0 && report.places.iter().all(|rotated| rotated.resealed == 0), "{report:?}");
    // Nothing was lost by trying: with both keys it goes through.
    let both = with_ring(&format!("{NEW},{OLD}"), Some(&old)).await;
    assert!(resealed(&rotate(&both.app).await.unwrap()) >= unreadable);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_rotation_disturbs_nobody_who_pays_or_changes_a_card_meanwhile() {
    let old = with_ring(OLD, None).await;
    let key = old.master_key().await;
    let count = rounds(1000);
    let mut cards = Vec::new();
    for index in 0..count {
        let pan = format!("45190016{index:08}");
        let made = old.ask(&key, "POST", PATH, &with_number(&pan, json!({ "phone": mobile("+31611223344") }))).await;
        cards.push((made.json()["id"].as_str().unwrap().to_owned(), pan));
    }
    let both = Arc::new(with_ring(&format!("{NEW},{OLD}"), Some(&old)).await);
    let (cards, done) = (Arc::new(cards), Arc::new(AtomicBool::new(false)));
    let others = (0..3).map(|who| {
        let (acs, cards, done, key) = (both.clone(), cards.clone(), done.clone(), key.clone());
        tokio::spawn(async move {
            let mut served = 0;
            // From the end on: there the rotation comes last.
            for (index, (id, pan)) in cards.iter().enumerate().rev().cycle() {
                if done.load(Ordering::SeqCst) && served >= cards.len() {
                    return served;
                }
                if who == 0 {
                    let ares = acs.areq(&payment(&acs, pan, 0x10_0000)).await;
                    assert_eq!(ares["transStatus"], "C", "{ares}");
                } else {
                    let change = json!({ "reference": format!("{who} {served} {index}") });
                    let answer = acs.ask(&key, "PATCH", &format!("{PATH}/{id}"), &change).await;
                    assert_eq!(answer.status, 200, "{}", answer.text());
                }
                served += 1;
            }
            served
        })
    });
    let others: Vec<_> = others.collect();
    let report = rotate(&both.app).await.unwrap();
    done.store(true, Ordering::SeqCst);
    let mut served = Vec::new();
    for other in others {
        served.push(other.await.unwrap());
    }
    println!("{count} cards, {} rows sealed anew, {served:?} requests meanwhile and after", resealed(&report));
    assert_eq!(resealed(&rotate(&both.app).await.unwrap()), 0);
    let alone = with_ring(NEW, Some(&both)).await;
    for (id, pan) in cards.iter() {
        assert_eq!(alone.areq(&payment(&alone, pan, 0x20_0000)).await["transStatus"], "C");
        let shown = alone.ask(&key, "GET", &format!("{PATH}/{id}"), &Value::Null).await.json();
        assert_eq!(shown["card"]["authentication"]["phone"]["number"], "+31611223344");
        assert!(shown["reference"].is_string(), "{shown}");
    }
    let changed = alone.ask(&key, "PATCH", &format!("{PATH}/{}", cards[0].0), &authentication(json!({ "phone": null }))).await;
    assert_eq!(changed.status, 200, "{}", changed.text());
}
