//! Approval in the issuer's app: what the page shows, what its polls answer, and how the app's decision ends it.

use crate::acs::{Answer, TestAcs};
use crate::holders::{by_app, by_sms, who_chooses};
use acs_challenge::challenge::ApprovalStatus;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use serde_json::{Value, json};
use std::time::Duration;

const DOOR: &str = "/card-transaction-authentications";

/// Asks whether there is something new for this page.
async fn poll(acs: &TestAcs, page: &Answer) -> Value {
    let (handle, shown) = (page.field("handle").unwrap(), page.field("shown").unwrap());
    acs.form("/fn/poll", &[("handle", &handle), ("shown", &shown)]).await.json()
}

/// Asserts that nobody is told the number: no value is it, and no name could hold it.
fn does_not_tell(value: &Value, number: &str) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                assert!(!["binding", "number"].contains(&name.as_str()), "{name}");
                does_not_tell(member, number);
            }
        }
        Value::Array(all) => all.iter().for_each(|one| does_not_tell(one, number)),
        Value::String(text) => assert_ne!(text, number),
        other => assert_ne!(other.to_string(), number),
    }
}

#[tokio::test]
async fn page_and_app_share_a_number_that_the_api_does_not_tell() {
    let acs = TestAcs::new().await;
    let key = acs.master_key().await;
    for _ in 0..5 {
        let begun = acs.begin_as(Version::V220, &by_app()).await;
        let page = begun.open().await;
        let number = page.approval_number().expect("a number on the page");
        assert!(number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit()), "{number}");
        assert_eq!(number, begun.expected_number(1).await);
        let one = acs.ask(&key, "GET", &format!("{DOOR}/{}", begun.approval(1).await), &Value::Null).await.json();
        let all = acs.ask(&key, "GET", DOOR, &Value::Null).await.json();
        does_not_tell(&one["data"], &number);
        does_not_tell(&all["data"], &number);
        acs.drain().await;
        for event in acs.events() {
            does_not_tell(&event, &number);
        }
    }
}

#[tokio::test]
async fn an_approval_ends_the_waiting_and_the_browser_goes_back_with_y() {
    for version in crate::play::VERSIONS {
        let acs = TestAcs::new().await;
        let begun = acs.begin_as(version, &by_app()).await;
        let page = begun.open().await;
        let early = begun.post(&page, "continue", &[]).await;
        assert_eq!(early.approval_number(), page.approval_number(), "the button proves nothing");
        assert!(begun.result().is_none());
        assert_eq!(begun.rule(1, "approved").await.status, 200);
        assert_eq!(poll(&acs, &page).await, "next");
        acs.drain().await;
        begun.returns(&begun.post(&page, "continue", &[]).await, "Y");
        begun.assert_result(&begun.result().unwrap(), ("Y", None, None, "01"));
    }
}

#[tokio::test]
async fn a_refusal_in_the_app_ends_it_with_n() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V231, &by_app()).await;
    let page = begun.open().await;
    assert_eq!(begun.rule(1, "rejected").await.status, 200);
    let end = begun.post(&page, "continue", &[]).await;
    begun.returns(&end, "N");
    assert!(end.plain().contains(&acs.words().say("return-rejected-heading")));
    begun.assert_result(&begun.reported().await, ("N", Some("01"), None, "00"));
}

#[tokio::test]
async fn what_was_decided_is_answered_alike_again_and_otherwise_refused() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    begun.open().await;
    let first = begun.rule(1, "approved").await;
    assert_eq!(begun.rule(1, "approved").await.json(), first.json());
    assert_eq!(begun.rule(1, "rejected").await.status, 409);
    acs.drain().await;
    assert_eq!(begun.reports().len(), 1);
}

#[tokio::test]
async fn an_approval_outlives_the_process() {
    let old = TestAcs::new().await;
    let begun = old.begin_as(Version::V220, &by_app()).await;
    let page = begun.open().await;
    let new = TestAcs::on(old.app.store.clone(), old.folder.clone(), &[]).await;
    let _work = new.work();
    let shown = new.get(&page.resume()).await;
    assert_eq!(shown.approval_number(), page.approval_number());
    let again = crate::acs::Begun { acs: &new, id: begun.id.clone(), version: begun.version, areq: begun.areq, ares: begun.ares };
    assert_eq!(again.rule(1, "approved").await.status, 200);
    assert_eq!(poll(&new, &shown).await, "next");
    again.returns(&again.post(&page, "continue", &[]).await, "Y");
}

#[tokio::test]
async fn a_reload_waits_for_the_same_approval() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    let page = begun.open().await;
    let before = acs.dump();
    for again in [acs.get(&page.resume()).await, begun.open().await] {
        assert_eq!(again.approval_number(), page.approval_number());
        assert_eq!(again.field("shown"), page.field("shown"));
        assert!(again.text().contains("http-equiv=\"refresh\""), "without script it looks by itself");
    }
    assert_eq!(acs.dump(), before);
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_has_nothing_to_tell_says_wait_at_its_end() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    let page = begun.open().await;
    let started = tokio::time::Instant::now();
    assert_eq!(poll(&acs, &page).await, "wait");
    assert!((24..27).contains(&started.elapsed().as_secs()), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_poll_of_an_earlier_page_is_told_to_look() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    let page = begun.open().await;
    acs.clock.wait(30);
    let again = begun.post(&page, "resend", &[]).await;
    assert!(again.plain().contains(&acs.words().say("notice-asked-again")), "{}", again.visible());
    assert_ne!(again.field("shown"), page.field("shown"));
    assert_eq!(poll(&acs, &page).await, "next");
    for shown in ["approval-9-9", "approval", "x", ""] {
        let answer = acs.form("/fn/poll", &[("handle", &page.field("handle").unwrap()), ("shown", shown)]).await;
        assert_eq!(answer.json(), "next", "{shown}");
    }
    assert_eq!(begun.rule(1, "approved").await.status, 409, "the earlier request can no longer be approved");
    assert_eq!(begun.rule(2, "approved").await.status, 200);
}

#[tokio::test]
async fn a_held_poll_is_woken_by_the_decision_at_once() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    let page = begun.open().await;
    let key = acs.master_key().await;
    let path = format!("{DOOR}/{}", begun.approval(1).await);
    let decide = async {
        // Real time is the subject: the poll has to be held already.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let decided = tokio::time::Instant::now();
        assert_eq!(acs.ask(&key, "PATCH", &path, &crate::holders::ruling("approved")).await.status, 200);
        decided
    };
    let held = async { (poll(&acs, &page).await, tokio::time::Instant::now()) };
    let ((answer, woken), decided) = tokio::join!(held, decide);
    assert_eq!(answer, "next");
    let waited = woken.saturating_duration_since(decided);
    println!("held poll answered {waited:?} after the decision was sent");
    assert!(woken > decided && waited < Duration::from_secs(1), "{waited:?}");
}

#[tokio::test]
async fn nothing_can_be_approved_after_the_end() {
    let acs = TestAcs::new().await;
    let cancelled = acs.begin_as(Version::V220, &by_app()).await;
    let page = cancelled.open().await;
    let _work = acs.work();
    cancelled.post(&page, "cancel", &[]).await;
    let expired = acs.begin_as(Version::V220, &by_app()).await;
    expired.open().await;
    acs.clock.wait(600);
    // Whether or not the sweeper has been there.
    for begun in [cancelled, expired] {
        for status in ["approved", "rejected"] {
            let answer = begun.rule(1, status).await;
            assert_eq!(answer.status, 409, "{}", answer.text());
            assert_eq!(answer.header("content-type"), "application/problem+json");
        }
        assert_eq!(begun.approval_status(1).await, ApprovalStatus::Cancelled);
        assert_eq!(begun.reported().await["transStatus"], "N");
    }
}

#[tokio::test]
async fn choosing_another_way_cancels_the_approval() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let holder = Enrolment { app: true, ..by_sms() };
    let begun = acs.begin_as(Version::V220, &holder).await;
    let page = begun.open().await;
    assert!(page.approval_number().is_some(), "the app comes first: {}", page.visible());
    let choice = begun.choose(&page, "").await;
    assert_eq!(begun.approval_status(1).await, ApprovalStatus::Pending, "looking at the ways ends nothing");
    let page = begun.choose(&choice, "sms").await;
    assert!(page.asks_for_code());
    let key = acs.master_key().await;
    let cancelled = format!("{DOOR}?data.cardTransactionAuthentication.status=cancelled");
    let list = acs.ask(&key, "GET", &cancelled, &Value::Null).await.json();
    let listed = &list["data"]["cardTransactionAuthentications"];
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["id"]), (1, &json!(begun.approval(1).await)));
    assert_eq!(begun.rule(1, "approved").await.status, 409);
    begun.returns(&begun.submit(&page, "", &begun.code_sent(1).await).await, "Y");
    assert_eq!(begun.reported().await["authenticationMethod"], "02");
}

#[tokio::test]
async fn a_result_that_cannot_be_handed_over_leaves_the_connection_outdated() {
    let acs = TestAcs::new().await;
    acs.silence_ds(1000);
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    let page = begun.open().await;
    begun.rule(1, "approved").await;
    acs.drain().await;
    let key = acs.master_key().await;
    let path = format!("{DOOR}/{}", begun.approval(1).await);
    let connection = async || {
        let shown = acs.ask(&key, "GET", &path, &Value::Null).await.json();
        shown["data"]["cardTransactionAuthentication"]["connection"].clone()
    };
    assert_eq!(connection().await["state"], "update-in-progress");
    acs.clock.wait(30);
    acs.drain().await;
    let failed = connection().await;
    assert_eq!((&failed["state"], &failed["error"]["category"]), (&json!("completed-outdated"), &json!("technical")), "{failed}");
    begun.returns(&begun.post(&page, "continue", &[]).await, "N");
    acs.drain().await;
    let told = ["card-transaction-authentication-created", "card-transaction-authentication-approved"];
    let then = ["connection-update-instructed", "connection-update-failed"];
    assert_eq!(acs.heard(), [&told[..], &then, &["challenge.completed"]].concat());
}

#[tokio::test]
async fn the_issuer_hears_what_happens_in_its_order() {
    let (created, approved, rejected, cancelled) = (
        "card-transaction-authentication-created",
        "card-transaction-authentication-approved",
        "card-transaction-authentication-rejected",
        "card-transaction-authentication-cancelled",
    );
    let connected = ["connection-update-instructed", "connection-updated"];
    let ended = "challenge.completed";
    for (does, expected) in [
        ("approve", [&[created, approved][..], &connected, &[ended]].concat()),
        ("reject", [&[created, rejected][..], &connected, &[ended]].concat()),
        ("cancel", vec![created, cancelled, ended]),
        ("again", [&[created, cancelled, created, approved][..], &connected, &[ended]].concat()),
        ("disown", vec![created, cancelled, "challenge.fraud_reported", ended]),
    ] {
        let acs = TestAcs::new().await;
        let begun = acs.begin_as(Version::V220, &by_app()).await;
        let page = begun.open().await;
        acs.drain().await;
        match does {
            "approve" => drop(begun.rule(1, "approved").await),
            "reject" => drop(begun.rule(1, "rejected").await),
            "again" => {
                acs.clock.wait(30);
                begun.post(&page, "resend", &[]).await;
                acs.drain().await;
                begun.rule(2, "approved").await;
            }
            intent => drop(begun.while_draining(begun.post(&page, intent, &[])).await),
        }
        acs.drain().await;
        assert_eq!(acs.heard(), expected, "{does}");
        let told = acs.issuer.told.lock().unwrap();
        let ids: std::collections::BTreeSet<&str> = told.iter().map(|event| event.id.as_str()).collect();
        assert_eq!(ids.len(), told.len(), "each with an id of its own: no event here is one for both endpoints");
    }
}

#[tokio::test]
async fn a_number_that_must_come_along_is_missed_and_a_wrong_one_counts() {
    let acs = TestAcs::with(&[("ACS__APPROVAL__NUMBER_REQUIRED", "true")]).await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &who_chooses()).await;
    let choice = begun.open().await;
    let page = begun.choose(&choice, "approval").await;
    assert_eq!(begun.rule(1, "approved").await.status, 422);
    let number = page.approval_number().unwrap();
    let wrong = if number == "11" { "22" } else { "11" };
    assert_eq!(begun.rule_with(1, wrong).await.status, 422);
    let again = acs.get(&page.resume()).await;
    assert!(again.plain().contains(&acs.counted_plain("notice-wrong-number", 2)), "{}", again.visible());
    assert_eq!(poll(&acs, &page).await, "next", "the page has something to tell");
    assert_eq!(begun.rule_with(1, &number).await.status, 200);
    begun.returns(&begun.post(&page, "continue", &[]).await, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "02"));
}
