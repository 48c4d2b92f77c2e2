//! What a page may know, and above all what it must never claim.

use super::super::view::View;
use super::super::{Channel, Command, Decided, Handover, Method, Notice, Outcome, Phase, Reply};
use super::play::{ALL_WAYS, CREQ, Play, seconds};
use crate::emv::value::WindowSize;

#[test]
fn only_an_authenticated_and_acknowledged_challenge_is_ever_shown_as_authenticated() {
    for outcome in Outcome::ALL {
        for handover in [Handover::Pending, Handover::Acknowledged, Handover::GivenUp] {
            for creq in [None, Some(CREQ)] {
                let mut play = Play::new();
                let (proof, trusted, disowned) = (None, None, outcome == Outcome::Disowned);
                let decided = Decided { outcome, at: play.now, creq, proof, trusted, disowned, handover };
                play.challenge.phase = Phase::Decided(decided);
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
    assert_eq!(play.code_view().ask.notice, None);
    play.wrong();
    assert_eq!(play.code_view().ask.notice, Some(Notice::Wrong));
    play.open();
    assert_eq!(play.code_view().ask.notice, Some(Notice::Wrong));
    play.malformed(super::super::credential::Malformed::Empty);
    assert_eq!(play.code_view().ask.notice, Some(Notice::Empty), "the answer goes before what is remembered");
    play.open();
    assert_eq!(play.code_view().ask.notice, Some(Notice::Wrong));
}

#[test]
fn the_page_ends_at_the_sooner_of_its_own_end_and_the_challenges() {
    let mut play = Play::opened();
    assert_eq!(play.code_view().ask.page_until, play.now.plus(seconds(600)));
    play.wait(400).resend();
    assert_eq!(play.code_view().ask.page_until, play.code_view().ask.ends_at);
    assert_eq!(play.reply, Reply::Said(Notice::NewCode));
}

#[test]
fn each_page_is_the_one_of_what_is_live_and_the_choice_when_nothing_is_or_it_was_asked_for() {
    let mut play = Play::opened_with(&ALL_WAYS);
    assert_eq!((play.code_view().number, play.code_view().channel, play.code_view().digits), (1, Channel::Sms, 6));
    play.ways();
    assert_eq!(play.choice_view().back, Some(Method::Sms));
    play.choose(Method::Approval);
    assert_eq!(play.approval_view().number, 2);
    let asked = Play::opened_as(&ALL_WAYS, |facts| facts.asks = true);
    assert_eq!((asked.choice_view().back, asked.choice_view().ask.window), (None, WindowSize::W500x600));
}

#[test]
fn a_refused_way_is_told_on_whatever_page_is_shown_and_not_remembered() {
    for see in [false, true] {
        let mut play = Play::opened_sms_only();
        if see {
            play.ways();
        }
        play.choose(Method::Approval);
        let told = match play.view() {
            View::Code(code) => code.ask.notice,
            View::Choice(choice) => choice.ask.notice,
            other => panic!("{other:?}"),
        };
        assert_eq!(told, Some(Notice::NotOffered));
        assert_eq!(play.asking().notice, None);
    }
}

#[test]
fn no_other_code_is_promised_once_messages_cannot_be_delivered() {
    let mut play = Play::opened_with(&[Method::Sms, Method::Approval]);
    assert_eq!(play.code_view().again.left, 3);
    play.challenge.tally.undelivered = play.policy.undelivered;
    assert_eq!(play.code_view().again.left, 0);
    play.choose(Method::Approval);
    assert_eq!(play.approval_view().again.left, 2, "the app needs no message");
}
