//! Promises about deadlines and owed work.

use super::{NOW, at, begun, card, claimed, code, id, intake, loaded, owed, put, step};
use acs_challenge::server::ports::{Commit, Settled, Store, Task};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::task::JoinSet;

pub(in crate::store) async fn deadlines_come_longest_overdue_first(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    for (nth, due) in [(1, Some(at(30))), (2, Some(at(10))), (3, None), (4, Some(at(20))), (5, Some(at(31)))] {
        store.begin(intake(nth, "c", due)).await.unwrap();
    }
    assert_eq!(store.due(at(9), 9).await, Ok(vec![]));
    assert_eq!(store.due(at(30), 9).await, Ok(vec![id(1, 2), id(1, 4), id(1, 1)]));
    assert_eq!(store.due(at(30), 2).await, Ok(vec![id(1, 2), id(1, 4)]));
    // A step moves the deadline or takes it away.
    let stored = loaded(&*store, 2).await;
    store.commit(step(&stored, vec![])).await.unwrap();
    let stored = loaded(&*store, 4).await;
    store.commit(Commit { due: Some(at(40)), ..step(&stored, vec![]) }).await.unwrap();
    assert_eq!(store.due(at(40), 9).await, Ok(vec![id(1, 1), id(1, 5), id(1, 4)]));
}

pub(in crate::store) async fn a_claimed_job_is_nobody_elses_until_its_claim_ends(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let rreq = Task::ReportResult { challenge: id(1, 1), url: "https://ds.example/".to_owned(), rreq: "{\"ä\":1}".to_owned() };
    let stored = loaded(&*store, 1).await;
    store.commit(step(&stored, vec![rreq.clone()])).await.unwrap();
    assert_eq!(store.claim(at(-1), at(0), 9).await, Ok(vec![]));
    let jobs = store.claim(NOW, at(60), 9).await.unwrap();
    let job = jobs.first().unwrap();
    assert_eq!((jobs.len(), &job.task, job.tries, job.owed_at), (1, &rreq, 0, NOW));
    assert_eq!(store.claim(at(59), at(120), 9).await, Ok(vec![]));
    assert_eq!(store.claim(at(60), at(120), 9).await, Ok(jobs));
}

pub(in crate::store) async fn sixteen_claimers_never_share_a_job(store: Arc<dyn Store>) {
    begun(&*store, 8).await;
    for nth in 1..=8 {
        owed(&*store, nth, 25).await;
    }
    let mut claimers = JoinSet::new();
    for _ in 0..16 {
        let store = Arc::clone(&store);
        claimers.spawn(async move {
            let mut mine = Vec::new();
            loop {
                let jobs = store.claim(NOW, at(60), 7).await.unwrap();
                if jobs.is_empty() {
                    return mine;
                }
                mine.extend(jobs.into_iter().map(|job| job.id));
            }
        });
    }
    let all: Vec<i64> = claimers.join_all().await.into_iter().flatten().collect();
    assert_eq!((all.len(), all.iter().collect::<HashSet<_>>().len()), (200, 200));
}

pub(in crate::store) async fn claims_keep_order_and_limit(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    owed(&*store, 1, 3).await;
    let jobs = claimed(&*store, NOW).await;
    assert_eq!(jobs.iter().map(|job| job.task.clone()).collect::<Vec<_>>(), [code(1), code(2), code(3)]);
    for (job, seconds) in jobs.iter().zip([30, 20, 10]) {
        let settled = Settled::Again { at: at(seconds), fault: "later".to_owned() };
        store.settle(job.id, settled).await.unwrap();
    }
    let first = store.claim(at(40), at(60), 2).await.unwrap();
    assert_eq!(first.iter().map(|job| job.task.clone()).collect::<Vec<_>>(), [code(3), code(2)]);
    assert_eq!(store.claim(at(40), at(60), 0).await, Ok(vec![]));
    assert_eq!(claimed(&*store, at(40)).await.first().map(|job| job.task.clone()), Some(code(1)));
}

pub(in crate::store) async fn an_overdue_challenge_can_be_given_another_deadline(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    store.begin(intake(1, "c", Some(at(30)))).await.unwrap();
    store.postpone(&id(1, 1), at(29), None).await.unwrap();
    assert_eq!(store.due(at(30), 9).await, Ok(vec![id(1, 1)]), "it was not overdue then");
    store.postpone(&id(1, 1), at(30), Some(at(50))).await.unwrap();
    assert_eq!(store.due(at(49), 9).await, Ok(vec![]));
    store.postpone(&id(1, 1), at(50), None).await.unwrap();
    assert_eq!(store.due(at(900), 9).await, Ok(vec![]));
}

pub(in crate::store) async fn settling_ends_postpones_or_buries_a_job(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    owed(&*store, 1, 3).await;
    let ids: Vec<i64> = claimed(&*store, NOW).await.iter().map(|job| job.id).collect();
    let [done, again, dead] = ids[..] else { unreachable!("three jobs were owed") };
    let fault = "gateway down".to_owned();
    store.settle(done, Settled::Done).await.unwrap();
    store.settle(again, Settled::Again { at: at(5), fault: fault.clone() }).await.unwrap();
    store.settle(dead, Settled::Dead { fault: fault.clone() }).await.unwrap();
    assert_eq!(claimed(&*store, at(4)).await, []);
    let jobs = store.claim(at(5), at(6), 9).await.unwrap();
    assert_eq!(jobs.iter().map(|job| (job.id, job.tries, job.owed_at)).collect::<Vec<_>>(), [(again, 1, NOW)]);
    // The dead do not come back, whoever asks.
    store.settle(dead, Settled::Again { at: NOW, fault }).await.unwrap();
    store.release_claims().await.unwrap();
    let jobs = store.claim(at(9999), at(10_000), 9).await.unwrap();
    assert_eq!(jobs.iter().map(|job| job.id).collect::<Vec<_>>(), [again]);
}

pub(in crate::store) async fn released_claims_can_be_claimed_again(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    owed(&*store, 1, 2).await;
    let jobs = claimed(&*store, NOW).await;
    assert_eq!(claimed(&*store, NOW).await, []);
    store.release_claims().await.unwrap();
    assert_eq!(claimed(&*store, NOW).await, jobs);
}
