//! One live code at a time: its five minutes, and what asking for another does.

use super::super::credential::Matched;
use super::super::{Channel, Effect, Notice, Outcome, Reply};
use super::play::{Play, attempt, seconds};

#[test]
fn a_code_is_good_for_five_minutes() {
    let mut play = Play::opened();
    play.wait(299);
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Authenticated));
}

#[test]
fn an_expired_code_is_told_apart_and_neither_compared_nor_counted() {
    let mut play = Play::opened();
    play.wait(300);
    for matched in [Matched::Live, Matched::Nothing, Matched::Replaced] {
        assert_eq!(play.submit(matched), Reply::Said(Notice::ExpiredCode));
    }
    assert_eq!((play.challenge.tally.interactions, play.left(), play.outcome()), (0, 3, None));
    assert_eq!(play.challenge.standing.failures, 0);
    assert!(play.code_view().code_expired);
}

#[test]
fn after_an_expired_code_another_one_may_be_asked_for_and_works() {
    let mut play = Play::opened();
    play.wait(300).wrong();
    assert_eq!(play.resend(), Reply::Said(Notice::NewCode));
    assert!(!play.code_view().code_expired);
    assert_eq!(play.right(), Reply::Over);
}

#[test]
fn submitting_an_expired_code_over_and_over_does_not_make_the_challenge_grow() {
    let mut play = Play::opened();
    play.wait(300);
    for round in 0..200 {
        play.now = play.now.plus(std::time::Duration::from_millis(100));
        play.submit_as(attempt(Some(&format!("attempt-{round}")), 1), Matched::Nothing);
        assert_eq!(play.reply, Reply::Said(Notice::ExpiredCode));
    }
    assert!(play.challenge.answered.len() <= 2, "{} remembered", play.challenge.answered.len());
}

#[test]
fn a_resend_kills_the_earlier_code_and_sends_the_next() {
    let mut play = Play::opened();
    play.wait(30);
    assert_eq!(play.resend(), Reply::Said(Notice::NewCode));
    assert_eq!(play.owed, [Effect::SendCode { number: 2, channel: Channel::Sms }]);
    assert_eq!(play.live().valid_until, play.now.plus(seconds(300)));
    assert_eq!(play.submit(Matched::Replaced), Reply::Said(Notice::ReplacedCode));
    assert_eq!(play.left(), 2, "a replaced code was compared, so it counts");
}

#[test]
fn a_resend_never_adds_an_attempt() {
    let mut play = Play::opened();
    play.wrong();
    for wait in [30, 60, 120] {
        play.wait(wait).resend();
        assert_eq!((play.left(), play.challenge.tally.interactions), (2, 1));
    }
}

#[test]
fn resends_wait_30_then_60_then_120_seconds_and_there_are_three() {
    let mut play = Play::opened();
    for wait in [30, 60, 120] {
        play.wait(wait - 1);
        assert_eq!(play.resend(), Reply::Said(Notice::TooEarly));
        assert_eq!(play.code_view().again.from, play.now.plus(seconds(1)));
        play.wait(1);
        assert_eq!(play.resend(), Reply::Said(Notice::NewCode));
    }
    play.wait(300);
    let before = play.challenge.clone();
    assert_eq!(play.resend(), Reply::Said(Notice::NoMoreCodes));
    assert_eq!((&play.challenge, play.code_view().again.left), (&before, 0));
    assert_eq!(play.number(), 4);
}

#[test]
fn a_verdict_about_an_older_code_is_not_used_and_changes_nothing() {
    let mut play = Play::opened();
    play.wait(30).resend();
    let before = play.challenge.clone();
    for (number, matched) in [(1, Matched::Live), (1, Matched::Nothing), (3, Matched::Live), (0, Matched::Replaced)] {
        assert_eq!(play.judged(attempt(Some("same"), 7), number, matched), Reply::JudgeAgain);
        assert_eq!(play.challenge, before);
    }
    assert_eq!(play.judged(attempt(Some("same"), 7), 2, Matched::Live), Reply::Over);
}

#[test]
fn a_code_is_accepted_once() {
    let mut play = Play::opened();
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.report().interactions, 1);
    let before = play.challenge.clone();
    assert_eq!(play.judged(attempt(None, 0), 1, Matched::Live), Reply::Over);
    assert_eq!((play.owed.len(), &play.challenge), (0, &before));
}
