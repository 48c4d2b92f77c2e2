//! The tables of the sources, row by row: what codes say, Adyen's readings, schemes, ECI.
//!
//! What not: the code lists themselves (`values`). How to extend: a row in the code wants a row here.

use std::collections::BTreeSet;

use super::super::value::*;

fn reason(number: u8) -> TransStatusReason {
    TransStatusReason::from_number(number).unwrap()
}

fn eci(scheme: Scheme, category: MessageCategory, status: TransStatus) -> Option<String> {
    Eci::of(scheme, category, status).map(String::from)
}

/// `Y A N U R I C D S`, `-` for none.
fn eci_row(scheme: Scheme, category: MessageCategory) -> String {
    use TransStatus::{A, C, D, I, N, R, S, U, Y};
    let cells = [Y, A, N, U, R, I, C, D, S].map(|status| eci(scheme, category, status).unwrap_or_else(|| "-".to_owned()));
    cells.join(" ")
}

#[test]
fn every_status_says_what_it_is() {
    let expected = [
        ("Y", "Authenticated"),
        ("N", "Not authenticated; the purchase should not go on"),
        ("U", "No result; authentication could not be carried out"),
        ("A", "Attempt processed; proof of trying, not of the cardholder"),
        ("R", "Rejected by the issuer; not to be authorised"),
        ("C", "The cardholder is to be challenged"),
        ("D", "The cardholder is to be challenged apart from the purchase (decoupled)"),
        ("I", "For information only; the wish for no challenge was accepted"),
        ("S", "The cardholder is to confirm by Secure Payment Confirmation"),
    ];
    let rows: Vec<_> = TransStatus::ALL.iter().map(|status| (status.code(), status.meaning())).collect();
    assert_eq!(rows, expected);
}

#[test]
fn reasons_up_to_30_say_the_same_for_every_scheme_section_4_3() {
    let expected = [
        "Card authentication failed",
        "Unknown device",
        "Unsupported device",
        "Too many authentications in a period",
        "Card has expired",
        "Card number is invalid",
        "Transaction is invalid",
        "No record of the card",
        "Security failure",
        "Card is reported stolen",
        "Fraud is suspected",
        "Not permitted to the cardholder",
        "Cardholder is not enrolled",
        "ACS ran out of time",
        "Low confidence",
        "Medium confidence",
        "High confidence",
        "Very high confidence",
        "More challenges than the ACS allows",
        "Non-payments are not supported",
        "Transactions that the requestor starts (3RI) are not supported",
        "Technical trouble at the ACS",
        "Decoupled authentication is needed, but was not asked for",
        "Longest time for decoupled authentication was exceeded",
        "Too little time for decoupled authentication; it was not tried",
        "Attempted, but not performed by the cardholder",
        "Preferred method is not supported",
        "Content security policy failed its check",
        "Not completed; fall back to decoupled authentication",
        "Completed, but more decoupled authentication is needed",
    ];
    for (number, expected) in (1..).zip(expected) {
        for scheme in Scheme::ALL.map(Some).into_iter().chain([None]) {
            assert_eq!(reason(number).meaning(scheme), Some(expected), "{number} {scheme:?}");
        }
    }
    assert_eq!(expected.iter().collect::<BTreeSet<_>>().len(), 30);
}

#[test]
fn reasons_from_80_belong_to_one_scheme() {
    use Scheme::{Amex, Mastercard, Visa};
    let expected = [
        (80, Visa, "ACS could not be reached"),
        (80, Mastercard, "Data only; said of every such authentication"),
        (80, Amex, "SafeKey does not cover this type of card"),
        (81, Visa, "ACS did not answer in time"),
        (81, Mastercard, "Exemption from the challenge was accepted"),
        (82, Visa, "ACS gave an invalid answer"),
        (82, Mastercard, "Mandated challenge could not be performed"),
        (83, Visa, "ACS answered with a system error"),
        (83, Mastercard, "ACS answered with a system error"),
        (84, Visa, "CAVV could not be made because of an internal error"),
        (85, Visa, "VMID is not eligible for the programme asked for"),
        (86, Visa, "ACS does not support the protocol version"),
        (87, Visa, "Excluded from attempts processing, as non-payments and some prepaid cards are"),
        (88, Visa, "ACS does not support the programme asked for"),
    ];
    for number in 80..=99 {
        assert_eq!(reason(number).meaning(None), None, "{number} without a scheme");
        for scheme in Scheme::ALL {
            let row = expected.iter().find(|row| (row.0, row.1) == (number, scheme)).map(|row| row.2);
            assert_eq!(reason(number).meaning(Some(scheme)), row, "{number} {scheme}");
        }
    }
}

#[test]
fn cancel_codes_say_what_emv_means_section_4_5() {
    let expected = [
        ("01", "Cancelled by the cardholder"),
        ("03", "Decoupled authentication ran out of time"),
        ("04", "ACS ran out of time, but not for the first CReq"),
        ("05", "First CReq did not come in time"),
        ("06", "Error in the transaction"),
        ("07", "Unknown cause"),
        ("08", "SDK ran out of time"),
        ("09", "The CRes was answered with an Erro"),
        ("10", "The CReq was answered with an Erro"),
    ];
    let rows: Vec<_> = ChallengeCancel::ALL.iter().map(|cancel| (cancel.code(), cancel.meaning())).collect();
    assert_eq!(rows, expected);
}

#[test]
fn adyens_cancel_codes_say_what_adyen_means_section_4_5() {
    let expected = [
        ("00", "Not cancelled"),
        ("01", "Cancelled by the cardholder"),
        ("02", "Cancelled by the 3DS requestor"),
        ("03", "Abandoned"),
        ("04", "ACS ran out of time, but not for the first CReq"),
        ("05", "First CReq did not come in time"),
        ("06", "Error in the transaction"),
        ("07", "Unknown cause"),
        ("08", "SDK ran out of time"),
    ];
    let rows: Vec<_> = AdyenChallengeCancel::ALL.iter().map(|cancel| (cancel.code(), cancel.meaning())).collect();
    assert_eq!(rows, expected);
    assert_eq!(AdyenChallengeCancel::from_code("09"), None);
}

#[test]
fn emv_cancel_codes_are_read_for_adyen_by_meaning() {
    assert_eq!(AdyenChallengeCancel::reading(None).code(), "00");
    let read = |cancel: &ChallengeCancel| (cancel.code(), AdyenChallengeCancel::reading(Some(*cancel)).code());
    let rows: Vec<_> = ChallengeCancel::ALL.iter().map(read).collect();
    // EMV 03 is a timeout and must not become Adyen's "abandoned"; 09 and 10 are no codes of Adyen's.
    let expected = [
        ("01", "01"),
        ("03", "04"),
        ("04", "04"),
        ("05", "05"),
        ("06", "06"),
        ("07", "07"),
        ("08", "08"),
        ("09", "06"),
        ("10", "06"),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn schemes_have_names() {
    let names =
        ["amex", "diners", "discover", "jcb", "maestro", "mastercard", "unionpay", "visa", "cartesbancaires", "bancontact"];
    assert_eq!(Scheme::ALL.map(Scheme::name), names);
    for scheme in Scheme::ALL {
        assert_eq!(Scheme::named(scheme.name()), Some(scheme));
    }
    for wrong in ["", "Visa", "visa ", "visa-npa", "cb"] {
        assert_eq!(Scheme::named(wrong), None, "{wrong}");
        assert!(wrong.parse::<Scheme>().is_err() && serde_json::from_str::<Scheme>(&format!("\"{wrong}\"")).is_err());
    }
}

#[test]
fn a_number_tells_its_scheme_at_both_ends_of_every_range() {
    let expected = [
        ("visa", &["4000", "4999", "4"][..]),
        ("mastercard", &["5100", "5599", "2221", "2720"]),
        ("amex", &["3400", "3499", "3700", "3799"]),
        ("jcb", &["3528", "3589"]),
        ("unionpay", &["6200", "6299"]),
        ("discover", &["6500", "6599", "6440", "6499", "6011"]),
        ("diners", &["3600", "3699", "3800", "3999", "3000", "3059"]),
        ("maestro", &["5000", "5099", "5600", "5899", "6700", "6799"]),
        (
            "",
            &[
                "",
                "0000",
                "1000",
                "2220",
                "2721",
                "3060",
                "3099",
                "3100",
                "3300",
                "3500",
                "3527",
                "3590",
                "5900",
                "6000",
                "6010",
                "6012",
                "6100",
                "6300",
                "6439",
                "6600",
                "6800",
                "7000",
                "8000",
                "9999",
                "5",
                "35",
                "64",
                "601",
                "+451",
                "4x",
                " 400",
                "4０００",
            ],
        ),
    ];
    for (name, numbers) in expected {
        for number in numbers {
            assert_eq!(Scheme::of_number(number), Scheme::named(name), "{number}");
            if number.len() == 4 && !name.is_empty() {
                assert_eq!(Scheme::of_number(&format!("{number}000000000017")), Scheme::named(name), "{number}…");
            }
        }
    }
    let told: BTreeSet<_> = (0..10_000).filter_map(|prefix| Scheme::of_number(&format!("{prefix:04}"))).collect();
    assert_eq!(told.len(), 8);
    assert!(!told.contains(&Scheme::CartesBancaires) && !told.contains(&Scheme::Bancontact));
}

#[test]
fn eci_of_payments_section_9() {
    for scheme in Scheme::ALL {
        let expected = match scheme {
            Scheme::Visa | Scheme::Amex | Scheme::Jcb | Scheme::Discover | Scheme::Diners | Scheme::UnionPay => {
                "05 06 07 07 07 07 - - -"
            }
            Scheme::Mastercard | Scheme::Maestro | Scheme::Bancontact => "02 01 00 00 00 06 - - -",
            Scheme::CartesBancaires => "- - - - - - - - -",
        };
        assert_eq!(eci_row(scheme, MessageCategory::Payment), expected, "{scheme}");
    }
}

#[test]
fn eci_of_non_payments_is_mastercards_only_section_9() {
    for scheme in Scheme::ALL {
        let mastercards = matches!(scheme, Scheme::Mastercard | Scheme::Maestro);
        let expected = if mastercards { "N2 - N0 N0 N0 - - - -" } else { "- - - - - - - - -" };
        assert_eq!(eci_row(scheme, MessageCategory::NonPayment), expected, "{scheme}");
        assert_eq!(eci_row(scheme, MessageCategory::Scheme(80)), "- - - - - - - - -", "{scheme}");
    }
}

#[test]
fn eci_in_adyens_reading_keeps_mastercards_02_throughout() {
    for scheme in Scheme::ALL {
        let expected = match scheme {
            Scheme::Visa | Scheme::Amex | Scheme::Jcb | Scheme::UnionPay => ["05", "05", "06", "07"].map(Some),
            Scheme::Mastercard | Scheme::Bancontact => ["02"; 4].map(Some),
            Scheme::CartesBancaires | Scheme::Diners | Scheme::Discover | Scheme::Maestro => [None; 4],
        };
        let row = Flow::ALL.map(|flow| Eci::adyen(scheme, flow).map(String::from));
        assert_eq!(row.each_ref().map(Option::as_deref), expected, "{scheme}");
    }
    // The conflict: the wire says 01 and 06 where Adyen's table says 02.
    assert_eq!(eci(Scheme::Mastercard, MessageCategory::Payment, TransStatus::A).as_deref(), Some("01"));
    assert_eq!(eci(Scheme::Mastercard, MessageCategory::Payment, TransStatus::I).as_deref(), Some("06"));
}

#[test]
fn adyens_flows_are_told_by_the_two_statuses() {
    use TransStatus::{A, C, I, Y};
    let known = [
        ((C, Some(Y)), Flow::Challenge),
        ((Y, None), Flow::Frictionless),
        ((A, None), Flow::Attempt),
        ((I, None), Flow::Exemption),
    ];
    for directory in TransStatus::ALL.iter().copied() {
        for authentication in TransStatus::ALL.iter().copied().map(Some).chain([None]) {
            let expected = known.iter().find(|row| row.0 == (directory, authentication)).map(|row| row.1);
            assert_eq!(Flow::of(directory, authentication), expected, "{directory} {authentication:?}");
        }
    }
}

#[test]
fn an_eci_is_two_digits_or_mastercards_letters() {
    let digits = (0..100).map(|number| format!("{number:02}"));
    for text in digits.chain(["N0".to_owned(), "N2".to_owned()]) {
        let value: Eci = text.parse().unwrap();
        assert_eq!((value.to_string(), format!("{value:?}")), (text.clone(), format!("Eci({text})")));
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<Eci>(&json).unwrap(), value);
    }
    for wrong in ["", "5", "055", "N1", "n2", "2N", "NN", " 5", "+5", "٥"] {
        assert_eq!(wrong.parse::<Eci>(), Err(InvalidValue("Eci")), "{wrong:?}");
        assert!(serde_json::from_str::<Eci>(&format!("\"{wrong}\"")).is_err(), "{wrong:?}");
    }
}
