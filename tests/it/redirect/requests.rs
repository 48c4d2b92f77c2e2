//! What an issuer may ask for, and what it is answered.

use super::{Desk, PATH, request, with};
use crate::acs::{Answer, CLIENT};
use crate::api::assert_problem;
use crate::holders::by_sms;
use acs_challenge::emv::value::{TransStatus, TransStatusReason, Version};
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::cards::{self, Client};
use acs_challenge::server::flow::enrolment::Enrolment;
use axum::http::Method;
use serde_json::{Value, json};

/// The fields that a refusal names.
fn named(answer: &Answer) -> Vec<String> {
    assert_problem(answer, 422, "invalid-value");
    let errors = answer.json()["errors"].clone();
    let errors = errors.as_array().unwrap_or_else(|| panic!("no errors: {}", answer.text()));
    errors.iter().map(|error| error["field"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_challenge_waits_for_its_browser_and_nothing_is_sent() {
    let desk = Desk::new().await;
    let answer = desk.ask(&with(json!({ "state": "order 7", "locale": "nl", "timeZone": "+02:00", "theme": "dark" }))).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let mut made = answer.json();
    let id = made["id"].as_str().unwrap().to_owned();
    assert_eq!(answer.header("location"), format!("{PATH}/{id}"));
    let link = made.as_object_mut().unwrap().remove("redirectUrl").unwrap();
    assert!(link.as_str().unwrap().starts_with("http://127.0.0.1:3000/challenge/start/"), "{link}");
    assert_eq!(made, desk.show(&id).await, "as GET shows it");
    assert!(made["card"]["id"].take().is_string());
    let expected = json!({
        "id": id, "status": "created", "embedding": "redirect", "authenticated": false, "passwordUsed": false,
        "counters": { "interactions": 0, "resends": 0, "undelivered": 0, "asked": 0 }, "scaPossession": false,
        "createdAt": "2026-01-15T12:00:00Z", "expiresAt": "2026-01-15T12:10:00Z", "card": { "id": null, "lastFour": "" },
        "merchant": { "name": "Tea & Paper" }, "amount": "4999", "currency": "EUR", "reportedAsFraud": false, "state": "order 7",
    });
    assert_eq!(made, expected);
    desk.acs.drain().await;
    assert_eq!((desk.acs.sent(), desk.acs.heard().len()), (0, 0));
}

#[tokio::test]
async fn a_card_that_is_enrolled_here_is_named_by_its_id() {
    let desk = Desk::new().await;
    let card = desk.acs.enrol_as("4519000200001234", &by_sms()).await;
    let placed = desk.place(&with(json!({ "contact": null, "card": card }))).await;
    assert_eq!(placed.object().await["card"], json!({ "id": card, "lastFour": "1234", "clientId": CLIENT }));
    let end = placed.authenticate().await;
    super::assert_goes_back(&end, &placed.id);
    assert_eq!(placed.object().await["endReason"], "authenticated");

    let pan = "4519000200009999".parse().unwrap();
    let other = cards::enrol(&desk.acs.app, "other", &pan, &by_sms(), Client::default()).await.unwrap();
    for nobodys in [other, "PI3227C223222B5BPCMFXD2XG".to_owned(), String::new()] {
        assert_eq!(named(&desk.ask(&with(json!({ "contact": null, "card": nobodys }))).await), ["card"]);
    }
}

#[tokio::test]
async fn what_is_no_field_is_refused_wherever_it_is() {
    let desk = Desk::new().await;
    for (parent, name) in [("", "callback"), ("/transaction", "Amount"), ("/transaction/merchant", "mcc"), ("/contact", "pan")] {
        let mut body = request();
        body.pointer_mut(parent).unwrap()[name] = json!("x");
        let refused = desk.ask(&body).await;
        assert_problem(&refused, 422, "invalid-value");
        assert!(refused.json()["detail"].as_str().unwrap().contains(name), "{}", refused.text());
    }
    for body in
        [json!([]), json!("x"), json!({}), with(json!({ "transaction": null })), with(json!({ "methods": ["carrier pigeon"] }))]
    {
        assert_problem(&desk.ask(&body).await, 422, "invalid-value");
    }
    for text in ["", "{", "returnUrl=https://shop.example/back/", "{\"transaction\":{},\"transaction\":{}} x"] {
        let headers = [("x-api-key", desk.key.as_str()), ("content-type", "application/json")];
        assert_problem(&desk.acs.send(Method::POST, PATH, &headers, text.to_owned()).await, 400, "malformed-request");
    }
    assert!(desk.acs.dump()["challenge"].is_empty());
}

#[tokio::test]
async fn a_value_in_a_wrong_place_is_not_quoted() {
    let desk = Desk::new().await;
    let phone = "+31611223344";
    for change in
        [json!({ "contact": phone }), json!({ "theme": phone }), json!({ "methods": [phone] }), json!({ "locale": [phone] })]
    {
        let answer = desk.ask(&with(change.clone())).await;
        assert_problem(&answer, 422, "invalid-value");
        assert!(!answer.text().contains("31611223344"), "{}", answer.text());
        assert!(answer.text().contains(" at line 1 column "), "{}", answer.text());
    }
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named_at_once() {
    let desk = Desk::new().await;
    let wrong = json!({
        "transaction": { "amount": "12.50", "currency": "EURO", "date": "today", "merchant": {
            "name": "", "id": "x".repeat(36), "url": "javascript:alert(1)", "categoryCode": "1", "country": "NL",
        } },
        "contact": { "phone": "0611223389", "email": "nobody", "lastFour": "12345", "scheme": "gold", "clientId": "" },
        "methods": [], "locale": "?", "timeZone": "2", "returnUrl": "https://elsewhere.example/", "state": "a\u{0}b",
    });
    let mut all = named(&desk.ask(&wrong).await);
    all.sort();
    let mut expected = [
        "contact.clientId",
        "contact.email",
        "contact.lastFour",
        "contact.phone",
        "contact.scheme",
        "locale",
        "methods",
        "returnUrl",
        "state",
        "timeZone",
        "transaction.currency",
        "transaction.date",
        "transaction.merchant.categoryCode",
        "transaction.merchant.country",
        "transaction.merchant.id",
        "transaction.merchant.name",
        "transaction.merchant.url",
    ];
    expected.sort_unstable();
    assert_eq!(all, expected);
    for (changes, field) in [
        (json!({ "transaction": { "amount": "12.50", "currency": "EUR", "merchant": { "name": "x" } } }), "transaction.amount"),
        (json!({ "contact": null }), "card"),
        (json!({ "card": "x" }), "card"),
        (json!({ "contact": {} }), "contact"),
        (json!({ "contact": { "app": true } }), "contact.clientId"),
        (json!({ "contact": { "phone": "+31201234567" } }), "contact.phone"),
        (json!({ "methods": ["passkey"] }), "methods"),
        (json!({ "methods": ["email"] }), "methods"),
    ] {
        assert_eq!(named(&desk.ask(&with(changes.clone())).await), [field], "{changes}");
    }
    assert!(desk.acs.dump()["challenge"].is_empty());
}

#[tokio::test]
async fn a_browser_is_only_sent_where_its_issuer_may_send_it() {
    let desk = Desk::new().await;
    for fine in [
        "https://shop.example/back/",
        "https://shop.example/back/order?number=7&x=%2e%2e",
        "https://shop.example/back/a/../b",
        "https://SHOP.example:443/back/",
        "https://shop.example/exact",
        "https://shop.example:8443/port/x",
    ] {
        desk.place(&with(json!({ "returnUrl": fine }))).await;
    }
    for wrong in [
        "https://shop.example/",
        "https://shop.example/back",
        "https://shop.example/exact/",
        "https://shop.example/exact?x=1",
        "https://shop.example/exactly",
        "https://shop.example/back/../",
        "https://shop.example/back/../other",
        "https://shop.example/back/%2e%2e/other",
        "https://shop.example/back/..\\other",
        "https://shop.example\\@evil.test/back/",
        "https://shop.example.evil.test/back/",
        "https://evil.test/https://shop.example/back/",
        "https://shop.example@evil.test/back/",
        "https://user@shop.example/back/",
        "https://user:word@shop.example/back/",
        "https://shop.example:444/back/",
        "https://shop.example/port/x",
        "http://shop.example/back/",
        "javascript://shop.example/back/%0aalert(1)",
        "data:text/html,https://shop.example/back/",
        "//shop.example/back/",
        "/back/",
        "",
        "https://shop.example./back/",
        "https://sh\u{43e}p.example/back/",
        "https://shop.example/back/#there",
        "https://shop.example/back/?reference=1",
        "https://shop.example/back/?%73tate=1",
        "https://other.example/",
    ] {
        assert_eq!(named(&desk.ask(&with(json!({ "returnUrl": wrong }))).await), ["returnUrl"], "{wrong}");
        let posted = desk.ask(&with(json!({ "returnUrl": null, "notificationURL": wrong }))).await;
        // A form that is posted keeps the address's own query.
        if wrong.contains("/back/?") {
            assert_eq!(posted.status, 201, "{wrong}");
        } else {
            assert_eq!(named(&posted), ["notificationURL"], "{wrong}");
        }
    }
    let other = Desk { acs: desk.acs, key: String::new() };
    let key = other.acs.key("other", &[Scope::Authenticate]).await;
    let other = Desk { key, ..other };
    other.place(&with(json!({ "returnUrl": "https://other.example/anywhere" }))).await;
    assert_eq!(named(&other.ask(&request()).await), ["returnUrl"]);
}

#[tokio::test]
async fn there_is_one_way_back() {
    let desk = Desk::new().await;
    let one = "https://shop.example/back/";
    desk.place(&with(json!({ "returnUrl": null, "notificationURL": one }))).await;
    assert_eq!(named(&desk.ask(&with(json!({ "notificationURL": one }))).await), ["returnUrl"]);
    assert_eq!(named(&desk.ask(&with(json!({ "returnUrl": null }))).await), ["returnUrl"]);
}

#[tokio::test]
async fn a_request_that_is_repeated_under_its_key_gets_the_same_challenge() {
    let desk = Desk::new().await;
    let ask = async |name: &str, body: Value| {
        let headers = [("x-api-key", desk.key.as_str()), ("content-type", "application/json"), ("idempotency-key", name)];
        desk.acs.send(Method::POST, PATH, &headers, body.to_string()).await
    };
    let first = ask("one", request()).await;
    assert_eq!(first.status, 201);
    let again = ask("one", request()).await;
    assert_eq!((again.status, again.json()), (first.status, first.json()));
    assert_eq!(again.header("location"), first.header("location"));
    assert_problem(&ask("one", with(json!({ "state": "x" }))).await, 422, "idempotency-key-reused");
    // A day later the key names another request.
    desk.acs.clock.wait(24 * 60 * 60 + 1);
    assert_ne!(ask("one", request()).await.json()["id"], first.json()["id"]);
    assert_ne!(ask("two", request()).await.json()["id"], first.json()["id"]);
    assert_ne!(desk.ask(&request()).await.json()["id"], desk.ask(&request()).await.json()["id"]);
    assert_eq!(desk.acs.dump()["challenge"].len(), 5);
}

#[tokio::test]
async fn a_challenge_that_would_be_declined_is_refused_where_no_page_is_to_say_so() {
    let desk = Desk::with(&[("ACS__INTAKE__EXPLAIN_DECLINES", "false")]).await;
    let nobody = desk.acs.enrol_as("4519000200000001", &Enrolment::default()).await;
    let refused = desk.acs.enrol_as("4519000200000002", &Enrolment { refused: true, ..by_sms() }).await;
    for (card, reason) in [(nobody, "declined_no_contact"), (refused, "declined_by_issuer")] {
        let answer = desk.ask(&with(json!({ "contact": null, "card": card }))).await;
        assert_problem(&answer, 422, "invalid-value");
        assert_eq!(answer.json()["endReason"], reason);
    }
    assert!(desk.acs.dump()["challenge"].is_empty());
}

#[tokio::test]
async fn an_issuer_has_its_own_challenges_only_and_those_that_came_by_emv_too() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    let emv = desk.acs.begin(Version::V220).await;
    let stranger = desk.acs.key("other", &Scope::ALL).await;
    for id in [placed.id.as_str(), emv.id.as_str(), "3ccfcd31-1bf7-4935-9b25-7985f085a590", "x"] {
        assert_problem(&desk.acs.ask(&stranger, "GET", &format!("{PATH}/{id}"), &Value::Null).await, 404, "not-found");
        let cancelled = desk.acs.ask(&stranger, "POST", &format!("{PATH}/{id}/cancel"), &Value::Null).await;
        assert_problem(&cancelled, 404, "not-found");
    }
    let shown = desk.show(emv.id.as_str()).await;
    assert_eq!((&shown["status"], &shown["embedding"]), (&json!("created"), &json!("threeDSecure")));
    let (page, code) = emv.open_with_code().await;
    assert_eq!(desk.show(emv.id.as_str()).await["status"], "open");
    emv.while_draining(emv.intend(&page, "submit", &code)).await;
    desk.acs.drain().await;
    let shown = desk.show(&emv.id.as_str().to_uppercase()).await;
    let says = |name: &str| shown[name].clone();
    assert_eq!(
        (says("status"), says("endReason"), says("handedOver")),
        (json!("completed"), json!("authenticated"), json!("acknowledged"))
    );
    assert!(shown.get("state").is_none() && shown["signedResult"].is_string());
    assert_eq!(placed.object().await["status"], "created");
}

/// The tables of the seeds, as an issuer reads them: of what a directory server is told, and of nothing else.
#[tokio::test]
async fn what_a_directory_server_is_told_is_shown_with_what_it_means() {
    let desk = Desk::new().await;
    let emv = desk.acs.begin(Version::V220).await;
    let (page, _) = emv.open_with_code().await;
    emv.while_draining(emv.intend(&page, "cancel", "")).await;
    desk.acs.drain().await;
    let (shown, result) = (desk.show(emv.id.as_str()).await, emv.result().unwrap());
    for member in ["transStatus", "transStatusReason", "challengeCancel", "eci"] {
        assert_eq!((&shown[member], shown[member].is_string()), (&result[member], true), "{member}");
    }
    assert_eq!((&shown["challengeCancel"], &shown["eci"]), (&json!("01"), &json!("07")));
    assert_eq!(shown["statusMeaning"], json!(TransStatus::N.meaning()));
    assert_eq!(shown["reasonMeaning"], json!(TransStatusReason::AUTHENTICATION_FAILED.meaning(None)));

    let placed = desk.place(&request()).await;
    let end = desk.acs.ask(&desk.key, "POST", &format!("{PATH}/{}/cancel", placed.id), &Value::Null).await.json();
    assert_eq!((&end["transStatus"], &end["statusMeaning"]), (&json!("N"), &shown["statusMeaning"]));
    assert!(end.get("eci").is_none() && end.get("challengeCancel").is_none(), "{end}");
}
