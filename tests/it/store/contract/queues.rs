//! Promises about the order in which an endpoint is told, and about endpoints that do not wait for each other.

use super::{NOW, about, about_card, at, begun, card, delivered, endpoint, names, put, taken, tell};
use acs_challenge::server::ports::{NewEvent, Settled, Store, Subject};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::task::JoinSet;

pub(in crate::store) async fn events_are_counted_for_each_endpoint_and_subject(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    tell(&*store, NOW, vec![about(1, "a1"), about(2, "b1"), about_card("c1")]).await;
    store.add_endpoint(endpoint("f")).await.unwrap();
    // However the id is spelled, it is the same transaction.
    let upper = |new: NewEvent| {
        let id = new.subject.as_str().to_uppercase().parse().unwrap();
        NewEvent { subject: Subject::Transaction(id), ..new }
    };
    tell(&*store, NOW, vec![upper(about(1, "a2")), about_card("c2"), about(1, "a3")]).await;
    let sorted = async |endpoint: &str| {
        let mut told = delivered(&*store, endpoint, NOW).await;
        told.sort();
        told.into_iter().map(|(name, sequence)| format!("{name} {sequence}")).collect::<Vec<_>>()
    };
    assert_eq!(sorted("e").await, ["a1 1", "a2 2", "a3 3", "b1 1", "c1 1", "c2 2"]);
    assert_eq!(sorted("f").await, ["a2 1", "a3 2", "c2 1"]);
    // Those that are done count too.
    tell(&*store, at(1), vec![about(1, "a4")]).await;
    assert_eq!(delivered(&*store, "e", at(1)).await, [("a4".to_owned(), 4)]);
}

pub(in crate::store) async fn an_event_is_claimed_when_none_before_it_is_left(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    tell(&*store, NOW, vec![about(1, "a1"), about(1, "a2"), about(1, "a3")]).await;
    tell(&*store, at(1), vec![about(2, "b1")]).await;
    let first = taken(&*store, "e", at(1)).await;
    assert_eq!(names(&first), ["a1", "b1"]);
    store.settle_delivery(first[1].id, Settled::Done, at(1)).await.unwrap();
    assert_eq!(taken(&*store, "e", at(2)).await, [], "claimed is not done");
    assert_eq!(store.endpoints_due(at(2)).await, Ok(vec![]), "there is nothing to claim");
    // To be tried again: those behind it wait as long, and longer than what is new.
    let again = Settled::Again { at: at(30), fault: "later".to_owned() };
    store.settle_delivery(first[0].id, again, at(2)).await.unwrap();
    tell(&*store, at(3), vec![about(1, "a4")]).await;
    assert_eq!(taken(&*store, "e", at(29)).await, []);
    let first = taken(&*store, "e", at(30)).await;
    assert_eq!(first.iter().map(|delivery| (delivery.event_id.as_str(), delivery.tries)).collect::<Vec<_>>(), [("a1", 1)]);
    store.settle_delivery(first[0].id, Settled::Done, at(30)).await.unwrap();
    let second = taken(&*store, "e", at(30)).await;
    assert_eq!(names(&second), ["a2"]);
    // The dead hold up nobody.
    store.settle_delivery(second[0].id, Settled::Dead { fault: "refused".to_owned() }, at(31)).await.unwrap();
    let third = taken(&*store, "e", at(31)).await;
    assert_eq!(names(&third), ["a3"]);
    // A claim that has run out holds up as one that is held: the same comes again.
    assert_eq!(names(&taken(&*store, "e", at(91)).await), ["a3"]);
    // What is settled stays so, whoever asks.
    let late = Settled::Again { at: at(91), fault: "late".to_owned() };
    for settled in [first[0].id, second[0].id] {
        store.settle_delivery(settled, late.clone(), at(91)).await.unwrap();
    }
    store.settle_delivery(4711, late, at(91)).await.unwrap();
    store.settle_delivery(third[0].id, Settled::Done, at(91)).await.unwrap();
    assert_eq!(names(&taken(&*store, "e", at(91)).await), ["a4"]);
}

pub(in crate::store) async fn claims_of_deliveries_keep_order_and_limit(store: Arc<dyn Store>) {
    begun(&*store, 4).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    for nth in [3, 1, 4, 2] {
        tell(&*store, at(nth.into()), vec![about(nth, &format!("{nth}"))]).await;
    }
    assert_eq!(store.claim_deliveries("e", at(9), at(60), 0).await, Ok(vec![]));
    assert_eq!(names(&store.claim_deliveries("e", at(9), at(60), 3).await.unwrap()), ["1", "2", "3"]);
    assert_eq!(store.claim_deliveries("nobody", at(9), at(60), 3).await, Ok(vec![]));
    assert_eq!(names(&taken(&*store, "e", at(9)).await), ["4"]);
    store.release_claims().await.unwrap();
    assert_eq!(taken(&*store, "e", at(9)).await.len(), 4);
}

pub(in crate::store) async fn claimers_of_one_endpoint_never_share_a_delivery(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    let events = (1..=50).flat_map(|nth| (1..=2).map(move |which| about(nth, &format!("{nth} {which}")))).collect();
    tell(&*store, NOW, events).await;
    let mut claimers = JoinSet::new();
    for _ in 0..16 {
        let store = Arc::clone(&store);
        claimers.spawn(async move {
            let mut mine = Vec::new();
            loop {
                let deliveries = store.claim_deliveries("e", NOW, at(60), 7).await.unwrap();
                if deliveries.is_empty() {
                    return mine;
                }
                mine.extend(deliveries.into_iter().map(|delivery| (delivery.id, delivery.sequence)));
            }
        });
    }
    let all: Vec<(i64, u32)> = claimers.join_all().await.into_iter().flatten().collect();
    assert_eq!((all.len(), all.iter().collect::<HashSet<_>>().len()), (50, 50));
    assert!(all.iter().all(|(_, sequence)| *sequence == 1), "the second of each waits for the first");
}

pub(in crate::store) async fn an_endpoint_that_fails_delays_no_other(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    store.add_endpoint(endpoint("dead")).await.unwrap();
    store.add_endpoint(endpoint("alive")).await.unwrap();
    tell(&*store, NOW, vec![about(1, "one"), about(1, "two")]).await;
    let failed = taken(&*store, "dead", NOW).await.remove(0);
    let again = Settled::Again { at: at(3600), fault: "later".to_owned() };
    store.settle_delivery(failed.id, again, NOW).await.unwrap();
    let due = store.endpoints_due(at(1)).await.unwrap();
    assert_eq!(due, [endpoint("alive")]);
    assert_eq!(delivered(&*store, "alive", at(1)).await.len(), 2);
    assert_eq!(store.endpoints_due(at(1)).await, Ok(vec![]));
    assert_eq!(store.endpoints_due(at(3600)).await, Ok(vec![endpoint("dead")]));
}
