//! Which ways a card's cardholder is offered: the issuer's order, two factors where they are due, never a lone passkey.

use super::super::{Method, OfferRules, offer};
use super::play::ALL_WAYS;
use Method::{Approval, Email, Passkey, Sms};
use proptest::prelude::*;

/// Every way, the app first; a code with the password, the app and the passkey are two factors each.
fn rules(require_two: bool) -> OfferRules {
    OfferRules {
        order: vec![Approval, Passkey, Sms, Email],
        two_factors: vec![(Sms, true), (Email, true), (Approval, false), (Passkey, false)],
        require_two,
    }
}

#[test]
fn the_ways_a_card_has_are_offered_in_the_issuers_order() {
    assert_eq!(offer(&[Sms, Email, Passkey, Approval], false, &rules(false)), [Approval, Passkey, Sms, Email]);
    assert_eq!(offer(&[Email, Sms], true, &rules(false)), [Sms, Email]);
    assert_eq!(offer(&[Email], false, &rules(false)), [Email]);
    assert!(offer(&[], true, &rules(false)).is_empty());
}

#[test]
fn a_way_the_issuer_does_not_name_is_not_offered() {
    let rules = OfferRules { order: vec![Email, Approval], ..rules(false) };
    assert_eq!(offer(&ALL_WAYS, true, &rules), [Email, Approval]);
    assert!(offer(&[Sms, Passkey], true, &rules).is_empty());
}

#[test]
fn where_two_factors_are_due_a_code_is_offered_only_with_the_password() {
    assert_eq!(offer(&ALL_WAYS, true, &rules(true)), [Approval, Passkey, Sms, Email]);
    assert_eq!(offer(&ALL_WAYS, false, &rules(true)), [Approval, Passkey]);
    assert!(offer(&[Sms, Email], false, &rules(true)).is_empty());
}

#[test]
fn the_password_adds_nothing_to_a_way_it_does_not_go_with() {
    let rules = OfferRules { two_factors: vec![(Approval, true), (Passkey, true), (Sms, true)], ..rules(true) };
    assert_eq!(offer(&ALL_WAYS, true, &rules), [Sms]);
}

#[test]
fn a_code_that_counts_as_two_factors_alone_counts_with_the_password_too() {
    let rules = OfferRules { two_factors: vec![(Sms, false)], ..rules(true) };
    assert_eq!(offer(&ALL_WAYS, false, &rules), [Sms]);
    assert_eq!(offer(&ALL_WAYS, true, &rules), [Sms]);
}

#[test]
fn a_lone_passkey_is_no_offer_whatever_left_it_alone() {
    assert!(offer(&[Passkey], false, &rules(false)).is_empty(), "the card has nothing else");
    assert!(offer(&[Passkey, Sms], false, &rules(true)).is_empty(), "the rest is no two factors");
    let only = OfferRules { order: vec![Passkey], ..rules(false) };
    assert!(offer(&ALL_WAYS, true, &only).is_empty(), "the issuer names nothing else");
    assert_eq!(offer(&[Passkey, Sms], true, &rules(true)), [Passkey, Sms]);
}

fn ways() -> impl Strategy<Value = Vec<Method>> {
    prop::sample::subsequence(ALL_WAYS.to_vec(), 0..=4).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_offer_is_part_of_what_the_card_has_and_of_what_the_issuer_allows(
        has in ways(),
        order in ways(),
        two_factors in prop::collection::vec((prop::sample::select(ALL_WAYS.to_vec()), any::<bool>()), 0..6),
        password in any::<bool>(),
        require_two in any::<bool>(),
    ) {
        let rules = OfferRules { order, two_factors, require_two };
        let offered = offer(&has, password, &rules);
        let places: Vec<_> = offered.iter().map(|way| rules.order.iter().position(|one| one == way)).collect();
        prop_assert!(places.iter().all(Option::is_some) && places.is_sorted());
        prop_assert!(offered.iter().all(|way| has.contains(way)));
        prop_assert_ne!(offered.as_slice(), [Passkey].as_slice());
        let with_password = |way: &Method| password && matches!(way, Sms | Email) && rules.two_factors.contains(&(*way, true));
        let two = |way: &Method| rules.two_factors.contains(&(*way, false)) || with_password(way);
        prop_assert!(!require_two || offered.iter().all(two));
        let left_out = rules.order.iter().filter(|way| has.contains(way) && !offered.contains(way));
        prop_assert!(left_out.clone().all(|way| *way == Passkey || (require_two && !two(way))));
    }
}
