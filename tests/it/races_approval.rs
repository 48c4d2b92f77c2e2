//! Real concurrency around an approval in the issuer's app: decision, cancelling, time, and other ways in other tabs. One
//! outcome each, one result, and the approval's row agrees with it.
//!
//! The contestants' head starts rotate: whoever stands at place *n* first reads the page *2n* times, which costs about what the
//! beginning of a request costs, so that everybody has rounds in which it is first. Without that, moving the clock, which is
//! no request at all, would always win.

use crate::acs::{Begun, TestAcs, rounds};
use crate::holders::{by_app, by_sms, ruling};
use acs_challenge::challenge::ApprovalStatus;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use serde_json::Value;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::Barrier;

/// Pages read for each place further back. With one, whoever has the longest way to its step wins too few rounds.
const HEAD_START: usize = 2;

/// What a contestant does; the status it is answered with, where it asks for something.
type Act = Pin<Box<dyn Future<Output = Option<u16>> + Send>>;

/// Starts everybody behind one barrier, in an order that depends on the round; the answers in the order of `acts`.
async fn race(acs: &Arc<TestAcs>, resume: &str, round: usize, acts: Vec<Act>) -> Vec<Option<u16>> {
    let count = acts.len();
    let barrier = Arc::new(Barrier::new(count));
    let mut started: Vec<(usize, Act)> = acts.into_iter().enumerate().collect();
    started.rotate_left(round % count);
    // Both directions: who is second differs, too.
    if (round / count) % 2 == 1 {
        started.reverse();
    }
    let run = |(place, (index, act)): (usize, (usize, Act))| {
        let (acs, barrier, resume) = (acs.clone(), barrier.clone(), resume.to_owned());
        tokio::spawn(async move {
            barrier.wait().await;
            for _ in 0..place * HEAD_START {
                acs.get(&resume).await;
            }
            (index, act.await)
        })
    };
    let mut answers = Vec::new();
    for task in started.into_iter().enumerate().map(run).collect::<Vec<_>>() {
        answers.push(task.await.unwrap());
    }
    answers.sort_by_key(|(index, _)| *index);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

fn approve(acs: &Arc<TestAcs>, key: &str, id: String) -> Act {
    let (acs, key) = (acs.clone(), key.to_owned());
    Box::pin(async move {
        let path = format!("/card-transaction-authentications/{id}");
        Some(acs.ask(&key, "PATCH", &path, &ruling("approved")).await.status.as_u16())
    })
}

fn post(acs: &Arc<TestAcs>, handle: &str, intent: &'static str, field: (&'static str, String)) -> Act {
    let (acs, handle) = (acs.clone(), handle.to_owned());
    Box::pin(async move {
        let fields = [("handle", handle.as_str()), ("intent", intent), (field.0, field.1.as_str())];
        Some(acs.form("/challenge", &fields).await.status.as_u16())
    })
}

fn expire(acs: &Arc<TestAcs>) -> Act {
    let acs = acs.clone();
    Box::pin(async move {
        acs.clock.wait(2);
        acs.drain().await;
        None
    })
}

/// The one result, after everybody has been answered and nothing is owed any more.
async fn only_result(begun: &Begun<'_>) -> Value {
    begun.reported().await;
    begun.acs.idle().await;
    let reports = begun.reports();
    assert_eq!(reports.len(), 1, "{reports:?}");
    reports[0].clone()
}

fn assert_shares(counts: &BTreeMap<&str, usize>, rounds: usize, outcomes: &[&str]) {
    println!("{rounds} rounds: {counts:?}");
    for outcome in outcomes {
        let share = counts.get(outcome).copied().unwrap_or_default();
        assert!(share * 20 >= rounds, "{outcome} won {share} of {rounds} rounds: {counts:?}");
    }
    assert_eq!(counts.values().sum::<usize>(), rounds);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn approving_against_cancelling_against_the_end_of_time_has_one_outcome() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let key = acs.master_key().await;
    let (rounds, mut counts) = (rounds(1000), BTreeMap::new());
    for round in 0..rounds {
        let begun = acs.begin_as(Version::V220, &by_app()).await;
        let page = begun.open().await;
        let handle = page.field("handle").unwrap();
        acs.clock.wait(599);
        let acts = vec![
            approve(&acs, &key, begun.approval(1).await),
            post(&acs, &handle, "cancel", ("code", String::new())),
            expire(&acs),
        ];
        let answers = race(&acs, &page.resume(), round, acts).await;
        let result = only_result(&begun).await;
        let says = ["transStatus", "transStatusReason", "challengeCancel", "interactionCounter"];
        let says = says.map(|name| result[name].as_str().unwrap_or_default());
        let (winner, patched, approval) = match says {
            ["Y", "", "", "01"] => ("approved", 200, ApprovalStatus::Approved),
            ["N", "01", "01", "00"] => ("cancelled", 409, ApprovalStatus::Cancelled),
            ["N", "14", "04", "00"] => ("timed out", 409, ApprovalStatus::Cancelled),
            other => panic!("no outcome of this race: {other:?}"),
        };
        assert_eq!(answers, [Some(patched), Some(200), None], "{winner}");
        assert_eq!(begun.approval_status(1).await, approval, "{winner}");
        begun.returns(&begun.open().await, says[0]);
        *counts.entry(winner).or_default() += 1;
    }
    assert_shares(&counts, rounds, &["approved", "cancelled", "timed out"]);
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn approving_against_choosing_a_code_in_another_tab_has_one_outcome() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let key = acs.master_key().await;
    let (rounds, mut counts) = (rounds(500), BTreeMap::new());
    for round in 0..rounds {
        let begun = acs.begin_as(Version::V220, &Enrolment { app: true, ..by_sms() }).await;
        let page = begun.open().await;
        let handle = page.field("handle").unwrap();
        let acts =
            vec![approve(&acs, &key, begun.approval(1).await), post(&acs, &handle, "choose", ("method", "sms".to_owned()))];
        let answers = race(&acs, &page.resume(), round, acts).await;
        let approved = answers[0] == Some(200);
        if !approved {
            assert_eq!(answers[0], Some(409));
            let code = begun.code_sent(1).await;
            acs.form("/challenge", &[("handle", &handle), ("intent", "submit"), ("code", &code)]).await;
        }
        let result = only_result(&begun).await;
        begun.assert_result(&result, ("Y", None, None, "01"));
        let (winner, method, status) =
            if approved { ("approved", "07", ApprovalStatus::Approved) } else { ("code", "02", ApprovalStatus::Cancelled) };
        assert_eq!((result["authenticationMethod"].as_str(), begun.approval_status(1).await), (Some(method), status));
        assert_eq!(begun.codes().len(), usize::from(!approved), "a code goes only to who still needs one");
        *counts.entry(winner).or_default() += 1;
    }
    assert_shares(&counts, rounds, &["approved", "code"]);
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_right_code_of_another_tab_is_worth_nothing_once_the_app_was_asked() {
    let acs = Arc::new(TestAcs::with(&[("ACS__METHODS__ORDER", "sms,approval")]).await);
    let work = acs.work();
    let key = acs.master_key().await;
    let rounds = rounds(200);
    for round in 0..rounds {
        let begun = acs.begin_as(Version::V220, &Enrolment { app: true, ..by_sms() }).await;
        let (page, code) = begun.opened().await;
        let handle = page.field("handle").unwrap();
        let waiting = begun.choose(&page, "approval").await;
        assert!(waiting.approval_number().is_some());
        let acts = vec![approve(&acs, &key, begun.approval(2).await), post(&acs, &handle, "submit", ("code", code))];
        assert_eq!(race(&acs, &page.resume(), round, acts).await, [Some(200), Some(200)]);
        let result = only_result(&begun).await;
        begun.assert_result(&result, ("Y", None, None, "01"));
        assert_eq!(result["authenticationMethod"], "07", "the approval decided, never the code");
        assert_eq!(begun.approval_status(2).await, ApprovalStatus::Approved);
    }
    println!("{rounds} rounds of an approval against a code that was replaced");
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn approving_against_refusing_has_one_outcome() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let key = acs.master_key().await;
    let (rounds, mut counts) = (rounds(200), BTreeMap::new());
    for round in 0..rounds {
        let begun = acs.begin_as(Version::V231, &by_app()).await;
        let page = begun.open().await;
        let id = begun.approval(1).await;
        let refuse: Act = {
            let (acs, key, path) = (acs.clone(), key.clone(), format!("/card-transaction-authentications/{id}"));
            Box::pin(async move { Some(acs.ask(&key, "PATCH", &path, &ruling("rejected")).await.status.as_u16()) })
        };
        let answers = race(&acs, &page.resume(), round, vec![approve(&acs, &key, id), refuse]).await;
        let result = only_result(&begun).await;
        let (winner, expected) = if result["transStatus"] == "Y" { ("approved", [200, 409]) } else { ("refused", [409, 200]) };
        assert_eq!(answers, expected.map(Some));
        *counts.entry(winner).or_default() += 1;
    }
    assert_shares(&counts, rounds, &["approved", "refused"]);
    work.abort();
}
