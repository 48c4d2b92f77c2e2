//! The same intent twice: a double click, a lost answer, a form sent again by hand.

use super::super::Command;
use super::super::credential::Matched;
use super::super::{AttemptId, Notice, Outcome, Reply};
use super::play::{Play, attempt};

#[test]
fn the_same_attempt_with_the_same_fields_gets_its_answer_again_and_is_counted_once() {
    let mut play = Play::opened();
    play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
    let before = play.challenge.clone();
    for _ in 0..20 {
        play.wait(1);
        assert_eq!(play.submit_as(attempt(Some("a"), 1), Matched::Nothing), Reply::Said(Notice::WrongCode));
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
