//! Every sample of seed 003: requests taken as printed, answers and events with every field of the same JSON type.

use super::{PATH, Stage, decision};
use crate::acs::CLIENT;
use acs_challenge::emv::value::TransactionId;
use serde_json::{Value, json};

/// The request to approve, as printed.
const APPROVE: &str = r#"{
"workflow": {
"code": "direct"
},
"data": {
"cardTransactionAuthentication": {
"status": "approved"
}
},
"connect": {},
"metadata": {}
}"#;

/// The object of the samples; status and connection differ from one to the next.
fn sample(status: &str, state: &str, connection: &str) -> Value {
    json!({
        "id": "3ccfcd31-1bf7-4935-9b25-7985f085a590", "clientId": CLIENT, "cardId": "5640c5b2-94a6-476e-8cfb-8e01b9cb8821",
        "type": "biometric", "status": status, "serviceProvider": "thredd",
        "merchant": {
            "acquirer": null, "id": "MERCHANT 000001", "name": "ASDA GROCERIES", "url": "http://admired-juice.name",
            "categoryCode": null, "country": "826", "appRedirectUrl": null,
        },
        "transaction": { "creationDateTime": "2024-03-18T11:34:01", "amount": 2224, "currency": "GBP" },
        "connection": {
            "id": "9c5dc5a3-0191-4eae-a824-f3614f0436ea", "serviceProvider": "thredd",
            "reference": "e8b8c635-2f40-43d9-8fe0-6927619a85b3", "state": state, "status": connection,
        },
    })
}

fn failed_sample() -> Value {
    let mut object = sample("approved", "completed-outdated", "pending");
    object["connection"]["error"] = json!({
        "category": "technical", "origin": "platform", "code": "unknown_error", "message": "Unknown Error",
        "attributes": { "key": "value" },
    });
    object
}

fn answer(workflow: Value, object: Value) -> Value {
    json!({ "workflow": workflow, "data": { "cardTransactionAuthentication": object }, "connect": {}, "metadata": {} })
}

fn webhook(kind: &str, object: Value) -> Value {
    json!({
        "webhook": { "module": "card-transaction-authentications", "type": kind },
        "data": { "cardTransactionAuthentication": object }, "connect": {}, "metadata": {},
    })
}

/// Asserts the same fields, of the same types, all the way down; what is null in a sample may have a value.
fn assert_shaped(found: &Value, sample: &Value, at: &str) {
    match (found, sample) {
        (Value::Object(_), Value::Object(fields)) if fields.is_empty() || at.ends_with("attributes") => {}
        (Value::Object(found), Value::Object(sample)) => {
            assert_eq!(found.keys().collect::<Vec<_>>(), sample.keys().collect::<Vec<_>>(), "{at}");
            for (name, value) in sample {
                assert_shaped(&found[name], value, &format!("{at}.{name}"));
            }
        }
        (Value::String(_), Value::String(_)) | (_, Value::Null) => {}
        (Value::Number(number), Value::Number(_)) => assert!(number.is_u64(), "{at}"),
        (Value::Array(found), Value::Array(sample)) => {
            assert!(!found.is_empty());
            found.iter().for_each(|item| assert_shaped(item, &sample[0], &format!("{at}[]")));
        }
        _ => panic!("{at}: {found} is not like {sample}"),
    }
}

/// Asserts shape, and what is fixed in the sample: envelope, status, connection.
fn assert_like(found: &Value, sample: &Value) {
    assert_shaped(found, sample, "");
    for fixed in ["workflow", "webhook", "connect"] {
        assert_eq!(found[fixed], sample[fixed], "{fixed}");
    }
    // Only events say something there, which the seed leaves open.
    let mark = json!({ "sequence": found["metadata"]["sequence"], "timestamp": found["metadata"]["timestamp"] });
    assert_eq!(found["metadata"], if found["webhook"].is_null() { json!({}) } else { mark });
    let of = |value: &Value| super::standing(&value["data"]["cardTransactionAuthentication"]);
    assert_eq!(of(found), of(sample));
}

#[tokio::test]
async fn approving_and_rejecting_are_answered_as_printed() {
    let stage = Stage::new().await;
    let direct = || json!({ "code": "direct" });
    let asked = stage.asked("4519000000000001").await;
    let approved = asked.patch(&serde_json::from_str(APPROVE).unwrap()).await;
    assert_eq!((approved.status.as_u16(), approved.header("content-type")), (200, "application/json"));
    assert_like(&approved.json(), &answer(direct(), sample("approved", "update-in-progress", "pending")));

    let asked = stage.asked("4519000000000002").await;
    let printed = APPROVE.replace("approved", "rejected");
    let rejected = asked.patch(&serde_json::from_str(&printed).unwrap()).await;
    assert_like(&rejected.json(), &answer(direct(), sample("rejected", "update-in-progress", "pending")));
    stage.acs.drain().await;
    let shown = stage.acs.ask(&stage.key, "GET", &format!("{PATH}/{}", asked.id), &Value::Null).await;
    assert_like(&shown.json(), &answer(json!({}), sample("rejected", "completed-up-to-date", "failure")));
}

#[tokio::test]
async fn the_object_tells_the_payment() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    let mut object = asked.object().await;
    let connection = object["connection"]["id"].take();
    assert!(connection.as_str().unwrap().parse::<TransactionId>().is_ok(), "{connection}");
    assert!(asked.id.parse::<TransactionId>().is_ok());
    let expected = json!({
        "id": asked.id, "clientId": CLIENT, "cardId": asked.card, "type": "biometric", "status": "pending",
        "serviceProvider": "acs-challenge",
        "merchant": {
            "acquirer": null, "id": "MERCHANT 000001", "name": "Tea & Paper", "url": "https://tea.example",
            "categoryCode": "5812", "country": "826", "appRedirectUrl": null,
        },
        "transaction": { "creationDateTime": "2026-01-15T12:00:00", "amount": 4999, "currency": "EUR" },
        "connection": {
            "id": null, "serviceProvider": "acs-challenge", "reference": asked.begun.id.to_string(),
            "state": "completed-up-to-date", "status": "pending",
        },
    });
    assert_eq!(object, expected);
}

#[tokio::test]
async fn lists_are_answered_as_printed() {
    let stage = Stage::new().await;
    let first = stage.asked("4519000000000001").await;
    first.decide("approved").await;
    stage.acs.drain().await;
    let second = stage.asked("4519000000000002").await;
    let listed = stage.list("metadata.page.size=20&metadata.page.number=0").await;
    let objects = [sample("pending", "completed-up-to-date", "pending"), sample("approved", "completed-up-to-date", "success")];
    let printed = json!({
        "workflow": {}, "data": { "cardTransactionAuthentications": objects }, "connect": {},
        "metadata": { "page": { "size": 20, "number": 1, "totalElements": 50, "totalPages": 3 } },
    });
    assert_shaped(&listed, &printed, "");
    assert_eq!(listed["metadata"]["page"], json!({ "size": 20, "number": 0, "totalElements": 2, "totalPages": 1 }));
    let listed = listed["data"]["cardTransactionAuthentications"].as_array().unwrap();
    assert_eq!(listed.iter().map(|object| object["id"].as_str().unwrap()).collect::<Vec<_>>(), [&second.id, &first.id]);
    for (object, sample) in listed.iter().zip(&objects) {
        assert_eq!(super::standing(object), super::standing(sample));
    }
}

#[tokio::test]
async fn events_are_told_as_printed() {
    let stage = Stage::new().await;
    stage.acs.drain().await;
    let asked = stage.asked("4519000000000001").await;
    stage.acs.drain().await;
    asked.decide("approved").await;
    stage.acs.drain().await;
    let rejected = stage.asked("4519000000000002").await;
    stage.acs.drain().await;
    rejected.decide("rejected").await;
    stage.acs.drain().await;
    stage.asked("4519000000000003").await.cancel().await;
    stage.acs.drain().await;

    let told = stage.told();
    let named = |kind: &str| told.iter().find(|event| event["webhook"]["type"] == kind).unwrap_or_else(|| panic!("no {kind}"));
    for (kind, object) in [
        ("card-transaction-authentication-created", sample("pending", "completed-up-to-date", "pending")),
        ("connection-update-instructed", sample("approved", "update-in-progress", "pending")),
        ("connection-updated", sample("approved", "completed-up-to-date", "success")),
    ] {
        assert_like(named(kind), &webhook(kind, object));
    }
    // Where the connection stands is told as it is at that moment, which may be before the directory server knows.
    for (kind, object) in [
        ("card-transaction-authentication-approved", sample("approved", "completed-up-to-date", "success")),
        ("card-transaction-authentication-rejected", sample("rejected", "completed-up-to-date", "failure")),
        ("card-transaction-authentication-cancelled", sample("cancelled", "completed-up-to-date", "cancelled")),
    ] {
        assert_shaped(named(kind), &webhook(kind, object.clone()), "");
        let object_found = &named(kind)["data"]["cardTransactionAuthentication"];
        assert_eq!(object_found["status"], object["status"]);
    }
}

#[tokio::test]
async fn a_failed_hand_over_is_told_as_printed() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    stage.acs.silence_ds(100);
    asked.patch(&decision("approved")).await;
    stage.acs.drain().await;
    assert_eq!(asked.stands().await, super::says("approved", "update-in-progress", "pending"));
    stage.acs.clock.wait(30);
    stage.acs.drain().await;
    let told = stage.told();
    let failed = told.iter().find(|event| event["webhook"]["type"] == "connection-update-failed").expect("told");
    assert_like(failed, &webhook("connection-update-failed", failed_sample()));
    let object = asked.object().await;
    assert_eq!(super::standing(&object), super::says("approved", "completed-outdated", "pending"));
    assert_eq!(object["connection"]["error"]["category"], "technical");
    assert_eq!(object["connection"]["error"]["origin"], "directory-server");
}
