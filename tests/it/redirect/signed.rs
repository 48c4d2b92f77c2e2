//! The signed result, checked as its receiver does: the key by its id from `/v1/keys.json`, then the signature, then the claims.

use super::{Desk, request, with};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{ED25519, UnparsedPublicKey};
use serde_json::{Value, json};

/// What anybody gets without a key.
async fn keys(desk: &Desk) -> Value {
    let answer = desk.acs.get("/v1/keys.json").await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
    answer.json()
}

fn read(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

/// Header and claims, if the signature is that of one of the keys.
fn verified(keys: &Value, token: &str) -> Option<(Value, Value)> {
    let [header, claims, signature] = token.split('.').collect::<Vec<_>>().try_into().ok()?;
    let head = read(header)?;
    let key = keys["keys"].as_array().unwrap().iter().find(|key| key["kid"] == head["kid"])?;
    assert_eq!(
        (&key["kty"], &key["crv"], &key["use"], &key["alg"]),
        (&json!("OKP"), &json!("Ed25519"), &json!("sig"), &json!("EdDSA"))
    );
    assert!(key.get("d").is_none());
    let public = URL_SAFE_NO_PAD.decode(key["x"].as_str().unwrap()).unwrap();
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    UnparsedPublicKey::new(&ED25519, public).verify(format!("{header}.{claims}").as_bytes(), &signature).ok()?;
    Some((head, read(claims)?))
}

async fn token(desk: &Desk, id: &str) -> String {
    desk.show(id).await["signedResult"].as_str().expect("a signed result").to_owned()
}

#[tokio::test]
async fn whoever_has_the_public_keys_reads_the_result_and_can_rely_on_it() {
    let desk = Desk::new().await;
    let placed = desk.place(&with(json!({ "state": "order 7 ä" }))).await;
    desk.acs.clock.wait(5);
    placed.authenticate().await;
    let (head, mut claims) = verified(&keys(&desk).await, &token(&desk, &placed.id).await).expect("a valid signature");
    assert_eq!(head, json!({ "alg": "EdDSA", "typ": "JWT", "kid": "test" }));
    assert!(claims["jti"].take().as_str().is_some_and(|jti| !jti.is_empty()));
    let expected = json!({
        "iss": "http://127.0.0.1:3000", "sub": placed.id, "aud": "demo", "iat": 1_768_478_405, "jti": null, "transStatus": "Y",
        "authenticated": true, "endReason": "authenticated", "method": "sms", "amount": "4999", "currency": "EUR",
        "merchant": "Tea & Paper", "reference": placed.id, "state": "order 7 ä",
    });
    assert_eq!(claims, expected);
}

#[tokio::test]
async fn a_refusal_is_signed_too_and_says_so() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    placed.cancel().await;
    let (_, claims) = verified(&keys(&desk).await, &token(&desk, &placed.id).await).unwrap();
    let says = (&claims["authenticated"], &claims["transStatus"], &claims["endReason"]);
    assert_eq!(says, (&json!(false), &json!("N"), &json!("cancelled_by_issuer")));
    assert!(claims.get("method").is_none() && claims.get("state").is_none());
}

#[tokio::test]
async fn what_was_tampered_with_is_nobodys() {
    let desk = Desk::new().await;
    let (one, other) = (desk.place(&request()).await, desk.place(&request()).await);
    one.authenticate().await;
    other.cancel().await;
    let keys = keys(&desk).await;
    let (good, bad) = (token(&desk, &one.id).await, token(&desk, &other.id).await);
    let parts = |token: &str| token.split('.').map(str::to_owned).collect::<Vec<_>>();
    let (good_parts, bad_parts) = (parts(&good), parts(&bad));
    assert!(verified(&keys, &good).is_some() && verified(&keys, &bad).is_some());
    let claims = read(&bad_parts[1]).unwrap().to_string().replace("false", "true").replace("\"N\"", "\"Y\"");
    let forged = URL_SAFE_NO_PAD.encode(claims);
    let header = URL_SAFE_NO_PAD.encode(json!({ "alg": "none", "typ": "JWT", "kid": "test" }).to_string());
    for token in [
        format!("{}.{forged}.{}", bad_parts[0], bad_parts[2]),
        format!("{}.{forged}.{}", bad_parts[0], good_parts[2]),
        format!("{}.{}.{}", good_parts[0], good_parts[1], bad_parts[2]),
        format!("{header}.{}.{}", good_parts[1], good_parts[2]),
        format!("{header}.{}.", good_parts[1]),
        format!("{}.{}", good_parts[0], good_parts[1]),
    ] {
        assert!(verified(&keys, &token).is_none(), "{token}");
    }
    for at in 0..good.len() {
        let other = if good.as_bytes()[at] == b'A' { 'B' } else { 'A' };
        let mut changed = good.clone();
        changed.replace_range(at..=at, &other.to_string());
        // The last character of a part may hold bits that are not used: then nothing has changed.
        let same = |token: &str| token.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).ok()).collect::<Vec<_>>();
        assert!(verified(&keys, &changed).is_none() || same(&changed) == same(&good), "{at}");
    }
}

#[tokio::test]
async fn what_was_signed_before_a_rotation_is_still_believed() {
    let new = format!("new:{}", "6b".repeat(32));
    let before = Desk::with(&[("ACS__KEYS__RING", crate::acs::RING)]).await;
    let placed = before.place(&request()).await;
    placed.authenticate().await;
    let (old_keys, old_token) = (keys(&before).await, token(&before, &placed.id).await);

    let desk = before.again(&[("ACS__KEYS__RING", &format!("{new},{}", crate::acs::RING))]).await;
    let (both, new_token) = (keys(&desk).await, token(&desk, &placed.id).await);
    let kids: Vec<_> = both["keys"].as_array().unwrap().iter().map(|key| key["kid"].clone()).collect();
    assert_eq!(kids, [json!("new"), json!("test")]);
    let (old, fresh) = (verified(&both, &old_token).unwrap(), verified(&both, &new_token).unwrap());
    assert_eq!((&old.0["kid"], &fresh.0["kid"]), (&json!("test"), &json!("new")));
    assert!(verified(&old_keys, &new_token).is_none(), "whoever has the old keys has to look again");
    assert_eq!(old.1, fresh.1, "the same result, its jti too");

    // Once the old key is gone its signatures are nobody's.
    let alone = Desk::with(&[("ACS__KEYS__RING", &new)]).await;
    assert!(verified(&keys(&alone).await, &old_token).is_none());
}

#[tokio::test]
async fn every_look_shows_the_same_result() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    placed.authenticate().await;
    let first = token(&desk, &placed.id).await;
    desk.acs.drain().await;
    desk.acs.clock.wait(3600);
    assert_eq!(token(&desk, &placed.id).await, first);
    let told = desk.acs.told(acs_challenge::server::ports::Shape::Own);
    assert_eq!(told.last().unwrap()["data"]["signedResult"], first);
}
