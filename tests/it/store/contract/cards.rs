//! Promises about cards: who finds them, how they change, and what a change means for challenges.

use super::{NOW, at, begun, card, code, fingerprint, id, intake, loaded, new_card, put, step};
use acs_challenge::challenge::{Block, BlockReason, Decided, Decline, Embedding, Handover, Moment, Outcome, Phase, Standing};
use acs_challenge::server::ports::{
    Begun, Card, CardChange, CardNumber, CardStatus, Changed, Commit, Committed, Fingerprint, Intake, NewChallenge, Placed,
    Sealed, Store,
};
use std::sync::Arc;
use tokio::task::JoinSet;

fn change(card: Card, expected: u64) -> CardChange {
    CardChange { expected: Some(expected), ..new_card(card) }
}

/// A card as it is, whatever its standing.
pub(in crate::store) async fn by_id(store: &dyn Store, issuer: &str, id: &str) -> Option<Card> {
    store.card_by_id(issuer, id).await.unwrap().map(|(card, _)| card)
}

fn numbered(name: &str, mac: &str) -> Card {
    Card { number: Some(CardNumber { fingerprint: fingerprint(mac), root: None }), ..card(name) }
}

/// What an issuer asks for: a challenge to redirect to.
fn redirect(nth: u32, due: Option<Moment>) -> NewChallenge {
    let mut new = intake(nth, "c", due).challenge.unwrap();
    new.challenge.facts.embedding = Embedding::Redirect;
    new
}

pub(in crate::store) async fn cards_come_back_under_any_of_their_fingerprints(store: Arc<dyn Store>) {
    put(&*store, card("a")).await;
    put(&*store, card("b")).await;
    let unknown = Fingerprint { key: "key-2".to_owned(), mac: b"a".to_vec() };
    let found = store.card(&[unknown.clone(), fingerprint("a")]).await.unwrap();
    assert_eq!(found, Some((card("a"), Standing::default())));
    assert_eq!(store.card(&[unknown]).await, Ok(None));
    assert_eq!(store.card(&[]).await, Ok(None));
}

pub(in crate::store) async fn a_card_comes_back_whole_whatever_it_lacks(store: Arc<dyn Store>) {
    for (name, status) in ["a", "b", "c", "d"].into_iter().zip(CardStatus::ALL) {
        let full = Card { status, ..card(name) };
        put(&*store, full.clone()).await;
        assert_eq!(by_id(&*store, "issuer", name).await, Some(full));
    }
    let bare = Card {
        number: None,
        last_four: String::new(),
        client_number: String::new(),
        client_title: None,
        description: None,
        ..card("e")
    };
    put(&*store, bare.clone()).await;
    assert_eq!(by_id(&*store, "issuer", "e").await, Some(bare));
    // As many as there are may be without a number.
    put(&*store, Card { number: None, ..card("f") }).await;
    let old = numbered("g", "made by a first version");
    put(&*store, old.clone()).await;
    assert_eq!(by_id(&*store, "issuer", "g").await, Some(old));
}

pub(in crate::store) async fn replacing_a_card_keeps_its_standing(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let block = Block { until: at(9), reason: BlockReason::WrongNumbers };
    let standing = Standing { failures: 2, last_failure: Some(at(1)), block: Some(block) };
    let mut failed = step(&loaded(&*store, 1).await, vec![]);
    failed.next.standing = standing;
    assert_eq!(store.commit(failed).await, Ok(Committed::Done));
    let renewed = Fingerprint { key: "key-2".to_owned(), mac: vec![1] };
    let changed = Card {
        issuer: "other".to_owned(),
        number: Some(CardNumber { fingerprint: renewed.clone(), root: None }),
        last_four: "9876".to_owned(),
        client_id: String::new(),
        client_number: "4711".to_owned(),
        client_title: None,
        status: CardStatus::Suspended,
        enrolment: Sealed(vec![]),
        description: None,
        ..card("c")
    };
    assert_eq!(store.change_card(change(changed.clone(), 1)).await, Ok(Changed::Done));
    assert_eq!(store.card(&[fingerprint("c")]).await, Ok(None));
    let stored = Card { version: 2, ..changed };
    assert_eq!(store.card(&[renewed]).await, Ok(Some((stored, standing))));
    assert_eq!(loaded(&*store, 1).await.challenge.standing, standing);
}

pub(in crate::store) async fn a_card_is_changed_only_by_who_knows_how_it_was(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    let suspended = Card { status: CardStatus::Suspended, ..card("c") };
    for expected in [None, Some(0), Some(2)] {
        let late = CardChange { expected, tasks: vec![code(1)], ..new_card(suspended.clone()) };
        assert_eq!(store.change_card(late).await, Ok(Changed::Moved), "{expected:?}");
    }
    assert_eq!(store.change_card(change(card("nobody"), 1)).await, Ok(Changed::Moved));
    assert_eq!(by_id(&*store, "issuer", "c").await, Some(card("c")));
    assert_eq!(store.claim(NOW, at(60), 9).await, Ok(vec![]));
    let owing = CardChange { tasks: vec![code(1)], now: at(3), ..change(suspended.clone(), 1) };
    assert_eq!(store.change_card(owing.clone()).await, Ok(Changed::Done));
    assert_eq!(store.change_card(owing).await, Ok(Changed::Moved), "the same once more");
    let jobs = store.claim(at(3), at(60), 9).await.unwrap();
    assert_eq!(jobs.iter().map(|job| (job.task.clone(), job.owed_at)).collect::<Vec<_>>(), [(code(1), at(3))]);
    assert_eq!(by_id(&*store, "issuer", "c").await, Some(Card { version: 2, ..suspended }));
}

pub(in crate::store) async fn of_a_hundred_parallel_changes_of_a_card_one_is_done(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    let mut changes = JoinSet::new();
    for nth in 0..100 {
        let store = Arc::clone(&store);
        let changed = Card { client_number: format!("{nth}"), ..card("c") };
        changes.spawn(async move { store.change_card(change(changed, 1)).await });
    }
    let answers = changes.join_all().await;
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Changed::Done)).count(), 1);
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Changed::Moved)).count(), 99);
}

pub(in crate::store) async fn two_cards_cannot_share_a_number(store: Arc<dyn Store>) {
    put(&*store, card("a")).await;
    // Whoever's it is.
    let twin = Card { issuer: "other issuer".to_owned(), ..numbered("b", "a") };
    let owing = CardChange { tasks: vec![code(1)], ..new_card(twin.clone()) };
    assert_eq!(store.change_card(owing).await, Ok(Changed::NumberTaken));
    assert_eq!(by_id(&*store, "other issuer", "b").await, None);
    assert_eq!(store.claim(NOW, at(60), 9).await, Ok(vec![]));
    // Neither can one get it later.
    put(&*store, Card { number: None, ..card("b") }).await;
    assert_eq!(store.change_card(change(numbered("b", "a"), 1)).await, Ok(Changed::NumberTaken));
    let kept = by_id(&*store, "issuer", "b").await.unwrap();
    assert_eq!((kept.number, kept.version), (None, 1));
    assert_eq!(store.card(&[fingerprint("a")]).await, Ok(Some((card("a"), Standing::default()))));
    // A card keeps its own, and one that is given up is free.
    assert_eq!(store.change_card(change(card("a"), 1)).await, Ok(Changed::Done));
    assert_eq!(store.change_card(change(Card { number: None, ..card("a") }, 2)).await, Ok(Changed::Done));
    assert_eq!(store.change_card(change(numbered("b", "a"), 1)).await, Ok(Changed::Done));
}

pub(in crate::store) async fn of_many_cards_with_one_number_one_is_stored(store: Arc<dyn Store>) {
    let mut cards = JoinSet::new();
    for nth in 0..50 {
        let store = Arc::clone(&store);
        cards.spawn(async move { store.change_card(new_card(numbered(&format!("card {nth}"), "one number"))).await });
    }
    let answers = cards.join_all().await;
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Changed::Done)).count(), 1);
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Changed::NumberTaken)).count(), 49);
}

pub(in crate::store) async fn a_card_is_found_by_its_issuer_and_by_its_challenges(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    assert_eq!(by_id(&*store, "issuer", "c").await, Some(card("c")));
    assert_eq!(by_id(&*store, "other issuer", "c").await, None);
    assert_eq!(by_id(&*store, "issuer", "d").await, None);
    assert_eq!(store.card_of(&id(1, 1)).await, Ok(Some(card("c"))));
    assert_eq!(store.card_of(&id(1, 2)).await, Ok(None));
}

pub(in crate::store) async fn a_standing_that_is_set_moves_every_challenge_of_the_card(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let before = loaded(&*store, 1).await;
    let block = Block { until: at(60), reason: BlockReason::FailedPasskeys };
    let standing = Standing { failures: 5, last_failure: Some(NOW), block: Some(block) };
    let unknown = Fingerprint { key: "key-9".to_owned(), mac: vec![] };
    store.set_standing(&[unknown.clone(), fingerprint("c")], standing).await.unwrap();
    assert!(store.set_standing(&[unknown], Standing::default()).await.is_err());
    assert_eq!(store.commit(step(&before, vec![])).await, Ok(Committed::Moved));
    assert_eq!(loaded(&*store, 1).await.challenge.standing, standing);
    // A standing is not what a card is: its version stays.
    assert_eq!(store.card(&[fingerprint("c")]).await, Ok(Some((card("c"), standing))));
    assert_eq!(store.card_by_id("issuer", "c").await, Ok(Some((card("c"), standing))));
}

pub(in crate::store) async fn a_card_that_has_changed_begins_no_challenge(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    assert_eq!(store.change_card(change(card("c"), 1)).await, Ok(Changed::Done));
    let stale = intake(1, "c", Some(NOW));
    assert_eq!(store.begin(stale.clone()).await, Ok(Begun::CardMoved));
    assert_eq!(store.answered(&stale.server_trans_id, &stale.ds_trans_id).await, Ok(None));
    assert!(store.load(&id(1, 1)).await.unwrap().is_none());
    // Nor is it let through, or turned away, by what it was.
    let without = Intake { challenge: None, ..stale.clone() };
    assert_eq!(store.begin(without.clone()).await, Ok(Begun::CardMoved));
    assert_eq!(store.answered(&stale.server_trans_id, &stale.ds_trans_id).await, Ok(None));
    assert!(store.begin(Intake { card: Some(("no such card".to_owned(), 1)), ..without }).await.is_err());
    let mut fresh = Intake { card: Some(("c".to_owned(), 2)), ..stale.clone() };
    fresh.challenge.as_mut().unwrap().card_version = 2;
    assert_eq!(store.begin(fresh).await, Ok(Begun::New));
    // What has been answered stays answered, whatever the card is by now.
    assert_eq!(store.begin(stale).await, Ok(Begun::Same("ARes 1".to_owned())));
    // A decision that was made by no card does not ask for one.
    assert_eq!(store.begin(Intake { card: None, challenge: None, ..intake(2, "c", None) }).await, Ok(Begun::New));
}

pub(in crate::store) async fn a_challenge_is_placed_once(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    let moved = NewChallenge { card_version: 2, ..redirect(1, None) };
    assert_eq!(store.place(moved.clone()).await, Ok(Placed::CardMoved));
    assert!(store.load(&id(1, 1)).await.unwrap().is_none());
    let stranger = NewChallenge { card: "no such card".to_owned(), ..redirect(1, None) };
    assert!(store.place(stranger).await.is_err());
    let mut copies = JoinSet::new();
    for _ in 0..50 {
        let store = Arc::clone(&store);
        copies.spawn(async move { store.place(redirect(1, Some(at(9)))).await });
    }
    let answers = copies.join_all().await;
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Placed::New)).count(), 1);
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Placed::Known)).count(), 49);
    // It is known even when the card has changed since.
    assert_eq!(store.place(moved).await, Ok(Placed::Known));
    let found = loaded(&*store, 1).await;
    assert_eq!((found.challenge, found.transaction), (redirect(1, None).challenge, redirect(1, None).transaction));
    assert_eq!(store.due(at(9), 9).await, Ok(vec![id(1, 1)]));
}

pub(in crate::store) async fn a_challenge_is_shown_to_its_own_issuer_only(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let found = store.challenge_of("issuer", &id(1, 1)).await.unwrap().unwrap();
    assert_eq!((found.challenge, found.issuer.as_str()), (loaded(&*store, 1).await.challenge, "issuer"));
    let upper = id(1, 1).as_str().to_uppercase().parse().unwrap();
    assert!(store.challenge_of("issuer", &upper).await.unwrap().is_some());
    assert!(store.challenge_of("other issuer", &id(1, 1)).await.unwrap().is_none());
    assert!(store.challenge_of("issuer", &id(1, 2)).await.unwrap().is_none());
}

pub(in crate::store) async fn what_is_decided_is_not_open(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    put(&*store, card("d")).await;
    for (nth, card) in [(1, "c"), (2, "c"), (3, "c"), (4, "d")] {
        store.begin(intake(nth, card, Some(at(60)))).await.unwrap();
    }
    assert_eq!(store.open_challenges("c").await, Ok(vec![id(1, 1), id(1, 2), id(1, 3)]));
    // One whose result is on its way still has a deadline, one whose result has arrived has none.
    for (nth, handover, due) in [(1, Handover::Pending, Some(at(90))), (2, Handover::Acknowledged, None)] {
        let mut decided = step(&loaded(&*store, nth).await, vec![]);
        decided.next.phase = Phase::Decided(Decided {
            outcome: Outcome::Declined(Decline::Refused),
            at: at(3),
            creq: None,
            proof: None,
            trusted: None,
            disowned: false,
            handover,
        });
        assert_eq!(store.commit(Commit { due, ..decided }).await, Ok(Committed::Done));
    }
    assert_eq!(store.open_challenges("c").await, Ok(vec![id(1, 3)]));
    assert_eq!(store.open_challenges("d").await, Ok(vec![id(1, 4)]));
    assert_eq!(store.open_challenges("nobody").await, Ok(vec![]));
}
