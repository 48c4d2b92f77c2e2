//! Tests of `reading`: what is taken, and that every faulty field is named.

use super::*;
use crate::server::api::challenges::request;
use serde_json::{Value, json};

const NOW: Moment = Moment::from_millis(1_795_273_200_123);

/// A body that is right, with this changed: a path with slashes to a value, or to nothing.
fn body(changes: &[(&str, Value)]) -> Value {
    let mut body = json!({
        "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Shop" } },
        "contact": { "phone": "+31 6 11223344" },
        "returnUrl": "https://bank.example/back/x?order=1",
    });
    for (path, value) in changes {
        let (parent, name) = path.rsplit_once('/').unwrap();
        let parent = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        if value.is_null() {
            parent.remove(name)
        } else {
            parent.insert(name.to_owned(), value.clone())
        };
    }
    body
}

fn asked(changes: &[(&str, Value)]) -> Result<Asked, Vec<&'static str>> {
    let body: request::Body = serde_json::from_value(body(changes)).unwrap();
    let rules = ["bank https://bank.example/back/".to_owned(), "bank http://localhost:1/".to_owned()];
    let mut reader = Reader { faults: Vec::new() };
    let asked = reader.asked(body, &Returns { rules: &rules, issuer: "bank", demo: true }, NOW);
    let faults: Vec<_> = reader.faults.iter().map(|fault| fault.field).collect();
    asked.filter(|_| faults.is_empty()).ok_or(faults)
}

#[test]
fn a_request_is_read() {
    let asked = asked(&[
        ("/methods", json!(["email", "sms"])),
        ("/locale", json!("nl-NL")),
        ("/timeZone", json!("+02:00")),
        ("/theme", json!("dark")),
        ("/state", json!("a b")),
        ("/transaction/date", json!("2026-11-21T16:00:00+01:00")),
    ])
    .unwrap();
    let Whom::Contact(contact) = &asked.whom else { unreachable!("it was a contact") };
    assert_eq!(contact.phone.as_deref(), Some("+31611223344"));
    let purchase = asked.purchase.unwrap();
    assert_eq!((purchase.amount.minor_units(), purchase.amount.exponent(), purchase.currency.number()), ("1250", 2, 978));
    assert_eq!(purchase.date.as_str(), "20261121150000");
    assert_eq!(asked.methods.unwrap(), [Method::Email, Method::Sms]);
    assert_eq!((asked.time_zone, asked.theme, asked.category), (Some(-120), Some(Theme::Dark), MessageCategory::Payment));
    assert_eq!((asked.back.by, asked.back.state.as_deref()), (ReturnBy::Get, Some("a b")));
}

#[test]
fn what_nothing_is_said_about_has_a_default() {
    let asked = asked(&[("/transaction/currency", json!("392")), ("/transaction/amount", json!("100"))]).unwrap();
    let purchase = asked.purchase.unwrap();
    assert_eq!((purchase.amount.exponent(), purchase.date.as_str()), (0, "20261121150000"));
    assert!(asked.methods.is_none() && asked.theme.is_none() && asked.time_zone.is_none() && asked.language.is_none());
}

#[test]
fn where_nothing_is_paid_nothing_needs_to_be_named() {
    let other = [("/transaction/kind", json!("other")), ("/transaction/amount", Value::Null)];
    let without = asked(&[other.as_slice(), &[("/transaction/currency", Value::Null)]].concat()).unwrap();
    assert!(without.purchase.is_none() && without.category == MessageCategory::NonPayment);
    assert_eq!(asked(&other).unwrap_err(), ["transaction.amount"]);
}

#[test]
fn every_faulty_field_is_named() {
    let returns = "returnUrl";
    for (path, value, field) in [
        ("/card", json!("x"), "card"),
        ("/contact", Value::Null, "card"),
        ("/contact", json!({}), "contact"),
        ("/contact/phone", json!("0611223344"), "contact.phone"),
        ("/contact/email", json!("nobody"), "contact.email"),
        ("/contact/app", json!(true), "contact.clientId"),
        ("/contact/clientId", json!(""), "contact.clientId"),
        ("/contact/lastFour", json!("12345"), "contact.lastFour"),
        ("/contact/scheme", json!("Visa"), "contact.scheme"),
        ("/transaction/amount", json!("12.50"), "transaction.amount"),
        ("/transaction/amount", Value::Null, "transaction.amount"),
        ("/transaction/currency", Value::Null, "transaction.currency"),
        ("/transaction/currency", json!("eur"), "transaction.currency"),
        ("/transaction/currency", json!("XAU"), "transaction.currency"),
        ("/transaction/currency", json!("9780"), "transaction.currency"),
        ("/transaction/date", json!("yesterday"), "transaction.date"),
        ("/transaction/merchant/name", json!(" "), "transaction.merchant.name"),
        ("/transaction/merchant/name", json!("x".repeat(41)), "transaction.merchant.name"),
        ("/transaction/merchant/url", json!("javascript:alert(1)"), "transaction.merchant.url"),
        ("/transaction/merchant/categoryCode", json!("54"), "transaction.merchant.categoryCode"),
        ("/transaction/merchant/country", json!("NL"), "transaction.merchant.country"),
        ("/methods", json!([]), "methods"),
        ("/methods", json!(["sms", "sms"]), "methods"),
        ("/methods", json!(["passkey"]), "methods"),
        ("/locale", json!("not a tag"), "locale"),
        ("/timeZone", json!("+2"), "timeZone"),
        ("/timeZone", json!("-13:00"), "timeZone"),
        ("/state", json!(""), "state"),
        ("/state", json!("a\nb"), "state"),
        ("/state", json!("x".repeat(513)), "state"),
        ("/returnUrl", Value::Null, returns),
        ("/notificationURL", json!("https://bank.example/back/"), returns),
        ("/returnUrl", json!("https://elsewhere.example/"), returns),
        ("/returnUrl", json!("http://bank.example/back/"), returns),
        ("/returnUrl", json!("https://bank.example/back/?state=1"), returns),
        ("/returnUrl", json!("https://bank.example/back/#end"), returns),
    ] {
        assert_eq!(asked(&[(path, value.clone())]).unwrap_err(), [field], "{path}: {value}");
    }
    assert!(asked(&[("/returnUrl", json!("http://localhost:1/x"))]).is_ok(), "this machine, in the demo");
    let all = asked(&[("/locale", json!("?")), ("/state", json!("")), ("/transaction/amount", json!("x"))]);
    assert_eq!(all.unwrap_err(), ["transaction.amount", "locale", "state"]);
}

#[test]
fn unknown_fields_are_refused_wherever_they_are() {
    for path in ["/x", "/transaction/x", "/transaction/merchant/x", "/contact/x"] {
        assert!(serde_json::from_value::<request::Body>(body(&[(path, json!(1))])).is_err(), "{path}");
    }
    assert!(serde_json::from_value::<request::Body>(body(&[("/theme", json!("blue"))])).is_err());
}
