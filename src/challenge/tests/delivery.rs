//! What the gateway reports, and what follows from it.

use super::super::{ApprovalStatus, Channel, Command, Delivery, Effect, Method, Notice, Outcome, Reply};
use super::play::{Play, approval, attempt, code_sent, wire};
use crate::emv::value::AuthenticationMethod;

#[test]
fn a_message_the_gateway_took_is_sent() {
    let mut play = Play::opened();
    play.sent();
    assert_eq!(play.live().delivery, Delivery::Sent);
    assert_eq!(play.code_view().delivery, Delivery::Sent);
}

#[test]
fn a_message_that_cannot_be_delivered_is_sent_by_the_other_channel() {
    let mut play = Play::opened();
    assert_eq!(play.failed(), Reply::Said(Notice::OtherChannel));
    assert_eq!(play.owed, [Effect::SendCode { number: 2, channel: Channel::Email }]);
    play.right();
    assert_eq!(play.report().methods, [AuthenticationMethod::OtherOtp]);
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
    assert_eq!((play.challenge.tally.resends, play.code_view().again.left), (0, 3));
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
    assert_eq!((play.live().delivery, play.owed.len()), (Delivery::Failed, 0));
    assert!(play.code_view().again.from <= play.now);
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
    assert_eq!((play.live().delivery, play.challenge.tally.undelivered), (Delivery::Sent, 0));
    let mut play = Play::opened_sms_only();
    play.failed();
    play.sent();
    play.failed();
    assert_eq!((play.live().delivery, play.challenge.tally.undelivered), (Delivery::Failed, 1));
}

#[test]
fn a_failed_delivery_costs_no_attempt() {
    let mut play = Play::opened();
    play.failed();
    assert_eq!((play.left(), play.challenge.tally.interactions, play.challenge.standing.failures), (3, 0, 0));
}

#[test]
fn when_no_message_gets_through_the_app_is_left_and_the_cardholder_chooses() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Email, Method::Approval]);
    assert_eq!(play.failed(), Reply::Said(Notice::OtherChannel), "the other channel first");
    assert_eq!(play.failed(), Reply::Said(Notice::Undelivered));
    assert!(play.owed.is_empty());
    let choice = play.choice_view();
    assert_eq!(choice.ways, [(Method::Sms, false), (Method::Email, false), (Method::Approval, true)]);
    assert_eq!((choice.ask.notice, choice.back), (Some(Notice::Undelivered), None));
    assert_eq!(play.choose(Method::Approval), Reply::Shown);
    assert_eq!(play.owed, [approval(3, ApprovalStatus::Pending)]);
    assert_eq!(play.approve(None), Reply::Over);
}

#[test]
fn with_a_single_channel_and_the_app_a_failed_message_leads_to_the_choice_between_both() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    assert_eq!(play.failed(), Reply::Said(Notice::Undelivered));
    let choice = play.choice_view();
    assert_eq!(choice.ways, [(Method::Sms, true), (Method::Approval, true)]);
    assert_eq!(play.choose(Method::Sms), Reply::Shown, "at once, for the last one did not arrive");
    assert_eq!(play.owed, [code_sent(2, Channel::Sms)]);
}

#[test]
fn once_too_many_messages_were_refused_no_code_can_be_asked_for_any_more() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Email, Method::Approval]);
    let may =
        |play: &Play| [Method::Sms, Method::Email, Method::Approval].map(|method| play.challenge.may_ask(method, &play.policy));
    assert_eq!(may(&play), [true; 3]);
    play.failed();
    assert_eq!(may(&play), [true; 3]);
    play.failed();
    assert_eq!(may(&play), [false, false, true]);
    let before = play.challenge.clone();
    for method in [Method::Sms, Method::Email] {
        assert_eq!(play.choose(method), Reply::Said(Notice::NoMoreCodes));
        play.unchanged_since(&before);
    }
    play.choose(Method::Approval);
    assert_eq!(play.choose(Method::Sms), Reply::Said(Notice::NoMoreCodes));
    assert_eq!(play.outcome(), None, "the app is still there");
}

#[test]
fn when_no_resend_is_left_a_failed_message_still_leads_to_the_app_for_free() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    play.policy.resend_waits = Vec::new();
    assert_eq!(play.failed(), Reply::Said(Notice::Undelivered));
    assert_eq!(play.choice_view().ways, [(Method::Sms, false), (Method::Approval, true)]);
    let before = play.challenge.clone();
    assert_eq!(play.choose(Method::Sms), Reply::Said(Notice::NoMoreCodes), "the same way again is a resend");
    play.unchanged_since(&before);
    assert_eq!(play.choose(Method::Approval), Reply::Shown);
    assert_eq!(play.owed, [approval(2, ApprovalStatus::Pending)]);
    assert_eq!((play.challenge.tally.resends, play.approval_view().again.left), (0, 0));
    let before = play.challenge.clone();
    assert_eq!(play.choose(Method::Sms), Reply::Said(Notice::NoMoreCodes), "an approval has not failed");
    play.unchanged_since(&before);
    assert_eq!(play.approve(None), Reply::Over);
    assert_eq!(play.wire(), wire("Y", "-", "-", "01"));
}

#[test]
fn without_the_app_no_resend_left_ends_the_challenge_undeliverable() {
    for methods in [&[Method::Sms][..], &[Method::Sms, Method::Passkey]] {
        let mut play = Play::opened_with(methods);
        play.policy.resend_waits = Vec::new();
        assert_eq!(play.failed(), Reply::Over);
        assert_eq!(play.wire(), wire("U", "22", "06", "00"));
    }
}

#[test]
fn another_way_than_one_that_failed_costs_no_resend_and_the_same_way_does() {
    let failed = || {
        let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
        play.failed();
        play
    };
    let (mut other, mut same) = (failed(), failed());
    assert_eq!((other.choose(Method::Approval), same.choose(Method::Sms)), (Reply::Shown, Reply::Shown));
    assert_eq!((other.challenge.tally.resends, same.challenge.tally.resends), (0, 1));
    assert_eq!((other.live().asked, same.live().asked), (false, true), "what cost nothing is not given back either");
    assert_eq!(other.choose(Method::Sms), Reply::Shown);
    assert_eq!(other.challenge.tally.resends, 1, "free once: the approval has not failed");
}

#[test]
fn a_message_only_on_its_way_or_sent_makes_no_other_way_free() {
    for sent in [false, true] {
        let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
        if sent {
            play.sent();
        }
        let may = |play: &Play| play.challenge.may_choose(play.asking(), Method::Approval, &play.policy);
        assert!(may(&play));
        play.policy.resend_waits = Vec::new();
        assert!(!may(&play));
        let before = play.challenge.clone();
        assert_eq!(play.choose(Method::Approval), Reply::Said(Notice::NoMoreCodes));
        play.unchanged_since(&before);
    }
}

#[test]
fn a_way_that_cannot_be_delivered_either_is_not_free() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Email, Method::Approval]);
    play.failed();
    play.failed();
    assert_eq!(play.live().method, Method::Email);
    let may = [Method::Sms, Method::Email, Method::Approval]
        .map(|method| play.challenge.may_choose(play.asking(), method, &play.policy));
    assert_eq!(may, [false, false, true]);
}

#[test]
fn a_way_refused_for_want_of_resends_may_be_chosen_with_the_same_attempt_once_the_message_has_failed() {
    let choose = || Command::Choose { attempt: attempt(Some("w"), 1), method: Some(Method::Approval) };
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    play.policy.resend_waits = Vec::new();
    assert_eq!(play.ask(choose()), Reply::Said(Notice::NoMoreCodes));
    play.failed();
    assert_eq!(play.ask(choose()), Reply::Shown);
    assert_eq!(play.owed, [approval(2, ApprovalStatus::Pending)]);
    assert_eq!((play.ask(choose()), play.owed.len()), (Reply::Shown, 0), "and by a double click once");
}

#[test]
fn a_pending_approval_is_not_undeliverable_however_many_messages_failed_before() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    play.policy.undelivered = 1;
    play.failed();
    play.choose(Method::Approval);
    assert_eq!((play.failed(), play.outcome()), (Reply::Shown, None));
    for wait in [30, 60, 120] {
        assert_eq!(play.wait(wait).resend(), Reply::Said(Notice::AskedAgain), "the app needs no message");
    }
    assert_eq!(play.choose(Method::Sms), Reply::Said(Notice::NoMoreCodes));
}

#[test]
fn nothing_is_asked_for_without_end_though_every_message_fails() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    play.policy.undelivered = 9;
    while play.challenge.tally.undelivered < 9 {
        assert_eq!(play.choose(Method::Sms), Reply::Shown);
        assert_eq!(play.failed(), Reply::Said(Notice::Undelivered));
        assert_eq!(play.choose(Method::Approval), Reply::Shown);
        assert_eq!(play.challenge.tally.resends, 0, "given back, and the app for free");
    }
    for wait in [30, 60, 120] {
        play.wait(wait).resend();
    }
    let most = 1 + u32::from(play.policy.resends()) + 2 * 9;
    assert_eq!((play.challenge.tally.asked, play.challenge.tally.resends), (most, 3), "the bound itself is reached");
    let before = play.challenge.clone();
    for method in [Method::Sms, Method::Approval] {
        play.choose(method);
        assert!(play.owed.is_empty());
    }
    assert_eq!(play.challenge.tally, before.tally);
}

#[test]
fn another_way_that_cannot_be_delivered_is_given_back_as_a_resend_is() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    play.choose(Method::Sms);
    assert_eq!((play.challenge.tally.resends, play.live().asked), (1, true));
    assert_eq!(play.failed(), Reply::Said(Notice::Undelivered));
    assert_eq!((play.challenge.tally.resends, play.choice_view().ways), (0, vec![(Method::Approval, true), (Method::Sms, true)]));
}

#[test]
fn the_first_way_chosen_has_nothing_to_give_back() {
    let mut play = Play::opened_as(&[Method::Sms, Method::Approval], |facts| facts.asks = true);
    play.choose(Method::Sms);
    play.failed();
    assert_eq!((play.challenge.tally.resends, play.challenge.tally.undelivered), (0, 1));
}

#[test]
fn the_word_about_a_code_that_an_approval_has_replaced_is_ignored() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    play.choose(Method::Approval);
    let before = play.challenge.clone();
    for command in [Command::DeliveryFailed { number: 1 }, Command::Delivered { number: 1 }] {
        assert_eq!(play.ask(command), Reply::Shown);
        play.unchanged_since(&before);
    }
}

#[test]
fn a_message_that_fails_while_the_ways_are_shown_goes_by_the_other_channel_and_its_page_is_shown() {
    let mut play = Play::opened();
    play.ways();
    assert_eq!(play.failed(), Reply::Said(Notice::OtherChannel));
    assert_eq!((play.code_view().number, play.code_view().channel), (2, Channel::Email));
}
