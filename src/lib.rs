//! `acs-challenge`: the page a bank shows during checkout to ask "is it really you?".
//!
//! Read from the middle outwards: [`challenge`] decides, [`emv`] speaks, [`ui`] shows, [`server`] does. The browser's half
//! is [`ui`] compiled to WebAssembly; everything else is native.

#[cfg(feature = "ssr")]
pub mod challenge;
#[cfg(feature = "ssr")]
pub mod emv;
#[cfg(feature = "hydrate")]
pub mod hydrate;
#[cfg(feature = "ssr")]
pub mod server;
pub mod ui;
