//! The page's ten minutes, the challenge's absolute end, and what restarts which.

use super::super::credential::Malformed;
use super::super::{Command, Outcome, Reply};
use super::play::{Play, START, seconds, wire};
use std::time::Duration;

/// Opened, with an absolute end that does not interfere.
fn long() -> Play {
    let mut play = Play::opened();
    play.policy.challenge_life = seconds(3600);
    play
}

#[test]
fn a_page_nobody_answers_times_out_after_10_minutes_with_n_14_04() {
    let mut play = Play::opened();
    play.wait(599).tick();
    assert_eq!(play.outcome(), None);
    play.wait(1).tick();
    assert_eq!(play.outcome(), Some(Outcome::TimedOut));
    assert_eq!(play.wire(), wire("N", "14", "04", "00"));
}

#[test]
fn time_is_up_before_the_question_is_looked_at() {
    let mut play = long();
    play.policy.code_life = seconds(3600);
    play.wait(600);
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::TimedOut));
    assert_eq!(play.wire(), wire("N", "14", "04", "00"));
}

#[test]
fn a_counted_wrong_code_presents_the_page_again_and_restarts_its_10_minutes() {
    let mut play = long();
    play.wait(200).wrong();
    assert_eq!(play.asking().page_until, play.now.plus(seconds(600)));
}

#[test]
fn a_resend_restarts_the_page() {
    let mut play = long();
    play.wait(500).resend();
    assert_eq!(play.asking().page_until, play.now.plus(seconds(600)));
}

#[test]
fn reopening_restarts_nothing() {
    let mut play = long();
    let until = play.asking().page_until;
    play.wait(500).open();
    play.tick();
    play.open_other();
    assert_eq!(play.asking().page_until, until);
    play.wait(100).open();
    assert_eq!(play.outcome(), Some(Outcome::TimedOut));
}

#[test]
fn malformed_entries_and_refused_resends_restart_nothing() {
    let mut play = long();
    let until = play.asking().page_until;
    play.wait(20).malformed(Malformed::Empty);
    play.resend();
    assert_eq!(play.reply, Reply::Said(super::super::Notice::TooEarly));
    assert_eq!(play.asking().page_until, until);
}

#[test]
fn fifteen_minutes_after_the_ares_the_challenge_ends_whatever_happened_in_between() {
    let mut play = Play::opened();
    play.wait(590).wrong();
    play.wait(5).resend();
    assert_eq!(play.outcome(), None);
    play.now = START.plus(Duration::from_millis(15 * 60_000 - 1));
    play.tick();
    assert_eq!(play.outcome(), None);
    play.now = START.plus(seconds(15 * 60));
    assert_eq!(play.right(), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::TimedOut));
}

#[test]
fn the_next_deadline_is_the_sooner_of_page_and_challenge() {
    let mut play = Play::opened();
    assert_eq!(play.challenge.due(&play.policy), Some(START.plus(seconds(601))));
    play.wait(400).resend();
    assert_eq!(play.challenge.due(&play.policy), Some(START.plus(seconds(900))));
}

#[test]
fn a_sweeper_that_is_late_still_ends_it_as_of_now_and_hands_over_from_now() {
    let mut play = Play::opened();
    play.wait(86_400).tick();
    assert_eq!(play.decided().at, play.now);
    play.wait(29).ask(Command::ResultAcknowledged);
    assert_eq!(play.decided().handover, super::super::Handover::Acknowledged);
}
