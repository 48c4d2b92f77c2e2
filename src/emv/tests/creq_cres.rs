//! CReq in, CRes out, the golden vectors of the reference.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::creq::{CReq, decode};
use super::super::cres::{CRes, Final};
use super::super::envelope::{CREQ_LIMIT, encode_base64url};
use super::super::erro::{Erro, ErrorCode, Fault};
use super::super::value::{MessageType, TransStatus, Version, WindowSize};
use super::{ACS_ID, DS_ID, SERVER_ID, id};

const CREQ_JSON: &str = r#"{"threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e","acsTransID":"d7c1ee99-9478-44a6-b1f2-391e29c6b340","challengeWindowSize":"02","messageType":"CReq","messageVersion":"2.2.0"}"#;
const CREQ_WIRE: &str = "eyJ0aHJlZURTU2VydmVyVHJhbnNJRCI6IjhhODgwZGMwLWQyZDItNDA2Ny1iY2IxLWIwOGQxNjkwYjI2ZSIsImFjc1RyYW5zSUQiOiJkN2MxZWU5OS05NDc4LTQ0YTYtYjFmMi0zOTFlMjljNmIzNDAiLCJjaGFsbGVuZ2VXaW5kb3dTaXplIjoiMDIiLCJtZXNzYWdlVHlwZSI6IkNSZXEiLCJtZXNzYWdlVmVyc2lvbiI6IjIuMi4wIn0";
const CRES_JSON: &str = r#"{"threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e","acsTransID":"d7c1ee99-9478-44a6-b1f2-391e29c6b340","challengeCompletionInd":"Y","messageType":"CRes","messageVersion":"2.2.0","transStatus":"Y"}"#;
const CRES_WIRE: &str = "eyJ0aHJlZURTU2VydmVyVHJhbnNJRCI6IjhhODgwZGMwLWQyZDItNDA2Ny1iY2IxLWIwOGQxNjkwYjI2ZSIsImFjc1RyYW5zSUQiOiJkN2MxZWU5OS05NDc4LTQ0YTYtYjFmMi0zOTFlMjljNmIzNDAiLCJjaGFsbGVuZ2VDb21wbGV0aW9uSW5kIjoiWSIsIm1lc3NhZ2VUeXBlIjoiQ1JlcyIsIm1lc3NhZ2VWZXJzaW9uIjoiMi4yLjAiLCJ0cmFuc1N0YXR1cyI6IlkifQ";

fn sample() -> CReq {
    CReq {
        version: Version::V220,
        three_ds_server_trans_id: id(SERVER_ID),
        acs_trans_id: id(ACS_ID),
        window_size: WindowSize::W390x400,
    }
}

/// The sample with members replaced, or removed where the new value is null.
fn changed(changes: Value) -> String {
    let mut message: Value = serde_json::from_str(CREQ_JSON).unwrap();
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => message.as_object_mut().unwrap().remove(name),
            value => message.as_object_mut().unwrap().insert(name.clone(), value.clone()),
        };
    }
    encode_base64url(message.to_string().as_bytes())
}

fn fault(changes: Value) -> Fault {
    decode(&changed(changes)).unwrap_err()
}

#[test]
fn the_golden_creq_is_read_and_written_byte_for_byte_section_2_2() {
    let decoded = decode(CREQ_WIRE).unwrap();
    assert_eq!(decoded.creq(), &sample());
    assert_eq!(decoded.bytes(), CREQ_JSON.as_bytes());
    assert_eq!((sample().to_json().as_str(), sample().encode().as_str()), (CREQ_JSON, CREQ_WIRE));
}

#[test]
fn the_golden_cres_is_written_and_read_byte_for_byte_section_3() {
    let cres =
        CRes { version: Version::V220, three_ds_server_trans_id: id(SERVER_ID), acs_trans_id: id(ACS_ID), status: Final::Y };
    assert_eq!((cres.to_json().as_str(), cres.encode().as_str()), (CRES_JSON, CRES_WIRE));
    assert_eq!(CRes::decode(CRES_WIRE), Ok(cres));
}

#[test]
fn every_outcome_but_y_is_n_in_the_cres_section_13_row_3() {
    for status in TransStatus::ALL {
        assert_eq!(Final::from(*status) == Final::Y, *status == TransStatus::Y);
    }
    let undecided = encode_base64url(CRES_JSON.replace(r#""transStatus":"Y""#, r#""transStatus":"U""#).as_bytes());
    assert_eq!(CRes::decode(&undecided).unwrap_err().code, ErrorCode::ElementInvalid);
}

#[test]
fn a_padded_creq_is_accepted_req_faq68() {
    for text in [STANDARD.encode(CREQ_JSON), URL_SAFE.encode(CREQ_JSON), STANDARD_NO_PAD.encode(CREQ_JSON)] {
        assert_eq!(decode(&text).unwrap().creq(), &sample());
    }
}

#[test]
fn a_pretty_printed_creq_is_accepted_but_differs_in_bytes() {
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(CREQ_JSON).unwrap()).unwrap();
    let decoded = decode(&encode_base64url(pretty.as_bytes())).unwrap();
    assert_eq!(decoded.creq(), &sample());
    assert_ne!(decoded.bytes(), CREQ_JSON.as_bytes());
}

#[test]
fn an_unreadable_creq_belongs_to_nobody_row_1() {
    for text in ["", "=", "%%%", "e30x*", &encode_base64url(b"[]"), &encode_base64url(b"\xff\xfe"), &encode_base64url(b"{")] {
        let fault = decode(text).unwrap_err();
        assert_eq!((fault.code, fault.ids.acs), (ErrorCode::MessageInvalid, None), "{text}");
    }
    assert_eq!(decode(&"A".repeat(CREQ_LIMIT + 1)).unwrap_err().code, ErrorCode::MessageInvalid);
}

#[test]
fn another_message_type_is_101_with_the_known_id_row_2() {
    for (name, recognised) in [("CRes", Some(MessageType::CRes)), ("creq", None), ("XXXX", None)] {
        let fault = fault(json!({"messageType": name, "messageVersion": "9.9.9"}));
        assert_eq!((fault.code, fault.message_type), (ErrorCode::MessageInvalid, recognised));
        assert_eq!(fault.ids.acs, Some(id(ACS_ID)));
    }
    assert!(!fault(json!({"messageType": "Erro"})).may_be_answered());
}

#[test]
fn an_unknown_version_names_the_supported_ones_row_3() {
    let fault = fault(json!({"messageVersion": "1.0.2", "challengeWindowSize": null}));
    assert_eq!((fault.code, fault.detail.as_str()), (ErrorCode::VersionNotSupported, "2.1.0,2.2.0,2.3.1"));
}

#[test]
fn a_version_other_than_the_areqs_is_203_row_4() {
    let fault = sample().check_against(Version::V231, &id(DS_ID)).unwrap_err();
    assert_eq!((fault.code, fault.detail.as_str()), (ErrorCode::ElementInvalid, "messageVersion"));
}

#[test]
fn foreign_ids_are_301_row_9() {
    let fault = sample().check_against(Version::V220, &id(DS_ID)).unwrap_err();
    assert_eq!((fault.code, fault.ids.acs), (ErrorCode::IdNotRecognised, Some(id(ACS_ID))));
    assert_eq!(sample().check_against(Version::V220, &id(&SERVER_ID.to_uppercase())), Ok(()));
}

#[test]
fn all_missing_elements_are_named_row_5() {
    let found = fault(json!({"threeDSServerTransID": null, "challengeWindowSize": null}));
    assert_eq!(found.code, ErrorCode::ElementMissing);
    assert_eq!(found.detail, "threeDSServerTransID,challengeWindowSize");
    let nothing = decode(&encode_base64url(b"{}")).unwrap_err();
    let names = "messageType,messageVersion,threeDSServerTransID,acsTransID,challengeWindowSize";
    assert_eq!((nothing.code, nothing.detail.as_str()), (ErrorCode::ElementMissing, names));
}

#[test]
fn malformed_elements_are_named_row_6() {
    for (name, value) in [
        ("challengeWindowSize", json!("06")),
        ("challengeWindowSize", json!(2)),
        ("challengeWindowSize", json!("")),
        ("threeDSServerTransID", json!("x")),
        ("acsTransID", json!([])),
        ("messageVersion", json!("")),
        ("messageVersion", json!(2)),
        ("messageExtension", json!([])),
    ] {
        let fault = fault(json!({name: value}));
        assert_eq!((fault.code, fault.detail.as_str()), (ErrorCode::ElementInvalid, name));
    }
}

#[test]
fn repeated_elements_are_204_row_7() {
    let twice = CREQ_JSON.replace("{", r#"{"challengeWindowSize":"01","#);
    let fault = decode(&encode_base64url(twice.as_bytes())).unwrap_err();
    assert_eq!((fault.code, fault.detail.as_str()), (ErrorCode::ElementRepeated, "challengeWindowSize"));
}

#[test]
fn critical_extensions_are_202_and_others_ignored_row_8() {
    let extension = |critical| json!([{"name": "n", "id": "A000000004-x", "criticalityIndicator": critical, "data": {}}]);
    let fault = fault(json!({"messageExtension": extension(true)}));
    assert_eq!((fault.code, fault.detail.as_str()), (ErrorCode::ExtensionNotRecognised, "A000000004-x"));
    assert!(decode(&changed(json!({"messageExtension": extension(false)}))).is_ok());
}

#[test]
fn missing_comes_before_malformed_before_repeated_before_critical() {
    let extension = r#"[{"name":"n","id":"i","criticalityIndicator":true,"data":{"a":1,"a":2}}]"#;
    let text = format!(
        r#"{{"messageType":"CReq","messageVersion":"2.2.0","acsTransID":"{ACS_ID}","messageExtension":{extension},"challengeWindowSize":"99"}}"#
    );
    let code = |text: &str| decode(&encode_base64url(text.as_bytes())).unwrap_err().code.number();
    assert_eq!(code(&text), 201);
    let complete = text.replacen('{', &format!(r#"{{"threeDSServerTransID":"{SERVER_ID}","#), 1);
    assert_eq!(code(&complete), 203);
    let valid = complete.replace("99", "01");
    assert_eq!(code(&valid), 204);
    assert_eq!(code(&valid.replace(r#","a":2"#, "")), 202);
}

#[test]
fn app_only_and_unknown_fields_are_ignored_row_13() {
    let extra = json!({"challengeDataEntry": "123456", "challengeCancel": "01", "sdkCounterStoA": 7, "new": [null]});
    assert_eq!(decode(&changed(extra)).unwrap().creq(), &sample());
}

#[test]
fn a_fault_never_repeats_a_received_value() {
    let pan = "4000001234567890";
    for changes in [
        json!({"acsTransID": pan}),
        json!({"messageType": pan}),
        json!({"messageVersion": pan}),
        json!({"challengeWindowSize": pan}),
        json!({"messageExtension": [{"name": pan, "id": pan, "criticalityIndicator": true, "data": {}}]}),
    ] {
        assert!(!Erro::from_fault(&fault(changes)).to_json().contains(pan));
    }
    let key = CREQ_JSON.replace('{', &format!("{{\"{pan}\":1,\"{pan}\":1,"));
    let fault = decode(&encode_base64url(key.as_bytes())).unwrap_err();
    assert_eq!((fault.code, fault.detail.as_str()), (ErrorCode::ElementRepeated, "(withheld)"));
}

proptest! {
    #[test]
    fn decoding_a_field_never_panics(text: String, bytes: Vec<u8>) {
        let _ = decode(&text);
        let _ = decode(&encode_base64url(&bytes));
        let _ = CRes::decode(&text);
    }

    #[test]
    fn mutated_messages_never_panic_and_faults_stay_small(position in 0usize..190, byte: u8) {
        let mut bytes = CREQ_JSON.as_bytes().to_vec();
        let position = position % bytes.len();
        bytes[position] = byte;
        if let Err(fault) = decode(&encode_base64url(&bytes)) {
            prop_assert!(Erro::from_fault(&fault).to_json().is_ascii());
        }
    }

    #[test]
    fn what_is_encoded_is_decoded(version in prop::sample::select(Version::ALL), size in prop::sample::select(WindowSize::ALL)) {
        let creq = CReq { version, window_size: size, ..sample() };
        let decoded = decode(&creq.encode()).unwrap();
        prop_assert_eq!(decoded.creq(), &creq);
        let json = creq.to_json();
        prop_assert_eq!(decoded.bytes(), json.as_bytes());
        let cres = CRes { version, three_ds_server_trans_id: id(SERVER_ID), acs_trans_id: id(ACS_ID), status: Final::N };
        prop_assert!(!cres.encode().contains(['-', '_', '=']));
        prop_assert_eq!(CRes::decode(&cres.encode()), Ok(cres));
    }
}
