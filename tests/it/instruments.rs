//! Payment instruments: seed 000's requests as printed, what is shown and what never is, and what follows from a change.

mod changes;
mod races;
pub mod refusals;
mod statuses;

use crate::acs::{Answer, Begun, SOON, TestAcs};
use crate::logged::{Log, contains};
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::http::serve::{Limits, serve};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

pub const PATH: &str = "/bcl/v2/paymentInstruments";
/// What the samples' cardholder types.
pub const PASSWORD: &str = "CARDUSERPASSWORD$1";

/// The request to create, as printed.
const POSTED: &str = r#"{ "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA3227C223222B5CTBLR8BWJB", "status": "inactive", "card": { "formFactor": "physical", "brand": "mc", "brandVariant": "mcdebit", "cardholderName": "Sam Hopper", "authentication": { "password": "CARDUSERPASSWORD$1", "email" : "S.Hopper@example.com", "phone": { "number": "31611223344", "type": "Mobile" } }, "deliveryContact": { "address": { "city": "Amsterdam", "country": "NL", "stateOrProvince": "NH", "line1": "Simon Carmiggeltstraat", "line2": "5-60", "postalCode": "1011DJ" }, "name": { "firstName": "Sam", "lastName": "Hopper" } }, "configuration": { "configurationProfileId": "YOUR_CONFIGURATION_PROFILE_ID" }, "description": "YOUR_DESCRIPTION" } }"#;

/// The request to change, as printed.
const PATCHED: &str = r#"{ "card": { "authentication": { "password": "CARDUSERPASSWORD$1", "email" : "S.Hopper@example.com", "phone": { "number": "31611223344", "type": "Mobile" } } } }"#;

/// What both are answered with, but for the id.
fn shown() -> Value {
    json!({
        "type": "card", "status": "inactive", "issuingCountryCode": "NL", "balanceAccountId": "BA3227C223222B5CTBLR8BWJB",
        "card": {
            "formFactor": "physical", "brand": "mc", "brandVariant": "mcdebit", "cardholderName": "Sam Hopper",
            "description": "YOUR_DESCRIPTION",
            "configuration": { "configurationProfileId": "YOUR_CONFIGURATION_PROFILE_ID" },
            "deliveryContact": {
                "address": {
                    "city": "Amsterdam", "country": "NL", "stateOrProvince": "NH", "line1": "Simon Carmiggeltstraat",
                    "line2": "5-60", "postalCode": "1011DJ",
                },
                "name": { "firstName": "Sam", "lastName": "Hopper" },
            },
            "authentication": { "email": "S.Hopper@example.com", "phone": { "number": "+31611223344", "type": "mobile" } },
        },
    })
}

/// An instrument to enrol: active, with a number, and how its holder proves who they are.
pub fn with_number(pan: &str, authentication: Value) -> Value {
    json!({
        "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA3227C223222B5CTBLR8BWJB", "status": "active",
        "card": { "formFactor": "virtual", "number": pan, "authentication": authentication },
    })
}

/// `card.authentication.phone` of a mobile.
pub fn mobile(number: &str) -> Value {
    json!({ "number": number, "type": "mobile" })
}

/// A change of how its holder proves who they are.
pub fn authentication(change: Value) -> Value {
    json!({ "card": { "authentication": change } })
}

/// A server and the issuer's key.
pub struct Bank {
    pub acs: Arc<TestAcs>,
    pub key: String,
}

impl Bank {
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    pub async fn with(changes: &[(&str, &str)]) -> Self {
        let acs = Arc::new(TestAcs::with(changes).await);
        let key = acs.key("demo", &Scope::ALL).await;
        Self { acs, key }
    }

    /// Enrols and returns the id.
    pub async fn enrol(&self, body: &Value) -> String {
        let answer = self.acs.ask(&self.key, "POST", PATH, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    pub async fn patch(&self, id: &str, body: &Value) -> Answer {
        self.acs.ask(&self.key, "PATCH", &format!("{PATH}/{id}"), body).await
    }

    /// Changes, and asserts that it stands.
    pub async fn change(&self, id: &str, body: &Value) -> Value {
        let answer = self.patch(id, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(self.show(id).await, answer.json(), "what a change is answered with is what there is");
        answer.json()
    }

    pub async fn show(&self, id: &str) -> Value {
        let answer = self.acs.ask(&self.key, "GET", &format!("{PATH}/{id}"), &Value::Null).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// `transStatus` and its reason of a payment's ARes.
    pub async fn areq(&self, pan: &str) -> (String, String) {
        let ares = self.acs.areq(&self.acs.payment(Version::V220, pan)).await;
        let text = |name: &str| ares[name].as_str().unwrap_or_default().to_owned();
        (text("transStatus"), text("transStatusReason"))
    }

    /// A payment with the card, challenged.
    pub async fn pays(&self, pan: &str) -> Begun<'_> {
        self.acs.begin_with(self.acs.payment(Version::V220, pan)).await
    }

    /// `card.changed` as the issuer has heard it, oldest first: what had changed.
    pub fn changes_heard(&self) -> Vec<Value> {
        let events = self.acs.events().into_iter().filter(|event| event["type"] == "card.changed");
        events.map(|event| event["data"]["changed"].clone()).collect()
    }
}

/// Asserts that this shows the seed's card, and returns the id.
fn assert_seeds(mut body: Value) -> String {
    let id = body.as_object_mut().unwrap().remove("id").unwrap();
    assert_eq!(body, shown());
    id.as_str().unwrap().to_owned()
}

/// What a client that does not know how long its body is sends.
async fn chunked(acs: &Arc<TestAcs>, method: &str, path: &str, key: &str, body: &str) -> (u16, Value) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = acs.router.clone();
    let server = tokio::spawn(async move { serve(listener, router, Limits::default(), std::future::pending()).await });
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-api-key: {key}\r\ncontent-type: application/json\r\n\
         transfer-encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    for part in body.as_bytes().chunks(100) {
        stream.write_all(format!("{:x}\r\n", part.len()).as_bytes()).await.unwrap();
        stream.write_all(part).await.unwrap();
        stream.write_all(b"\r\n").await.unwrap();
    }
    stream.write_all(b"0\r\n\r\n").await.unwrap();
    let mut said = String::new();
    tokio::time::timeout(SOON, stream.read_to_string(&mut said)).await.expect("an answer").unwrap();
    server.abort();
    let (head, body) = said.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), serde_json::from_str(body).unwrap_or_else(|_| panic!("{said}")))
}

#[tokio::test]
async fn the_seeds_requests_are_taken_as_printed() {
    let bank = Bank::new().await;
    let basic = format!("Basic {}", STANDARD.encode(format!("{}:", bank.key)));
    let headers = [("x-api-key", bank.key.as_str()), ("authorization", basic.as_str())];
    let mut ids = std::collections::BTreeSet::new();
    for header in headers {
        for slash in ["", "/"] {
            for content_type in ["application/json", "application/json; charset=utf-8", "text/plain"] {
                let headers = [header, ("content-type", content_type)];
                let made = bank.acs.send(axum::http::Method::POST, &format!("{PATH}{slash}"), &headers, POSTED).await;
                assert_eq!((made.status.as_u16(), made.header("content-type")), (200, "application/json"), "{}", made.text());
                let id = assert_seeds(made.json());
                let path = format!("{PATH}/{id}{slash}");
                let changed = bank.acs.send(axum::http::Method::PATCH, &path, &headers, PATCHED).await;
                assert_eq!(changed.status, 200, "{}", changed.text());
                assert_eq!(assert_seeds(changed.json()), id);
                let found = bank.acs.send(axum::http::Method::GET, &path, &headers, "").await;
                assert_eq!((found.status.as_u16(), found.json()), (200, made.json()));
                assert!(id.len() == 25 && id.starts_with("PI"), "{id}");
                ids.insert(id);
            }
        }
    }
    assert_eq!(ids.len(), 12, "each request makes one");
}

#[tokio::test]
async fn a_body_may_come_in_chunks() {
    let bank = Bank::new().await;
    for slash in ["", "/"] {
        let (status, made) = chunked(&bank.acs, "POST", &format!("{PATH}{slash}"), &bank.key, POSTED).await;
        assert_eq!(status, 200, "{made}");
        let id = assert_seeds(made);
        let (status, changed) = chunked(&bank.acs, "PATCH", &format!("{PATH}/{id}{slash}"), &bank.key, PATCHED).await;
        assert_eq!(status, 200, "{changed}");
        assert_eq!(assert_seeds(changed), id);
    }
}

#[tokio::test]
async fn authentication_data_may_be_added_later() {
    let bank = Bank::new().await;
    let pan = "4519000000000101";
    let mut bare = with_number(pan, Value::Null);
    bare["card"].as_object_mut().unwrap().remove("authentication");
    let id = bank.enrol(&bare).await;
    assert!(bank.show(&id).await["card"].get("authentication").is_none());
    let seeds: Value = serde_json::from_str(PATCHED).unwrap();
    let changed = bank.change(&id, &seeds).await;
    assert_eq!(changed["card"]["authentication"], shown()["card"]["authentication"]);
    let _work = bank.acs.work();
    let begun = bank.pays(pan).await;
    let (page, code) = begun.opened().await;
    assert_eq!(bank.acs.sms.messages.lock().unwrap()[0].to, "+31611223344");
    begun.returns(&begun.submit(&page, PASSWORD, &code).await, "Y");
}

#[tokio::test]
async fn no_secret_of_an_instrument_is_written_anywhere() {
    let log = Log::listen();
    let bank = Bank::new().await;
    let (pan, password, next) = ("4519019876543210", "Canary-77", "Magpie-78");
    let (old, new) = (["+31687654321", "canary@coalmine.example"], ["+31687654322", "magpie@coalmine.example"]);
    let ways =
        |password: &str, [phone, email]: [&str; 2]| json!({ "password": password, "email": email, "phone": mobile(phone) });
    let headers = [("x-api-key", bank.key.as_str()), ("idempotency-key", "canary-request")];
    let body = with_number(pan, ways(password, old)).to_string();
    let made = bank.acs.send(axum::http::Method::POST, PATH, &headers, body.clone()).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let id = made.json()["id"].as_str().unwrap().to_owned();
    // Wrong requests carry secrets as well.
    let long = format!("{password} and much more than the thirty characters it may have");
    let wrong =
        authentication(json!({ "password": long, "email": "canary@coalmine.example@", "phone": mobile("+31687654321x") }));
    let refused = [
        bank.patch(&id, &wrong).await,
        bank.patch(&id, &json!({ "card": { "number": "4519019876543211" } })).await,
        bank.patch(&id, &json!({ "card": { "number": "x4519019876543210" } })).await,
        bank.acs.send(axum::http::Method::POST, PATH, &headers, body.replace("NL", "DE")).await,
        bank.acs.ask(&bank.key, "POST", PATH, &with_number(pan, ways(password, old))).await,
    ];
    assert!(refused.iter().all(|answer| answer.status == 422), "{:?}", refused.each_ref().map(Answer::text));
    // The old addresses are in a job that has not been done yet.
    let changed = bank.change(&id, &authentication(ways(next, new))).await;
    let files = || -> Vec<u8> {
        let files = std::fs::read_dir(bank.acs.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        files.flat_map(|path| std::fs::read(path).unwrap()).collect()
    };
    let owed = files();
    bank.acs.drain().await;
    let (logs, files) = (log.read(), files());
    for line in ["card stored", "api: request refused"] {
        assert!(contains(&logs, line), "the log was on: {line}");
    }
    assert!(contains(&owed, &id) && contains(&files, &id), "these are the files");
    let events = bank.acs.events().iter().map(Value::to_string).collect::<String>();
    assert!(events.contains("card.changed"));
    let hash = "$argon2id$";
    let anywhere = [&[pan, "4519019876543211", password, next, hash][..], &old, &new].concat();
    for secret in anywhere {
        for (place, bytes) in [("log", logs.as_slice()), ("file", &owed), ("file", &files), ("event", events.as_bytes())] {
            assert!(!contains(bytes, secret), "{secret} is in the {place}");
        }
        assert!(refused.iter().all(|answer| !answer.text().contains(secret)), "{secret} is in a refusal");
    }
    assert!(!contains(&logs, &bank.key) && !contains(&files, &bank.key), "the issuer's key is written down");
    for shown in [made.text(), changed.to_string()] {
        assert!([pan, password, next, hash].iter().all(|secret| !shown.contains(secret)), "{shown}");
        assert!(shown.contains("************3210"), "{shown}");
    }
}
