//! The rules of a challenge, each as a sentence that is checked.
//!
//! `play` is the harness: a challenge, a policy and a clock that only moves when told. One file per subject; `invariants`,
//! `history` and `walks` check what must hold in every history, whatever is asked in whatever order.
//! To add a rule: a test here whose name is the rule.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod approvals;
mod attempts;
mod card;
mod choosing;
mod codes;
mod credentials;
mod delivery;
mod disown;
mod endings;
mod exhausted;
mod extremes;
mod history;
mod invariants;
mod names;
mod offers;
mod opening;
mod outcomes;
mod passkeys;
mod passwords;
mod play;
mod policies;
mod redirect;
mod repeats;
mod timers;
mod times;
mod trust;
mod views;
mod walks;
mod withdrawals;
