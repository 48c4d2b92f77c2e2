//! What is counted, and what the last attempt does.

use super::super::credential::{Found, Malformed, Matched};
use super::super::{Channel, Method, Notice, Outcome, Proof, Reply};
use super::play::{ALL_WAYS, Act, Play, blocked_card, wire};
use crate::emv::value::AuthenticationMethod;

#[test]
fn three_wrong_codes_end_the_challenge_with_n_19_and_counter_03() {
    let mut play = Play::opened();
    assert_eq!(play.wrong(), Reply::Said(Notice::Wrong));
    assert_eq!(play.left(), 2);
    assert_eq!(play.wrong(), Reply::Said(Notice::Wrong));
    assert_eq!(play.left(), 1);
    assert_eq!(play.wrong(), Reply::Over);
    assert_eq!(play.wire(), wire("N", "19", "-", "03"));
}

#[test]
fn the_right_code_at_the_third_attempt_is_y_and_counter_03() {
    let mut play = Play::opened();
    play.wrong();
    play.submit(Matched::Nothing);
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.wire(), wire("Y", "-", "-", "03"));
}

#[test]
fn the_right_code_at_once_is_y_and_counter_01() {
    let mut play = Play::opened();
    play.right();
    assert_eq!(play.wire(), wire("Y", "-", "-", "01"));
}

#[test]
fn the_right_code_after_the_last_wrong_one_is_too_late() {
    let mut play = Play::opened();
    for _ in 0..3 {
        play.wrong();
    }
    assert_eq!(play.judged(super::play::attempt(None, 0), 1, Matched::Live), Reply::Over);
    assert_eq!((play.outcome(), play.owed.len()), (Some(Outcome::AttemptsExceeded), 0));
}

#[test]
fn with_one_attempt_allowed_the_first_wrong_code_ends_it() {
    let mut play = Play::opened();
    play.policy.attempts = 1;
    assert_eq!(play.wrong(), Reply::Over);
    assert_eq!(play.wire(), wire("N", "19", "-", "01"));
}

#[test]
fn a_malformed_entry_is_told_and_neither_counted_nor_remembered() {
    let mut play = Play::opened();
    let before = play.challenge.clone();
    let told = [
        (Malformed::Empty, Notice::Empty),
        (Malformed::TooShort { typed: 5 }, Notice::TooShort { typed: 5 }),
        (Malformed::TooLong { typed: 7 }, Notice::TooLong { typed: 7 }),
        (Malformed::NotDigits, Notice::NotDigits),
    ];
    for (malformed, notice) in told {
        assert_eq!(play.malformed(malformed), Reply::Said(notice));
        assert_eq!(play.code_view().ask.notice, Some(notice));
        assert_eq!(play.challenge, before);
    }
}

#[test]
fn attempts_span_all_codes_of_a_challenge() {
    let mut play = Play::opened();
    play.wrong();
    play.wait(30).resend();
    play.wrong();
    play.wait(60).resend();
    assert_eq!(play.wrong(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::AttemptsExceeded));
}

#[test]
fn a_page_on_show_always_has_an_attempt_left() {
    // Another challenge of the card was failed in the meantime and blocked it.
    let mut play = Play::opened();
    play.challenge.standing = blocked_card(play.now);
    for command_is_open in [true, false] {
        let mut play = play.clone();
        let reply = if command_is_open { play.open() } else { play.tick() };
        assert_eq!(reply, Reply::Over);
        assert_eq!(play.outcome(), Some(Outcome::AttemptsExceeded));
    }
}

#[test]
fn a_card_blocked_meanwhile_gets_no_further_message() {
    let mut play = Play::opened();
    play.wait(30);
    play.challenge.standing = blocked_card(play.now);
    assert_eq!(play.resend(), Reply::Over);
    assert_eq!(play.wire(), wire("N", "19", "-", "00"));
}

#[test]
fn a_card_blocked_meanwhile_is_not_let_through_by_the_right_code() {
    let mut play = Play::opened();
    play.challenge.standing = blocked_card(play.now);
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.wire(), wire("N", "19", "-", "00"));
}

#[test]
fn when_the_last_attempt_fails_the_result_names_what_failed_last() {
    let fails: [(Proof, AuthenticationMethod, Act); 4] = [
        (Proof::Code(Channel::Sms), AuthenticationMethod::SmsOtp, |play| {
            play.choose(Method::Sms);
            play.wrong()
        }),
        (Proof::Code(Channel::Email), AuthenticationMethod::OtherOtp, |play| {
            play.choose(Method::Email);
            play.wrong()
        }),
        (Proof::Approval, AuthenticationMethod::OobBiometrics, |play| {
            play.choose(Method::Approval);
            play.approve(Some(false))
        }),
        (Proof::Passkey, AuthenticationMethod::WebAuthn, |play| play.passkey(Found::Invalid)),
    ];
    for (_, _, earlier) in &fails {
        for (proof, method, last) in &fails {
            let mut play = Play::opened_with(&ALL_WAYS);
            earlier(&mut play);
            earlier(&mut play);
            assert_eq!(last(&mut play), Reply::Over);
            assert_eq!((play.wire(), play.decided().proof), (wire("N", "19", "-", "03"), Some(*proof)));
            assert_eq!(play.report().methods, [*method]);
        }
    }
}

#[test]
fn a_card_blocked_meanwhile_ends_with_what_was_asked_for_last_for_nothing_failed_here() {
    let mut play = Play::opened_with(&ALL_WAYS);
    play.passkey(Found::Invalid);
    play.challenge.standing = blocked_card(play.now);
    assert_eq!(play.passkey(Found::Invalid), Reply::Over);
    assert_eq!((play.wire(), play.decided().proof), (wire("N", "19", "-", "01"), Some(Proof::Code(Channel::Sms))));
}
