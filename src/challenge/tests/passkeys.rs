//! Passkeys: good for one round, counted when checked, and only where the card has one.

use super::super::credential::Found;
use super::super::{BlockReason, Channel, Method, Notice, Outcome, Proof, Reply};
use super::play::{Play, VALID, attempt, blocked, code_sent, seconds, wire};
use crate::emv::value::{AuthenticationMethod, AuthenticationType, Version};

const CONFIRMED: Found = Found::Valid { payment_confirmation: true };

/// The passkey first: the page begins with the choice.
fn first() -> Play {
    Play::opened_with(&[Method::Passkey, Method::Sms])
}

#[test]
fn a_valid_passkey_authenticates_and_is_named_by_how_it_was_used() {
    for (found, proof, method) in [
        (VALID, Proof::Passkey, AuthenticationMethod::WebAuthn),
        (CONFIRMED, Proof::PaymentConfirmation, AuthenticationMethod::SecurePaymentConfirmation),
    ] {
        let mut play = first();
        assert_eq!(play.passkey(found), Reply::Over);
        assert_eq!((play.outcome(), play.decided().proof), (Some(Outcome::Authenticated), Some(proof)));
        assert_eq!(play.wire(), wire("Y", "-", "-", "01"));
        let report = play.report();
        assert_eq!((report.methods, report.kind), (vec![method], Some(AuthenticationType::Dynamic)));
        assert!(play.told().is_empty(), "nothing was ever sent");
    }
}

#[test]
fn a_passkey_may_be_used_while_a_code_is_live() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Passkey]);
    assert_eq!(play.passkey(VALID), Reply::Over);
    assert_eq!(play.decided().proof, Some(Proof::Passkey));
}

#[test]
fn a_passkey_that_does_not_verify_counts_and_leaves_the_choice_on_show() {
    for mut play in [first(), Play::opened_with(&[Method::Sms, Method::Passkey])] {
        play.wait(10);
        assert_eq!(play.passkey(Found::Invalid), Reply::Said(Notice::PasskeyFailed));
        assert!(play.owed.is_empty());
        assert_eq!((play.left(), play.challenge.tally.interactions, play.challenge.standing.failures), (2, 1, 1));
        let choice = play.choice_view();
        assert_eq!((choice.ask.notice, choice.round), (Some(Notice::PasskeyFailed), 1));
        assert_eq!(play.asking().page_until, play.now.plus(seconds(600)));
    }
}

#[test]
fn three_passkeys_that_do_not_verify_end_the_challenge_with_n_19() {
    let mut play = first();
    play.passkey(Found::Invalid);
    play.passkey(Found::Invalid);
    assert_eq!(play.passkey(Found::Invalid), Reply::Over);
    assert_eq!(play.wire(), wire("N", "19", "-", "03"));
    assert_eq!(play.report().methods, [AuthenticationMethod::WebAuthn]);
}

#[test]
fn three_passkeys_that_do_not_verify_are_named_though_a_code_is_live() {
    for (version, name) in [
        (Version::V210, AuthenticationMethod::Other),
        (Version::V220, AuthenticationMethod::Other),
        (Version::V231, AuthenticationMethod::WebAuthn),
    ] {
        for password in [false, true] {
            let mut play = Play::with(&[Method::Sms, Method::Passkey], version);
            play.challenge.facts.password = password;
            play.open();
            for _ in 0..3 {
                assert_eq!(play.live().method, Method::Sms);
                play.passkey(Found::Invalid);
            }
            assert_eq!((play.wire(), play.decided().proof), (wire("N", "19", "-", "03"), Some(Proof::Passkey)));
            let methods = play.report().methods;
            assert_eq!(methods, [AuthenticationMethod::WebAuthn], "not the text message, nor the password");
            assert_eq!(methods[0].nearest_in(version), name);
        }
    }
}

#[test]
fn a_passkey_that_blocks_the_card_says_why() {
    let mut play = first();
    play.policy.card_failures = 1;
    play.passkey(Found::Invalid);
    let until = play.now.plus(seconds(1800));
    assert_eq!(play.told(), [blocked(until, BlockReason::FailedPasskeys)]);
}

#[test]
fn a_stale_passkey_is_told_and_neither_counted_nor_remembered() {
    let mut play = first();
    let before = play.challenge.clone();
    for _ in 0..10 {
        assert_eq!(play.passkey_as(attempt(Some("a"), 1), 0, Found::Stale), Reply::Said(Notice::PasskeyStale));
        play.unchanged_since(&before);
        assert_eq!(play.choice_view().ask.notice, Some(Notice::PasskeyStale));
    }
    assert_eq!(play.passkey_as(attempt(Some("a"), 1), 0, VALID), Reply::Over);
}

#[test]
fn a_passkey_checked_in_another_round_is_not_used_whatever_it_was() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Passkey]);
    play.wrong();
    let before = play.challenge.clone();
    for round in [0, 2, 255] {
        for found in [VALID, CONFIRMED, Found::Invalid, Found::Stale] {
            assert_eq!(play.passkey_as(attempt(None, 0), round, found), Reply::JudgeAgain);
            play.unchanged_since(&before);
        }
    }
    assert_eq!(play.passkey_as(attempt(None, 0), 1, VALID), Reply::Over);
}

#[test]
fn every_counted_submission_begins_a_new_round_and_nothing_else_does() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval, Method::Passkey]);
    let round = |play: &mut Play| {
        play.ways();
        play.choice_view().round
    };
    play.choose(Method::Approval);
    play.wait(30).resend();
    assert_eq!(round(&mut play), 0);
    play.approve(Some(false));
    assert_eq!(round(&mut play), 1);
    play.passkey(Found::Stale);
    assert_eq!(round(&mut play), 1);
    play.passkey(Found::Invalid);
    assert_eq!(round(&mut play), 2);
}

#[test]
fn where_the_card_has_no_passkey_none_is_accepted() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Email, Method::Approval]);
    let before = play.challenge.clone();
    for found in [VALID, CONFIRMED, Found::Invalid, Found::Stale] {
        assert_eq!(play.passkey(found), Reply::Said(Notice::NotOffered));
        play.unchanged_since(&before);
    }
    play.ways();
    assert!(!play.choice_view().passkey);
}

#[test]
fn after_a_failed_passkey_the_live_code_can_still_be_used_and_another_way_be_chosen() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Passkey]);
    play.passkey(Found::Invalid);
    assert_eq!(play.choice_view().back, Some(Method::Sms));
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.wire(), wire("Y", "-", "-", "02"));
    let mut play = first();
    play.passkey(Found::Invalid);
    assert_eq!(play.choose(Method::Sms), Reply::Shown);
    assert_eq!(play.owed, [code_sent(1, Channel::Sms)]);
}

#[test]
fn a_passkey_after_the_end_or_before_the_beginning_changes_nothing() {
    let mut play = Play::with(&[Method::Passkey, Method::Sms], Version::V231);
    let before = play.challenge.clone();
    assert_eq!(play.passkey(VALID), Reply::NotOpen);
    play.unchanged_since(&before);
    let mut play = first();
    play.wait(600);
    assert_eq!(play.passkey(VALID), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::TimedOut));
    assert_eq!(play.passkey(VALID), Reply::Over);
    assert!(play.owed.is_empty());
}
