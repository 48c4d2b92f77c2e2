//! What no event tells, how large one may get, and where none is ever sent.

use super::{WAVED, WAVED_PAN, adding};
use crate::acs::{TestAcs, other_than};
use crate::holders::PASSWORD;
use crate::play::production;
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::http;
use acs_challenge::server::ports::Shape;
use acs_challenge::server::senders::events::HttpEvents;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::TcpListener;

const PHONE: &str = "+31611299387";
const MAIL: &str = "canary.bird@cage.example";
/// What an event may have at most.
const LARGEST: usize = 20_000;

/// The longest text of a merchant that is let in, as JSON and HTML like it least.
fn long(count: usize) -> String {
    "\"\u{1f600}<&\\".chars().cycle().take(count).collect()
}

/// Everything that can happen: what was told, and what must not have been.
async fn everything(acs: &TestAcs) -> Vec<String> {
    let mut secrets = vec![PHONE.to_owned(), PHONE[1..].to_owned(), MAIL.to_owned(), PASSWORD.to_owned()];
    let both = Enrolment { phone: Some(PHONE.to_owned()), email: Some(MAIL.to_owned()), ..Enrolment::default() };
    let with_password = acs.with_password(both.clone()).await;
    let app = Enrolment { app: true, ..both.clone() };
    // Codes with a password, right and wrong; a ticked list; a block; fraud; the app.
    for (does, holder) in [
        ("right", &with_password),
        ("wrong", &with_password),
        ("disown", &both),
        ("approved", &app),
        ("rejected", &app),
        ("other", &app),
    ] {
        let pan = acs.fresh_pan();
        acs.enrol_as(&pan, holder).await;
        let mut areq = acs.payment(Version::V231, &pan);
        areq["merchantName"] = long(40).into();
        areq["acquirerMerchantID"] = json!("MERCHANT 000001");
        areq["threeDSRequestorURL"] = format!("https://tea.example/{}", "x".repeat(2000)).into();
        let begun = acs.begin_with(areq).await;
        let page = begun.open().await;
        acs.drain().await;
        match does {
            "approved" | "rejected" => assert_eq!(begun.rule(1, does).await.status, 200),
            "other" => {
                begun.choose(&page, "sms").await;
                acs.drain().await;
                secrets.push(begun.code());
            }
            "disown" => drop(begun.while_draining(begun.post(&page, "disown", &[])).await),
            _ => {
                let code = begun.code();
                let typed = if does == "right" { code.clone() } else { other_than(&code) };
                let fields = [("password", PASSWORD), ("code", &typed), ("trust", "1")];
                begun.while_draining(begun.post(&page, "submit", &fields)).await;
                secrets.extend([code, typed]);
            }
        }
        acs.drain().await;
        secrets.push(pan);
    }
    acs.enrol(WAVED_PAN, Some(PHONE), None).await;
    acs.wave_through().await;
    secrets.extend(instruments(acs).await);
    secrets.extend(redirected(acs).await);
    acs.drain().await;
    secrets
}

/// A card enrolled and changed over /bcl.
async fn instruments(acs: &TestAcs) -> [String; 1] {
    let key = acs.key("demo", &Scope::ALL).await;
    let pan = acs.fresh_pan();
    let body = json!({
        "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA1", "status": "active",
        "card": {
            "formFactor": "virtual", "brand": "mc", "brandVariant": "mc", "cardholderName": "Sam Hopper", "number": pan,
            "authentication": { "email": MAIL, "phone": { "number": PHONE, "type": "mobile" } },
        },
    });
    let made = acs.ask(&key, "POST", "/bcl/v2/paymentInstruments", &body).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let change = json!({ "card": { "authentication": { "password": "CARDUSERPASSWORD$1", "email": "s.hopper@example.com" } } });
    let path = format!("/bcl/v2/paymentInstruments/{}", made.json()["id"].as_str().unwrap());
    let changed = acs.ask(&key, "PATCH", &path, &change).await;
    assert_eq!(changed.status, 200, "{}", changed.text());
    [pan]
}

/// A challenge by redirect with everything as long as it may be.
async fn redirected(acs: &TestAcs) -> [String; 1] {
    let key = acs.key("demo", &Scope::ALL).await;
    let body = json!({
        "transaction": {
            "amount": "9".repeat(48), "currency": "EUR",
            "merchant": { "name": long(40), "id": long(35), "url": format!("https://tea.example/{}", "y".repeat(2000)) },
        },
        "contact": { "phone": PHONE, "clientId": long(64) },
        "returnUrl": "https://shop.example/back/", "state": long(512),
    });
    let made = acs.ask(&key, "POST", "/v1/challenges", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let made = made.json();
    let path = format!("/v1/challenges/{}/cancel", made["id"].as_str().unwrap());
    assert_eq!(acs.ask(&key, "POST", &path, &json!(null)).await.status, 200);
    let link = made["redirectUrl"].as_str().unwrap();
    [link.rsplit('/').next().unwrap().to_owned()]
}

#[tokio::test]
async fn no_event_tells_a_secret_and_none_is_large() {
    let settings = [
        ("ACS__CHALLENGE__CARD_FAILURES", "1"),
        ("ACS__METHODS__TRUST_LIST", "true"),
        ("ACS__API__RETURN_URLS", "demo https://shop.example/back/"),
        WAVED,
    ];
    let acs = TestAcs::with(&settings).await;
    acs.hook(Shape::Adyen, "https://adyen.bank.example/").await;
    let mut secrets = everything(&acs).await;
    secrets.extend(["CARDUSERPASSWORD".to_owned(), "s.hopper@example.com".to_owned(), "Sam Hopper".to_owned()]);
    let told = acs.issuer.told.lock().unwrap().clone();
    for event in &told {
        assert!(event.body.len() < LARGEST, "{} bytes", event.body.len());
        for secret in &secrets {
            assert!(!event.body.contains(secret.as_str()), "{secret} in {}", event.body);
        }
        // Nor under base64, of which signed results are made.
        for secret in [PHONE, MAIL] {
            assert!(signed_claims(&event.body).is_none_or(|claims| !claims.contains(secret)));
        }
    }
    let kinds: BTreeSet<String> = told
        .iter()
        .map(|event| {
            let body: serde_json::Value = serde_json::from_str(&event.body).unwrap();
            body["type"].as_str().or(body["webhook"]["type"].as_str()).unwrap().to_owned()
        })
        .collect();
    let all = Shape::ALL.iter().flat_map(|shape| shape.kinds()).copied().filter(|kind| *kind != "connection-update-failed");
    let missing: Vec<_> = all.filter(|kind| !kinds.contains(*kind)).collect();
    assert!(missing.is_empty(), "not looked at: {missing:?}");
}

/// The claims of a signed result in an event.
fn signed_claims(body: &str) -> Option<String> {
    use base64::Engine;
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    let token = body["data"]["signedResult"].as_str()?;
    let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).unwrap();
    Some(String::from_utf8(claims).unwrap())
}

/// A listener on this machine that counts whoever connects.
async fn trap() -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (port, count) = (listener.local_addr().unwrap().port(), Arc::new(AtomicUsize::new(0)));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            drop(stream);
        }
    });
    (port, count)
}

#[tokio::test]
async fn outside_the_demo_no_address_that_is_not_public_is_registered() {
    let acs = TestAcs::with(&production()).await;
    for url in [
        "https://127.0.0.1/",
        "https://127.1/",
        "https://0x7f000001/",
        "https://2130706433/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://10.0.0.1/",
        "https://172.16.5.4/hook",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://100.100.100.200/",
        "https://[fd00:ec2::254]/",
        "https://[fe80::1]/",
        "https://0.0.0.0/",
        "http://hooks.bank.example/",
        "https://user:word@hooks.bank.example/",
        "https://hooks.bank.example/#x",
        "file:///etc/passwd",
        "gopher://hooks.bank.example/",
        "hooks.bank.example",
    ] {
        for shape in Shape::ALL {
            let refused = acs.errand(adding("demo", shape, url)).await.unwrap_err();
            assert!(refused.starts_with("url: must ") && !refused.contains("user:word"), "{url}: {refused}");
        }
    }
    acs.hook(Shape::Own, "https://hooks.bank.example:8443/a?b=c").await;
}

#[tokio::test]
async fn a_name_that_leads_to_this_machine_is_never_connected_to() {
    // What the operator allows is called: so the trap works, and so does the worker.
    for (allowed, connections) in [("", false), ("127.0.0.0/8,::1/128", true)] {
        let (port, count) = trap().await;
        let private = ("ACS__EVENTS__PRIVATE_NETWORKS", allowed);
        let mut acs = TestAcs::with(&[&production()[..], &[WAVED, private]].concat()).await;
        acs.router = axum::Router::new();
        let app = Arc::get_mut(&mut acs.app).unwrap();
        app.events = Arc::new(HttpEvents::new(&app.settings).unwrap());
        acs.router = http::router(acs.app.clone(), axum::Router::new());
        // The stage's own endpoints have names that nobody has.
        for (id, _) in crate::acs::ENDPOINTS {
            acs.app.store.remove_endpoint(id).await.unwrap();
        }
        acs.enrol(WAVED_PAN, Some(PHONE), None).await;
        for name in ["localhost", "LOCALHOST"] {
            acs.hook(Shape::Own, &format!("https://{name}:{port}/hook")).await;
        }
        let headers = [("content-type", "application/json"), ("x-api-key", "an-api-key-of-at-least-32-characters")];
        let areq = acs.payment(Version::V220, WAVED_PAN).to_string();
        let ares = acs.send(axum::http::Method::POST, "/3ds/areq", &headers, areq).await;
        assert_eq!(ares.json()["transStatus"], "Y", "{}", ares.text());
        for _ in 0..3 {
            acs.drain().await;
            acs.clock.wait(3600);
        }
        assert_eq!(count.load(Ordering::SeqCst) > 0, connections, "{allowed}");
        let faults = acs.dump()["delivery"].join("\n");
        assert_eq!(faults.matches("must not lead to an address that is not public").count(), if connections { 0 } else { 2 });
    }
}
