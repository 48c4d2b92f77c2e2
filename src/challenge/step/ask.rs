//! What is asked for: the first page, another code, another way, and what became of a message.

use super::super::command::{Effect, Reply, Step};
use super::super::{
    ApprovalStatus, Asking, CReqDigest, Challenge, Channel, Delivery, Live, Method, Moment, Notice, Outcome, Phase, Policy,
};
use super::{Ending, conclude, decide, present, say, stays};
use crate::emv::value::WindowSize;

/// The first page. A declined challenge is over at once; a card that asks to be asked, or that would begin with a passkey,
/// begins with the choice: a passkey may not be possible in this frame, and nothing is sent before that is known.
pub(super) fn open(challenge: Challenge, creq: CReqDigest, window: WindowSize, now: Moment, policy: &Policy) -> Step {
    let first = challenge.facts.methods.first().copied();
    let over = if let Some(decline) = challenge.facts.decline {
        Some(Outcome::Declined(decline))
    } else if challenge.attempts_left(now, policy) == 0 {
        Some(Outcome::AttemptsExceeded)
    } else if first.is_none() {
        Some(Outcome::Undeliverable)
    } else {
        None
    };
    if let Some(outcome) = over {
        let ending = Ending { outcome, creq: Some(creq), proof: first.map(Method::proof), trusted: None };
        return conclude(challenge, ending, now);
    }
    let asking = Asking { creq, window, page_until: now, live: None, choosing: true, notice: None };
    match first {
        Some(method) if method != Method::Passkey && !challenge.facts.asks => send(challenge, asking, method, false, now, policy),
        _ => present(challenge, asking, now, policy),
    }
}

/// Another code, or the app asked again, by the way that is on the page.
pub(super) fn resend(challenge: Challenge, asking: Asking, now: Moment, policy: &Policy) -> Step {
    let Some(live) = asking.live.filter(|_| !asking.choosing) else {
        return stays(challenge, Reply::Shown);
    };
    let notice = if live.method == Method::Approval { Notice::AskedAgain } else { Notice::NewCode };
    again(challenge, asking, live.method, Some(notice), now, policy)
}

/// Another way. What is live already is shown again and not sent again; anything else is, within the same limits as a resend.
pub(super) fn choose(challenge: Challenge, asking: Asking, method: Option<Method>, now: Moment, policy: &Policy) -> Step {
    let Some(method) = method.filter(|method| *method != Method::Passkey) else {
        let offered = method.is_none_or(|method| challenge.facts.methods.contains(&method));
        if !offered {
            return stays(challenge, Reply::Said(Notice::NotOffered));
        }
        return present(challenge, Asking { choosing: true, notice: None, ..asking }, now, policy);
    };
    if !challenge.facts.methods.contains(&method) {
        return stays(challenge, Reply::Said(Notice::NotOffered));
    }
    if asking.live.is_some_and(|live| live.method == method && live.is_usable(now)) {
        return present(challenge, Asking { choosing: false, notice: None, ..asking }, now, policy);
    }
    if challenge.tally.asked > 0 && !is_free(&asking, method) {
        return again(challenge, asking, method, None, now, policy);
    }
    if !challenge.may_choose(&asking, method, policy) {
        return stays(challenge, Reply::Said(Notice::NoMoreCodes));
    }
    send(challenge, asking, method, false, now, policy)
}

/// Another way than one that could not deliver costs no resend: that was not the cardholder's fault.
pub(in super::super) fn is_free(asking: &Asking, method: Method) -> bool {
    asking.live.is_some_and(|live| live.delivery == Delivery::Failed && live.method != method)
}

/// Sends within the limits: so many times, and the same way not too early.
fn again(mut challenge: Challenge, asking: Asking, method: Method, notice: Option<Notice>, now: Moment, policy: &Policy) -> Step {
    if !challenge.may_ask(method, policy) {
        return stays(challenge, Reply::Said(Notice::NoMoreCodes));
    }
    let waits = asking.live.filter(|live| live.method == method);
    if waits.is_some_and(|live| now < resend_from(&challenge, &live, policy)) {
        return stays(challenge, Reply::Said(Notice::TooEarly));
    }
    challenge.tally.resends += 1;
    let step = send(challenge, asking, method, true, now, policy);
    with_notice(step, notice)
}

/// From when on another may be asked for. At once when the last one could not be delivered.
pub(in super::super) fn resend_from(challenge: &Challenge, live: &Live, policy: &Policy) -> Moment {
    let wait = policy.resend_waits.get(usize::from(challenge.tally.resends)).copied().unwrap_or_default();
    if live.delivery == Delivery::Failed { live.made_at } else { live.made_at.plus(wait) }
}

/// Makes a new code or approval the live one and presents its page. What was live before is dead.
fn send(mut challenge: Challenge, asking: Asking, method: Method, asked: bool, now: Moment, policy: &Policy) -> Step {
    let number = challenge.tally.asked.saturating_add(1);
    challenge.tally.asked = number;
    let ends_at = challenge.ends_at(policy);
    // A code lives no longer than its challenge: the page says until when, and must not promise more.
    let valid_until = if method.channel().is_some() { now.plus(policy.code_life).min(ends_at) } else { ends_at };
    let ended = asking.approval().map(|live| Effect::Approval { number: live.number, status: ApprovalStatus::Cancelled });
    let sent = match method.channel() {
        Some(channel) => Effect::SendCode { number, channel },
        None => Effect::Approval { number, status: ApprovalStatus::Pending },
    };
    let live = Live { number, method, made_at: now, valid_until, asked, delivery: Delivery::Sending };
    let step = present(challenge, Asking { live: Some(live), choosing: false, notice: None, ..asking }, now, policy);
    Step { effects: ended.into_iter().chain([sent]).collect(), ..step }
}

fn with_notice(mut step: Step, notice: Option<Notice>) -> Step {
    if let (Phase::Asking(asking), Some(notice)) = (&mut step.next.phase, notice) {
        asking.notice = Some(notice);
        step.reply = Reply::Said(notice);
    }
    step
}

/// The gateway took the message.
pub(super) fn delivered(challenge: Challenge, asking: Asking, number: u32) -> Step {
    match asking.code().copied() {
        Some(live) if live.number == number && live.delivery == Delivery::Sending => {
            let live = Some(Live { delivery: Delivery::Sent, ..live });
            stays(Challenge { phase: Phase::Asking(Asking { live, ..asking }), ..challenge }, Reply::Shown)
        }
        _ => stays(challenge, Reply::Shown),
    }
}

/// A refused message is not the cardholder's fault: the resend is given back, the other channel is tried, then the app, and
/// only when there is nothing left does the challenge end. A passkey is no such way: this frame may not allow one.
pub(super) fn delivery_failed(mut challenge: Challenge, asking: Asking, number: u32, now: Moment, policy: &Policy) -> Step {
    let sending = |live: &Live| live.number == number && live.delivery == Delivery::Sending;
    let Some(live) = asking.code().copied().filter(sending) else {
        return stays(challenge, Reply::Shown);
    };
    challenge.tally.undelivered = challenge.tally.undelivered.saturating_add(1);
    if live.asked {
        challenge.tally.resends = challenge.tally.resends.saturating_sub(1);
    }
    let given_up = challenge.tally.undelivered >= policy.undelivered.max(1);
    let has_code = |method: &Method| method.channel().is_some();
    let other = challenge.facts.methods.iter().copied().filter(has_code).find(|method| *method != live.method);
    if let Some(method) = other.filter(|_| !given_up) {
        let step = send(challenge, asking, method, false, now, policy);
        return with_notice(step, Some(Notice::OtherChannel));
    }
    let app = challenge.facts.methods.contains(&Method::Approval);
    if !app && (given_up || challenge.tally.resends >= policy.resends()) {
        return decide(challenge, Outcome::Undeliverable, now);
    }
    let live = Some(Live { delivery: Delivery::Failed, ..live });
    say(challenge, Asking { live, choosing: app || asking.choosing, ..asking }, Notice::Undelivered, now, policy)
}

/// The channel of a code, for whoever sends it.
impl From<Channel> for Method {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Sms => Method::Sms,
            Channel::Email => Method::Email,
        }
    }
}
