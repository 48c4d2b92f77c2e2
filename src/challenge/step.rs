//! Every rule of a challenge. One function, total: see [`step`].

use super::command::{Answered, Attempt, Command, Effect, Entry, Reply, Step};
use super::credential::{Malformed, Matched, Verdict};
use super::{
    Asking, CReqDigest, Challenge, Channel, Decided, Delivery, Handover, LiveCode, Moment, Notice, Outcome, Phase, Policy,
    Report, Standing,
};
use crate::emv::value::WindowSize;

/// Applies one command to a challenge at a moment.
///
/// Deadlines come first: whatever is asked, a challenge whose time is over, or whose card has meanwhile been blocked by
/// another challenge, is decided before the question is looked at.
/// The state is unchanged exactly when `next` equals what was passed in; then there is nothing to store and nothing owed.
pub fn step(challenge: Challenge, command: Command, now: Moment, policy: &Policy) -> Step {
    let Step { next: challenge, effects: mut owed, .. } = lapse(challenge, now, policy);
    // An acknowledgement cannot belong to a result that is decided only now.
    let premature = !owed.is_empty() && matches!(command, Command::ResultAcknowledged | Command::ResultRefused);
    let command = if premature { Command::Tick } else { command };
    let Step { next, reply, effects } = apply(challenge, command, now, policy);
    owed.extend(effects);
    Step { next, reply, effects: owed }
}

/// Decides what needs no question: time, and a card that has no failures left.
fn lapse(challenge: Challenge, now: Moment, policy: &Policy) -> Step {
    let late = challenge.due(policy).is_some_and(|due| now >= due);
    match &challenge.phase {
        Phase::Awaited if late => decide(challenge, Outcome::NeverOpened, now),
        Phase::Asking(_) if late => decide(challenge, Outcome::TimedOut, now),
        Phase::Asking(_) if challenge.attempts_left(now, policy) == 0 => decide(challenge, Outcome::AttemptsExceeded, now),
        Phase::Decided(decided) if late => {
            let decided = Decided { handover: Handover::GivenUp, ..decided.clone() };
            stays(Challenge { phase: Phase::Decided(decided), ..challenge }, Reply::Over)
        }
        _ => stays(challenge, Reply::Shown),
    }
}

fn apply(challenge: Challenge, command: Command, now: Moment, policy: &Policy) -> Step {
    match challenge.phase.clone() {
        Phase::Awaited => match command {
            Command::Open { creq, window } => open(challenge, creq, window, now, policy),
            Command::RefuseCReq => decide(challenge, Outcome::InvalidCReq, now),
            _ => stays(challenge, Reply::NotOpen),
        },
        Phase::Asking(asking) => match command {
            Command::Open { creq, .. } if creq == asking.creq => stays(challenge, Reply::Shown),
            // The merchant knows acsTransID, and so may others: a stray message must not end a live challenge.
            Command::Open { .. } | Command::RefuseCReq => stays(challenge, Reply::OtherCReq),
            Command::Submit { attempt, entry } => {
                once(challenge, attempt, |challenge| submit(challenge, asking, entry, now, policy))
            }
            Command::Resend { attempt } => once(challenge, attempt, |challenge| resend(challenge, asking, now, policy)),
            Command::Cancel => decide(challenge, Outcome::Cancelled, now),
            Command::Delivered { number } => delivered(challenge, asking, number),
            Command::DeliveryFailed { number } => delivery_failed(challenge, asking, number, now, policy),
            Command::Tick | Command::ResultAcknowledged | Command::ResultRefused => stays(challenge, Reply::Shown),
        },
        Phase::Decided(decided) => match command {
            Command::Open { creq, .. } => {
                let reply = if decided.creq == Some(creq) { Reply::Over } else { stray(&decided) };
                stays(challenge, reply)
            }
            Command::RefuseCReq => stays(challenge, stray(&decided)),
            Command::ResultAcknowledged => hand_over(challenge, decided, Handover::Acknowledged),
            Command::ResultRefused => hand_over(challenge, decided, Handover::GivenUp),
            _ => stays(challenge, Reply::Over),
        },
    }
}

/// The answer to a CReq that is not the one that opened a challenge now decided.
fn stray(decided: &Decided) -> Reply {
    match decided.outcome {
        Outcome::NeverOpened | Outcome::TimedOut => Reply::TooLate,
        _ => Reply::OtherCReq,
    }
}

fn stays(challenge: Challenge, reply: Reply) -> Step {
    Step { next: challenge, reply, effects: Vec::new() }
}

/// Answers a repeated intent from memory, and remembers the answer of a new one that changed something.
fn once(challenge: Challenge, attempt: Attempt, answer: impl FnOnce(Challenge) -> Step) -> Step {
    let known = challenge.answered.iter().find(|answered| attempt.id.is_some() && answered.attempt == attempt);
    if let Some(reply) = known.map(|answered| answered.reply) {
        return stays(challenge, reply);
    }
    let before = challenge.clone();
    let mut step = answer(challenge);
    if attempt.id.is_some() && step.next != before {
        step.next.answered.push(Answered { attempt, reply: step.reply });
    }
    step
}

fn open(challenge: Challenge, creq: CReqDigest, window: WindowSize, now: Moment, policy: &Policy) -> Step {
    let channel = challenge.facts.channels.first().copied();
    if challenge.attempts_left(now, policy) == 0 {
        return conclude(challenge, Outcome::AttemptsExceeded, Some(creq), channel, now);
    }
    let Some(channel) = channel else {
        return conclude(challenge, Outcome::Undeliverable, Some(creq), None, now);
    };
    let asking = Asking {
        creq,
        window,
        page_until: now.plus(policy.page_life),
        code: new_code(&challenge, 1, channel, now, policy),
        notice: None,
    };
    Step {
        next: Challenge { phase: Phase::Asking(asking), ..challenge },
        reply: Reply::Shown,
        effects: vec![Effect::SendCode { number: 1, channel }],
    }
}

fn submit(challenge: Challenge, asking: Asking, entry: Entry, now: Moment, policy: &Policy) -> Step {
    let verdict = match entry {
        // Told, not stored: a typing slip costs nothing and leaves no trace.
        Entry::Malformed(malformed) => return stays(challenge, Reply::Said(notice_of(malformed))),
        Entry::Judged(verdict) => verdict,
    };
    if now >= asking.code.valid_until {
        // Said once per code: nothing is counted here, so nothing else would bound what is remembered.
        let said = asking.notice == Some(Notice::ExpiredCode);
        let notice = Notice::ExpiredCode;
        return if said { stays(challenge, Reply::Said(notice)) } else { say(challenge, asking, notice, now, policy) };
    }
    if verdict.number != asking.code.number {
        return stays(challenge, Reply::JudgeAgain);
    }
    compared(challenge, asking, verdict, now, policy)
}

/// A verdict that counts: the counter rises whatever was found (EMV 3DS `interactionCounter`).
fn compared(mut challenge: Challenge, asking: Asking, verdict: Verdict, now: Moment, policy: &Policy) -> Step {
    challenge.tally.interactions = challenge.tally.interactions.saturating_add(1);
    let notice = match verdict.matched {
        Matched::Live => {
            challenge.standing = Standing::default();
            return decide(challenge, Outcome::Authenticated, now);
        }
        Matched::Replaced => Notice::ReplacedCode,
        Matched::Nothing => Notice::WrongCode,
    };
    challenge.standing = challenge.standing.after_failure(now, policy);
    if challenge.attempts_left(now, policy) == 0 {
        return decide(challenge, Outcome::AttemptsExceeded, now);
    }
    say(challenge, asking, notice, now, policy)
}

fn resend(mut challenge: Challenge, asking: Asking, now: Moment, policy: &Policy) -> Step {
    if challenge.tally.resends >= policy.resends() {
        return stays(challenge, Reply::Said(Notice::NoMoreCodes));
    }
    if now < resend_from(&challenge, &asking.code, policy) {
        return stays(challenge, Reply::Said(Notice::TooEarly));
    }
    challenge.tally.resends += 1;
    let next = new_code(&challenge, asking.code.number.saturating_add(1), asking.code.channel, now, policy);
    send_next(challenge, asking, LiveCode { asked: true, ..next }, Notice::NewCode, now, policy)
}

/// From when on another code may be asked for. At once when the last one could not be delivered.
pub(super) fn resend_from(challenge: &Challenge, code: &LiveCode, policy: &Policy) -> Moment {
    let wait = policy.resend_waits.get(usize::from(challenge.tally.resends)).copied().unwrap_or_default();
    if code.delivery == Delivery::Failed { code.made_at } else { code.made_at.plus(wait) }
}

fn delivered(challenge: Challenge, asking: Asking, number: u32) -> Step {
    if asking.code.number != number || asking.code.delivery != Delivery::Sending {
        return stays(challenge, Reply::Shown);
    }
    let code = LiveCode { delivery: Delivery::Sent, ..asking.code };
    stays(Challenge { phase: Phase::Asking(Asking { code, ..asking }), ..challenge }, Reply::Shown)
}

/// A refused message is not the cardholder's fault: the resend is given back, the other channel is tried, and only when
/// nothing more can be sent does the challenge end.
fn delivery_failed(mut challenge: Challenge, asking: Asking, number: u32, now: Moment, policy: &Policy) -> Step {
    if asking.code.number != number || asking.code.delivery != Delivery::Sending {
        return stays(challenge, Reply::Shown);
    }
    challenge.tally.undelivered = challenge.tally.undelivered.saturating_add(1);
    if asking.code.asked {
        challenge.tally.resends = challenge.tally.resends.saturating_sub(1);
    }
    let failed = asking.code.channel;
    let other = challenge.facts.channels.iter().copied().find(|channel| *channel != failed);
    let stuck = other.is_none() && challenge.tally.resends >= policy.resends();
    if stuck || challenge.tally.undelivered >= policy.undelivered.max(1) {
        return decide(challenge, Outcome::Undeliverable, now);
    }
    if let Some(channel) = other {
        let next = new_code(&challenge, number.saturating_add(1), channel, now, policy);
        return send_next(challenge, asking, next, Notice::OtherChannel, now, policy);
    }
    let code = LiveCode { delivery: Delivery::Failed, ..asking.code };
    say(challenge, Asking { code, ..asking }, Notice::Undelivered, now, policy)
}

fn send_next(challenge: Challenge, asking: Asking, code: LiveCode, notice: Notice, now: Moment, policy: &Policy) -> Step {
    let LiveCode { number, channel, .. } = code;
    let asking = Asking { code, ..asking };
    let mut step = say(challenge, asking, notice, now, policy);
    step.effects.push(Effect::SendCode { number, channel });
    step
}

/// A code lives no longer than its challenge: the page says until when, and must not promise more.
fn new_code(challenge: &Challenge, number: u32, channel: Channel, now: Moment, policy: &Policy) -> LiveCode {
    let valid_until = now.plus(policy.code_life).min(challenge.ends_at(policy));
    LiveCode { number, channel, made_at: now, valid_until, asked: false, delivery: Delivery::Sending }
}

/// The page is presented again with something to say, which restarts its timer (EMV 3DS Req 226).
fn say(challenge: Challenge, asking: Asking, notice: Notice, now: Moment, policy: &Policy) -> Step {
    let asking = Asking { page_until: now.plus(policy.page_life), notice: Some(notice), ..asking };
    stays(Challenge { phase: Phase::Asking(asking), ..challenge }, Reply::Said(notice))
}

fn decide(challenge: Challenge, outcome: Outcome, now: Moment) -> Step {
    let (creq, channel) = match &challenge.phase {
        Phase::Asking(asking) => (Some(asking.creq), Some(asking.code.channel)),
        Phase::Awaited | Phase::Decided(_) => (None, None),
    };
    conclude(challenge, outcome, creq, channel, now)
}

fn conclude(challenge: Challenge, outcome: Outcome, creq: Option<CReqDigest>, channel: Option<Channel>, now: Moment) -> Step {
    let decided = Decided { outcome, at: now, creq, channel, handover: Handover::Pending };
    let report = Report::of(&challenge, &decided);
    Step {
        next: Challenge { phase: Phase::Decided(decided), ..challenge },
        reply: Reply::Over,
        effects: vec![Effect::ReportResult(report)],
    }
}

fn hand_over(challenge: Challenge, decided: Decided, handover: Handover) -> Step {
    if decided.handover != Handover::Pending {
        return stays(challenge, Reply::Over);
    }
    let decided = Decided { handover, ..decided };
    stays(Challenge { phase: Phase::Decided(decided), ..challenge }, Reply::Over)
}

fn notice_of(malformed: Malformed) -> Notice {
    match malformed {
        Malformed::Empty => Notice::Empty,
        Malformed::TooShort { typed } => Notice::TooShort { typed },
        Malformed::TooLong { typed } => Notice::TooLong { typed },
        Malformed::NotDigits => Notice::NotDigits,
    }
}
