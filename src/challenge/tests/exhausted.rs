//! Out of time, and whether codes were the reason: only when the last one that could be had had run out before.

use super::super::{Command, Method, Moment, Outcome};
use super::play::{Play, attempt, seconds, wire};

/// Text messages only, one resend, asked for after its wait: this code is the last.
fn last_code() -> Play {
    let mut play = Play::opened_sms_only();
    play.policy.resend_waits.truncate(1);
    play.wait(30).resend();
    assert_eq!((play.number(), play.code_view().again.left), (2, 0));
    play
}

/// The page's own end.
fn page_end(play: &Play) -> Moment {
    play.asking().page_until
}

fn at(play: &mut Play, now: Moment) -> Option<Outcome> {
    play.now = now;
    play.tick();
    play.outcome()
}

#[test]
fn the_last_code_having_run_out_unused_the_page_that_times_out_says_so_with_n_14_04() {
    let mut play = last_code();
    let end = page_end(&play);
    assert!(play.live().valid_until < end);
    assert_eq!(at(&mut play, end), Some(Outcome::ResendsExceeded));
    assert_eq!(play.wire(), wire("N", "14", "04", "00"));
    assert!(play.told().is_empty());
}

#[test]
fn a_late_creq_after_it_is_too_late_as_after_any_time_out() {
    let mut play = last_code();
    let end = page_end(&play);
    at(&mut play, end);
    assert_eq!(play.open_other(), super::super::Reply::TooLate);
    assert_eq!(play.open(), super::super::Reply::Over);
}

#[test]
fn running_out_of_codes_ends_nothing_by_itself() {
    let mut play = last_code();
    let expired = play.live().valid_until;
    assert_eq!(at(&mut play, expired), None);
    assert!(play.code_view().code_expired);
}

#[test]
fn with_a_resend_left_it_is_a_plain_time_out() {
    let mut play = Play::opened_sms_only();
    play.wait(30).resend();
    assert_eq!(play.code_view().again.left, 2);
    let end = page_end(&play);
    assert!(play.live().valid_until < end);
    assert_eq!(at(&mut play, end), Some(Outcome::TimedOut));
}

#[test]
fn where_no_code_may_ever_be_sent_again_none_was_exceeded() {
    let mut play = Play::opened_sms_only();
    play.policy.resend_waits.clear();
    let end = page_end(&play);
    assert_eq!(at(&mut play, end), Some(Outcome::TimedOut));
}

#[test]
fn a_last_code_that_was_still_good_when_the_time_was_over_is_a_plain_time_out() {
    for (code_life, outcome) in [(599, Outcome::ResendsExceeded), (600, Outcome::TimedOut)] {
        let mut play = Play::opened_sms_only();
        play.policy.resend_waits.truncate(1);
        play.policy.code_life = seconds(code_life);
        play.wait(30).resend();
        let end = page_end(&play);
        assert_eq!(at(&mut play, end), Some(outcome), "page of 600 s, code of {code_life} s");
    }
}

#[test]
fn a_last_code_that_was_cut_short_by_the_end_of_the_challenge_is_a_plain_time_out() {
    let mut cut = Play::opened_sms_only();
    cut.policy.resend_waits.truncate(1);
    cut.policy.challenge_life = seconds(200);
    cut.wait(100).resend();
    let end = cut.challenge.ends_at(&cut.policy);
    assert_eq!(cut.live().valid_until, end, "it would have lived longer");
    assert_eq!(at(&mut cut, end), Some(Outcome::TimedOut));
}

#[test]
fn a_sweeper_that_is_late_does_not_change_why_it_ended() {
    for (code_life, outcome) in [(300, Outcome::ResendsExceeded), (600, Outcome::TimedOut)] {
        let mut play = Play::opened_sms_only();
        play.policy.resend_waits.truncate(1);
        play.policy.code_life = seconds(code_life);
        play.policy.page_life = seconds(400);
        play.wait(30).resend();
        let late = page_end(&play).plus(seconds(3600));
        assert_eq!(at(&mut play, late), Some(outcome), "page of 400 s, code of {code_life} s");
        assert_eq!(play.decided().at, late);
    }
}

#[test]
fn a_resend_given_back_is_one_that_is_left() {
    let mut play = last_code();
    play.failed();
    assert_eq!(play.challenge.tally.resends, 0);
    let end = page_end(&play);
    assert_eq!(at(&mut play, end), Some(Outcome::TimedOut));
}

#[test]
fn where_the_app_was_asked_last_no_code_ran_out() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    play.policy.resend_waits.truncate(1);
    play.wait(1).choose(Method::Approval);
    assert_eq!(play.challenge.tally.resends, 1);
    let end = page_end(&play);
    assert_eq!(at(&mut play, end), Some(Outcome::TimedOut));
}

#[test]
fn whatever_was_asked_when_the_time_was_over_the_reason_is_the_same() {
    let commands = [Command::Cancel, Command::Disown, Command::Resend { attempt: attempt(None, 0) }, Command::RefuseCReq];
    for command in commands {
        let mut play = last_code();
        play.now = page_end(&play);
        play.ask(command);
        assert_eq!(play.outcome(), Some(Outcome::ResendsExceeded));
    }
}
