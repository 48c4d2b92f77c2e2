//! Secure Payment Confirmation (SPC 9.1), and what Chromium really sends.

use super::device::{Ceremony, Device};
use super::{CHALLENGE, Malformed, Refused, registered, relying_party, user};
use crate::server::passkeys::{Asserted, By, PasskeyFault, PaymentTerms, RelyingParty, User};
use serde_json::{Value, json};

fn terms() -> PaymentTerms {
    PaymentTerms {
        payee_name: "Shop".to_owned(),
        payee_origin: Some("https://shop.example".to_owned()),
        value: "12.50".to_owned(),
        currency: "EUR".to_owned(),
        instrument_name: "Bank Visa".to_owned(),
        instrument_icon: "data:image/png;base64,AAAA".to_owned(),
    }
}

fn payment() -> Value {
    json!({
        "rpId": "bank.example",
        "topOrigin": "https://any-merchant.example",
        "payeeName": "Shop",
        "payeeOrigin": "https://shop.example",
        "paymentEntitiesLogos": [],
        "total": { "value": "12.50", "currency": "EUR" },
        "instrument": { "displayName": "Bank Visa", "icon": "data:image/png;base64,AAAA" },
    })
}

fn after(terms: Option<&PaymentTerms>, change: impl FnOnce(&mut Value)) -> Result<Asserted, PasskeyFault> {
    let device = Device::es256();
    let mut ceremony = Ceremony::get(&device);
    ceremony.client["type"] = json!("payment.get");
    ceremony.client["payment"] = payment();
    change(&mut ceremony.client);
    relying_party().verify(&CHALLENGE, &[registered(&device)], &ceremony.assertion().to_string(), terms)
}

fn altered(change: impl FnOnce(&mut Value)) -> PasskeyFault {
    after(Some(&terms()), |client| change(&mut client["payment"])).unwrap_err()
}

#[test]
fn the_right_confirmation_passes() {
    assert_eq!(after(Some(&terms()), |_| {}).unwrap().by, By::PaymentConfirmation);
    after(Some(&terms()), |client| client["payment"]["rp"] = json!("bank.example")).unwrap();
    let anonymous = PaymentTerms { payee_origin: None, ..terms() };
    after(Some(&anonymous), |client| drop(client["payment"].as_object_mut().unwrap().remove("payeeOrigin"))).unwrap();
    assert_eq!(after(Some(&terms()), |client| client["type"] = json!("webauthn.get")).unwrap().by, By::WebAuthn);
}

#[test]
fn it_is_accepted_only_when_asked_for_and_from_our_origin() {
    assert_eq!(after(None, |_| {}).unwrap_err(), Refused("ceremony"));
    let elsewhere = after(Some(&terms()), |client| client["origin"] = json!("https://shop.example"));
    assert_eq!(elsewhere.unwrap_err(), Refused("origin"));
    assert_eq!(after(Some(&terms()), |client| client["challenge"] = json!("x")).unwrap_err(), PasskeyFault::Stale);
}

#[test]
fn each_term_must_be_as_it_was_sent() {
    assert_eq!(altered(|it| it["rpId"] = json!("evil.example")), Refused("relying party"));
    assert_eq!(altered(|it| it["rp"] = json!("evil.example")), Refused("relying party"));
    assert_eq!(altered(|it| it["total"]["value"] = json!("12.5")), Refused("amount"));
    assert_eq!(altered(|it| it["total"]["currency"] = json!("USD")), Refused("amount"));
    assert_eq!(altered(|it| it["payeeName"] = json!("Shop 2")), Refused("payee"));
    assert_eq!(altered(|it| it["payeeName"] = Value::Null), Refused("payee"));
    assert_eq!(altered(|it| it["payeeOrigin"] = json!("https://other.example")), Refused("payee"));
    assert_eq!(altered(|it| it["payeeOrigin"] = Value::Null), Refused("payee"));
    assert_eq!(altered(|it| it["instrument"]["displayName"] = json!("Other")), Refused("instrument"));
    assert_eq!(altered(|it| it["instrument"]["icon"] = json!("")), Refused("instrument"));
    assert_eq!(altered(|it| it["instrument"]["details"] = json!("more")), Refused("instrument"));
    assert_eq!(altered(|it| it["paymentEntitiesLogos"] = json!([{ "url": "", "label": "x" }])), Refused("instrument"));
}

#[test]
fn an_origin_that_was_not_sent_must_not_be_there() {
    let refused = after(Some(&PaymentTerms { payee_origin: None, ..terms() }), |_| {});
    assert_eq!(refused.unwrap_err(), Refused("payee"));
}

#[test]
fn a_confirmation_without_terms_in_it_is_malformed() {
    assert_eq!(after(Some(&terms()), |client| client["payment"] = Value::Null).unwrap_err(), Malformed);
    assert_eq!(after(Some(&terms()), |client| client["payment"] = json!({})).unwrap_err(), Malformed);
    assert_eq!(altered(|it| it["total"] = json!("12.50 EUR")), Malformed);
    assert_eq!(altered(|it| it["instrument"] = Value::Null), Malformed);
    assert_eq!(altered(|it| it["rpId"] = Value::Null), Refused("relying party"));
}

#[test]
fn a_term_that_comes_twice_is_malformed() {
    let device = Device::es256();
    let mut ceremony = Ceremony::get(&device);
    ceremony.client["type"] = json!("payment.get");
    ceremony.client["payment"] = payment();
    let twice = ceremony.client.to_string().replacen("\"value\":", "\"value\":\"1\",\"value\":", 1);
    ceremony.client_text = Some(twice.into_bytes());
    let passkeys = [registered(&device)];
    let refused = relying_party().verify(&CHALLENGE, &passkeys, &ceremony.assertion().to_string(), Some(&terms()));
    assert_eq!(refused.unwrap_err(), Malformed);
}

/// What Chromium 156 sent with a virtual authenticator for these options, as it came.
#[test]
fn what_chromium_sends_passes() {
    let sent: Value = serde_json::from_str(include_str!("chromium.json")).unwrap();
    let bank = RelyingParty::new("localhost", &["http://localhost:4801".to_owned()], &[]).unwrap();
    let user = User { id: vec![1, 2, 3], ..user() };
    let challenge = [9; 32];
    let passkey = bank.register(&challenge, &user, &sent["registration"]).unwrap();
    let asserted = bank.verify(&challenge, &[passkey], &sent["assertion"].to_string(), None).unwrap();
    assert_eq!(asserted.by, By::WebAuthn);
    let icon = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAAKElEQVR4nO\
        3NsQ0AAAzCMP5/un0CNkuZ41wybXsHAAAAAAAAAAAAxR4yw/wuPL6QkAAAAABJRU5ErkJggg==";
    let terms = PaymentTerms { instrument_icon: icon.to_owned(), ..terms() };
    let passkeys = [asserted.passkey];
    let confirmed = bank.verify(&challenge, &passkeys, &sent["payment"].to_string(), Some(&terms)).unwrap();
    assert_eq!(confirmed.by, By::PaymentConfirmation);
    let more = PaymentTerms { value: "125.00".to_owned(), ..terms };
    let refused = bank.verify(&challenge, &passkeys, &sent["payment"].to_string(), Some(&more));
    assert_eq!(refused.unwrap_err(), Refused("amount"));
}
