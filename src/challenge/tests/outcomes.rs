//! Every ending in every version, exactly as it travels (protocol reference §4.2 to §4.5).

use super::super::{Channel, Decided, Decline, Handover, Method, Outcome, Proof, Report, Tally, Withdrawal, named};
use super::play::{CREQ, Play};
use crate::emv::value::{AuthenticationMethod, AuthenticationType, TransStatus, TrustListStatus, Version};

/// Outcome, then per version: status, reason, cancel. `-` is absent.
const TABLE: [(Outcome, [&str; 3]); 15] = [
    (Outcome::Authenticated, ["Y - -", "Y - -", "Y - -"]),
    (Outcome::AttemptsExceeded, ["N 19 -", "N 19 -", "N 19 -"]),
    (Outcome::Cancelled, ["N 01 01", "N 01 01", "N 01 01"]),
    (Outcome::NeverOpened, ["N 14 05", "N 14 05", "N 14 05"]),
    (Outcome::TimedOut, ["N 14 04", "N 14 04", "N 14 04"]),
    (Outcome::ResendsExceeded, ["N 14 04", "N 14 04", "N 14 04"]),
    (Outcome::InvalidCReq, ["U 07 06", "U 07 06", "U 07 10"]),
    (Outcome::Undeliverable, ["U 07 06", "U 22 06", "U 22 06"]),
    (Outcome::Rejected, ["N 01 -", "N 01 -", "N 01 -"]),
    (Outcome::Disowned, ["N 11 01", "N 11 01", "N 11 01"]),
    (Outcome::Declined(Decline::NoContact), ["N 13 -", "N 13 -", "N 13 -"]),
    (Outcome::Declined(Decline::Blocked), ["N 04 -", "N 04 -", "N 04 -"]),
    (Outcome::Declined(Decline::Refused), ["R 12 -", "R 12 -", "R 12 -"]),
    (Outcome::Withdrawn(Withdrawal::Requested), ["N 01 -", "N 01 -", "N 01 -"]),
    (Outcome::Withdrawn(Withdrawal::CardChanged), ["N 09 -", "N 09 -", "N 09 -"]),
];

const VERSIONS: [Version; 3] = [Version::V210, Version::V220, Version::V231];

/// Proof, then what it is called without and with the card's password, and its class.
type Name = (Option<Proof>, &'static [&'static str], &'static [&'static str], &'static str);

const NAMES: [Name; 6] = [
    (Some(Proof::Code(Channel::Sms)), &["02"], &["01", "02"], "02"),
    (Some(Proof::Code(Channel::Email)), &["05"], &["01", "05"], "02"),
    (Some(Proof::Approval), &["07"], &["07"], "03"),
    (Some(Proof::Passkey), &["13"], &["13"], "02"),
    (Some(Proof::PaymentConfirmation), &["14"], &["14"], "02"),
    (None, &["10"], &["10"], "02"),
];

fn decided(outcome: Outcome, proof: Option<Proof>) -> Decided {
    let at = super::play::START;
    Decided { outcome, at, creq: Some(CREQ), proof, trusted: None, disowned: false, handover: Handover::Pending }
}

fn report(outcome: Outcome, version: Version, proof: Option<Proof>, password: bool) -> Report {
    let mut challenge = Play::with(&[Method::Email, Method::Sms], version).challenge;
    challenge.facts.password = password;
    challenge.tally = Tally { interactions: 2, ..Tally::default() };
    Report::of(&challenge, &decided(outcome, proof))
}

fn by_sms(outcome: Outcome, version: Version) -> Report {
    report(outcome, version, Some(Proof::Code(Channel::Sms)), false)
}

fn dash<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

fn codes(methods: &[AuthenticationMethod]) -> Vec<&str> {
    methods.iter().map(|method| method.code()).collect()
}

#[test]
fn every_ending_travels_as_the_table_says() {
    assert_eq!(TABLE.map(|(outcome, _)| outcome), Outcome::ALL);
    for (outcome, columns) in TABLE {
        for (version, expected) in VERSIONS.into_iter().zip(columns) {
            let report = by_sms(outcome, version);
            let found = format!("{} {} {}", report.status, dash(report.reason), dash(report.cancel));
            assert_eq!(found, expected, "{outcome:?} in {version}");
            assert_eq!((report.outcome, report.interactions), (outcome, 2));
        }
    }
}

#[test]
fn the_methods_go_with_y_and_n_only_and_name_the_proof_in_the_order_used() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            for (proof, alone, with_password, kind) in NAMES {
                for (password, methods) in [(false, alone), (true, with_password)] {
                    let report = report(outcome, version, proof, password);
                    let attested = matches!(report.status, TransStatus::Y | TransStatus::N);
                    // Nothing was asked for: what was planned is named, here mail.
                    let planned = if password { &["01", "05"][..] } else { &["05"] };
                    let methods = if proof.is_none() { planned } else { methods };
                    let expected = if attested { (methods.to_vec(), kind) } else { (Vec::new(), "-") };
                    assert_eq!((codes(&report.methods), dash(report.kind).as_str()), expected, "{outcome:?} {proof:?}");
                }
            }
        }
    }
}

#[test]
fn each_proof_has_its_name_and_class_and_only_a_code_goes_with_the_password() {
    for (proof, alone, with_password, kind) in NAMES {
        for (password, expected) in [(false, alone), (true, with_password)] {
            let (methods, found) = named(proof, password);
            assert_eq!((codes(&methods).as_slice(), found.code()), (expected, kind), "{proof:?} {password}");
        }
    }
}

#[test]
fn when_nothing_was_asked_for_the_first_way_of_the_card_is_named_and_without_any_the_method_is_other() {
    let cases: [(&[Method], &[&str], &str); 5] = [
        (&[Method::Sms, Method::Passkey], &["01", "02"], "02"),
        (&[Method::Email], &["01", "05"], "02"),
        (&[Method::Approval, Method::Sms], &["07"], "03"),
        (&[Method::Passkey, Method::Sms], &["13"], "02"),
        (&[], &["10"], "02"),
    ];
    for (methods, names, kind) in cases {
        let mut challenge = Play::with(methods, Version::V231).challenge;
        challenge.facts.password = true;
        let report = Report::of(&challenge, &decided(Outcome::NeverOpened, None));
        assert_eq!((codes(&report.methods).as_slice(), dash(report.kind).as_str()), (names, kind), "{methods:?}");
    }
}

#[test]
fn the_trust_list_is_reported_only_where_the_cardholder_was_asked() {
    for (trusted, expected) in
        [(None, None), (Some(true), Some(TrustListStatus::Listed)), (Some(false), Some(TrustListStatus::NotListed))]
    {
        let challenge = Play::new().challenge;
        let proof = Some(Proof::Code(Channel::Sms));
        let report = Report::of(&challenge, &Decided { trusted, ..decided(Outcome::Authenticated, proof) });
        assert_eq!(report.trust_list, expected);
    }
}

#[test]
fn every_code_is_one_its_version_knows_or_has_a_nearest_one() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            for (proof, ..) in NAMES {
                let report = report(outcome, version, proof, true);
                assert!(report.status.valid_in_rreq());
                assert_eq!(
                    report.reason.is_some(),
                    report.status.takes_reason(),
                    "{outcome:?}: N, U and R give a reason, Y does not"
                );
                assert!(report.reason.is_none_or(|reason| reason.valid_in(version)), "{outcome:?} {version}");
                assert!(report.cancel.is_none_or(|cancel| cancel.valid_in(version)), "{outcome:?} {version}");
                // A passkey has a name in 2.3.1 only; `emv` says `Other` for it before.
                let passkey = matches!(proof, Some(Proof::Passkey | Proof::PaymentConfirmation));
                let known = report.methods.iter().all(|method| method.valid_in(version));
                assert_eq!(known, !passkey || version == Version::V231 || report.methods.is_empty(), "{proof:?} {version}");
                assert!(report.kind.is_none_or(|kind| kind.valid_in(Version::V210)), "the oldest has it too");
            }
        }
    }
}

#[test]
fn the_kind_is_never_static_even_with_a_password() {
    for (proof, ..) in NAMES {
        let kind = named(proof, true).1;
        assert_eq!(kind == AuthenticationType::OutOfBand, proof == Some(Proof::Approval));
        assert_ne!(kind, AuthenticationType::Static);
    }
}

#[test]
fn reason_14_always_comes_with_cancel_04_or_05() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            let report = by_sms(outcome, version);
            let timed_out = dash(report.reason) == "14";
            assert_eq!(timed_out, matches!(dash(report.cancel).as_str(), "04" | "05"), "{outcome:?}");
        }
    }
}

#[test]
fn cancel_01_is_said_exactly_when_the_cardholder_ended_it() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            let by_them = matches!(outcome, Outcome::Cancelled | Outcome::Disowned);
            assert_eq!(dash(by_sms(outcome, version).cancel) == "01", by_them, "{outcome:?}");
        }
    }
}

#[test]
fn only_the_right_proof_is_ever_reported_as_y() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            let report = by_sms(outcome, version);
            assert_eq!(report.status == TransStatus::Y, outcome == Outcome::Authenticated);
        }
    }
}

#[test]
fn a_decline_is_answered_alike_in_the_ares_and_after_the_page() {
    for decline in [Decline::NoContact, Decline::Blocked, Decline::Refused] {
        for version in VERSIONS {
            let report = by_sms(Outcome::Declined(decline), version);
            let (status, reason) = decline.answer();
            assert_eq!((report.status, report.reason, report.cancel), (status, Some(reason), None));
        }
    }
}
