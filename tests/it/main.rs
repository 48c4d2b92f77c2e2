//! The one test binary: the whole server in memory, driven like the outside world drives it.
//!
//! `acs` is the stage and `play` its longer strokes; every other module is a group of tests. Unit tests live beside the code
//! they test.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on should stop")]
#![expect(unreachable_pub, reason = "one binary: nothing here is public to anybody")]

mod acs;
mod intake;
mod journey;
mod play;
mod senders;
mod store;
mod timers;
