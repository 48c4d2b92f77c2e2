//! A payment from the AReq to the merchant's page: every version, every way a cardholder can take.

use crate::acs::{TestAcs, other_than};
use crate::play::VERSIONS;
use acs_challenge::emv::value::Version;
use serde_json::{Value, json};

/// The fields of a version that name the method.
fn method(version: Version, older: Value, newest: Value) -> Value {
    if version == Version::V231 { newest } else { older }
}

fn merged(mut one: Value, other: &Value) -> Value {
    one.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
    one
}

#[tokio::test]
async fn a_right_code_is_authenticated_in_every_version() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin(version).await;
        let ids = json!({
            "messageVersion": version.code(), "acsTransID": begun.id.as_str(),
            "threeDSServerTransID": begun.areq["threeDSServerTransID"], "dsTransID": begun.areq["dsTransID"],
        });
        let planned = method(version, json!({"authenticationType": "02"}), json!({"authenticationMethod": ["02"]}));
        let ares = json!({
            "messageType": "ARes", "transStatus": "C", "acsReferenceNumber": "ACS-CHALLENGE-DEMO",
            "acsChallengeMandated": "Y", "acsURL": "http://127.0.0.1:3000/challenge",
        });
        assert_eq!(begun.ares, merged(merged(ares, &ids), &planned));

        let (page, code) = begun.opened().await;
        assert_eq!((page.status.as_u16(), page.action().as_str()), (200, "/challenge"));
        for shown in ["Tea &amp; Paper", "49.99", begun.areq["acctNumber"].as_str().unwrap().get(12..).unwrap()] {
            assert!(page.text().contains(shown), "{shown}");
        }
        let end = begun.intend(&page, "submit", &code).await;
        begun.returns(&end, "Y");

        let used = json!({"authenticationType": "02", "authenticationMethod": "02"});
        let used = method(version, used, json!({"authenticationMethod": ["02"]}));
        let rreq = json!({
            "messageType": "RReq", "messageCategory": "01", "transStatus": "Y", "interactionCounter": "01", "eci": "05",
        });
        assert_eq!(begun.reports(), [merged(merged(rreq, &ids), &used)]);
    }
}

#[tokio::test]
async fn a_wrong_code_counts_and_leaves_room_for_the_right_one() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin(version).await;
        let (page, code) = begun.opened().await;
        let again = begun.intend(&page, "submit", &other_than(&code)).await;
        assert_eq!(again.status, 200);
        assert!(again.text().contains(&acs.counted("notice-wrong", 2)), "{}", again.text());
        assert_eq!(again.field("code").as_deref(), Some(""), "nothing typed comes back");
        let end = begun.intend(&again, "submit", &code).await;
        begun.returns(&end, "Y");
        begun.assert_result(&begun.reported().await, ("Y", None, None, "02"));
    }
}

#[tokio::test]
async fn the_third_wrong_code_ends_it() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin(version).await;
        let (mut page, code) = begun.opened().await;
        for _ in 0..3 {
            page = begun.intend(&page, "submit", &other_than(&code)).await;
        }
        begun.returns(&page, "N");
        let result = begun.reported().await;
        begun.assert_result(&result, ("N", Some("19"), None, "03"));
        assert_eq!(result["eci"], "07");
        let method = method(version, json!("02"), json!(["02"]));
        assert_eq!(result["authenticationMethod"], method);
    }
}

#[tokio::test]
async fn cancelling_tells_everybody() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin(version).await;
        let (page, code) = begun.opened().await;
        let end = begun.intend(&page, "cancel", "").await;
        begun.returns(&end, "N");
        assert!(end.text().contains(&acs.words().say("return-cancelled-heading")));
        begun.assert_result(&begun.reported().await, ("N", Some("01"), Some("01"), "00"));
        let late = begun.intend(&page, "submit", &code).await;
        assert_eq!(begun.returns(&late, "N"), end.field("cres").unwrap(), "what is over stays over");
        begun.assert_result(&begun.reported().await, ("N", Some("01"), Some("01"), "00"));
    }
}

#[tokio::test]
async fn a_new_code_kills_the_earlier_one_and_typing_that_counts() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, first) = begun.opened().await;
    acs.clock.wait(30);
    let page = begun.intend(&page, "resend", "").await;
    assert!(page.text().contains(&acs.words().say("notice-new-code")), "{}", page.text());
    let second = begun.code_sent(2).await;
    assert_ne!(first, second);
    let page = begun.intend(&page, "submit", &first).await;
    assert!(page.text().contains(&acs.counted("notice-replaced", 2)), "{}", page.text());
    let end = begun.intend(&page, "submit", &second).await;
    begun.returns(&end, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "02"));
}

#[tokio::test]
async fn another_code_has_to_be_waited_for_and_there_are_three() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let mut page = begun.open_with_code().await.0;
    acs.clock.wait(29);
    page = begun.intend(&page, "resend", "").await;
    assert!(page.text().contains(&acs.words().say("notice-too-early")), "{}", page.text());
    for wait in [1, 60, 120] {
        acs.clock.wait(wait);
        page = begun.intend(&page, "resend", "").await;
        acs.drain().await;
    }
    assert_eq!(begun.codes().len(), 4);
    acs.clock.wait(200);
    page = begun.intend(&page, "resend", "").await;
    acs.drain().await;
    assert!(page.text().contains(&acs.words().say("notice-no-more-codes")), "{}", page.text());
    assert_eq!(begun.codes().len(), 4);
}

#[tokio::test]
async fn a_code_is_good_for_five_minutes_and_typing_it_later_costs_nothing() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    acs.clock.wait(300);
    let page = begun.intend(&page, "submit", &code).await;
    assert!(page.text().contains(&acs.words().say("notice-expired")), "{}", page.text());
    let page = begun.intend(&page, "resend", "").await;
    let second = begun.code_sent(2).await;
    acs.clock.wait(299);
    let end = begun.intend(&page, "submit", &second).await;
    begun.returns(&end, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "01"));
}

#[tokio::test]
async fn the_same_attempt_twice_counts_once_and_other_fields_are_another_attempt() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    let wrong = other_than(&code);
    let first = begun.intend(&page, "submit", &wrong).await;
    let again = begun.intend(&page, "submit", &wrong).await;
    let two_left = acs.counted("notice-wrong", 2);
    assert!(first.text().contains(&two_left) && again.text().contains(&two_left), "{}", again.text());
    let spaced = begun.intend(&page, "submit", &format!("{} {}", &wrong[..3], &wrong[3..])).await;
    assert!(spaced.text().contains(&acs.counted("notice-wrong", 1)), "{}", spaced.text());
    let end = begun.intend(&page, "submit", &code).await;
    begun.returns(&end, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "03"));
}

#[tokio::test]
async fn a_double_click_sends_one_result_and_one_code() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, _) = begun.opened().await;
    acs.clock.wait(30);
    let (one, two) = tokio::join!(begun.intend(&page, "resend", ""), begun.intend(&page, "resend", ""));
    assert!([&one, &two].iter().all(|page| page.text().contains(&acs.words().say("notice-new-code"))));
    let code = begun.code_sent(2).await;
    let (one, two) = tokio::join!(begun.intend(&one, "submit", &code), begun.intend(&one, "submit", &code));
    assert_eq!(begun.returns(&one, "Y"), begun.returns(&two, "Y"));
    assert_eq!((begun.codes().len(), begun.reports().len()), (2, 1));
    begun.assert_result(&begun.reported().await, ("Y", None, None, "01"));
}

#[tokio::test]
async fn what_cannot_be_a_code_costs_nothing() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (mut page, code) = begun.open_with_code().await;
    let before = acs.dump();
    for typed in ["", " ", "12345", "1234567", "abcdef", "<b>", "１２３", &"9".repeat(5000)] {
        page = begun.intend(&page, "submit", typed).await;
        assert_eq!(page.status, 200, "{typed}");
        assert!(page.text().contains("aria-invalid=\"true\""), "{typed}");
    }
    assert_eq!(acs.dump(), before);
    let _work = acs.work();
    let end = begun.intend(&page, "submit", &format!(" {}-{} ", &code[..3], &code[3..])).await;
    begun.returns(&end, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "01"));
}

#[tokio::test]
async fn a_card_that_pays_for_nothing_shows_no_amount() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.enrol("4519000099990002", Some("+31611223389"), None).await;
    let mut areq = acs.payment(Version::V220, "4519000099990002");
    areq["messageCategory"] = json!("02");
    for field in ["purchaseAmount", "purchaseCurrency", "purchaseExponent", "purchaseDate"] {
        areq.as_object_mut().unwrap().remove(field);
    }
    let begun = acs.begin_with(areq).await;
    let (page, code) = begun.opened().await;
    assert!(page.text().contains("Tea &amp; Paper"));
    for absent in [acs.words().say("page-amount").as_str(), "€", "EUR", "49.99"] {
        assert!(!page.text().contains(&format!(">{absent}")), "{absent}");
    }
    begun.returns(&begun.intend(&page, "submit", &code).await, "Y");
    let result = begun.reported().await;
    begun.assert_result(&result, ("Y", None, None, "01"));
    assert_eq!(result["messageCategory"], "02");
}

#[tokio::test]
async fn a_reload_shows_the_same_step_and_the_end() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    let reloaded = acs.get(&page.resume()).await;
    assert_eq!(reloaded.status, 200);
    let end = begun.intend(&reloaded, "submit", &code).await;
    let cres = begun.returns(&end, "Y");
    assert_eq!(begun.returns(&acs.get(&page.resume()).await, "Y"), cres);
    assert_eq!((begun.codes().len(), begun.reports().len()), (1, 1));
}

#[tokio::test]
async fn a_page_without_script_goes_on_by_itself_when_its_time_is_over() {
    let acs = TestAcs::with(&[("ACS__CHALLENGE__PAGE_SECONDS", "100")]).await;
    let page = acs.begin(Version::V220).await.open().await;
    let text = page.text();
    let refresh = format!("content=\"102;url={}\"", page.resume());
    assert!(text.contains("<noscript>") && text.contains("http-equiv=\"refresh\"") && text.contains(&refresh), "{text}");
}

#[tokio::test]
async fn page_and_message_promise_no_more_time_than_there_is() {
    let acs = TestAcs::with(&[("ACS__CHALLENGE__CODE_SECONDS", "45")]).await;
    let begun = acs.begin(Version::V220).await;
    let _ = begun.open_with_code().await;
    let text = acs.sms.messages.lock().unwrap()[0].text.clone();
    assert!(text.contains("45 seconds"), "{text}");

    let acs = TestAcs::with(&[("ACS__CHALLENGE__TOTAL_SECONDS", "120")]).await;
    let begun = acs.begin(Version::V220).await;
    let _ = begun.open_with_code().await;
    let text = acs.sms.messages.lock().unwrap()[0].text.clone();
    assert!(text.contains("2 minutes"), "{text}");
}

#[tokio::test]
async fn a_non_payment_result_carries_no_payment_eci() {
    for (pan, eci) in [("5454540000000017", Some("N2")), ("4519000000000016", None)] {
        let acs = TestAcs::new().await;
        acs.enrol(pan, Some("+31611223389"), None).await;
        let mut areq = acs.payment(Version::V220, pan);
        areq["messageCategory"] = "02".into();
        let begun = acs.begin_with(areq).await;
        let _work = acs.work();
        begun.authenticate().await;
        assert_eq!(begun.reported().await.get("eci").and_then(|eci| eci.as_str()), eci);
    }
}
