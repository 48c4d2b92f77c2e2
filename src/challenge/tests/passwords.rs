//! Code and password on one page: compared together, and nothing tells which was wrong (RTS Art. 4(3)(a)).

use super::super::credential::{Malformed, Matched};
use super::super::{BlockReason, Command, Entry, Method, Notice, Outcome, Reply, step};
use super::play::{ALL_WAYS, Play, VALID, attempt, blocked};
use crate::emv::value::AuthenticationMethod;

const WRONGS: [(Matched, bool); 5] = [
    (Matched::Nothing, true),
    (Matched::Live, false),
    (Matched::Nothing, false),
    (Matched::Replaced, true),
    (Matched::Replaced, false),
];

/// The whole of what one wrong entry leads to, after so many earlier ones.
fn after(earlier: usize, failures_of_the_card: u8, (matched, password): (Matched, bool)) -> impl PartialEq + std::fmt::Debug {
    let mut play = Play::opened_with_password();
    play.policy.card_failures = failures_of_the_card;
    for _ in 0..earlier {
        play.both(Matched::Nothing, Some(false));
    }
    play.both(matched, Some(password));
    (play.challenge.clone(), play.reply, play.owed.clone(), play.view())
}

#[test]
fn only_the_right_code_with_the_right_password_authenticates() {
    let mut play = Play::opened_with_password();
    assert!(play.code_view().password);
    assert_eq!(play.both(Matched::Live, Some(true)), Reply::Over);
    assert_eq!(play.outcome(), Some(Outcome::Authenticated));
    assert_eq!(play.report().methods, [AuthenticationMethod::StaticPasscode, AuthenticationMethod::SmsOtp]);
    for (matched, password) in WRONGS {
        let mut play = Play::opened_with_password();
        assert_eq!(play.both(matched, Some(password)), Reply::Said(Notice::Wrong));
        assert_eq!(play.outcome(), None);
    }
}

#[test]
fn whichever_of_the_two_was_wrong_leads_to_the_same_state_answer_page_and_effects() {
    for (earlier, card) in [(0, 5), (1, 5), (2, 5), (0, 1), (1, 2)] {
        let expected = after(earlier, card, WRONGS[0]);
        for wrong in WRONGS {
            assert_eq!(after(earlier, card, wrong), expected, "{wrong:?} after {earlier}");
        }
    }
}

#[test]
fn three_wrong_entries_of_any_kind_end_the_challenge_with_n_19() {
    let mut play = Play::opened_with_password();
    play.both(Matched::Live, Some(false));
    play.both(Matched::Nothing, Some(true));
    assert_eq!(play.both(Matched::Live, Some(false)), Reply::Over);
    assert_eq!(play.wire(), super::play::wire("N", "19", "-", "03"));
}

#[test]
fn a_wrong_password_counts_for_the_card_as_a_wrong_code_does() {
    let mut play = Play::opened_with_password();
    play.policy.card_failures = 1;
    play.both(Matched::Live, Some(false));
    let until = play.now.plus(play.policy.card_block);
    assert_eq!(play.told(), [blocked(until, BlockReason::WrongEntries)]);
}

#[test]
fn an_earlier_code_is_named_only_where_there_is_no_password() {
    let mut play = Play::opened();
    play.wait(30).resend();
    assert_eq!(play.both(Matched::Replaced, None), Reply::Said(Notice::ReplacedCode));
    let mut play = Play::opened_with_password();
    play.wait(30).resend();
    assert_eq!(play.both(Matched::Replaced, Some(true)), Reply::Said(Notice::Wrong));
    assert_eq!(play.left(), 2);
}

#[test]
fn a_verdict_without_a_password_where_one_is_due_is_not_used() {
    let mut play = Play::opened_with_password();
    let before = play.challenge.clone();
    for matched in [Matched::Live, Matched::Replaced, Matched::Nothing] {
        assert_eq!(play.both(matched, None), Reply::JudgeAgain);
        play.unchanged_since(&before);
    }
}

#[test]
fn a_verdict_with_a_password_where_none_is_due_is_not_used() {
    let mut play = Play::opened();
    let before = play.challenge.clone();
    for matched in [Matched::Live, Matched::Replaced, Matched::Nothing] {
        for password in [true, false] {
            assert_eq!(play.both(matched, Some(password)), Reply::JudgeAgain);
            play.unchanged_since(&before);
        }
    }
}

#[test]
fn a_missing_password_is_told_and_neither_counted_nor_remembered() {
    let mut play = Play::opened_with_password();
    let before = play.challenge.clone();
    let no_password = || Command::Submit { attempt: attempt(Some("a"), 1), entry: Entry::NoPassword, trust: false };
    assert_eq!(play.ask(no_password()), Reply::Said(Notice::NoPassword));
    play.unchanged_since(&before);
    assert_eq!(play.code_view().ask.notice, Some(Notice::NoPassword));
    assert_eq!(play.judged(attempt(Some("a"), 1), 1, Matched::Live), Reply::Over, "the same attempt may go on");
}

#[test]
fn a_code_that_cannot_be_one_is_told_before_the_password_is_looked_at() {
    let mut play = Play::opened_with_password();
    let before = play.challenge.clone();
    assert_eq!(play.malformed(Malformed::TooShort { typed: 3 }), Reply::Said(Notice::TooShort { typed: 3 }));
    play.unchanged_since(&before);
}

#[test]
fn with_an_expired_code_no_password_is_compared_either() {
    let mut play = Play::opened_with_password();
    play.wait(300);
    let first = step(play.challenge.clone(), Command::Tick, play.now, &play.policy).next;
    let mut after = Vec::new();
    for (matched, password) in [(Matched::Live, true), (Matched::Live, false), (Matched::Nothing, true)] {
        play.challenge = first.clone();
        assert_eq!(play.both(matched, Some(password)), Reply::Said(Notice::ExpiredCode));
        assert_eq!((play.left(), play.challenge.standing.failures), (3, 0));
        after.push(play.challenge.clone());
    }
    assert!(after.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn the_password_goes_with_codes_only() {
    let with_password = || Play::opened_as(&ALL_WAYS, |facts| facts.password = true);
    let mut play = with_password();
    play.choose(Method::Approval);
    assert_eq!(play.approve(None), Reply::Over);
    assert_eq!(play.report().methods, [AuthenticationMethod::OobBiometrics]);
    let mut play = with_password();
    assert_eq!(play.passkey(VALID), Reply::Over);
    assert_eq!(play.report().methods, [AuthenticationMethod::WebAuthn]);
    let mut play = with_password();
    play.choose(Method::Email);
    assert_eq!(play.both(Matched::Live, Some(true)), Reply::Over);
    assert_eq!(play.report().methods, [AuthenticationMethod::StaticPasscode, AuthenticationMethod::OtherOtp]);
}
