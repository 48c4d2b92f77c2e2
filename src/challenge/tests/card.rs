//! A card's consecutive failures, counted across its challenges (RTS Art. 4(3)(b)).

use super::super::credential::Found;
use super::super::{Block, BlockReason, Command, Effect, Method, News, Outcome, Reply, Standing};
use super::play::{ALL_WAYS, Act, Play, VALID, blocked, blocked_card, seconds};

/// Three wrong codes in one challenge, one in the next: one failure left.
fn four_failures() -> Play {
    let mut first = Play::opened();
    for _ in 0..3 {
        first.wrong();
    }
    let mut second = first.next_of_the_card();
    second.wrong();
    second
}

#[test]
fn five_failures_in_a_row_across_challenges_block_the_card_for_30_minutes() {
    let mut second = four_failures();
    assert_eq!(second.outcome(), None);
    assert_eq!(second.wrong(), Reply::Over);
    assert_eq!((second.outcome(), second.report().interactions), (Some(Outcome::AttemptsExceeded), 2));
    let until = second.now.plus(seconds(1800));
    assert_eq!(second.challenge.standing.block.map(|block| block.until), Some(until));
    let third = second.next_of_the_card();
    assert_eq!(third.outcome(), Some(Outcome::AttemptsExceeded));
    second.wait(1799);
    assert_eq!(second.next_of_the_card().outcome(), Some(Outcome::AttemptsExceeded));
}

#[test]
fn a_block_that_has_been_served_starts_the_count_afresh() {
    let mut second = four_failures();
    second.wrong();
    second.wait(1800);
    let mut third = second.next_of_the_card();
    assert_eq!((third.outcome(), third.left()), (None, 3));
    third.wrong();
    assert_eq!(third.challenge.standing, Standing { failures: 1, last_failure: Some(third.now), block: None });
}

#[test]
fn success_resets_the_count() {
    let mut second = four_failures();
    second.right();
    assert_eq!(second.challenge.standing, Standing::default());
    assert_eq!(second.next_of_the_card().left(), 3);
}

#[test]
fn the_page_shows_the_smaller_of_the_two_remainders() {
    let second = four_failures();
    assert_eq!(second.left(), 1, "the challenge alone would have 2");
    assert_eq!(second.code_view().ask.attempts_left, 1);
    let mut first = Play::opened();
    first.wrong();
    assert_eq!(first.left(), 2, "the card alone would have 4");
}

#[test]
fn a_failure_counts_until_24_hours_have_passed_without_another() {
    let mut second = four_failures();
    second.wait(24 * 3600 - 1);
    assert_eq!(second.next_of_the_card().left(), 1);
    second.wait(1);
    assert_eq!(second.next_of_the_card().left(), 3);
}

#[test]
fn cancelling_timing_out_and_typing_slips_are_no_failures_of_the_card() {
    let mut play = Play::opened();
    play.malformed(super::super::credential::Malformed::NotDigits);
    play.ask(Command::Cancel);
    assert_eq!(play.challenge.standing, Standing::default());
    let mut play = Play::opened();
    play.wait(3600).tick();
    assert_eq!(play.challenge.standing, Standing::default());
}

#[test]
fn the_issuer_hears_of_a_block_when_it_begins_with_what_failed_last() {
    let fails: [(BlockReason, Act); 3] = [
        (BlockReason::WrongEntries, |play| {
            play.choose(Method::Sms);
            play.wrong()
        }),
        (BlockReason::WrongNumbers, |play| {
            play.choose(Method::Approval);
            play.approve(Some(false))
        }),
        (BlockReason::FailedPasskeys, |play| play.passkey(Found::Invalid)),
    ];
    for (index, (_, earlier)) in fails.iter().enumerate() {
        for (reason, last) in &fails {
            let mut play = Play::opened_with(&ALL_WAYS);
            play.policy.card_failures = 2;
            earlier(&mut play);
            assert!(!is_told_of_a_block(&play), "not yet: {index}");
            last(&mut play);
            let until = play.now.plus(seconds(1800));
            assert_eq!(play.owed.first(), Some(&blocked(until, *reason)));
            assert_eq!(play.challenge.standing.block, Some(Block { until, reason: *reason }));
            play.ask(Command::ResultAcknowledged);
            assert_eq!(play.return_view().blocked_until, Some(until));
        }
    }
}

fn is_told_of_a_block(play: &Play) -> bool {
    play.owed.iter().any(|effect| matches!(effect, Effect::TellIssuer(News::CardBlocked { .. })))
}

#[test]
fn a_challenge_that_ends_without_a_new_block_tells_of_none() {
    let mut play = Play::opened();
    for _ in 0..3 {
        play.wrong();
        assert!(!is_told_of_a_block(&play), "three of five");
    }
    let mut other = Play::opened();
    other.challenge.standing = blocked_card(other.now);
    other.wrong();
    assert_eq!((other.outcome(), other.told().len()), (Some(Outcome::AttemptsExceeded), 0), "blocked by another challenge");
    let mut unopened = Play::new();
    unopened.challenge.standing = blocked_card(unopened.now);
    unopened.open();
    assert_eq!((unopened.outcome(), unopened.told().len()), (Some(Outcome::AttemptsExceeded), 0));
}

#[test]
fn every_new_block_is_told_of() {
    let mut second = four_failures();
    second.wrong();
    assert!(is_told_of_a_block(&second));
    second.wait(1800);
    let mut next = second.next_of_the_card();
    next.policy.attempts = 5;
    for failures in 1..=5 {
        next.wrong();
        assert_eq!(is_told_of_a_block(&next), failures == 5);
    }
}

#[test]
fn the_page_warns_exactly_when_the_next_failure_blocks_the_card() {
    for allowed in 1..=5 {
        for attempts in 1..=5 {
            let mut play = Play::opened();
            (play.policy.card_failures, play.policy.attempts) = (allowed, attempts);
            while play.outcome().is_none() {
                let warned = play.code_view().ask.blocks_next;
                play.wrong();
                assert_eq!(warned, is_told_of_a_block(&play), "{allowed} {attempts}");
            }
        }
    }
}

#[test]
fn the_warning_is_gone_once_the_failures_are_too_old() {
    let mut play = Play::opened();
    play.policy.card_failures = 2;
    play.policy.card_window = seconds(60);
    play.wrong();
    assert!(play.code_view().ask.blocks_next);
    play.wait(60);
    assert!(!play.code_view().ask.blocks_next);
    play.wrong();
    assert_eq!((is_told_of_a_block(&play), play.outcome()), (false, None));
}

#[test]
fn every_kind_of_proof_clears_the_count() {
    let proofs: [fn(&mut Play) -> Reply; 3] = [
        |play| play.right(),
        |play| play.passkey(VALID),
        |play| {
            play.choose(Method::Approval);
            play.approve(None)
        },
    ];
    for prove in proofs {
        let mut play = Play::opened_with(&ALL_WAYS);
        play.wrong();
        assert_eq!(prove(&mut play), Reply::Over);
        assert_eq!(play.challenge.standing, Standing::default());
    }
}

#[test]
fn a_block_that_is_over_is_no_longer_shown() {
    let mut second = four_failures();
    second.wrong();
    second.ask(Command::ResultAcknowledged);
    second.wait(1799);
    assert!(second.return_view().blocked_until.is_some());
    second.wait(1);
    assert_eq!(second.return_view().blocked_until, None);
}

#[test]
fn disowning_rejecting_and_choosing_are_no_failures_of_the_card() {
    let others: [fn(&mut Play) -> Reply; 4] = [
        |play| play.ask(Command::Disown),
        |play| play.reject(),
        |play| play.choose(Method::Sms),
        |play| play.passkey(Found::Stale),
    ];
    for other in others {
        let mut play = Play::opened_with(&[Method::Approval, Method::Sms, Method::Passkey]);
        other(&mut play);
        assert_eq!(play.challenge.standing, Standing::default());
    }
}
