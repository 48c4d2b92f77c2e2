//! Promises about endpoints and what becomes of an event: who is told, what an operator sees, what is forgotten.

use super::{NOW, at, begun, by_id, card, id, intake, loaded, new_card, put, step};
use acs_challenge::challenge::{Embedding, Moment, News};
use acs_challenge::server::ports::{
    Begun, CardChange, Changed, Commit, Committed, Delivery, Endpoint, Event, Intake, NewEvent, Sealed, Settled, Shape, Shown,
    Store, Subject, Which,
};
use std::sync::Arc;

pub(in crate::store) fn endpoint(name: &str) -> Endpoint {
    Endpoint {
        id: name.to_owned(),
        issuer: "issuer".to_owned(),
        shape: Shape::Own,
        only: vec![],
        target: Sealed(format!("target of {name}").into_bytes()),
        created_at: NOW,
        disabled_at: None,
    }
}

/// Something about the card `c` that every endpoint of our own shape wants.
pub(in crate::store) fn about_card(name: &str) -> NewEvent {
    NewEvent {
        id: name.to_owned(),
        issuer: "issuer".to_owned(),
        subject: Subject::Card("c".to_owned()),
        event: Event::CardChanged { fields: vec!["phone".to_owned()] },
        facts: None,
    }
}

/// Something about the nth transaction.
pub(in crate::store) fn about(nth: u32, name: &str) -> NewEvent {
    let subject = Subject::Transaction(id(1, nth));
    NewEvent { subject, event: Event::News(News::FraudReported), facts: Some(Sealed(vec![9])), ..about_card(name) }
}

/// Tells with a change of the card `c`, which is there.
pub(in crate::store) async fn tell(store: &dyn Store, now: Moment, events: Vec<NewEvent>) {
    let card = by_id(store, "issuer", "c").await.unwrap();
    let expected = Some(card.version);
    let change = CardChange { expected, events, now, ..new_card(card) };
    assert_eq!(store.change_card(change).await, Ok(Changed::Done));
}

/// Claims for a minute.
pub(in crate::store) async fn taken(store: &dyn Store, endpoint: &str, now: Moment) -> Vec<Delivery> {
    store.claim_deliveries(endpoint, now, Moment::from_millis(now.millis() + 60_000), 1000).await.unwrap()
}

pub(in crate::store) fn names(deliveries: &[Delivery]) -> Vec<&str> {
    deliveries.iter().map(|delivery| delivery.event_id.as_str()).collect()
}

/// Everything there is to tell an endpoint at a moment, told: event and sequence.
pub(in crate::store) async fn delivered(store: &dyn Store, endpoint: &str, now: Moment) -> Vec<(String, u32)> {
    let mut told = Vec::new();
    loop {
        let deliveries = taken(store, endpoint, now).await;
        if deliveries.is_empty() {
            return told;
        }
        for delivery in deliveries {
            store.settle_delivery(delivery.id, Settled::Done, now).await.unwrap();
            told.push((delivery.event_id, delivery.sequence));
        }
    }
}

async fn listed(store: &dyn Store, which: &Which) -> Vec<String> {
    let shown = store.deliveries(which, 1000).await.unwrap();
    shown.into_iter().map(|shown| format!("{} {} {}", shown.event, shown.endpoint, shown.state)).collect()
}

async fn due(store: &dyn Store, now: Moment) -> Vec<String> {
    store.endpoints_due(now).await.unwrap().into_iter().map(|endpoint| endpoint.id).collect()
}

pub(in crate::store) async fn endpoints_come_back_oldest_first_each_issuers_for_itself(store: Arc<dyn Store>) {
    let filtered = Endpoint {
        shape: Shape::Approvals,
        only: vec!["connection-updated".to_owned(), "connection-update-failed".to_owned()],
        disabled_at: Some(at(5)),
        ..endpoint("y")
    };
    let other = Endpoint { issuer: "other issuer".to_owned(), shape: Shape::Adyen, ..endpoint("a") };
    for endpoint in [endpoint("z"), filtered.clone(), other.clone()] {
        store.add_endpoint(endpoint).await.unwrap();
    }
    assert_eq!(store.endpoints(Some("issuer")).await, Ok(vec![endpoint("z"), filtered.clone()]));
    assert_eq!(store.endpoints(Some("nobody")).await, Ok(vec![]));
    // One of the same id is told elsewhere and of other things; it stays whose it is, and on or off.
    let only = vec!["card.changed".to_owned()];
    let renewed = Endpoint { shape: Shape::Approvals, target: Sealed(vec![1]), only, ..endpoint("z") };
    let (issuer, created_at) = ("other issuer".to_owned(), at(9));
    store.add_endpoint(Endpoint { issuer, created_at, disabled_at: Some(at(7)), ..renewed.clone() }).await.unwrap();
    store.add_endpoint(Endpoint { disabled_at: None, ..filtered.clone() }).await.unwrap();
    assert_eq!(store.endpoints(None).await, Ok(vec![renewed, filtered.clone(), other]));
    assert_eq!((store.remove_endpoint("z").await, store.remove_endpoint("z").await), (Ok(true), Ok(false)));
    assert_eq!(store.endpoints(Some("issuer")).await, Ok(vec![filtered]));
}

pub(in crate::store) async fn changes_of_an_endpoint_do_not_undo_each_other(store: Arc<dyn Store>) {
    store.add_endpoint(endpoint("e")).await.unwrap();
    store.add_endpoint(endpoint("other")).await.unwrap();
    let (first, second, third) = (endpoint("e").target, Sealed(vec![2]), Sealed(vec![3]));
    let now = async || store.endpoints(None).await.unwrap().remove(0);
    // Of two who have seen the same target one puts another in its place.
    assert_eq!(store.retarget_endpoint("e", &first, second.clone()).await, Ok(true));
    assert_eq!(store.retarget_endpoint("e", &first, third.clone()).await, Ok(false));
    assert_eq!(store.retarget_endpoint("nobody", &first, third.clone()).await, Ok(false));
    assert_eq!(now().await, Endpoint { target: second.clone(), ..endpoint("e") });
    // Whoever was gone at the old address is not switched off at the new one.
    assert_eq!(store.disable_endpoint("e", Some(at(1)), Some(&first)).await, Ok(false));
    assert_eq!(now().await.disabled_at, None);
    assert_eq!(store.disable_endpoint("e", Some(at(2)), Some(&second)).await, Ok(true));
    assert_eq!(store.disable_endpoint("e", Some(at(3)), None).await, Ok(true));
    let off = Endpoint { target: second.clone(), disabled_at: Some(at(2)), ..endpoint("e") };
    assert_eq!(now().await, off, "off since the first time");
    assert_eq!(store.retarget_endpoint("e", &second, third.clone()).await, Ok(true));
    assert_eq!(now().await, Endpoint { target: third.clone(), ..off }, "another target switches nothing on");
    assert_eq!(store.disable_endpoint("e", None, None).await, Ok(true));
    assert_eq!(now().await, Endpoint { target: third, ..endpoint("e") });
    assert_eq!(store.disable_endpoint("nobody", None, None).await, Ok(false));
    assert_eq!(store.endpoints(None).await.unwrap()[1], endpoint("other"));
}

pub(in crate::store) async fn a_delivery_comes_back_whole(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    let told = Commit { events: vec![about(1, "one")], now: at(3), ..step(&loaded(&*store, 1).await, vec![]) };
    assert_eq!(store.commit(told).await, Ok(Committed::Done));
    assert_eq!(store.claim_deliveries("e", at(2), at(9), 9).await, Ok(vec![]));
    let delivery = taken(&*store, "e", at(3)).await.remove(0);
    let new = about(1, "one");
    let expected = Delivery {
        id: delivery.id,
        event_id: new.id,
        subject: new.subject,
        event: new.event,
        facts: new.facts,
        sequence: 1,
        tries: 0,
        at: at(3),
    };
    assert_eq!(delivery, expected);
    assert_eq!(store.latest().await, Ok(Some(at(3))));
}

pub(in crate::store) async fn only_who_wants_an_event_is_told(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    let own = Endpoint { only: vec!["challenge.completed".to_owned(), "card.changed".to_owned()], ..endpoint("own") };
    let adyen = Endpoint { shape: Shape::Adyen, ..endpoint("adyen") };
    let off = Endpoint { disabled_at: Some(NOW), ..endpoint("off") };
    let other = Endpoint { issuer: "other issuer".to_owned(), ..endpoint("other") };
    for endpoint in [own, adyen, off, other] {
        store.add_endpoint(endpoint).await.unwrap();
    }
    let concluded = |name: &str, embedding| NewEvent { event: Event::Concluded { embedding }, ..about(1, name) };
    let foreign = NewEvent { issuer: "a third issuer".to_owned(), ..about_card("foreign") };
    let events = vec![
        about(1, "fraud"),
        about_card("changed"),
        concluded("emv", Embedding::Emv),
        concluded("redirect", Embedding::Redirect),
        foreign,
    ];
    tell(&*store, NOW, events).await;
    let told = ["redirect own waiting", "emv adyen waiting", "emv own waiting", "changed own waiting"];
    assert_eq!(listed(&*store, &Which::default()).await, told);
    // What nobody wanted is not there, and does not count.
    assert_eq!(due(&*store, NOW).await, ["own", "adyen"]);
    let own = [("changed", 1), ("emv", 1), ("redirect", 2)].map(|(name, sequence)| (name.to_owned(), sequence));
    assert_eq!(delivered(&*store, "own", NOW).await, own);
    assert_eq!(delivered(&*store, "adyen", NOW).await, [("emv".to_owned(), 1)]);
    assert_eq!(due(&*store, NOW).await, Vec::<String>::new());
}

pub(in crate::store) async fn what_is_not_stored_is_not_told(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    let stale = loaded(&*store, 1).await;
    assert_eq!(store.commit(step(&stale, vec![])).await, Ok(Committed::Done));
    let late = Commit { events: vec![about(1, "late")], ..step(&stale, vec![]) };
    assert_eq!(store.commit(late).await, Ok(Committed::Moved));
    let late = CardChange { events: vec![about_card("late")], ..new_card(card("c")) };
    assert_eq!(store.change_card(late).await, Ok(Changed::Moved));
    let mut moved = Intake { events: vec![about(2, "late")], ..intake(2, "c", None) };
    moved.card = Some(("c".to_owned(), 7));
    assert_eq!(store.begin(moved.clone()).await, Ok(Begun::CardMoved));
    assert_eq!(listed(&*store, &Which::default()).await, Vec::<String>::new());
    // An authentication that needs no challenge is told once, however often it is asked for.
    let frictionless = Intake { card: Some(("c".to_owned(), 1)), challenge: None, ..moved };
    assert_eq!(store.begin(frictionless.clone()).await, Ok(Begun::New));
    assert_eq!(store.begin(frictionless).await, Ok(Begun::Same("ARes 2".to_owned())));
    assert_eq!(listed(&*store, &Which::default()).await, ["late e waiting"]);
}

pub(in crate::store) async fn a_disabled_endpoint_is_told_nothing(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    tell(&*store, NOW, vec![about_card("before")]).await;
    assert_eq!(store.disable_endpoint("e", Some(at(1)), None).await, Ok(true));
    tell(&*store, at(2), vec![about_card("meanwhile")]).await;
    assert_eq!(due(&*store, at(2)).await, Vec::<String>::new());
    assert_eq!(taken(&*store, "e", at(2)).await, []);
    // What was waiting waits until it is back; what happened meanwhile is not told.
    assert_eq!(store.disable_endpoint("e", None, None).await, Ok(true));
    assert_eq!(due(&*store, at(3)).await, ["e"]);
    assert_eq!(delivered(&*store, "e", at(3)).await, [("before".to_owned(), 1)]);
}

pub(in crate::store) async fn deliveries_are_listed_newest_first_and_filtered(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    let other = Endpoint { issuer: "other issuer".to_owned(), ..endpoint("o") };
    for endpoint in [endpoint("e"), endpoint("f"), other] {
        store.add_endpoint(endpoint).await.unwrap();
    }
    tell(&*store, at(1), vec![about_card("one")]).await;
    tell(&*store, at(2), vec![NewEvent { issuer: "other issuer".to_owned(), ..about_card("two") }]).await;
    tell(&*store, at(3), vec![about_card("three")]).await;
    let first = taken(&*store, "e", at(3)).await.remove(0);
    store.settle_delivery(first.id, Settled::Done, at(3)).await.unwrap();
    let dead = taken(&*store, "f", at(3)).await.remove(0);
    store.settle_delivery(dead.id, Settled::Dead { fault: "gone".to_owned() }, at(3)).await.unwrap();

    let which = Which::default;
    let all = ["three f waiting", "three e waiting", "two o waiting", "one f dead", "one e delivered"];
    for (which, expected) in [
        (which(), &all[..]),
        (Which { issuer: Some("issuer".to_owned()), ..which() }, &[all[0], all[1], all[3], all[4]]),
        (Which { endpoint: Some("f".to_owned()), ..which() }, &[all[0], all[3]]),
        (Which { event: Some("one".to_owned()), ..which() }, &[all[3], all[4]]),
        (Which { from: Some(at(2).millis()), ..which() }, &all[..3]),
        (Which { until: Some(at(3).millis()), ..which() }, &all[2..]),
        (Which { from: Some(at(2).millis()), until: Some(at(3).millis()), ..which() }, &all[2..3]),
        (Which { dead: true, ..which() }, &all[3..4]),
        (Which { dead: true, endpoint: Some("e".to_owned()), ..which() }, &[]),
    ] {
        assert_eq!(listed(&*store, &which).await, expected, "{which:?}");
    }
    let shown = store.deliveries(&Which { dead: true, ..which() }, 9).await.unwrap().remove(0);
    let expected = Shown {
        event: "one".to_owned(),
        endpoint: "f".to_owned(),
        issuer: "issuer".to_owned(),
        kind: "card.changed".to_owned(),
        at: at(1).millis(),
        state: "dead".to_owned(),
        tries: 1,
        fault: "gone".to_owned(),
    };
    assert_eq!(shown, expected);
    assert_eq!(store.deliveries(&which(), 2).await.unwrap().len(), 2);
}

pub(in crate::store) async fn what_is_replayed_is_told_again(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    store.add_endpoint(endpoint("f")).await.unwrap();
    tell(&*store, NOW, vec![about_card("one"), about_card("two"), about_card("three")]).await;
    assert_eq!(delivered(&*store, "e", NOW).await.len(), 3);
    let dead = taken(&*store, "f", NOW).await.remove(0);
    store.settle_delivery(dead.id, Settled::Dead { fault: "gone".to_owned() }, NOW).await.unwrap();
    // What waits is not replayed: it comes anyway.
    let to = |endpoint: &str| Which { endpoint: Some(endpoint.to_owned()), ..Which::default() };
    assert_eq!(store.replay(&Which { dead: true, ..to("e") }, at(9)).await, Ok(0));
    assert_eq!(store.replay(&to("f"), at(9)).await, Ok(1));
    let again = taken(&*store, "f", at(9)).await.remove(0);
    assert_eq!((again.id, again.event_id.as_str(), again.sequence, again.tries, again.at), (dead.id, "one", 1, 0, NOW));
    let two = Which { event: Some("two".to_owned()), ..Which::default() };
    assert_eq!(store.replay(&two, at(9)).await, Ok(1));
    assert_eq!(delivered(&*store, "e", at(9)).await, [("two".to_owned(), 2)]);
    // All at once come in the order in which they happened.
    assert_eq!(store.replay(&to("e"), at(10)).await, Ok(3));
    assert_eq!(due(&*store, at(9)).await, Vec::<String>::new(), "not before");
    let told: Vec<u32> = delivered(&*store, "e", at(10)).await.into_iter().map(|(_, sequence)| sequence).collect();
    assert_eq!(told, [1, 2, 3]);
}

pub(in crate::store) async fn what_is_old_and_done_is_forgotten(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    store.add_endpoint(endpoint("f")).await.unwrap();
    tell(&*store, at(1), vec![about_card("one"), about(1, "two")]).await;
    tell(&*store, at(5), vec![about_card("three")]).await;
    assert_eq!(delivered(&*store, "e", at(5)).await.len(), 3);
    let card = taken(&*store, "f", at(5)).await.remove(0);
    store.settle_delivery(card.id, Settled::Dead { fault: "gone".to_owned() }, at(5)).await.unwrap();
    store.forget(at(1), at(9)).await.unwrap();
    assert_eq!(listed(&*store, &Which::default()).await.len(), 6, "nothing is older");
    store.forget(at(2), at(9)).await.unwrap();
    assert_eq!(listed(&*store, &Which::default()).await, ["three f waiting", "three e delivered", "two f waiting"]);
    store.forget(at(6), at(9)).await.unwrap();
    assert_eq!(listed(&*store, &Which::default()).await, ["three f waiting", "two f waiting"]);
    // What has been forgotten still counts: a card outlives it.
    tell(&*store, at(7), vec![about_card("four")]).await;
    assert_eq!(delivered(&*store, "e", at(7)).await, [("four".to_owned(), 3)]);
}

pub(in crate::store) async fn an_endpoint_goes_with_its_deliveries(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    let other = Endpoint { only: vec!["challenge.fraud_reported".to_owned()], ..endpoint("f") };
    store.add_endpoint(other).await.unwrap();
    tell(&*store, NOW, vec![about_card("one"), about(1, "two")]).await;
    assert_eq!(store.remove_endpoint("e").await, Ok(true));
    assert_eq!(listed(&*store, &Which::default()).await, ["two f waiting"]);
    // One of the same name begins anew.
    store.add_endpoint(endpoint("e")).await.unwrap();
    tell(&*store, NOW, vec![about_card("one")]).await;
    assert_eq!(delivered(&*store, "e", NOW).await, [("one".to_owned(), 1)]);
}
