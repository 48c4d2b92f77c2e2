//! Any bytes as the body of an AReq.
//!
//! What: reading must not panic, and what is accepted keeps the promises of its types.
//! What not: the answer. How to extend: assert a further property below.
#![no_main]

use libfuzzer_sys::fuzz_target;

// The module itself, not the crate: a dependency on the crate would build the server.
#[allow(dead_code, unused_imports, reason = "each target uses a part of the module")]
#[path = "../../src/emv/mod.rs"]
mod emv;

use emv::areq::{Options, Request, parse};

fuzz_target!(|bytes: &[u8]| {
    match parse(bytes, Options { allow_http: false }) {
        Ok(Request::Browser(areq)) => {
            assert!(areq.notification_url.is_https() && areq.notification_url.as_str().len() <= 256);
            assert!(!format!("{:?}", areq.pan).contains(areq.pan.expose()));
            if areq.category == emv::value::MessageCategory::Payment {
                assert!(areq.purchase.is_some() && areq.merchant_name.is_some());
            }
        }
        Ok(Request::OtherChannel(_)) => {}
        Err(fault) => {
            let erro = emv::Erro::from_fault(&fault).to_json();
            assert!(erro.is_ascii() && erro.len() < 8 * emv::erro::TEXT_LIMIT);
        }
    }
});
