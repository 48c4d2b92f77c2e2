//! The store's contract, and each database held to it.
//!
//! A database is one line with [`hold_to_contract`] in a file of its own; a promise is a function in `contract` and its name
//! in the list below. `upgrades` opens files of earlier versions.

mod contract;
mod sqlite;
mod upgrades;

/// Makes each promise of `contract` a test of the store that `$open` yields, with whatever must outlive it.
macro_rules! hold_to_contract {
    ($open:path) => {
        crate::store::hold_to_contract! { $open:
            an_intake_comes_back_whole
            the_same_request_gets_the_same_answer_whatever_the_spelling
            a_hundred_copies_of_one_request_begin_one_challenge
            an_intake_that_cannot_begin_its_challenge_leaves_nothing
            a_step_comes_back_whole
            what_nobody_knows_is_absent_or_a_fault
            a_moved_challenge_leaves_nothing_behind
            a_moved_standing_moves_every_challenge_of_the_card
            an_unchanged_standing_moves_nobody
            a_language_is_kept_and_is_no_step
            of_two_hundred_parallel_steps_one_is_done
            parallel_steps_of_different_challenges_all_succeed
            it_says_that_it_is_ready_and_when_it_was_last_used
            cards_come_back_under_any_of_their_fingerprints
            a_card_comes_back_whole_whatever_it_lacks
            replacing_a_card_keeps_its_standing
            a_card_is_changed_only_by_who_knows_how_it_was
            of_a_hundred_parallel_changes_of_a_card_one_is_done
            two_cards_cannot_share_a_number
            of_many_cards_with_one_number_one_is_stored
            a_card_is_found_by_its_issuer_and_by_its_challenges
            a_standing_that_is_set_moves_every_challenge_of_the_card
            a_card_that_has_changed_begins_no_challenge
            a_challenge_is_placed_once
            a_challenge_is_shown_to_its_own_issuer_only
            what_is_decided_is_not_open
            passkeys_come_back_oldest_first
            a_card_gets_no_more_passkeys_than_it_may_have
            a_passkey_that_was_removed_does_not_come_back_when_it_is_used
            a_passkey_of_another_card_is_not_taken_over
            an_approval_comes_and_ends_with_its_step
            a_step_that_is_not_stored_asks_for_no_approval
            an_approval_that_has_ended_stays_as_it_is
            approvals_are_listed_newest_first_and_counted
            filters_restrict_what_is_listed_and_counted
            no_issuer_sees_an_approval_of_another
            keys_are_found_by_their_digest
            keys_are_listed_oldest_first_each_issuers_for_itself
            deadlines_come_longest_overdue_first
            a_claimed_job_is_nobody_elses_until_its_claim_ends
            sixteen_claimers_never_share_a_job
            claims_keep_order_and_limit
            an_overdue_challenge_can_be_given_another_deadline
            settling_ends_postpones_or_buries_a_job
            released_claims_can_be_claimed_again
            endpoints_come_back_oldest_first_each_issuers_for_itself
            a_delivery_comes_back_whole
            only_who_wants_an_event_is_told
            what_is_not_stored_is_not_told
            changes_of_an_endpoint_do_not_undo_each_other
            a_disabled_endpoint_is_told_nothing
            deliveries_are_listed_newest_first_and_filtered
            what_is_replayed_is_told_again
            what_is_old_and_done_is_forgotten
            an_endpoint_goes_with_its_deliveries
            events_are_counted_for_each_endpoint_and_subject
            an_event_is_claimed_when_none_before_it_is_left
            claims_of_deliveries_keep_order_and_limit
            claimers_of_one_endpoint_never_share_a_delivery
            an_endpoint_that_fails_delays_no_other
            a_repeated_request_gets_the_first_ones_answer
            a_request_is_recognised_under_every_key
            a_reservation_that_is_given_up_or_runs_out_is_free
            a_request_without_an_answer_keeps_its_seed_for_a_day
            who_has_lost_a_reservation_does_nothing_to_it
            of_a_hundred_parallel_reservations_one_is_fresh
            everything_sealed_can_be_sealed_anew
            what_is_sealed_otherwise_comes_in_order_and_pieces
            a_number_goes_with_its_fingerprint
            a_card_that_was_changed_meanwhile_is_not_sealed_over
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
