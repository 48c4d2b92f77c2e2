//! Ended from the issuer's side: at any time before the decision, with no fault of the cardholder, and never after it.

use super::super::view::View;
use super::super::{ApprovalStatus, Command, Handover, Method, Outcome, Reply, Withdrawal};
use super::play::{ALL_WAYS, Act, FRAUD, Play, approval, blocked_card, seconds, wire};
use crate::emv::value::Version;

const BOTH: [(Withdrawal, &str); 2] = [(Withdrawal::Requested, "01"), (Withdrawal::CardChanged, "09")];

#[test]
fn withdrawn_before_the_first_page_it_ends_with_its_reason_and_never_opens() {
    for (why, reason) in BOTH {
        let mut play = Play::new();
        assert_eq!(play.ask(Command::Withdraw { why }), Reply::Over);
        assert_eq!((play.outcome(), play.wire()), (Some(Outcome::Withdrawn(why)), wire("N", reason, "-", "00")));
        assert_eq!((play.decided().creq, play.decided().proof), (None, None));
        assert_eq!(play.view(), View::Closed);
        let before = play.challenge.clone();
        assert_eq!(play.open(), Reply::OtherCReq, "it was not too late");
        play.unchanged_since(&before);
    }
}

#[test]
fn withdrawn_while_the_page_is_open_it_ends_with_what_was_counted_and_the_browser_is_sent_back() {
    for (why, reason) in BOTH {
        let mut play = Play::opened();
        play.wrong();
        assert_eq!(play.ask(Command::Withdraw { why }), Reply::Over);
        assert_eq!((play.outcome(), play.wire()), (Some(Outcome::Withdrawn(why)), wire("N", reason, "-", "01")));
        assert_eq!((play.told().len(), play.challenge.standing.failures), (0, 1), "it is no failure of the card");
        assert_eq!(play.right(), Reply::Over);
        assert_eq!(play.outcome(), Some(Outcome::Withdrawn(why)), "the right code comes too late");
        assert_eq!(play.view(), View::Finishing);
        play.ask(Command::ResultAcknowledged);
        let page = play.return_view();
        assert_eq!((page.outcome, page.authenticated, page.disowned), (Outcome::Withdrawn(why), false, false));
    }
}

#[test]
fn a_pending_approval_is_cancelled_by_it() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    play.withdraw();
    assert_eq!(play.told(), [approval(1, ApprovalStatus::Cancelled)]);
    let before = play.challenge.clone();
    assert_eq!(play.rule(1, super::super::Ruling::Approve { matching: None }), Reply::Over);
    play.unchanged_since(&before);
}

#[test]
fn it_may_be_withdrawn_from_the_choice() {
    let mut play = Play::opened_with(&[Method::Passkey, Method::Sms]);
    play.withdraw();
    assert_eq!((play.told().len(), play.wire()), (0, wire("N", "01", "-", "00")));
}

#[test]
fn withdrawn_twice_the_first_reason_stands_and_nothing_more_happens() {
    for open in [false, true] {
        for (first, _) in BOTH {
            let mut play = if open { Play::opened() } else { Play::new() };
            play.ask(Command::Withdraw { why: first });
            let before = play.challenge.clone();
            for (second, _) in BOTH {
                play.wait(1);
                assert_eq!(play.ask(Command::Withdraw { why: second }), Reply::Over);
                play.unchanged_since(&before);
            }
        }
    }
}

#[test]
fn after_a_decision_there_is_nothing_to_withdraw() {
    let endings: [Act; 5] = [
        Play::right,
        |play| play.ask(Command::Cancel),
        |play| play.ask(Command::Disown),
        |play| {
            play.right();
            play.ask(Command::ResultAcknowledged)
        },
        |play| {
            play.right();
            play.ask(Command::ResultRefused)
        },
    ];
    for end in endings {
        let mut play = Play::opened();
        end(&mut play);
        let before = play.challenge.clone();
        assert_eq!(play.withdraw(), Reply::Over);
        play.unchanged_since(&before);
    }
}

#[test]
fn time_and_the_card_go_before_it() {
    let mut unopened = Play::new();
    unopened.wait(30).withdraw();
    assert_eq!(unopened.outcome(), Some(Outcome::NeverOpened));
    let mut late = Play::opened();
    late.wait(600).withdraw();
    assert_eq!(late.outcome(), Some(Outcome::TimedOut));
    let mut blocked = Play::opened();
    blocked.challenge.standing = blocked_card(blocked.now);
    blocked.withdraw();
    assert_eq!(blocked.outcome(), Some(Outcome::AttemptsExceeded));
}

#[test]
fn a_withdrawn_result_is_handed_over_like_any_other() {
    let mut play = Play::opened();
    play.withdraw();
    assert_eq!(play.decided().handover, Handover::Pending);
    assert_eq!(play.challenge.due(&play.policy), Some(play.now.plus(seconds(30))));
    play.wait(30).tick();
    assert_eq!(play.decided().handover, Handover::GivenUp);
    assert!(play.return_view().unconfirmed);
}

#[test]
fn a_challenge_withdrawn_while_its_page_was_open_may_still_be_disowned_and_an_unopened_one_may_not() {
    let mut opened = Play::opened();
    opened.withdraw();
    opened.ask(Command::Disown);
    assert_eq!((opened.owed.as_slice(), opened.decided().disowned), (&[FRAUD][..], true));
    let mut unopened = Play::new();
    unopened.withdraw();
    let before = unopened.challenge.clone();
    unopened.ask(Command::Disown);
    unopened.unchanged_since(&before);
}

#[test]
fn a_redirect_that_was_withdrawn_leads_back_and_nobody_is_told() {
    for open in [false, true] {
        let mut play = Play::redirected(&ALL_WAYS);
        if open {
            play.open();
        }
        assert_eq!((play.withdraw(), play.owed.len()), (Reply::Over, 0));
        assert_eq!(play.decided().handover, Handover::Acknowledged);
        assert_eq!(play.open(), Reply::Over);
        assert_eq!(play.return_view().outcome, Outcome::Withdrawn(Withdrawal::Requested));
    }
}

#[test]
fn a_withdrawn_challenge_names_what_was_planned_or_asked_for() {
    let mut planned = Play::with(&[Method::Email, Method::Sms], Version::V231);
    planned.withdraw();
    let mut asked = Play::opened_with(&[Method::Sms, Method::Email]);
    asked.choose(Method::Email);
    asked.withdraw();
    let codes = |play: &Play| play.report().methods.iter().map(|method| method.code().to_owned()).collect::<Vec<_>>();
    assert_eq!((codes(&planned), codes(&asked)), (vec!["05".to_owned()], vec!["05".to_owned()]));
}
