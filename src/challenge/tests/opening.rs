//! From the ARes to the first page: which CReq opens a challenge, and which only asks about it.

use super::super::view::View;
use super::super::{Channel, Command, Delivery, Effect, Handover, Outcome, Reply, Standing};
use super::play::{CREQ, Play, seconds, wire};
use crate::emv::value::Version;

#[test]
fn the_first_creq_opens_the_challenge_and_sends_code_1_by_the_first_channel() {
    let mut play = Play::new();
    assert_eq!(play.open(), Reply::Shown);
    assert_eq!(play.owed, [Effect::SendCode { number: 1, channel: Channel::Sms }]);
    assert_eq!(play.asking().creq, CREQ);
    assert_eq!(play.asking().code.delivery, Delivery::Sending);
    assert_eq!(play.left(), 3);
}

#[test]
fn a_first_creq_at_29_seconds_is_in_time() {
    let mut play = Play::new();
    play.wait(29);
    assert_eq!(play.open(), Reply::Shown);
    assert_eq!(play.outcome(), None);
}

#[test]
fn a_first_creq_at_31_seconds_is_too_late_and_the_result_is_n_14_05() {
    let mut play = Play::new();
    play.wait(31);
    assert_eq!(play.open(), Reply::TooLate);
    assert_eq!(play.outcome(), Some(Outcome::NeverOpened));
    assert_eq!(play.wire(), wire("N", "14", "05", "00"));
    assert_eq!(play.view(), View::Closed);
}

#[test]
fn a_challenge_nobody_opens_ends_by_itself_after_exactly_30_seconds() {
    let mut play = Play::new();
    play.now = play.now.plus(std::time::Duration::from_millis(29_999));
    assert_eq!((play.tick(), play.outcome()), (Reply::NotOpen, None));
    play.now = play.now.plus(std::time::Duration::from_millis(1));
    assert_eq!((play.tick(), play.outcome()), (Reply::Over, Some(Outcome::NeverOpened)));
    assert_eq!(play.challenge.due(&play.policy), Some(play.now.plus(seconds(30))), "now the handover runs");
}

#[test]
fn a_late_creq_stays_too_late_and_no_second_result_is_reported() {
    let mut play = Play::new();
    play.wait(31).tick();
    for _ in 0..3 {
        let before = play.challenge.clone();
        assert_eq!(play.open(), Reply::TooLate);
        assert_eq!((play.owed.len(), &play.challenge), (0, &before));
    }
}

#[test]
fn the_same_creq_again_has_no_effect_at_all() {
    let mut play = Play::opened();
    play.wrong();
    play.wait(100);
    let before = play.challenge.clone();
    for _ in 0..10 {
        assert_eq!(play.open(), Reply::Shown);
        assert_eq!((play.owed.len(), &play.challenge), (0, &before));
    }
}

#[test]
fn another_creq_is_refused_and_leaves_the_challenge_alone() {
    let mut play = Play::opened();
    let before = play.challenge.clone();
    assert_eq!(play.open_other(), Reply::OtherCReq);
    assert_eq!((play.owed.len(), &play.challenge), (0, &before));
}

#[test]
fn the_same_creq_after_the_end_leads_to_the_end_and_another_one_does_not() {
    let mut play = Play::opened();
    play.right();
    assert_eq!(play.open(), Reply::Over);
    assert_eq!(play.open_other(), Reply::OtherCReq);
    assert_eq!(play.ask(Command::RefuseCReq), Reply::OtherCReq);
}

#[test]
fn an_invalid_creq_before_the_first_valid_one_ends_the_challenge_with_u_and_06_or_10() {
    for (version, cancel) in [(Version::V210, "06"), (Version::V220, "06"), (Version::V231, "10")] {
        let mut play = Play::with(&[Channel::Sms], version);
        assert_eq!(play.ask(Command::RefuseCReq), Reply::Over);
        assert_eq!(play.outcome(), Some(Outcome::InvalidCReq));
        assert_eq!(play.wire(), wire("U", "07", cancel, "00"));
        assert_eq!(play.open(), Reply::OtherCReq, "and it stays ended");
    }
}

#[test]
fn an_invalid_creq_after_the_first_valid_one_leaves_the_challenge_alone() {
    let mut play = Play::opened();
    let before = play.challenge.clone();
    assert_eq!(play.ask(Command::RefuseCReq), Reply::OtherCReq);
    assert_eq!((play.owed.len(), &play.challenge), (0, &before));
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Authenticated));
}

#[test]
fn before_the_first_creq_nothing_but_a_creq_is_listened_to() {
    let mut play = Play::new();
    let before = play.challenge.clone();
    let replies = [
        play.right(),
        play.wrong(),
        play.resend(),
        play.ask(Command::Cancel),
        play.ask(Command::Delivered { number: 0 }),
        play.ask(Command::DeliveryFailed { number: 0 }),
        play.ask(Command::ResultAcknowledged),
        play.ask(Command::ResultRefused),
        play.tick(),
    ];
    assert_eq!(replies, [Reply::NotOpen; 9]);
    assert_eq!(play.challenge, before);
}

#[test]
fn a_blocked_card_ends_at_the_first_creq_with_n_19_and_no_message() {
    let mut play = Play::new();
    play.challenge.standing =
        Standing { failures: 5, last_failure: Some(play.now), blocked_until: Some(play.now.plus(seconds(1800))) };
    assert_eq!(play.open(), Reply::Over);
    assert_eq!(play.wire(), wire("N", "19", "-", "00"));
    assert_eq!(play.decided().creq, Some(CREQ), "so that the browser is sent back");
    assert_eq!(play.view(), View::Finishing);
}

#[test]
fn a_card_with_no_failures_left_ends_at_the_first_creq_even_without_a_block() {
    // The issuer lowered `card_failures` after these failures were counted.
    let mut play = Play::new();
    play.policy.card_failures = 3;
    play.challenge.standing = Standing { failures: 4, last_failure: Some(play.now), blocked_until: None };
    assert_eq!(play.open(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::AttemptsExceeded));
    assert_eq!(play.report().interactions, 0);
}

#[test]
fn without_any_channel_the_challenge_ends_undeliverable_and_the_browser_is_still_sent_back() {
    let mut play = Play::with(&[], Version::V220);
    assert_eq!(play.open(), Reply::Over);
    assert_eq!(play.wire(), wire("U", "22", "06", "00"));
    assert_eq!(play.open(), Reply::Over);
    play.ask(Command::ResultAcknowledged);
    assert_eq!(play.decided().handover, Handover::Acknowledged);
    assert!(!play.return_view().authenticated);
}
