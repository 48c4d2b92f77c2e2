//! From the ARes to the first page: which CReq opens a challenge, and which only asks about it.

use super::super::view::View;
use super::super::{
    ApprovalStatus, Channel, Command, Decline, Delivery, Effect, Handover, Method, Outcome, Reply, Ruling, Standing,
};
use super::play::{CREQ, Play, VALID, approval, blocked_card, code_sent, seconds, wire};
use crate::emv::value::Version;

#[test]
fn the_first_creq_opens_the_challenge_and_sends_code_1_by_the_first_channel() {
    let mut play = Play::new();
    assert_eq!(play.open(), Reply::Shown);
    assert_eq!(play.owed, [Effect::SendCode { number: 1, channel: Channel::Sms }]);
    assert_eq!(play.asking().creq, CREQ);
    assert_eq!(play.live().delivery, Delivery::Sending);
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
        let mut play = Play::with(&[Method::Sms], version);
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
        play.choose(Method::Email),
        play.ways(),
        play.passkey(VALID),
        play.rule(0, Ruling::Approve { matching: None }),
        play.ask(Command::Cancel),
        play.ask(Command::Disown),
        play.ask(Command::Delivered { number: 0 }),
        play.ask(Command::DeliveryFailed { number: 0 }),
        play.ask(Command::ResultAcknowledged),
        play.ask(Command::ResultRefused),
        play.tick(),
    ];
    assert_eq!(replies, [Reply::NotOpen; 14]);
    assert_eq!(play.challenge, before);
}

#[test]
fn a_blocked_card_ends_at_the_first_creq_with_n_19_and_no_message() {
    let mut play = Play::new();
    play.challenge.standing = blocked_card(play.now);
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
    play.challenge.standing = Standing { failures: 4, last_failure: Some(play.now), block: None };
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

#[test]
fn the_first_way_is_sent_at_once() {
    let sent: [(&[Method], Effect); 3] = [
        (&[Method::Sms, Method::Passkey], code_sent(1, Channel::Sms)),
        (&[Method::Email, Method::Approval], code_sent(1, Channel::Email)),
        (&[Method::Approval, Method::Sms], approval(1, ApprovalStatus::Pending)),
    ];
    for (methods, effect) in sent {
        let play = Play::opened_with(methods);
        assert_eq!(play.owed, [effect]);
        assert_eq!((play.live().method, play.live().asked, play.asking().choosing), (methods[0], false, false));
        assert_eq!((play.challenge.tally.asked, play.challenge.tally.resends), (1, 0));
    }
}

#[test]
fn a_card_that_begins_with_a_passkey_or_asks_to_be_asked_begins_with_the_choice_and_nothing_is_sent() {
    let passkey_first = Play::opened_with(&[Method::Passkey, Method::Sms, Method::Approval]);
    let asks = Play::opened_as(&[Method::Sms, Method::Approval, Method::Passkey], |facts| facts.asks = true);
    for play in [passkey_first, asks] {
        assert!(play.owed.is_empty());
        assert_eq!((play.asking().live, play.asking().choosing, play.challenge.tally.asked), (None, true, 0));
        let choice = play.choice_view();
        assert_eq!(choice.ways, [(Method::Sms, true), (Method::Approval, true)]);
        assert_eq!((choice.passkey, choice.round, choice.back, choice.ask.attempts_left), (true, 0, None, 3));
        assert_eq!(choice.ask.page_until, play.now.plus(seconds(600)));
    }
}

#[test]
fn a_declined_card_is_decided_at_once_with_its_row_and_nothing_is_sent() {
    let rows = [
        (Decline::NoContact, wire("N", "13", "-", "00")),
        (Decline::Blocked, wire("N", "04", "-", "00")),
        (Decline::Refused, wire("R", "12", "-", "00")),
    ];
    for (decline, row) in rows {
        for methods in [&[][..], &[Method::Sms]] {
            let mut play = Play::with(methods, Version::V220);
            play.challenge.facts.decline = Some(decline);
            assert_eq!(play.open(), Reply::Over);
            assert_eq!((play.told().len(), play.wire()), (0, row.clone()));
            assert_eq!((play.outcome(), play.decided().creq), (Some(Outcome::Declined(decline)), Some(CREQ)));
            play.ask(Command::ResultAcknowledged);
            assert_eq!(play.return_view().outcome, Outcome::Declined(decline), "the page says why");
        }
    }
}

#[test]
fn a_decline_goes_before_a_block_of_the_card() {
    let mut play = Play::new();
    play.challenge.facts.decline = Some(Decline::NoContact);
    play.challenge.standing = blocked_card(play.now);
    play.open();
    assert_eq!(play.outcome(), Some(Outcome::Declined(Decline::NoContact)));
}

#[test]
fn a_declined_challenge_nobody_opens_is_one_nobody_opened() {
    let mut play = Play::new();
    play.challenge.facts.decline = Some(Decline::Refused);
    play.wait(30).tick();
    assert_eq!(play.wire(), wire("N", "14", "05", "00"));
}
