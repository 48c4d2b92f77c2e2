//! Every ending in every version, exactly as it travels (protocol reference §4.2 to §4.5).

use super::super::{Channel, Decided, Handover, Outcome, Report, Tally};
use super::play::{CREQ, Play};
use crate::emv::value::{TransStatus, Version};

/// Outcome, then per version: status, reason, cancel. `-` is absent.
const TABLE: [(Outcome, [&str; 3]); 7] = [
    (Outcome::Authenticated, ["Y - -", "Y - -", "Y - -"]),
    (Outcome::AttemptsExceeded, ["N 19 -", "N 19 -", "N 19 -"]),
    (Outcome::Cancelled, ["N 01 01", "N 01 01", "N 01 01"]),
    (Outcome::NeverOpened, ["N 14 05", "N 14 05", "N 14 05"]),
    (Outcome::TimedOut, ["N 14 04", "N 14 04", "N 14 04"]),
    (Outcome::InvalidCReq, ["U 07 06", "U 07 06", "U 07 10"]),
    (Outcome::Undeliverable, ["U 07 06", "U 22 06", "U 22 06"]),
];

const VERSIONS: [Version; 3] = [Version::V210, Version::V220, Version::V231];

fn report(outcome: Outcome, version: Version, channel: Option<Channel>) -> Report {
    let mut challenge = Play::with(&[Channel::Email, Channel::Sms], version).challenge;
    challenge.tally = Tally { interactions: 2, ..Tally::default() };
    let decided = Decided { outcome, at: super::play::START, creq: Some(CREQ), channel, handover: Handover::Pending };
    Report::of(&challenge, &decided)
}

fn dash<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

#[test]
fn every_ending_travels_as_the_table_says() {
    assert_eq!(TABLE.map(|(outcome, _)| outcome), Outcome::ALL);
    for (outcome, columns) in TABLE {
        for (version, expected) in VERSIONS.into_iter().zip(columns) {
            let report = report(outcome, version, Some(Channel::Sms));
            let found = format!("{} {} {}", report.status, dash(report.reason), dash(report.cancel));
            assert_eq!(found, expected, "{outcome:?} in {version}");
            assert_eq!((report.outcome, report.interactions), (outcome, 2));
        }
    }
}

#[test]
fn the_method_goes_with_y_and_n_only_and_names_the_channel_of_the_last_code() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            for (channel, method) in [(Some(Channel::Sms), "02"), (Some(Channel::Email), "05"), (None, "05")] {
                let report = report(outcome, version, channel);
                let attested = matches!(report.status, TransStatus::Y | TransStatus::N);
                let expected = if attested { (method, "02") } else { ("-", "-") };
                assert_eq!((dash(report.method).as_str(), dash(report.kind).as_str()), expected, "{outcome:?} {channel:?}");
            }
        }
    }
}

#[test]
fn every_code_is_one_its_version_knows() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            let report = report(outcome, version, Some(Channel::Sms));
            assert!(report.status.valid_in_rreq());
            assert_eq!(
                report.reason.is_some(),
                report.status.takes_reason(),
                "{outcome:?}: N, U and R give a reason, Y does not"
            );
            assert!(report.reason.is_none_or(|reason| reason.valid_in(version)), "{outcome:?} {version}");
            assert!(report.cancel.is_none_or(|cancel| cancel.valid_in(version)), "{outcome:?} {version}");
            assert!(report.method.is_none_or(|method| method.valid_in(version)), "{outcome:?} {version}");
        }
    }
}

#[test]
fn reason_14_always_comes_with_cancel_04_or_05() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            let report = report(outcome, version, Some(Channel::Sms));
            let timed_out = dash(report.reason) == "14";
            assert_eq!(timed_out, matches!(dash(report.cancel).as_str(), "04" | "05"), "{outcome:?}");
        }
    }
}

#[test]
fn only_the_right_code_is_ever_reported_as_y() {
    for version in VERSIONS {
        for outcome in Outcome::ALL {
            let report = report(outcome, version, Some(Channel::Sms));
            assert_eq!(report.status == TransStatus::Y, outcome == Outcome::Authenticated);
        }
    }
}
