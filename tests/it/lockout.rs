//! A card that is blocked: announced before, told with its reason, shown until when, over by itself (RTS Art. 4(3)(b)).

use crate::acs::{Answer, Begun, TestAcs, other_than};
use crate::holders::{PASSWORD, by_app, by_sms};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use serde_json::json;

const PAN: &str = "4519000266660001";
const BLOCKS: &str = "blocks your card";

async fn begin(acs: &TestAcs) -> Begun<'_> {
    acs.begin_with(acs.payment(Version::V220, PAN)).await
}

/// Opens, fails `times`, and returns the last page.
async fn fail(begun: &Begun<'_>, times: usize) -> Answer {
    let (mut page, code) = begun.opened().await;
    for turn in 0..times {
        // By turns the code and the password are wrong; without a password the field is ignored.
        let (password, code) = if turn % 2 == 0 { (PASSWORD, other_than(&code)) } else { ("wrong", other_than(&code)) };
        page = begun.submit(&page, password, &code).await;
    }
    page
}

/// Cancels, and waits until the result has been told.
async fn give_up(begun: &Begun<'_>, page: &Answer) {
    begun.post(page, "cancel", &[]).await;
    begun.reported().await;
}

#[tokio::test]
async fn five_failures_over_two_challenges_block_the_card_and_the_issuer_hears_why_once() {
    for with_password in [false, true] {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let holder = if with_password { acs.with_password(by_sms()).await } else { by_sms() };
        acs.enrol_as(PAN, &holder).await;
        let one = begin(&acs).await;
        one.returns(&fail(&one, 3).await, "N");
        let two = begin(&acs).await;
        let page = fail(&two, 1).await;
        assert!(page.plain().contains(BLOCKS) && page.plain().contains("30 minutes"), "{}", page.visible());
        let code = two.codes()[0].clone();
        let end =
            if with_password { two.submit(&page, "wrong", &code).await } else { two.submit(&page, "", &other_than(&code)).await };
        two.returns(&end, "N");
        assert!(end.plain().contains("13:30"), "blocked until when, in the cardholder's zone: {}", end.visible());
        two.assert_result(&two.reported().await, ("N", Some("19"), None, "02"));
        acs.idle().await;
        assert_eq!(acs.times_heard("card.blocked"), 1);
        let event = acs.events().into_iter().find(|event| event["type"] == "card.blocked").unwrap();
        let told = (&event["data"]["reason"], &event["data"]["until"], &event["data"]["lastFour"]);
        assert_eq!(told, (&json!("wrong_entries"), &json!("2026-01-15T12:30:00Z"), &json!("0001")));
        assert!(acs.dump()["card"][0].contains("wrong_entries"), "the reason is stored");
        assert!(!event.to_string().contains("4519"), "no more of the number than its end");
    }
}

#[tokio::test]
async fn a_third_challenge_announces_the_block_before_anything_is_typed() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.enrol_as(PAN, &by_sms()).await;
    for _ in 0..2 {
        let begun = begin(&acs).await;
        let page = fail(&begun, 2).await;
        assert!(page.asks_for_code());
        give_up(&begun, &page).await;
    }
    let third = begin(&acs).await;
    let (page, code) = third.opened().await;
    assert!(page.plain().contains(BLOCKS) && page.plain().contains("30 minutes"), "{}", page.visible());
    assert!(page.plain().contains(&acs.counted_plain("code-attempts", 1)), "{}", page.visible());
    third.returns(&third.submit(&page, "", &other_than(&code)).await, "N");
    third.assert_result(&third.reported().await, ("N", Some("19"), None, "01"));
}

#[tokio::test]
async fn nothing_is_announced_while_there_is_more_than_one_try_to_the_block() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.enrol_as(PAN, &by_sms()).await;
    let begun = begin(&acs).await;
    assert!(!fail(&begun, 2).await.plain().contains(BLOCKS));
}

#[tokio::test]
async fn a_blocked_card_is_told_until_when_and_taken_again_afterwards() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.enrol_as(PAN, &by_sms()).await;
    let one = begin(&acs).await;
    fail(&one, 3).await;
    let two = begin(&acs).await;
    fail(&two, 2).await;
    acs.clock.wait(600);
    let blocked = begin(&acs).await;
    let page = blocked.open().await;
    blocked.returns(&page, "N");
    assert!(page.plain().contains(&acs.words().say("return-blocked-heading")), "{}", page.visible());
    assert!(page.plain().contains("13:30"), "{}", page.visible());
    blocked.assert_result(&blocked.reported().await, ("N", Some("04"), None, "00"));
    assert!(blocked.codes().is_empty());
    acs.clock.wait(1200);
    let free = begin(&acs).await;
    free.returns(&free.authenticate().await, "Y");
}

#[tokio::test]
async fn a_success_forgets_the_failures() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.enrol_as(PAN, &by_sms()).await;
    let one = begin(&acs).await;
    let page = fail(&one, 2).await;
    give_up(&one, &page).await;
    let two = begin(&acs).await;
    let page = fail(&two, 2).await;
    two.returns(&two.submit(&page, "", &two.codes()[0]).await, "Y");
    for _ in 0..2 {
        let begun = begin(&acs).await;
        let page = fail(&begun, 2).await;
        assert!(page.asks_for_code() && !page.plain().contains("online payments until"), "{}", page.visible());
        give_up(&begun, &page).await;
    }
    assert_eq!(acs.times_heard("card.blocked"), 0);
}

#[tokio::test]
async fn each_kind_of_failure_has_its_reason() {
    let acs = TestAcs::with(&[("ACS__CHALLENGE__CARD_FAILURES", "1"), crate::device::WITH_DOMAIN]).await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    begun.open().await;
    let wrong = if begun.expected_number(1).await == "11" { "22" } else { "11" };
    begun.rule_with(1, wrong).await;
    begun.assert_result(&begun.reported().await, ("N", Some("19"), None, "01"));
    let (begun, _) = acs.begin_with_passkey(Version::V220, &Enrolment { app: true, ..by_sms() }).await;
    begun.returns(&begun.assert(&begun.open().await, "{}").await, "N");
    acs.idle().await;
    let told: Vec<_> = acs.events().into_iter().filter(|event| event["type"] == "card.blocked").collect();
    let mut reasons: Vec<_> = told.iter().map(|event| event["data"]["reason"].as_str().unwrap()).collect();
    reasons.sort_unstable();
    assert_eq!(reasons, ["failed_passkeys", "wrong_numbers"]);
    let cards = acs.dump()["card"].join("\n");
    assert!(reasons.iter().all(|reason| cards.contains(reason)), "{cards}");
}
