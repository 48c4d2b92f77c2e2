//! The verification procedures, each step broken alone.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod device;
mod options;
mod payment;
mod registration;

use super::wire::encode;
use super::*;
use PasskeyFault::{Malformed, Refused, Stale};
use device::{BACKED_UP, BACKUP_ELIGIBLE, Ceremony, Device, EXTENSIONS};

const RP_ID: &str = "bank.example";
const ORIGIN: &str = "https://acs.bank.example";
const CHALLENGE: [u8; 32] = [7; 32];

fn relying_party() -> RelyingParty {
    RelyingParty::new(RP_ID, &[ORIGIN.to_owned()], &["https://www.bank.example:8443".to_owned()]).unwrap()
}

fn user() -> User {
    User { id: b"user".to_vec(), name: "card 1234".to_owned(), display_name: "Card".to_owned() }
}

fn registered(device: &Device) -> Passkey {
    relying_party().register(&CHALLENGE, &user(), &Ceremony::create(device).registration()).unwrap()
}

/// What becomes of an assertion after one change.
fn after(change: impl FnOnce(&mut Ceremony<'_>)) -> Result<Asserted, PasskeyFault> {
    let device = Device::es256();
    let mut ceremony = Ceremony::get(&device);
    change(&mut ceremony);
    relying_party().verify(&CHALLENGE, &[registered(&device)], &ceremony.assertion().to_string(), None)
}

/// What becomes of an assertion whose JSON is changed after it was signed.
fn after_json(change: impl FnOnce(&mut Value)) -> Result<Asserted, PasskeyFault> {
    let device = Device::es256();
    let mut json = Ceremony::get(&device).assertion();
    change(&mut json);
    relying_party().verify(&CHALLENGE, &[registered(&device)], &json.to_string(), None)
}

fn text(text: &str) -> Result<Asserted, PasskeyFault> {
    relying_party().verify(&CHALLENGE, &[registered(&Device::es256())], text, None)
}

#[test]
fn the_right_assertion_passes_and_brings_the_new_counter() {
    let asserted = after(|_| {}).unwrap();
    assert_eq!((asserted.by, asserted.passkey.counter), (By::WebAuthn, 8));
    let stored = serde_json::to_string(&asserted.passkey).unwrap();
    assert_eq!(serde_json::from_str::<Passkey>(&stored).unwrap(), asserted.passkey);
}

#[test]
fn what_may_differ_passes() {
    after(|it| it.client["crossOrigin"] = json!(true)).unwrap();
    after(|it| {
        it.client["crossOrigin"] = json!(true);
        it.client["topOrigin"] = json!("https://any-merchant.example");
    })
    .unwrap();
    after(|it| it.client["other_keys_can_be_added_here"] = json!({ "deep": [1] })).unwrap();
    after(|it| it.user_handle = Some(b"user".to_vec())).unwrap();
    after(|it| {
        it.flags |= EXTENSIONS;
        it.rest = vec![0xa1, 0x61, b'x', 0xf5];
    })
    .unwrap();
    after_json(|json| json["response"]["userHandle"] = Value::Null).unwrap();
    after_json(|json| json["clientExtensionResults"] = json!({ "appid": false })).unwrap();
}

#[test]
fn one_of_several_passkeys_is_found() {
    let (first, second) = (Device::es256(), Device::ed_dsa());
    let mut other = Ceremony::create(&second);
    other.id = b"other".to_vec();
    let other = relying_party().register(&CHALLENGE, &user(), &other.registration()).unwrap();
    let mut ceremony = Ceremony::get(&second);
    ceremony.id = b"other".to_vec();
    let asserted =
        relying_party().verify(&CHALLENGE, &[registered(&first), other.clone()], &ceremony.assertion().to_string(), None);
    assert_eq!(asserted.unwrap().passkey.id(), other.id());
}

#[test]
fn another_challenge_is_stale_whatever_else_is_wrong() {
    assert_eq!(after(|it| it.client["challenge"] = json!(encode(&[8; 32]))).unwrap_err(), Stale);
    assert_eq!(after(|it| it.client["challenge"] = json!(encode(&CHALLENGE) + "=")).unwrap_err(), Stale);
    assert_eq!(after(|it| it.client["challenge"] = json!("")).unwrap_err(), Stale);
    let all = after(|it| {
        it.client = json!({ "type": "x", "challenge": "x", "origin": "x" });
        it.id = b"unknown".to_vec();
        it.flags = 0;
    });
    assert_eq!(all.unwrap_err(), Stale);
}

#[test]
fn the_client_data_must_be_of_this_ceremony_and_origin() {
    for kind in ["webauthn.create", "payment.get", "WEBAUTHN.GET", ""] {
        assert_eq!(after(|it| it.client["type"] = json!(kind)).unwrap_err(), Refused("ceremony"), "{kind}");
    }
    for origin in [
        "https://evil.example",
        "http://acs.bank.example",
        "https://acs.bank.example/",
        "https://acs.bank.example:444",
        "https://www.bank.example",
        // Passkeys are made there, not used there.
        "https://www.bank.example:8443",
        "https://x.acs.bank.example",
        "https://ACS.bank.example",
        "null",
        "",
    ] {
        assert_eq!(after(|it| it.client["origin"] = json!(origin)).unwrap_err(), Refused("origin"), "{origin}");
    }
}

#[test]
fn the_credential_and_its_user_must_be_known() {
    assert_eq!(after(|it| it.id = b"unknown".to_vec()).unwrap_err(), Refused("credential"));
    assert_eq!(after(|it| it.user_handle = Some(b"other".to_vec())).unwrap_err(), Refused("user"));
    assert_eq!(after(|it| it.user_handle = Some(Vec::new())).unwrap_err(), Refused("user"));
    let nobodys = relying_party().verify(&CHALLENGE, &[], &Ceremony::get(&Device::es256()).assertion().to_string(), None);
    assert_eq!(nobodys.unwrap_err(), Refused("credential"));
}

#[test]
fn the_authenticator_data_must_be_for_us_by_a_verified_user() {
    assert_eq!(after(|it| it.rp_id = "evil.example".to_owned()).unwrap_err(), Refused("relying party"));
    assert_eq!(after(|it| it.flags &= !0x01).unwrap_err(), Refused("presence"));
    assert_eq!(after(|it| it.flags &= !0x04).unwrap_err(), Refused("verification"));
    assert_eq!(after(|it| it.flags |= BACKED_UP).unwrap_err(), Refused("backup"));
    assert_eq!(after(|it| it.flags |= BACKUP_ELIGIBLE).unwrap_err(), Refused("backup"));
}

#[test]
fn the_signature_must_be_the_passkeys_over_exactly_this() {
    let device = Device::es256();
    let right = Ceremony::get(&device);
    let mut flipped = right.signature();
    *flipped.last_mut().unwrap() ^= 1;
    let wrong = [Vec::new(), vec![0; 70], flipped, right.signature()[..60].to_vec(), Ceremony::get(&Device::es256()).signature()];
    for signature in wrong {
        let mut json = right.assertion();
        json["response"]["signature"] = json!(encode(&signature));
        let refused = relying_party().verify(&CHALLENGE, &[registered(&device)], &json.to_string(), None);
        assert_eq!(refused.unwrap_err(), Refused("signature"));
    }
    let unsigned = after_json(|json| {
        let data = Ceremony { counter: 9, ..Ceremony::get(&Device::es256()) }.data();
        json["response"]["authenticatorData"] = json!(encode(&data));
    });
    assert_eq!(unsigned.unwrap_err(), Refused("signature"));
    let unsigned = after_json(|json| {
        let mut client = Ceremony::get(&Device::es256()).client;
        client["crossOrigin"] = json!(true);
        json["response"]["clientDataJSON"] = json!(encode(client.to_string().as_bytes()));
    });
    assert_eq!(unsigned.unwrap_err(), Refused("signature"));
}

#[test]
fn the_counter_must_have_grown_if_there_is_one() {
    for (stored, now, passes) in [(0, 0, true), (0, 1, true), (7, 8, true), (7, 7, false), (7, 6, false), (7, 0, false)] {
        let device = Device::es256();
        let passkey = Passkey { counter: stored, ..registered(&device) };
        let ceremony = Ceremony { counter: now, ..Ceremony::get(&device) };
        let asserted = relying_party().verify(&CHALLENGE, &[passkey], &ceremony.assertion().to_string(), None);
        match asserted {
            Ok(asserted) => assert!(passes && asserted.passkey.counter == now),
            Err(fault) => assert!(!passes && fault == Refused("counter")),
        }
    }
}

#[test]
fn authenticator_data_is_read_to_the_last_byte() {
    for length in 0..37 {
        let cut = after_json(|json| {
            json["response"]["authenticatorData"] = json!(encode(&Ceremony::get(&Device::es256()).data()[..length]));
        });
        assert_eq!(cut.unwrap_err(), Malformed);
    }
    assert_eq!(after(|it| it.rest = vec![0]).unwrap_err(), Malformed);
    assert_eq!(after(|it| it.flags |= EXTENSIONS).unwrap_err(), Malformed);
    for extensions in [vec![0x01], vec![0xa1], vec![0xa0, 0xa0], vec![0xff], vec![0xbb; 9], [0x81; 5000].to_vec()] {
        let wrong = after(|it| {
            it.flags |= EXTENSIONS;
            it.rest = extensions;
        });
        assert_eq!(wrong.unwrap_err(), Malformed);
    }
}

#[test]
fn what_is_no_response_is_malformed() {
    for wrong in ["", "{}", "null", "[]", "assertion", "{\"id\":", "\u{0}"] {
        assert_eq!(text(wrong).unwrap_err(), Malformed, "{wrong}");
    }
    assert_eq!(text(&"[".repeat(MAX_RESPONSE)).unwrap_err(), Malformed);
    assert_eq!(after_json(|json| json["padding"] = json!("x".repeat(MAX_RESPONSE))).unwrap_err(), Malformed);
    assert_eq!(after_json(|json| json["rawId"] = json!("AAAA")).unwrap_err(), Malformed);
    assert_eq!(after_json(|json| json["type"] = json!("password")).unwrap_err(), Malformed);
    assert_eq!(after_json(|json| json["response"]["signature"] = json!("AA==")).unwrap_err(), Malformed);
    assert_eq!(after_json(|json| json["response"]["signature"] = json!([1, 2])).unwrap_err(), Malformed);
    assert_eq!(after(|it| it.id = Vec::new()).unwrap_err(), Malformed);
    assert_eq!(after(|it| it.id = vec![1; MAX_CREDENTIAL_ID + 1]).unwrap_err(), Malformed);
    for member in ["id", "rawId", "type", "response"] {
        assert_eq!(after_json(|json| drop(json.as_object_mut().unwrap().remove(member))).unwrap_err(), Malformed, "{member}");
    }
}

#[test]
fn what_is_no_client_data_is_malformed() {
    let right = Ceremony::get(&Device::es256()).client.to_string();
    let mut wrong = vec![Vec::new(), b"{}".to_vec(), b"[]".to_vec(), vec![0xff; 20], right.as_bytes()[1..].to_vec()];
    for twice in
        ["\"type\":\"webauthn.get\"", "\"challenge\":\"x\"", "\"origin\":\"https://acs.bank.example\"", "\"crossOrigin\":true"]
    {
        wrong.push(right.replacen('{', &format!("{{{twice},"), 1).into_bytes());
    }
    wrong.push(right.replacen('{', "{\"x\":\"\u{1}\",", 1).into_bytes());
    wrong.push([right.replacen('{', "{\"x\":\"", 1).as_bytes(), &[0xff], b"\"}"].concat());
    for client in wrong {
        let shown = String::from_utf8_lossy(&client).into_owned();
        assert_eq!(after(|it| it.client_text = Some(client)).unwrap_err(), Malformed, "{shown}");
    }
}

#[test]
fn a_member_that_comes_twice_is_malformed() {
    let device = Device::es256();
    let right = Ceremony::get(&device).assertion().to_string();
    for member in ["\"id\":", "\"rawId\":", "\"response\":", "\"signature\":", "\"clientDataJSON\":", "\"authenticatorData\":"] {
        let value = if member == "\"response\":" { "{}" } else { "\"AAAA\"" };
        let twice = right.replacen(member, &format!("{member}{value},{member}"), 1);
        let refused = relying_party().verify(&CHALLENGE, &[registered(&device)], &twice, None);
        assert_eq!(refused.unwrap_err(), Malformed, "{member}");
    }
}

#[test]
fn no_single_change_of_a_byte_passes() {
    let device = Device::es256();
    let passkeys = [registered(&device)];
    let right = Ceremony::get(&device).assertion().to_string();
    for at in 0..right.len() {
        let mut bytes = right.clone().into_bytes();
        bytes[at] ^= 1;
        if let Ok(changed) = String::from_utf8(bytes) {
            assert!(relying_party().verify(&CHALLENGE, &passkeys, &changed, None).is_err(), "{changed}");
        }
        assert!(relying_party().verify(&CHALLENGE, &passkeys, &right[..at], None).is_err());
    }
}
