//! Any bytes as what a browser made of creation options: as the whole JSON, and as the attestation object in it.
//!
//! What: checking must not panic, and a passkey that is accepted keeps what is promised of it.
//! What not: doors and storing. How to extend: assert a further property below.
#![no_main]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use server::passkeys::{Passkey, PaymentTerms, RelyingParty, User};

// The module itself, not the crate: a dependency on the crate would build the server.
#[allow(dead_code, reason = "each target uses a part of the module")]
#[path = "../../src/server"]
mod server {
    pub mod passkeys;
}

const CHALLENGE: [u8; 32] = [9; 32];

fn check(response: &Value) {
    let party = RelyingParty::new("localhost", &["http://localhost:4801".to_owned()], &[]).expect("a domain and its page");
    let user = User { id: vec![1, 2, 3], name: "card".to_owned(), display_name: "Sam".to_owned() };
    let Ok(passkey) = party.register(&CHALLENGE, &user, response) else { return };
    assert!(!passkey.id().is_empty() && passkey.id().len() <= 1364, "1 to 1023 bytes in base64url");
    let stored = serde_json::to_string(&passkey).expect("what is accepted can be stored");
    assert!(serde_json::from_str::<Passkey>(&stored).expect("and read again") == passkey);
    let passkeys = [passkey];
    party.request_options(&CHALLENGE, &passkeys);
    let terms = PaymentTerms {
        payee_name: "Shop".to_owned(),
        payee_origin: None,
        value: "1.00".to_owned(),
        currency: "EUR".to_owned(),
        instrument_name: "Card".to_owned(),
        instrument_icon: "data:,".to_owned(),
    };
    party.payment_options(&CHALLENGE, &passkeys, &terms);
    // A registration is no assertion.
    assert!(party.verify(&CHALLENGE, &passkeys, &response.to_string(), None).is_err());
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(response) = serde_json::from_slice(bytes) {
        check(&response);
    }
    let client = json!({ "type": "webauthn.create", "challenge": URL_SAFE_NO_PAD.encode(CHALLENGE),
        "origin": "http://localhost:4801", "crossOrigin": false });
    // As long as the seed's, which is 32 bytes at this place of the authenticator data.
    let id = URL_SAFE_NO_PAD.encode(bytes.get(85..117).unwrap_or(b"credential"));
    check(&json!({
        "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {},
        "response": {
            "clientDataJSON": URL_SAFE_NO_PAD.encode(client.to_string()),
            "attestationObject": URL_SAFE_NO_PAD.encode(bytes),
            "transports": ["internal"],
        },
    }));
});
