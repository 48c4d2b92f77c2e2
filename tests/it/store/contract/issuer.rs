//! Promises about what belongs to issuers: passkeys, approvals, keys.

use super::{NOW, at, begun, card, id, intake, loaded, put, step};
use acs_challenge::challenge::ApprovalStatus;
use acs_challenge::server::ports::{
    Added, ApiKey, ApprovalChange, ApprovalFilter, Begun, Card, Commit, Committed, KeptPasskey, Sealed, Store, StoredApproval,
};
use std::sync::Arc;

fn passkey(name: &str, key: u8) -> KeptPasskey {
    KeptPasskey { credential_id: name.to_owned(), sealed: Sealed(vec![key]) }
}

fn change(number: u32, status: ApprovalStatus) -> ApprovalChange {
    ApprovalChange { id: format!("approval {number}"), number, status }
}

/// A step of challenge `nth` that asks for an approval of that id.
async fn ask(store: &dyn Store, nth: u32, number: u32, approval: &str) {
    let pending = ApprovalChange { id: approval.to_owned(), ..change(number, ApprovalStatus::Pending) };
    let asked = Commit { approvals: vec![pending], now: at(number.into()), ..step(&loaded(store, nth).await, vec![]) };
    assert_eq!(store.commit(asked).await, Ok(Committed::Done));
}

async fn end(store: &dyn Store, nth: u32, number: u32, status: ApprovalStatus) {
    let ended = Commit { approvals: vec![change(number, status)], ..step(&loaded(store, nth).await, vec![]) };
    assert_eq!(store.commit(ended).await, Ok(Committed::Done));
}

/// Two issuers' cards, the first issuer's for two cardholders, and an approval for each of six challenges:
/// `a1`, `b2`, `other3`, `a4`, `b5`, `other6`.
async fn two_issuers(store: &dyn Store) {
    let other = Card { issuer: "other issuer".to_owned(), client_id: "client of a".to_owned(), ..card("other") };
    for card in [card("a"), card("b"), other] {
        put(store, card).await;
    }
    for (nth, card) in (1..).zip(["a", "b", "other", "a", "b", "other"]) {
        assert_eq!(store.begin(intake(nth, card, None)).await, Ok(Begun::New));
        ask(store, nth, 1, &format!("{card}{nth}")).await;
    }
}

fn of(issuer: &str) -> ApprovalFilter {
    ApprovalFilter { issuer: issuer.to_owned(), ..ApprovalFilter::default() }
}

async fn listed(store: &dyn Store, filter: &ApprovalFilter, offset: usize, limit: usize) -> (Vec<String>, usize) {
    let (page, total) = store.approvals(filter, offset, limit).await.unwrap();
    (page.into_iter().map(|approval| approval.id).collect(), total)
}

pub(in crate::store) async fn passkeys_come_back_oldest_first(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    assert_eq!(store.passkeys("c").await, Ok(vec![]));
    for (name, key, added) in [("z", 1, Added::New), ("a", 2, Added::New), ("z", 3, Added::Known)] {
        assert_eq!(store.add_passkey("c", passkey(name, key), at(key.into()), 2).await, Ok(added));
    }
    assert_eq!(store.passkeys("c").await, Ok(vec![passkey("z", 1), passkey("a", 2)]));
    assert_eq!(store.passkeys_added("c").await, Ok(vec![("z".to_owned(), at(1)), ("a".to_owned(), at(2))]));
    assert!(store.add_passkey("no such card", passkey("b", 1), NOW, 2).await.is_err());
}

pub(in crate::store) async fn a_card_gets_no_more_passkeys_than_it_may_have(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    put(&*store, card("d")).await;
    assert_eq!(store.add_passkey("d", passkey("other", 1), NOW, 3).await, Ok(Added::New));
    let mut added = tokio::task::JoinSet::new();
    for key in 0..20 {
        let store = Arc::clone(&store);
        added.spawn(async move { store.add_passkey("c", passkey(&format!("p{key}"), key), NOW, 3).await.unwrap() });
    }
    let added = added.join_all().await;
    assert_eq!(added.iter().filter(|added| **added == Added::New).count(), 3);
    assert_eq!(added.iter().filter(|added| **added == Added::Full).count(), 17);
    // One that is there is there, full or not.
    let first = store.passkeys("c").await.unwrap().remove(0);
    assert_eq!(store.add_passkey("c", first, NOW, 3).await, Ok(Added::Known));
}

pub(in crate::store) async fn a_passkey_that_was_removed_does_not_come_back_when_it_is_used(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    put(&*store, card("d")).await;
    for name in ["p", "q"] {
        store.add_passkey("c", passkey(name, 1), NOW, 9).await.unwrap();
    }
    store.update_passkey("c", passkey("p", 2)).await.unwrap();
    store.update_passkey("d", passkey("p", 3)).await.unwrap();
    assert_eq!(store.passkeys("c").await, Ok(vec![passkey("p", 2), passkey("q", 1)]));
    assert_eq!(store.passkeys_added("c").await.unwrap().first().map(|(_, added)| *added), Some(NOW));
    assert_eq!(store.remove_passkey("d", "p").await, Ok(false), "another card's");
    assert_eq!(store.remove_passkey("c", "p").await, Ok(true));
    assert_eq!(store.remove_passkey("c", "p").await, Ok(false));
    store.update_passkey("c", passkey("p", 4)).await.unwrap();
    assert_eq!(store.passkeys("c").await, Ok(vec![passkey("q", 1)]));
    assert_eq!(store.add_passkey("d", passkey("p", 5), NOW, 9).await, Ok(Added::New));
}

pub(in crate::store) async fn a_passkey_of_another_card_is_not_taken_over(store: Arc<dyn Store>) {
    put(&*store, card("c")).await;
    put(&*store, card("d")).await;
    assert_eq!(store.add_passkey("c", passkey("p", 1), NOW, 9).await, Ok(Added::New));
    assert_eq!(store.add_passkey("d", passkey("p", 2), NOW, 9).await, Ok(Added::Taken));
    assert_eq!((store.passkeys("c").await, store.passkeys("d").await), (Ok(vec![passkey("p", 1)]), Ok(vec![])));
}

pub(in crate::store) async fn an_approval_comes_and_ends_with_its_step(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    ask(&*store, 1, 1, "first").await;
    let StoredApproval { id: name, number, status, card_id, client_id, challenge_id, stored } =
        store.approval("issuer", "first").await.unwrap().unwrap();
    assert_eq!((name.as_str(), number, status), ("first", 1, ApprovalStatus::Pending));
    assert_eq!((card_id.as_str(), client_id.as_str()), ("c", "client of c"));
    let challenge = loaded(&*store, 1).await;
    assert_eq!((challenge_id, stored.challenge, stored.version), (id(1, 1), challenge.challenge, challenge.version));
    assert_eq!((stored.transaction, stored.standing_version), (challenge.transaction, challenge.standing_version));

    // One step may end the first and ask for the second.
    let replaced = vec![change(1, ApprovalStatus::Cancelled), change(2, ApprovalStatus::Pending)];
    let again = Commit { approvals: replaced, ..step(&loaded(&*store, 1).await, vec![]) };
    assert_eq!(store.commit(again).await, Ok(Committed::Done));
    let status = async |number| store.approval_of(&id(1, 1), number).await.unwrap().map(|approval| approval.status);
    assert_eq!((status(1).await, status(2).await), (Some(ApprovalStatus::Cancelled), Some(ApprovalStatus::Pending)));
    end(&*store, 1, 2, ApprovalStatus::Approved).await;
    assert_eq!((status(2).await, status(3).await), (Some(ApprovalStatus::Approved), None));
    assert!(store.approval_of(&id(1, 2), 1).await.unwrap().is_none());
}

pub(in crate::store) async fn a_step_that_is_not_stored_asks_for_no_approval(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let stale = loaded(&*store, 1).await;
    ask(&*store, 1, 1, "first").await;
    let changes = vec![change(1, ApprovalStatus::Approved), change(2, ApprovalStatus::Pending)];
    let late = Commit { approvals: changes, ..step(&stale, vec![]) };
    assert_eq!(store.commit(late).await, Ok(Committed::Moved));
    let (page, total) = store.approvals(&of("issuer"), 0, 9).await.unwrap();
    assert_eq!((total, page.first().map(|approval| approval.status)), (1, Some(ApprovalStatus::Pending)));
}

pub(in crate::store) async fn an_approval_that_has_ended_stays_as_it_is(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    let ends = [ApprovalStatus::Approved, ApprovalStatus::Rejected, ApprovalStatus::Cancelled];
    for (number, first) in (1..).zip(ends) {
        ask(&*store, 1, number, &format!("approval {number}")).await;
        for status in [first].into_iter().chain(ends) {
            end(&*store, 1, number, status).await;
            let found = store.approval_of(&id(1, 1), number).await.unwrap().unwrap();
            assert_eq!(found.status, first, "after {status:?}");
        }
    }
    // What was never asked for cannot end.
    end(&*store, 1, 9, ApprovalStatus::Approved).await;
    assert!(store.approval_of(&id(1, 1), 9).await.unwrap().is_none());
}

pub(in crate::store) async fn approvals_are_listed_newest_first_and_counted(store: Arc<dyn Store>) {
    begun(&*store, 1).await;
    assert_eq!(listed(&*store, &of("issuer"), 0, 10).await, (vec![], 0));
    for number in 1..=25 {
        // All at the same moment and with ids in no order: what came later is still later.
        let pending = ApprovalChange { id: format!("{}", number * 7 % 26), ..change(number, ApprovalStatus::Pending) };
        let asked = Commit { approvals: vec![pending], ..step(&loaded(&*store, 1).await, vec![]) };
        store.commit(asked).await.unwrap();
    }
    let all: Vec<String> = (1..=25).rev().map(|number| format!("{}", number * 7 % 26)).collect();
    for (offset, limit) in [(0, 10), (10, 10), (20, 10), (24, 1), (0, 25), (0, 100), (3, 0)] {
        let expected: Vec<String> = all.iter().skip(offset).take(limit).cloned().collect();
        assert_eq!(listed(&*store, &of("issuer"), offset, limit).await, (expected, 25), "{offset} {limit}");
    }
    for offset in [25, 1000, usize::MAX] {
        assert_eq!(listed(&*store, &of("issuer"), offset, 10).await, (vec![], 25));
    }
}

pub(in crate::store) async fn filters_restrict_what_is_listed_and_counted(store: Arc<dyn Store>) {
    two_issuers(&*store).await;
    end(&*store, 4, 1, ApprovalStatus::Rejected).await;
    let client = |name: &str, filter| ApprovalFilter { client_id: Some(name.to_owned()), ..filter };
    let card = |name: &str, filter| ApprovalFilter { card_id: Some(name.to_owned()), ..filter };
    let number = |name: &str, filter| ApprovalFilter { client_number: Some(name.to_owned()), ..filter };
    let titles = |names: &[&str], filter| {
        let digests = names.iter().map(|name| name.as_bytes().to_vec()).collect();
        ApprovalFilter { client_title: Some(digests), ..filter }
    };
    let status = |status, filter| ApprovalFilter { status: Some(status), ..filter };
    let ours = || of("issuer");
    for (filter, expected) in [
        (ours(), &["b5", "a4", "b2", "a1"][..]),
        (client("client of a", ours()), &["a4", "a1"]),
        (client("nobody", ours()), &[]),
        (card("b", ours()), &["b5", "b2"]),
        (status(ApprovalStatus::Pending, ours()), &["b5", "b2", "a1"]),
        (status(ApprovalStatus::Rejected, ours()), &["a4"]),
        (status(ApprovalStatus::Approved, ours()), &[]),
        (status(ApprovalStatus::Rejected, card("a", client("client of a", ours()))), &["a4"]),
        (status(ApprovalStatus::Rejected, card("b", ours())), &[]),
        (card("a", client("client of b", ours())), &[]),
        (number("number of b", ours()), &["b5", "b2"]),
        (number("number of other", ours()), &[]),
        (titles(&["unknown", "title of a"], ours()), &["a4", "a1"]),
        (titles(&["title of b", "title of a"], ours()), &["b5", "a4", "b2", "a1"]),
        (titles(&["title of a"], number("number of b", ours())), &[]),
        (titles(&[], ours()), &[]),
    ] {
        let expected: Vec<String> = expected.iter().map(|name| (*name).to_owned()).collect();
        let first = expected.first().cloned().into_iter().collect::<Vec<_>>();
        let total = expected.len();
        assert_eq!(listed(&*store, &filter, 0, 1).await, (first, total), "{filter:?}");
        assert_eq!(listed(&*store, &filter, 0, 10).await, (expected, total), "{filter:?}");
    }
}

pub(in crate::store) async fn no_issuer_sees_an_approval_of_another(store: Arc<dyn Store>) {
    two_issuers(&*store).await;
    for name in ["a1", "b2", "a4", "b5"] {
        assert!(store.approval("issuer", name).await.unwrap().is_some());
        assert!(store.approval("other issuer", name).await.unwrap().is_none());
        assert!(store.approval("", name).await.unwrap().is_none());
    }
    assert!(store.approval("issuer", "other3").await.unwrap().is_none());
    assert_eq!(listed(&*store, &of("other issuer"), 0, 10).await.0, ["other6", "other3"]);
    // Whose client id it is does not matter, nor whose card is named.
    let theirs = ApprovalFilter { client_id: Some("client of a".to_owned()), ..of("other issuer") };
    assert_eq!(listed(&*store, &theirs, 0, 10).await.0, ["other6", "other3"]);
    let ours = ApprovalFilter { card_id: Some("other".to_owned()), ..of("issuer") };
    assert_eq!(listed(&*store, &ours, 0, 10).await, (vec![], 0));
    assert_eq!(listed(&*store, &of(""), 0, 10).await, (vec![], 0));
}

pub(in crate::store) async fn keys_are_found_by_their_digest(store: Arc<dyn Store>) {
    let key = |id: &str, digest: u8| ApiKey {
        id: id.to_owned(),
        issuer: "issuer".to_owned(),
        scopes: "read approve".to_owned(),
        digest: vec![digest; 32],
        created_at: at(digest.into()),
        expires_at: None,
    };
    assert_eq!(store.api_key(&[1; 32]).await, Ok(None));
    store.put_api_key(key("one", 1)).await.unwrap();
    store.put_api_key(key("two", 2)).await.unwrap();
    assert_eq!(store.api_key(&[1; 32]).await, Ok(Some(key("one", 1))));
    assert_eq!(store.api_key(&[1; 31]).await, Ok(None));
    // A replaced key is good no longer.
    store.put_api_key(key("one", 3)).await.unwrap();
    assert_eq!(store.api_key(&[1; 32]).await, Ok(None));
    assert_eq!(store.api_key(&[3; 32]).await, Ok(Some(key("one", 3))));
    // One key cannot be two callers'.
    assert!(store.put_api_key(key("three", 2)).await.is_err());
    // A removed key is good no longer either, and no other goes with it.
    assert_eq!((store.remove_api_key("one").await, store.remove_api_key("one").await), (Ok(true), Ok(false)));
    assert_eq!(store.api_key(&[3; 32]).await, Ok(None));
    assert_eq!(store.api_key(&[2; 32]).await, Ok(Some(key("two", 2))));
}

pub(in crate::store) async fn keys_are_listed_oldest_first_each_issuers_for_itself(store: Arc<dyn Store>) {
    let key = |id: &str, issuer: &str, seconds: u8| ApiKey {
        id: id.to_owned(),
        issuer: issuer.to_owned(),
        scopes: String::new(),
        digest: id.as_bytes().to_vec(),
        created_at: at(seconds.into()),
        expires_at: None,
    };
    let (one, two, three) = (key("z", "issuer", 1), key("y", "other issuer", 2), key("a", "issuer", 3));
    for key in [&three, &one, &two] {
        store.put_api_key(key.clone()).await.unwrap();
    }
    assert_eq!(store.api_keys(Some("issuer")).await, Ok(vec![one.clone(), three.clone()]));
    assert_eq!(store.api_keys(Some("nobody")).await, Ok(vec![]));
    // One that is being replaced is still there, with its end.
    let ending = ApiKey { expires_at: Some(at(9)), ..one };
    store.put_api_key(ending.clone()).await.unwrap();
    assert_eq!(store.api_keys(None).await, Ok(vec![ending.clone(), two, three]));
    assert_eq!(store.api_key(&ending.digest).await, Ok(Some(ending)));
}
