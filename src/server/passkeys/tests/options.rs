//! What browsers are asked for, and by whom.

use super::device::Device;
use super::{CHALLENGE, ORIGIN, RP_ID, registered, relying_party, user};
use crate::server::passkeys::wire::encode;
use crate::server::passkeys::{PaymentTerms, RelyingParty};
use serde_json::json;

#[test]
fn registration_asks_for_a_verified_user_and_a_payment_passkey() {
    let options = relying_party().creation_options(&CHALLENGE, &user(), &[registered(&Device::es256())]);
    let expected = json!({
        "rp": { "id": RP_ID, "name": RP_ID },
        "user": { "id": encode(b"user"), "name": "card 1234", "displayName": "Card" },
        "challenge": encode(&CHALLENGE),
        "pubKeyCredParams": [
            { "type": "public-key", "alg": -7 },
            { "type": "public-key", "alg": -8 },
            { "type": "public-key", "alg": -257 },
        ],
        "excludeCredentials": [{ "type": "public-key", "id": encode(b"credential"), "transports": ["internal", "hybrid"] }],
        "authenticatorSelection": {
            "authenticatorAttachment": "platform",
            "residentKey": "preferred",
            "userVerification": "required",
        },
        "attestation": "none",
        "extensions": { "payment": { "isPayment": true } },
    });
    assert_eq!(options, expected);
}

#[test]
fn an_assertion_is_asked_of_the_cards_passkeys_only() {
    let options = relying_party().request_options(&CHALLENGE, &[registered(&Device::es256())]);
    let expected = json!({
        "challenge": encode(&CHALLENGE),
        "rpId": RP_ID,
        "allowCredentials": [{ "type": "public-key", "id": encode(b"credential"), "transports": ["internal", "hybrid"] }],
        "userVerification": "required",
    });
    assert_eq!(options, expected);
}

#[test]
fn a_confirmation_shows_the_terms() {
    let mut terms = PaymentTerms {
        payee_name: "Shop".to_owned(),
        payee_origin: Some("https://shop.example".to_owned()),
        value: "12.50".to_owned(),
        currency: "EUR".to_owned(),
        instrument_name: "Bank Visa".to_owned(),
        instrument_icon: "data:,".to_owned(),
    };
    let passkeys = [registered(&Device::es256())];
    let mut expected = json!({
        "challenge": encode(&CHALLENGE),
        "rpId": RP_ID,
        "credentialIds": [encode(b"credential")],
        "payeeName": "Shop",
        "payeeOrigin": "https://shop.example",
        "instrument": { "displayName": "Bank Visa", "icon": "data:," },
        "total": { "currency": "EUR", "value": "12.50" },
    });
    assert_eq!(relying_party().payment_options(&CHALLENGE, &passkeys, &terms), expected);
    terms.payee_origin = None;
    expected.as_object_mut().unwrap().remove("payeeOrigin");
    assert_eq!(relying_party().payment_options(&CHALLENGE, &passkeys, &terms), expected);
    assert_eq!(format!("{terms:?} {:?} {:?}", passkeys[0], user()), "PaymentTerms(..) Passkey(..) User(..)");
}

#[test]
fn a_relying_party_is_a_domain_with_exact_secure_origins_in_it() {
    let new = |id: &str, origin: &str| RelyingParty::new(id, &[origin.to_owned()], &[]);
    for origin in [ORIGIN, "https://bank.example", "https://bank.example:8443", "https://a.b.bank.example"] {
        assert!(new(RP_ID, origin).is_ok(), "{origin}");
    }
    assert!(new("localhost", "http://localhost:3000").is_ok());
    assert!(new("localhost", "http://bank.localhost:3000").is_ok());
    assert!(RelyingParty::new(RP_ID, &[], &[ORIGIN.to_owned()]).is_err());
    for id in [
        "",
        "Bank.example",
        "bank.example.",
        "https://bank.example",
        "bank.example:443",
        "127.0.0.1",
        "[::1]",
        "a b",
        "bänk.example",
    ] {
        assert!(new(id, ORIGIN).is_err(), "{id}");
    }
    for origin in [
        "",
        "null",
        "bank.example",
        "http://bank.example",
        "https://bank.example/",
        "https://bank.example:443",
        "https://Bank.example",
        "https://notbank.example",
        "https://bank.example.evil.example",
        "https://example",
        "ftp://bank.example",
    ] {
        assert!(new(RP_ID, origin).is_err(), "{origin}");
    }
}
