//! The one test binary: the whole server in memory, driven like the outside world drives it.
//!
//! `acs` is the stage and `play` its longer strokes; every other module is a group of tests. Unit tests live beside the code
//! they test.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on should stop")]
#![expect(unreachable_pub, reason = "one binary: nothing here is public to anybody")]

mod acs;
mod api;
mod approvals;
mod approving;
mod choosing;
mod closed;
mod command;
mod creq;
mod declines;
mod device;
mod disown;
mod enrolled;
mod gallery;
mod headers;
mod holders;
mod idempotency;
mod instruments;
mod intake;
mod journey;
mod keys;
mod killed;
mod languages;
mod limits;
mod lockout;
mod logged;
mod look;
mod neutral;
mod nonpayment;
mod openapi;
mod outcomes;
#[path = "../packages.rs"]
mod packages;
mod passkeys;
mod play;
mod races;
mod races_approval;
mod reading;
mod redirect;
mod rolling;
mod secrets;
mod security;
mod senders;
mod settings;
mod store;
mod surroundings;
mod sweeper;
mod tenants;
mod tidy;
mod timers;
mod trust;
mod undelivered;
mod webhooks;
mod withdrawals;
