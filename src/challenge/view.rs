//! What a page may know about a challenge: plain values, no secrets, no words.
//!
//! `ui` sees this and nothing else of the core. A screen is a variant here, a file in `ui/pages`, words in `locales`.

use super::step::resend_from;
use super::{
    Asking, Challenge, Channel, Decided, Delivery, Embedding, Handover, Live, Method, Moment, Notice, Outcome, Phase, Policy,
    Reply,
};
use crate::emv::value::WindowSize;
use std::time::Duration;

/// The screen a challenge is at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Asks for the code, and the password where the card has one.
    Code(CodeView),
    /// Waits for the issuer's app.
    Approval(ApprovalView),
    /// Asks which way.
    Choice(ChoiceView),
    /// The decision is being handed over; the browser waits.
    Finishing,
    /// The browser goes back to the merchant.
    Return(ReturnView),
    /// There is nothing to show: no CReq ever opened it.
    Closed,
}

/// What every screen that asks for proof has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskView {
    /// Submissions left, at least 1.
    pub attempts_left: u8,
    /// One more failure blocks the card.
    pub blocks_next: bool,
    /// The end of the page or of the challenge, whichever is first.
    pub page_until: Moment,
    /// The end of the challenge.
    pub ends_at: Moment,
    /// What to say about the last thing that happened.
    pub notice: Option<Notice>,
    /// There is another way than this one.
    pub others: bool,
    /// The cardholder may put the merchant on their list of trusted ones.
    pub trust_list: bool,
    /// Declared frame size.
    pub window: WindowSize,
}

/// How often and when another code or approval may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Again {
    /// How many may still be asked for.
    pub left: u8,
    /// From when on the next may be asked for.
    pub from: Moment,
    /// How long after the live one was made that is.
    pub wait: Duration,
}

/// The code-entry screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeView {
    /// What every such screen has.
    pub ask: AskView,
    /// Number of the live code; names its reference letters.
    pub number: u32,
    /// How the code travels.
    pub channel: Channel,
    /// What became of the message.
    pub delivery: Delivery,
    /// Digits of the code.
    pub digits: u8,
    /// The card's password is due as well.
    pub password: bool,
    /// The code's end.
    pub code_until: Moment,
    /// Whether it has passed.
    pub code_expired: bool,
    /// Another code.
    pub again: Again,
}

/// The screen that waits for the issuer's app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovalView {
    /// What every such screen has.
    pub ask: AskView,
    /// Number of the approval; names the two digits that the page shows.
    pub number: u32,
    /// The app asked once more.
    pub again: Again,
}

/// The screen that asks which way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceView {
    /// What every such screen has.
    pub ask: AskView,
    /// Every way but the passkey, best first; `false`: there is nothing more to send by it.
    pub ways: Vec<(Method, bool)>,
    /// The card has passkeys: offered only where script finds that the frame allows it.
    pub passkey: bool,
    /// Submissions counted: the round whose challenge a passkey signs.
    pub round: u8,
    /// The way the cardholder came from and may go back to.
    pub back: Option<Method>,
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
    /// The card is blocked until then.
    pub blocked_until: Option<Moment>,
    /// The cardholder has said that it was not them.
    pub disowned: bool,
}

/// The screen a challenge is at, at a moment.
///
/// `reply` is the answer to the request that is being served: what it says goes before what the state remembers.
/// The challenge must have been stepped to `now` (a [`super::Command::Tick`] does), so that no deadline has passed.
pub fn view(challenge: &Challenge, reply: Reply, now: Moment, policy: &Policy) -> View {
    match &challenge.phase {
        Phase::Awaited => View::Closed,
        Phase::Asking(asking) => asking_view(challenge, asking, reply, now, policy),
        // A redirect that was followed too late still leads back.
        Phase::Decided(Decided { creq: None, .. }) if challenge.facts.embedding == Embedding::Emv => View::Closed,
        Phase::Decided(Decided { handover: Handover::Pending, .. }) => View::Finishing,
        Phase::Decided(decided) => View::Return(ReturnView {
            authenticated: decided.outcome == Outcome::Authenticated && decided.handover == Handover::Acknowledged,
            outcome: decided.outcome,
            unconfirmed: decided.handover == Handover::GivenUp,
            blocked_until: challenge.standing.block.map(|block| block.until).filter(|until| now < *until),
            disowned: decided.disowned,
        }),
    }
}

fn asking_view(challenge: &Challenge, asking: &Asking, reply: Reply, now: Moment, policy: &Policy) -> View {
    let said = match reply {
        Reply::Said(notice) => Some(notice),
        _ => None,
    };
    let ask = AskView {
        attempts_left: challenge.attempts_left(now, policy),
        blocks_next: challenge.blocks_next(now, policy),
        page_until: asking.page_until.min(challenge.ends_at(policy)),
        ends_at: challenge.ends_at(policy),
        notice: said.or(asking.notice),
        others: challenge.facts.methods.len() > 1,
        trust_list: challenge.facts.trust_list,
        window: asking.window,
    };
    match asking.live.filter(|_| !asking.choosing) {
        None => View::Choice(choice_view(challenge, asking, ask, now, policy)),
        Some(live) => {
            let again = again(challenge, &live, policy);
            match live.method.channel() {
                None => View::Approval(ApprovalView { ask, number: live.number, again }),
                Some(channel) => View::Code(CodeView {
                    ask,
                    number: live.number,
                    channel,
                    delivery: live.delivery,
                    digits: policy.code_digits,
                    password: challenge.facts.password,
                    code_until: live.valid_until,
                    code_expired: now >= live.valid_until,
                    again,
                }),
            }
        }
    }
}

fn again(challenge: &Challenge, live: &Live, policy: &Policy) -> Again {
    let from = resend_from(challenge, live, policy);
    let left = policy.resends().saturating_sub(challenge.tally.resends);
    Again { left: if challenge.may_ask(live.method, policy) { left } else { 0 }, from, wait: live.made_at.until(from) }
}

fn choice_view(challenge: &Challenge, asking: &Asking, ask: AskView, now: Moment, policy: &Policy) -> ChoiceView {
    let usable = asking.live.filter(|live| live.is_usable(now)).map(|live| live.method);
    let may = |method: Method| usable == Some(method) || challenge.may_choose(asking, method, policy);
    let ways = challenge.facts.methods.iter().copied().filter(|method| *method != Method::Passkey);
    ChoiceView {
        ways: ways.map(|method| (method, may(method))).collect(),
        passkey: challenge.facts.methods.contains(&Method::Passkey),
        round: challenge.tally.interactions,
        back: usable,
        ask,
    }
}
