//! What time decides (EMV 3DS Req 219 to 227, 240 to 242), and what becomes of a result nobody acknowledges.

use crate::acs::{DsAnswer, TestAcs};
use crate::play::{VERSIONS, decoded, until};
use acs_challenge::emv::value::Version;
use acs_challenge::server::ports::PostFault;

#[tokio::test]
async fn a_first_creq_after_29_seconds_is_in_time() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin(version).await;
        acs.clock.wait(29);
        begun.returns(&begun.authenticate().await, "Y");
    }
}

#[tokio::test]
async fn a_first_creq_after_31_seconds_is_too_late_and_reported_once() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let begun = acs.begin(version).await;
        acs.clock.wait(31);
        acs.drain().await;
        let result = begun.result().expect("a result");
        begun.assert_result(&result, ("N", Some("14"), Some("05"), "00"));
        let late = begun.open().await;
        assert_eq!((late.status.as_u16(), late.action()), (200, begun.areq["notificationURL"].as_str().unwrap().to_owned()));
        let erro = decoded(&late.field("cres").unwrap());
        assert_eq!(
            (&erro["messageType"], &erro["errorCode"], &erro["errorComponent"]),
            (&"Erro".into(), &"402".into(), &"A".into())
        );
        acs.drain().await;
        assert_eq!(begun.reports().len(), 1);
        assert!(begun.codes().is_empty());
    }
}

#[tokio::test]
async fn a_late_creq_that_comes_before_the_sweeper_reports_the_timeout_itself() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    acs.clock.wait(30);
    let late = begun.open().await;
    assert_eq!(decoded(&late.field("cres").unwrap())["errorCode"], "402");
    acs.drain().await;
    begun.assert_result(&begun.result().unwrap(), ("N", Some("14"), Some("05"), "00"));
}

#[tokio::test]
async fn a_page_ends_ten_minutes_after_it_was_shown() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let begun = acs.begin(version).await;
        let (page, code) = begun.open_with_code().await;
        acs.clock.wait(599);
        acs.drain().await;
        assert_eq!(begun.result(), None);
        acs.clock.wait(1);
        acs.drain().await;
        begun.assert_result(&begun.result().expect("a result"), ("N", Some("14"), Some("04"), "00"));
        let end = begun.intend(&page, "submit", &code).await;
        begun.returns(&end, "N");
        assert!(end.text().contains(&acs.words().say("return-timed-out-heading")));
    }
}

#[tokio::test]
async fn a_new_page_restarts_its_timer_but_a_reload_does_not() {
    let acs = TestAcs::with(&[("ACS__CHALLENGE__TOTAL_SECONDS", "3600")]).await;
    let begun = acs.begin(Version::V220).await;
    let (page, _) = begun.open_with_code().await;
    acs.clock.wait(590);
    begun.intend(&page, "submit", "000000").await;
    let page = begun.intend(&page, "resend", "").await;
    acs.drain().await;
    acs.clock.wait(590);
    begun.open().await;
    acs.get(&page.resume()).await;
    acs.drain().await;
    assert_eq!(begun.result(), None, "the new page has its own ten minutes");
    acs.clock.wait(10);
    acs.drain().await;
    begun.assert_result(&begun.result().unwrap(), ("N", Some("14"), Some("04"), "00"));
}

#[tokio::test]
async fn a_challenge_ends_after_fifteen_minutes_whatever_happens() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (mut page, _) = begun.open_with_code().await;
    for _ in 0..3 {
        acs.clock.wait(299);
        page = begun.intend(&page, "resend", "").await;
        acs.drain().await;
    }
    assert_eq!(begun.result(), None);
    acs.clock.wait(3);
    acs.drain().await;
    begun.assert_result(&begun.result().unwrap(), ("N", Some("14"), Some("04"), "00"));
}

#[tokio::test]
async fn an_expired_challenge_is_reported_by_whoever_asks_first() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    acs.clock.wait(600);
    let end = begun.intend(&page, "submit", &code).await;
    begun.returns(&end, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("14"), Some("04"), "00"));
}

#[tokio::test]
async fn the_browser_waits_for_the_result_to_be_acknowledged() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.silence_ds(2);
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    // Held for 8 s of real time; the directory server stays silent.
    let waiting = begun.intend(&page, "submit", &code).await;
    assert!(waiting.text().contains(&acs.words().say("finishing-heading")));
    assert_eq!((waiting.action().as_str(), waiting.field("cres")), ("/challenge", None));
    let reloaded = acs.get(&waiting.resume()).await;
    assert!(reloaded.text().contains("http-equiv=\"refresh\"") && reloaded.field("cres").is_none());
    acs.clock.wait(10);
    until(|| (begun.reports().len() == 3).then_some(())).await;
    begun.returns(&begun.intend(&waiting, "continue", "").await, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "01"));
}

#[tokio::test]
async fn without_acknowledgement_the_merchant_hears_no_and_the_result_is_tried_to_the_end() {
    let acs = TestAcs::new().await;
    acs.silence_ds(10_000);
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    assert_eq!(acs.function("submit", &page, &code).await.json(), "next");
    acs.drain().await;
    assert_eq!(begun.reports().len(), 2, "tried again at once");
    let erro = acs.ds.received.lock().unwrap().iter().find(|message| message["messageType"] == "Erro").cloned().unwrap();
    assert_eq!((&erro["errorCode"], &erro["errorComponent"]), (&"402".into(), &"A".into()));
    acs.clock.wait(29);
    acs.drain().await;
    assert!(acs.get(&page.resume()).await.field("cres").is_none());
    acs.clock.wait(1);
    let end = begun.intend(&page, "continue", "").await;
    let cres = begun.returns(&end, "N");
    assert!(end.text().contains(&acs.words().say("return-unconfirmed-body")));
    for _ in 0..86 {
        acs.clock.wait(10);
        acs.drain().await;
    }
    assert!(begun.reports().len() > 80 && acs.dead_letters().is_empty());
    acs.clock.wait(20);
    acs.drain().await;
    let posts = begun.reports().len();
    assert_eq!(acs.dead_letters().len(), 1);
    acs.clock.wait(3600);
    acs.drain().await;
    assert_eq!(begun.reports().len(), posts, "given up");
    begun.assert_result(&begun.result().unwrap(), ("Y", None, None, "01"));
    assert_eq!(begun.returns(&acs.get(&page.resume()).await, "N"), cres);
}

#[tokio::test]
async fn a_late_acknowledgement_does_not_turn_no_into_yes() {
    let acs = TestAcs::new().await;
    acs.silence_ds(2);
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    acs.function("submit", &page, &code).await;
    acs.drain().await;
    acs.clock.wait(30);
    let cres = begun.returns(&begun.intend(&page, "continue", "").await, "N");
    acs.drain().await;
    assert_eq!(begun.reports().len(), 3);
    assert_eq!(begun.returns(&begun.open().await, "N"), cres);
    assert!(acs.dead_letters().is_empty(), "the directory server has it at last");
}

#[tokio::test]
async fn a_directory_server_that_is_down_twice_gets_one_result() {
    for fault in [PostFault::Unreachable("refused".into()), PostFault::Status(503)] {
        let acs = TestAcs::new().await;
        acs.ds.answers.lock().unwrap().extend([DsAnswer::Fault(fault.clone()), DsAnswer::Fault(fault)]);
        let begun = acs.begin(Version::V231).await;
        let (page, code) = begun.open_with_code().await;
        acs.function("submit", &page, &code).await;
        acs.drain().await;
        assert_eq!(begun.reports().len(), 2);
        acs.clock.wait(9);
        acs.drain().await;
        assert_eq!(begun.reports().len(), 2, "ten seconds apart");
        acs.clock.wait(1);
        acs.drain().await;
        begun.returns(&begun.intend(&page, "continue", "").await, "Y");
        acs.clock.wait(3600);
        acs.drain().await;
        assert_eq!(begun.reports().len(), 3);
        begun.assert_result(&begun.result().unwrap(), ("Y", None, None, "01"));
    }
}

#[tokio::test]
async fn an_answer_that_acknowledges_nothing_makes_the_merchant_hear_no() {
    type Change = fn(&mut serde_json::Value);
    let changes: [Change; 5] = [
        |rres| rres["acsTransID"] = "00000000-0000-4000-8000-000000000000".into(),
        |rres| rres["dsTransID"] = "00000000-0000-4000-8000-000000000000".into(),
        |rres| rres["threeDSServerTransID"] = "00000000-0000-4000-8000-000000000000".into(),
        |rres| rres["messageVersion"] = "2.1.0".into(),
        |rres| {
            *rres = serde_json::json!({
                "messageType": "Erro", "messageVersion": "2.2.0", "errorCode": "301", "errorComponent": "D",
                "errorDescription": "unknown", "errorDetail": "acsTransID", "errorMessageType": "RReq",
            });
        },
    ];
    for (index, change) in changes.into_iter().enumerate() {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin(Version::V220).await;
        let mut rres = serde_json::json!({
            "messageType": "RRes", "messageVersion": "2.2.0", "resultsStatus": "01", "acsTransID": begun.id.as_str(),
            "threeDSServerTransID": begun.areq["threeDSServerTransID"], "dsTransID": begun.areq["dsTransID"],
        });
        change(&mut rres);
        acs.ds.answers.lock().unwrap().push_back(DsAnswer::Body(rres.to_string().into_bytes()));
        let end = begun.authenticate().await;
        begun.returns(&end, "N");
        assert!(end.text().contains(&acs.words().say("return-unconfirmed-heading")), "{index}");
        until(|| (acs.dead_letters().len() == 1).then_some(())).await;
        assert_eq!(begun.reports().len(), 1, "{index}");
        assert!(acs.ds.received.lock().unwrap().iter().all(|message| message["messageType"] == "RReq"), "no Erro to an Erro");
    }
}

#[tokio::test]
async fn an_answer_of_something_in_between_is_no_answer() {
    let acs = TestAcs::new().await;
    let html = b"<html>Bad gateway</html>".to_vec();
    acs.ds.answers.lock().unwrap().extend([DsAnswer::Body(html.clone()), DsAnswer::Body(html)]);
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    acs.function("submit", &page, &code).await;
    acs.drain().await;
    acs.clock.wait(10);
    acs.drain().await;
    begun.returns(&begun.intend(&page, "continue", "").await, "Y");
    assert_eq!(begun.reports().len(), 3);
}

#[tokio::test]
async fn every_no_is_also_said_only_after_the_acknowledgement() {
    let acs = TestAcs::new().await;
    acs.silence_ds(2);
    let begun = acs.begin(Version::V220).await;
    let (page, _) = begun.open_with_code().await;
    for _ in 0..3 {
        acs.form("/fn/submit", &[("handle", &page.field("handle").unwrap()), ("code", "000000")]).await;
    }
    acs.drain().await;
    assert!(acs.get(&page.resume()).await.field("cres").is_none());
    acs.clock.wait(10);
    acs.drain().await;
    begun.returns(&acs.get(&page.resume()).await, "N");
    begun.assert_result(&begun.result().unwrap(), ("N", Some("19"), None, "03"));
}
