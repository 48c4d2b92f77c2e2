//! Every way a challenge by redirect can end, and what its issuer is told of each. No directory server hears of any.

use super::{Desk, PATH, Placed, request, with, wrong};
use crate::api::assert_problem;
use crate::holders::by_sms;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::ports::{SendFault, Shape};
use serde_json::{Value, json};

/// An end: its name, `transStatus` and reason, what was proved or asked for last, interactions, resends, undelivered, asked.
type End = (&'static str, &'static str, Option<&'static str>, Option<&'static str>, [u64; 4]);

const ENDS: [End; 15] = [
    ("authenticated", "Y", None, Some("sms"), [1, 0, 0, 1]),
    ("attempts_exceeded", "N", Some("19"), Some("sms"), [3, 0, 0, 1]),
    ("resends_exceeded", "N", Some("14"), Some("sms"), [0, 1, 0, 2]),
    ("cancelled_on_page", "N", Some("01"), Some("sms"), [0, 0, 0, 1]),
    ("rejected_in_app", "N", Some("01"), Some("approval"), [0, 0, 0, 1]),
    ("reported_as_fraud", "N", Some("11"), Some("sms"), [0, 0, 0, 1]),
    ("timed_out_before_opening", "N", Some("14"), None, [0, 0, 0, 0]),
    ("timed_out_after_opening", "N", Some("14"), Some("sms"), [0, 0, 0, 1]),
    ("delivery_failed", "U", Some("22"), Some("sms"), [0, 0, 1, 1]),
    ("cancelled_by_issuer", "N", Some("01"), Some("sms"), [0, 0, 0, 1]),
    ("card_changed", "N", Some("09"), Some("sms"), [0, 0, 0, 1]),
    ("declined_no_contact", "N", Some("13"), None, [0, 0, 0, 0]),
    ("declined_card_blocked", "N", Some("04"), None, [0, 0, 0, 0]),
    ("declined_by_issuer", "R", Some("12"), None, [0, 0, 0, 0]),
    // Not even opened.
    ("cancelled_by_issuer", "N", Some("01"), None, [0, 0, 0, 0]),
];

async fn desk() -> Desk {
    Desk::with(&[
        ("ACS__CHALLENGE__RESEND_WAITS", "30"),
        ("ACS__CHALLENGE__UNDELIVERED", "1"),
        ("ACS__CHALLENGE__CARD_FAILURES", "5"),
    ])
    .await
}

/// A challenge that is about to end like this.
async fn placed<'a>(desk: &'a Desk, end: &str) -> Placed<'a> {
    let holder = match end {
        "rejected_in_app" => return desk.place(&with(json!({ "contact": { "app": true, "clientId": "c1" } }))).await,
        "card_changed" | "declined_card_blocked" => by_sms(),
        "declined_no_contact" => Enrolment::default(),
        "declined_by_issuer" => Enrolment { refused: true, ..by_sms() },
        _ => return desk.place(&with(json!({ "state": "s" }))).await,
    };
    let card = desk.acs.enrol_as(PAN, &holder).await;
    if end == "declined_card_blocked" {
        for _ in 0..2 {
            fail(desk.place(&with(json!({ "contact": null, "card": card }))).await).await;
        }
    }
    desk.place(&with(json!({ "contact": null, "card": card }))).await
}

const PAN: &str = "4519000200004321";

/// Three wrong codes.
async fn fail(placed: Placed<'_>) {
    let (page, code) = placed.start_with_code().await;
    for which in 1..=3 {
        placed.begun().intend(&page, "submit", &wrong(&code, which)).await;
    }
}

/// Brings it to that end, ten seconds after it was asked for, or when time is up.
async fn bring(placed: &Placed<'_>, end: &str, opened: bool) {
    let acs = &placed.desk.acs;
    if !opened {
        match end {
            "timed_out_before_opening" => acs.clock.wait(590),
            "cancelled_by_issuer" => assert_eq!(placed.cancel().await.status, 200),
            _ => drop(placed.start().await),
        }
        return;
    }
    if end == "delivery_failed" {
        acs.sms.faults.lock().unwrap().push_back(SendFault::Refused("no".into()));
        placed.start().await;
        return;
    }
    let page = placed.start().await;
    acs.drain().await;
    let begun = placed.begun();
    match end {
        "authenticated" => drop(begun.intend(&page, "submit", &begun.code()).await),
        "attempts_exceeded" => {
            for which in 1..=3 {
                begun.intend(&page, "submit", &wrong(&begun.code(), which)).await;
            }
        }
        "resends_exceeded" => {
            acs.clock.wait(30);
            begun.intend(&page, "resend", "").await;
            acs.drain().await;
            acs.clock.wait(600);
        }
        "cancelled_on_page" => drop(begun.intend(&page, "cancel", "").await),
        "rejected_in_app" => {
            let path = format!("/card-transaction-authentications/{}", begun.approval(1).await);
            let ruled = acs.ask(&placed.desk.key, "PATCH", &path, &crate::holders::ruling("rejected")).await;
            assert_eq!(ruled.status, 200, "{}", ruled.text());
        }
        "reported_as_fraud" => drop(begun.post(&page, "disown", &[]).await),
        "timed_out_after_opening" => acs.clock.wait(600),
        "cancelled_by_issuer" => assert_eq!(placed.cancel().await.status, 200),
        "card_changed" => {
            let other = Enrolment { phone: Some("+31611229999".to_owned()), ..Enrolment::default() };
            acs.enrol_as(PAN, &other).await;
        }
        other => panic!("no way to {other}"),
    }
}

#[tokio::test]
async fn every_end_has_its_reason_its_counters_and_its_moments() {
    for (name, status, reason, method, counters) in ENDS {
        let desk = desk().await;
        let opened = counters[3] > 0;
        let placed = placed(&desk, name).await;
        desk.acs.clock.wait(10);
        bring(&placed, name, opened).await;
        desk.acs.drain().await;
        let object = placed.object().await;
        let text = |member: &str| object.get(member).map(|value| value.as_str().unwrap());
        assert_eq!((text("status"), text("endReason")), (Some("completed"), Some(name)), "{object}");
        assert_eq!((text("transStatus"), text("transStatusReason")), (Some(status), reason), "{name}");
        assert_eq!(text("reasonMeaning").is_some(), reason.is_some(), "{name}");
        assert_eq!(object["authenticated"], name == "authenticated");
        assert_eq!(object["scaPossession"], name == "authenticated");
        assert_eq!(object["reportedAsFraud"], name == "reported_as_fraud");
        assert_eq!(text("method"), method, "{name}: {object}");
        let counted =
            ["interactions", "resends", "undelivered", "asked"].map(|member| object["counters"][member].as_u64().unwrap());
        assert_eq!(counted, counters, "{name}");
        assert_eq!(text("embedding"), Some("redirect"));
        assert!(object.get("handedOver").is_none(), "{name}: there is nobody to hand it to");

        let at = |member: &str| text(member).map(|moment| moment.parse::<jiff::Timestamp>().unwrap());
        assert_eq!(at("openedAt").is_some(), opened || name.starts_with("declined"), "{name}: {object}");
        assert!(at("createdAt").unwrap() <= at("openedAt").or(at("endedAt")).unwrap(), "{name}");
        assert!(at("openedAt").is_none_or(|opened| opened <= at("endedAt").unwrap()), "{name}");
        assert_eq!(at("lastInteractionAt").is_some(), counted[0] + counted[1] > 0, "{name}: {object}");
        let ended = jiff::Timestamp::from_millisecond(desk.acs.app.clock.now().millis()).unwrap();
        assert_eq!(at("endedAt"), Some(ended), "{name}");

        // The issuer hears of it once, and of just that.
        let told = desk.acs.told(Shape::Own);
        let ends: Vec<_> =
            told.iter().filter(|event| event["type"] == "challenge.completed" && event["data"]["id"] == placed.id).collect();
        assert_eq!(ends.iter().map(|event| &event["data"]).collect::<Vec<_>>(), [&object], "{name}");
        assert!(desk.acs.ds.received.lock().unwrap().is_empty(), "{name}: no message of EMV");
        assert!(desk.acs.dead_letters().iter().all(|fault| name == "delivery_failed" && fault.contains("no")), "{name}");
        super::assert_goes_back(&placed.start().await, &placed.id);
    }
}

#[tokio::test]
async fn nobody_is_authenticated_before_the_decision() {
    let desk = desk().await;
    let placed = desk.place(&request()).await;
    let assert_open = async |status: &str| {
        let object = placed.object().await;
        assert_eq!((&object["status"], &object["authenticated"]), (&json!(status), &json!(false)));
        for member in ["transStatus", "transStatusReason", "reasonMeaning", "endReason", "endedAt", "signedResult", "trusted"] {
            assert!(object.get(member).is_none(), "{member}: {object}");
        }
    };
    assert_open("created").await;
    let (page, code) = placed.start_with_code().await;
    assert_open("open").await;
    for which in 1..=2 {
        placed.begun().intend(&page, "submit", &wrong(&code, which)).await;
        assert_open("open").await;
    }
    placed.begun().intend(&page, "submit", &code).await;
    let object = placed.object().await;
    assert_eq!((&object["authenticated"], &object["counters"]["interactions"]), (&json!(true), &json!(3)));
    // It is decided at once: there is no result to wait for.
    assert_eq!(object["endReason"], "authenticated");
}

#[tokio::test]
async fn an_end_by_the_issuer_may_be_repeated_and_no_other_end_becomes_one() {
    for (name, _, _, _, counters) in ENDS.into_iter().filter(|end| end.4[3] > 0) {
        let desk = desk().await;
        let placed = placed(&desk, name).await;
        bring(&placed, name, counters[3] > 0).await;
        desk.acs.drain().await;
        let before = placed.object().await;
        for _ in 0..2 {
            let again = placed.cancel().await;
            if name == "cancelled_by_issuer" {
                assert_eq!((again.status.as_u16(), again.json()), (200, before.clone()));
            } else {
                assert_problem(&again, 409, "already-ended");
                assert_eq!(again.json()["endReason"], name);
            }
        }
        desk.acs.drain().await;
        assert_eq!(placed.object().await, before);
        assert_eq!(desk.acs.times_heard("challenge.completed"), 1, "{name}");
    }
}

#[tokio::test]
async fn a_mailed_code_proves_no_possession() {
    let desk = desk().await;
    let mail = with(json!({ "contact": { "email": "sam.hopper@example.com" } }));
    let placed = desk.place(&mail).await;
    let page = placed.start().await;
    desk.acs.drain().await;
    let code = placed.begun().codes().remove(0);
    placed.begun().intend(&page, "submit", &code).await;
    let object = placed.object().await;
    assert_eq!(
        (&object["method"], &object["authenticated"], &object["scaPossession"]),
        (&json!("email"), &json!(true), &json!(false))
    );
    let by_app = desk.place(&with(json!({ "contact": { "app": true, "clientId": "c1" } }))).await;
    by_app.start().await;
    let path = format!("/card-transaction-authentications/{}", by_app.begun().approval(1).await);
    desk.acs.ask(&desk.key, "PATCH", &path, &crate::holders::ruling("approved")).await;
    let object = by_app.object().await;
    assert_eq!((&object["method"], &object["scaPossession"]), (&json!("approval"), &json!(true)));
    let missing = desk.acs.ask(&desk.key, "GET", &format!("{PATH}/{}", uppercase(&by_app.id)), &Value::Null).await;
    assert_eq!(missing.json()["id"], object["id"]);
}

fn uppercase(id: &str) -> String {
    id.to_uppercase()
}

#[tokio::test]
async fn the_ways_that_are_named_are_offered_in_their_order() {
    let desk = desk().await;
    let both = json!({ "phone": "+31611223389", "email": "sam.hopper@example.com" });
    for (methods, expected) in [
        (json!(null), "sms"),
        (json!(["email", "sms"]), "email"),
        (json!(["email"]), "email"),
        (json!(["passkey", "sms"]), "sms"),
    ] {
        let placed = desk.place(&with(json!({ "contact": both, "methods": methods }))).await;
        placed.start().await;
        assert_eq!(placed.object().await["method"], expected, "{methods}");
    }
}
