//! Any bytes as the form field `creq`, and as the JSON inside it.
//!
//! What: decoding must not panic, an accepted CReq must survive a round trip, a fault must make a small Erro.
//! What not: HTTP and form decoding. How to extend: assert a further property below.
#![no_main]

use libfuzzer_sys::fuzz_target;

// The module itself, not the crate: a dependency on the crate would build the server.
#[allow(dead_code, unused_imports, reason = "each target uses a part of the module")]
#[path = "../../src/emv/mod.rs"]
mod emv;

fn check(field: &str) {
    match emv::creq::decode(field) {
        Ok(decoded) => {
            let again = emv::creq::decode(&decoded.creq().encode()).expect("what we write, we read");
            assert_eq!(again.creq(), decoded.creq());
            let same_bytes = emv::envelope::encode_base64url(decoded.bytes());
            assert_eq!(emv::creq::decode(&same_bytes).expect("same bytes, same message"), decoded);
        }
        Err(fault) => {
            let erro = emv::Erro::from_fault(&fault).to_json();
            assert!(erro.is_ascii() && erro.len() < 8 * emv::erro::TEXT_LIMIT);
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    check(&String::from_utf8_lossy(bytes));
    check(&emv::envelope::encode_base64url(bytes));
});
