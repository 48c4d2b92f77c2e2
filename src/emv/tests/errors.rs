//! The Erro message.

use proptest::prelude::*;

use super::super::erro::{Component, Erro, ErrorCode, Fault, TEXT_LIMIT};
use super::super::value::{MessageType, Version};
use super::{ACS_ID, id};

#[test]
fn an_erro_states_what_the_fault_recognised_section_2_4() {
    let mut fault = Fault::unreadable("phrase");
    fault.message_type = Some(MessageType::CReq);
    fault.ids.acs = Some(id(ACS_ID));
    let json = Erro::from_fault(&fault).to_json();
    let expected = format!(
        r#"{{"acsTransID":"{ACS_ID}","errorCode":"101","errorComponent":"A","errorDescription":"The message is invalid or not recognised","errorDetail":"phrase","errorMessageType":"CReq","messageType":"Erro","messageVersion":"2.3.1"}}"#
    );
    assert_eq!(json, expected);
}

#[test]
fn codes_keep_their_numbers_and_401_is_not_one_of_them() {
    for code in ErrorCode::ALL {
        assert_eq!(ErrorCode::from_wire(&code.to_string()), Some(*code));
        assert!(!code.description().is_empty());
    }
    assert_eq!(ErrorCode::from_number(401), ErrorCode::Other(401));
    assert_eq!(ErrorCode::from_wire("1"), None);
    assert_eq!(ErrorCode::from_wire("+01"), None);
}

#[test]
fn a_foreign_code_is_still_an_erro() {
    let text = r#"{"messageType":"Erro","messageVersion":"2.2.0","errorCode":"406","errorComponent":"D","errorDescription":"x","errorDetail":"y"}"#;
    let erro = Erro::parse(text.as_bytes()).unwrap();
    assert_eq!((erro.code, erro.component), (ErrorCode::Other(406), Component::DirectoryServer));
}

proptest! {
    #[test]
    fn an_erro_never_exceeds_its_limits_and_round_trips(
        description in "\\PC{1,3000}",
        detail in "\\PC{1,3000}",
        code in prop::sample::select(ErrorCode::ALL),
        version in prop::sample::select(Version::ALL),
    ) {
        let mut erro = Erro::new(version, code, detail);
        prop_assert!(erro.detail.chars().count() <= TEXT_LIMIT);
        erro.description = description;
        let back = Erro::parse(erro.to_json().as_bytes()).unwrap();
        prop_assert!(back.description.chars().count() <= TEXT_LIMIT && back.detail.chars().count() <= TEXT_LIMIT);
        prop_assert_eq!(Erro::parse(back.to_json().as_bytes()), Ok(back));
    }

    #[test]
    fn reading_an_erro_never_panics(bytes: Vec<u8>) {
        let _ = Erro::parse(&bytes);
    }
}
