//! The one test binary: the whole server in memory, driven like the outside world drives it.
//!
//! `acs` is the stage and `play` its longer strokes; every other module is a group of tests. Unit tests live beside the code
//! they test.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on should stop")]
#![expect(unreachable_pub, reason = "one binary: nothing here is public to anybody")]

mod acs;
mod creq;
mod headers;
mod intake;
mod journey;
mod limits;
#[path = "../packages.rs"]
mod packages;
mod play;
mod races;
mod rolling;
mod secrets;
mod security;
mod senders;
mod settings;
mod store;
mod sweeper;
mod tidy;
mod timers;
