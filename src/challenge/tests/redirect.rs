//! A challenge the issuer redirects to: opened late or never, decided by the same rules, read by the issuer, told to nobody.

use super::super::view::View;
use super::super::{ApprovalStatus, Channel, Command, Decline, Effect, Embedding, Handover, Method, Outcome, Reply};
use super::play::{ALL_WAYS, Act, CREQ, FRAUD, Play, START, TRUSTED, approval, blocked_card, code_sent, seconds};
use std::time::Duration;

/// Opened one second after it was asked for.
fn opened(methods: &[Method]) -> Play {
    let mut play = Play::redirected(methods);
    play.wait(1);
    assert_eq!(play.open(), Reply::Shown);
    play
}

const BY_CODE: [Method; 2] = [Method::Sms, Method::Email];

#[test]
fn a_link_nobody_follows_ends_by_itself_after_exactly_10_minutes_and_nobody_is_told() {
    let mut play = Play::redirected(&BY_CODE);
    assert_eq!(play.challenge.due(&play.policy), Some(START.plus(seconds(600))));
    play.now = START.plus(Duration::from_millis(599_999));
    assert_eq!((play.tick(), play.outcome()), (Reply::NotOpen, None));
    play.now = START.plus(seconds(600));
    assert_eq!((play.tick(), play.outcome()), (Reply::Over, Some(Outcome::NeverOpened)));
    assert!(play.owed.is_empty(), "the issuer reads the result");
    assert_eq!(play.challenge.due(&play.policy), None, "time changes nothing any more");
}

#[test]
fn a_link_followed_in_the_last_moment_opens_the_challenge() {
    let mut play = Play::redirected(&BY_CODE);
    play.now = START.plus(Duration::from_millis(599_999));
    assert_eq!(play.open(), Reply::Shown);
    assert_eq!((play.owed.as_slice(), play.outcome()), ([code_sent(1, Channel::Sms)].as_slice(), None));
}

#[test]
fn how_long_a_link_may_wait_is_the_issuers_own_number_and_not_that_of_the_first_creq() {
    for (embedding, until) in [(Embedding::Emv, 7), (Embedding::Redirect, 3600)] {
        let mut play = Play::redirected(&BY_CODE);
        play.challenge.facts.embedding = embedding;
        play.policy.first_creq_within = seconds(7);
        play.policy.first_visit_within = seconds(3600);
        assert_eq!(play.challenge.opens_until(&play.policy), START.plus(seconds(until)));
        play.wait(until - 1).tick();
        assert_eq!(play.outcome(), None);
        play.wait(1).tick();
        assert_eq!(play.outcome(), Some(Outcome::NeverOpened), "{embedding:?}");
    }
}

#[test]
fn a_link_followed_too_late_or_once_more_leads_to_the_end_whatever_it_was() {
    let endings: [Act; 4] = [
        |play| play.wait(600).tick(),
        Play::withdraw,
        |play| {
            play.open();
            play.right()
        },
        |play| {
            play.open();
            play.ask(Command::Cancel)
        },
    ];
    for end in endings {
        let mut play = Play::redirected(&BY_CODE);
        end(&mut play);
        let before = play.challenge.clone();
        assert_eq!(play.open(), Reply::Over);
        play.unchanged_since(&before);
        assert_eq!(play.open_other(), Reply::Over);
        play.unchanged_since(&before);
        let page = play.return_view();
        assert_eq!(page.authenticated, page.outcome == Outcome::Authenticated);
        assert!(!page.unconfirmed && !page.disowned);
    }
}

#[test]
fn a_link_followed_after_its_time_is_told_in_one_step_that_it_is_over() {
    let mut play = Play::redirected(&BY_CODE);
    play.wait(600);
    assert_eq!(play.open(), Reply::Over);
    assert_eq!((play.outcome(), play.owed.len(), play.decided().creq), (Some(Outcome::NeverOpened), 0, None));
    assert_eq!(play.return_view().outcome, Outcome::NeverOpened);
}

#[test]
fn before_the_link_is_followed_there_is_nothing_to_show() {
    let mut play = Play::redirected(&BY_CODE);
    play.tick();
    assert_eq!(play.view(), View::Closed);
}

#[test]
fn opened_late_or_early_a_challenge_has_15_minutes_from_then_on() {
    let mut play = Play::redirected(&BY_CODE);
    play.wait(599);
    play.open();
    let ends_at = play.challenge.ends_at(&play.policy);
    assert_eq!(ends_at, START.plus(seconds(599 + 900)));
    let early = opened(&BY_CODE);
    assert_eq!(early.challenge.ends_at(&early.policy), early.now.plus(seconds(900)));
    // Each counted submission presents the page again; only the challenge's own end is left.
    play.wait(590).wrong();
    play.now = START.plus(Duration::from_millis(1_499_000 - 1));
    assert_eq!((play.tick(), play.outcome()), (Reply::Shown, None));
    play.wait(1).tick();
    assert_eq!((play.outcome(), play.owed.len()), (Some(Outcome::TimedOut), 0));
}

#[test]
fn an_approval_lives_as_long_as_its_challenge_and_no_code_lives_longer() {
    let play = opened(&[Method::Approval]);
    assert_eq!(play.live().valid_until, play.now.plus(seconds(900)));
    let mut late = Play::redirected(&[Method::Sms]);
    late.policy.challenge_life = seconds(100);
    late.wait(599).open();
    assert_eq!(late.live().valid_until, START.plus(seconds(699)));
}

#[test]
fn opened_twice_it_is_the_same_page_and_nothing_is_sent_again() {
    let mut play = opened(&BY_CODE);
    assert_eq!(play.owed, [code_sent(1, Channel::Sms)]);
    let (before, shown) = (play.challenge.clone(), play.view());
    for _ in 0..3 {
        play.wait(60);
        assert_eq!(play.open(), Reply::Shown);
        play.unchanged_since(&before);
        assert_eq!(play.view(), shown);
    }
}

#[test]
fn opened_twice_an_approval_is_asked_for_once() {
    let mut play = opened(&[Method::Approval, Method::Sms]);
    assert_eq!(play.owed, [approval(1, ApprovalStatus::Pending)]);
    let before = play.challenge.clone();
    play.wait(5).open();
    play.unchanged_since(&before);
}

#[test]
fn every_ending_is_final_at_once_and_no_result_is_reported() {
    let endings: [(Outcome, Act); 8] = [
        (Outcome::Authenticated, Play::right),
        (Outcome::AttemptsExceeded, |play| {
            play.wrong();
            play.wrong();
            play.wrong()
        }),
        (Outcome::Cancelled, |play| play.ask(Command::Cancel)),
        (Outcome::TimedOut, |play| play.wait(600).tick()),
        (Outcome::Undeliverable, |play| {
            play.failed();
            play.failed()
        }),
        (Outcome::Disowned, |play| play.ask(Command::Disown)),
        (Outcome::Withdrawn(super::super::Withdrawal::Requested), Play::withdraw),
        (Outcome::ResendsExceeded, |play| {
            play.policy.resend_waits.truncate(1);
            play.wait(30).resend();
            play.wait(600).tick()
        }),
    ];
    for (outcome, end) in endings {
        let mut play = opened(&BY_CODE);
        assert_eq!(end(&mut play), Reply::Over, "{outcome:?}");
        assert_eq!((play.outcome(), play.decided().handover), (Some(outcome), Handover::Acknowledged));
        assert!(!play.owed.iter().any(|effect| matches!(effect, Effect::ReportResult(_))), "{outcome:?}");
        assert_eq!(play.return_view().outcome, outcome, "the browser goes back at once");
        assert_eq!(play.challenge.due(&play.policy), None);
        let before = play.challenge.clone();
        for command in [Command::ResultAcknowledged, Command::ResultRefused, Command::Tick] {
            assert_eq!(play.wait(3600).ask(command), Reply::Over);
            play.unchanged_since(&before);
        }
    }
}

#[test]
fn what_the_issuer_hears_besides_the_result_it_hears_all_the_same() {
    let mut play = Play::redirected(&BY_CODE);
    play.challenge.facts.trust_list = true;
    play.open();
    play.right_and(true);
    assert_eq!(play.owed, [TRUSTED]);
    assert_eq!(play.decided().trusted, Some(true));
    play.ask(Command::Disown);
    assert_eq!(play.owed, [FRAUD]);
    let mut app = opened(&[Method::Approval]);
    app.approve(None);
    assert_eq!(app.owed, [approval(1, ApprovalStatus::Approved)]);
    let mut refused = opened(&[Method::Approval]);
    refused.reject();
    assert_eq!(
        (refused.owed.as_slice(), refused.outcome()),
        (&[approval(1, ApprovalStatus::Rejected)][..], Some(Outcome::Rejected))
    );
}

#[test]
fn nobody_can_disown_what_was_never_opened() {
    let mut play = Play::redirected(&BY_CODE);
    play.wait(600).tick();
    let before = play.challenge.clone();
    assert_eq!(play.ask(Command::Disown), Reply::Over);
    play.unchanged_since(&before);
}

#[test]
fn a_declined_or_blocked_card_is_told_on_the_page_and_led_back() {
    let mut declined = Play::redirected(&BY_CODE);
    declined.challenge.facts.decline = Some(Decline::Refused);
    assert_eq!((declined.open(), declined.owed.len()), (Reply::Over, 0));
    assert_eq!((declined.return_view().outcome, declined.decided().creq), (Outcome::Declined(Decline::Refused), Some(CREQ)));
    let mut blocked = Play::redirected(&ALL_WAYS);
    blocked.challenge.standing = blocked_card(blocked.now);
    assert_eq!((blocked.open(), blocked.owed.len()), (Reply::Over, 0));
    assert_eq!(blocked.return_view().outcome, Outcome::AttemptsExceeded);
    assert!(blocked.return_view().blocked_until.is_some());
}
