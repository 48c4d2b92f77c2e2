//! From the decision to the way back: the result is told once, acknowledged or not, and nothing is decided twice.

use super::super::credential::Matched;
use super::super::{Command, Handover, Outcome, Reply};
use super::play::{Play, attempt, wire};

#[test]
fn cancelling_ends_the_challenge_with_n_01_and_cancel_01() {
    let mut play = Play::opened();
    assert_eq!(play.ask(Command::Cancel), Reply::Over);
    assert_eq!(play.wire(), wire("N", "01", "01", "00"));
}

#[test]
fn cancelling_after_a_wrong_code_keeps_the_counter() {
    let mut play = Play::opened();
    play.wrong();
    play.ask(Command::Cancel);
    assert_eq!(play.wire(), wire("N", "01", "01", "01"));
}

#[test]
fn what_is_decided_first_stays_decided() {
    let finals: [fn(&mut Play); 4] = [
        |play| {
            play.right();
        },
        |play| {
            play.ask(Command::Cancel);
        },
        |play| {
            play.wait(3600).tick();
        },
        |play| {
            play.failed();
            play.failed();
        },
    ];
    for (index, first) in finals.iter().enumerate() {
        let mut play = Play::opened();
        first(&mut play);
        let (outcome, at) = (play.outcome(), play.decided().at);
        for second in &finals {
            second(&mut play);
            assert_eq!((play.outcome(), play.decided().at), (outcome, at), "ending {index}");
            assert!(play.owed.is_empty(), "no second result");
        }
    }
}

#[test]
fn an_acknowledged_result_is_handed_over() {
    let mut play = Play::opened();
    play.right();
    assert_eq!(play.decided().handover, Handover::Pending);
    play.ask(Command::ResultAcknowledged);
    assert_eq!(play.decided().handover, Handover::Acknowledged);
    assert_eq!(play.challenge.due(&play.policy), None, "time changes nothing any more");
    play.wait(1_000_000).tick();
    play.ask(Command::ResultRefused);
    assert_eq!(play.decided().handover, Handover::Acknowledged);
}

#[test]
fn a_refused_result_is_given_up() {
    let mut play = Play::opened();
    play.right();
    play.ask(Command::ResultRefused);
    assert_eq!(play.decided().handover, Handover::GivenUp);
}

#[test]
fn a_result_nobody_acknowledges_is_given_up_after_30_seconds() {
    let mut play = Play::opened();
    play.right();
    play.wait(29).tick();
    assert_eq!(play.decided().handover, Handover::Pending);
    play.wait(1).tick();
    assert_eq!(play.decided().handover, Handover::GivenUp);
}

#[test]
fn once_given_up_a_late_acknowledgement_changes_nothing() {
    let mut play = Play::opened();
    play.right();
    play.wait(30);
    assert_eq!(play.ask(Command::ResultAcknowledged), Reply::Over, "it came together with the deadline");
    assert_eq!(play.decided().handover, Handover::GivenUp);
    let before = play.challenge.clone();
    play.ask(Command::ResultAcknowledged);
    assert_eq!(play.challenge, before);
}

#[test]
fn an_acknowledgement_of_an_undecided_challenge_changes_nothing() {
    let mut play = Play::opened();
    let before = play.challenge.clone();
    play.ask(Command::ResultAcknowledged);
    play.ask(Command::ResultRefused);
    assert_eq!(play.challenge, before);
}

#[test]
fn an_acknowledgement_cannot_belong_to_a_result_decided_in_the_same_step() {
    for command in [Command::ResultAcknowledged, Command::ResultRefused] {
        let mut play = Play::opened();
        play.wait(600).ask(command);
        assert_eq!(play.decided().handover, Handover::Pending);
        assert_eq!(play.report().outcome, Outcome::TimedOut);
    }
}

#[test]
fn of_a_right_and_a_last_wrong_code_the_first_to_be_stepped_wins() {
    for (first, second, outcome) in
        [(Matched::Live, Matched::Nothing, Outcome::Authenticated), (Matched::Nothing, Matched::Live, Outcome::AttemptsExceeded)]
    {
        let mut play = Play::opened();
        play.wrong();
        play.wrong();
        play.judged(attempt(None, 1), 1, first);
        play.judged(attempt(None, 2), 1, second);
        assert_eq!((play.outcome(), play.challenge.tally.interactions), (Some(outcome), 3));
    }
}
