//! A queue for each endpoint, in real time and with the worker of the running server: what one receiver does is nobody else's
//! delay, and what is about one thing arrives in its order.

use super::receiver::{Receiver, Reply, Request};
use super::{Hook, WAVED, adding, printed};
use crate::acs::TestAcs;
use crate::holders::by_app;
use crate::play::until;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::cards::{self, Client};
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::operator::Errand;
use acs_challenge::server::ports::Shape;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Events on their way to one endpoint at the same time (`events.at_once`).
const AT_ONCE: usize = 4;

fn ids(requests: &[Request]) -> BTreeSet<String> {
    requests.iter().map(|request| request.header("webhook-id").to_owned()).collect()
}

/// Waits for something while the clock goes on: past the first wait for another try, and never past a claim.
async fn while_time_passes<T>(acs: &TestAcs, mut look: impl FnMut() -> Option<T>) -> T {
    let mut passed = 0;
    let look = || {
        if passed < 40 {
            acs.clock.wait(1);
            passed += 1;
        }
        look()
    };
    until(look).await
}

#[tokio::test]
async fn an_endpoint_that_does_not_answer_is_no_others_delay() {
    for trouble in [Reply::Silence, Reply::Status(500)] {
        let (acs, receiver) = (TestAcs::over_http(&[WAVED]).await, Receiver::new().await);
        for name in ["dead", "alive"] {
            acs.hook(Shape::Own, &receiver.url(name)).await;
        }
        receiver.always("dead", trouble.clone());
        let _work = acs.work();
        for _ in 0..10 * AT_ONCE {
            acs.wave_through().await;
        }
        let taken = receiver.taken_once("alive", 10 * AT_ONCE).await;
        assert_eq!(ids(&taken).len(), 10 * AT_ONCE, "each once");
        assert!(receiver.taken("dead").is_empty());
        if matches!(trouble, Reply::Silence) {
            assert!(receiver.at("dead").len() <= AT_ONCE, "it holds no more places than its own");
        }
    }
}

#[tokio::test]
async fn an_endpoint_that_recovers_gets_everything_that_it_has_missed() {
    let (acs, receiver) = (TestAcs::over_http(&[WAVED]).await, Receiver::new().await);
    for name in ["dead", "alive"] {
        acs.hook(Shape::Own, &receiver.url(name)).await;
    }
    receiver.always("dead", Reply::Status(503));
    let _work = acs.work();
    for _ in 0..20 {
        acs.wave_through().await;
    }
    let expected = ids(&receiver.taken_once("alive", 20).await);
    until(|| (ids(&receiver.at("dead")).len() == 20).then_some(())).await;
    receiver.always("dead", Reply::Status(200));
    let taken = while_time_passes(&acs, || Some(receiver.taken("dead")).filter(|taken| taken.len() == 20)).await;
    acs.idle().await;
    assert_eq!((ids(&taken), receiver.taken("dead").len()), (expected, 20));
    assert_eq!(receiver.at("alive").len(), 20, "and nobody hears anything twice");
}

#[tokio::test]
async fn what_is_about_one_thing_arrives_in_its_order_whatever_fails() {
    let (acs, receiver) = (TestAcs::over_http(&[]).await, Receiver::new().await);
    for (name, shape) in [("one", Shape::Approvals), ("two", Shape::Approvals)] {
        acs.hook(shape, &receiver.url(name)).await;
    }
    // Three of the first six, which are about six things; nothing fails at the other.
    receiver.then("one", (0..6).map(|n| Reply::Status(if n % 2 == 1 { 500 } else { 200 })));
    let _work = acs.work();
    let mut begun = Vec::new();
    for _ in 0..6 {
        let one = acs.begin_as(Version::V220, &by_app()).await;
        one.open().await;
        begun.push(one);
    }
    for one in &begun {
        assert_eq!(one.rule(1, "approved").await.status, 200);
    }
    until(|| (receiver.at("one").len() >= 6).then_some(())).await;
    let all = while_time_passes(&acs, || Some(receiver.taken("one")).filter(|taken| taken.len() == 6 * 4)).await;
    receiver.taken_once("two", 6 * 4).await;
    acs.idle().await;
    for (name, taken) in [("one", all), ("two", receiver.taken("two"))] {
        let mut by_subject: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for request in &taken {
            let subject = &request.json()["data"]["cardTransactionAuthentication"]["connection"]["reference"];
            by_subject.entry(subject.as_str().unwrap().to_owned()).or_default().push(request.sequence());
        }
        assert_eq!(by_subject.len(), 6, "{name}");
        assert!(by_subject.values().all(|sequences| sequences == &[1, 2, 3, 4]), "{name}: {by_subject:?}");
    }
    assert_eq!(receiver.at("one").len(), 6 * 4 + 3, "something did fail");
}

#[tokio::test]
async fn an_endpoint_is_told_only_what_it_asks_for_and_counts_that() {
    let (acs, receiver) = (TestAcs::over_http(&[("ACS__CHALLENGE__CARD_FAILURES", "1")]).await, Receiver::new().await);
    for (name, kinds) in [("ends", vec!["challenge.completed"]), ("blocks", vec!["card.blocked"]), ("all", vec![])] {
        let mut errand = adding("demo", Shape::Own, &receiver.url(name));
        if let Errand::AddWebhook { only, .. } = &mut errand {
            *only = kinds.into_iter().map(str::to_owned).collect();
        }
        printed(&acs.errand(errand).await.unwrap());
    }
    let begun = acs.begin(Version::V220).await;
    acs.drain().await;
    let before = receiver.at("all").len();
    let (page, code) = begun.open_with_code().await;
    begun.while_draining(begun.intend(&page, "submit", &crate::acs::other_than(&code))).await;
    acs.drain().await;
    let kinds = |name: &str| receiver.at(name).iter().map(|one| (one.kind(), one.sequence())).collect::<Vec<_>>();
    let told = |kind: &str, sequence| (kind.to_owned(), sequence);
    assert_eq!(kinds("ends"), [told("challenge.completed", 1)]);
    assert_eq!(kinds("blocks"), [told("card.blocked", 1)]);
    assert_eq!(kinds("all")[before..], [told("card.blocked", 1), told("challenge.completed", 2)]);
    assert!(ids(&receiver.at("ends")).is_subset(&ids(&receiver.at("all"))), "one event, one id");
}

#[tokio::test]
async fn an_issuer_hears_of_its_own_cards_only() {
    let (acs, receiver) = (TestAcs::over_http(&[WAVED]).await, Receiver::new().await);
    for (issuer, shape) in [("demo", Shape::Own), ("demo", Shape::Adyen), ("other", Shape::Own), ("other", Shape::Adyen)] {
        let name = format!("{issuer}-{}", shape.name());
        printed(&acs.errand(adding(issuer, shape, &receiver.url(&name))).await.unwrap());
    }
    let theirs = "5199001234567890";
    let enrolment = Enrolment { email: Some("kim@example.com".to_owned()), ..Enrolment::default() };
    cards::enrol(&acs.app, "other", &theirs.parse().unwrap(), &enrolment, Client::default()).await.unwrap();
    for _ in 0..2 {
        acs.wave_through().await;
    }
    assert_eq!(acs.areq(&acs.payment(Version::V220, theirs)).await["transStatus"], "Y");
    acs.drain().await;
    for (issuer, expected) in [("demo", 2), ("other", 1)] {
        for shape in ["own", "adyen"] {
            let told = receiver.at(&format!("{issuer}-{shape}"));
            let told: Vec<_> = told.iter().filter(|one| one.kind().contains("authentication")).collect();
            assert_eq!(told.len(), expected, "{issuer} {shape}");
        }
    }
    let theirs = receiver.last("other-own").json();
    assert_eq!(theirs["data"]["lastFour"], "7890");
    assert!(receiver.at("demo-own").iter().all(|one| one.json()["data"]["lastFour"] != "7890"));
    assert_eq!(receiver.last("other-adyen").json()["data"]["balancePlatform"], "other");
}

#[tokio::test]
async fn an_endpoint_that_is_switched_off_is_told_what_had_waited_once_it_is_on_again() {
    let (acs, receiver) = (TestAcs::over_http(&[WAVED]).await, Receiver::new().await);
    let hook: Hook = acs.hook(Shape::Own, &receiver.url("hook")).await;
    let switch = async |on| acs.errand(Errand::SwitchWebhook { id: hook.id.clone(), on }).await.unwrap();
    let waiting = acs.wave_through().await;
    switch(false).await;
    acs.wave_through().await;
    acs.drain().await;
    assert!(receiver.at("hook").is_empty());
    switch(true).await;
    let later = acs.wave_through().await;
    acs.drain().await;
    let told: Vec<_> = receiver.taken("hook").iter().map(|one| one.json()["data"]["acsTransID"].clone()).collect();
    assert_eq!(told, [waiting["acsTransID"].clone(), later["acsTransID"].clone()]);
    acs.errand(Errand::RemoveWebhook { id: hook.id.clone() }).await.unwrap();
    acs.wave_through().await;
    acs.drain().await;
    assert_eq!(receiver.at("hook").len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_renew_at_once_one_does_and_a_switch_meanwhile_is_not_undone() {
    let acs = Arc::new(TestAcs::over_http(&[]).await);
    for _ in 0..20 {
        let hook = acs.hook(Shape::Own, "http://127.0.0.1:9/hook").await;
        let renew = || {
            let (acs, id) = (acs.clone(), hook.id.clone());
            tokio::spawn(async move { acs.errand(Errand::RenewWebhook { id }).await.is_ok() })
        };
        let mut renewals: Vec<_> = (0..4).map(|_| renew()).collect();
        acs.errand(Errand::SwitchWebhook { id: hook.id.clone(), on: false }).await.unwrap();
        renewals.extend((0..4).map(|_| renew()));
        let mut renewed = 0;
        for renewal in renewals {
            renewed += usize::from(renewal.await.unwrap());
        }
        let list = acs.errand(Errand::ListWebhooks { issuer: None }).await.unwrap();
        let line = list.lines().find(|line| line.starts_with(&hook.id)).unwrap().to_owned();
        assert_eq!(renewed, 1, "{line}");
        assert!(line.contains("\t2\toff since "), "{line}");
    }
}
