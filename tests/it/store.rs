//! The store's contract, and each database held to it.
//!
//! A database is one line with [`hold_to_contract`] in a file of its own; a promise is a function in `contract` and its name
//! in the list below.

mod contract;
mod sqlite;

/// Makes each promise of `contract` a test of the store that `$open` yields, with whatever must outlive it.
macro_rules! hold_to_contract {
    ($open:path) => {
        crate::store::hold_to_contract! { $open:
            cards_come_back_under_any_of_their_fingerprints
            replacing_a_card_keeps_its_standing
            two_cards_cannot_share_a_fingerprint
            an_intake_comes_back_whole
            the_same_request_gets_the_same_answer_whatever_the_spelling
            a_hundred_copies_of_one_request_begin_one_challenge
            an_intake_that_cannot_begin_its_challenge_leaves_nothing
            a_step_comes_back_whole
            what_nobody_knows_is_absent_or_a_fault
            a_moved_challenge_leaves_nothing_behind
            a_moved_standing_moves_every_challenge_of_the_card
            an_unchanged_standing_moves_nobody
            of_two_hundred_parallel_steps_one_is_done
            parallel_steps_of_different_challenges_all_succeed
            deadlines_come_longest_overdue_first
            a_claimed_job_is_nobody_elses_until_its_claim_ends
            sixteen_claimers_never_share_a_job
            claims_keep_order_and_limit
            an_overdue_challenge_can_be_given_another_deadline
            settling_ends_postpones_or_buries_a_job
            released_claims_can_be_claimed_again
            what_is_urgent_does_not_wait_behind_events
            events_are_counted_for_each_challenge
            an_event_is_claimed_when_none_before_it_is_left
            it_says_that_it_is_ready_and_when_it_was_last_used
            a_card_is_found_by_its_issuer_and_by_its_challenges
            a_standing_that_is_set_moves_every_challenge_of_the_card
            passkeys_come_back_oldest_first
            a_passkey_of_another_card_is_not_taken_over
            a_card_gets_no_more_passkeys_than_it_may_have
            a_passkey_that_was_removed_does_not_come_back_when_it_is_used
            an_approval_comes_and_ends_with_its_step
            a_step_that_is_not_stored_asks_for_no_approval
            an_approval_that_has_ended_stays_as_it_is
            approvals_are_listed_newest_first_and_counted
            filters_restrict_what_is_listed_and_counted
            no_issuer_sees_an_approval_of_another
            keys_are_found_by_their_digest
        }
    };
    ($open:path: $($promise:ident)+) => {
        mod contract {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $promise() {
                    let (store, _place) = $open();
                    crate::store::contract::$promise(store).await;
                }
            )+
        }
    };
}
use hold_to_contract;
