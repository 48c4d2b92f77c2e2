//! The wire language of EMV 3-D Secure, versions 2.1.0, 2.2.0 and 2.3.1, as an ACS speaks it.
//!
//! What: field types that cannot hold a wrong value (`value`), the outer coding (`envelope`), message
//! extensions (`extension`), and one file per message (`areq`, `ares`, `creq`, `cres`, `rreq`, `rres`, `erro`).
//! Everything that parses answers a typed [`Fault`], from which an [`Erro`] can be built at once.
//!
//! What not: no input or output, no clock, no randomness, no rule about when a challenge succeeds, no lookup
//! of stored transactions, and no name of any other part of this crate. A caller that holds the stored record
//! compares it through the `check_against` functions.
//!
//! How to extend: a protocol version is a variant of [`Version`]; the compiler then names every `match` to
//! decide. A message is a file here; a field of the AReq that only needs a format check is a line in
//! `areq/formats.rs`.

pub mod areq;
pub mod ares;
pub mod creq;
pub mod cres;
pub mod envelope;
pub mod erro;
pub mod extension;
pub mod rreq;
pub mod rres;
pub mod value;

pub use areq::AReq;
pub use ares::{ARes, Refusal};
pub use creq::CReq;
pub use cres::CRes;
pub use erro::{Erro, ErrorCode, Fault};
pub use rreq::RReq;
pub use rres::RRes;
pub use value::{TransStatus, TransactionId, Version};

#[cfg(test)]
mod tests;
