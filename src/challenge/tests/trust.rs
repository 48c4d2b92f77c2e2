//! The list of trusted merchants: asked where it may be, and only a cardholder who has proved who they are is believed.

use super::super::credential::{Assertion, Found, Matched, Verdict};
use super::super::{Command, Entry, Method, Outcome, Reply};
use super::play::{ALL_WAYS, Act, Play, TRUSTED, VALID, attempt};
use crate::emv::value::TrustListStatus;

fn asked() -> Play {
    Play::opened_as(&ALL_WAYS, |facts| facts.trust_list = true)
}

fn passkey(play: &mut Play, found: Found, trust: bool) -> Reply {
    let assertion = Assertion { round: play.challenge.tally.interactions, found };
    play.ask(Command::Assert { attempt: attempt(None, 0), assertion, trust })
}

#[test]
fn a_tick_with_the_right_proof_puts_the_merchant_on_the_list_and_the_issuer_hears_of_it() {
    let proofs: [fn(&mut Play) -> Reply; 3] = [
        |play| play.right_and(true),
        |play| passkey(play, VALID, true),
        |play| passkey(play, Found::Valid { payment_confirmation: true }, true),
    ];
    for prove in proofs {
        let mut play = asked();
        assert_eq!(prove(&mut play), Reply::Over);
        assert_eq!(play.told(), [TRUSTED]);
        assert_eq!(play.report().trust_list, Some(TrustListStatus::Listed));
        assert_eq!(play.decided().trusted, Some(true));
    }
}

#[test]
fn without_the_tick_the_merchant_is_reported_as_not_listed_and_nobody_is_told() {
    let proofs: [fn(&mut Play) -> Reply; 2] = [|play| play.right_and(false), |play| passkey(play, VALID, false)];
    for prove in proofs {
        let mut play = asked();
        prove(&mut play);
        assert!(play.told().is_empty());
        assert_eq!((play.report().trust_list, play.decided().trusted), (Some(TrustListStatus::NotListed), Some(false)));
    }
}

#[test]
fn where_the_cardholder_was_not_asked_a_tick_is_nothing() {
    let proofs: [fn(&mut Play) -> Reply; 2] = [|play| play.right_and(true), |play| passkey(play, VALID, true)];
    for prove in proofs {
        let mut play = Play::opened_with(&ALL_WAYS);
        assert_eq!(prove(&mut play), Reply::Over);
        assert!(play.told().is_empty());
        assert_eq!((play.report().trust_list, play.decided().trusted), (None, None));
    }
}

#[test]
fn a_tick_with_a_wrong_proof_is_forgotten() {
    let mut play = asked();
    let entry = Entry::Judged(Verdict { number: 1, matched: Matched::Nothing, password: None });
    play.ask(Command::Submit { attempt: attempt(None, 0), entry, trust: true });
    passkey(&mut play, Found::Invalid, true);
    assert_eq!(play.outcome(), None);
    play.right_and(false);
    assert_eq!((play.told().len(), play.decided().trusted), (0, Some(false)));
}

#[test]
fn an_approval_says_nothing_about_the_list() {
    let mut play = asked();
    play.choose(Method::Approval);
    play.approve(Some(true));
    assert_eq!((play.report().trust_list, play.decided().trusted), (None, None));
    assert!(!play.owed.contains(&TRUSTED));
}

#[test]
fn a_challenge_that_is_not_authenticated_says_nothing_about_the_list() {
    let endings: [(Outcome, Act); 3] = [
        (Outcome::Cancelled, |play| play.ask(Command::Cancel)),
        (Outcome::TimedOut, |play| play.wait(600).right_and(true)),
        (Outcome::AttemptsExceeded, |play| {
            play.policy.attempts = 1;
            passkey(play, Found::Invalid, true)
        }),
    ];
    for (outcome, end) in endings {
        let mut play = asked();
        end(&mut play);
        assert_eq!(play.outcome(), Some(outcome));
        assert_eq!((play.report().trust_list, play.decided().trusted, play.told().len()), (None, None, 0));
    }
}

#[test]
fn every_page_that_asks_for_proof_says_whether_the_list_is_asked_about() {
    for on_list in [true, false] {
        let mut play = Play::opened_as(&ALL_WAYS, |facts| facts.trust_list = on_list);
        assert_eq!(play.code_view().ask.trust_list, on_list);
        play.ways();
        assert_eq!(play.choice_view().ask.trust_list, on_list);
        play.choose(Method::Approval);
        assert_eq!(play.approval_view().ask.trust_list, on_list);
    }
}
