//! An error is never an authentication: what cannot be checked just now, or ever, opens nothing.

use crate::acs::TestAcs;
use crate::holders::{PASSWORD, by_app, by_sms};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use serde_json::Value;

#[tokio::test]
async fn a_password_that_cannot_be_checked_is_no_password() {
    for hash in ["", "broken", "$argon2id$v=19$m=19456,t=2,p=1$AAAA", "$1$x$y", "plain password"] {
        let acs = TestAcs::new().await;
        let begun = acs.begin_as(Version::V220, &Enrolment { password: Some(hash.to_owned()), ..by_sms() }).await;
        let (page, code) = begun.open_with_code().await;
        let before = acs.dump();
        let passwords = [PASSWORD, hash, "plain password"].into_iter().filter(|password| !password.is_empty());
        // With a wrong code as well: the password is looked at whatever the code is.
        let wrong = crate::acs::other_than(&code);
        for (password, code) in passwords.flat_map(|password| [(password, &code), (password, &wrong)]) {
            let answer = begun.submit(&page, password, code).await;
            assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, "2"), "{hash}");
            assert!(answer.plain().contains(&acs.words().say("problem-unavailable-heading")), "{}", answer.visible());
            assert!(hash.is_empty() || !answer.text().contains(hash), "nothing of the cause is told");
            let fields = [("handle", page.field("handle").unwrap()), ("code", code.clone()), ("password", password.to_owned())];
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(acs.form("/fn/submit", &fields).await.json(), "unavailable");
        }
        assert_eq!(acs.dump(), before, "nothing is counted");
        acs.drain().await;
        assert!(begun.result().is_none());
    }
}

#[tokio::test]
async fn a_password_that_is_gone_from_the_enrolment_ends_the_challenge_that_asks_for_it() {
    let acs = TestAcs::new().await;
    let holder = acs.with_password(by_sms()).await;
    let begun = acs.begin_as(Version::V220, &holder).await;
    let (page, code) = begun.open_with_code().await;
    let pan = begun.areq["acctNumber"].as_str().unwrap();
    acs.enrol_as(pan, &by_sms()).await;
    let _work = acs.work();
    begun.returns(&begun.submit(&page, "", &code).await, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("09"), None, "00"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn more_password_checks_than_there_is_room_for_are_asked_to_try_again() {
    let acs = TestAcs::with(&[("ACS__PASSWORD__AT_ONCE", "1"), ("ACS__PASSWORD__WAITING", "1")]).await;
    let holder = acs.with_password(by_sms()).await;
    let begun = acs.begin_as(Version::V220, &holder).await;
    let (page, code) = begun.open_with_code().await;
    // Others keep both places taken.
    let others: Vec<_> = std::iter::repeat_with(|| acs.app.clone())
        .take(8)
        .map(|app| {
            tokio::spawn(async move {
                loop {
                    let _ = app.passwords.hash(app.chance.as_ref(), "x").await;
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    let mut refused = None;
    for _ in 0..1000 {
        // Always the same intent: counted once at most, however often it is posted.
        let answer = begun.submit(&page, "wrong", &crate::acs::other_than(&code)).await;
        if answer.status != 200 {
            refused = Some(answer);
            break;
        }
    }
    others.iter().for_each(tokio::task::JoinHandle::abort);
    let refused = refused.expect("a check that found no room");
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (503, "2"));
    assert!(refused.plain().contains(&acs.words().say("problem-unavailable-heading")));
}

#[tokio::test]
async fn a_challenge_that_cannot_be_read_is_approved_by_nobody() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    let page = begun.open().await;
    let path = format!("/card-transaction-authentications/{}", begun.approval(1).await);
    let key = acs.master_key().await;
    let database = rusqlite::Connection::open(acs.folder.path().join("acs.db")).unwrap();
    database.execute("UPDATE challenge SET sealed_transaction = x'00'", []).unwrap();
    for (method, body) in [("PATCH", crate::holders::ruling("approved")), ("GET", Value::Null)] {
        let answer = acs.ask(&key, method, &path, &body).await;
        assert!(answer.status.is_server_error(), "{}", answer.text());
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert!(!answer.text().contains("approved"));
    }
    let page = begun.post(&page, "continue", &[]).await;
    assert_eq!(page.status, 503);
    assert!(acs.dump()["approval"][0].contains("pending"));
}

#[tokio::test]
async fn where_no_code_can_be_right_no_password_is_hashed() {
    // A broken hash tells whether it was looked at.
    let acs = TestAcs::new().await;
    let broken = Enrolment { password: Some("broken".to_owned()), ..by_sms() };
    let begun = acs.begin_as(Version::V220, &Enrolment { app: true, ..broken.clone() }).await;
    let page = begun.open().await;
    assert_eq!(begun.submit(&page, "x", "123456").await.status, 200, "the app is asked, no code");
    let begun = acs.begin_as(Version::V220, &broken).await;
    let (page, code) = begun.open_with_code().await;
    acs.clock.wait(301);
    assert_eq!(begun.submit(&page, "x", &code).await.status, 200, "the code has expired");
}
