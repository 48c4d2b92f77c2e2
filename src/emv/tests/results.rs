//! RReq and RRes, against a second, independent reading of the presence table.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::ares::Refusal;
use super::super::erro::{Erro, ErrorCode};
use super::super::rreq::{Authentication, Draft, RReq};
use super::super::rres::{Answer, RRes, read};
use super::super::value::*;
use super::{ACS_ID, DS_ID, SERVER_ID, id};

fn draft(version: Version, status: TransStatus) -> Draft {
    let methods = vec![AuthenticationMethod::StaticPasscode, AuthenticationMethod::SmsOtp];
    Draft {
        version,
        three_ds_server_trans_id: id(SERVER_ID),
        acs_trans_id: id(ACS_ID),
        ds_trans_id: id(DS_ID),
        category: MessageCategory::Payment,
        status,
        reason: status.takes_reason().then_some(TransStatusReason::AUTHENTICATION_FAILED),
        interactions: 1,
        authentication: Some(Authentication { kind: AuthenticationType::Dynamic, methods }),
        authentication_value: None,
        eci: None,
        cancel: None,
        trust_list: None,
        error_report: None,
    }
}

fn written(draft: Draft) -> Value {
    serde_json::from_str(&draft.build().unwrap().to_json()).unwrap()
}

/// The presence table of reference §4.1, read again by hand; knows nothing of the code under test.
fn violations(message: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut rule = |passed: bool, name: &str| {
        if !passed {
            found.push(name.to_owned());
        }
    };
    let text = |name: &str| message.get(name).and_then(Value::as_str).unwrap_or_default();
    let has = |name: &str| message.get(name).is_some();
    let number = |name: &str| text(name).parse::<u32>().unwrap_or_default();
    let version = text("messageVersion");
    let latest = version == "2.3.1";
    let status = text("transStatus");
    let payment = text("messageCategory") == "01";

    rule(text("messageType") == "RReq" && ["2.1.0", "2.2.0", "2.3.1"].contains(&version), "type and version");
    for name in ["threeDSServerTransID", "acsTransID", "dsTransID"] {
        rule(text(name).len() == 36, name);
    }
    rule(matches!(number("messageCategory"), 1 | 2 | 80..=99) && text("messageCategory").len() == 2, "category");
    rule(["Y", "N", "U", "A", "R"].contains(&status), "status");
    let failed = ["N", "U", "R"].contains(&status);
    rule(!payment || !failed || has("transStatusReason"), "reason due");
    let last = match version {
        "2.1.0" => 21,
        "2.2.0" => 26,
        _ => 30,
    };
    let reason = number("transStatusReason");
    rule(!has("transStatusReason") || (failed && ((1..=last).contains(&reason) || (80..=99).contains(&reason))), "reason");
    let counter = text("interactionCounter");
    rule(counter.len() == 2 && counter.bytes().all(|byte| byte.is_ascii_digit()), "counter");
    let yes_or_no = ["Y", "N"].contains(&status);
    let method = message.get("authenticationMethod");
    if latest {
        rule(!has("authenticationType"), "no type");
        let codes = method.and_then(Value::as_array);
        rule(yes_or_no == codes.is_some_and(|codes| !codes.is_empty()), "method array");
        rule(
            codes.is_none_or(|codes| codes.iter().all(|code| code.as_str().is_some_and(|code| ("01"..="16").contains(&code)))),
            "method codes",
        );
        rule(method.is_none() || codes.is_some(), "method kind");
    } else {
        let types: &[&str] = if version == "2.1.0" { &["01", "02", "03"] } else { &["01", "02", "03", "04"] };
        rule(if yes_or_no { types.contains(&text("authenticationType")) } else { !has("authenticationType") }, "type");
        rule(method.is_none() || (yes_or_no && ("01"..="11").contains(&text("authenticationMethod"))), "method text");
    }
    if has("authenticationValue") {
        rule(["Y", "A"].contains(&status) && text("messageCategory") != "02" && !has("challengeCancel"), "value presence");
        let length = text("authenticationValue").len();
        rule(if latest { (1..=4000).contains(&length) } else { length == 28 }, "value length");
    }
    rule(!has("eci") || text("eci").len() == 2, "eci");
    let cancel = text("challengeCancel");
    let known: &[&str] = match version {
        "2.1.0" => &["01", "04", "05", "06", "07", "08"],
        "2.2.0" => &["01", "03", "04", "05", "06", "07", "08"],
        _ => &["01", "03", "04", "05", "06", "07", "08", "09", "10"],
    };
    rule(!has("challengeCancel") || known.contains(&cancel), "cancel");
    rule(reason != 14 || ["04", "05"].contains(&cancel), "reason 14");
    rule(!has("acsRenderingType") && !has("sdkTransID"), "app only");
    rule(!has("whiteListStatus") || version == "2.2.0", "white list");
    rule(!has("trustListStatus") || latest, "trust list");
    rule(has("whiteListStatus") == has("whiteListStatusSource"), "white list source");
    rule(has("trustListStatus") == has("trustListStatusSource"), "trust list source");
    let reports = ["09", "10"].contains(&cancel);
    rule(has("challengeErrorReporting") == reports && (latest || !reports), "error report");
    rule(!reports || message["challengeErrorReporting"]["messageType"] == "Erro", "error report kind");
    found
}

#[test]
fn a_success_reads_as_the_table_says() {
    for version in Version::ALL {
        let message = written(draft(*version, TransStatus::Y));
        assert_eq!(violations(&message), Vec::<String>::new());
        assert_eq!(message["interactionCounter"], "01");
        let method = if *version < Version::V231 { json!("02") } else { json!(["01", "02"]) };
        assert_eq!(message["authenticationMethod"], method, "section 4.4");
    }
}

#[test]
fn the_counter_has_two_digits_section_13_row_15() {
    for (count, text) in [(0, "00"), (7, "07"), (99, "99"), (100, "99"), (u32::MAX, "99")] {
        let facts = Draft { interactions: count, ..draft(Version::V220, TransStatus::Y) };
        assert_eq!(written(facts)["interactionCounter"], text);
    }
}

#[test]
fn reason_14_needs_cancel_04_or_05_section_13_row_16() {
    let timeout = Draft { reason: Some(TransStatusReason::TIMEOUT), ..draft(Version::V220, TransStatus::N) };
    assert_eq!(timeout.clone().build().unwrap_err(), Refusal::Missing("challengeCancel"));
    for (cancel, allowed) in
        [(ChallengeCancel::Timeout, true), (ChallengeCancel::NoFirstCReq, true), (ChallengeCancel::Cardholder, false)]
    {
        assert_eq!(Draft { cancel: Some(cancel), ..timeout.clone() }.build().is_ok(), allowed);
    }
}

#[test]
fn an_error_report_goes_with_cancel_10_in_2_3_1_only() {
    let report = Erro::new(Version::V231, ErrorCode::ElementInvalid, "challengeWindowSize");
    let facts = |version, report| Draft {
        cancel: Some(ChallengeCancel::ErroToCReq),
        error_report: report,
        ..draft(version, TransStatus::U)
    };
    assert!(facts(Version::V220, Some(report.clone())).build().is_err());
    assert_eq!(facts(Version::V231, None).build(), Err(Refusal::Missing("challengeErrorReporting")));
    assert_eq!(written(facts(Version::V231, Some(report)))["challengeErrorReporting"]["errorCode"], "203");
}

#[test]
fn new_methods_become_other_in_old_versions() {
    let authentication =
        Some(Authentication { kind: AuthenticationType::OutOfBand, methods: vec![AuthenticationMethod::WebAuthn] });
    assert_eq!(written(Draft { authentication, ..draft(Version::V220, TransStatus::Y) })["authenticationMethod"], "10");
}

#[test]
fn a_receipt_must_match_in_version_and_all_ids() {
    let rreq = draft(Version::V220, TransStatus::Y).build().unwrap();
    let rres = RRes::answering(&rreq, ResultsStatus::Received);
    assert_eq!(read(rres.to_json().as_bytes()), Ok(Answer::RRes(rres.clone())));
    assert_eq!(rres.check_against(&rreq), Ok(()));
    let foreign = RRes { acs_trans_id: id(DS_ID), ds_trans_id: id(ACS_ID), ..rres.clone() };
    let fault = foreign.check_against(&rreq).unwrap_err();
    assert_eq!((fault.code, fault.detail.as_str()), (ErrorCode::IdNotRecognised, "acsTransID,dsTransID"));
    let other_version = RRes { version: Version::V231, ..rres };
    assert_eq!(other_version.check_against(&rreq).unwrap_err().detail, "messageVersion");
}

#[test]
fn an_erro_in_answer_to_an_rreq_is_recognised() {
    let erro = Erro::new(Version::V220, ErrorCode::TimedOut, "timer");
    assert_eq!(read(erro.to_json().as_bytes()), Ok(Answer::Erro(Box::new(erro))));
    let broken = read(br#"{"messageType":"Erro","messageVersion":"2.2.0"}"#).unwrap_err();
    assert!(!broken.may_be_answered());
    assert_eq!(read(b"<html>").unwrap_err().code, ErrorCode::MessageInvalid);
}

fn any_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = T> + use<T> {
    prop::sample::select(all.to_vec())
}

prop_compose! {
    fn any_draft()(
        version in any_of(Version::ALL),
        status in prop_oneof![4 => any_of(&[TransStatus::Y, TransStatus::N, TransStatus::U]), 1 => any_of(TransStatus::ALL)],
        category in any_of(&[MessageCategory::Payment, MessageCategory::NonPayment, MessageCategory::Scheme(80), MessageCategory::Scheme(3)]),
        reason in prop::option::of((1u8..=99).prop_filter_map("gap", TransStatusReason::from_number)),
        interactions in any::<u32>(),
        kind in any_of(AuthenticationType::ALL),
        methods in prop::option::weighted(0.8, prop::collection::vec(any_of(AuthenticationMethod::ALL), 0..4)),
    )(
        value in prop::option::weighted(0.3, any_of(&["AAAAAAAAAAAAAAAAAAAAAAAAAAA=", "scheme", ""])),
        eci in prop::option::weighted(0.5, any_of(&["05", "N2", "7"])),
        cancel in prop::option::weighted(0.4, any_of(ChallengeCancel::ALL)),
        trust_list in prop::option::weighted(0.3, (any_of(TrustListStatus::ALL), any_of(TrustListSource::ALL))),
        report in prop::bool::weighted(0.2),
        keep in Just((version, status, category, reason, interactions, kind, methods)),
    ) -> Draft {
        let (version, status, category, reason, interactions, kind, methods) = keep;
        Draft {
            category, reason, interactions, cancel, trust_list,
            authentication: methods.map(|methods| Authentication { kind, methods }),
            authentication_value: value.map(str::to_owned),
            eci: eci.map(str::to_owned),
            error_report: report.then(|| Erro::new(version, ErrorCode::ElementMissing, "acsTransID")),
            ..draft(version, status)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn whatever_is_built_satisfies_the_table_section_4_1(draft in any_draft()) {
        if let Ok(rreq) = draft.build() {
            let text = rreq.to_json();
            let message: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(violations(&message), Vec::<String>::new());
            let back = RReq::parse(text.as_bytes()).unwrap();
            prop_assert_eq!(back.to_json(), text);
        }
    }

    #[test]
    fn reading_results_never_panics(bytes: Vec<u8>) {
        let _ = RReq::parse(&bytes);
        let _ = read(&bytes);
    }
}
