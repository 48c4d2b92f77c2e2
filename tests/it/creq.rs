//! Every way a CReq can be wrong, and the reference's answer to each (protocol reference §2.1, §2.3, §2.5).

use crate::acs::{Answer, Begun, TestAcs};
use crate::play::{SESSION, VERSIONS, decoded};
use acs_challenge::emv::value::Version;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

const NOBODY: &str = "ffffffff-0000-4000-8000-00000000ffff";

/// The CReq as a value to change.
fn message(begun: &Begun<'_>) -> Value {
    serde_json::from_str(&begun.creq_message().to_json()).unwrap()
}

async fn post(acs: &TestAcs, creq: &str) -> Answer {
    acs.form("/challenge", &[("creq", creq), ("threeDSSessionData", SESSION)]).await
}

async fn post_json(acs: &TestAcs, json: &str) -> Answer {
    post(acs, &URL_SAFE_NO_PAD.encode(json)).await
}

/// A page that goes nowhere: no form, no address, no id.
fn assert_static(answer: &Answer, status: u16) {
    let text = answer.text();
    assert_eq!(answer.status, status, "{text}");
    assert!(!text.contains("<form") && !text.contains("shop.example") && !text.contains("creq"), "{text}");
}

/// An Erro on its way to the merchant.
fn assert_erro(begun: &Begun<'_>, answer: &Answer, code: &str, detail: &str) {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.action(), begun.areq["notificationURL"].as_str().unwrap());
    assert_eq!(answer.field("threeDSSessionData").as_deref(), Some(SESSION));
    let mut erro = decoded(&answer.field("cres").unwrap());
    let about = erro.as_object_mut().unwrap().remove("errorMessageType");
    assert!(about.is_none_or(|about| about != "Erro"));
    let description = erro.as_object_mut().unwrap().remove("errorDescription").unwrap();
    assert!(!description.as_str().unwrap().is_empty());
    let expected = json!({
        "messageType": "Erro", "messageVersion": begun.version.code(), "errorCode": code, "errorComponent": "A",
        "errorDetail": detail, "acsTransID": begun.ares["acsTransID"], "dsTransID": begun.areq["dsTransID"],
        "threeDSServerTransID": begun.areq["threeDSServerTransID"],
    });
    assert_eq!(erro, expected);
}

/// What is wrong with a CReq whose challenge can still be recognised: change, error code, error detail.
type Wrong = (fn(&mut Value), &'static str, &'static str);

fn wrongs() -> Vec<Wrong> {
    vec![
        (|creq| creq["messageType"] = "CRes".into(), "101", "messageType not expected by this component"),
        (|creq| creq["messageType"] = "creq".into(), "101", "messageType not recognised"),
        (|creq| creq["messageVersion"] = "2.0.1".into(), "102", "2.1.0,2.2.0,2.3.1"),
        (|creq| drop(creq.as_object_mut().unwrap().remove("messageType")), "201", "messageType"),
        (|creq| drop(creq.as_object_mut().unwrap().remove("messageVersion")), "201", "messageVersion"),
        (|creq| drop(creq.as_object_mut().unwrap().remove("challengeWindowSize")), "201", "challengeWindowSize"),
        (|creq| drop(creq.as_object_mut().unwrap().remove("threeDSServerTransID")), "201", "threeDSServerTransID"),
        (|creq| creq["challengeWindowSize"] = "06".into(), "203", "challengeWindowSize"),
        (|creq| creq["challengeWindowSize"] = 2.into(), "203", "challengeWindowSize"),
        (|creq| creq["challengeWindowSize"] = "".into(), "203", "challengeWindowSize"),
        (|creq| creq["threeDSServerTransID"] = "no-uuid".into(), "203", "threeDSServerTransID"),
        (|creq| creq["threeDSServerTransID"] = NOBODY.into(), "301", "threeDSServerTransID does not belong to acsTransID"),
        (
            |creq| {
                creq["messageExtension"] =
                    json!([{"name": "n", "id": "A000-x", "criticalityIndicator": true, "data": {"a": "b"}}]);
            },
            "202",
            "A000-x",
        ),
        (|creq| creq["messageExtension"] = json!("x"), "203", "messageExtension"),
    ]
}

#[tokio::test]
async fn every_spelling_of_base64_and_of_json_is_read() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    // Bytes that base64 writes with a letter the two alphabets do not share.
    let mut message = message(&begun);
    message["threeDSRequestorAppURL"] = json!("https://shop.example/???>>>~~~");
    let json = message.to_string();
    assert!(STANDARD.encode(&json).contains(['+', '/']), "the case is worth testing");
    let page = post_json(&acs, &json).await;
    assert!(page.field("handle").is_some(), "{}", page.text());
    for other in [STANDARD.encode(&json), STANDARD.encode(&json).trim_end_matches('=').to_owned(), URL_SAFE.encode(&json)] {
        assert!(post(&acs, &other).await.field("handle").is_some(), "the same CReq");
    }
    let begun = acs.begin(Version::V231).await;
    let pretty = serde_json::to_string_pretty(&self::message(&begun)).unwrap().replace('\n', "\r\n\t");
    assert!(post(&acs, &URL_SAFE.encode(pretty)).await.field("handle").is_some());
    acs.drain().await;
    assert_eq!(acs.codes().len(), 2);
}

#[tokio::test]
async fn a_creq_that_tells_no_transaction_gets_a_page_that_goes_nowhere() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let before = acs.dump();
    let creq = begun.creq();
    for unreadable in [
        &creq[..creq.len() / 2],
        &creq[1..],
        "",
        "%%%",
        "{}",
        &URL_SAFE_NO_PAD.encode("[]"),
        &URL_SAFE_NO_PAD.encode("null"),
        &URL_SAFE_NO_PAD.encode("{\"acsTransID\":"),
        &URL_SAFE_NO_PAD.encode([0xff, 0xfe]),
        &format!("{creq}\n"),
        &URL_SAFE_NO_PAD.encode("[".repeat(5000)),
    ] {
        assert_static(&post(&acs, unreadable).await, 400);
    }
    for acs_trans_id in [json!(NOBODY), json!("x"), json!(7), Value::Null, json!(["a"])] {
        let mut message = message(&begun);
        message["acsTransID"] = acs_trans_id;
        message["notificationURL"] = json!("https://evil.example/");
        let answer = post_json(&acs, &message.to_string()).await;
        assert_static(&answer, 400);
        assert!(!answer.text().contains("evil.example"));
    }
    let mut nameless = message(&begun);
    nameless.as_object_mut().unwrap().remove("acsTransID");
    assert_static(&post_json(&acs, &nameless.to_string()).await, 400);
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn a_form_without_a_creq_or_with_two_gets_a_page_that_goes_nowhere() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let before = acs.dump();
    assert_static(&acs.form("/challenge", &[]).await, 400);
    assert_static(&acs.form("/challenge", &[("threeDSSessionData", SESSION)]).await, 400);
    let doubled = acs.form("/challenge", &[("creq", &begun.creq()), ("creq", &begun.creq())]).await;
    assert_static(&doubled, 400);
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn a_creq_larger_than_128_kib_is_too_large() {
    let acs = TestAcs::new().await;
    for size in [128 * 1024 + 1, 192 * 1024, 10 * 1024 * 1024] {
        assert_static(&post(&acs, &"A".repeat(size)).await, 413);
    }
    assert_static(&post(&acs, &"A".repeat(128 * 1024)).await, 400);
}

#[tokio::test]
async fn a_wrong_creq_of_an_unopened_challenge_ends_it_and_tells_everybody() {
    for version in VERSIONS {
        for (change, code, detail) in wrongs() {
            let acs = TestAcs::new().await;
            let begun = acs.begin(version).await;
            let mut message = message(&begun);
            change(&mut message);
            let answer = post_json(&acs, &message.to_string()).await;
            assert_erro(&begun, &answer, code, detail);
            acs.drain().await;
            let result = begun.result().expect("a result");
            let cancel = if version == Version::V231 { "10" } else { "06" };
            begun.assert_result(&result, ("U", Some("07"), Some(cancel), "00"));
            let reported = result.get("challengeErrorReporting");
            match version {
                Version::V231 => assert_eq!(reported, Some(&decoded(&answer.field("cres").unwrap()))),
                Version::V210 | Version::V220 => assert_eq!(reported, None),
            }
            assert_erro(&begun, &begun.open().await, "305", "acsTransID already processed");
            acs.drain().await;
            assert_eq!((begun.reports().len(), acs.codes().len()), (1, 0));
        }
    }
}

#[tokio::test]
async fn a_creq_of_another_version_than_the_areq_is_wrong() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let mut message = message(&begun);
    message["messageVersion"] = "2.1.0".into();
    assert_erro(&begun, &post_json(&acs, &message.to_string()).await, "203", "messageVersion");
}

#[tokio::test]
async fn a_creq_with_a_key_twice_is_wrong() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let doubled = message(&begun).to_string().replacen('{', "{\"challengeWindowSize\":\"01\",", 1);
    assert_erro(&begun, &post_json(&acs, &doubled).await, "204", "challengeWindowSize");
}

#[tokio::test]
async fn unexpected_fields_and_uncritical_extensions_are_ignored() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let mut message = message(&begun);
    for field in ["sdkTransID", "challengeDataEntry", "challengeCancel", "resendChallenge", "unheardOf"] {
        message[field] = "whatever".into();
    }
    message["messageExtension"] = json!([{"name": "n", "id": "A000-x", "criticalityIndicator": false, "data": {"a": "b"}}]);
    assert!(post_json(&acs, &message.to_string()).await.field("handle").is_some());
}

#[tokio::test]
async fn a_live_challenge_survives_a_stray_creq() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V231).await;
    let (page, code) = begun.opened().await;
    for (change, code, detail) in wrongs() {
        let mut message = message(&begun);
        change(&mut message);
        assert_erro(&begun, &post_json(&acs, &message.to_string()).await, code, detail);
    }
    let mut other = message(&begun);
    other["challengeWindowSize"] = "05".into();
    assert_erro(&begun, &post_json(&acs, &other.to_string()).await, "305", "acsTransID already processed");
    assert_eq!((begun.codes().len(), begun.reports().len()), (1, 0));
    begun.returns(&begun.intend(&page, "submit", &code).await, "Y");
}

#[tokio::test]
async fn the_identical_creq_ten_times_sends_one_message_and_changes_nothing() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    begun.intend(&page, "submit", "000000").await;
    acs.clock.wait(30);
    acs.idle().await;
    let before = acs.dump();
    for _ in 0..10 {
        let again = begun.open().await;
        assert!(again.text().contains(&acs.counted("code-attempts", 2)), "{}", again.text());
    }
    assert_eq!(acs.dump(), before);
    assert_eq!(begun.codes().len(), 1);
    begun.returns(&begun.intend(&begun.open().await, "submit", &code).await, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "02"));
}

#[tokio::test]
async fn after_the_end_the_identical_creq_gets_the_same_cres() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    for wrong in [false, true] {
        let begun = acs.begin(Version::V220).await;
        let (page, code) = begun.opened().await;
        let end = begun.intend(&page, if wrong { "cancel" } else { "submit" }, &code).await;
        let status = if wrong { "N" } else { "Y" };
        let cres = begun.returns(&end, status);
        acs.clock.wait(2000);
        for _ in 0..3 {
            assert_eq!(begun.returns(&begun.open().await, status), cres);
        }
        assert_eq!((begun.codes().len(), begun.reports().len()), (1, 1));
    }
}

#[tokio::test]
async fn getting_the_acs_url_means_nothing() {
    let acs = TestAcs::new().await;
    let answer = acs.get("/challenge").await;
    assert_static(&answer, 405);
    assert_eq!(answer.header("allow"), "POST");
    let begun = acs.begin(Version::V220).await;
    assert_static(&acs.get(&format!("/challenge?creq={}", begun.creq())).await, 405);
    acs.drain().await;
    assert!(acs.codes().is_empty());
}

#[tokio::test]
async fn the_field_of_an_erro_can_be_named() {
    let acs = TestAcs::with(&[("ACS__RESULTS__ERROR_FIELD", "erro")]).await;
    let begun = acs.begin(Version::V220).await;
    acs.clock.wait(31);
    let late = begun.open().await;
    assert_eq!((late.field("cres"), decoded(&late.field("erro").unwrap())["errorCode"].as_str()), (None, Some("402")));
}
