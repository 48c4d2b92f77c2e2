//! AReq in, ARes out.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::areq::{AReq, Options, Request, parse};
use super::super::ares::{ARes, Basis, Offer, Refusal};
use super::super::erro::{Erro, ErrorCode, Fault};
use super::super::value::*;
use super::{ACS_ID, DS_ID, SERVER_ID, id};

fn sample(version: &str) -> Value {
    json!({
        "messageType": "AReq", "messageVersion": version, "threeDSServerTransID": SERVER_ID, "dsTransID": DS_ID,
        "dsURL": "https://ds.example/results", "deviceChannel": "02", "messageCategory": "01",
        "acctNumber": "4000001234567890", "notificationURL": "https://shop.example/return",
        "merchantName": "Bücher & Söhne", "purchaseAmount": "001250", "purchaseCurrency": "978",
        "purchaseExponent": "2", "purchaseDate": "20260401120000",
        "browserLanguage": "de-CH", "browserTZ": "-120", "browserJavascriptEnabled": true, "browserIP": "2001:db8::1",
        "browserUserAgent": "Agent", "merchantCountryCode": "756", "threeDSRequestorChallengeInd": "04",
        "mcc": "5942", "unknown": {"anything": [1]},
    })
}

fn changed(version: &str, changes: Value) -> Result<Request, Fault> {
    let mut message = sample(version);
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => message.as_object_mut().unwrap().remove(name),
            value => message.as_object_mut().unwrap().insert(name.clone(), value.clone()),
        };
    }
    parse(message.to_string().as_bytes(), Options::default())
}

fn accepted(version: &str, changes: Value) -> AReq {
    match changed(version, changes) {
        Ok(Request::Browser(areq)) => *areq,
        other => panic!("{other:?}"),
    }
}

fn refused(changes: Value) -> (u16, String) {
    let fault = changed("2.2.0", changes).unwrap_err();
    (fault.code.number(), fault.detail)
}

#[test]
fn a_payment_is_read_in_every_version() {
    for version in ["2.1.0", "2.2.0", "2.3.1"] {
        let areq = accepted(version, json!({}));
        assert_eq!(areq.head.version.code(), version);
        assert_eq!(areq.purchase.as_ref().map(|purchase| purchase.amount.minor_units()), Some("1250"));
        assert_eq!(areq.browser.time_zone_minutes, Some(-120));
        assert_eq!(areq.merchant_name.as_deref(), Some("Bücher & Söhne"));
        assert_eq!(areq.notification_url.origin(), "https://shop.example");
        assert_eq!(areq.challenge_indicators, [ChallengeIndicator::CHALLENGE_MANDATED]);
        assert!(!format!("{areq:?}").contains("4000001234567890"));
    }
}

#[test]
fn each_required_field_is_named_when_missing_design_section_5() {
    for name in [
        "messageType",
        "messageVersion",
        "threeDSServerTransID",
        "dsTransID",
        "dsURL",
        "deviceChannel",
        "messageCategory",
        "acctNumber",
        "notificationURL",
        "merchantName",
        "purchaseAmount",
        "purchaseCurrency",
        "purchaseExponent",
        "purchaseDate",
    ] {
        assert_eq!(refused(json!({name: null})), (201, name.to_owned()));
    }
}

#[test]
fn a_non_payment_needs_no_purchase() {
    let gone = json!({"messageCategory": "02", "merchantName": null, "purchaseAmount": null, "purchaseCurrency": null,
        "purchaseExponent": null, "purchaseDate": null, "browserLanguage": null});
    let areq = accepted("2.2.0", gone);
    assert_eq!((areq.purchase, areq.merchant_name, areq.browser.language), (None, None, None));
}

#[test]
fn wrong_formats_are_203_and_named() {
    for (name, value) in [
        ("acctNumber", json!("400000123456789x")),
        ("acctNumber", json!(4000001234567890u64)),
        ("purchaseAmount", json!("12.50")),
        ("purchaseAmount", json!("")),
        ("purchaseExponent", json!("10")),
        ("purchaseDate", json!("20260431120000")),
        ("purchaseCurrency", json!("EUR")),
        ("notificationURL", json!("javascript:alert(1)")),
        ("notificationURL", json!("http://shop.example/")),
        ("dsURL", json!("https://user@ds.example/")),
        ("merchantName", json!("x".repeat(41))),
        ("merchantName", json!("two\nlines")),
        ("browserLanguage", json!("")),
        ("browserTZ", json!("UTC")),
        ("browserTZ", json!(-120)),
        ("browserJavascriptEnabled", json!("true")),
        ("browserIP", json!("1.2.3")),
        ("mcc", json!("59")),
        ("merchantCountryCode", json!("CH")),
        ("deviceChannel", json!("04")),
        ("messageCategory", json!("03")),
        ("browserColorDepth", json!("30")),
        ("email", json!("")),
        ("threeDSRequestorChallengeInd", json!(["01"])),
        ("dsTransID", json!("nope")),
        ("acctInfo", json!({})),
        ("cardExpiryDate", json!("2613")),
        ("threeDSRequestorURL", json!("shop.example")),
    ] {
        assert_eq!(refused(json!({name: value})), (203, name.to_owned()), "{value}");
    }
}

#[test]
fn excluded_codes_are_304_section_10() {
    assert_eq!(refused(json!({"purchaseCurrency": "999"})), (304, "purchaseCurrency".to_owned()));
    assert_eq!(refused(json!({"merchantCountryCode": "901"})), (304, "merchantCountryCode".to_owned()));
    assert_eq!(refused(json!({"purchaseCurrency": "955", "mcc": "x"})), (203, "mcc".to_owned()));
}

#[test]
fn version_2_3_1_has_its_own_forms() {
    let changes =
        json!({"acceptLanguage": ["de-CH", "fr;q=0.5"], "browserColorDepth": "30", "threeDSRequestorChallengeInd": ["03", "80"]});
    let areq = accepted("2.3.1", changes.clone());
    assert_eq!(areq.browser.accept_language, ["de-CH", "fr;q=0.5"]);
    assert_eq!(areq.challenge_indicators.len(), 2);
    assert!(changed("2.2.0", changes).is_err());
}

#[test]
fn plain_http_is_for_the_demo() {
    let mut message = sample("2.2.0");
    message["dsURL"] = json!("http://127.0.0.1:3000/demo/ds");
    message["notificationURL"] = json!("http://127.0.0.1:3000/demo/notify");
    assert!(parse(message.to_string().as_bytes(), Options { allow_http: true }).is_ok());
    let fault = parse(message.to_string().as_bytes(), Options::default()).unwrap_err();
    assert_eq!(fault.detail, "dsURL,notificationURL");
}

#[test]
fn another_channel_needs_only_its_ids() {
    for channel in ["01", "03"] {
        let few = json!({"messageType": "AReq", "messageVersion": "2.2.0", "threeDSServerTransID": SERVER_ID,
            "dsTransID": DS_ID, "deviceChannel": channel, "acctNumber": "x"});
        let Ok(Request::OtherChannel(head)) = parse(few.to_string().as_bytes(), Options::default()) else { panic!() };
        let answer = ARes::not_authenticated(basis(head.version), TransStatus::U, TransStatusReason::UNSUPPORTED_DEVICE);
        assert!(answer.is_ok());
    }
}

fn basis(version: Version) -> Basis {
    Basis {
        version,
        three_ds_server_trans_id: id(SERVER_ID),
        ds_trans_id: id(DS_ID),
        ds_reference_number: Some("DS1".to_owned()),
        acs_trans_id: id(ACS_ID),
        acs_reference_number: "ACS1".to_owned(),
        acs_operator_id: None,
        eci: None,
    }
}

fn offer() -> Offer {
    Offer {
        acs_url: WebUrl::parse("https://acs.example/challenge", WebUrl::GENERAL_LIMIT, false).unwrap(),
        mandated: true,
        authentication_type: AuthenticationType::Dynamic,
        authentication_methods: vec![AuthenticationMethod::StaticPasscode, AuthenticationMethod::SmsOtp],
    }
}

#[test]
fn the_challenge_states_type_or_method_by_version_section_13_row_17() {
    for version in Version::ALL {
        let json: Value = serde_json::from_str(&ARes::challenge(basis(*version), offer()).unwrap().to_json()).unwrap();
        let old = *version < Version::V231;
        assert_eq!(json.get("authenticationType"), old.then_some(&json!("02")));
        assert_eq!(json.get("authenticationMethod"), (!old).then_some(&json!(["01", "02"])));
        assert_eq!((&json["transStatus"], &json["acsChallengeMandated"]), (&json!("C"), &json!("Y")));
        assert_eq!(json["acsURL"], "https://acs.example/challenge");
    }
}

#[test]
fn an_ares_refuses_what_its_version_lacks() {
    let reason = TransStatusReason::TECHNICAL;
    let refusal = ARes::not_authenticated(basis(Version::V210), TransStatus::U, reason).unwrap_err();
    assert_eq!(refusal, Refusal::NotInVersion("transStatusReason"));
    assert!(ARes::not_authenticated(basis(Version::V220), TransStatus::U, reason).is_ok());
    assert!(ARes::not_authenticated(basis(Version::V220), TransStatus::Y, reason).is_err());
    assert!(ARes::frictionless(basis(Version::V210), TransStatus::I, None).is_err());
    assert!(ARes::frictionless(basis(Version::V220), TransStatus::I, None).is_ok());
    assert!(ARes::frictionless(basis(Version::V220), TransStatus::C, None).is_err());
    assert!(ARes::frictionless(basis(Version::V220), TransStatus::Y, Some("short".to_owned())).is_err());
    assert!(ARes::frictionless(basis(Version::V220), TransStatus::Y, Some("AAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned())).is_ok());
    let decoupled = Offer { authentication_type: AuthenticationType::Decoupled, ..offer() };
    assert!(ARes::challenge(basis(Version::V210), decoupled).is_err());
    let nothing = Offer { authentication_methods: vec![], ..offer() };
    assert!(ARes::challenge(basis(Version::V231), nothing).is_err());
    let malformed = Basis { eci: Some("5".to_owned()), ..basis(Version::V220) };
    assert_eq!(ARes::frictionless(malformed, TransStatus::Y, None), Err(Refusal::Malformed("eci")));
}

#[test]
fn an_areq_fault_never_repeats_the_card_number() {
    let fault = changed("2.2.0", json!({"mcc": "4000001234567890", "email": ""})).unwrap_err();
    assert_eq!(fault.code, ErrorCode::ElementInvalid);
    assert!(!Erro::from_fault(&fault).to_json().contains("4000001234567890"));
}

proptest! {
    #[test]
    fn reading_an_areq_never_panics(bytes: Vec<u8>, name in prop::sample::select(vec!["purchaseDate", "browserTZ", "cardExpiryDate", "notificationURL", "acctNumber", "merchantCountryCode"]), text: String) {
        let _ = parse(&bytes, Options { allow_http: true });
        let _ = changed("2.3.1", json!({name: text}));
    }
}
