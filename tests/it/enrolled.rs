//! Cards enrolled by the operator's file: the same again is nothing, and a change has the same consequences as one over HTTP.

use crate::acs::digits;
use crate::instruments::{Bank, PASSWORD, PATH};
use crate::redirect::{Desk, request};
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::start;
use serde_json::{Value, json};

const PAN: &str = "4519000000000501";
const OLD: &str = "+31611223344";
const NEW: &str = "+31611223345";
const MAIL: &str = "sam.hopper@example.com";

/// A line of a card file.
fn line(changes: &Value) -> String {
    let mut line = json!({ "pan": PAN, "phone": OLD, "email": MAIL, "country": "NL", "password": PASSWORD, "client_id": "C1" });
    for (name, value) in changes.as_object().unwrap() {
        line[name] = value.clone();
    }
    line.to_string()
}

impl Bank {
    /// `cards enrol` with this line.
    async fn file(&self, changes: &Value) {
        assert_eq!(start::enrol(&self.acs.app, &line(changes)).await, Ok(1));
    }

    /// Our id of the card.
    async fn id(&self) -> String {
        let app = &self.acs.app;
        app.store.card(&app.keys.fingerprints(PAN)).await.unwrap().unwrap().0.id
    }

    /// Where the cardholder was told that something has changed, oldest first.
    fn warned(&self, id: &str) -> Vec<String> {
        let gateways = [&self.acs.sms, &self.acs.email];
        let about = |gateway: &&std::sync::Arc<crate::acs::Gateway>| {
            let messages = gateway.messages.lock().unwrap();
            messages.iter().filter(|message| message.trace == id).map(|message| message.to.clone()).collect::<Vec<_>>()
        };
        gateways.iter().flat_map(about).collect()
    }

    async fn end_reason(&self, challenge: &str) -> Value {
        let path = format!("/v1/challenges/{challenge}");
        self.acs.ask(&self.key, "GET", &path, &Value::Null).await.json()["endReason"].clone()
    }
}

#[tokio::test]
async fn the_same_line_again_stores_nothing_tells_nobody_and_ends_no_challenge() {
    let bank = Bank::new().await;
    let whole = json!({ "app": false, "asks": true, "client_number": "77", "client_title": "Dr Sam" });
    bank.file(&whole).await;
    bank.acs.drain().await;
    assert_eq!(bank.acs.times_heard("card.enrolled"), 1);
    let begun = bank.pays(PAN).await;
    begun.open().await;
    bank.acs.drain().await;
    let before = bank.acs.dump();
    bank.file(&whole).await;
    assert_eq!(bank.acs.dump(), before);
    assert_eq!(bank.acs.drain().await, 0);
    assert!(bank.changes_heard().is_empty() && bank.warned(&bank.id().await).is_empty());
    assert_eq!(bank.end_reason(begun.id.as_str()).await, Value::Null, "it goes on");
}

#[tokio::test]
async fn another_phone_password_or_address_is_told_and_ends_what_uses_the_old_one() {
    for (change, fields, warned) in [
        (json!({ "phone": NEW }), json!(["phone"]), &[OLD][..]),
        (json!({ "email": null, "password": "Another$2" }), json!(["email", "password"]), &[OLD, MAIL]),
        (json!({ "password": null }), json!(["password"]), &[OLD, MAIL]),
        (json!({ "refused": true }), json!(["refused"]), &[]),
    ] {
        let bank = Bank::new().await;
        bank.file(&json!({})).await;
        let begun = bank.pays(PAN).await;
        begun.open().await;
        bank.file(&change).await;
        assert_eq!(bank.end_reason(begun.id.as_str()).await, "card_changed", "{change}: as soon as it is done");
        bank.acs.drain().await;
        assert_eq!(bank.changes_heard(), [fields], "{change}");
        assert_eq!(bank.warned(&bank.id().await), warned, "{change}");
    }
}

#[tokio::test]
async fn what_no_challenge_uses_is_told_and_ends_none() {
    let bank = Bank::new().await;
    bank.file(&json!({})).await;
    let begun = bank.pays(PAN).await;
    let page = begun.open().await;
    bank.file(&json!({ "country": "BE", "app": true, "asks": true, "client_id": "C2" })).await;
    let _work = bank.acs.work();
    bank.acs.idle().await;
    assert_eq!(bank.changes_heard(), [json!(["country", "app", "asks", "client"])]);
    assert!(bank.warned(&bank.id().await).is_empty());
    let code = digits(&bank.acs.sms.messages.lock().unwrap().last().unwrap().text);
    begun.returns(&begun.submit(&page, PASSWORD, &code).await, "Y");
}

#[tokio::test]
async fn an_approval_is_not_shown_to_another_client() {
    let bank = Bank::new().await;
    let key = bank.acs.key("demo", &[Scope::Read, Scope::Approve]).await;
    let with_app = |client: &str| json!({ "phone": null, "email": null, "password": null, "app": true, "client_id": client });
    bank.file(&with_app("C1")).await;
    let begun = bank.pays(PAN).await;
    begun.open().await;
    let pending = async |client: &str| {
        let path = format!(
            "{}?data.cardTransactionAuthentication.clientId={client}&data.cardTransactionAuthentication.status=pending",
            crate::approvals::PATH
        );
        let answer = bank.acs.ask(&key, "GET", &path, &Value::Null).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["data"]["cardTransactionAuthentications"].as_array().unwrap().len()
    };
    assert_eq!((pending("C1").await, pending("C2").await), (1, 0));
    bank.file(&with_app("C2")).await;
    assert_eq!((pending("C1").await, pending("C2").await), (0, 0));
    assert_eq!(bank.end_reason(begun.id.as_str()).await, "card_changed");
    bank.acs.drain().await;
    assert_eq!(bank.changes_heard(), [json!(["client"])]);
}

#[tokio::test]
async fn addresses_that_came_with_a_request_are_no_payment_instrument() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    let card = desk.acs.app.store.card_of(&placed.id.parse().unwrap()).await.unwrap().unwrap();
    let key = desk.acs.key("demo", &[Scope::Enrol]).await;
    let path = format!("{PATH}/{}", card.id);
    for (method, body) in [("GET", Value::Null), ("PATCH", json!({ "status": "closed" })), ("PATCH", json!({}))] {
        let answer = desk.acs.ask(&key, method, &path, &body).await;
        assert_eq!(answer.status, 404, "{method} {}", answer.text());
    }
    assert_eq!(desk.acs.app.store.card_of(&placed.id.parse().unwrap()).await.unwrap(), Some(card));
}
