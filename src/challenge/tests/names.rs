//! Names in forms, in the store and on the wire: each read back as what it was, and no other is read.

use super::super::{ApprovalStatus, BlockReason, Channel, Method, Outcome, Proof};

#[test]
fn every_name_is_read_back_and_no_two_are_alike() {
    assert_eq!(Method::ALL.map(Method::name), ["sms", "email", "approval", "passkey"]);
    assert_eq!(Method::ALL.map(|method| Method::named(method.name())), Method::ALL.map(Some));
    assert_eq!(ApprovalStatus::ALL.map(ApprovalStatus::name), ["pending", "approved", "rejected", "cancelled"]);
    assert_eq!(ApprovalStatus::ALL.map(|status| ApprovalStatus::named(status.name())), ApprovalStatus::ALL.map(Some));
    assert_eq!(BlockReason::ALL.map(BlockReason::name), ["wrong_entries", "wrong_numbers", "failed_passkeys"]);
    assert_eq!(BlockReason::ALL.map(|reason| BlockReason::named(reason.name())), BlockReason::ALL.map(Some));
}

#[test]
fn the_name_in_forms_is_the_name_in_the_store() {
    for method in Method::ALL {
        assert_eq!(serde_json::to_value(method).unwrap(), method.name());
    }
    for status in ApprovalStatus::ALL {
        assert_eq!(serde_json::to_value(status).unwrap(), status.name());
    }
    for reason in BlockReason::ALL {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.name());
    }
}

#[test]
fn a_name_that_is_not_one_is_none() {
    for name in ["", "SMS", "Sms", " sms", "sms ", "none", "*", "passkeys", "wrong entries"] {
        assert_eq!((Method::named(name), ApprovalStatus::named(name), BlockReason::named(name)), (None, None, None), "{name:?}");
    }
}

#[test]
fn a_way_has_a_channel_exactly_when_it_proves_with_a_code() {
    for method in Method::ALL {
        let code = method.channel().map(Proof::Code);
        assert_eq!(code.is_some(), matches!(method.proof(), Proof::Code(_)));
        assert_eq!(code.unwrap_or(method.proof()), method.proof());
    }
    for channel in [Channel::Sms, Channel::Email] {
        assert_eq!(Method::from(channel).channel(), Some(channel));
    }
}

/// What the issuer reads of an ending; changing one breaks whoever has written it down.
const ENDINGS: [&str; 15] = [
    "authenticated",
    "attempts_exceeded",
    "cancelled_on_page",
    "timed_out_before_opening",
    "timed_out_after_opening",
    "resends_exceeded",
    "invalid_creq",
    "delivery_failed",
    "rejected_in_app",
    "reported_as_fraud",
    "declined_no_contact",
    "declined_card_blocked",
    "declined_by_issuer",
    "cancelled_by_issuer",
    "card_changed",
];

#[test]
fn every_ending_has_its_own_name() {
    assert_eq!(Outcome::ALL.map(Outcome::name), ENDINGS);
    for (index, one) in Outcome::ALL.iter().enumerate() {
        for other in &Outcome::ALL[index + 1..] {
            assert!(one != other && one.name() != other.name(), "{one:?} {other:?}");
        }
    }
}

#[test]
fn every_ending_is_stored_and_read_back_as_itself() {
    for outcome in Outcome::ALL {
        let stored = serde_json::to_string(&outcome).unwrap();
        assert_eq!(serde_json::from_str::<Outcome>(&stored).unwrap(), outcome);
    }
}
