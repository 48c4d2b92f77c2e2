//! What a payment instrument's status, number and addresses mean for a payment.

use super::refusals::assert_adyen;
use super::{Bank, PASSWORD, PATH, mobile, with_number};
use crate::acs::{digits, other_than, sent_by};
use acs_challenge::challenge::Channel;
use serde_json::{Value, json};

const PAN: &str = "4519000000000301";

/// Cards that are declined say so at once.
const PLAIN: (&str, &str) = ("ACS__INTAKE__EXPLAIN_DECLINES", "false");

fn status(name: &str) -> Value {
    json!({ "status": name })
}

fn ares(status: &str, reason: &str) -> (String, String) {
    (status.to_owned(), reason.to_owned())
}

#[tokio::test]
async fn only_an_active_card_is_challenged_and_one_that_is_active_again_is() {
    let bank = Bank::with(&[PLAIN]).await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile("+31611223344") }))).await;
    assert_eq!(bank.areq(PAN).await, ares("C", ""));
    for stopped in ["inactive", "suspended", "SUSPENDED", "closed"] {
        bank.change(&id, &status(stopped)).await;
        assert_eq!(bank.areq(PAN).await, ares("R", "12"), "{stopped}");
        if stopped != "closed" {
            bank.change(&id, &status("active")).await;
            assert_eq!(bank.areq(PAN).await, ares("C", ""), "after {stopped}");
        }
    }
}

#[tokio::test]
async fn what_is_closed_stays_closed() {
    let bank = Bank::with(&[PLAIN]).await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile("+31611223344") }))).await;
    bank.change(&id, &status("closed")).await;
    let before = bank.acs.dump();
    for name in ["active", "inactive", "suspended"] {
        let body = assert_adyen(&bank.patch(&id, &status(name)).await, 422, "invalid-value");
        assert_eq!(body["invalidFields"][0]["name"], "status");
    }
    assert_eq!(bank.change(&id, &status("closed")).await["status"], "closed");
    assert_eq!(bank.acs.dump(), before, "closing again changes nothing");
    assert_eq!(bank.change(&id, &json!({ "statusReason": "lost" })).await["statusReason"], "lost");
    assert_eq!(bank.areq(PAN).await, ares("R", "12"));
}

#[tokio::test]
async fn a_card_that_has_to_be_sent_begins_inactive() {
    let bank = Bank::new().await;
    for (form, begins) in [(json!("physical"), "inactive"), (json!("virtual"), "active"), (Value::Null, "active")] {
        let mut body = with_number("4519000000000302", Value::Null);
        body.as_object_mut().unwrap().remove("status");
        body["card"] = json!({ "formFactor": form });
        let id = bank.enrol(&body).await;
        assert_eq!(bank.show(&id).await["status"], begins, "{form}");
    }
}

#[tokio::test]
async fn stopping_a_card_ends_its_open_challenges() {
    let bank = Bank::new().await;
    let id = bank.enrol(&with_number(PAN, json!({ "phone": mobile("+31611223344") }))).await;
    let _work = bank.acs.work();
    for name in ["suspended", "inactive", "closed"] {
        let begun = bank.pays(PAN).await;
        let (page, code) = begun.opened().await;
        bank.change(&id, &status(name)).await;
        begun.returns(&begun.intend(&page, "submit", &code).await, "N");
        begun.assert_result(&begun.reported().await, ("N", Some("09"), None, "00"));
        if name != "closed" {
            bank.change(&id, &status("active")).await;
        }
    }
}

#[tokio::test]
async fn a_card_is_found_by_its_number_once_that_is_told() {
    let bank = Bank::with(&[PLAIN]).await;
    let mut body = with_number(PAN, json!({ "phone": mobile("+31611223344") }));
    body["card"].as_object_mut().unwrap().remove("number");
    let id = bank.enrol(&body).await;
    assert_eq!(bank.areq(PAN).await, ares("N", "08"));
    let shown = bank.change(&id, &json!({ "card": { "number": PAN } })).await;
    assert_eq!((&shown["card"]["number"], &shown["card"]["lastFour"]), (&json!("************0301"), &json!("0301")));
    assert_eq!(bank.areq(PAN).await, ares("C", ""));
    // It is told once: the same again is nothing new, another is refused.
    let before = bank.acs.dump();
    bank.change(&id, &json!({ "card": { "number": PAN } })).await;
    let other = json!({ "card": { "number": "4519000000000399" } });
    let refused = assert_adyen(&bank.patch(&id, &other).await, 422, "invalid-value");
    assert_eq!(refused["invalidFields"][0]["name"], "card.number");
    assert_eq!(bank.acs.dump(), before);
    assert_eq!(bank.areq("4519000000000399").await, ares("N", "08"));
}

#[tokio::test]
async fn password_and_code_are_asked_for_together() {
    let bank = Bank::new().await;
    let ways = json!({ "password": PASSWORD, "phone": mobile("+31611223344"), "email": "S.Hopper@example.com" });
    bank.enrol(&with_number(PAN, ways)).await;
    let _work = bank.acs.work();
    let begun = bank.pays(PAN).await;
    let (page, code) = begun.opened().await;
    assert_eq!(sent_by(&bank.acs), [Channel::Sms], "a phone comes before an address");
    let page = begun.submit(&page, "CARDUSERPASSWORD$2", &code).await;
    let page = begun.submit(&page, PASSWORD, &other_than(&code)).await;
    assert!(page.asks_for_code(), "{}", page.visible());
    begun.returns(&begun.submit(&page, PASSWORD, &code).await, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "03"));
}

#[tokio::test]
async fn a_landline_gets_no_text_message() {
    let bank = Bank::with(&[PLAIN]).await;
    let landline = json!({ "number": "020 123 4567", "type": "landline" });
    let id = bank.enrol(&with_number(PAN, json!({ "phone": landline }))).await;
    let phone = &bank.show(&id).await["card"]["authentication"]["phone"];
    assert_eq!(*phone, json!({ "number": "+31201234567", "type": "landline" }));
    assert_eq!(bank.areq(PAN).await, ares("N", "13"), "there is no way to reach its holder");
    bank.change(&id, &super::authentication(json!({ "email": "S.Hopper@example.com" }))).await;
    let begun = bank.pays(PAN).await;
    begun.open().await;
    bank.acs.drain().await;
    assert_eq!(sent_by(&bank.acs), [Channel::Email]);
    assert_eq!(bank.acs.email.messages.lock().unwrap()[0].to, "S.Hopper@example.com");
    // The line was a mobile after all.
    bank.change(&id, &super::authentication(json!({ "phone": mobile("0611223344") }))).await;
    bank.acs.drain().await;
    let begun = bank.pays(PAN).await;
    begun.open().await;
    bank.acs.drain().await;
    let messages = bank.acs.sms.messages.lock().unwrap();
    assert_eq!(messages.iter().map(|message| message.to.as_str()).collect::<Vec<_>>(), ["+31611223344"]);
    assert_eq!(digits(&messages[0].text).len(), 6);
}

#[tokio::test]
async fn a_mobile_number_that_is_a_landlines_is_refused() {
    let bank = Bank::new().await;
    let answer = bank.acs.ask(&bank.key, "POST", PATH, &with_number(PAN, json!({ "phone": mobile("020 123 4567") }))).await;
    let body = assert_adyen(&answer, 422, "invalid-value");
    assert_eq!(body["invalidFields"][0]["name"], "card.authentication.phone.number");
}
