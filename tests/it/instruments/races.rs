//! Changes of a card against what uses it, and against each other: real concurrency, one database. (Security reference §1.3.)

use super::{Bank, PATH, authentication, mobile, with_number};
use crate::acs::{Answer, rounds};
use acs_challenge::emv::value::Version;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::Barrier;

const OLD: &str = "+31611223344";
const NEW: &str = "+31611223345";

type Act = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// Starts everybody behind one barrier; whoever is spawned first has a head start, and by `round` that is another one. The
/// answers are in the order of `acts`.
async fn race(round: usize, acts: Vec<Act>) -> Vec<Answer> {
    let count = acts.len();
    let barrier = Arc::new(Barrier::new(count));
    let mut started: Vec<(usize, Act)> = acts.into_iter().enumerate().collect();
    started.rotate_left(round % count);
    let run = |(index, act): (usize, Act)| {
        let barrier = barrier.clone();
        tokio::spawn(async move {
            barrier.wait().await;
            (index, act.await)
        })
    };
    let mut answers = Vec::new();
    for task in started.into_iter().map(run).collect::<Vec<_>>() {
        answers.push(task.await.unwrap());
    }
    answers.sort_by_key(|(index, _)| *index);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

fn patch(bank: &Bank, id: &str, body: Value) -> Act {
    let (acs, key, path) = (bank.acs.clone(), bank.key.clone(), format!("{PATH}/{id}"));
    Box::pin(async move { acs.ask(&key, "PATCH", &path, &body).await })
}

fn warnings(bank: &Bank, id: &str) -> usize {
    bank.acs.sms.messages.lock().unwrap().iter().filter(|message| message.to == OLD && message.trace == id).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_new_phone_against_the_right_code_has_one_outcome() {
    let bank = Bank::new().await;
    let work = bank.acs.work();
    let (rounds, mut counts) = (rounds(300), BTreeMap::<String, usize>::new());
    for round in 0..rounds {
        let pan = format!("45190012{round:08}");
        let id = bank.enrol(&with_number(&pan, json!({ "phone": mobile(OLD) }))).await;
        let begun = bank.pays(&pan).await;
        let (page, code) = begun.opened().await;
        let (acs, handle, resume) = (bank.acs.clone(), page.field("handle").unwrap(), page.resume());
        let types: Act = Box::pin(async move {
            // A change has the longer way: without these it never comes first.
            for _ in 0..round % 10 {
                acs.get(&resume).await;
            }
            acs.form("/challenge", &[("handle", &handle), ("attempt", "a1"), ("code", &code), ("intent", "submit")]).await
        });
        let answers = race(round, vec![patch(&bank, &id, authentication(json!({ "phone": mobile(NEW) }))), types]).await;
        assert_eq!(answers[0].status, 200, "{}", answers[0].text());
        let result = begun.reported().await;
        bank.acs.idle().await;
        assert_eq!(begun.reports().len(), 1);
        let status = result["transStatus"].as_str().unwrap();
        let says = if status == "Y" { ("Y", None, None, "01") } else { ("N", Some("09"), None, "00") };
        begun.assert_result(&result, says);
        begun.returns(&answers[1], status);
        begun.returns(&begun.open().await, status);
        let path = format!("/v1/challenges/{}", begun.id);
        let view = bank.acs.ask(&bank.key, "GET", &path, &Value::Null).await.json();
        assert_eq!((&view["transStatus"], &view["authenticated"]), (&json!(status), &json!(status == "Y")));
        assert_eq!(bank.show(&id).await["card"]["authentication"]["phone"]["number"], NEW);
        assert_eq!(warnings(&bank, &id), 1);
        *counts.entry(status.to_owned()).or_default() += 1;
    }
    println!("{rounds} rounds: {counts:?}");
    assert!(["Y", "N"].iter().all(|status| counts.get(*status).is_some_and(|share| share * 20 >= rounds)), "{counts:?}");
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn changes_of_different_things_at_once_are_all_kept() {
    let bank = Bank::new().await;
    let work = bank.acs.work();
    for round in 0..rounds(100) {
        let pan = format!("45190013{round:08}");
        let id = bank.enrol(&with_number(&pan, json!({ "phone": mobile(OLD) }))).await;
        let changes = vec![
            patch(&bank, &id, authentication(json!({ "phone": mobile(NEW) }))),
            patch(&bank, &id, authentication(json!({ "email": "S.Hopper@example.com" }))),
            patch(&bank, &id, json!({ "status": "suspended" })),
            patch(&bank, &id, json!({ "reference": "r1" })),
            patch(&bank, &id, json!({ "card": { "brand": "mc" } })),
        ];
        for answer in race(round, changes).await {
            assert_eq!(answer.status, 200, "{}", answer.text());
        }
        let shown = bank.show(&id).await;
        let ways = json!({ "email": "S.Hopper@example.com", "phone": { "number": NEW, "type": "mobile" } });
        assert_eq!(shown["card"]["authentication"], ways);
        assert_eq!((&shown["status"], &shown["reference"]), (&json!("suspended"), &json!("r1")));
        assert_eq!(shown["card"]["brand"], "mc");
        bank.acs.idle().await;
        let heard: Vec<Value> =
            bank.acs.events().into_iter().filter(|event| event["data"]["cardId"].as_str() == Some(id.as_str())).collect();
        let sequence: Vec<u64> = heard.iter().map(|event| event["sequence"].as_u64().unwrap()).collect();
        assert_eq!(sequence, [1, 2, 3, 4, 5, 6], "enrolled, and five changes, in order");
    }
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_change_at_once_is_made_once() {
    let bank = Bank::new().await;
    let work = bank.acs.work();
    for round in 0..rounds(50) {
        let id = bank.enrol(&with_number(&format!("45190014{round:08}"), json!({ "phone": mobile(OLD) }))).await;
        let before = bank.changes_heard().len();
        let same = (0..8).map(|_| patch(&bank, &id, authentication(json!({ "phone": mobile(NEW) })))).collect();
        for answer in race(round, same).await {
            assert_eq!(answer.status, 200, "{}", answer.text());
        }
        bank.acs.idle().await;
        assert_eq!((warnings(&bank, &id), bank.changes_heard().len() - before), (1, 1));
    }
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_challenge_that_begins_while_its_card_changes_sends_nothing_to_the_old_phone() {
    const BACK: &str = "https://www.bank.example/back";
    let bank = Bank::with(&[("ACS__API__RETURN_URLS", &format!("demo {BACK}"))]).await;
    let work = bank.acs.work();
    let (rounds, mut counts) = (rounds(300), BTreeMap::<&str, usize>::new());
    for round in 0..rounds {
        let pan = format!("45190015{round:08}");
        let id = bank.enrol(&with_number(&pan, json!({ "phone": mobile(OLD) }))).await;
        let areq = bank.acs.payment(Version::V220, &pan);
        let body = json!({
            "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Shop" } }, "card": id, "returnUrl": BACK,
        });
        let (acs, message) = (bank.acs.clone(), areq.to_string());
        let asks: Act = Box::pin(async move {
            acs.send(axum::http::Method::POST, "/3ds/areq", &[("content-type", "application/json")], message).await
        });
        let (acs, key) = (bank.acs.clone(), bank.key.clone());
        let redirects: Act = Box::pin(async move { acs.ask(&key, "POST", "/v1/challenges", &body).await });
        let answers =
            race(round, vec![patch(&bank, &id, authentication(json!({ "phone": mobile(NEW) }))), asks, redirects]).await;
        assert_eq!((answers[0].status.as_u16(), answers[2].status.as_u16()), (200, 201), "{}", answers[2].text());
        let ares = answers[1].json();
        assert_eq!(ares["transStatus"], "C", "{ares}");
        let link = answers[2].json()["redirectUrl"].as_str().unwrap().to_owned();
        let token = link.rsplit('/').next().unwrap().to_owned();
        bank.acs.form("/challenge", &[("handle", &token), ("intent", "start")]).await;
        let version = Version::V220;
        let ids = [ares["acsTransID"].as_str().unwrap().to_owned(), answers[2].json()["id"].as_str().unwrap().to_owned()];
        let begun = crate::acs::Begun { acs: &bank.acs, id: ids[0].parse().unwrap(), version, areq, ares };
        begun.open().await;
        bank.acs.idle().await;
        for (id, by) in ids.iter().zip(["areq", "redirect"]) {
            let sent = bank.acs.sms.messages.lock().unwrap().clone();
            let to: Vec<&str> = sent.iter().filter(|sent| sent.trace == *id).map(|sent| sent.to.as_str()).collect();
            assert!(to.iter().all(|to| *to == NEW), "{by}: {to:?}");
            let kind = match (by, to.is_empty()) {
                ("areq", true) => "areq: began before, and was ended",
                ("areq", false) => "areq: began with the new phone",
                (_, true) => "redirect: began before, and was ended",
                (_, false) => "redirect: began with the new phone",
            };
            *counts.entry(kind).or_default() += 1;
            let path = format!("/v1/challenges/{id}");
            let view = bank.acs.ask(&bank.key, "GET", &path, &Value::Null).await.json();
            let ended = kind.ends_with("ended");
            assert_eq!(view["endReason"].as_str(), ended.then_some("card_changed"), "{kind}");
        }
    }
    println!("{rounds} rounds: {counts:?}");
    work.abort();
}
