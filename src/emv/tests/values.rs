//! Field values.

use proptest::prelude::*;
use std::collections::HashSet;

use super::super::value::*;
use super::{SERVER_ID, id};

#[test]
fn ids_compare_without_case_and_echo_with_it_section_13_row_23() {
    let upper = id(&SERVER_ID.to_uppercase());
    assert_eq!(upper, id(SERVER_ID));
    assert_eq!(upper.as_str(), SERVER_ID.to_uppercase());
    assert_eq!(upper.canonical(), SERVER_ID);
    let set: HashSet<_> = [upper.clone(), id(SERVER_ID)].into_iter().collect();
    assert_eq!(set.len(), 1);
    assert_eq!(upper.cmp(&id(SERVER_ID)), std::cmp::Ordering::Equal);
}

#[test]
fn any_uuid_version_is_an_id_and_nothing_else_is() {
    assert!("00000000-0000-0000-0000-000000000000".parse::<TransactionId>().is_ok());
    for wrong in [
        "",
        "8a880dc0d2d24067bcb1b08d1690b26e",
        "{8a880dc0-d2d2-4067-bcb1-b08d1690b26}",
        "8a880dc0-d2d2-4067-bcb1-b08d1690b26g",
        "8a880dc0-d2d2-4067-bcb1-b08d1690b26e ",
    ] {
        assert!(wrong.parse::<TransactionId>().is_err(), "{wrong}");
    }
}

#[test]
fn code_lists_round_trip_through_text_and_serde() {
    fn check<T>(all: &[T])
    where
        T: Copy + PartialEq + std::fmt::Debug + std::fmt::Display + std::str::FromStr,
        T: serde::Serialize + serde::de::DeserializeOwned,
    {
        for one in all {
            assert_eq!(one.to_string().parse::<T>().ok(), Some(*one));
            let json = serde_json::to_string(one).unwrap();
            assert_eq!(json, format!("\"{one}\""));
            assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *one);
        }
    }
    check(Version::ALL);
    check(MessageType::ALL);
    check(TransStatus::ALL);
    check(ChallengeCancel::ALL);
    check(AdyenChallengeCancel::ALL);
    check(&Scheme::ALL);
    check(AuthenticationMethod::ALL);
    check(AuthenticationType::ALL);
    check(WindowSize::ALL);
    check(DeviceChannel::ALL);
    check(ResultsStatus::ALL);
    check(TrustListStatus::ALL);
    check(TrustListSource::ALL);
    let numbers = 1..=99;
    check(&numbers.clone().filter_map(TransStatusReason::from_number).collect::<Vec<_>>());
    check(&[MessageCategory::Payment, MessageCategory::NonPayment, MessageCategory::Scheme(80)]);
    check(&["978".parse::<Currency>().unwrap(), "008".parse().unwrap()]);
}

#[test]
fn reasons_end_where_the_version_ends_section_4_3() {
    let last = |version| (1..80).filter_map(TransStatusReason::from_number).filter(|r| r.valid_in(version)).count();
    assert_eq!([last(Version::V210), last(Version::V220), last(Version::V231)], [21, 26, 30]);
    assert!(!TransStatusReason::TECHNICAL.valid_in(Version::V210));
    assert!(TransStatusReason::from_number(85).unwrap().valid_in(Version::V210));
    assert_eq!(TransStatusReason::from_code("00"), None);
    assert_eq!(TransStatusReason::from_code("31"), None);
    assert_eq!(TransStatusReason::from_code("1"), None);
}

#[test]
fn cancel_codes_belong_to_versions_section_4_5() {
    let count = |version| ChallengeCancel::ALL.iter().filter(|code| code.valid_in(version)).count();
    assert_eq!([count(Version::V210), count(Version::V220), count(Version::V231)], [6, 7, 9]);
    assert_eq!(ChallengeCancel::from_code("02"), None);
    assert_eq!(ChallengeCancel::from_code("00"), None);
}

#[test]
fn excluded_currencies_are_told_from_malformed_ones() {
    for code in ["955", "960", "964", "999", "000"] {
        assert_eq!(code.parse::<Currency>(), Err(CurrencyProblem::Excluded));
    }
    for code in ["97", "9780", "EUR", "", "+97"] {
        assert_eq!(code.parse::<Currency>(), Err(CurrencyProblem::Format));
    }
    assert_eq!("954".parse::<Currency>().unwrap().number(), 954);
}

#[test]
fn amounts_are_exact_and_drop_leading_zeros_section_10() {
    let parts = |digits, exponent| Amount::new(digits, exponent).unwrap().whole_and_fraction();
    assert_eq!(parts("0001250", 2), ("12".into(), "50".into()));
    assert_eq!(parts("5", 3), ("0".into(), "005".into()));
    assert_eq!(parts("500", 0), ("500".into(), String::new()));
    assert_eq!(Amount::new("000", 2), Amount::new("0", 2));
    assert!(Amount::new(&"9".repeat(48), 2).is_ok());
    assert!(Amount::new(&"9".repeat(49), 2).is_err());
    assert!(Amount::new("", 2).is_err() && Amount::new("-1", 2).is_err() && Amount::new("1", 10).is_err());
    let amount = Amount::new("0042", 2).unwrap();
    let json = serde_json::to_string(&amount).unwrap();
    assert_eq!(serde_json::from_str::<Amount>(&json).unwrap(), amount);
    assert!(serde_json::from_str::<Amount>(r#"{"digits":"1e5","exponent":2}"#).is_err());
}

#[test]
fn purchase_dates_exist_in_the_calendar() {
    assert_eq!("20240229235959".parse::<PurchaseDate>().unwrap().parts(), (2024, 2, 29, 23, 59, 59));
    for wrong in ["20230229000000", "19000229000000", "20240431000000", "20241301000000", "20240101240000", "2024010100000"] {
        assert!(wrong.parse::<PurchaseDate>().is_err(), "{wrong}");
    }
}

#[test]
fn a_card_number_is_not_shown_by_debug() {
    let pan: Pan = "4000001234567890".parse().unwrap();
    assert_eq!(format!("{pan:?}"), "Pan(…7890)");
    assert_eq!((pan.last_four(), pan.expose()), ("7890", "4000001234567890"));
    assert!("400000123456".parse::<Pan>().is_err() && "40000012345678901234".parse::<Pan>().is_err());
}

#[test]
fn session_data_is_kept_byte_for_byte_row_u3() {
    let text = format!("\"><script>{}==", "x".repeat(1012));
    assert_eq!(text.len(), 1024);
    let data: SessionData = text.parse().unwrap();
    assert_eq!(data.as_str(), text);
    assert_eq!(format!("{data:?}"), "SessionData(1024 bytes)");
    assert!(format!("{text}x").parse::<SessionData>().is_err());
}

#[test]
fn doubtful_web_addresses_are_refused_row_u1() {
    for wrong in [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "//shop.example/",
        "/return",
        "shop.example/return",
        "http://shop.example/",
        "https:shop.example",
        "https:/shop.example",
        "https:///shop.example",
        "https:\\\\shop.example",
        "https://shop.example\\@evil.example/",
        "https://a@b",
        "https://@b",
        "https://user:password@shop.example/",
        "https://shop.example/#x",
        "https://shop.example/a b",
        "https://shop.example/\t",
        "https://shop.example/\nx",
        " https://shop.example/",
        "https://",
        "https://?x",
        "https://shop.example/%0d%0aSet-Cookie:x",
        "https://shop.example/%00",
        "https://shop.example:99999/",
        "https://a;script-src%20*.example/",
        "https://a;b.example/",
        "https://*.example/",
        "https://a,b.example/",
        "https://a'b.example/",
        "ftp://shop.example/",
        "https://sh\u{7f}op.example/",
        "https://[::1",
        "https://shop.example/\u{2028}",
    ] {
        assert!(WebUrl::parse(wrong, 256, false).is_err(), "{wrong:?}");
    }
}

#[test]
fn web_addresses_are_kept_as_the_parser_writes_them() {
    let parse = |text: &str| WebUrl::parse(text, 256, false).unwrap();
    assert_eq!(parse("HTTPS://Shop.Example:443/a/../b?x=\"").as_str(), "https://shop.example/b?x=%22");
    assert_eq!(parse("https://bücher.example").as_str(), "https://xn--bcher-kva.example/");
    assert_eq!(parse("https://shop.example:8443/x?y=https://z").origin(), "https://shop.example:8443");
    assert_eq!(parse("https://[::1]:8443/x").origin(), "https://[::1]:8443");
    assert!(WebUrl::parse("http://127.0.0.1:3000/", 256, true).is_ok_and(|url| !url.is_https()));
    let long = format!("https://shop.example/{}", "x".repeat(235));
    assert_eq!(long.len(), 256);
    assert!(WebUrl::parse(&long, 256, false).is_ok());
    assert!(WebUrl::parse(&format!("{long}x"), 256, false).is_err());
    let json = serde_json::to_string(&parse(&long)).unwrap();
    assert_eq!(serde_json::from_str::<WebUrl>(&json).unwrap(), parse(&long));
}

#[test]
fn window_sizes_have_their_pixels() {
    let pixels: Vec<_> = WindowSize::ALL.iter().map(|size| size.css_pixels()).collect();
    assert_eq!(pixels, [Some((250, 400)), Some((390, 400)), Some((500, 600)), Some((600, 400)), None]);
}

proptest! {
    #[test]
    fn ids_round_trip(text in "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") {
        let id: TransactionId = text.parse().unwrap();
        prop_assert_eq!(id.as_str(), &text);
        let json = serde_json::to_string(&id).unwrap();
        let back = serde_json::from_str::<TransactionId>(&json).unwrap();
        prop_assert_eq!(back.as_str(), text);
    }

    #[test]
    fn an_accepted_web_address_is_stable(text in "https?://[a-z0-9.:@\\[\\]%-]{1,20}[ -~\u{e9}]{0,30}") {
        if let Ok(url) = WebUrl::parse(&text, 256, true) {
            prop_assert_eq!(WebUrl::parse(url.as_str(), 256, true), Ok(url.clone()));
            prop_assert!(url.as_str().is_ascii() && url.as_str().starts_with(url.origin()));
        }
    }
}
