//! "This wasn't me": stops a challenge wherever it stands, and tells the issuer once.

use crate::acs::{Answer, Begun, TestAcs};
use crate::device::WITH_DOMAIN;
use crate::holders::{PASSWORD, by_app, by_sms, who_chooses};
use crate::play::VERSIONS;
use acs_challenge::challenge::ApprovalStatus;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use serde_json::json;

const TOLD: &str = "challenge.fraud_reported";

/// Disowns from this page and asserts what everybody hears.
async fn disown(begun: &Begun<'_>, page: &Answer) {
    assert!(page.text().contains("value=\"disown\""), "the page offers it: {}", page.visible());
    let end = begun.while_draining(begun.post(page, "disown", &[])).await;
    begun.returns(&end, "N");
    assert!(end.plain().contains(&begun.acs.words().say("return-disowned-heading")), "{}", end.visible());
    assert!(!end.text().contains("value=\"disown\""), "once is enough");
    begun.assert_result(&begun.result().unwrap(), ("N", Some("11"), Some("01"), "00"));
    for _ in 0..3 {
        let again = begun.post(page, "disown", &[]).await;
        begun.returns(&again, "N");
        begun.post(page, "cancel", &[]).await;
    }
    begun.acs.drain().await;
    assert_eq!((begun.acs.times_heard(TOLD), begun.reports().len()), (1, 1));
    let event = begun.acs.events().into_iter().find(|event| event["type"] == TOLD).unwrap();
    assert_eq!(event["data"]["acsTransID"], json!(begun.id.as_str()));
}

#[tokio::test]
async fn a_code_page_can_be_disowned() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let begun = acs.begin_as(version, &by_sms()).await;
        let (page, _) = begun.open_with_code().await;
        disown(&begun, &page).await;
    }
}

#[tokio::test]
async fn a_page_with_a_password_can_be_disowned() {
    let acs = TestAcs::new().await;
    let holder = acs.with_password(by_sms()).await;
    let begun = acs.begin_as(Version::V220, &holder).await;
    let (page, _) = begun.open_with_code().await;
    disown(&begun, &page).await;
}

#[tokio::test]
async fn a_page_that_waits_for_the_app_can_be_disowned_and_takes_the_approval_back() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V231, &by_app()).await;
    let page = begun.open().await;
    disown(&begun, &page).await;
    assert_eq!(begun.approval_status(1).await, ApprovalStatus::Cancelled);
    assert_eq!(begun.rule(1, "approved").await.status, 409);
}

#[tokio::test]
async fn a_choice_can_be_disowned_with_a_passkey_and_without() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &who_chooses()).await;
    disown(&begun, &begun.open().await).await;
    let acs = TestAcs::with(&[WITH_DOMAIN]).await;
    let (begun, _) = acs.begin_with_passkey(Version::V220, &by_sms()).await;
    disown(&begun, &begun.open().await).await;
}

#[tokio::test]
async fn after_the_decision_the_issuer_hears_of_it_and_the_result_stays() {
    let acs = TestAcs::new().await;
    let holder = acs.with_password(by_sms()).await;
    let begun = acs.begin_as(Version::V220, &holder).await;
    let (page, code) = begun.open_with_code().await;
    // Decided, and the directory server does not know yet: the page that waits.
    let (handle, attempt) = (page.field("handle").unwrap(), page.field("attempt").unwrap());
    let fields = [("handle", handle.as_str()), ("attempt", &attempt), ("code", &code), ("password", PASSWORD)];
    assert_eq!(acs.form("/fn/submit", &fields).await.json(), "next");
    let waiting = acs.get(&page.resume()).await;
    assert!(waiting.plain().contains(&acs.words().say("finishing-heading")));
    assert!(waiting.text().contains("value=\"disown\""), "{}", waiting.visible());
    let end = begun.while_draining(begun.post(&waiting, "disown", &[])).await;
    begun.returns(&end, "Y");
    begun.post(&waiting, "disown", &[]).await;
    acs.drain().await;
    begun.assert_result(&begun.result().unwrap(), ("Y", None, None, "01"));
    assert_eq!((acs.times_heard(TOLD), begun.reports().len()), (1, 1));
}

#[tokio::test]
async fn the_page_of_a_bad_ending_offers_it_and_says_thank_you() {
    for ending in ["cancel", "wrong", "late"] {
        let acs = TestAcs::new().await;
        let begun = acs.begin_as(Version::V220, &by_sms()).await;
        let (mut page, _) = begun.open_with_code().await;
        let work = acs.work();
        match ending {
            "cancel" => page = begun.post(&page, "cancel", &[]).await,
            "late" => {
                acs.clock.wait(600);
                page = begun.post(&page, "continue", &[]).await;
            }
            _ => {
                for _ in 0..3 {
                    page = begun.submit(&page, "", "000000").await;
                }
            }
        }
        acs.idle().await;
        work.abort();
        let cres = begun.returns(&page, "N");
        let result = begun.result().unwrap();
        let told = begun.post(&page, "disown", &[]).await;
        assert_eq!(begun.returns(&told, "N"), cres, "{ending}: what is over stays over");
        assert!(told.plain().contains("has been told that this was not you"), "{}", told.visible());
        assert!(!told.text().contains("value=\"disown\"") && told.text().contains("data-delay=\"10000\""));
        begun.post(&page, "disown", &[]).await;
        acs.drain().await;
        assert_eq!((acs.times_heard(TOLD), begun.reports().len(), begun.result()), (1, 1, Some(result)), "{ending}");
    }
}

#[tokio::test]
async fn a_page_that_said_why_it_declined_can_be_disowned() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &Enrolment::default()).await;
    let page = begun.open().await;
    begun.returns(&page, "N");
    let told = begun.post(&page, "disown", &[]).await;
    begun.returns(&told, "N");
    crate::play::until(|| (acs.times_heard(TOLD) == 1).then_some(())).await;
    begun.assert_result(&begun.result().unwrap(), ("N", Some("13"), None, "00"));
}

#[tokio::test]
async fn fifty_posts_at_once_tell_the_issuer_once() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_sms()).await;
    let (page, _) = begun.open_with_code().await;
    let _work = acs.work();
    let mut posts = Vec::new();
    for _ in 0..50 {
        posts.push(Box::pin(begun.post(&page, "disown", &[])));
    }
    let first = posts.remove(0);
    let rest = async {
        for post in posts {
            begun.returns(&post.await, "N");
        }
    };
    let (one, ()) = tokio::join!(first, rest);
    begun.returns(&one, "N");
    acs.drain().await;
    acs.idle().await;
    assert_eq!((acs.times_heard(TOLD), begun.reports().len()), (1, 1));
}
