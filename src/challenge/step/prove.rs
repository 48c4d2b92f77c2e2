//! What is compared: codes with their password, passkeys, and decisions from the issuer's app. Whatever is compared counts.

use super::super::command::{Effect, Entry, News, Reply, Ruling, Step};
use super::super::credential::{Assertion, Found, Malformed, Matched, Verdict};
use super::super::{Asking, BlockReason, Challenge, Method, Moment, Notice, Outcome, Policy, Proof, Standing};
use super::{Ending, conclude, decide, say, stays};

/// The cardholder submitted a code, and a password where the card has one.
pub(super) fn submit(challenge: Challenge, asking: Asking, entry: Entry, trust: bool, now: Moment, policy: &Policy) -> Step {
    let Some(code) = asking.code().copied() else {
        // Another tab has chosen another way meanwhile.
        return stays(challenge, Reply::Shown);
    };
    let verdict = match entry {
        // Told, not stored: a typing slip costs nothing and leaves no trace.
        Entry::Malformed(malformed) => return stays(challenge, Reply::Said(notice_of(malformed))),
        Entry::NoPassword => return stays(challenge, Reply::Said(Notice::NoPassword)),
        Entry::Judged(verdict) => verdict,
    };
    if now >= code.valid_until {
        let said = asking.notice == Some(Notice::ExpiredCode);
        let notice = Notice::ExpiredCode;
        return if said { stays(challenge, Reply::Said(notice)) } else { say(challenge, asking, notice, now, policy) };
    }
    if verdict.number != code.number || verdict.password.is_some() != challenge.facts.password {
        return stays(challenge, Reply::JudgeAgain);
    }
    let asking = Asking { choosing: false, ..asking };
    let right = verdict.matched == Matched::Live && verdict.password.unwrap_or(true);
    if right {
        return succeed(challenge, &asking, code.method.proof(), trust, now);
    }
    let notice = wrong(&challenge, verdict);
    fail(challenge, asking, (code.method.proof(), BlockReason::WrongEntries), notice, now, policy)
}

/// What a wrong entry is called. With a password nothing may tell which of the two it was, not even that the code was an
/// earlier one (RTS Art. 4(3)(a)).
fn wrong(challenge: &Challenge, verdict: Verdict) -> Notice {
    match verdict.matched {
        Matched::Replaced if !challenge.facts.password => Notice::ReplacedCode,
        _ => Notice::Wrong,
    }
}

/// The cardholder used a passkey.
pub(super) fn assert(
    challenge: Challenge,
    asking: Asking,
    assertion: Assertion,
    trust: bool,
    now: Moment,
    policy: &Policy,
) -> Step {
    if !challenge.facts.methods.contains(&Method::Passkey) {
        return stays(challenge, Reply::Said(Notice::NotOffered));
    }
    if assertion.round != challenge.tally.interactions {
        return stays(challenge, Reply::JudgeAgain);
    }
    match assertion.found {
        Found::Stale => stays(challenge, Reply::Said(Notice::PasskeyStale)),
        Found::Valid { payment_confirmation } => {
            let proof = if payment_confirmation { Proof::PaymentConfirmation } else { Proof::Passkey };
            succeed(challenge, &asking, proof, trust, now)
        }
        Found::Invalid => {
            let asking = Asking { choosing: true, ..asking };
            fail(challenge, asking, (Proof::Passkey, BlockReason::FailedPasskeys), Notice::PasskeyFailed, now, policy)
        }
    }
}

/// The issuer's app has decided. Only about the approval that is live; the page's own button proves nothing.
pub(super) fn rule(challenge: Challenge, asking: Asking, number: u32, ruling: Ruling, now: Moment, policy: &Policy) -> Step {
    if asking.approval().is_none_or(|live| live.number != number) {
        return stays(challenge, Reply::NotPending);
    }
    match ruling {
        Ruling::Reject => decide(challenge, Outcome::Rejected, now),
        Ruling::Approve { matching: Some(false) } => {
            fail(challenge, asking, (Proof::Approval, BlockReason::WrongNumbers), Notice::WrongNumber, now, policy)
        }
        Ruling::Approve { .. } => succeed(challenge, &asking, Proof::Approval, false, now),
    }
}

/// It is really them: the card's failures are forgotten.
fn succeed(mut challenge: Challenge, asking: &Asking, proof: Proof, trust: bool, now: Moment) -> Step {
    challenge.tally.interactions = challenge.tally.interactions.saturating_add(1);
    challenge.standing = Standing::default();
    // An approval says nothing about the tick on the page.
    let asked = challenge.facts.trust_list && proof != Proof::Approval;
    let trusted = asked.then_some(trust);
    conclude(challenge, Ending { outcome: Outcome::Authenticated, creq: Some(asking.creq), proof: Some(proof), trusted }, now)
}

/// The counter rises whatever was found (EMV 3DS `interactionCounter`), and the card's with it.
fn fail(
    mut challenge: Challenge,
    asking: Asking,
    (proof, reason): (Proof, BlockReason),
    notice: Notice,
    now: Moment,
    policy: &Policy,
) -> Step {
    challenge.tally.interactions = challenge.tally.interactions.saturating_add(1);
    challenge.standing = challenge.standing.after_failure(reason, now, policy);
    let blocked = challenge.standing.block.map(|block| News::CardBlocked { until: block.until, reason: block.reason });
    let mut step = if challenge.attempts_left(now, policy) == 0 {
        // What failed last is what the result names.
        let ending = Ending { outcome: Outcome::AttemptsExceeded, creq: Some(asking.creq), proof: Some(proof), trusted: None };
        conclude(challenge, ending, now)
    } else {
        say(challenge, asking, notice, now, policy)
    };
    step.effects.splice(0..0, blocked.map(Effect::TellIssuer));
    step
}

fn notice_of(malformed: Malformed) -> Notice {
    match malformed {
        Malformed::Empty => Notice::Empty,
        Malformed::TooShort { typed } => Notice::TooShort { typed },
        Malformed::TooLong { typed } => Notice::TooLong { typed },
        Malformed::NotDigits => Notice::NotDigits,
    }
}
