//! Random histories under random policies: the invariants hold after every step, for one challenge and for two of one card.

use super::super::credential::{Malformed, Matched, Verdict};
use super::super::{Challenge, Channel, Command, Entry, Moment, Outcome, Phase, Policy, Standing};
use super::invariants::{Ledger, checked_step};
use super::play::{CREQ, OTHER_CREQ, attempt, facts, seconds};
use crate::emv::value::{Version, WindowSize};
use proptest::prelude::*;
use std::time::Duration;

/// One draw: which command, how it is spelt, how long before it.
type Draw = (u8, u8, u8);

fn config() -> ProptestConfig {
    ProptestConfig { cases: 10_000, failure_persistence: None, max_shrink_iters: 5_000, ..ProptestConfig::default() }
}

prop_compose! {
    fn policies()(
        counts in (1_u8..=5, 1_u8..=5, 1_u8..=9),
        waits in prop::collection::vec(0_u64..=180, 0..=4),
        lives in (1_u64..=600, 1_u64..=60, 1_u64..=900, 0_u64..=1800, 1_u64..=60),
        card in (1_u64..=7200, 1_u64..=3600),
    ) -> Policy {
        let (attempts, card_failures, undelivered) = counts;
        let (code_life, first, page_life, more, hand_over) = lives;
        let policy = Policy {
            attempts,
            resend_waits: waits.into_iter().map(seconds).collect(),
            code_digits: 6,
            code_life: seconds(code_life),
            first_creq_within: seconds(first),
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

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 1..24)
}

fn channels(which: u8) -> &'static [Channel] {
    [&[Channel::Sms, Channel::Email][..], &[Channel::Sms], &[Channel::Email, Channel::Sms], &[Channel::Email]]
        [usize::from(which % 4)]
}

/// Mostly short waits, now and then minutes, up to 20.
fn gap(draw: u8) -> Duration {
    match draw {
        0..=99 => Duration::from_millis(u64::from(draw) * 37),
        100..=219 => seconds(u64::from(draw) - 99),
        220..=249 => seconds((u64::from(draw) - 219) * 20),
        _ => seconds((u64::from(draw) - 249) * 200),
    }
}

fn command(challenge: &Challenge, (kind, how, _): Draw) -> Command {
    let live = match &challenge.phase {
        Phase::Asking(asking) => asking.code.number,
        _ => 0,
    };
    // Of a verdict or a delivery report: three in four about the live code, else about an older or an impossible one.
    let number = match how & 3 {
        0 => live.saturating_sub(1 + u32::from(how >> 7)),
        _ => live,
    };
    let named = [None, None, Some("a"), Some("b"), Some("c"), Some("d"), Some("e"), Some("f")][usize::from(how >> 2 & 7)];
    let attempt = attempt(named, how >> 5 & 1);
    let judged = |matched| Entry::Judged(Verdict { number, matched });
    if matches!(challenge.phase, Phase::Awaited) && kind < 160 {
        return Command::Open { creq: CREQ, window: WindowSize::Full };
    }
    match kind % 32 {
        0..=8 => Command::Submit { attempt, entry: judged(Matched::Nothing) },
        9 => Command::Submit { attempt, entry: judged(Matched::Replaced) },
        10..=11 => Command::Submit { attempt, entry: judged(Matched::Live) },
        12..=13 => Command::Submit { attempt, entry: Entry::Malformed(Malformed::TooShort { typed: how }) },
        14..=19 => Command::Resend { attempt },
        20 => Command::Open { creq: CREQ, window: WindowSize::W250x400 },
        21 => Command::Open { creq: OTHER_CREQ, window: WindowSize::W250x400 },
        22 => Command::RefuseCReq,
        23 => Command::Cancel,
        24 => Command::Delivered { number },
        25..=27 => Command::DeliveryFailed { number },
        28 => Command::ResultAcknowledged,
        29 => Command::ResultRefused,
        _ => Command::Tick,
    }
}

/// A card's counter as the rule says it, kept beside the real one.
#[derive(Default)]
struct Card {
    run: u8,
    last: Option<Moment>,
    blocked_until: Option<Moment>,
}

impl Card {
    /// Failures it may still have.
    fn left(&self, now: Moment, policy: &Policy) -> u8 {
        match (self.blocked_until, self.last) {
            (Some(until), _) if now < until => 0,
            (None, Some(last)) if last.until(now) < policy.card_window => policy.card_failures - self.run,
            _ => policy.card_failures,
        }
    }

    fn failed(&mut self, now: Moment, policy: &Policy) {
        assert!(self.blocked_until.is_none_or(|until| now >= until), "compared while the card was blocked");
        let stale = self.last.is_none_or(|last| last.until(now) >= policy.card_window);
        if stale || self.blocked_until.is_some() {
            self.run = 0;
        }
        self.run += 1;
        self.last = Some(now);
        assert!(self.run <= policy.card_failures);
        self.blocked_until = (self.run == policy.card_failures).then(|| now.plus(policy.card_block));
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_asked_in_whatever_order_the_rules_hold(policy in policies(), which in any::<u8>(), history in draws()) {
        let version = [Version::V210, Version::V220, Version::V231][usize::from(which % 3)];
        let mut challenge = Challenge::new(facts(channels(which), version), Standing::default());
        let mut now = challenge.facts.created_at;
        let mut ledger = Ledger::default();
        for draw in history {
            now = now.plus(gap(draw.2));
            challenge = checked_step(&mut ledger, &challenge, &command(&challenge, draw), now, &policy).next;
        }
    }

    #[test]
    fn challenges_of_one_card_never_exceed_its_failures_between_blocks(policy in policies(), which in any::<u8>(), history in draws()) {
        let mut now = super::play::START;
        let mut standing = Standing::default();
        let mut card = Card::default();
        let fresh = |now| {
            let mut challenge = Challenge::new(facts(channels(which), Version::V220), Standing::default());
            challenge.facts.created_at = now;
            (challenge, Ledger::default())
        };
        let mut pair = [fresh(now), fresh(now)];
        for draw in history {
            now = now.plus(gap(draw.2) / 4);
            let (challenge, ledger) = &mut pair[usize::from(draw.0 & 1)];
            if matches!(challenge.phase, Phase::Decided(_)) {
                (*challenge, *ledger) = fresh(now);
            }
            challenge.standing = standing;
            prop_assert_eq!(standing.failures_left(now, &policy), card.left(now, &policy));
            let asked = command(challenge, (draw.0 >> 1, draw.1, draw.2));
            let next = checked_step(ledger, challenge, &asked, now, &policy).next;
            let compared = next.tally.interactions > challenge.tally.interactions;
            let right = matches!(&next.phase, Phase::Decided(decided) if decided.outcome == Outcome::Authenticated);
            match (compared, right) {
                (true, true) => card = Card::default(),
                (true, false) => card.failed(now, &policy),
                (false, _) => {}
            }
            standing = next.standing;
            prop_assert_eq!(standing.blocked_until, card.blocked_until);
            *challenge = next;
        }
    }
}
