//! A change of phone, mail or password ends the open challenges that use the old one, and warns whoever is there.

use super::{Bank, PASSWORD, authentication, mobile, with_number};
use acs_challenge::server::ports::Message;
use serde_json::{Value, json};

const PAN: &str = "4519000000000401";
const OLD: &str = "+31611223344";
const NEW: &str = "+31611223345";
const MAIL: &str = "S.Hopper@example.com";

fn messages(gateway: &crate::acs::Gateway, to: &str, about: &str) -> Vec<Message> {
    let all = gateway.messages.lock().unwrap();
    all.iter().filter(|message| message.to == to && message.trace == about).cloned().collect()
}

#[tokio::test]
async fn a_new_phone_ends_the_challenge_kills_the_code_and_warns_the_old_one() {
    let bank = Bank::new().await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile(OLD) }))).await;
    let begun = bank.pays(PAN).await;
    let other = bank.pays(PAN).await;
    let (page, code) = begun.open_with_code().await;
    bank.change(&id, &authentication(json!({ "phone": mobile(NEW) }))).await;
    let view = bank.acs.ask(&bank.key, "GET", &format!("/v1/challenges/{}", begun.id), &Value::Null).await.json();
    assert_eq!((&view["status"], &view["endReason"]), (&json!("completed"), &json!("card_changed")), "as soon as it is answered");
    let _work = bank.acs.work();
    begun.returns(&begun.intend(&page, "submit", &code).await, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("09"), None, "00"));
    // The one that was not opened yet has ended as well, and sends nothing: its CReq comes too late.
    let late = crate::play::decoded(&other.open().await.field("cres").expect("a message to the merchant"));
    assert_eq!((&late["messageType"], &late["errorCode"]), (&json!("Erro"), &json!("305")));
    other.assert_result(&other.reported().await, ("N", Some("09"), None, "00"));
    bank.acs.idle().await;
    assert!(other.codes().is_empty());
    let warned = messages(&bank.acs.sms, OLD, &id);
    assert_eq!(warned.len(), 1, "{warned:?}");
    assert!(warned[0].text.contains("phone number") && warned[0].text.contains("0401"), "{}", warned[0].text);
    assert!(!warned[0].text.contains(NEW), "what it is now is nobody's business there");
    assert!(messages(&bank.acs.sms, NEW, &id).is_empty());
    assert_eq!(bank.changes_heard(), [json!(["phone"])]);
    // The next challenge uses the new one.
    let next = bank.pays(PAN).await;
    let (page, code) = next.opened().await;
    assert_eq!(messages(&bank.acs.sms, NEW, next.id.as_str()).len(), 1);
    next.returns(&next.intend(&page, "submit", &code).await, "Y");
}

#[tokio::test]
async fn a_challenge_that_does_not_use_what_has_changed_goes_on() {
    let bank = Bank::new().await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile(OLD) }))).await;
    let begun = bank.pays(PAN).await;
    let (page, code) = begun.open_with_code().await;
    bank.change(&id, &authentication(json!({ "email": MAIL }))).await;
    bank.change(&id, &authentication(json!({ "email": "Sam@example.com" }))).await;
    bank.change(&id, &authentication(json!({ "email": null }))).await;
    bank.change(&id, &json!({ "description": "Sam's", "card": { "cardholderName": "S. Hopper" } })).await;
    let _work = bank.acs.work();
    begun.returns(&begun.intend(&page, "submit", &code).await, "Y");
    bank.acs.idle().await;
    assert_eq!(bank.changes_heard(), [json!(["email"]), json!(["email"]), json!(["email"]), json!(["description"])]);
    // That there is a mail address now concerns the phone; what becomes of it afterwards, itself.
    assert_eq!(messages(&bank.acs.sms, OLD, &id).len(), 1);
    assert_eq!(messages(&bank.acs.email, MAIL, &id).len(), 1);
    assert_eq!(messages(&bank.acs.email, "Sam@example.com", &id).len(), 1);
}

#[tokio::test]
async fn a_new_password_ends_challenges_that_ask_for_it_and_warns_everywhere() {
    for (had, next) in [(json!(PASSWORD), json!("Another$2")), (json!(PASSWORD), Value::Null)] {
        let bank = Bank::new().await;
        let ways = json!({ "password": had, "phone": mobile(OLD), "email": MAIL });
        let id = bank.enrol(&with_number(PAN, ways)).await;
        let begun = bank.pays(PAN).await;
        let (page, code) = begun.open_with_code().await;
        bank.change(&id, &authentication(json!({ "password": next }))).await;
        let _work = bank.acs.work();
        begun.returns(&begun.submit(&page, PASSWORD, &code).await, "N");
        begun.assert_result(&begun.reported().await, ("N", Some("09"), None, "00"));
        bank.acs.idle().await;
        for (gateway, to) in [(&bank.acs.sms, OLD), (&bank.acs.email, MAIL)] {
            let warned = messages(gateway, to, &id);
            assert_eq!(warned.len(), 1, "{to}");
            assert!(warned[0].text.contains("password"), "{}", warned[0].text);
        }
        assert_eq!(bank.changes_heard(), [json!(["password"])]);
        let again = bank.pays(PAN).await;
        let (page, code) = again.opened().await;
        if next.is_null() {
            again.returns(&again.submit(&page, "", &code).await, "Y");
        } else {
            let page = again.submit(&page, PASSWORD, &code).await;
            again.returns(&again.submit(&page, "Another$2", &code).await, "Y");
        }
    }
}

#[tokio::test]
async fn a_change_that_changes_nothing_does_nothing() {
    let bank = Bank::new().await;
    let ways = json!({ "password": PASSWORD, "phone": mobile(OLD), "email": MAIL });
    let id = bank.enrol(&with_number(PAN, ways)).await;
    bank.acs.drain().await;
    let begun = bank.pays(PAN).await;
    let (page, code) = begun.open_with_code().await;
    let (before, shown) = (bank.acs.dump(), bank.show(&id).await);
    for same in [
        json!({}),
        json!({ "status": "active", "balanceAccountId": "BA3227C223222B5CTBLR8BWJB" }),
        authentication(json!({ "phone": { "number": "06 11223344", "type": "Mobile" } })),
        authentication(json!({ "password": PASSWORD, "email": MAIL, "phone": mobile("31611223344") })),
        json!({ "card": { "number": PAN, "formFactor": "Virtual" }, "unknown": { "to": "us" } }),
    ] {
        assert_eq!(bank.change(&id, &same).await, shown, "{same}");
        assert_eq!(bank.acs.dump(), before, "{same}");
    }
    let _work = bank.acs.work();
    begun.returns(&begun.submit(&page, PASSWORD, &code).await, "Y");
}

#[tokio::test]
async fn removing_a_phone_ends_what_uses_it_and_leaves_the_other_way() {
    let bank = Bank::new().await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile(OLD), "email": MAIL }))).await;
    let begun = bank.pays(PAN).await;
    begun.open_with_code().await;
    let shown = bank.change(&id, &authentication(json!({ "phone": null }))).await;
    assert_eq!(shown["card"]["authentication"], json!({ "email": MAIL }));
    let _work = bank.acs.work();
    begun.assert_result(&begun.reported().await, ("N", Some("09"), None, "00"));
    bank.acs.idle().await;
    assert_eq!(messages(&bank.acs.sms, OLD, &id).len(), 1);
    assert!(messages(&bank.acs.email, MAIL, &id).is_empty());
    let next = bank.pays(PAN).await;
    let (page, code) = next.opened().await;
    assert_eq!(messages(&bank.acs.email, MAIL, next.id.as_str()).len(), 1);
    next.returns(&next.intend(&page, "submit", &code).await, "Y");
}

#[tokio::test]
async fn a_challenge_that_cannot_be_ended_at_once_is_ended_afterwards() {
    let bank = Bank::new().await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile(OLD) }))).await;
    bank.acs.drain().await;
    let begun = bank.pays(PAN).await;
    let (page, code) = begun.open_with_code().await;
    let database = rusqlite::Connection::open(bank.acs.folder.path().join("acs.db")).unwrap();
    database.execute_batch("CREATE TRIGGER broken BEFORE UPDATE ON challenge BEGIN SELECT RAISE(ABORT, 'disk'); END").unwrap();
    let answer = bank.patch(&id, &authentication(json!({ "phone": mobile(NEW) }))).await;
    super::refusals::assert_adyen(&answer, 503, "unavailable");
    database.execute_batch("DROP TRIGGER broken").unwrap();
    // Nobody repeats the request: what is owed is done all the same.
    bank.acs.drain().await;
    let _work = bank.acs.work();
    begun.returns(&begun.intend(&page, "submit", &code).await, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("09"), None, "00"));
    bank.acs.idle().await;
    assert_eq!(messages(&bank.acs.sms, OLD, &id).len(), 1);
    assert_eq!(
        bank.change(&id, &authentication(json!({ "phone": mobile(NEW) }))).await["card"]["authentication"]["phone"]["number"],
        NEW
    );
    assert_eq!(bank.changes_heard(), [json!(["phone"])], "repeating it is nothing new");
}

#[tokio::test]
async fn a_warning_that_cannot_be_delivered_is_tried_again_and_does_not_undo_the_change() {
    let bank = Bank::new().await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile(OLD) }))).await;
    bank.acs.drain().await;
    let down = acs_challenge::server::ports::SendFault::Unavailable("no answer".into());
    bank.acs.sms.faults.lock().unwrap().push_back(down);
    bank.change(&id, &authentication(json!({ "phone": mobile(NEW) }))).await;
    bank.acs.drain().await;
    assert!(messages(&bank.acs.sms, OLD, &id).is_empty());
    for _ in 0..10 {
        bank.acs.clock.wait(60);
        bank.acs.drain().await;
    }
    assert_eq!(messages(&bank.acs.sms, OLD, &id).len(), 1);
    assert_eq!(bank.show(&id).await["card"]["authentication"]["phone"]["number"], NEW);
}
