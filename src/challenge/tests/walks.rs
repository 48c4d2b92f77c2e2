//! Random histories under random policies: the invariants hold after every step, for one challenge and for two of one card.

use super::super::{
    Challenge, Command, Delivery, Effect, Embedding, Facts, Method, Moment, News, Notice, Outcome, Phase, Policy, Proof, Reply,
    Standing, Step,
};
use super::history::{Draw, any_facts, command, draws, gap, policies};
use super::invariants::{Ledger, checked_step};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

fn config() -> ProptestConfig {
    ProptestConfig { cases: 10_000, failure_persistence: None, max_shrink_iters: 5_000, ..ProptestConfig::default() }
}

/// One history from beginning to end; `look` sees every step.
fn walk(facts: &Facts, policy: &Policy, history: &[Draw], mut look: impl FnMut(&Challenge, &Command, &Step)) {
    let mut challenge = Challenge::new(facts.clone(), Standing::default());
    let mut now = challenge.facts.created_at;
    let mut ledger = Ledger::default();
    for draw in history {
        now = now.plus(gap(draw.2));
        let asked = command(&challenge, *draw);
        let taken = checked_step(&mut ledger, &challenge, &asked, now, policy);
        look(&challenge, &asked, &taken);
        challenge = taken.next;
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
    fn whatever_is_asked_in_whatever_order_the_rules_hold(policy in policies(), facts in any_facts(), history in draws()) {
        walk(&facts, &policy, &history, |_, _, _| {});
    }

    #[test]
    fn challenges_of_one_card_never_exceed_its_failures_between_blocks(
        policy in policies(),
        facts in any_facts(),
        history in draws(),
    ) {
        let mut now = super::play::START;
        let mut standing = Standing::default();
        let mut card = Card::default();
        let fresh = |now| {
            let facts = Facts { created_at: now, ..facts.clone() };
            (Challenge::new(facts, Standing::default()), Ledger::default())
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
            let asked = command(challenge, (draw.0 >> 1, draw.1, draw.2, draw.3));
            let next = checked_step(ledger, challenge, &asked, now, &policy).next;
            let compared = next.tally.interactions > challenge.tally.interactions;
            let right = matches!(&next.phase, Phase::Decided(decided) if decided.outcome == Outcome::Authenticated);
            match (compared, right) {
                (true, true) => card = Card::default(),
                (true, false) => card.failed(now, &policy),
                (false, _) => {}
            }
            standing = next.standing;
            prop_assert_eq!(standing.block.map(|block| block.until), card.blocked_until);
            *challenge = next;
        }
    }
}

/// What few histories get to.
fn rare(before: &Challenge, asked: &Command, taken: &Step, policy: &Policy) -> Option<&'static str> {
    let Phase::Asking(asking) = &before.phase else { return None };
    let failed = asking.live.filter(|live| live.delivery == Delivery::Failed).map(|live| live.method);
    let sent = taken.next.tally.asked > before.tally.asked;
    let free = sent && taken.next.tally.resends == before.tally.resends;
    match asked {
        Command::Decide { .. } if taken.reply == Reply::Said(Notice::WrongNumber) && taken.next == *before => {
            Some("a wrong number again")
        }
        Command::Choose { method: Some(Method::Approval), .. } if failed.is_some() && free => {
            Some(if policy.resends() == 0 { "for free, none left" } else { "for free" })
        }
        Command::Choose { method, .. } if sent && failed.is_some() && failed == *method => Some("the same way, counted"),
        Command::Assert { .. } => match &taken.next.phase {
            Phase::Decided(decided) if decided.outcome == Outcome::AttemptsExceeded && asking.live.is_some() => {
                (decided.proof == Some(Proof::Passkey)).then_some("a passkey failed last, with something live")
            }
            _ => None,
        },
        _ => None,
    }
}

/// Else the two above would prove less than they say.
#[test]
fn random_histories_reach_every_ending_every_proof_every_notice_all_news_and_the_rare_turns() {
    let mut runner = TestRunner::deterministic();
    let (mut endings, mut proofs, mut notices, mut news) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut kinds = Vec::new();
    fn note<T: PartialEq>(seen: &mut Vec<T>, one: T) {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    for _ in 0..6_000 {
        let (facts, policy, history) = (any_facts(), policies(), draws()).new_tree(&mut runner).unwrap().current();
        walk(&facts, &policy, &history, |before, asked, taken| {
            rare(before, asked, taken, &policy).into_iter().for_each(|kind| note(&mut kinds, kind));
            if let Reply::Said(notice) = taken.reply {
                note(&mut notices, std::mem::discriminant(&notice));
            }
            for effect in &taken.effects {
                match effect {
                    Effect::TellIssuer(News::CardBlocked { reason, .. }) => note(&mut news, format!("{reason:?}")),
                    Effect::TellIssuer(other) => note(&mut news, format!("{other:?}")),
                    Effect::Approval { status, .. } => note(&mut news, format!("{status:?}")),
                    Effect::ReportResult(_) | Effect::SendCode { .. } => {}
                }
            }
            if let Phase::Decided(decided) = &taken.next.phase {
                note(&mut endings, (facts.embedding, decided.outcome));
                if decided.outcome == Outcome::Authenticated {
                    note(&mut proofs, decided.proof);
                }
            }
        });
    }
    for outcome in Outcome::ALL {
        for embedding in [Embedding::Emv, Embedding::Redirect] {
            assert!(endings.contains(&(embedding, outcome)), "{embedding:?} {outcome:?}");
        }
    }
    for proof in [
        Proof::Code(super::super::Channel::Sms),
        Proof::Code(super::super::Channel::Email),
        Proof::Approval,
        Proof::Passkey,
        Proof::PaymentConfirmation,
    ] {
        assert!(proofs.contains(&Some(proof)), "{proof:?}");
    }
    let said = [
        Notice::Wrong,
        Notice::ReplacedCode,
        Notice::ExpiredCode,
        Notice::NewCode,
        Notice::OtherChannel,
        Notice::Undelivered,
        Notice::TooEarly,
        Notice::NoMoreCodes,
        Notice::AskedAgain,
        Notice::WrongNumber,
        Notice::PasskeyFailed,
        Notice::PasskeyStale,
        Notice::NotOffered,
        Notice::NoPassword,
        Notice::TooShort { typed: 0 },
    ];
    for notice in said {
        assert!(notices.contains(&std::mem::discriminant(&notice)), "{notice:?}");
    }
    // Three reasons for a block, two other news, four statuses of an approval.
    assert_eq!(news.len(), 9, "{news:?}");
    assert_eq!(kinds.len(), 5, "{kinds:?}");
}
