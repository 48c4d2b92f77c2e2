//! When the cardholder was here: noted, and nothing is decided by it.

use super::super::credential::{Found, Malformed, Matched};
use super::super::{Challenge, Command, Decline, Embedding, Method, Phase, Times};
use super::play::{ALL_WAYS, Act, Play, START, attempt, blocked_card, seconds};

#[test]
fn nobody_has_been_here_before_the_first_page() {
    let mut play = Play::new();
    assert_eq!(play.challenge.times, Times::default());
    play.wait(5);
    for ask in [Play::right as Act, Play::resend, Play::tick, |play| play.ask(Command::Disown)] {
        ask(&mut play);
        assert_eq!(play.challenge.times, Times::default());
    }
    play.wait(25).tick();
    assert_eq!(play.challenge.times, Times::default(), "nor when it ends unopened");
}

#[test]
fn the_first_page_is_noted_once_and_is_no_interaction() {
    let mut play = Play::new();
    play.wait(7).open();
    let times = Times { opened_at: Some(START.plus(seconds(7))), last_interaction: None };
    assert_eq!(play.challenge.times, times);
    play.wait(3).open();
    play.open_other();
    play.wait(3).tick();
    assert_eq!(play.challenge.times, times);
}

#[test]
fn a_page_that_only_says_why_is_a_page() {
    let mut declined = Play::new();
    declined.challenge.facts.decline = Some(Decline::Refused);
    let mut blocked = Play::new();
    blocked.challenge.standing = blocked_card(blocked.now);
    for mut play in [declined, blocked] {
        play.wait(2).open();
        assert_eq!(play.challenge.times, Times { opened_at: Some(play.now), last_interaction: None });
    }
}

#[test]
fn an_invalid_creq_a_withdrawal_or_the_end_of_time_opens_nothing() {
    let endings: [Act; 3] = [|play| play.ask(Command::RefuseCReq), Play::withdraw, |play| play.wait(30).tick()];
    for end in endings {
        let mut play = Play::new();
        end(&mut play);
        assert_eq!(play.challenge.times, Times::default());
    }
}

#[test]
fn whatever_is_counted_is_an_interaction_when_it_happens() {
    let counted: [Act; 8] = [
        Play::wrong,
        Play::right,
        |play| play.submit(Matched::Replaced),
        |play| play.wait(30).resend(),
        |play| play.choose(Method::Email),
        |play| play.choose(Method::Approval),
        |play| play.passkey(Found::Invalid),
        |play| play.passkey(super::play::VALID),
    ];
    for (index, act) in counted.into_iter().enumerate() {
        let mut play = Play::opened_with(&ALL_WAYS);
        let opened_at = Some(play.now);
        act(play.wait(10));
        assert_eq!(play.challenge.times, Times { opened_at, last_interaction: Some(play.now) }, "{index}");
    }
}

#[test]
fn a_wrong_number_in_the_app_is_counted_and_so_is_an_approval() {
    for matching in [Some(false), Some(true), None] {
        let mut play = Play::opened_with(&[Method::Approval]);
        play.wait(10).approve(matching);
        assert_eq!(play.challenge.times.last_interaction, Some(play.now));
    }
}

#[test]
fn what_counts_nothing_is_no_interaction() {
    let uncounted: [Act; 14] = [
        |play| play.malformed(Malformed::Empty),
        Play::resend,
        Play::ways,
        |play| play.choose(Method::Sms),
        |play| play.passkey(Found::Stale),
        |play| play.submit_as(attempt(Some("a"), 1), Matched::Nothing),
        Play::tick,
        Play::open,
        Play::open_other,
        Play::sent,
        Play::failed,
        |play| play.ask(Command::Cancel),
        |play| play.ask(Command::Disown),
        Play::withdraw,
    ];
    for (index, act) in uncounted.into_iter().enumerate() {
        let mut play = Play::opened_with(&ALL_WAYS);
        play.submit_as(attempt(Some("a"), 1), Matched::Nothing);
        let before = play.challenge.times;
        assert_eq!(before.last_interaction, Some(play.now));
        act(play.wait(10));
        assert_eq!(play.challenge.times, before, "{index}");
    }
}

#[test]
fn a_code_whose_time_is_over_is_not_compared_and_is_no_interaction() {
    let mut play = Play::opened();
    play.wait(300).right();
    assert_eq!(play.challenge.times.last_interaction, None);
}

#[test]
fn after_the_decision_nothing_is_noted_any_more() {
    let mut play = Play::opened();
    play.wait(10).right();
    let times = play.challenge.times;
    play.wait(10);
    for ask in [Play::right as Act, Play::resend, Play::open, Play::withdraw, |play| play.ask(Command::Disown)] {
        ask(&mut play);
        assert_eq!(play.challenge.times, times);
    }
}

#[test]
fn it_is_kept_with_the_challenge_and_so_is_how_the_browser_came() {
    let mut play = Play::redirected(&[Method::Sms]);
    play.wait(1).open();
    play.wait(1).wrong();
    let stored = serde_json::to_value(&play.challenge).unwrap();
    assert_eq!(stored["facts"]["embedding"], "redirect");
    let mut loaded: Challenge = serde_json::from_value(stored).unwrap();
    loaded.standing = play.challenge.standing;
    assert_eq!(loaded, play.challenge);
}

#[test]
fn a_challenge_stored_before_any_of_this_was_known_is_one_inside_emv_whose_times_nobody_noted() {
    let mut play = Play::opened();
    play.wrong();
    let mut stored = serde_json::to_value(&play.challenge).unwrap();
    assert!(stored.as_object_mut().unwrap().remove("times").is_some());
    assert!(stored["facts"].as_object_mut().unwrap().remove("embedding").is_some());
    let mut loaded: Challenge = serde_json::from_value(stored).unwrap();
    assert_eq!((loaded.times, loaded.facts.embedding), (Times::default(), Embedding::Emv));
    loaded.times = play.challenge.times;
    loaded.standing = play.challenge.standing;
    assert_eq!(loaded, play.challenge, "and all else is as it was");
    assert!(matches!(loaded.phase, Phase::Asking(_)));
}
