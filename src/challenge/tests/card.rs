//! A card's consecutive failures, counted across its challenges (RTS Art. 4(3)(b)).

use super::super::{Outcome, Reply, Standing};
use super::play::{Play, seconds};

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
    assert_eq!(second.challenge.standing.blocked_until, Some(until));
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
    assert_eq!(third.challenge.standing, Standing { failures: 1, last_failure: Some(third.now), blocked_until: None });
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
    assert_eq!(second.code_view().attempts_left, 1);
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
    play.ask(super::super::Command::Cancel);
    assert_eq!(play.challenge.standing, Standing::default());
    let mut play = Play::opened();
    play.wait(3600).tick();
    assert_eq!(play.challenge.standing, Standing::default());
}
