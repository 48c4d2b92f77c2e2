//! The rules of a challenge, each as a sentence that is checked.
//!
//! `play` is the harness: a challenge, a policy and a clock that only moves when told. One file per subject; `invariants`
//! and `walks` check what must hold in every history, whatever is asked in whatever order.
//! To add a rule: a test here whose name is the rule.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod attempts;
mod card;
mod codes;
mod credentials;
mod delivery;
mod endings;
mod extremes;
mod invariants;
mod opening;
mod outcomes;
mod play;
mod policies;
mod repeats;
mod timers;
mod views;
mod walks;
