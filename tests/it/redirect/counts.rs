//! Failures are counted for whoever is asked, across challenges: of a card, and of addresses that come with the request.

use super::{Desk, Placed, assert_goes_back, with, wrong};
use serde_json::{Value, json};

fn contact(changes: Value) -> Value {
    let mut contact = json!({ "phone": "+31611223389", "clientId": "c1", "lastFour": "1234" });
    contact.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    with(json!({ "contact": contact }))
}

/// So many wrong codes; the last page.
async fn fail(placed: &Placed<'_>, times: u32) -> crate::acs::Answer {
    let (page, code) = placed.start_with_code().await;
    for which in 1..times {
        placed.begun().intend(&page, "submit", &wrong(&code, which)).await;
    }
    placed.begun().intend(&page, "submit", &wrong(&code, times)).await
}

#[tokio::test]
async fn failures_of_the_same_contact_block_it_for_half_an_hour() {
    let desk = Desk::new().await;
    let first = desk.place(&contact(json!({}))).await;
    assert_goes_back(&fail(&first, 3).await, &first.id);
    let second = desk.place(&contact(json!({}))).await;
    fail(&second, 2).await;
    desk.acs.drain().await;
    assert_eq!(second.object().await["endReason"], "attempts_exceeded", "five in a row, and the fifth ends it");
    assert_eq!(desk.acs.times_heard("card.blocked"), 1);
    let sent = desk.acs.sent();

    let third = desk.place(&contact(json!({}))).await;
    let page = third.start().await;
    desk.acs.drain().await;
    assert_goes_back(&page, &third.id);
    let object = third.object().await;
    assert_eq!((&object["status"], &object["authenticated"]), (&json!("completed"), &json!(false)), "{object}");
    assert_eq!(desk.acs.sent(), sent, "a blocked one is sent nothing");

    // Another is another.
    for other in [json!({ "phone": "+31611223390" }), json!({ "clientId": "c2" }), json!({ "lastFour": "4321" })] {
        let placed = desk.place(&contact(other)).await;
        assert_goes_back(&placed.authenticate().await, &placed.id);
        assert_eq!(placed.object().await["authenticated"], true);
    }
    desk.acs.clock.wait(1800);
    let later = desk.place(&contact(json!({}))).await;
    later.authenticate().await;
    assert_eq!(later.object().await["authenticated"], true);
}

#[tokio::test]
async fn another_issuers_failures_are_not_this_ones() {
    let desk = Desk::with(&[("ACS__CHALLENGE__CARD_FAILURES", "1")]).await;
    let failed = desk.place(&contact(json!({}))).await;
    fail(&failed, 1).await;
    let key = desk.acs.key("other", &[acs_challenge::server::api::access::Scope::Authenticate]).await;
    let mut body = contact(json!({}));
    body["returnUrl"] = json!("https://other.example/");
    let mine = desk.show(&failed.id).await["card"]["id"].clone();
    let other = Desk { acs: desk.acs, key };
    let placed = other.place(&body).await;
    assert_ne!(placed.object().await["card"]["id"], mine);
    placed.authenticate().await;
    assert_eq!(placed.object().await["authenticated"], true);
}

#[tokio::test]
async fn a_right_code_forgets_the_wrong_ones_of_the_same_contact() {
    let desk = Desk::new().await;
    for _ in 0..4 {
        let placed = desk.place(&contact(json!({}))).await;
        let (page, code) = placed.start_with_code().await;
        for which in 1..=2 {
            placed.begun().intend(&page, "submit", &wrong(&code, which)).await;
        }
        placed.begun().intend(&page, "submit", &code).await;
        assert_eq!(placed.object().await["authenticated"], true);
    }
    assert_eq!(desk.acs.times_heard("card.blocked"), 0);
}

#[tokio::test]
async fn a_rotation_of_keys_forgets_no_failure() {
    let rings =
        [format!("{},new:{}", crate::acs::RING, "6b".repeat(32)), format!("new:{},{}", "6b".repeat(32), crate::acs::RING)];
    let before = Desk::with(&[("ACS__KEYS__RING", &rings[0])]).await;
    fail(&before.place(&contact(json!({}))).await, 3).await;
    let card = before.place(&contact(json!({}))).await.object().await["card"]["id"].clone();
    let desk = before.again(&[("ACS__KEYS__RING", &rings[1])]).await;
    let placed = desk.place(&contact(json!({}))).await;
    assert_eq!(placed.object().await["card"]["id"], card, "of the same contact, the same");
    fail(&placed, 2).await;
    assert_eq!(placed.object().await["endReason"], "attempts_exceeded", "three before and two after are five");
}
