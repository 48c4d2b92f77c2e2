//! Another way: what it costs, what it kills, and what it never does.

use super::super::credential::Matched;
use super::super::{ApprovalStatus, Channel, Command, Method, Notice, Outcome, Reply};
use super::play::{ALL_WAYS, Play, VALID, approval, attempt, code_sent, seconds};
use crate::emv::value::AuthenticationMethod;

fn every_way() -> Play {
    Play::opened_with(&ALL_WAYS)
}

#[test]
fn to_see_the_ways_sends_nothing_and_kills_nothing() {
    let mut play = every_way();
    play.wait(5);
    assert_eq!(play.ways(), Reply::Shown);
    assert!(play.owed.is_empty());
    assert_eq!((play.number(), play.asking().choosing), (1, true));
    assert_eq!(play.asking().page_until, play.now.plus(seconds(600)), "the page is presented again");
    let choice = play.choice_view();
    assert_eq!(choice.ways, [(Method::Sms, true), (Method::Email, true), (Method::Approval, true)]);
    assert_eq!((choice.passkey, choice.round, choice.back), (true, 0, Some(Method::Sms)));
}

#[test]
fn to_go_back_to_what_is_live_sends_nothing() {
    let mut play = every_way();
    play.ways();
    let tally = play.challenge.tally;
    assert_eq!(play.choose(Method::Sms), Reply::Shown);
    assert_eq!((play.owed.len(), play.challenge.tally, play.code_view().number), (0, tally, 1));
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    play.ways();
    assert_eq!(play.choose(Method::Approval), Reply::Shown);
    assert_eq!((play.owed.len(), play.approval_view().number), (0, 1));
}

#[test]
fn another_way_sends_a_new_one_at_once_and_counts_as_a_resend() {
    let mut play = every_way();
    assert_eq!(play.choose(Method::Email), Reply::Shown);
    assert_eq!(play.owed, [code_sent(2, Channel::Email)]);
    assert_eq!((play.challenge.tally.resends, play.code_view().again.left), (1, 2));
    assert_eq!(play.choose(Method::Approval), Reply::Shown);
    assert_eq!(play.owed, [approval(3, ApprovalStatus::Pending)]);
    assert_eq!((play.challenge.tally.resends, play.approval_view().again.left), (2, 1));
}

#[test]
fn the_first_way_that_is_chosen_is_no_resend() {
    let mut play = Play::opened_as(&ALL_WAYS, |facts| facts.asks = true);
    assert_eq!(play.choose(Method::Approval), Reply::Shown);
    assert_eq!(play.owed, [approval(1, ApprovalStatus::Pending)]);
    assert_eq!((play.challenge.tally.resends, play.approval_view().again.left), (0, 3));
}

#[test]
fn another_way_leaves_the_attempts_as_they_are() {
    let mut play = every_way();
    play.wrong();
    for method in [Method::Email, Method::Approval, Method::Sms] {
        play.choose(method);
        assert_eq!((play.left(), play.challenge.tally.interactions, play.challenge.standing.failures), (2, 1, 1));
    }
    play.wrong();
    assert_eq!(play.wrong(), Reply::Over);
    assert_eq!(play.report().interactions, 3, "over all ways together");
}

#[test]
fn the_code_of_an_earlier_way_is_dead() {
    let mut play = every_way();
    play.choose(Method::Email);
    assert_eq!(play.judged(attempt(None, 0), 1, Matched::Live), Reply::JudgeAgain, "it was judged as the live one");
    assert_eq!(play.judged(attempt(None, 0), 2, Matched::Replaced), Reply::Said(Notice::ReplacedCode));
    assert_eq!((play.left(), play.outcome()), (2, None));
    let mut play = Play::opened_as(&ALL_WAYS, |facts| facts.password = true);
    play.choose(Method::Email);
    assert_eq!(play.judged(attempt(None, 0), 2, Matched::Replaced), Reply::Said(Notice::Wrong));
}

#[test]
fn another_way_cancels_a_pending_approval_exactly_once() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms, Method::Email]);
    play.ways();
    assert!(play.owed.is_empty(), "looking ends nothing");
    play.choose(Method::Sms);
    assert_eq!(play.owed, [approval(1, ApprovalStatus::Cancelled), code_sent(2, Channel::Sms)]);
    play.choose(Method::Email);
    assert_eq!(play.owed, [code_sent(3, Channel::Email)]);
    play.choose(Method::Approval);
    assert_eq!(play.owed, [approval(4, ApprovalStatus::Pending)]);
}

#[test]
fn a_code_typed_after_another_tab_has_switched_to_approval_is_not_counted() {
    let mut play = every_way();
    play.choose(Method::Approval);
    let before = play.challenge.clone();
    for (number, matched) in [(1, Matched::Live), (1, Matched::Nothing), (2, Matched::Live), (2, Matched::Replaced)] {
        assert_eq!(play.judged(attempt(Some("typed"), 1), number, matched), Reply::Shown);
        play.unchanged_since(&before);
    }
}

#[test]
fn a_code_typed_after_another_tab_has_gone_to_see_the_ways_still_counts() {
    let mut play = every_way();
    play.ways();
    assert_eq!(play.wrong(), Reply::Said(Notice::Wrong));
    assert_eq!((play.left(), play.code_view().ask.notice), (2, Some(Notice::Wrong)), "the code's page is shown with it");
    play.ways();
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Authenticated));
}

#[test]
fn a_way_the_card_does_not_have_is_not_offered_and_changes_nothing() {
    for asks in [false, true] {
        let mut play = Play::opened_as(&[Method::Sms], |facts| facts.asks = asks);
        let before = play.challenge.clone();
        for method in [Method::Email, Method::Approval, Method::Passkey] {
            assert_eq!(play.choose(method), Reply::Said(Notice::NotOffered));
            play.unchanged_since(&before);
        }
    }
}

#[test]
fn when_no_resend_is_left_no_other_way_is_to_be_had_and_nothing_changes() {
    let mut play = every_way();
    for method in [Method::Email, Method::Sms, Method::Email] {
        assert_eq!(play.choose(method), Reply::Shown);
    }
    let before = play.challenge.clone();
    for method in [Method::Sms, Method::Approval] {
        assert_eq!(play.choose(method), Reply::Said(Notice::NoMoreCodes));
        play.unchanged_since(&before);
    }
    play.ways();
    let choice = play.choice_view();
    assert_eq!(choice.ways, [(Method::Sms, false), (Method::Email, true), (Method::Approval, false)], "only back");
    assert!(choice.passkey, "nothing has to be sent for a passkey");
    assert_eq!(play.choose(Method::Email), Reply::Shown);
}

#[test]
fn the_same_way_waits_as_a_resend_does_when_its_code_has_expired() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    play.policy.code_life = seconds(10);
    play.policy.resend_waits = vec![seconds(30), seconds(60)];
    play.choose(Method::Approval);
    play.choose(Method::Sms);
    assert_eq!(play.challenge.tally.resends, 2);
    let mut play = Play::with(&[Method::Sms, Method::Approval], crate::emv::value::Version::V220);
    play.policy.code_life = seconds(10);
    play.open();
    play.wait(10);
    let before = play.challenge.clone();
    assert_eq!(play.choose(Method::Sms), Reply::Said(Notice::TooEarly));
    play.unchanged_since(&before);
    play.wait(20);
    assert_eq!(play.choose(Method::Sms), Reply::Shown);
    assert_eq!(play.owed, [code_sent(2, Channel::Sms)]);
}

#[test]
fn an_expired_code_is_no_way_back() {
    let mut play = every_way();
    play.wait(300).ways();
    let choice = play.choice_view();
    assert_eq!((choice.back, choice.ways[0]), (None, (Method::Sms, true)));
    assert_eq!(play.choose(Method::Sms), Reply::Shown);
    assert_eq!(play.owed, [code_sent(2, Channel::Sms)]);
}

#[test]
fn choosing_the_passkey_shows_the_ways_and_sends_nothing() {
    let mut play = every_way();
    assert_eq!(play.choose(Method::Passkey), Reply::Shown);
    assert_eq!((play.owed.len(), play.asking().choosing, play.number()), (0, true, 1));
}

#[test]
fn while_the_ways_are_shown_there_is_nothing_to_send_again() {
    let mut play = every_way();
    play.ways();
    play.wait(30);
    let before = play.challenge.clone();
    assert_eq!(play.resend(), Reply::Shown);
    play.unchanged_since(&before);
    let mut play = Play::opened_as(&ALL_WAYS, |facts| facts.asks = true);
    let before = play.challenge.clone();
    assert_eq!(play.resend(), Reply::Shown);
    play.unchanged_since(&before);
}

#[test]
fn a_code_typed_before_any_way_was_chosen_is_not_counted() {
    let mut play = Play::opened_as(&ALL_WAYS, |facts| facts.asks = true);
    let before = play.challenge.clone();
    for matched in [Matched::Live, Matched::Nothing] {
        assert_eq!(play.submit(matched), Reply::Shown);
        play.unchanged_since(&before);
    }
}

#[test]
fn another_way_forgets_what_was_said_of_the_earlier_one() {
    let mut play = every_way();
    play.wrong();
    play.choose(Method::Email);
    assert_eq!(play.code_view().ask.notice, None);
    play.wrong();
    play.ways();
    assert_eq!(play.choice_view().ask.notice, None);
}

#[test]
fn a_result_without_a_comparison_names_the_way_that_was_live_last_and_one_with_it_what_was_compared() {
    for (method, name) in [
        (Method::Sms, AuthenticationMethod::SmsOtp),
        (Method::Email, AuthenticationMethod::OtherOtp),
        (Method::Approval, AuthenticationMethod::OobBiometrics),
    ] {
        let mut play = every_way();
        play.choose(method);
        play.ask(Command::Cancel);
        assert_eq!(play.report().methods, [name]);
    }
    let mut play = every_way();
    play.choose(Method::Email);
    play.passkey(VALID);
    assert_eq!(play.report().methods, [AuthenticationMethod::WebAuthn]);
}

#[test]
fn a_page_says_whether_there_is_another_way() {
    assert!(every_way().code_view().ask.others);
    assert!(!Play::opened_sms_only().code_view().ask.others);
    assert!(Play::opened_with(&[Method::Approval, Method::Passkey]).approval_view().ask.others);
}
