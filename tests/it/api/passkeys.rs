//! Passkeys from the issuer's own site: added, listed, removed.

use super::{ID, WITH_DOMAIN, assert_problem};
use crate::acs::{RING, TestAcs};
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::enrolment::Enrolment;
use axum::http::Method;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A passkey as a browser would make it for these options: Ed25519, no attestation.
fn made_for(options: &Value, credential: &[u8], origin: &str) -> Value {
    let client = json!({ "type": "webauthn.create", "challenge": options["challenge"], "origin": origin, "crossOrigin": false });
    let mut data = Sha256::digest(options["rp"]["id"].as_str().unwrap()).to_vec();
    // Present, verified, with a credential; counter 0; no model.
    data.push(0x45);
    data.extend([0; 4 + 16]);
    data.extend(u16::try_from(credential.len()).unwrap().to_be_bytes());
    data.extend(credential);
    // {1: OKP, 3: EdDSA, -1: Ed25519, -2: the base point}
    data.extend([0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20, 0x58]);
    data.extend([0x66; 31]);
    let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
    object.push(u8::try_from(data.len()).unwrap());
    object.extend(data);
    json!({
        "id": URL_SAFE_NO_PAD.encode(credential), "rawId": URL_SAFE_NO_PAD.encode(credential), "type": "public-key",
        "response": {
            "clientDataJSON": URL_SAFE_NO_PAD.encode(client.to_string()),
            "attestationObject": URL_SAFE_NO_PAD.encode(object),
            "transports": ["internal"],
        },
        "clientExtensionResults": {}, "authenticatorAttachment": "platform",
    })
}

/// A server with a domain, a key that may enrol, and the path of a card's passkeys.
async fn with_card() -> (TestAcs, String, String) {
    let acs = TestAcs::with(&WITH_DOMAIN).await;
    let key = acs.key("demo", &[Scope::Enrol]).await;
    let card = acs.enrol_as("4519000000000001", &Enrolment::default()).await;
    (acs, key, format!("/v1/cards/{card}/passkeys"))
}

async fn options(acs: &TestAcs, key: &str, path: &str) -> Value {
    let answer = acs.ask(key, "POST", &format!("{path}/options"), &json!({ "name": "Sam Hopper" })).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

const ORIGIN: &str = "http://localhost:3000";

#[tokio::test]
async fn a_passkey_is_added_once() {
    let (acs, key, path) = with_card().await;
    let asked = options(&acs, &key, &path).await;
    assert_eq!((&asked["user"]["displayName"], &asked["excludeCredentials"]), (&json!("Sam Hopper"), &json!([])));
    assert!(!asked.to_string().contains("4519000000000001"));
    let made = made_for(&asked, b"credential", ORIGIN);
    for _ in 0..2 {
        let added = acs.ask(&key, "POST", &path, &made).await;
        assert_eq!(added.status, 201, "{}", added.text());
        assert_eq!(added.json(), json!({ "credentialId": made["id"], "addedAt": "2026-01-15T12:00:00Z" }));
    }
    assert_eq!(acs.dump().remove("passkey").unwrap().len(), 1);
    // The next time the browser is told not to make it again.
    let asked = options(&acs, &key, &path).await;
    assert_eq!(asked["excludeCredentials"][0]["id"], made["id"]);
}

#[tokio::test]
async fn options_are_good_until_the_end_of_the_next_hour() {
    let (acs, key, path) = with_card().await;
    let asked = options(&acs, &key, &path).await;
    assert_eq!(options(&acs, &key, &path).await["challenge"], asked["challenge"]);
    acs.clock.wait(2 * 60 * 60 - 1);
    let made = made_for(&asked, b"in time", ORIGIN);
    assert_eq!(acs.ask(&key, "POST", &path, &made).await.status, 201);
    acs.clock.wait(1);
    assert_problem(&acs.ask(&key, "POST", &path, &made_for(&asked, b"late", ORIGIN)).await, 422, "passkey-refused");
}

#[tokio::test]
async fn a_passkey_that_does_not_verify_is_refused() {
    let (acs, key, path) = with_card().await;
    let asked = options(&acs, &key, &path).await;
    let mut other = asked.clone();
    other["challenge"] = json!(URL_SAFE_NO_PAD.encode([0; 32]));
    for wrong in [
        made_for(&asked, b"credential", "https://elsewhere.example"),
        made_for(&other, b"credential", ORIGIN),
        json!({}),
        json!([]),
        json!(null),
    ] {
        let answer = acs.send(Method::POST, &path, &[("x-api-key", &key)], wrong.to_string()).await;
        assert_problem(&answer, 422, "passkey-refused");
    }
    for name in
        [json!({}), json!({ "name": "" }), json!({ "name": "  " }), json!({ "name": "x".repeat(65) }), json!({ "name": 1 })]
    {
        assert_problem(&acs.ask(&key, "POST", &format!("{path}/options"), &name).await, 422, "invalid-value");
    }
    assert!(acs.dump().remove("passkey").unwrap().is_empty());
}

#[tokio::test]
async fn a_passkey_stays_with_its_card_and_issuer() {
    let (acs, key, path) = with_card().await;
    let made = made_for(&options(&acs, &key, &path).await, b"credential", ORIGIN);
    assert_eq!(acs.ask(&key, "POST", &path, &made).await.status, 201);
    let second = format!("/v1/cards/{}/passkeys", acs.enrol_as("4519000000000002", &Enrolment::default()).await);
    let same = made_for(&options(&acs, &key, &second).await, b"credential", ORIGIN);
    assert_problem(&acs.ask(&key, "POST", &second, &same).await, 409, "passkey-taken");
    // One card's answer is no good for another card.
    assert_problem(&acs.ask(&key, "POST", &second, &made).await, 422, "passkey-refused");
    let stranger = acs.key("other issuer", &Scope::ALL).await;
    for path in [path.clone(), format!("{path}/options")] {
        assert_problem(&acs.ask(&stranger, "POST", &path, &json!({ "name": "Sam" })).await, 404, "not-found");
    }
    assert_problem(&acs.ask(&key, "POST", &format!("/v1/cards/{ID}/passkeys"), &made).await, 404, "not-found");
}

#[tokio::test]
async fn without_a_domain_there_are_no_passkeys() {
    let acs = TestAcs::new().await;
    let key = acs.key("demo", &[Scope::Enrol]).await;
    let card = acs.enrol_as("4519000000000001", &Enrolment::default()).await;
    for path in [format!("/v1/cards/{card}/passkeys"), format!("/v1/cards/{card}/passkeys/options")] {
        assert_problem(&acs.ask(&key, "POST", &path, &json!({ "name": "Sam" })).await, 503, "passkeys-off");
    }
}

#[tokio::test]
async fn a_lost_passkey_is_found_and_removed_by_its_issuer_alone() {
    let (acs, key, path) = with_card().await;
    let mut ids = Vec::new();
    for name in ["one", "two"] {
        let made = made_for(&options(&acs, &key, &path).await, name.as_bytes(), ORIGIN);
        assert_eq!(acs.ask(&key, "POST", &path, &made).await.status, 201);
        ids.push(made["id"].as_str().unwrap().to_owned());
        acs.clock.wait(60);
    }
    let list = async || acs.ask(&key, "GET", &path, &Value::Null).await.json();
    let entry = |id: &str, added: &str| json!({ "credentialId": id, "addedAt": added });
    let (one, two) = (entry(&ids[0], "2026-01-15T12:00:00Z"), entry(&ids[1], "2026-01-15T12:01:00Z"));
    assert_eq!(list().await, json!({ "passkeys": [one, two] }));

    let stranger = acs.key("other issuer", &Scope::ALL).await;
    let second = acs.enrol_as("4519000000000002", &Enrolment::default()).await;
    let remove = async |key: &str, path: &str, id: &str| acs.ask(key, "DELETE", &format!("{path}/{id}"), &Value::Null).await;
    assert_problem(&acs.ask(&stranger, "GET", &path, &Value::Null).await, 404, "not-found");
    assert_problem(&remove(&stranger, &path, &ids[0]).await, 404, "not-found");
    assert_problem(&remove(&key, &format!("/v1/cards/{second}/passkeys"), &ids[0]).await, 404, "not-found");
    assert_problem(&remove(&key, &path, "%FF").await, 404, "not-found");
    assert_eq!(list().await["passkeys"].as_array().unwrap().len(), 2);

    let gone = remove(&key, &path, &ids[0]).await;
    assert_eq!((gone.status.as_u16(), gone.body.len()), (204, 0));
    assert_problem(&remove(&key, &path, &ids[0]).await, 404, "not-found");
    assert_eq!(list().await, json!({ "passkeys": [two] }));
    assert_eq!(options(&acs, &key, &path).await["excludeCredentials"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_card_has_twenty_passkeys_at_most() {
    let (acs, key, path) = with_card().await;
    let asked = options(&acs, &key, &path).await;
    let made = |nth: u8| made_for(&asked, &[b'p', nth], ORIGIN);
    for nth in 1..=20 {
        assert_eq!(acs.ask(&key, "POST", &path, &made(nth)).await.status, 201, "{nth}");
    }
    assert_problem(&acs.ask(&key, "POST", &path, &made(21)).await, 409, "passkey-limit");
    let refused = acs.ask(&key, "POST", &format!("{path}/options"), &json!({ "name": "Sam" })).await;
    assert_problem(&refused, 409, "passkey-limit");
    // The same one again is still the same.
    assert_eq!(acs.ask(&key, "POST", &path, &made(20)).await.status, 201);
    let one = made(1)["id"].as_str().unwrap().to_owned();
    assert_eq!(acs.ask(&key, "DELETE", &format!("{path}/{one}"), &Value::Null).await.status, 204);
    assert_eq!(acs.ask(&key, "POST", &path, &made(21)).await.status, 201);
}

#[tokio::test]
async fn options_made_before_a_rotation_of_keys_are_still_good() {
    const NEW: &str = "new:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    let (before, key, path) = with_card().await;
    let asked = options(&before, &key, &path).await;
    let rings = [format!("{NEW},{}", RING), NEW.to_owned()];
    let [rotated, forgotten] = rings.each_ref().map(|ring| [WITH_DOMAIN[0], ("ACS__KEYS__RING", ring.as_str())]);
    let (store, folder) = (before.app.store.clone(), before.folder.clone());
    let after = TestAcs::on(store.clone(), folder.clone(), &forgotten).await;
    assert_problem(&after.ask(&key, "POST", &path, &made_for(&asked, b"late", ORIGIN)).await, 422, "passkey-refused");
    let after = TestAcs::on(store, folder, &rotated).await;
    // In the hour after, too.
    after.clock.wait(60 * 60);
    assert_ne!(options(&after, &key, &path).await["challenge"], asked["challenge"]);
    assert_eq!(after.ask(&key, "POST", &path, &made_for(&asked, b"in time", ORIGIN)).await.status, 201);
}
