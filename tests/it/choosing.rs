//! Choosing between ways: what is offered, what a forged choice does (nothing), and which limits hold whatever is chosen.

use crate::acs::{Answer, TestAcs, other_than};
use crate::device::{Device, WITH_DOMAIN};
use crate::holders::{PASSWORD, by_app, by_email, by_sms, who_chooses};
use acs_challenge::challenge::Channel;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;

/// Text messages and mail.
fn by_both() -> Enrolment {
    Enrolment { email: by_email().email, ..by_sms() }
}

fn offered(page: &Answer) -> Vec<String> {
    page.ways().into_iter().map(|(way, _)| way).collect()
}

#[tokio::test]
async fn who_wants_to_be_asked_is_asked_and_nothing_is_sent_before() {
    for version in crate::play::VERSIONS {
        let acs = TestAcs::new().await;
        let begun = acs.begin_as(version, &who_chooses()).await;
        let page = begun.open().await;
        acs.drain().await;
        assert_eq!(offered(&page), ["approval", "sms", "email"]);
        assert_eq!((acs.sent(), acs.heard().len()), (0, 0));
        assert!(!page.text().contains("31611223389") && !page.text().contains("sam.hopper@"), "addresses are masked");
        let _work = acs.work();
        let page = begun.choose(&page, "email").await;
        let code = begun.code_sent(1).await;
        assert_eq!(crate::acs::sent_by(&acs), [Channel::Email]);
        begun.returns(&begun.submit(&page, "", &code).await, "Y");
    }
}

#[tokio::test]
async fn a_forged_choice_changes_nothing_and_sends_nothing() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (code_page, _) = begun.open_with_code().await;
    let choice = begun.choose(&code_page, "").await;
    let forged = ["approval", "passkey", "pigeon", "SMS", " sms", "sms\0", "sms,email", "0", "../sms", &"s".repeat(5000)];
    let before = acs.dump();
    for method in forged {
        let answer = begun.choose(&choice, method).await;
        assert_eq!(answer.status, 200, "{method}");
        assert_eq!(offered(&answer), ["sms", "email"], "{method}: still the ways there are");
        acs.drain().await;
        assert_eq!(acs.dump(), before, "{method}");
    }
    let doubled = begun.post(&choice, "choose", &[("method", "sms"), ("method", "email")]).await;
    assert_eq!(offered(&doubled), ["sms", "email"]);
    acs.drain().await;
    assert_eq!((acs.dump(), acs.sent()), (before, 1));
    let page = begun.choose(&choice, "sms").await;
    let before = acs.dump();
    for method in forged {
        let answer = begun.choose(&page, method).await;
        assert!(answer.asks_for_code(), "{method}: the page stays where it was");
        acs.drain().await;
        assert_eq!((acs.dump(), acs.sent()), (before.clone(), 1), "{method}");
    }
}

#[tokio::test]
async fn a_doubled_choice_on_the_code_page_sends_nothing() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (page, code) = begun.open_with_code().await;
    begun.post(&page, "choose", &[("method", "email"), ("method", "email")]).await;
    acs.drain().await;
    assert_eq!(acs.sent(), 1);
    let _work = acs.work();
    begun.returns(&begun.submit(&page, "", &code).await, "Y");
}

#[tokio::test]
async fn switching_keeps_the_tries_that_are_left() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (page, code) = begun.opened().await;
    let page = begun.submit(&page, "", &other_than(&code)).await;
    let page = begun.choose(&begun.choose(&page, "").await, "email").await;
    assert!(page.plain().contains(&acs.counted_plain("code-attempts", 2)), "{}", page.visible());
    let mail = begun.code_sent(2).await;
    let page = begun.submit(&page, "", &other_than(&mail)).await;
    let page = begun.choose(&begun.choose(&page, "").await, "sms").await;
    assert!(page.plain().contains(&acs.counted_plain("code-attempts", 1)), "{}", page.visible());
    let end = begun.submit(&page, "", &other_than(&code)).await;
    begun.returns(&end, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("19"), None, "03"));
}

#[tokio::test]
async fn going_back_sends_nothing() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (page, code) = begun.open_with_code().await;
    let choice = begun.choose(&page, "").await;
    assert_eq!(choice.field("method").as_deref(), Some("sms"), "the way back, or the first way: {}", choice.visible());
    let back = begun.choose(&choice, "sms").await;
    acs.drain().await;
    assert_eq!(acs.sent(), 1);
    let _work = acs.work();
    begun.returns(&begun.submit(&back, "", &code).await, "Y");
}

#[tokio::test]
async fn a_code_that_another_way_has_replaced_is_wrong() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (page, first) = begun.opened().await;
    let page = begun.choose(&page, "email").await;
    let second = begun.code_sent(2).await;
    let page = begun.submit(&page, "", &first).await;
    assert!(page.plain().contains(&acs.counted_plain("notice-replaced", 2)), "{}", page.visible());
    begun.returns(&begun.submit(&page, "", &second).await, "Y");
    let result = begun.reported().await;
    assert_eq!(result["authenticationMethod"], "05", "named by what it was proved with");
}

#[tokio::test]
async fn switching_and_asking_again_share_their_limit() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (mut page, _) = begun.open_with_code().await;
    for (way, wait) in [("email", 0), ("email", 120), ("sms", 0)] {
        acs.clock.wait(wait);
        page = if wait == 0 { begun.choose(&page, way).await } else { begun.post(&page, "resend", &[]).await };
        assert!(page.asks_for_code(), "{}", page.visible());
        acs.drain().await;
    }
    assert_eq!(acs.sent(), 4, "the first and three more");
    acs.clock.wait(200);
    for (intent, method) in [("resend", ""), ("choose", "email"), ("choose", "sms"), ("choose", "")] {
        page = begun.post(&page, intent, &[("method", method)]).await;
        acs.drain().await;
    }
    assert_eq!(acs.sent(), 4);
    let ways = page.ways();
    assert!(ways.contains(&("email".to_owned(), false)), "what cannot be sent cannot be chosen: {ways:?}");
}

#[tokio::test]
async fn the_same_way_again_has_to_be_waited_for_even_by_choosing() {
    let acs = TestAcs::new().await;
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (page, _) = begun.open_with_code().await;
    for _ in 0..5 {
        begun.choose(&begun.choose(&page, "").await, "sms").await;
        acs.drain().await;
    }
    assert_eq!(acs.sent(), 1);
}

#[tokio::test]
async fn the_order_of_the_settings_is_the_order_of_the_page() {
    let acs = TestAcs::with(&[("ACS__METHODS__ORDER", "email,sms,approval")]).await;
    let begun = acs.begin_as(Version::V220, &who_chooses()).await;
    assert_eq!(offered(&begun.open().await), ["email", "sms", "approval"]);
    let begun = acs.begin_as(Version::V231, &by_both()).await;
    assert_eq!(begun.ares["authenticationMethod"], serde_json::json!(["05"]));
    let acs = TestAcs::with(&[("ACS__METHODS__ORDER", "sms")]).await;
    let begun = acs.begin_as(Version::V220, &who_chooses()).await;
    assert_eq!(offered(&begun.open().await), ["sms"], "what is not named is not offered");
}

#[tokio::test]
async fn where_two_factors_are_the_rule_only_ways_with_two_are_offered() {
    let acs = TestAcs::with(&[("ACS__METHODS__PROFILE", "eea"), WITH_DOMAIN]).await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &who_chooses()).await;
    assert_eq!(offered(&begun.open().await), ["approval"]);

    let holder = acs.with_password(by_both()).await;
    let begun = acs.begin_as(Version::V220, &holder).await;
    let (page, code) = begun.opened().await;
    assert!(page.field("password").is_some() && !page.text().contains("choose"), "no mail beside it: {}", page.visible());
    begun.returns(&begun.submit(&page, PASSWORD, &code).await, "Y");

    let with_password = acs.with_password(by_email()).await;
    for holder in [by_sms(), by_both(), by_email(), with_password] {
        let begun = acs.begin_as(Version::V220, &holder).await;
        begun.returns(&begun.open().await, "N");
        begun.assert_result(&begun.reported().await, ("N", Some("13"), None, "00"));
    }
}

#[tokio::test]
async fn a_passkey_alone_is_never_offered() {
    let acs = TestAcs::with(&[WITH_DOMAIN]).await;
    let _work = acs.work();
    let (begun, _) = acs.begin_with_passkey(Version::V231, &Enrolment::default()).await;
    begun.returns(&begun.open().await, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("13"), None, "00"));
    let (begun, _) = acs.begin_with_passkey(Version::V231, &by_app()).await;
    let page = begun.open().await;
    assert!(page.passkey_options().is_some());
    assert_eq!(offered(&page), ["approval"], "there is another way beside it");
}

#[tokio::test]
async fn a_passkey_cannot_be_used_where_the_card_has_none() {
    let acs = TestAcs::with(&[WITH_DOMAIN]).await;
    let begun = acs.begin_as(Version::V220, &by_both()).await;
    let (page, _) = begun.open_with_code().await;
    let device = Device::new("stranger");
    let options = serde_json::json!({ "challenge": "AAAA" });
    let before = acs.dump();
    let answer = begun.assert(&page, &device.signed(&Device::client(&options))).await;
    assert!(answer.asks_for_code(), "{}", answer.visible());
    assert_eq!(acs.dump(), before);
}
