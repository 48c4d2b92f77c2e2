//! The same intent twice: a double click, a lost answer, a form sent again by hand.

use super::super::credential::{Found, Matched};
use super::super::{ApprovalStatus, AttemptId, Channel, Command, Effect, Method, News, Notice, Outcome, Reply, Ruling};
use super::play::{ALL_WAYS, Play, VALID, approval, attempt, code_sent};

#[test]
fn the_same_attempt_with_the_same_fields_gets_its_answer_again_and_is_counted_once() {
    let mut play = Play::opened();
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    let before = play.challenge.clone();
    for _ in 0..20 {
        play.wait(1);
        assert_eq!(play.submit_as(attempt(Some("a"), 1), Matched::Nothing), Reply::Said(Notice::Wrong));
        assert_eq!((play.owed.len(), &play.challenge), (0, &before));
    }
}

#[test]
fn the_same_attempt_with_other_fields_is_a_new_one() {
    let mut play = Play::opened();
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    play.submit_as(attempt(Some("a"), 2), Matched::Nothing);
    assert_eq!(play.left(), 1);
    assert_eq!(play.submit_as(attempt(Some("a"), 3), Matched::Live), Reply::Over);
    assert_eq!(play.report().interactions, 3);
}

#[test]
fn every_set_of_fields_of_one_attempt_is_remembered() {
    let mut play = Play::opened();
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    play.submit_as(attempt(Some("a"), 2), Matched::Nothing);
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    assert_eq!(play.left(), 1);
}

#[test]
fn without_an_attempt_id_each_one_counts() {
    let mut play = Play::opened();
    play.submit_as(attempt(None, 1), Matched::Nothing);
    play.submit_as(attempt(None, 1), Matched::Nothing);
    assert_eq!(play.submit_as(attempt(None, 1), Matched::Nothing), Reply::Over);
    assert!(play.challenge.answered.is_empty());
}

#[test]
fn another_attempt_with_the_same_fields_counts() {
    let mut play = Play::opened();
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    play.submit_as(attempt(Some("b"), 1), Matched::Nothing);
    assert_eq!(play.left(), 1);
}

#[test]
fn a_resend_asked_for_twice_by_a_double_click_sends_one_message() {
    let mut play = Play::opened();
    play.wait(30);
    assert_eq!(play.ask(Command::Resend { attempt: attempt(Some("r"), 1) }), Reply::Said(Notice::NewCode));
    assert_eq!(play.ask(Command::Resend { attempt: attempt(Some("r"), 1) }), Reply::Said(Notice::NewCode));
    assert_eq!((play.owed.len(), play.number()), (0, 2));
}

#[test]
fn a_resend_that_was_too_early_may_be_tried_again_with_the_same_attempt() {
    let mut play = Play::opened();
    assert_eq!(play.ask(Command::Resend { attempt: attempt(Some("r"), 1) }), Reply::Said(Notice::TooEarly));
    play.wait(30);
    assert_eq!(play.ask(Command::Resend { attempt: attempt(Some("r"), 1) }), Reply::Said(Notice::NewCode));
}

#[test]
fn the_deciding_attempt_repeated_leads_to_the_end_without_a_second_result() {
    let mut play = Play::opened();
    play.submit_as(attempt(Some("a"), 1), Matched::Live);
    assert_eq!(play.judged(attempt(Some("a"), 1), 1, Matched::Live), Reply::Over);
    assert_eq!((play.outcome(), play.owed.len()), (Some(Outcome::Authenticated), 0));
}

#[test]
fn an_attempt_id_is_1_to_64_url_safe_characters_and_anything_else_is_none() {
    let longest = "x".repeat(64);
    for good in ["a", "A-z_09", "-", longest.as_str()] {
        assert_eq!(AttemptId::parse(good).unwrap().as_str(), good);
    }
    let too_long = "x".repeat(65);
    for bad in ["", " ", "a b", "é", "a.b", "a/b", "a\n", "١", too_long.as_str()] {
        assert_eq!(AttemptId::parse(bad), None, "{bad:?}");
    }
}

#[test]
fn a_way_chosen_twice_by_a_double_click_is_sent_once_even_when_another_was_chosen_in_between() {
    let choose = |id, method| Command::Choose { attempt: attempt(Some(id), 1), method: Some(method) };
    let mut play = Play::opened_with(&ALL_WAYS);
    assert_eq!(play.ask(choose("e", Method::Email)), Reply::Shown);
    assert_eq!(play.owed, [code_sent(2, Channel::Email)]);
    assert_eq!(play.ask(choose("p", Method::Approval)), Reply::Shown);
    assert_eq!(play.owed, [approval(3, ApprovalStatus::Pending)]);
    let before = play.challenge.clone();
    for (id, method) in [("e", Method::Email), ("p", Method::Approval)] {
        assert_eq!(play.ask(choose(id, method)), Reply::Shown);
        play.unchanged_since(&before);
    }
}

#[test]
fn a_way_that_was_refused_may_be_tried_again_with_the_same_attempt() {
    let choose = || Command::Choose { attempt: attempt(Some("s"), 1), method: Some(Method::Sms) };
    let mut play = Play::opened_sms_only();
    play.policy.resend_waits = vec![super::play::seconds(400)];
    play.wait(300);
    assert_eq!(play.ask(choose()), Reply::Said(Notice::TooEarly));
    play.wait(100);
    assert_eq!(play.ask(choose()), Reply::Shown);
    assert_eq!(play.owed, [code_sent(2, Channel::Sms)]);
}

#[test]
fn the_same_passkey_twice_is_counted_once_though_the_round_has_moved_on() {
    let mut play = Play::opened_with(&ALL_WAYS);
    assert_eq!(play.passkey_as(attempt(Some("k"), 1), 0, Found::Invalid), Reply::Said(Notice::PasskeyFailed));
    let before = play.challenge.clone();
    for round in [0, 1] {
        assert_eq!(play.passkey_as(attempt(Some("k"), 1), round, Found::Invalid), Reply::Said(Notice::PasskeyFailed));
        play.unchanged_since(&before);
    }
    assert_eq!(play.passkey_as(attempt(Some("k"), 2), 1, VALID), Reply::Over);
}

#[test]
fn what_counts_nothing_is_not_remembered_however_often_it_happens() {
    let mut play = Play::opened_with(&ALL_WAYS);
    for round in 0..200 {
        let id = format!("attempt-{round}");
        let again = || attempt(Some(&id), 1);
        play.now = play.now.plus(std::time::Duration::from_millis(10));
        play.ask(Command::Choose { attempt: again(), method: None });
        play.ask(Command::Choose { attempt: again(), method: Some(Method::Sms) });
        play.ask(Command::Choose { attempt: again(), method: Some(Method::Passkey) });
        play.ask(Command::Resend { attempt: again() });
        play.passkey_as(again(), 0, Found::Stale);
        play.passkey_as(again(), 9, Found::Invalid);
        play.judged(again(), 9, Matched::Live);
    }
    assert!(play.challenge.answered.is_empty());
    assert_eq!((play.challenge.tally.asked, play.challenge.tally.interactions), (1, 0));
}

#[test]
fn what_is_remembered_is_one_answer_for_each_thing_counted() {
    let mut play = Play::opened_with(&ALL_WAYS);
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    play.ask(Command::Choose { attempt: attempt(Some("b"), 1), method: Some(Method::Email) });
    play.passkey_as(attempt(Some("c"), 1), 1, Found::Invalid);
    play.choose(Method::Email);
    play.wait(60).ask(Command::Resend { attempt: attempt(Some("d"), 1) });
    assert_eq!(play.reply, Reply::Said(Notice::NewCode));
    let remembered = play.challenge.answered.iter().map(|answered| answered.attempt.id.as_ref().unwrap().as_str());
    assert_eq!(remembered.collect::<Vec<_>>(), ["a", "b", "c", "d"]);
}

const MATCHES: Ruling = Ruling::Approve { matching: Some(true) };
const DIFFERS: Ruling = Ruling::Approve { matching: Some(false) };

#[test]
fn the_same_wrong_number_sent_again_by_the_app_is_counted_once() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    assert_eq!(play.rule_as(attempt(Some("d"), 1), 1, DIFFERS), Reply::Said(Notice::WrongNumber));
    let before = play.challenge.clone();
    for _ in 0..20 {
        play.wait(1);
        assert_eq!(play.rule_as(attempt(Some("d"), 1), 1, DIFFERS), Reply::Said(Notice::WrongNumber));
        play.unchanged_since(&before);
    }
    assert_eq!((play.left(), play.challenge.tally.interactions, play.challenge.standing.failures), (2, 1, 1));
}

#[test]
fn another_wrong_number_is_another_decision_and_counts() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    for digits in [1, 2, 1, 2] {
        assert_eq!(play.rule_as(attempt(Some("d"), digits), 1, DIFFERS), Reply::Said(Notice::WrongNumber));
    }
    assert_eq!((play.left(), play.challenge.tally.interactions), (1, 2), "each once, in whatever order they come again");
    assert_eq!(play.rule_as(attempt(Some("d"), 3), 1, DIFFERS), Reply::Over);
    assert_eq!(play.report().interactions, 3);
    assert_eq!(play.rule_as(attempt(Some("d"), 3), 1, DIFFERS), Reply::Over);
    assert!(play.owed.is_empty());
}

#[test]
fn without_an_identity_each_wrong_number_counts() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    for left in [2, 1] {
        assert_eq!(play.rule_as(attempt(None, 1), 1, DIFFERS), Reply::Said(Notice::WrongNumber));
        assert_eq!(play.left(), left);
    }
    assert!(play.challenge.answered.is_empty());
}

#[test]
fn after_a_wrong_number_the_right_one_approves_and_a_refusal_rejects() {
    for (ruling, outcome, status) in [
        (MATCHES, Outcome::Authenticated, ApprovalStatus::Approved),
        (Ruling::Reject, Outcome::Rejected, ApprovalStatus::Rejected),
    ] {
        let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
        play.rule_as(attempt(Some("d"), 1), 1, DIFFERS);
        assert_eq!(play.rule_as(attempt(Some("d"), 2), 1, ruling), Reply::Over);
        assert_eq!((play.outcome(), play.told()), (Some(outcome), vec![approval(1, status)]));
        for (fields, again) in [(2, ruling), (1, DIFFERS)] {
            assert_eq!(play.rule_as(attempt(Some("d"), fields), 1, again), Reply::Over);
            assert!(play.owed.is_empty(), "decided once");
        }
    }
}

#[test]
fn a_decision_about_an_approval_that_is_not_live_is_not_remembered() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    let before = play.challenge.clone();
    assert_eq!(play.rule_as(attempt(Some("d"), 1), 2, DIFFERS), Reply::NotPending);
    play.unchanged_since(&before);
    play.wait(30).resend();
    assert_eq!(play.rule_as(attempt(Some("d"), 1), 2, DIFFERS), Reply::Said(Notice::WrongNumber));
    assert_eq!(play.left(), 2);
}

#[test]
fn a_wrong_number_sent_again_blocks_no_card() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    play.policy.card_failures = 2;
    for _ in 0..5 {
        play.rule_as(attempt(Some("d"), 1), 1, DIFFERS);
        assert!(play.owed.is_empty() && play.challenge.standing.block.is_none());
    }
    assert_eq!(play.rule_as(attempt(Some("d"), 2), 1, DIFFERS), Reply::Over);
    assert!(matches!(play.owed.first(), Some(Effect::TellIssuer(News::CardBlocked { .. }))));
}

#[test]
fn a_decided_challenge_remembers_nothing_of_what_was_typed() {
    let mut play = Play::opened();
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    assert_eq!(play.challenge.answered.len(), 1, "until then");
    assert_eq!(play.submit_as(attempt(Some("b"), 2), Matched::Live), Reply::Over);
    assert!(play.challenge.answered.is_empty());
    assert_eq!(play.submit_as(attempt(Some("a"), 1), Matched::Nothing), Reply::Over);
}
