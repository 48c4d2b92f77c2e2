//! Promises about requests that may be repeated, and about a rotation of keys.

use super::{NOW, about, about_card, at, by_id, card, endpoint, id, intake, loaded, new_card, put, step, tell};
use acs_challenge::server::ports::{
    Begun, Card, CardChange, CardNumber, Changed, Commit, Committed, Fingerprint, KeptPasskey, Resealed, Reserved, Sealed,
    SealedIn, Store,
};
use std::sync::Arc;
use tokio::task::JoinSet;

/// Digests of a request under the active key and under an older one.
fn request(name: &str) -> [Vec<u8>; 2] {
    [format!("new {name}").into_bytes(), format!("old {name}").into_bytes()]
}

const DAY: i64 = 24 * 60 * 60;

/// Whoever calls for the nth time.
const fn holder(nth: u8) -> [u8; 16] {
    [nth; 16]
}

const fn fresh(seed: u8) -> Reserved {
    Reserved::Fresh { seed: holder(seed) }
}

/// Takes a key for a minute.
async fn reserve(store: &dyn Store, key: &str, name: &str, nth: u8, seconds: i64) -> Reserved {
    store.reserve("issuer", key, &request(name), holder(nth), at(seconds), at(seconds + 60)).await.unwrap()
}

pub(in crate::store) async fn a_repeated_request_gets_the_first_ones_answer(store: Arc<dyn Store>) {
    assert_eq!(reserve(&*store, "k", "r", 1, 0).await, fresh(1));
    assert_eq!(reserve(&*store, "k", "r", 2, 1).await, Reserved::Busy);
    assert_eq!(reserve(&*store, "k", "other", 2, 1).await, Reserved::Different);
    assert_eq!(reserve(&*store, "another", "r", 2, 1).await, fresh(2));
    // Keys of another issuer are others.
    assert_eq!(store.reserve("other issuer", "k", &request("other"), holder(3), at(1), at(60)).await, Ok(fresh(3)));
    store.fulfil("issuer", "k", holder(1), Sealed(vec![1]), at(600)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 4, 100).await, Reserved::Answered(Sealed(vec![1])));
    assert_eq!(reserve(&*store, "k", "other", 4, 100).await, Reserved::Different);
    // The first answer stays.
    store.fulfil("issuer", "k", holder(1), Sealed(vec![2]), at(900)).await.unwrap();
    store.release("issuer", "k", holder(1), at(100)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 4, 599).await, Reserved::Answered(Sealed(vec![1])));
    // Then the key names another request, even where that is the same to the byte.
    assert_eq!(reserve(&*store, "k", "r", 5, 600).await, fresh(5));
    assert_eq!(reserve(&*store, "k", "r", 6, 601).await, Reserved::Busy, "the old answer is gone");
    // What nobody has reserved has no answer.
    store.fulfil("issuer", "nobody's", holder(1), Sealed(vec![3]), at(900)).await.unwrap();
    assert_eq!(reserve(&*store, "nobody's", "r", 1, 0).await, fresh(1));
}

pub(in crate::store) async fn a_request_is_recognised_under_every_key(store: Arc<dyn Store>) {
    assert_eq!(reserve(&*store, "k", "r", 1, 0).await, fresh(1));
    let rotated = [b"newest r".to_vec(), b"new r".to_vec()];
    let again = async |digests: &[Vec<u8>], now| store.reserve("issuer", "k", digests, holder(2), at(now), at(now + 60)).await;
    assert_eq!(again(&rotated, 1).await, Ok(Reserved::Busy));
    assert_eq!(again(&rotated[..1], 1).await, Ok(Reserved::Different));
    assert_eq!(again(&rotated, 60).await, Ok(fresh(1)));
    assert!(store.reserve("issuer", "new", &[], holder(1), at(1), at(60)).await.is_err());
}

pub(in crate::store) async fn a_reservation_that_is_given_up_or_runs_out_is_free(store: Arc<dyn Store>) {
    assert_eq!(reserve(&*store, "k", "r", 1, 0).await, fresh(1));
    store.release("issuer", "k", holder(1), at(1)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "other", 2, 1).await, fresh(2));
    assert_eq!(reserve(&*store, "k", "r", 3, 60).await, Reserved::Different);
    assert_eq!(reserve(&*store, "k", "r", 3, 61).await, fresh(3));
    // A process that has died carries out nothing any more; what it has answered stays.
    assert_eq!(reserve(&*store, "answered", "r", 1, 61).await, fresh(1));
    store.fulfil("issuer", "answered", holder(1), Sealed(vec![1]), at(900)).await.unwrap();
    store.release_claims().await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 4, 62).await, fresh(3), "and what it had begun is taken up again");
    assert_eq!(reserve(&*store, "answered", "r", 2, 62).await, Reserved::Answered(Sealed(vec![1])));
    // Forgetting takes what has run out and nothing else.
    store.forget(at(-1), at(899)).await.unwrap();
    assert_eq!(reserve(&*store, "answered", "r", 2, 62).await, Reserved::Answered(Sealed(vec![1])));
    store.forget(at(-1), at(900)).await.unwrap();
    assert_eq!(reserve(&*store, "answered", "r", 2, 62).await, fresh(2));
    assert_eq!(reserve(&*store, "k", "r", 5, 901).await, fresh(3), "without an answer it is known for longer");
}

pub(in crate::store) async fn a_request_without_an_answer_keeps_its_seed_for_a_day(store: Arc<dyn Store>) {
    assert_eq!(reserve(&*store, "k", "r", 1, 0).await, fresh(1));
    store.release("issuer", "k", holder(1), at(5)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 2, 5).await, fresh(1));
    store.forget(at(-1), at(DAY - 1)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 3, DAY - 1).await, fresh(1));
    // While it is carried out it is not forgotten.
    store.forget(at(-1), at(DAY + 1)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 4, DAY + 1).await, Reserved::Busy);
    store.release("issuer", "k", holder(3), at(DAY + 2)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 5, DAY + 59).await, fresh(5), "a day later it is another request");
}

pub(in crate::store) async fn who_has_lost_a_reservation_does_nothing_to_it(store: Arc<dyn Store>) {
    assert_eq!(reserve(&*store, "k", "r", 1, 0).await, fresh(1));
    assert_eq!(reserve(&*store, "k", "r", 2, 60).await, fresh(1));
    store.fulfil("issuer", "k", holder(1), Sealed(vec![1]), at(900)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 3, 61).await, Reserved::Busy, "the late answer is not kept");
    store.release("issuer", "k", holder(1), at(61)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 3, 62).await, Reserved::Busy, "nor is the key free");
    store.fulfil("issuer", "k", holder(2), Sealed(vec![2]), at(900)).await.unwrap();
    assert_eq!(reserve(&*store, "k", "r", 3, 63).await, Reserved::Answered(Sealed(vec![2])));
}

pub(in crate::store) async fn of_a_hundred_parallel_reservations_one_is_fresh(store: Arc<dyn Store>) {
    let mut copies = JoinSet::new();
    for nth in 0..100 {
        let store = Arc::clone(&store);
        copies.spawn(async move { reserve(&*store, "k", "r", nth, 0).await });
    }
    let answers = copies.join_all().await;
    assert_eq!(answers.iter().filter(|answer| matches!(answer, Reserved::Fresh { .. })).count(), 1);
    assert_eq!(answers.iter().filter(|answer| **answer == Reserved::Busy).count(), 99);
}

/// Bytes as they are sealed with a key.
fn sealed(key: &str, text: &str) -> Sealed {
    Sealed([&[1, key.len() as u8], key.as_bytes(), text.as_bytes()].concat())
}

fn resealed(place: SealedIn, row: &str, old: &Sealed) -> Resealed {
    Resealed { place, row: row.to_owned(), old: old.clone(), new: sealed("k2", "new"), fingerprint: None, client_title: None }
}

fn number(key: &str, mac: &str, root: Option<Sealed>) -> Option<CardNumber> {
    Some(CardNumber { fingerprint: Fingerprint { key: key.to_owned(), mac: mac.as_bytes().to_vec() }, root })
}

/// A row in every place, sealed with the key `k1`.
async fn a_row_everywhere(store: &dyn Store) {
    let (enrolment, description) = (sealed("k1", "enrolment"), Some(sealed("k1", "description")));
    let number = number("k1", "mac", Some(sealed("k1", "root")));
    put(store, Card { enrolment, description, number, ..card("c") }).await;
    store.add_passkey("c", KeptPasskey { credential_id: "p".to_owned(), sealed: sealed("k1", "passkey") }, NOW, 9).await.unwrap();
    let mut begun = intake(1, "c", None);
    begun.challenge.as_mut().unwrap().transaction = sealed("k1", "transaction");
    assert_eq!(store.begin(begun).await, Ok(Begun::New));
    let session = Commit { session_data: Some(sealed("k1", "session")), ..step(&loaded(store, 1).await, vec![]) };
    assert_eq!(store.commit(session).await, Ok(Committed::Done));
    let mut told = endpoint("e");
    told.target = sealed("k1", "target");
    store.add_endpoint(told).await.unwrap();
    let mut answered = about(1, "v");
    answered.facts = Some(sealed("k1", "facts"));
    tell(store, NOW, vec![answered, about_card("without facts")]).await;
}

pub(in crate::store) async fn everything_sealed_can_be_sealed_anew(store: Arc<dyn Store>) {
    a_row_everywhere(&*store).await;
    let transaction = id(1, 1).canonical();
    let rows = ["c", "c", "c", "p", &transaction, &transaction, "e", "v"];
    let texts = ["enrolment", "description", "root", "passkey", "transaction", "session", "target", "facts"];
    for ((place, row), text) in SealedIn::ALL.into_iter().zip(rows).zip(texts) {
        let old = sealed("k1", text);
        let otherwise = async |key: &str, after: &str| store.sealed_otherwise(place, key, after, 9).await.unwrap();
        assert_eq!(otherwise("k1", "").await, [], "{place:?}");
        assert_eq!(otherwise("k2", "").await, [(row.to_owned(), old.clone())], "{place:?}");
        assert_eq!(otherwise("k", "").await.len(), 1, "the beginning of an id is not the id");
        assert_eq!(otherwise("k2", row).await, [], "only what comes after");
        // Somebody else has changed it.
        assert_eq!(store.reseal(resealed(place, row, &sealed("k1", "before"))).await, Ok(false), "{place:?}");
        assert_eq!(store.reseal(resealed(place, "no such row", &old)).await, Ok(false), "{place:?}");
        let mut change = resealed(place, row, &old);
        change.fingerprint = Some(Fingerprint { key: "k2".to_owned(), mac: vec![2] });
        change.client_title = Some(vec![3]);
        assert_eq!(store.reseal(change.clone()).await, Ok(true), "{place:?}");
        assert_eq!(store.reseal(change).await, Ok(false), "once is enough");
        assert_eq!(otherwise("k2", "").await, [], "{place:?}");
    }
    let new = sealed("k2", "new");
    let found = by_id(&*store, "issuer", "c").await.unwrap();
    let fingerprint = Fingerprint { key: "k2".to_owned(), mac: vec![2] };
    assert_eq!(found.number, Some(CardNumber { fingerprint, root: Some(new.clone()) }));
    assert_eq!((found.enrolment, found.description, found.client_title), (new.clone(), Some(new.clone()), Some(vec![3])));
    assert_eq!(found.version, 5, "the change that told, and one for each of the card's three places");
    let challenge = loaded(&*store, 1).await;
    assert_eq!((challenge.transaction, challenge.session_data, challenge.version), (new.clone(), Some(new.clone()), 2));
    assert_eq!(store.passkeys("c").await.unwrap()[0].sealed, new);
    assert_eq!(store.endpoints(None).await.unwrap()[0].target, new);
}

pub(in crate::store) async fn what_is_sealed_otherwise_comes_in_order_and_pieces(store: Arc<dyn Store>) {
    for (name, key) in [("d", "k1"), ("a", "k1"), ("c", "k2"), ("b", "k1")] {
        put(&*store, Card { enrolment: sealed(key, name), ..card(name) }).await;
    }
    let rows = async |after: &str, limit| {
        let found = store.sealed_otherwise(SealedIn::Enrolment, "k2", after, limit).await.unwrap();
        found.into_iter().map(|(row, _)| row).collect::<Vec<_>>()
    };
    assert_eq!(rows("", 2).await, ["a", "b"]);
    assert_eq!(rows("b", 2).await, ["d"]);
    assert_eq!(rows("d", 2).await, Vec::<String>::new());
}

pub(in crate::store) async fn a_number_goes_with_its_fingerprint(store: Arc<dyn Store>) {
    put(&*store, Card { number: number("k2", "a", Some(sealed("k2", "root"))), ..card("renewed") }).await;
    put(&*store, Card { number: number("k1", "b", Some(sealed("k2", "root"))), ..card("halfway") }).await;
    put(&*store, Card { number: number("k1", "c", None), ..card("old") }).await;
    put(&*store, Card { number: None, ..card("without") }).await;
    let found = store.sealed_otherwise(SealedIn::Number, "k2", "", 9).await;
    assert_eq!(found, Ok(vec![("halfway".to_owned(), sealed("k2", "root"))]));
    // Nothing makes another fingerprint of a card that the first versions enrolled.
    assert_eq!((store.bound_fingerprints("k2").await, store.bound_fingerprints("k1").await), (Ok(1), Ok(0)));
    let taken = Resealed {
        fingerprint: Some(Fingerprint { key: "k2".to_owned(), mac: b"a".to_vec() }),
        ..resealed(SealedIn::Number, "halfway", &sealed("k2", "root"))
    };
    assert!(store.reseal(taken).await.is_err(), "no two cards get one number");
}

pub(in crate::store) async fn a_card_that_was_changed_meanwhile_is_not_sealed_over(store: Arc<dyn Store>) {
    put(&*store, Card { enrolment: sealed("k1", "old"), client_title: Some(vec![1]), ..card("c") }).await;
    let (row, old) = store.sealed_otherwise(SealedIn::Enrolment, "k2", "", 9).await.unwrap().remove(0);
    let changed = Card { enrolment: sealed("k2", "changed"), client_title: None, ..card("c") };
    let change = CardChange { expected: Some(1), ..new_card(changed.clone()) };
    assert_eq!(store.change_card(change).await, Ok(Changed::Done));
    let late = Resealed { client_title: Some(vec![2]), ..resealed(SealedIn::Enrolment, &row, &old) };
    assert_eq!(store.reseal(late).await, Ok(false));
    assert_eq!(by_id(&*store, "issuer", "c").await, Some(Card { version: 2, ..changed.clone() }));
    // The other way round: whoever has loaded the old bytes cannot put them back.
    let description = resealed(SealedIn::Description, "c", &Sealed(b"description of c".to_vec()));
    assert_eq!(store.reseal(description).await, Ok(true));
    let stale = CardChange { expected: Some(2), ..new_card(changed) };
    assert_eq!(store.change_card(stale).await, Ok(Changed::Moved));
}
