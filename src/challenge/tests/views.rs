//! What a page may know, and above all what it must never claim.

use super::super::view::View;
use super::super::{Command, Decided, Handover, Notice, Outcome, Phase, Reply};
use super::play::{CREQ, Play, seconds};

#[test]
fn only_an_authenticated_and_acknowledged_challenge_is_ever_shown_as_authenticated() {
    for outcome in Outcome::ALL {
        for handover in [Handover::Pending, Handover::Acknowledged, Handover::GivenUp] {
            for creq in [None, Some(CREQ)] {
                let mut play = Play::new();
                play.challenge.phase = Phase::Decided(Decided { outcome, at: play.now, creq, channel: None, handover });
                let says_so = matches!(play.view(), View::Return(page) if page.authenticated);
                let is_so = creq.is_some() && outcome == Outcome::Authenticated && handover == Handover::Acknowledged;
                assert_eq!(says_so, is_so, "{outcome:?} {handover:?}");
            }
        }
    }
}

#[test]
fn nothing_is_shown_before_the_first_creq_nor_when_none_ever_came() {
    let mut play = Play::new();
    assert_eq!(play.view(), View::Closed);
    play.wait(30).tick();
    assert_eq!(play.view(), View::Closed);
    play.ask(Command::ResultAcknowledged);
    assert_eq!(play.view(), View::Closed);
}

#[test]
fn the_browser_waits_until_the_result_is_handed_over() {
    let mut play = Play::opened();
    play.right();
    assert_eq!(play.view(), View::Finishing);
    play.ask(Command::ResultAcknowledged);
    let page = play.return_view();
    assert!(page.authenticated && !page.unconfirmed && page.outcome == Outcome::Authenticated);
}

#[test]
fn a_right_code_whose_result_was_never_acknowledged_goes_back_unauthenticated_and_unconfirmed() {
    let mut play = Play::opened();
    play.right();
    play.wait(30).tick();
    let page = play.return_view();
    assert!(!page.authenticated && page.unconfirmed && page.outcome == Outcome::Authenticated);
}

#[test]
fn the_page_says_what_happened_last_and_still_says_it_after_a_reload() {
    let mut play = Play::opened();
    assert_eq!(play.code_view().notice, None);
    play.wrong();
    assert_eq!(play.code_view().notice, Some(Notice::WrongCode));
    play.open();
    assert_eq!(play.code_view().notice, Some(Notice::WrongCode));
    play.malformed(super::super::credential::Malformed::Empty);
    assert_eq!(play.code_view().notice, Some(Notice::Empty), "the answer goes before what is remembered");
    play.open();
    assert_eq!(play.code_view().notice, Some(Notice::WrongCode));
}

#[test]
fn the_page_ends_at_the_sooner_of_its_own_end_and_the_challenges() {
    let mut play = Play::opened();
    assert_eq!(play.code_view().page_until, play.now.plus(seconds(600)));
    play.wait(400).resend();
    assert_eq!(play.code_view().page_until, play.code_view().ends_at);
    assert_eq!(play.reply, Reply::Said(Notice::NewCode));
}
