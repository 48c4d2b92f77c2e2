//! Challenges that the issuer ends, by its API or because the card has changed: everybody hears of it once, nothing is proved
//! any more, and a challenge that is over stays as it is.

use crate::acs::{Answer, Begun, TestAcs};
use crate::api::assert_problem;
use crate::holders::{by_app, by_sms};
use crate::play::{VERSIONS, decoded};
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::cards;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::ports::Shape;
use serde_json::{Value, json};

async fn cancel(begun: &Begun<'_>, key: &str) -> Answer {
    begun.acs.ask(key, "POST", &format!("/v1/challenges/{}/cancel", begun.id), &Value::Null).await
}

/// Asserts that the issuer was told of one end, for this reason.
fn assert_told(begun: &Begun<'_>, reason: &str) {
    let ended: Vec<_> = begun.acs.told(Shape::Own).into_iter().filter(|event| event["type"] == "challenge.completed").collect();
    let [event] = ended.as_slice() else { panic!("not one end: {ended:?}") };
    let data = &event["data"];
    assert_eq!((&data["id"], &data["endReason"]), (&json!(begun.id.as_str()), &json!(reason)));
    assert_eq!((&data["authenticated"], &data["transStatus"]), (&json!(false), &json!("N")));
}

#[tokio::test]
async fn an_issuer_ends_its_challenge_before_it_is_opened_or_while_it_is_open() {
    for version in VERSIONS {
        for open in [false, true] {
            let acs = TestAcs::new().await;
            let key = acs.key("demo", &[Scope::Authenticate]).await;
            let begun = acs.begin_as(version, &by_sms()).await;
            let opened = if open { Some(begun.open_with_code().await) } else { None };
            for _ in 0..3 {
                let ended = cancel(&begun, &key).await;
                assert_eq!(ended.status, 200, "{}", ended.text());
                let object = ended.json();
                let says = (&object["status"], &object["endReason"], &object["authenticated"]);
                assert_eq!(says, (&json!("completed"), &json!("cancelled_by_issuer"), &json!(false)));
            }
            acs.drain().await;
            begun.assert_result(&begun.result().unwrap(), ("N", Some("01"), None, "00"));
            assert_eq!(begun.reports().len(), 1);
            assert_told(&begun, "cancelled_by_issuer");
            match opened {
                Some((page, code)) => drop(begun.returns(&begun.submit(&page, "", &code).await, "N")),
                None => {
                    let late = decoded(&begun.open().await.field("cres").unwrap());
                    assert_eq!((&late["messageType"], &late["errorCode"]), (&json!("Erro"), &json!("305")));
                    acs.drain().await;
                    assert!(acs.codes().is_empty(), "nothing is sent");
                }
            }
            assert_eq!(begun.reports().len(), 1);
        }
    }
}

#[tokio::test]
async fn nobody_else_can_end_it() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_sms()).await;
    let (page, code) = begun.open_with_code().await;
    let before = acs.dump()["challenge"].clone();
    let other = acs.key("other issuer", &Scope::ALL).await;
    assert_problem(&cancel(&begun, &other).await, 404, "not-found");
    let reader = acs.key("demo", &[Scope::Read, Scope::Approve, Scope::Enrol]).await;
    assert_problem(&cancel(&begun, &reader).await, 403, "forbidden");
    assert_eq!(acs.dump()["challenge"], before);
    let _work = acs.work();
    begun.returns(&begun.submit(&page, "", &code).await, "Y");
}

#[tokio::test]
async fn what_has_ended_otherwise_is_not_ended_again() {
    let acs = TestAcs::new().await;
    let key = acs.key("demo", &[Scope::Authenticate]).await;
    let begun = acs.begin_as(Version::V220, &by_sms()).await;
    let (page, code) = begun.open_with_code().await;
    begun.while_draining(begun.submit(&page, "", &code)).await;
    let late = cancel(&begun, &key).await;
    assert_problem(&late, 409, "already-ended");
    assert_eq!(late.json()["endReason"], "authenticated");
    acs.drain().await;
    begun.assert_result(&begun.result().unwrap(), ("Y", None, None, "01"));
    assert_eq!(acs.times_heard("challenge.completed"), 1);
}

#[tokio::test]
async fn an_approval_that_waits_is_cancelled_with_it() {
    let acs = TestAcs::new().await;
    let key = acs.key("demo", &[Scope::Authenticate]).await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    begun.open().await;
    assert_eq!(cancel(&begun, &key).await.status, 200);
    acs.drain().await;
    let approval = |what: &str| format!("card-transaction-authentication-{what}");
    assert_eq!(acs.heard(), [approval("created"), approval("cancelled"), "challenge.completed".to_owned()]);
    assert_eq!(begun.rule(1, "approved").await.status, 409);
    begun.assert_result(&begun.result().unwrap(), ("N", Some("01"), None, "00"));
}

#[tokio::test]
async fn a_card_that_has_lost_what_is_asked_for_ends_its_challenge_and_one_that_has_not_does_not() {
    let other = || Some("+31611223390".to_owned());
    for (changed, ends) in [
        (Enrolment { phone: other(), ..by_sms() }, true),
        (Enrolment { phone: None, email: Some("sam@example.com".to_owned()), ..by_sms() }, true),
        (Enrolment { refused: true, ..by_sms() }, true),
        (Enrolment { email: Some("sam@example.com".to_owned()), ..by_sms() }, false),
        (by_sms(), false),
    ] {
        let acs = TestAcs::new().await;
        let pan = acs.fresh_pan();
        acs.enrol_as(&pan, &by_sms()).await;
        let begun = acs.begin_with(acs.payment(Version::V220, &pan)).await;
        let (page, code) = begun.open_with_code().await;
        let card = acs.enrol_as(&pan, &changed).await;
        cards::end_challenges(&acs.app, &card).await.unwrap();
        cards::end_challenges(&acs.app, &card).await.unwrap();
        let end = begun.while_draining(begun.submit(&page, "", &code)).await;
        begun.returns(&end, if ends { "N" } else { "Y" });
        acs.drain().await;
        let result = begun.result().unwrap();
        if ends {
            begun.assert_result(&result, ("N", Some("09"), None, "00"));
            assert_told(&begun, "card_changed");
        } else {
            begun.assert_result(&result, ("Y", None, None, "01"));
        }
    }
}
