//! Any bytes as what a passkey signed: as the whole JSON, and as authenticator data and client data in it.
//!
//! What: checking must not panic, and nothing is accepted but what the registered key signed.
//! What not: doors and counting. How to extend: assert a further property below.
#![no_main]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use server::passkeys::{Passkey, PaymentTerms, RelyingParty, User};
use std::sync::LazyLock;

// The module itself, not the crate: a dependency on the crate would build the server.
#[allow(dead_code, reason = "each target uses a part of the module")]
#[path = "../../src/server"]
mod server {
    pub mod passkeys;
}

const CHALLENGE: [u8; 32] = [9; 32];

/// What Chromium made for [`CHALLENGE`], once.
static MADE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../src/server/passkeys/tests/chromium.json")).expect("JSON"));

/// The side that asks, and the passkey that it registered.
static KNOWN: LazyLock<(RelyingParty, Passkey)> = LazyLock::new(|| {
    let party = RelyingParty::new("localhost", &["http://localhost:4801".to_owned()], &[]).expect("a domain and its page");
    let user = User { id: vec![1, 2, 3], name: "card".to_owned(), display_name: "Sam".to_owned() };
    let passkey = party.register(&CHALLENGE, &user, &MADE["registration"]).expect("a passkey");
    (party, passkey)
});

fn check(text: &str) {
    let (party, passkey) = &*KNOWN;
    let terms = PaymentTerms {
        payee_name: "Shop".to_owned(),
        payee_origin: None,
        value: "1.00".to_owned(),
        currency: "EUR".to_owned(),
        instrument_name: "Card".to_owned(),
        instrument_icon: "data:,".to_owned(),
    };
    for terms in [None, Some(&terms)] {
        let Ok(asserted) = party.verify(&CHALLENGE, std::slice::from_ref(passkey), text, terms) else { continue };
        assert_eq!(asserted.passkey.id(), passkey.id());
        // The signature is one of the two there are: its key is in no one's hands here.
        let response: Value = serde_json::from_str(text).expect("what is accepted is JSON");
        let signature = &response["response"]["signature"];
        assert!(["assertion", "payment"].iter().any(|made| MADE[made]["response"]["signature"] == *signature), "{text}");
    }
}

fuzz_target!(|bytes: &[u8]| {
    check(&String::from_utf8_lossy(bytes));
    let passkey = &KNOWN.1;
    let made = &MADE["assertion"]["response"];
    let client = json!({ "type": "webauthn.get", "challenge": URL_SAFE_NO_PAD.encode(CHALLENGE),
        "origin": "http://localhost:4801", "crossOrigin": false });
    let bytes = URL_SAFE_NO_PAD.encode(bytes);
    for (client, authenticator) in
        [(json!(URL_SAFE_NO_PAD.encode(client.to_string())), json!(bytes)), (json!(bytes), made["authenticatorData"].clone())]
    {
        let response = json!({ "clientDataJSON": client, "authenticatorData": authenticator, "signature": made["signature"] });
        let whole = json!({ "id": passkey.id(), "rawId": passkey.id(), "type": "public-key", "response": response,
            "clientExtensionResults": {} });
        check(&whole.to_string());
    }
});
