//! What a challenge is and every rule it follows, as pure values.
//!
//! [`step`] takes a whole [`Challenge`], a [`Command`], the present [`Moment`] and the issuer's [`Policy`], and yields the
//! next whole challenge, a [`Reply`] for whoever asked, and the [`Effect`]s the world owes. It cannot fail: a command that
//! is not allowed is answered, not refused with an error. Nothing here reads a clock, draws a random number, opens a file
//! or knows a framework; whatever cryptography found out arrives as a [`credential::Verdict`].
//!
//! To add a rule: extend [`Policy`] or [`Phase`], follow the compiler into `step`, and give `tests` the sentence the rule
//! keeps. To add an ending: a variant of [`Outcome`] and its row in `outcome`.

mod command;
pub mod credential;
mod method;
mod moment;
mod offer;
mod outcome;
mod policy;
mod standing;
mod state;
mod step;
#[cfg(test)]
mod tests;
pub mod view;

pub use command::{Answered, Attempt, AttemptId, Command, Effect, Entry, FieldsDigest, News, Reply, Ruling, Step};
pub use method::{ApprovalStatus, Channel, Method, Proof};
pub use moment::Moment;
pub use offer::{OfferRules, offer};
pub use outcome::{Outcome, Report, Withdrawal, named};
pub use policy::{Policy, PolicyFault};
pub use standing::{Block, BlockReason, Standing};
pub use state::{
    Asking, CReqDigest, Challenge, Decided, Decline, Delivery, Embedding, Facts, Handover, Live, Notice, Phase, Tally, Times,
};
pub use step::step;
