//! What the issuer's systems are told, in which order, and what happens when they do not listen.

use super::{Stage, decision};
use crate::acs::{START, other_than};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::challenge as asks;
use acs_challenge::server::ports::SendFault;
use serde_json::json;

const NAMES: &str = "card-transaction-authentication";

#[tokio::test]
async fn each_step_of_an_approval_is_told_in_order() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    asked.decide("approved").await;
    asked.decide("approved").await;
    stage.acs.drain().await;
    let expected = ["created", "approved"].map(|what| format!("{NAMES}-{what}")).into_iter();
    let connection = ["connection-update-instructed", "connection-updated"].map(str::to_owned);
    assert_eq!(stage.types(), expected.chain(connection).collect::<Vec<_>>());
    let ids: std::collections::HashSet<String> =
        stage.acs.issuer.told.lock().unwrap().iter().map(|event| event.id.clone()).collect();
    assert_eq!(ids.len(), 4);
    assert!(ids.iter().all(|id| !id.contains('.')));
}

#[tokio::test]
async fn an_event_tells_how_it_was_when_it_happened() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    asked.decide("rejected").await;
    // Only now is anything sent: the approval has ended long since.
    stage.acs.drain().await;
    let created = stage.told().remove(0);
    assert_eq!(created["webhook"]["type"], format!("{NAMES}-created"));
    let object = &created["data"]["cardTransactionAuthentication"];
    assert_eq!(super::standing(object), super::says("pending", "completed-up-to-date", "pending"));
}

#[tokio::test]
async fn an_approval_that_another_replaces_is_cancelled() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    stage.acs.clock.wait(30);
    asks::resend(&stage.acs.app, &asked.begun.id, "again").await.unwrap();
    stage.acs.drain().await;
    assert_eq!(stage.types(), ["created", "cancelled", "created"].map(|what| format!("{NAMES}-{what}")));
    let ids: Vec<_> = stage.told().iter().map(|event| event["data"]["cardTransactionAuthentication"]["id"].clone()).collect();
    assert!(ids[0] == json!(asked.id) && ids[1] == ids[0] && ids[2] != ids[0], "{ids:?}");
}

#[tokio::test]
async fn a_blocked_card_and_reported_fraud_are_told_with_nothing_secret() {
    let stage = Stage::with(&[("ACS__CHALLENGE__CARD_FAILURES", "1")]).await;
    let blocked = stage.acs.begin(Version::V220).await;
    let (page, code) = blocked.open_with_code().await;
    blocked.intend(&page, "submit", &other_than(&code)).await;
    let disowned = stage.acs.begin(Version::V231).await;
    disowned.open_with_code().await;
    asks::disown(&stage.acs.app, &disowned.id).await.unwrap();
    stage.acs.clock.wait(5);
    stage.acs.drain().await;

    assert_eq!(stage.types(), ["card.blocked", "challenge.fraud_reported"]);
    let mut told = stage.told();
    for (event, begun) in told.iter_mut().zip([&blocked, &disowned]) {
        // When it happened, not when it was told.
        assert_eq!((&event["timestamp"], &event["sequence"]), (&json!("2026-01-15T12:00:00Z"), &json!(1)));
        let last_four = &begun.areq["acctNumber"].as_str().unwrap()[12..];
        assert!(event["data"]["cardId"].take().is_string());
        let mut expected = json!({
            "acsTransID": begun.id.to_string(), "threeDSServerTransID": begun.areq["threeDSServerTransID"],
            "cardId": null, "clientId": super::CLIENT, "lastFour": last_four, "merchant": { "name": "Tea & Paper" },
        });
        if event["type"] == "card.blocked" {
            expected["until"] = json!("2026-01-15T12:30:00Z");
            expected["reason"] = json!("wrong_entries");
        }
        assert_eq!(event["data"], expected);
    }
    let all = serde_json::to_string(&told).unwrap();
    for secret in [&code, "+31611223389", "sam.hopper@example.com", blocked.areq["acctNumber"].as_str().unwrap()] {
        assert!(!all.contains(secret), "{secret}");
    }
}

/// A challenge that is over and reported, and fraud reported afterwards: one event, and nothing else is ever due.
async fn one_event(stage: &Stage, faults: usize) {
    let begun = stage.acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    begun.intend(&page, "submit", &code).await;
    stage.acs.drain().await;
    let down = || SendFault::Unavailable("HTTP status 500".to_owned());
    stage.acs.issuer.faults.lock().unwrap().extend(std::iter::repeat_with(down).take(faults));
    asks::disown(&stage.acs.app, &begun.id).await.unwrap();
}

/// Seconds between tries (Standard Webhooks).
const WAITS: [u64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

#[tokio::test]
async fn an_event_is_tried_again_for_three_days() {
    let stage = Stage::new().await;
    one_event(&stage, WAITS.len()).await;
    stage.acs.drain().await;
    for (tries, wait) in (1..).zip(WAITS) {
        let left = || stage.acs.issuer.faults.lock().unwrap().len();
        assert_eq!(left(), WAITS.len() - tries);
        stage.acs.clock.wait(wait - 1);
        stage.acs.drain().await;
        assert_eq!(left(), WAITS.len() - tries, "try {tries} came early");
        stage.acs.clock.wait(1);
        stage.acs.drain().await;
    }
    let told = stage.acs.issuer.told.lock().unwrap().clone();
    let after: u64 = WAITS.iter().sum();
    assert_eq!(told.iter().map(|event| event.at.millis()).collect::<Vec<_>>(), [START + i64::try_from(after * 1000).unwrap()]);
    assert!(stage.acs.dead_letters().is_empty());
}

#[tokio::test]
async fn an_event_that_nobody_takes_is_kept_for_an_operator() {
    let stage = Stage::new().await;
    one_event(&stage, 100).await;
    for _ in 0..12 {
        stage.acs.drain().await;
        stage.acs.clock.wait(86_400);
    }
    assert_eq!(stage.acs.issuer.faults.lock().unwrap().len(), 100 - 10);
    assert_eq!(stage.acs.dead_letters(), ["unavailable: HTTP status 500"]);
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_not_asked_again() {
    let stage = Stage::new().await;
    stage.asked("4519000000000001").await;
    stage.acs.issuer.faults.lock().unwrap().push_back(SendFault::Refused("HTTP status 410".to_owned()));
    stage.acs.drain().await;
    assert_eq!(stage.acs.dead_letters(), ["refused: HTTP status 410"]);
    assert!(stage.types().is_empty());
}

#[tokio::test]
async fn a_deaf_receiver_delays_neither_codes_nor_results() {
    let stage = Stage::new().await;
    let down = || SendFault::Unavailable("down".to_owned());
    stage.acs.issuer.faults.lock().unwrap().extend(std::iter::repeat_with(down).take(100));
    let asked = stage.asked("4519000000000001").await;
    asked.takes_a_code_instead().await;
    stage.acs.drain().await;
    assert_eq!(stage.acs.codes().len(), 1);
    let other = stage.asked("4519000000000002").await;
    other.patch(&decision("approved")).await;
    stage.acs.drain().await;
    assert_eq!(other.begun.result().unwrap()["transStatus"], "Y");
    assert_eq!(other.stands().await, super::says("approved", "completed-up-to-date", "success"));
}

#[tokio::test]
async fn an_event_says_which_it_is_and_when_it_happened() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    stage.acs.clock.wait(7);
    asked.decide("approved").await;
    stage.acs.clock.wait(100);
    let other = stage.asked("4519000000000002").await;
    stage.acs.drain().await;
    let mut marks: Vec<_> = stage.told().into_iter().map(|mut event| event["metadata"].take()).collect();
    marks.sort_by_key(|mark| (mark["timestamp"].to_string(), mark["sequence"].as_u64()));
    let mark = |sequence: u32, time: &str| json!({ "sequence": sequence, "timestamp": format!("2026-01-15T{time}Z") });
    let expected = [mark(1, "12:00:00"), mark(2, "12:00:07"), mark(3, "12:00:07"), mark(1, "12:01:47"), mark(4, "12:01:47")];
    assert_eq!(marks, expected);
    other.cancel().await;
    stage.acs.drain().await;
    assert_eq!(stage.told().last().unwrap()["metadata"]["sequence"], 2);
}

#[tokio::test]
async fn events_of_a_challenge_keep_their_order_when_one_is_late() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    stage.acs.issuer.faults.lock().unwrap().push_back(SendFault::Unavailable("down".to_owned()));
    stage.acs.drain().await;
    asked.decide("rejected").await;
    stage.asked("4519000000000002").await;
    stage.acs.drain().await;
    assert_eq!(stage.types(), [format!("{NAMES}-created")], "another challenge's only: this one's first is not taken yet");
    stage.acs.clock.wait(5);
    stage.acs.drain().await;
    let mine: Vec<_> = stage.told().into_iter().skip(1).map(|event| event["metadata"]["sequence"].as_u64().unwrap()).collect();
    assert_eq!(mine, [1, 2, 3, 4]);
}

#[tokio::test]
async fn an_event_that_was_given_up_holds_up_no_later_one() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    stage.acs.issuer.faults.lock().unwrap().push_back(SendFault::Refused("HTTP status 410".to_owned()));
    stage.acs.drain().await;
    asked.cancel().await;
    stage.acs.drain().await;
    assert_eq!(stage.types(), [format!("{NAMES}-cancelled")]);
    assert_eq!(stage.told()[0]["metadata"]["sequence"], 2, "a receiver sees that it has missed one");
}
