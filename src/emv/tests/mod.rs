//! Tests of the wire language, one file per theme; names say the rule.
//!
//! What not: nothing here is used outside tests. How to extend: a file per new message.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop loudly")]

mod areq;
mod coding;
mod creq_cres;
mod errors;
mod results;
mod tables;
mod values;

use super::value::TransactionId;

pub(super) const SERVER_ID: &str = "8a880dc0-d2d2-4067-bcb1-b08d1690b26e";
pub(super) const ACS_ID: &str = "d7c1ee99-9478-44a6-b1f2-391e29c6b340";
pub(super) const DS_ID: &str = "f25084f0-5b16-4c0a-ae5d-b24808a95e4b";

pub(super) fn id(text: &str) -> TransactionId {
    text.parse().unwrap()
}
