//! The whole life of an event that nobody takes: ten tries over three days, the operator's list, sent again, forgotten.

use super::WAVED;
use super::receiver::{Receiver, Reply};
use crate::acs::{START, TestAcs};
use crate::play::until;
use acs_challenge::server::operator::Errand;
use acs_challenge::server::ports::{Shape, Which};
use std::collections::BTreeSet;

/// Seconds between tries (Standard Webhooks 1.0.0), each up to a tenth more or less.
const WAITS: [u64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
const DAY: u64 = 86_400;

async fn stage() -> (TestAcs, Receiver, String) {
    let (acs, receiver) = (TestAcs::over_http(&[WAVED]).await, Receiver::new().await);
    let id = acs.hook(Shape::Own, &receiver.url("hook")).await.id;
    (acs, receiver, id)
}

/// Milliseconds since 1970, now.
fn now(acs: &TestAcs) -> i64 {
    acs.app.clock.now().millis()
}

async fn dead(acs: &TestAcs) -> Vec<String> {
    let lines = acs.errand(Errand::DeadWebhooks { issuer: Some("demo".to_owned()) }).await.unwrap();
    lines.lines().map(str::to_owned).collect()
}

/// An event that has been given up.
async fn given_up(acs: &TestAcs, receiver: &Receiver) -> String {
    receiver.always("hook", Reply::Status(500));
    acs.wave_through().await;
    for _ in 0..=WAITS.len() {
        acs.drain().await;
        acs.clock.wait(2 * DAY);
    }
    receiver.always("hook", Reply::Status(204));
    receiver.last("hook").header("webhook-id").to_owned()
}

async fn replay(acs: &TestAcs, which: Which) -> String {
    let said = acs.errand(Errand::ReplayWebhooks(which)).await.unwrap();
    acs.drain().await;
    said
}

#[tokio::test]
async fn ten_tries_are_made_over_three_days_and_then_no_more() {
    let (acs, receiver, endpoint) = stage().await;
    receiver.always("hook", Reply::Status(500));
    acs.wave_through().await;
    acs.drain().await;
    for (tries, wait) in (1..).zip(WAITS) {
        acs.clock.wait((wait * 9).div_ceil(10) - 1);
        acs.drain().await;
        assert_eq!(receiver.at("hook").len(), tries, "try {tries} came early");
        assert!(dead(&acs).await.is_empty());
        let step = (wait / 20).max(1);
        let mut waited = 0;
        while receiver.at("hook").len() == tries {
            assert!(waited <= wait / 5 + 1, "try {tries} came late");
            acs.clock.wait(step);
            waited += step;
            acs.drain().await;
        }
    }
    let planned: u64 = WAITS.iter().sum();
    assert_eq!(planned, (75 * 60 + 35) * 60 + 5);
    let took = u64::try_from((now(&acs) - START) / 1000).unwrap();
    assert!((planned * 9 / 10..=planned * 23 / 20).contains(&took), "{took}");

    let lines = dead(&acs).await;
    let [line] = lines.as_slice() else { panic!("not one: {lines:?}") };
    let event = receiver.last("hook").header("webhook-id").to_owned();
    let columns: Vec<_> = line.split('\t').collect();
    let expected =
        [event.as_str(), &endpoint, "demo", "authentication.completed", "2026-01-15T12:00:00Z", "10", "HTTP status 500"];
    assert_eq!(columns, expected);
    for _ in 0..10 {
        acs.clock.wait(DAY);
        acs.drain().await;
    }
    assert_eq!(receiver.at("hook").len(), 10);
    let ids: BTreeSet<_> = receiver.at("hook").iter().map(|one| one.header("webhook-id").to_owned()).collect();
    assert_eq!(ids.len(), 1, "one event, ten times");
}

#[tokio::test]
async fn what_was_given_up_is_sent_again_by_its_id() {
    let (acs, receiver, _) = stage().await;
    let event = given_up(&acs, &receiver).await;
    let one = || Which { event: Some(event.clone()), ..Which::default() };
    assert_eq!(replay(&acs, Which { event: Some("another".to_owned()), ..one() }).await, "0 deliveries are sent again\n");
    assert_eq!(replay(&acs, Which { issuer: Some("other".to_owned()), ..one() }).await, "0 deliveries are sent again\n");
    assert_eq!(replay(&acs, Which { dead: true, ..one() }).await, "1 deliveries are sent again\n");
    let taken = receiver.taken("hook");
    assert_eq!((taken.len(), taken[0].header("webhook-id")), (1, event.as_str()));
    assert_eq!(taken[0].body, receiver.at("hook")[0].body);
    assert!(dead(&acs).await.is_empty());
    assert_eq!(replay(&acs, Which { dead: true, ..one() }).await, "0 deliveries are sent again\n");
    assert_eq!(replay(&acs, one()).await, "1 deliveries are sent again\n", "what was delivered can be sent again too");
    assert_eq!(receiver.taken("hook").len(), 2);
}

#[tokio::test]
async fn what_is_sent_again_has_ten_tries_again() {
    let (acs, receiver, _) = stage().await;
    let event = given_up(&acs, &receiver).await;
    receiver.always("hook", Reply::Status(500));
    replay(&acs, Which { event: Some(event), ..Which::default() }).await;
    for _ in 0..20 {
        acs.clock.wait(2 * DAY);
        acs.drain().await;
    }
    assert_eq!((receiver.at("hook").len(), dead(&acs).await.len()), (20, 1));
}

#[tokio::test]
async fn everything_of_a_time_is_sent_again_and_nothing_else() {
    let (acs, receiver, endpoint) = stage().await;
    acs.hook(Shape::Adyen, &receiver.url("other")).await;
    let mut moments = Vec::new();
    for _ in 0..4 {
        acs.wave_through().await;
        moments.push(now(&acs));
        acs.drain().await;
        acs.clock.wait(60);
    }
    let before = receiver.at("hook");
    assert_eq!((before.len(), receiver.at("other").len()), (4, 4));
    // From the second on, before the fourth.
    let which = Which { from: Some(moments[1]), until: Some(moments[3]), endpoint: Some(endpoint), ..Which::default() };
    assert_eq!(replay(&acs, which.clone()).await, "2 deliveries are sent again\n");
    let again: Vec<_> = receiver.at("hook").split_off(4);
    let id = |one: &super::receiver::Request| one.header("webhook-id").to_owned();
    assert_eq!(again.iter().map(id).collect::<Vec<_>>(), before[1..3].iter().map(id).collect::<Vec<_>>());
    assert!(again.iter().zip(&before[1..]).all(|(again, before)| again.body == before.body));
    assert_eq!(receiver.at("other").len(), 4, "nobody else");
    assert_eq!(replay(&acs, Which { endpoint: None, ..which }).await, "4 deliveries are sent again\n");
    assert_eq!(receiver.at("other").len(), 6);
}

#[tokio::test]
async fn what_is_old_is_forgotten_and_what_still_waits_is_not() {
    let (acs, receiver, _) = stage().await;
    acs.wave_through().await;
    acs.drain().await;
    let old = receiver.last("hook").header("webhook-id").to_owned();
    receiver.always("hook", Reply::Status(500));
    acs.wave_through().await;
    acs.drain().await;
    let waiting = receiver.last("hook").header("webhook-id").to_owned();
    acs.clock.wait(29 * DAY);
    receiver.always("hook", Reply::Status(204));
    // Of the same age as what is old, but not delivered until now; and one that is young.
    acs.wave_through().await;
    acs.clock.wait(DAY + 1);
    let work = acs.work();
    let kept = || acs.dump()["event"].clone();
    let holds = |events: &[String], id: &str| events.iter().any(|row| row.contains(id));
    let left = until(|| Some(kept()).filter(|events| !holds(events, &old))).await;
    receiver.taken_once("hook", 3).await;
    acs.idle().await;
    work.abort();
    assert!(holds(&left, &waiting), "not before it has been told");
    assert_eq!(kept().len(), 2);
    assert_eq!(
        acs.errand(Errand::ReplayWebhooks(Which { event: Some(old), ..Which::default() })).await.unwrap(),
        "0 deliveries are sent again\n"
    );
    // An hour later that one is old enough too; what is young stays.
    acs.clock.wait(60 * 60);
    let work = acs.work();
    let left = until(|| Some(kept()).filter(|events| events.len() == 1)).await;
    work.abort();
    assert!(!holds(&left, &waiting));
}
