//! Tests of `reading`: the samples of seed 000 as printed, what is wrong with others, and that nothing secret comes out.

use super::super::wire::PaymentInstrument;
use super::*;
use crate::server::flow::enrolment::Enrolment;
use crate::server::flow::instruments::Instrument;
use crate::server::flow::instruments::description::Description;
use crate::server::ports::{Card, Sealed};
use serde_json::{Value, json};

/// The body of the seed's `POST`, as printed.
const CREATE: &str = r#"{ "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA3227C223222B5CTBLR8BWJB", "status": "inactive", "card": { "formFactor": "physical", "brand": "mc", "brandVariant": "mcdebit", "cardholderName": "Sam Hopper", "authentication": { "password": "CARDUSERPASSWORD$1", "email" : "S.Hopper@example.com", "phone": { "number": "31611223344", "type": "Mobile" } }, "deliveryContact": { "address": { "city": "Amsterdam", "country": "NL", "stateOrProvince": "NH", "line1": "Simon Carmiggeltstraat", "line2": "5-60", "postalCode": "1011DJ" }, "name": { "firstName": "Sam", "lastName": "Hopper" } }, "configuration": { "configurationProfileId": "YOUR_CONFIGURATION_PROFILE_ID" }, "description": "YOUR_DESCRIPTION" } }"#;
/// The body of its `PATCH`.
const CHANGE: &str = r#"{ "card": { "authentication": { "password": "CARDUSERPASSWORD$1", "email" : "S.Hopper@example.com", "phone": { "number": "31611223344", "type": "Mobile" } } } }"#;

fn create(body: &str) -> Result<(String, String, Change), Vec<InvalidField>> {
    let mut reading = Reading::new(false);
    let read = reading.new_instrument(serde_json::from_str(body).unwrap());
    if reading.faults.is_empty() { Ok(read) } else { Err(reading.faults) }
}

fn change(body: &Value) -> Result<Change, Vec<String>> {
    let mut reading = Reading::new(false);
    let read = reading.change(serde_json::from_value(body.clone()).unwrap(), Some("NL"), "BA1");
    let names = |faults: Vec<InvalidField>| faults.into_iter().map(|fault| fault.name).collect();
    if reading.faults.is_empty() { Ok(read) } else { Err(names(reading.faults)) }
}

fn authentication(body: &Value) -> Result<Change, Vec<String>> {
    change(&json!({ "card": { "authentication": body } }))
}

fn faults_of(body: &Value) -> Vec<InvalidField> {
    create(&body.to_string()).err().unwrap_or_default()
}

fn instrument(change: Change) -> Instrument {
    let mut description = Description::default();
    let mut enrolment = Enrolment { country: Some("NL".into()), password: Some("$argon2id$hash".into()), ..Enrolment::default() };
    change.description.apply(&mut description);
    enrolment.phone = change.phone.new_value().map(|phone| phone.number);
    change.email.grant(&mut enrolment.email);
    let card = Card {
        id: "PI3227C223222B5BPCMFXD2XG".into(),
        issuer: "demo".into(),
        number: None,
        last_four: "0010".into(),
        client_id: "BA3227C223222B5CTBLR8BWJB".into(),
        client_number: String::new(),
        client_title: None,
        status: change.status.unwrap(),
        enrolment: Sealed(Vec::new()),
        description: None,
        version: 0,
    };
    Instrument { card, enrolment, description }
}

#[test]
fn the_sample_of_a_new_card_is_read_and_shown_again_without_its_password() {
    let (account, country, content) = create(CREATE).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!((account.as_str(), country.as_str()), ("BA3227C223222B5CTBLR8BWJB", "NL"));
    assert_eq!(content.status, Some(CardStatus::Inactive));
    assert!(matches!(&content.password, Wish::Set(password) if password.expose() == "CARDUSERPASSWORD$1"));
    let shown = serde_json::to_value(PaymentInstrument::of(&instrument(content))).unwrap();
    let mut expected: Value = serde_json::from_str(CREATE).unwrap();
    expected["id"] = "PI3227C223222B5BPCMFXD2XG".into();
    expected["card"]["authentication"] =
        json!({ "email": "S.Hopper@example.com", "phone": { "number": "+31611223344", "type": "mobile" } });
    expected["card"]["lastFour"] = "0010".into();
    expected["card"]["number"] = "************0010".into();
    assert_eq!(shown, expected);
    assert!(!shown.to_string().contains("PASSWORD$") && !shown.to_string().contains("argon2"));
}

#[test]
fn the_sample_of_a_change_is_read() {
    let change = change(&serde_json::from_str(CHANGE).unwrap()).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(matches!(&change.password, Wish::Set(password) if password.expose() == "CARDUSERPASSWORD$1"));
    assert!(matches!(&change.email, Wish::Set(email) if email == "S.Hopper@example.com"));
    let mobile = |phone: &Phone| phone.number == "+31611223344" && phone.kind == PhoneKind::Mobile;
    assert!(matches!(&change.phone, Wish::Set(phone) if mobile(phone)));
    assert!(change.status.is_none() && change.number.is_none());
}

#[test]
fn a_card_begins_active_unless_it_has_to_be_sent() {
    let begins = |card: Value, status: Value| {
        let mut body = json!({ "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA1", "card": card });
        if !status.is_null() {
            body["status"] = status;
        }
        create(&body.to_string()).ok().and_then(|(_, _, content)| content.status)
    };
    assert_eq!(begins(json!({ "formFactor": "physical" }), Value::Null), Some(CardStatus::Inactive));
    assert_eq!(begins(json!({ "formFactor": "Physical" }), "active".into()), Some(CardStatus::Active));
    assert_eq!(begins(json!({ "formFactor": "virtual" }), Value::Null), Some(CardStatus::Active));
    assert_eq!(begins(json!({}), Value::Null), Some(CardStatus::Active));
    assert_eq!(begins(json!({}), "Suspended".into()), Some(CardStatus::Suspended));
}

#[test]
fn null_for_what_is_not_there_yet_is_absent() {
    let body = json!({
        "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA1", "status": null, "description": null,
        "card": { "number": null, "formFactor": "physical", "authentication": null },
    });
    let (_, _, content) = create(&body.to_string()).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(content.status == Some(CardStatus::Inactive) && content.number.is_none());
    // What is there cannot be removed.
    assert_eq!(change(&json!({ "status": null, "card": { "number": null } })).err().unwrap(), ["status", "card.number"]);
}

#[test]
fn absent_stays_null_goes_and_what_is_not_known_is_ignored() {
    let nothing = authentication(&json!({ "fax": "1", "passwords": 3 })).ok().unwrap();
    assert!(nothing.password == Wish::Keep && nothing.email == Wish::Keep && nothing.phone == Wish::Keep);
    let gone = authentication(&json!({ "password": null, "email": null, "phone": null })).ok().unwrap();
    assert!(gone.password == Wish::Remove && gone.email == Wish::Remove && gone.phone == Wish::Remove);
    let all = authentication(&Value::Null).ok().unwrap();
    assert!(all.password == Wish::Remove && all.email == Wish::Remove && all.phone == Wish::Remove);
    let words = change(&json!({ "description": null, "reference": "r", "card": { "brand": "visa" }, "new": [1] })).ok().unwrap();
    assert!(words.description.description == Wish::Remove && words.description.brand == Wish::Set("visa".into()));
    assert!(words.description.reference == Wish::Set("r".into()) && words.description.brand_variant == Wish::Keep);
    assert!(change(&json!({})).is_ok() && change(&json!({ "card": null })).is_ok());
}

#[test]
fn phones_are_read_with_their_kind() {
    let phone = |number: Value, kind: &str| authentication(&json!({ "phone": { "number": number, "type": kind } }));
    for (number, kind, expected) in [
        (json!("0031 6 11 22 33 44"), "mobile", "+31611223344"),
        (json!("06-11223344"), "MOBILE", "+31611223344"),
        (json!(31_611_223_344_u64), "Mobile", "+31611223344"),
        (json!("+31 20 123 4567"), "Landline", "+31201234567"),
    ] {
        let Ok(Wish::Set(read)) = phone(number.clone(), kind).map(|change| change.phone) else { panic!("{number}") };
        assert_eq!((read.number.as_str(), read.kind.name()), (expected, kind.to_ascii_lowercase().as_str()));
    }
    let number = vec!["card.authentication.phone.number".to_owned()];
    for wrong in [json!("+31 6112"), json!("call me"), json!(-31_611_223_344_i64), json!(null), json!(["1"])] {
        assert_eq!(phone(wrong.clone(), "mobile").err().unwrap(), number, "{wrong}");
    }
    assert_eq!(phone(json!("+31 20 123 4567"), "mobile").err().unwrap(), number);
    let both = authentication(&json!({ "phone": {} })).err().unwrap();
    assert_eq!(both, ["card.authentication.phone.type", "card.authentication.phone.number"]);
}

#[test]
fn everything_that_is_wrong_is_named_at_once_and_no_value_is_repeated() {
    let faults = faults_of(&json!({
        "type": "bankAccount",
        "issuingCountryCode": "Netherlands",
        "status": "open",
        "reference": "r".repeat(151),
        "description": 7,
        "card": {
            "formFactor": "round",
            "cardholderName": "n".repeat(27),
            "number": "4000 0000 0000 0010",
            "configuration": [],
            "authentication": {
                "password": "secret pass word",
                "email": "sam.example.com",
                "phone": { "number": "+31 6x22334455", "type": "fax" },
            },
        },
    }));
    let names: Vec<&str> = faults.iter().map(|fault| fault.name.as_str()).collect();
    let expected = [
        "type",
        "issuingCountryCode",
        "balanceAccountId",
        "description",
        "reference",
        "status",
        "card.formFactor",
        "card.cardholderName",
        "card.configuration",
        "card.number",
        "card.authentication.password",
        "card.authentication.email",
        "card.authentication.phone.type",
        "card.authentication.phone.number",
    ];
    assert_eq!(names, expected);
    let said = serde_json::to_string(&faults).unwrap();
    for value in ["secret", "sam.example", "22334455", "4000", "fax", "Netherlands"] {
        assert!(!said.contains(value), "{value}: {said}");
    }
    assert_eq!(faults_of(&json!({ "card": "none" })).len(), 4);
}

#[test]
fn an_account_stays_whose_it_is() {
    assert!(change(&json!({ "balanceAccountId": "BA1" })).is_ok());
    assert_eq!(change(&json!({ "balanceAccountId": "BA2" })).err().unwrap(), ["balanceAccountId"]);
}
