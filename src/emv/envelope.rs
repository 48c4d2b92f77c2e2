//! The outer coding of messages: base64url, strict JSON in, ASCII JSON out, size limits.
//!
//! What: `decode_base64` (forgiving about alphabet and padding, about nothing else), `encode_base64url`,
//! `Fields` (strict JSON object), `Checker` (collects every fault of a message), `Outgoing` (JSON writer).
//! What not: no field's meaning, no HTTP, no form decoding.
//! How to extend: a new limit is a constant here; a new way to read a field is a method of `Checker`.

mod checker;
mod fields;
mod outgoing;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

pub use checker::{Checker, Opened, open};
pub use fields::{Fields, Malformed};
pub use outgoing::Outgoing;

/// Longest `creq` form field, in characters: 128 KiB. The edge answers 413 above it. Source: reference §2.1.
pub const CREQ_LIMIT: usize = 128 * 1024;

/// Longest JSON body of a server-to-server message, in bytes. Extensions alone may take 81920 characters.
pub const BODY_LIMIT: usize = 256 * 1024;

/// Deepest nesting of objects and arrays; the message itself is level 1.
pub const DEPTH_LIMIT: usize = 32;

/// Any padding, or none, after the url-safe alphabet.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Decodes base64 in the url-safe or the standard alphabet, padded or not; `None` for anything else.
///
/// White space, line breaks, stray bits and misplaced padding are refused. Source: reference §2.1 (FAQ 68).
#[must_use]
pub fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let url_safe: Vec<u8> = text
        .bytes()
        .map(|byte| match byte {
            b'+' => b'-',
            b'/' => b'_',
            other => other,
        })
        .collect();
    LENIENT.decode(url_safe).ok()
}

/// Encodes as base64url without padding, the only form we emit. Source: reference §3.
#[must_use]
pub fn encode_base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
