//! Values nobody should meet: the ends of time, counters at their limit, policies nobody checked. Nothing may panic.

use super::super::credential::{Assertion, Found, Matched, Verdict};
use super::super::view::view;
use super::super::{
    Block, BlockReason, Challenge, Command, Embedding, Entry, Method, Moment, Phase, Policy, Ruling, Standing, Tally, Withdrawal,
    step,
};
use super::play::{ALL_WAYS, CREQ, VALID, attempt, facts};
use crate::emv::value::{Version, WindowSize};
use proptest::prelude::*;
use std::time::Duration;

fn moments() -> impl Strategy<Value = Moment> {
    prop_oneof![Just(i64::MIN), Just(i64::MAX), Just(0), Just(i64::MIN + 1), Just(i64::MAX - 1), any::<i64>()]
        .prop_map(Moment::from_millis)
}

fn spans() -> impl Strategy<Value = Duration> {
    prop_oneof![
        Just(Duration::ZERO),
        Just(Duration::MAX),
        any::<u64>().prop_map(Duration::from_nanos),
        Just(Duration::from_millis(u64::MAX))
    ]
}

fn commands(number: u32) -> Vec<Command> {
    let judged = |matched| {
        let entry = Entry::Judged(Verdict { number, matched, password: None });
        Command::Submit { attempt: attempt(Some("a"), 1), entry, trust: true }
    };
    let decide = |fields, matching| {
        let attempt = attempt(Some("d"), fields);
        Command::Decide { attempt, number, ruling: Ruling::Approve { matching } }
    };
    let choose = |method| Command::Choose { attempt: attempt(None, 0), method };
    let assert = |round, found| Command::Assert { attempt: attempt(None, 0), assertion: Assertion { round, found }, trust: true };
    vec![
        Command::Open { creq: CREQ, window: WindowSize::Full },
        judged(Matched::Nothing),
        Command::Resend { attempt: attempt(None, 0) },
        Command::Delivered { number },
        Command::DeliveryFailed { number },
        choose(Some(Method::Approval)),
        decide(1, Some(false)),
        decide(1, Some(false)),
        choose(None),
        assert(0, Found::Invalid),
        assert(u8::MAX, Found::Invalid),
        choose(Some(Method::Email)),
        decide(2, None),
        assert(u8::MAX, VALID),
        judged(Matched::Live),
        Command::Disown,
        Command::RefuseCReq,
        Command::Cancel,
        Command::Withdraw { why: Withdrawal::CardChanged },
        Command::ResultAcknowledged,
        Command::ResultRefused,
        Command::Tick,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_state_no_moment_and_no_policy_makes_a_step_panic(
        times in (moments(), moments(), moments(), moments()),
        lives in prop::array::uniform9(spans()),
        counts in prop::array::uniform6(prop_oneof![Just(0_u8), Just(255), any::<u8>()]),
        resends in prop_oneof![Just(0_usize), Just(3), Just(255), Just(300)],
        number in prop_oneof![Just(0_u32), Just(1), Just(u32::MAX)],
        embedding in prop::sample::select(vec![Embedding::Emv, Embedding::Redirect]),
    ) {
        let (created_at, now, later, blocked) = times;
        let [code_life, first, visit, page, life, window, block, hand_over, wait] = lives;
        let policy = Policy {
            attempts: counts[0],
            resend_waits: vec![wait; resends],
            code_digits: counts[1],
            code_life,
            first_creq_within: first,
            first_visit_within: visit,
            page_life: page,
            challenge_life: life,
            card_failures: counts[2],
            card_window: window,
            card_block: block,
            hand_over_within: hand_over,
            undelivered: counts[3],
        };
        let block = Some(Block { until: blocked, reason: BlockReason::WrongEntries });
        let standing = Standing { failures: counts[4], last_failure: Some(later), block };
        let mut challenge = Challenge::new(facts(&ALL_WAYS[usize::from(counts[3] & 1)..], Version::V231), standing);
        challenge.facts.created_at = created_at;
        challenge.facts.embedding = embedding;
        challenge.tally = Tally { interactions: counts[5], resends: counts[4], undelivered: counts[5], asked: number };
        for (index, command) in commands(number).into_iter().enumerate() {
            let at = if index % 2 == 0 { now } else { later };
            let taken = step(challenge, command, at, &policy);
            challenge = taken.next;
            if let Phase::Asking(asking) = &mut challenge.phase
                && let Some(live) = &mut asking.live
            {
                live.number = number;
            }
            let _ = (view(&challenge, taken.reply, at, &policy), challenge.due(&policy), challenge.ends_at(&policy));
        }
    }

    #[test]
    fn moments_saturate_instead_of_wrapping(one in moments(), two in moments(), span in spans()) {
        prop_assert!(one.plus(span) >= one);
        prop_assert_eq!(one.until(two).is_zero(), two <= one);
        prop_assert!(one.until(two) <= Duration::from_millis(u64::MAX));
    }
}
