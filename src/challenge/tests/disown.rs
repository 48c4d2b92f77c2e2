//! "This wasn't me": heard whenever there is a page to say it on, told to the issuer once, and no decision is undone by it.

use super::super::view::View;
use super::super::{ApprovalStatus, Command, Decline, Handover, Method, Outcome, Reply, Standing};
use super::play::{FRAUD, Play, approval, wire};
use crate::emv::value::Version;

#[test]
fn disowning_an_open_challenge_ends_it_with_n_11_01_and_the_issuer_hears_of_it() {
    let mut play = Play::opened();
    play.wrong();
    assert_eq!(play.ask(Command::Disown), Reply::Over);
    assert_eq!(play.told(), [FRAUD]);
    assert_eq!(play.wire(), wire("N", "11", "01", "01"));
    assert_eq!((play.outcome(), play.decided().disowned), (Some(Outcome::Disowned), true));
    assert_eq!(play.challenge.standing.failures, 1, "it is no failure of the card");
}

#[test]
fn disowning_ends_a_pending_approval() {
    let mut play = Play::opened_with(&[Method::Approval, Method::Sms]);
    play.ask(Command::Disown);
    assert_eq!(play.told(), [approval(1, ApprovalStatus::Cancelled), FRAUD]);
}

#[test]
fn a_challenge_may_be_disowned_from_the_choice() {
    let mut play = Play::opened_with(&[Method::Passkey, Method::Sms]);
    play.ask(Command::Disown);
    assert_eq!(play.wire(), wire("N", "11", "01", "00"));
    assert_eq!(play.told(), [FRAUD]);
}

#[test]
fn the_issuer_hears_of_it_once() {
    let mut play = Play::opened();
    play.ask(Command::Disown);
    let before = play.challenge.clone();
    for _ in 0..3 {
        assert_eq!(play.ask(Command::Disown), Reply::Over);
        play.unchanged_since(&before);
    }
}

#[test]
fn after_a_decision_the_issuer_hears_of_it_once_and_the_decision_stands() {
    let endings: [fn(&mut Play); 5] = [
        |play| {
            play.right();
        },
        |play| {
            play.ask(Command::Cancel);
        },
        |play| {
            play.wait(600).tick();
        },
        |play| {
            play.failed();
            play.failed();
        },
        |play| {
            play.policy.attempts = 1;
            play.wrong();
        },
    ];
    for end in endings {
        for handover in [None, Some(Command::ResultAcknowledged), Some(Command::ResultRefused)] {
            let mut play = Play::opened();
            end(&mut play);
            handover.map(|command| play.ask(command));
            let (challenge, decided, shown) = (play.challenge.clone(), play.decided().clone(), play.view());
            assert_eq!(play.ask(Command::Disown), Reply::Over);
            assert_eq!(play.owed, [FRAUD], "no second result");
            assert_eq!(play.decided(), &super::super::Decided { disowned: true, ..decided });
            assert_eq!((play.challenge.tally, play.challenge.standing), (challenge.tally, challenge.standing));
            match (shown, play.view()) {
                (View::Return(before), View::Return(after)) => {
                    assert_eq!(after, super::super::view::ReturnView { disowned: true, ..before }, "the CRes is the same");
                }
                (before, after) => assert_eq!((before, after), (View::Finishing, View::Finishing)),
            }
            let before = play.challenge.clone();
            assert_eq!(play.ask(Command::Disown), Reply::Over);
            play.unchanged_since(&before);
        }
    }
}

#[test]
fn an_acknowledged_authentication_stays_one_when_it_is_disowned() {
    let mut play = Play::opened();
    play.right();
    play.ask(Command::Disown);
    play.ask(Command::ResultAcknowledged);
    let page = play.return_view();
    assert_eq!((page.authenticated, page.outcome, page.disowned), (true, Outcome::Authenticated, true));
    assert_eq!(play.decided().handover, Handover::Acknowledged);
}

#[test]
fn what_was_never_opened_cannot_be_disowned() {
    let mut play = Play::new();
    let before = play.challenge.clone();
    assert_eq!(play.ask(Command::Disown), Reply::NotOpen);
    play.unchanged_since(&before);
    play.wait(30);
    assert_eq!(play.ask(Command::Disown), Reply::Over);
    assert_eq!((play.outcome(), play.told().len(), play.decided().disowned), (Some(Outcome::NeverOpened), 0, false));
    let before = play.challenge.clone();
    assert_eq!(play.ask(Command::Disown), Reply::Over);
    play.unchanged_since(&before);
}

#[test]
fn disowning_when_the_time_is_up_leaves_the_timeout_and_is_still_heard() {
    let mut play = Play::opened();
    play.wait(600);
    assert_eq!(play.ask(Command::Disown), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::TimedOut));
    assert_eq!((play.owed.len(), play.owed.contains(&FRAUD), play.decided().disowned), (2, true, true));
}

#[test]
fn a_declined_payment_may_be_disowned_from_its_page() {
    let mut play = Play::with(&[], Version::V220);
    play.challenge.facts.decline = Some(Decline::Blocked);
    play.open();
    play.ask(Command::ResultAcknowledged);
    assert_eq!(play.ask(Command::Disown), Reply::Over);
    assert_eq!(play.owed, [FRAUD]);
    assert_eq!(play.outcome(), Some(Outcome::Declined(Decline::Blocked)));
}

#[test]
fn disowning_does_not_clear_the_cards_failures() {
    let mut play = Play::opened();
    play.wrong();
    let standing = play.challenge.standing;
    play.ask(Command::Disown);
    assert_eq!(play.challenge.standing, standing);
    assert_ne!(standing, Standing::default());
}
