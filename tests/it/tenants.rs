//! Two issuers on one server: what is another's does not exist. Nobody sees, lists, changes or hears of it.

use crate::acs::{Answer, RING, TestAcs};
use crate::device::{Device, WITH_DOMAIN};
use crate::holders::{by_app, ruling};
use crate::instruments::{PATH, mobile, with_number};
use crate::keys::{ROUTES, filled};
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::endpoint::Target;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::ports::{Endpoint, Shape};
use acs_challenge::server::seal::Keyring;
use acs_challenge::server::settings::Secret;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const PAN: &str = "4519000000000601";
const BACK: &str = "https://www.bank.example/back";
const THEIRS: &str = "https://www.other.example/back";
const RETURNS: (&str, &str) =
    ("ACS__API__RETURN_URLS", "demo https://www.bank.example/back,other https://www.other.example/back");
const NOBODYS: &str = "00000000-0000-4000-8000-000000000000";

/// A bank with one of everything, and another issuer with every scope.
struct Two {
    acs: TestAcs,
    bank: String,
    stranger: String,
    /// The bank's card, with a number, a passkey and the app.
    card: String,
    instrument: String,
    challenge: String,
    approval: String,
    credential: String,
}

/// What is paid, by whose card, and where the browser goes.
fn asking(card: &str, back: &str) -> Value {
    json!({ "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Shop" } }, "card": card, "returnUrl": back })
}

impl Two {
    async fn new() -> Self {
        let acs = TestAcs::with(&[WITH_DOMAIN, RETURNS]).await;
        let keys = Keyring::parse(RING).unwrap();
        for shape in Shape::ALL {
            let id = format!("other-{}", shape.name());
            let secrets = vec![Secret::from(format!("whsec_{}", "BBBB".repeat(8)))];
            let target = Target { url: "https://other.example/".to_owned(), secrets, basic: None };
            let target = target.seal(&keys, acs.app.chance.as_ref(), &id).unwrap();
            let (issuer, created_at) = ("other".to_owned(), acs.app.clock.now());
            let endpoint = Endpoint { id, issuer, shape, only: Vec::new(), target, created_at, disabled_at: None };
            acs.app.store.add_endpoint(endpoint).await.unwrap();
        }
        let (bank, stranger) = (acs.key("demo", &Scope::ALL).await, acs.key("other", &Scope::ALL).await);
        let card = acs.enrol_as(PAN, &Enrolment { phone: Some("+31611223389".to_owned()), ..by_app() }).await;
        let device = Device::new("passkey of the bank's card");
        acs.add_passkey(&card, &device).await;
        let passkeys = acs.ask(&bank, "GET", &format!("/v1/cards/{card}/passkeys"), &Value::Null).await.json();
        let credential = passkeys["passkeys"][0]["credentialId"].as_str().unwrap().to_owned();
        acs.ask(&bank, "DELETE", &format!("/v1/cards/{card}/passkeys/{credential}"), &Value::Null).await;
        let begun = acs.begin_with(acs.payment(Version::V220, PAN)).await;
        begun.open().await;
        let approval = begun.approval(1).await;
        acs.add_passkey(&card, &device).await;
        let body = with_number("4519000000000602", json!({ "phone": mobile("+31611223344") }));
        let instrument = acs.ask(&bank, "POST", PATH, &body).await.json()["id"].as_str().unwrap().to_owned();
        let challenge = begun.id.to_string();
        acs.drain().await;
        Self { acs, bank, stranger, card, instrument, challenge, approval, credential }
    }

    /// The bank's object of a path's parameter.
    fn id(&self, path: &str) -> String {
        match path {
            path if path.starts_with("/card-transaction") => self.approval.clone(),
            path if path.starts_with("/bcl") => self.instrument.clone(),
            path if path.starts_with("/v1/challenges") => self.challenge.clone(),
            path if path.starts_with("/v1/cards") => self.card.clone(),
            _ => panic!("whose id is in {path}?"),
        }
    }

    fn heard_by(&self, host: &str) -> usize {
        self.acs.issuer.told.lock().unwrap().iter().filter(|event| event.target.url.contains(host)).count()
    }
}

/// What the answer says, but for names that differ each time.
fn said(answer: &Answer) -> (u16, Value) {
    let mut body = answer.json();
    body.as_object_mut().unwrap().remove("requestId");
    (answer.status.as_u16(), body)
}

/// A body that the door would act upon.
fn body_for(method: &str, path: &str) -> Value {
    match (method, path) {
        ("PATCH", "/card-transaction-authentications/{id}") => ruling("approved"),
        ("PATCH", _) => json!({ "status": "closed" }),
        ("POST", "/v1/cards/{card}/passkeys/options") => json!({ "name": "Sam Hopper" }),
        ("POST", "/v1/cards/{card}/passkeys") => json!({ "id": "x", "rawId": "x", "type": "public-key", "response": {} }),
        _ => Value::Null,
    }
}

#[tokio::test]
async fn what_is_anothers_is_answered_as_what_does_not_exist() {
    let two = Two::new().await;
    let (before, heard) = (two.acs.dump(), two.acs.events().len());
    let mut asked = 0;
    for (method, path, _) in ROUTES.into_iter().filter(|(_, path, _)| path.contains('{')) {
        let body = body_for(method, path);
        let theirs = filled(path, &two.id(path), &two.credential);
        for slash in ["", "/"] {
            let answer = two.acs.ask(&two.stranger, method, &format!("{theirs}{slash}"), &body).await;
            let nothing = filled(path, NOBODYS, &two.credential);
            let absent = two.acs.ask(&two.stranger, method, &format!("{nothing}{slash}"), &body).await;
            assert_eq!(answer.status, 404, "{method} {path}: {}", answer.text());
            assert_eq!(said(&answer), said(&absent), "{method} {path}");
            assert_eq!(answer.header("content-type"), absent.header("content-type"));
        }
        asked += 1;
    }
    assert_eq!(asked, 10);
    two.acs.drain().await;
    assert_eq!(two.acs.dump(), before, "nothing has changed");
    assert_eq!((two.acs.events().len(), two.heard_by("other.example")), (heard, 0), "nobody has heard of it");
    // Whose it is finds it: the paths were those of something.
    for (method, path, _) in ROUTES.into_iter().filter(|(_, path, _)| path.contains('{')).rev() {
        let theirs = filled(path, &two.id(path), &two.credential);
        let answer = two.acs.ask(&two.bank, method, &theirs, &body_for(method, path)).await;
        assert!(![401, 403, 404, 405].contains(&answer.status.as_u16()), "{method} {path}: {}", answer.text());
    }
}

#[tokio::test]
async fn anothers_card_in_a_body_is_refused_as_one_that_does_not_exist() {
    let two = Two::new().await;
    let before = two.acs.dump();
    for card in [&two.card, &two.instrument] {
        let answer = two.acs.ask(&two.stranger, "POST", "/v1/challenges", &asking(card, THEIRS)).await;
        let absent = two.acs.ask(&two.stranger, "POST", "/v1/challenges", &asking(NOBODYS, THEIRS)).await;
        assert_eq!(answer.status, 422, "{}", answer.text());
        assert_eq!(said(&answer), said(&absent));
    }
    // Nor are its browsers sent to where another's may be.
    let own = two.acs.ask(&two.stranger, "POST", "/v1/challenges", &asking(&two.card, BACK)).await;
    assert_eq!((own.status.as_u16(), own.json()["errors"][0]["field"].clone()), (422, json!("returnUrl")));
    assert_eq!(two.acs.dump(), before);
    let answer = two.acs.ask(&two.bank, "POST", "/v1/challenges", &asking(&two.card, BACK)).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
}

#[tokio::test]
async fn anothers_number_cannot_be_enrolled_and_its_card_stays_what_it_is() {
    let two = Two::new().await;
    let before = two.acs.dump();
    let authentication = json!({ "phone": mobile("+31699999999") });
    for (pan, name) in [(PAN, "card"), ("4519000000000602", "instrument")] {
        let answer = two.acs.ask(&two.stranger, "POST", PATH, &with_number(pan, authentication.clone())).await;
        assert_eq!(answer.status, 422, "{name}: {}", answer.text());
        assert!(!answer.text().contains("demo") && !answer.text().contains("PI"), "{}", answer.text());
    }
    assert_eq!(two.acs.dump(), before);
}

#[tokio::test]
async fn a_contact_of_two_issuers_is_two_cards() {
    let two = Two::new().await;
    let asking = |back: &str| {
        let mut body = asking("", back);
        body.as_object_mut().unwrap().remove("card");
        body["contact"] = json!({ "phone": "+31 6 11223389", "clientId": "same" });
        body
    };
    let ours = two.acs.ask(&two.bank, "POST", "/v1/challenges", &asking(BACK)).await;
    let theirs = two.acs.ask(&two.stranger, "POST", "/v1/challenges", &asking(THEIRS)).await;
    assert_eq!((ours.status.as_u16(), theirs.status.as_u16()), (201, 201), "{} {}", ours.text(), theirs.text());
    assert_ne!(ours.json()["card"]["id"], theirs.json()["card"]["id"]);
    let path = format!("/v1/challenges/{}", ours.json()["id"].as_str().unwrap());
    assert_eq!(two.acs.ask(&two.stranger, "GET", &path, &Value::Null).await.status, 404);
    assert_eq!(two.acs.ask(&two.stranger, "POST", &format!("{path}/cancel"), &Value::Null).await.status, 404);
    assert_eq!(two.acs.ask(&two.bank, "GET", &path, &Value::Null).await.json()["status"], "created");
}

#[tokio::test]
async fn lists_show_only_ones_own() {
    let two = Two::new().await;
    let list = async |key: &str, query: &str| {
        let answer = two.acs.ask(key, "GET", &format!("/card-transaction-authentications?{query}"), &Value::Null).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    };
    let member = "data.cardTransactionAuthentication";
    for query in [
        String::new(),
        format!("{member}.clientId={}", crate::acs::CLIENT),
        format!("{member}.cardId={}", two.card),
        format!("{member}.status=pending"),
    ] {
        assert_eq!(list(&two.bank, &query).await["metadata"]["page"]["totalElements"], 1, "{query}");
        let foreign = list(&two.stranger, &query).await;
        assert_eq!(foreign["data"]["cardTransactionAuthentications"], json!([]), "{query}");
        assert_eq!(foreign["metadata"]["page"]["totalElements"], 0, "{query}");
    }
}

#[tokio::test]
async fn events_go_to_the_endpoints_of_the_issuer_they_are_about() {
    let two = Two::new().await;
    let ours = two.heard_by("bank.example");
    assert!(ours > 0 && two.heard_by("other.example") == 0);
    let body = with_number("4519000000000603", json!({ "phone": mobile("+31611223344") }));
    let id = two.acs.ask(&two.stranger, "POST", PATH, &body).await.json()["id"].as_str().unwrap().to_owned();
    two.acs.ask(&two.stranger, "PATCH", &format!("{PATH}/{id}"), &json!({ "status": "suspended" })).await;
    two.acs.areq(&two.acs.payment(Version::V220, "4519000000000603")).await;
    two.acs.drain().await;
    assert_eq!(two.heard_by("bank.example"), ours);
    let told = two.acs.issuer.told.lock().unwrap();
    let mut counts = BTreeMap::<&str, usize>::new();
    for event in told.iter().filter(|event| event.target.url.contains("other.example")) {
        *counts.entry(event.shape.name()).or_default() += 1;
        assert!(event.shape != Shape::Own || event.body.contains(&id), "{}", event.body);
    }
    assert!(counts["own"] >= 2, "{counts:?}");
}
