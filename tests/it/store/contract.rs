//! What every store promises, each a function over the port. No database is named here. `issuer` has the promises about
//! what belongs to issuers and `cards` those about their cards, `outbox` those about deadlines and owed work, `told` and
//! `queues` those about what issuers' systems are told, `kept` those about repeated requests and a rotation of keys.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cards;
mod issuer;
mod kept;
mod outbox;
mod queues;
mod told;

use acs_challenge::challenge::{
    CReqDigest, Challenge, Channel, Decided, Embedding, Facts, Handover, Method, Moment, Outcome, Phase, Proof, Standing,
};
use acs_challenge::emv::value::{MessageCategory, TransactionId, Version};
use acs_challenge::server::ports::{
    Begun, Card, CardChange, CardNumber, CardStatus, Changed, Commit, Committed, Fingerprint, Intake, Job, NewChallenge, Sealed,
    Settled, Store, Stored, Task,
};
pub(super) use cards::*;
pub(super) use issuer::*;
pub(super) use kept::*;
pub(super) use outbox::*;
pub(super) use queues::*;
use std::sync::Arc;
use tokio::task::JoinSet;
pub(super) use told::*;

pub(super) const NOW: Moment = Moment::from_millis(1_800_000_000_000);

pub(super) fn at(seconds: i64) -> Moment {
    Moment::from_millis(NOW.millis() + seconds * 1000)
}

/// The nth of a family of identifiers.
pub(super) fn id(family: u32, nth: u32) -> TransactionId {
    format!("{family:08x}-0000-4000-8000-0000abcd{nth:04x}").parse().unwrap()
}

pub(super) fn fingerprint(mac: &str) -> Fingerprint {
    Fingerprint { key: "key-1".to_owned(), mac: mac.as_bytes().to_vec() }
}

/// A card as it is after it was stored first; its number's fingerprint is its name.
pub(super) fn card(name: &str) -> Card {
    Card {
        id: name.to_owned(),
        issuer: "issuer".to_owned(),
        number: Some(CardNumber { fingerprint: fingerprint(name), root: Some(Sealed(format!("root of {name}").into_bytes())) }),
        last_four: "1234".to_owned(),
        client_id: format!("client of {name}"),
        client_number: format!("number of {name}"),
        client_title: Some(format!("title of {name}").into_bytes()),
        status: CardStatus::Active,
        enrolment: Sealed(format!("enrolment of {name}").into_bytes()),
        description: Some(Sealed(format!("description of {name}").into_bytes())),
        version: 1,
    }
}

pub(super) fn new_card(card: Card) -> CardChange {
    CardChange { card, expected: None, tasks: vec![], events: vec![], now: NOW }
}

/// Stores a card that is new.
pub(super) async fn put(store: &dyn Store, card: Card) {
    assert_eq!(store.change_card(new_card(card)).await, Ok(Changed::Done));
}

pub(super) fn intake(nth: u32, card: &str, due: Option<Moment>) -> Intake {
    let facts = Facts {
        id: id(1, nth),
        version: Version::V220,
        category: MessageCategory::Payment,
        embedding: Embedding::Emv,
        methods: vec![Method::Approval, Method::Sms],
        password: true,
        asks: false,
        trust_list: true,
        decline: None,
        created_at: NOW,
    };
    Intake {
        server_trans_id: id(2, nth),
        ds_trans_id: id(3, nth),
        digest: vec![7; 32],
        ares: format!("ARes {nth}"),
        at: NOW,
        card: Some((card.to_owned(), 1)),
        challenge: Some(NewChallenge {
            challenge: Challenge::new(facts, Standing::default()),
            card: card.to_owned(),
            card_version: 1,
            transaction: Sealed(vec![0, 255, nth as u8]),
            due,
        }),
        events: vec![],
    }
}

/// A card with challenges `1..=count`.
pub(super) async fn begun(store: &dyn Store, count: u32) {
    put(store, card("c")).await;
    for nth in 1..=count {
        assert_eq!(store.begin(intake(nth, "c", None)).await, Ok(Begun::New));
    }
}

pub(super) async fn loaded(store: &dyn Store, nth: u32) -> Stored {
    store.load(&id(1, nth)).await.unwrap().unwrap()
}

/// A step that counts one interaction more and owes the tasks.
pub(super) fn step(stored: &Stored, tasks: Vec<Task>) -> Commit {
    let mut next = stored.challenge.clone();
    next.tally.interactions = next.tally.interactions.wrapping_add(1);
    Commit {
        next,
        due: None,
        version: stored.version,
        standing_version: stored.standing_version,
        session_data: None,
        approvals: vec![],
        tasks,
        events: vec![],
        now: NOW,
    }
}

/// A code of the first challenge.
pub(super) fn code(number: u32) -> Task {
    Task::SendCode { challenge: id(1, 1), number, channel: Channel::Sms }
}

async fn owed(store: &dyn Store, nth: u32, tasks: u32) {
    let stored = loaded(store, nth).await;
    assert_eq!(store.commit(step(&stored, (1..=tasks).map(code).collect())).await, Ok(Committed::Done));
}

async fn claimed(store: &dyn Store, now: Moment) -> Vec<Job> {
    store.claim(now, at(60), 1000).await.unwrap()
}

pub(super) async fn an_intake_comes_back_whole(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let sent = intake(1, "c", None);
    let found = loaded(&*store, 1).await;
    let new = sent.challenge.unwrap();
    assert_eq!((found.challenge, found.transaction, found.session_data), (new.challenge, new.transaction, None));
    assert_eq!((found.issuer.as_str(), found.card.as_str()), ("issuer", "c"));
    let answer = store.answered(&sent.server_trans_id, &sent.ds_trans_id).await;
    assert_eq!(answer, Ok(Some((sent.digest, sent.ares))));

    let frictionless = Intake { challenge: None, ..intake(2, "c", None) };
    assert_eq!(store.begin(frictionless).await, Ok(Begun::New));
    assert!(store.load(&id(1, 2)).await.unwrap().is_none());
}

pub(super) async fn the_same_request_gets_the_same_answer_whatever_the_spelling(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let upper = |id: &TransactionId| id.as_str().to_uppercase().parse::<TransactionId>().unwrap();
    let first = intake(1, "c", None);
    let again = Intake {
        server_trans_id: upper(&first.server_trans_id),
        ds_trans_id: upper(&first.ds_trans_id),
        ares: "another".to_owned(),
        ..first.clone()
    };
    assert_eq!(store.begin(again).await, Ok(Begun::Same("ARes 1".to_owned())));
    let altered = Intake { digest: vec![8; 32], ..first.clone() };
    assert_eq!(store.begin(altered).await, Ok(Begun::Different));
    assert!(store.load(&upper(&id(1, 1))).await.unwrap().is_some());
    assert!(store.answered(&upper(&first.server_trans_id), &first.ds_trans_id).await.unwrap().is_some());
    // Only both ids together name a request.
    assert_eq!(store.answered(&first.ds_trans_id, &first.server_trans_id).await, Ok(None));
}

pub(super) async fn a_hundred_copies_of_one_request_begin_one_challenge(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    let mut copies = JoinSet::new();
    for _ in 0..100 {
        let store = Arc::clone(&store);
        copies.spawn(async move { store.begin(intake(1, "c", None)).await });
    }
    let answers = copies.join_all().await;
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Begun::New)).count(), 1);
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(Begun::Same("ARes 1".to_owned()))).count(), 99);
}

pub(super) async fn an_intake_that_cannot_begin_its_challenge_leaves_nothing(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let stranger = intake(2, "no such card", None);
    assert!(store.begin(stranger.clone()).await.is_err());
    assert_eq!(store.answered(&stranger.server_trans_id, &stranger.ds_trans_id).await, Ok(None));
    // Other ids, but an acsTransID that is taken.
    let twin = Intake { challenge: intake(1, "c", None).challenge, ..intake(3, "c", None) };
    assert!(store.begin(twin.clone()).await.is_err());
    assert_eq!(store.answered(&twin.server_trans_id, &twin.ds_trans_id).await, Ok(None));
}

pub(super) async fn a_step_comes_back_whole(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let before = loaded(&*store, 1).await;
    let mut decided = step(&before, vec![]);
    decided.next.standing = Standing { failures: 1, last_failure: Some(at(3)), block: None };
    decided.next.phase = Phase::Decided(Decided {
        outcome: Outcome::AttemptsExceeded,
        at: at(3),
        creq: Some(CReqDigest([9; 32])),
        proof: Some(Proof::Approval),
        trusted: Some(true),
        disowned: false,
        handover: Handover::Pending,
    });
    decided.session_data = Some(Sealed(b"session".to_vec()));
    assert_eq!(store.commit(decided.clone()).await, Ok(Committed::Done));
    let after = loaded(&*store, 1).await;
    assert_eq!(after.challenge, decided.next);
    assert_eq!(after.transaction, before.transaction);
    assert_eq!(after.session_data, decided.session_data);
    assert!(after.version > before.version && after.standing_version > before.standing_version);
    // A step that brings no session data keeps what is there.
    assert_eq!(store.commit(step(&after, vec![])).await, Ok(Committed::Done));
    assert_eq!(loaded(&*store, 1).await.session_data, decided.session_data);
}

pub(super) async fn what_nobody_knows_is_absent_or_a_fault(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    assert!(store.load(&id(1, 9)).await.unwrap().is_none());
    let mut lost = step(&loaded(&*store, 1).await, vec![code(1)]);
    lost.next.facts.id = id(1, 9);
    assert!(store.commit(lost).await.is_err());
    assert_eq!(claimed(&*store, NOW).await, []);
    assert_eq!(store.settle(4711, Settled::Done).await, Ok(()));
    assert_eq!(store.settle(4711, Settled::Again { at: NOW, fault: String::new() }).await, Ok(()));
}

pub(super) async fn a_moved_challenge_leaves_nothing_behind(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let stale = loaded(&*store, 1).await;
    owed(&*store, 1, 0).await;
    let current = loaded(&*store, 1).await;
    let mut late = step(&stale, vec![code(1)]);
    late.next.standing.failures = 4;
    late.session_data = Some(Sealed(vec![1]));
    late.due = Some(NOW);
    assert_eq!(store.commit(late).await, Ok(Committed::Moved));
    let found = loaded(&*store, 1).await;
    assert_eq!(found.challenge, current.challenge);
    assert_eq!((found.version, found.standing_version), (current.version, current.standing_version));
    assert_eq!(found.session_data, None);
    assert_eq!(store.due(at(99), 9).await, Ok(vec![]));
    assert_eq!(claimed(&*store, at(99)).await, []);
}

pub(super) async fn a_moved_standing_moves_every_challenge_of_the_card(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    let (one, two) = (loaded(&*store, 1).await, loaded(&*store, 2).await);
    let mut failed = step(&one, vec![]);
    failed.next.standing.failures = 1;
    assert_eq!(store.commit(failed).await, Ok(Committed::Done));
    assert_eq!(store.commit(step(&two, vec![code(1)])).await, Ok(Committed::Moved));
    let two = loaded(&*store, 2).await;
    assert_eq!((two.challenge.standing.failures, two.challenge.tally.interactions), (1, 0));
    assert_eq!(store.commit(step(&two, vec![])).await, Ok(Committed::Done));
}

pub(super) async fn an_unchanged_standing_moves_nobody(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    let (one, two) = (loaded(&*store, 1).await, loaded(&*store, 2).await);
    assert_eq!(store.commit(step(&one, vec![])).await, Ok(Committed::Done));
    assert_eq!(store.commit(step(&two, vec![])).await, Ok(Committed::Done));
    assert_eq!(loaded(&*store, 1).await.standing_version, one.standing_version);
}

pub(super) async fn of_two_hundred_parallel_steps_one_is_done(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let before = loaded(&*store, 1).await;
    let mut steps = JoinSet::new();
    for number in 0..200 {
        let (store, step) = (Arc::clone(&store), step(&before, vec![code(number)]));
        steps.spawn(async move { store.commit(step).await.unwrap() });
    }
    let answers = steps.join_all().await;
    assert_eq!(answers.iter().filter(|answer| **answer == Committed::Done).count(), 1);
    assert_eq!(loaded(&*store, 1).await.challenge.tally.interactions, 1);
    assert_eq!(claimed(&*store, NOW).await.len(), 1);
}

pub(super) async fn a_language_is_kept_and_is_no_step(store: Arc<dyn Store>) {
    begun(&*store, 2).await;
    let before = loaded(&*store, 1).await;
    assert_eq!(before.language, None);
    for language in ["de", "zh-Hant"] {
        store.set_language(&id(1, 1), language).await.unwrap();
        assert_eq!(loaded(&*store, 1).await.language.as_deref(), Some(language));
    }
    assert_eq!(store.commit(step(&before, vec![])).await, Ok(Committed::Done), "nobody was first");
    assert_eq!(loaded(&*store, 1).await.language.as_deref(), Some("zh-Hant"), "a step keeps it");
    assert_eq!(loaded(&*store, 2).await.language, None);
    assert_eq!(store.set_language(&id(1, 3), "de").await, Ok(()), "one that is gone stays gone");
}

pub(super) async fn parallel_steps_of_different_challenges_all_succeed(store: Arc<dyn Store>) {
    begun(&*store, 200).await;
    let mut steps = JoinSet::new();
    for nth in 1..=200 {
        let store = Arc::clone(&store);
        steps.spawn(async move {
            let stored = store.load(&id(1, nth)).await?.unwrap();
            store.commit(step(&stored, vec![code(1)])).await
        });
    }
    assert!(steps.join_all().await.into_iter().all(|answer| answer == Ok(Committed::Done)));
    assert_eq!(claimed(&*store, NOW).await.len(), 200);
}

pub(super) async fn it_says_that_it_is_ready_and_when_it_was_last_used(store: Arc<dyn Store>) {
    assert_eq!((store.ready().await, store.ready().await, store.latest().await), (Ok(()), Ok(()), Ok(None)));
    begun(&*store, 1).await;
    assert_eq!(store.latest().await, Ok(Some(NOW)));
}
