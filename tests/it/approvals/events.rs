//! What the issuer's systems are told, in which order, and what happens when they do not listen.

use super::{Stage, decision};
use crate::acs::{CLIENT, other_than};
use crate::surroundings::down;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::challenge as asks;
use acs_challenge::server::ports::{EventFault, Shape};
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
    assert_eq!(ids.len(), 4 + 1, "and that the challenge is over, elsewhere");
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

    let all = stage.acs.told(Shape::Own);
    let kinds: Vec<_> = all.iter().map(|event| event["type"].as_str().unwrap()).collect();
    let ended = "challenge.completed";
    assert_eq!(kinds, ["card.blocked", ended, "challenge.fraud_reported", ended], "each before the end that came of it");
    for (event, sequence) in all.iter().zip([1, 2, 1, 2]) {
        // When it happened, not when it was told.
        assert_eq!((&event["timestamp"], &event["sequence"]), (&json!("2026-01-15T12:00:00Z"), &json!(sequence)));
    }
    let mut told: Vec<_> = all.iter().filter(|event| event["type"] != ended).cloned().collect();
    for (event, begun) in told.iter_mut().zip([&blocked, &disowned]) {
        let last_four = &begun.areq["acctNumber"].as_str().unwrap()[12..];
        assert!(event["data"]["cardId"].take().is_string());
        let mut expected = json!({
            "acsTransID": begun.id.to_string(), "threeDSServerTransID": begun.areq["threeDSServerTransID"],
            "cardId": null, "clientId": CLIENT, "lastFour": last_four, "merchant": { "name": "Tea & Paper" },
        });
        if event["type"] == "card.blocked" {
            expected["until"] = json!("2026-01-15T12:30:00Z");
            expected["reason"] = json!("wrong_entries");
        }
        assert_eq!(event["data"], expected);
    }
    let all = serde_json::to_string(&all).unwrap();
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
    stage.acs.issuer.told.lock().unwrap().clear();
    stage.acs.issuer.fail(Shape::Own, std::iter::repeat_with(down).take(faults));
    asks::disown(&stage.acs.app, &begun.id).await.unwrap();
}

/// Seconds between tries (Standard Webhooks), each up to a tenth more or less.
const WAITS: [u64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/// The last second before the shortest wait is over, and one when the longest is.
fn around(wait: u64) -> (u64, u64) {
    ((wait * 9).div_ceil(10) - 1, wait * 11 / 10 + 1)
}

#[tokio::test]
async fn an_event_is_tried_again_for_three_days() {
    let stage = Stage::new().await;
    one_event(&stage, WAITS.len()).await;
    stage.acs.drain().await;
    for (tries, wait) in (1..).zip(WAITS) {
        let left = || stage.acs.issuer.faults_left(Shape::Own);
        let (early, late) = around(wait);
        assert_eq!(left(), WAITS.len() - tries);
        stage.acs.clock.wait(early);
        stage.acs.drain().await;
        assert_eq!(left(), WAITS.len() - tries, "try {tries} came early");
        stage.acs.clock.wait(late - early);
        stage.acs.drain().await;
    }
    let told = stage.acs.issuer.told.lock().unwrap().clone();
    assert_eq!(told.iter().map(|event| event.at).collect::<Vec<_>>(), [stage.acs.app.clock.now()], "the last try was taken");
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
    assert_eq!(stage.acs.issuer.faults_left(Shape::Own), 100 - 10);
    assert_eq!(stage.acs.dead_letters(), ["HTTP status 500"]);
}

#[tokio::test]
async fn a_receiver_asks_to_be_left_alone_for_a_while_and_is() {
    let stage = Stage::new().await;
    let after = Some(std::time::Duration::from_secs(120));
    one_event(&stage, 0).await;
    stage.acs.issuer.fail(Shape::Own, [EventFault::Later { fault: "HTTP status 503".to_owned(), after }]);
    stage.acs.drain().await;
    for (wait, told) in [(119, 0), (1, 1)] {
        stage.acs.clock.wait(wait);
        stage.acs.drain().await;
        assert_eq!(stage.acs.told(Shape::Own).len(), told, "longer than the first wait of its own");
    }
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_not_asked_again_and_another_still_is() {
    let stage = Stage::new().await;
    let first = stage.asked("4519000000000001").await;
    stage.acs.issuer.fail(Shape::Approvals, [EventFault::Gone]);
    stage.acs.drain().await;
    let endpoints = stage.acs.app.store.endpoints(Some("demo")).await.unwrap();
    let disabled = |shape: Shape| endpoints.iter().find(|endpoint| endpoint.shape == shape).unwrap().disabled_at;
    assert_eq!((disabled(Shape::Approvals), disabled(Shape::Own)), (Some(stage.acs.app.clock.now()), None));
    first.decide("approved").await;
    for _ in 0..12 {
        stage.acs.clock.wait(86_400);
        stage.acs.drain().await;
    }
    assert_eq!(stage.acs.heard(), ["challenge.completed"]);
    assert_eq!(stage.acs.dead_letters(), ["gone"], "and nothing piles up for it");
}

#[tokio::test]
async fn a_deaf_receiver_delays_neither_codes_nor_results_nor_another_receiver() {
    let stage = Stage::new().await;
    stage.acs.issuer.fail(Shape::Approvals, std::iter::repeat_with(down).take(100));
    let asked = stage.asked("4519000000000001").await;
    asked.takes_a_code_instead().await;
    stage.acs.drain().await;
    assert_eq!(stage.acs.codes().len(), 1);
    let other = stage.asked("4519000000000002").await;
    other.patch(&decision("approved")).await;
    stage.acs.drain().await;
    assert_eq!(other.begun.result().unwrap()["transStatus"], "Y");
    assert_eq!(other.stands().await, super::says("approved", "completed-up-to-date", "success"));
    assert_eq!(stage.acs.heard(), ["challenge.completed"]);
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
    stage.acs.issuer.fail(Shape::Approvals, [down()]);
    stage.acs.drain().await;
    asked.decide("rejected").await;
    stage.asked("4519000000000002").await;
    stage.acs.drain().await;
    assert_eq!(stage.types(), [format!("{NAMES}-created")], "another challenge's only: this one's first is not taken yet");
    stage.acs.clock.wait(around(WAITS[0]).1);
    stage.acs.drain().await;
    let mine: Vec<_> = stage.told().into_iter().skip(1).map(|event| event["metadata"]["sequence"].as_u64().unwrap()).collect();
    assert_eq!(mine, [1, 2, 3, 4]);
}

#[tokio::test]
async fn an_event_that_was_given_up_holds_up_no_later_one() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    stage.acs.issuer.fail(Shape::Approvals, std::iter::repeat_with(down).take(WAITS.len() + 1));
    stage.acs.drain().await;
    for wait in WAITS {
        assert!(stage.acs.dead_letters().is_empty());
        stage.acs.clock.wait(around(wait).1);
        stage.acs.drain().await;
    }
    assert_eq!(stage.acs.dead_letters(), ["HTTP status 500"]);
    // Nobody has answered for days, so the page has timed out too.
    assert_eq!(stage.types(), [format!("{NAMES}-cancelled")]);
    assert_eq!(stage.told()[0]["metadata"]["sequence"], 2, "a receiver sees that it has missed one");
    assert_eq!(stage.told()[0]["data"]["cardTransactionAuthentication"]["id"], json!(asked.id));
}

#[tokio::test]
async fn each_endpoint_counts_what_it_is_told_for_itself() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    asked.decide("approved").await;
    stage.acs.drain().await;
    let sequence = |event: &serde_json::Value| event["sequence"].as_u64().or(event["metadata"]["sequence"].as_u64());
    let of = |shape| stage.acs.told(shape).iter().map(sequence).collect::<Vec<_>>();
    assert_eq!(of(Shape::Approvals), [Some(1), Some(2), Some(3), Some(4)]);
    assert_eq!(of(Shape::Own), [Some(1)], "it hears of none of those");
}
