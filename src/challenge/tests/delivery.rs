//! What the gateway reports, and what follows from it.

use super::super::{Channel, Command, Delivery, Effect, Notice, Outcome, Reply};
use super::play::{Play, wire};

#[test]
fn a_message_the_gateway_took_is_sent() {
    let mut play = Play::opened();
    play.sent();
    assert_eq!(play.asking().code.delivery, Delivery::Sent);
    assert_eq!(play.code_view().delivery, Delivery::Sent);
}

#[test]
fn a_message_that_cannot_be_delivered_is_sent_by_the_other_channel() {
    let mut play = Play::opened();
    assert_eq!(play.failed(), Reply::Said(Notice::OtherChannel));
    assert_eq!(play.owed, [Effect::SendCode { number: 2, channel: Channel::Email }]);
    play.right();
    assert_eq!(play.report().method.map(|method| method.code()), Some("05"));
}

#[test]
fn when_the_other_channel_fails_too_the_challenge_ends_undeliverable_with_u_22_06() {
    let mut play = Play::opened();
    play.failed();
    assert_eq!(play.failed(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Undeliverable));
    assert_eq!(play.wire(), wire("U", "22", "06", "00"));
}

#[test]
fn a_resend_that_cannot_be_delivered_is_given_back() {
    let mut play = Play::opened_sms_only();
    play.sent();
    play.wait(30).resend();
    assert_eq!(play.challenge.tally.resends, 1);
    assert_eq!(play.failed(), Reply::Said(Notice::Undelivered));
    assert_eq!((play.challenge.tally.resends, play.code_view().resends_left), (0, 3));
}

#[test]
fn only_a_resend_is_given_back_not_the_attempt_by_the_other_channel() {
    let mut play = Play::opened();
    play.policy.undelivered = 9;
    play.sent();
    play.wait(30).resend();
    play.sent();
    play.wait(60).resend();
    assert_eq!(play.challenge.tally.resends, 2);
    play.failed();
    assert_eq!(play.challenge.tally.resends, 1);
    for _ in 0..3 {
        play.failed();
        assert_eq!(play.challenge.tally.resends, 1, "the resend that was delivered stays counted");
    }
}

#[test]
fn with_a_single_channel_a_failed_message_may_be_asked_for_again_at_once() {
    let mut play = Play::opened_sms_only();
    assert_eq!(play.failed(), Reply::Said(Notice::Undelivered));
    assert_eq!((play.asking().code.delivery, play.owed.len()), (Delivery::Failed, 0));
    assert!(play.code_view().resend_from <= play.now);
    assert_eq!(play.resend(), Reply::Said(Notice::NewCode));
    assert_eq!(play.owed, [Effect::SendCode { number: 2, channel: Channel::Sms }]);
    assert_eq!(play.failed(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Undeliverable));
}

#[test]
fn with_a_single_channel_and_no_resend_to_ask_for_a_failed_message_ends_the_challenge() {
    let mut play = Play::opened_sms_only();
    play.policy.resend_waits = Vec::new();
    assert_eq!(play.failed(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Undeliverable));
}

#[test]
fn reports_about_codes_that_are_no_longer_live_are_ignored() {
    let mut play = Play::opened();
    play.wait(30).resend();
    let before = play.challenge.clone();
    for number in [0, 1, 3, u32::MAX] {
        assert_eq!(play.ask(Command::DeliveryFailed { number }), Reply::Shown);
        assert_eq!(play.ask(Command::Delivered { number }), Reply::Shown);
        assert_eq!((play.owed.len(), &play.challenge), (0, &before));
    }
}

#[test]
fn the_gateways_first_word_about_a_message_is_its_last() {
    let mut play = Play::opened_sms_only();
    play.sent();
    play.failed();
    assert_eq!((play.asking().code.delivery, play.challenge.tally.undelivered), (Delivery::Sent, 0));
    let mut play = Play::opened_sms_only();
    play.failed();
    play.sent();
    play.failed();
    assert_eq!((play.asking().code.delivery, play.challenge.tally.undelivered), (Delivery::Failed, 1));
}

#[test]
fn a_failed_delivery_costs_no_attempt() {
    let mut play = Play::opened();
    play.failed();
    assert_eq!((play.left(), play.challenge.tally.interactions, play.challenge.standing.failures), (3, 0, 0));
}
