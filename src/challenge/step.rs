//! Every rule of a challenge. One function, total: see [`step`].
//!
//! Here: which command is heard in which phase, what time decides, and how a challenge ends. `ask` has what is sent and
//! chosen, `prove` what is compared.

mod ask;
mod prove;

pub(super) use ask::{is_free, resend_from};

use super::command::{Answered, Attempt, Command, Effect, News, Reply, Step};
use super::{
    ApprovalStatus, Asking, CReqDigest, Challenge, Decided, Embedding, Handover, Moment, Notice, Outcome, Phase, Policy, Proof,
    Report, Times,
};

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
    let late = challenge.due(policy).filter(|due| now >= *due);
    match (&challenge.phase, late) {
        (Phase::Awaited, Some(_)) => decide(challenge, Outcome::NeverOpened, now),
        (Phase::Asking(asking), Some(due)) => {
            // As it was then: that it is noticed late does not change why it ended.
            let spent = challenge.is_out_of_codes(asking, due, policy);
            decide(challenge, if spent { Outcome::ResendsExceeded } else { Outcome::TimedOut }, now)
        }
        (Phase::Asking(_), None) if challenge.attempts_left(now, policy) == 0 => {
            decide(challenge, Outcome::AttemptsExceeded, now)
        }
        (Phase::Decided(decided), Some(_)) => {
            let decided = Decided { handover: Handover::GivenUp, ..decided.clone() };
            stays(Challenge { phase: Phase::Decided(decided), ..challenge }, Reply::Over)
        }
        _ => stays(challenge, Reply::Shown),
    }
}

fn apply(challenge: Challenge, command: Command, now: Moment, policy: &Policy) -> Step {
    match challenge.phase.clone() {
        Phase::Awaited => match command {
            Command::Open { creq, window } => {
                let times = Times { opened_at: Some(now), ..challenge.times };
                ask::open(Challenge { times, ..challenge }, creq, window, now, policy)
            }
            Command::Withdraw { why } => decide(challenge, Outcome::Withdrawn(why), now),
            Command::RefuseCReq => decide(challenge, Outcome::InvalidCReq, now),
            _ => stays(challenge, Reply::NotOpen),
        },
        Phase::Asking(asking) => apply_asking(challenge, asking, command, now, policy),
        Phase::Decided(decided) => match command {
            Command::Open { creq, .. } => {
                // A link that is followed again, or too late, leads to the end whatever it was.
                let known = decided.creq == Some(creq) || challenge.facts.embedding == Embedding::Redirect;
                let reply = if known { Reply::Over } else { stray(&decided) };
                stays(challenge, reply)
            }
            Command::RefuseCReq => stays(challenge, stray(&decided)),
            Command::ResultAcknowledged => hand_over(challenge, decided, Handover::Acknowledged),
            Command::ResultRefused => hand_over(challenge, decided, Handover::GivenUp),
            Command::Disown => disown_late(challenge, decided),
            _ => stays(challenge, Reply::Over),
        },
    }
}

fn apply_asking(challenge: Challenge, asking: Asking, command: Command, now: Moment, policy: &Policy) -> Step {
    match command {
        Command::Open { creq, .. } if creq == asking.creq => stays(challenge, Reply::Shown),
        // The merchant knows acsTransID, and so may others: a stray message must not end a live challenge.
        Command::Open { .. } | Command::RefuseCReq => stays(challenge, Reply::OtherCReq),
        Command::Submit { attempt, entry, trust } => {
            once(challenge, attempt, now, |challenge| prove::submit(challenge, asking, entry, trust, now, policy))
        }
        Command::Assert { attempt, assertion, trust } => {
            once(challenge, attempt, now, |challenge| prove::assert(challenge, asking, assertion, trust, now, policy))
        }
        Command::Resend { attempt } => once(challenge, attempt, now, |challenge| ask::resend(challenge, asking, now, policy)),
        Command::Choose { attempt, method } => {
            once(challenge, attempt, now, |challenge| ask::choose(challenge, asking, method, now, policy))
        }
        Command::Decide { attempt, number, ruling } => {
            once(challenge, attempt, now, |challenge| prove::rule(challenge, asking, number, ruling, now, policy))
        }
        Command::Cancel => decide(challenge, Outcome::Cancelled, now),
        Command::Disown => decide(challenge, Outcome::Disowned, now),
        Command::Withdraw { why } => decide(challenge, Outcome::Withdrawn(why), now),
        Command::Delivered { number } => ask::delivered(challenge, asking, number),
        Command::DeliveryFailed { number } => ask::delivery_failed(challenge, asking, number, now, policy),
        Command::Tick | Command::ResultAcknowledged | Command::ResultRefused => stays(challenge, Reply::Shown),
    }
}

/// The answer to a CReq that is not the one that opened a challenge now decided.
fn stray(decided: &Decided) -> Reply {
    match decided.outcome {
        Outcome::NeverOpened | Outcome::TimedOut | Outcome::ResendsExceeded => Reply::TooLate,
        _ => Reply::OtherCReq,
    }
}

fn stays(challenge: Challenge, reply: Reply) -> Step {
    Step { next: challenge, reply, effects: Vec::new() }
}

/// Answers a repeated intent from memory, and remembers the answer of a new one that counted something. What counts
/// nothing may as well happen again, and is not kept: nothing else would bound what is remembered.
fn once(challenge: Challenge, attempt: Attempt, now: Moment, answer: impl FnOnce(Challenge) -> Step) -> Step {
    let known = challenge.answered.iter().find(|answered| attempt.id.is_some() && answered.attempt == attempt);
    if let Some(reply) = known.map(|answered| answered.reply) {
        return stays(challenge, reply);
    }
    let before = challenge.tally;
    let mut step = answer(challenge);
    if step.next.tally != before {
        step.next.times.last_interaction = Some(now);
    }
    let decided = matches!(step.next.phase, Phase::Decided(_));
    if attempt.id.is_some() && step.next.tally != before && !decided {
        step.next.answered.push(Answered { attempt, reply: step.reply });
    }
    step
}

/// The page is presented again with something to say, which restarts its timer (EMV 3DS Req 226).
fn say(challenge: Challenge, asking: Asking, notice: Notice, now: Moment, policy: &Policy) -> Step {
    let step = present(challenge, Asking { notice: Some(notice), ..asking }, now, policy);
    Step { reply: Reply::Said(notice), ..step }
}

/// The page is presented again.
fn present(challenge: Challenge, asking: Asking, now: Moment, policy: &Policy) -> Step {
    let asking = Asking { page_until: now.plus(policy.page_life), ..asking };
    stays(Challenge { phase: Phase::Asking(asking), ..challenge }, Reply::Shown)
}

/// Decides by what is live, or by nothing at all.
fn decide(challenge: Challenge, outcome: Outcome, now: Moment) -> Step {
    let (creq, proof) = match &challenge.phase {
        Phase::Asking(asking) => (Some(asking.creq), asking.live.map(|live| live.method.proof())),
        Phase::Awaited | Phase::Decided(_) => (None, None),
    };
    conclude(challenge, Ending { outcome, creq, proof, trusted: None }, now)
}

/// How a challenge ends, and on what.
struct Ending {
    outcome: Outcome,
    creq: Option<CReqDigest>,
    proof: Option<Proof>,
    trusted: Option<bool>,
}

fn conclude(challenge: Challenge, ending: Ending, now: Moment) -> Step {
    let Ending { outcome, creq, proof, trusted } = ending;
    // Whoever redirected the browser here reads the result: nobody has to take it first.
    let (handover, told) = match challenge.facts.embedding {
        Embedding::Emv => (Handover::Pending, true),
        Embedding::Redirect => (Handover::Acknowledged, false),
    };
    let decided = Decided { outcome, at: now, creq, proof, trusted, disowned: outcome == Outcome::Disowned, handover };
    let approval = match &challenge.phase {
        Phase::Asking(asking) => asking.approval().map(|live| Effect::Approval {
            number: live.number,
            status: match (outcome, proof) {
                (Outcome::Authenticated, Some(Proof::Approval)) => ApprovalStatus::Approved,
                (Outcome::Rejected, _) => ApprovalStatus::Rejected,
                _ => ApprovalStatus::Cancelled,
            },
        }),
        Phase::Awaited | Phase::Decided(_) => None,
    };
    let disowned = decided.disowned.then_some(Effect::TellIssuer(News::FraudReported));
    let trusted = (trusted == Some(true)).then_some(Effect::TellIssuer(News::MerchantTrusted));
    let report = told.then(|| Effect::ReportResult(Report::of(&challenge, &decided)));
    let effects = approval.into_iter().chain(disowned).chain(trusted).chain(report).collect();
    // Whatever is asked from here on has one answer, so nothing needs to be remembered: digests of what was typed least of all.
    let next = Challenge { phase: Phase::Decided(decided), answered: Vec::new(), ..challenge };
    Step { next, reply: Reply::Over, effects }
}

/// The decision stands, but the issuer hears of it, once.
fn disown_late(challenge: Challenge, decided: Decided) -> Step {
    if decided.disowned || decided.creq.is_none() {
        return stays(challenge, Reply::Over);
    }
    let decided = Decided { disowned: true, ..decided };
    Step {
        next: Challenge { phase: Phase::Decided(decided), ..challenge },
        reply: Reply::Over,
        effects: vec![Effect::TellIssuer(News::FraudReported)],
    }
}

fn hand_over(challenge: Challenge, decided: Decided, handover: Handover) -> Step {
    if decided.handover != Handover::Pending {
        return stays(challenge, Reply::Over);
    }
    let decided = Decided { handover, ..decided };
    stays(Challenge { phase: Phase::Decided(decided), ..challenge }, Reply::Over)
}
