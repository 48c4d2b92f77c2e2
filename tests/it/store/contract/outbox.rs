//! Promises about deadlines and owed work.

use super::{NOW, at, begun, card, claimed, code, id, intake, loaded, owed, step};
use acs_challenge::challenge::{Moment, News};
use acs_challenge::server::ports::{Commit, Committed, Event, Job, Lane, Settled, Store, Task};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::task::JoinSet;

pub(in crate::store) async fn deadlines_come_longest_overdue_first(store: Arc<dyn Store>) {
    store.put_card(card("c")).await.unwrap();
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
    let rreq = Task::ReportResult { url: "https://ds.example/".to_owned(), rreq: "{\"ä\":1}".to_owned() };
    let stored = loaded(&*store, 1).await;
    store.commit(step(&stored, vec![rreq.clone()])).await.unwrap();
    assert_eq!(store.claim(Lane::Urgent, at(-1), at(0), 9).await, Ok(vec![]));
    let jobs = store.claim(Lane::Urgent, NOW, at(60), 9).await.unwrap();
    let job = jobs.first().unwrap();
    assert_eq!((jobs.len(), &job.challenge, &job.task, job.tries, job.owed_at), (1, &id(1, 1), &rreq, 0, NOW));
    assert_eq!(store.claim(Lane::Urgent, at(59), at(120), 9).await, Ok(vec![]));
    assert_eq!(store.claim(Lane::Urgent, at(60), at(120), 9).await, Ok(jobs));
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
                let jobs = store.claim(Lane::Urgent, NOW, at(60), 7).await.unwrap();
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
    let first = store.claim(Lane::Urgent, at(40), at(60), 2).await.unwrap();
    assert_eq!(first.iter().map(|job| job.task.clone()).collect::<Vec<_>>(), [code(3), code(2)]);
    assert_eq!(store.claim(Lane::Urgent, at(40), at(60), 0).await, Ok(vec![]));
    assert_eq!(claimed(&*store, at(40)).await.first().map(|job| job.task.clone()), Some(code(1)));
}

pub(in crate::store) async fn an_overdue_challenge_can_be_given_another_deadline(store: Arc<dyn Store>) {
    store.put_card(card("c")).await.unwrap();
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
    let jobs = store.claim(Lane::Urgent, at(5), at(6), 9).await.unwrap();
    assert_eq!(jobs.iter().map(|job| (job.id, job.tries, job.owed_at)).collect::<Vec<_>>(), [(again, 1, NOW)]);
    // The dead do not come back, whoever asks.
    store.settle(dead, Settled::Again { at: NOW, fault }).await.unwrap();
    store.release_claims().await.unwrap();
    let jobs = store.claim(Lane::Urgent, at(9999), at(10_000), 9).await.unwrap();
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

fn told(name: &str) -> Task {
    Task::TellIssuer { id: name.to_owned(), event: Event::News(News::FraudReported) }
}

/// A step of challenge `nth` at a moment.
async fn tell(store: &dyn Store, nth: u32, now: Moment, tasks: Vec<Task>) {
    let stored = loaded(store, nth).await;
    assert_eq!(store.commit(Commit { now, ..step(&stored, tasks) }).await, Ok(Committed::Done));
}

async fn events(store: &dyn Store, now: Moment) -> Vec<Job> {
    store.claim(Lane::Events, now, Moment::from_millis(now.millis() + 60_000), 1000).await.unwrap()
}

fn names(jobs: &[Job]) -> Vec<String> {
    let name = |job: &Job| match &job.task {
        Task::TellIssuer { id, .. } => id.clone(),
        Task::SendCode { .. } | Task::ReportResult { .. } => "no event".to_owned(),
    };
    jobs.iter().map(name).collect()
}

pub(in crate::store) async fn what_is_urgent_does_not_wait_behind_events(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    for _ in 0..100 {
        tell(&*store, 1, at(-9), (0..100).map(|_| told("e")).collect()).await;
    }
    owed(&*store, 2, 2).await;
    let urgent = store.claim(Lane::Urgent, NOW, at(60), 2).await.unwrap();
    assert_eq!(urgent.iter().map(|job| (job.task.clone(), job.sequence)).collect::<Vec<_>>(), [(code(1), None), (code(2), None)]);
    assert_eq!(store.claim(Lane::Urgent, NOW, at(60), 9).await, Ok(vec![]));
    assert_eq!(store.claim(Lane::Events, NOW, at(60), 9).await.unwrap().len(), 1);
}

pub(in crate::store) async fn events_are_counted_for_each_challenge(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    tell(&*store, 1, NOW, vec![told("a1"), code(1), told("a2")]).await;
    tell(&*store, 2, NOW, vec![told("b1")]).await;
    let mut found = Vec::new();
    for seconds in 0..4 {
        for job in events(&*store, at(seconds)).await {
            found.push((job.challenge.clone(), job.sequence));
            store.settle(job.id, Settled::Done).await.unwrap();
        }
    }
    // Those that are done count too.
    tell(&*store, 1, at(5), vec![told("a3")]).await;
    found.extend(events(&*store, at(5)).await.into_iter().map(|job| (job.challenge, job.sequence)));
    let (a, b) = (id(1, 1), id(1, 2));
    assert_eq!(found, [(a.clone(), Some(1)), (b, Some(1)), (a.clone(), Some(2)), (a, Some(3))]);
}

pub(in crate::store) async fn an_event_is_claimed_when_none_before_it_is_left(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    tell(&*store, 1, NOW, vec![told("a1"), told("a2"), told("a3")]).await;
    tell(&*store, 2, at(1), vec![told("b1")]).await;
    let first = events(&*store, at(1)).await;
    assert_eq!(names(&first), ["a1", "b1"]);
    store.settle(first[1].id, Settled::Done).await.unwrap();
    assert_eq!(events(&*store, at(2)).await, [], "claimed is not done");
    // To be tried again: those behind it wait as long, and longer than what is new.
    let again = Settled::Again { at: at(30), fault: "later".to_owned() };
    store.settle(first[0].id, again).await.unwrap();
    tell(&*store, 1, at(3), vec![told("a4")]).await;
    assert_eq!(events(&*store, at(29)).await, []);
    let first = events(&*store, at(30)).await;
    assert_eq!(names(&first), ["a1"]);
    store.settle(first[0].id, Settled::Done).await.unwrap();
    let second = events(&*store, at(30)).await;
    assert_eq!(names(&second), ["a2"]);
    // The dead hold up nobody.
    store.settle(second[0].id, Settled::Dead { fault: "gone".to_owned() }).await.unwrap();
    let third = events(&*store, at(31)).await;
    assert_eq!(names(&third), ["a3"]);
    // A claim that has run out holds up as one that is held: the same comes again.
    assert_eq!(names(&events(&*store, at(91)).await), ["a3"]);
}
