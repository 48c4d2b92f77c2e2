//! Approval in the issuer's app: asked for once, ended once, and only ever decided there.

use super::super::{ApprovalStatus, Channel, Command, Delivery, Method, News, Notice, Outcome, Proof, Reply, Ruling};
use super::super::{BlockReason, Effect};
use super::play::{Act, Play, approval, attempt, blocked, blocked_card, code_sent, seconds, wire};
use crate::emv::value::{AuthenticationMethod, AuthenticationType};

/// The app first, then text messages.
fn app() -> Play {
    Play::opened_with(&[Method::Approval, Method::Sms])
}

#[test]
fn an_approval_is_pending_until_the_app_has_decided_and_then_the_challenge_is_authenticated() {
    for matching in [None, Some(true)] {
        let mut play = app();
        assert_eq!(play.owed, [approval(1, ApprovalStatus::Pending)]);
        assert_eq!(play.approve(matching), Reply::Over);
        assert_eq!(play.told(), [approval(1, ApprovalStatus::Approved)]);
        assert_eq!(play.wire(), wire("Y", "-", "-", "01"));
        assert_eq!(play.decided().proof, Some(Proof::Approval));
        let report = play.report();
        assert_eq!(report.methods, [AuthenticationMethod::OobBiometrics]);
        assert_eq!(report.kind, Some(AuthenticationType::OutOfBand));
    }
}

#[test]
fn a_rejection_ends_the_challenge_with_n_01_and_no_cancel_and_counts_nothing() {
    let mut play = app();
    assert_eq!(play.reject(), Reply::Over);
    assert_eq!(play.told(), [approval(1, ApprovalStatus::Rejected)]);
    assert_eq!(play.wire(), wire("N", "01", "-", "00"));
    assert_eq!((play.outcome(), play.challenge.standing.failures), (Some(Outcome::Rejected), 0));
}

#[test]
fn a_wrong_number_counts_as_an_interaction_and_a_failure_and_the_approval_stays_pending() {
    let mut play = app();
    play.wait(10);
    assert_eq!(play.approve(Some(false)), Reply::Said(Notice::WrongNumber));
    assert!(play.owed.is_empty());
    assert_eq!((play.left(), play.challenge.tally.interactions, play.challenge.standing.failures), (2, 1, 1));
    assert_eq!(play.approval_view().ask.notice, Some(Notice::WrongNumber));
    assert_eq!(play.asking().page_until, play.now.plus(seconds(600)), "the page is presented again");
    assert_eq!(play.approve(Some(true)), Reply::Over);
    assert_eq!(play.wire(), wire("Y", "-", "-", "02"));
}

#[test]
fn the_last_wrong_number_ends_the_challenge_with_n_19_and_cancels_the_approval() {
    let mut play = app();
    play.approve(Some(false));
    play.approve(Some(false));
    assert_eq!(play.approve(Some(false)), Reply::Over);
    assert_eq!(play.told(), [approval(1, ApprovalStatus::Cancelled)]);
    assert_eq!(play.wire(), wire("N", "19", "-", "03"));
}

#[test]
fn a_wrong_number_that_blocks_the_card_says_so_before_the_approval_ends() {
    let mut play = app();
    play.policy.card_failures = 1;
    play.approve(Some(false));
    let until = play.now.plus(seconds(1800));
    assert_eq!(play.told(), [blocked(until, BlockReason::WrongNumbers), approval(1, ApprovalStatus::Cancelled)]);
}

#[test]
fn only_the_live_approval_can_be_decided() {
    let mut play = app();
    play.wait(30).resend();
    let before = play.challenge.clone();
    for number in [0, 1, 3, u32::MAX] {
        for ruling in [Ruling::Approve { matching: None }, Ruling::Approve { matching: Some(false) }, Ruling::Reject] {
            assert_eq!(play.rule(number, ruling), Reply::NotPending);
            play.unchanged_since(&before);
        }
    }
    assert_eq!(play.rule(2, Ruling::Approve { matching: None }), Reply::Over);
}

#[test]
fn the_number_of_a_code_is_no_approval() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    let before = play.challenge.clone();
    for ruling in [Ruling::Approve { matching: None }, Ruling::Approve { matching: Some(true) }, Ruling::Reject] {
        assert_eq!(play.rule(1, ruling), Reply::NotPending);
        play.unchanged_since(&before);
    }
}

#[test]
fn nothing_can_be_approved_before_anything_was_asked_for() {
    let mut play = Play::opened_as(&[Method::Approval, Method::Sms], |facts| facts.asks = true);
    assert_eq!(play.rule(0, Ruling::Approve { matching: None }), Reply::NotPending);
    assert_eq!(play.rule(1, Ruling::Approve { matching: None }), Reply::NotPending);
    assert_eq!(play.outcome(), None);
}

#[test]
fn a_decision_of_the_app_after_the_end_changes_nothing() {
    let endings: [fn(&mut Play) -> Reply; 4] =
        [|play| play.approve(None), |play| play.reject(), |play| play.ask(Command::Cancel), |play| play.ask(Command::Disown)];
    for end in endings {
        let mut play = app();
        assert_eq!(end(&mut play), Reply::Over);
        let before = play.challenge.clone();
        for ruling in [Ruling::Approve { matching: None }, Ruling::Approve { matching: Some(false) }, Ruling::Reject] {
            assert_eq!(play.rule(1, ruling), Reply::Over);
            play.unchanged_since(&before);
        }
    }
}

#[test]
fn however_else_a_challenge_ends_a_pending_approval_is_cancelled_once() {
    let endings: [(Outcome, Act); 5] = [
        (Outcome::Cancelled, |play| play.ask(Command::Cancel)),
        (Outcome::Disowned, |play| play.ask(Command::Disown)),
        (Outcome::TimedOut, |play| play.wait(600).tick()),
        (Outcome::TimedOut, |play| play.wait(600).approve(None)),
        (Outcome::AttemptsExceeded, |play| {
            play.challenge.standing = blocked_card(play.now);
            play.approve(None)
        }),
    ];
    for (outcome, end) in endings {
        let mut play = app();
        assert_eq!(end(&mut play), Reply::Over);
        assert_eq!(play.outcome(), Some(outcome));
        let cancelled = play.told().into_iter().filter(|effect| matches!(effect, Effect::Approval { .. }));
        assert_eq!(cancelled.collect::<Vec<_>>(), [approval(1, ApprovalStatus::Cancelled)], "{outcome:?}");
        play.tick();
        assert!(play.owed.is_empty());
    }
}

#[test]
fn no_button_of_the_page_authenticates() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms, Method::Passkey]);
    for _ in 0..5 {
        play.resend();
        play.ways();
        for method in Method::ALL {
            play.choose(method);
        }
        play.tick();
        play.open();
        play.ask(Command::Resend { attempt: attempt(Some("check"), 1) });
        play.wait(60);
    }
    assert_eq!((play.outcome(), play.challenge.tally.interactions), (None, 0));
}

#[test]
fn asking_the_app_again_ends_the_earlier_approval_and_begins_the_next() {
    let mut play = app();
    play.wait(29);
    assert_eq!(play.resend(), Reply::Said(Notice::TooEarly));
    play.wait(1);
    assert_eq!(play.resend(), Reply::Said(Notice::AskedAgain));
    assert_eq!(play.owed, [approval(1, ApprovalStatus::Cancelled), approval(2, ApprovalStatus::Pending)]);
    let view = play.approval_view();
    assert_eq!((view.number, view.again.left, view.ask.notice), (2, 2, Some(Notice::AskedAgain)));
    assert_eq!((view.again.wait, view.again.from), (seconds(60), play.now.plus(seconds(60))));
}

#[test]
fn the_app_can_be_asked_again_as_often_as_a_code() {
    let mut play = app();
    for wait in [30, 60, 120] {
        assert_eq!(play.wait(wait).resend(), Reply::Said(Notice::AskedAgain));
    }
    play.wait(300);
    assert_eq!(play.resend(), Reply::Said(Notice::NoMoreCodes));
    assert_eq!((play.number(), play.approval_view().again.left), (4, 0));
}

#[test]
fn an_approval_lives_as_long_as_its_challenge_and_may_be_given_while_the_ways_are_shown() {
    let mut play = app();
    assert_eq!(play.live().valid_until, play.challenge.ends_at(&play.policy));
    play.ways();
    play.wait(599);
    assert_eq!(play.approve(Some(true)), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Authenticated));
}

#[test]
fn a_wrong_number_while_the_ways_are_shown_leaves_them_on_show() {
    let mut play = app();
    play.ways();
    play.approve(Some(false));
    let choice = play.choice_view();
    assert_eq!((choice.ask.notice, choice.ask.attempts_left), (Some(Notice::WrongNumber), 2));
    assert_eq!(choice.back, Some(Method::Approval));
}

#[test]
fn a_code_typed_while_an_approval_is_asked_for_is_not_counted() {
    let mut play = app();
    let before = play.challenge.clone();
    assert_eq!((play.right(), play.wrong()), (Reply::Shown, Reply::Shown));
    play.unchanged_since(&before);
}

#[test]
fn the_gateway_has_no_say_about_an_approval() {
    let mut play = app();
    let before = play.challenge.clone();
    assert_eq!(play.sent(), Reply::Shown);
    play.unchanged_since(&before);
    assert_eq!(play.failed(), Reply::Shown);
    play.unchanged_since(&before);
    assert_eq!(play.live().delivery, Delivery::Sending);
}

#[test]
fn proving_otherwise_cancels_the_approval() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Passkey]);
    play.passkey(super::play::VALID);
    assert_eq!(play.told(), [approval(1, ApprovalStatus::Cancelled)]);
    assert_eq!((play.outcome(), play.decided().proof), (Some(Outcome::Authenticated), Some(Proof::Passkey)));
    let mut play = app();
    play.choose(Method::Sms);
    assert_eq!(play.owed, [approval(1, ApprovalStatus::Cancelled), code_sent(2, Channel::Sms)]);
    play.right();
    assert!(play.told().is_empty(), "it has ended already");
}

#[test]
fn an_approval_makes_no_news_beyond_itself() {
    let mut play = Play::opened_as(&[Method::Approval, Method::Sms], |facts| facts.trust_list = true);
    play.approve(None);
    assert!(!play.owed.contains(&Effect::TellIssuer(News::MerchantTrusted)));
    assert_eq!((play.decided().trusted, play.report().trust_list), (None, None));
}
