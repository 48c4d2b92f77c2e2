//! What a page may know about a challenge: plain values, no secrets, no words.
//!
//! `ui` sees this and nothing else of the core. A screen is a variant here, a file in `ui/pages`, words in `locales`.

use super::step::resend_from;
use super::{Asking, Challenge, Channel, Decided, Delivery, Handover, Moment, Notice, Outcome, Phase, Policy, Reply};
use crate::emv::value::WindowSize;
use std::time::Duration;

/// The screen a challenge is at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Asks for the code.
    Code(CodeView),
    /// The decision is being handed over; the browser waits.
    Finishing,
    /// The browser goes back to the merchant.
    Return(ReturnView),
    /// There is nothing to show: no CReq ever opened it.
    Closed,
}

/// The code-entry screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeView {
    /// Number of the live code; names its reference letters.
    pub number: u32,
    /// How the code travels.
    pub channel: Channel,
    /// What became of the message.
    pub delivery: Delivery,
    /// Digits of the code.
    pub digits: u8,
    /// Submissions left, at least 1.
    pub attempts_left: u8,
    /// The code's end.
    pub code_until: Moment,
    /// Whether it has passed.
    pub code_expired: bool,
    /// Codes that may still be asked for.
    pub resends_left: u8,
    /// From when on the next may be asked for.
    pub resend_from: Moment,
    /// How long after the live code was made that is.
    pub resend_wait: Duration,
    /// The end of the page or of the challenge, whichever is first.
    pub page_until: Moment,
    /// The end of the challenge.
    pub ends_at: Moment,
    /// What to say about the last thing that happened.
    pub notice: Option<Notice>,
    /// Declared frame size.
    pub window: WindowSize,
}

/// The return screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReturnView {
    /// `transStatus` of the CRes is `Y`. Only ever with an acknowledged result.
    pub authenticated: bool,
    /// How the challenge ended.
    pub outcome: Outcome,
    /// The result was decided but never acknowledged: the order's fate is open.
    pub unconfirmed: bool,
}

/// The screen a challenge is at, at a moment.
///
/// `reply` is the answer to the request that is being served: what it says goes before what the state remembers.
/// The challenge must have been stepped to `now` (a [`super::Command::Tick`] does), so that no deadline has passed.
pub fn view(challenge: &Challenge, reply: Reply, now: Moment, policy: &Policy) -> View {
    match &challenge.phase {
        Phase::Awaited => View::Closed,
        Phase::Asking(asking) => View::Code(code_view(challenge, asking, reply, now, policy)),
        Phase::Decided(Decided { creq: None, .. }) => View::Closed,
        Phase::Decided(Decided { handover: Handover::Pending, .. }) => View::Finishing,
        Phase::Decided(decided) => View::Return(ReturnView {
            authenticated: decided.outcome == Outcome::Authenticated && decided.handover == Handover::Acknowledged,
            outcome: decided.outcome,
            unconfirmed: decided.handover == Handover::GivenUp,
        }),
    }
}

fn code_view(challenge: &Challenge, asking: &Asking, reply: Reply, now: Moment, policy: &Policy) -> CodeView {
    let said = match reply {
        Reply::Said(notice) => Some(notice),
        _ => None,
    };
    let code = asking.code;
    let next_from = resend_from(challenge, &code, policy);
    CodeView {
        number: code.number,
        channel: code.channel,
        delivery: code.delivery,
        digits: policy.code_digits,
        attempts_left: challenge.attempts_left(now, policy),
        code_until: code.valid_until,
        code_expired: now >= code.valid_until,
        resends_left: policy.resends().saturating_sub(challenge.tally.resends),
        resend_from: next_from,
        resend_wait: code.made_at.until(next_from),
        page_until: asking.page_until.min(challenge.ends_at(policy)),
        ends_at: challenge.ends_at(policy),
        notice: said.or(asking.notice),
        window: asking.window,
    }
}
