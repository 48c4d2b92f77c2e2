//! What random histories are made of: policies, facts, and commands that are mostly about what is there. No rule here.

use super::super::credential::{Assertion, Found, Malformed, Matched, Verdict};
use super::super::{Challenge, Command, Decline, Embedding, Entry, Facts, Method, Phase, Policy, Ruling, Withdrawal};
use super::play::{CREQ, OTHER_CREQ, attempt, facts, seconds};
use crate::emv::value::{Version, WindowSize};
use proptest::prelude::*;
use std::time::Duration;

/// One draw: which command, how it is spelt, how long before it, and what it found.
pub(super) type Draw = (u8, u8, u8, u8);

prop_compose! {
    pub(super) fn policies()(
        counts in (1_u8..=5, 1_u8..=5, 1_u8..=9),
        waits in prop_oneof![1 => Just(Vec::new()), 4 => prop::collection::vec(0_u64..=180, 0..=4)],
        lives in (1_u64..=600, (1_u64..=60, 1_u64..=600), 1_u64..=900, 0_u64..=1800, 1_u64..=60),
        card in (1_u64..=7200, 1_u64..=3600),
    ) -> Policy {
        let (attempts, card_failures, undelivered) = counts;
        let (code_life, (first, visit), page_life, more, hand_over) = lives;
        let policy = Policy {
            attempts,
            resend_waits: waits.into_iter().map(seconds).collect(),
            code_digits: 6,
            code_life: seconds(code_life),
            first_creq_within: seconds(first),
            first_visit_within: seconds(visit),
            page_life: seconds(page_life),
            challenge_life: seconds(first + more),
            card_failures,
            card_window: seconds(card.0),
            card_block: seconds(card.1),
            hand_over_within: seconds(hand_over),
            undelivered,
        };
        policy.checked().unwrap()
    }
}

/// What cards offer: each alone, the usual pairs, everything in different orders, and nothing.
const OFFERS: [&[Method]; 14] = {
    use Method::{Approval, Email, Passkey, Sms};
    [
        &[Sms, Email],
        &[Sms],
        &[Email, Sms],
        &[Email],
        &[Approval],
        &[Sms, Approval],
        &[Approval, Sms, Email],
        &[Passkey, Sms],
        &[Sms, Passkey],
        &[Approval, Passkey],
        &[Passkey, Approval, Sms, Email],
        &[Sms, Email, Approval, Passkey],
        &[Email, Approval],
        &[],
    ]
};

const DECLINES: [Decline; 3] = [Decline::NoContact, Decline::Blocked, Decline::Refused];

prop_compose! {
    pub(super) fn any_facts()(
        version in prop::sample::select(vec![Version::V210, Version::V220, Version::V231]),
        methods in prop::sample::select(OFFERS.to_vec()),
        password in any::<bool>(),
        asks in prop::bool::weighted(0.25),
        trust_list in any::<bool>(),
        decline in prop::option::weighted(0.04, prop::sample::select(DECLINES.to_vec())),
        embedding in prop::sample::select(vec![Embedding::Emv, Embedding::Emv, Embedding::Redirect]),
    ) -> Facts {
        Facts { password, asks, trust_list, decline, embedding, ..facts(methods, version) }
    }
}

pub(super) fn draws() -> impl Strategy<Value = Vec<Draw>> {
    prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>()), 1..24)
}

/// Mostly short waits, now and then minutes, up to 20.
pub(super) fn gap(draw: u8) -> Duration {
    match draw {
        0..=99 => Duration::from_millis(u64::from(draw) * 37),
        100..=219 => seconds(u64::from(draw) - 99),
        220..=249 => seconds((u64::from(draw) - 219) * 20),
        _ => seconds((u64::from(draw) - 249) * 200),
    }
}

pub(super) fn command(challenge: &Challenge, (kind, how, _, found): Draw) -> Command {
    let live = match &challenge.phase {
        Phase::Asking(asking) => asking.live.map_or(0, |live| live.number),
        _ => 0,
    };
    // Of whatever names one: three in four about what is live, else about an older or an impossible one.
    let number = match how & 3 {
        0 => live.saturating_sub(1 + u32::from(how >> 7)),
        _ => live,
    };
    let named = [None, None, Some("a"), Some("b"), Some("c"), Some("d"), Some("e"), Some("f")][usize::from(how >> 2 & 7)];
    let attempt = attempt(named, how >> 5 & 1);
    // One decision of the app in three is the last thing answered again, though perhaps with another ruling; the others are
    // as a page's intents are: without an identity, with a fresh one, or with one that has been used.
    let decision = match challenge.answered.last() {
        Some(last) if found % 3 == 0 => last.attempt.clone(),
        _ => attempt.clone(),
    };
    let trust = how >> 6 & 1 == 1;
    // One in sixteen judged with a password where none is due, or without one where one is.
    let password = (challenge.facts.password != (found >> 4 == 0)).then_some(found & 1 == 0);
    let judged = |matched| Entry::Judged(Verdict { number, matched, password });
    if matches!(challenge.phase, Phase::Awaited) && kind < 160 {
        return Command::Open { creq: CREQ, window: WindowSize::Full };
    }
    match kind % 49 {
        0..=7 => Command::Submit { attempt, entry: judged(Matched::Nothing), trust },
        8 => Command::Submit { attempt, entry: judged(Matched::Replaced), trust },
        9 => Command::Submit { attempt, entry: judged(Matched::Live), trust },
        10 => Command::Submit { attempt, entry: Entry::Malformed(Malformed::TooShort { typed: how }), trust },
        11 => Command::Submit { attempt, entry: Entry::NoPassword, trust },
        12..=16 => Command::Resend { attempt },
        17..=25 => Command::Choose { attempt, method: chosen(found) },
        26..=30 => Command::Assert { attempt, assertion: assertion(challenge, found), trust },
        31..=35 => Command::Decide { attempt: decision, number, ruling: ruling(found) },
        36 => Command::Open { creq: CREQ, window: WindowSize::W250x400 },
        37 => Command::Open { creq: OTHER_CREQ, window: WindowSize::W250x400 },
        38 => Command::RefuseCReq,
        39 => Command::Cancel,
        40 => Command::Disown,
        41 => Command::Delivered { number },
        42..=44 => Command::DeliveryFailed { number },
        45 => Command::ResultAcknowledged,
        46 => Command::ResultRefused,
        47 => Command::Withdraw { why: if trust { Withdrawal::Requested } else { Withdrawal::CardChanged } },
        _ => Command::Tick,
    }
}

/// To see the ways, or one of them; offered or forged, as the card has it.
fn chosen(found: u8) -> Option<Method> {
    match found % 8 {
        0 | 1 => None,
        2 | 3 => Some(Method::Sms),
        4 | 5 => Some(Method::Approval),
        6 => Some(Method::Email),
        _ => Some(Method::Passkey),
    }
}

fn assertion(challenge: &Challenge, found: u8) -> Assertion {
    let round = challenge.tally.interactions.wrapping_sub(u8::from(found >> 5 == 0));
    let found = match found % 8 {
        0 => Found::Valid { payment_confirmation: false },
        1 => Found::Valid { payment_confirmation: true },
        2 | 3 => Found::Stale,
        _ => Found::Invalid,
    };
    Assertion { round, found }
}

fn ruling(found: u8) -> Ruling {
    match found % 8 {
        0 => Ruling::Approve { matching: None },
        1 => Ruling::Approve { matching: Some(true) },
        2 => Ruling::Reject,
        _ => Ruling::Approve { matching: Some(false) },
    }
}
