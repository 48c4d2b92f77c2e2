//! Approvals in the issuer's app: the doors of seed 003, what decisions do, and what the issuer's systems are told.

mod decisions;
mod events;
mod samples;
mod sender;

use crate::acs::{Answer, Begun, TestAcs};
use crate::api::assert_problem;
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::challenge as asks;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::transaction::Transaction;
use acs_challenge::server::ports::Shape;
use serde_json::{Value, json};

pub const PATH: &str = "/card-transaction-authentications";

/// A server, and a key of the issuer whose cards it has.
struct Stage {
    acs: TestAcs,
    key: String,
}

/// A challenge that waits for an approval.
struct Asked<'a> {
    stage: &'a Stage,
    begun: Begun<'a>,
    /// The page in front of the cardholder.
    page: Answer,
    /// Id of the approval.
    id: String,
    card: String,
}

impl Stage {
    async fn new() -> Self {
        Self::with(&[]).await
    }

    async fn with(changes: &[(&str, &str)]) -> Self {
        let acs = TestAcs::with(changes).await;
        let key = acs.key("demo", &[Scope::Read, Scope::Approve]).await;
        Self { acs, key }
    }

    /// A card whose holder has the app and a phone pays 49.99 EUR; the page waits for the app.
    async fn asked(&self, pan: &str) -> Asked<'_> {
        let enrolment = Enrolment { app: true, phone: Some("+31611223389".to_owned()), ..Enrolment::default() };
        let card = self.acs.enrol_as(pan, &enrolment).await;
        let mut areq = self.acs.payment(Version::V220, pan);
        areq["acquirerMerchantID"] = json!("MERCHANT 000001");
        areq["threeDSRequestorURL"] = json!("https://tea.example");
        areq["mcc"] = json!("5812");
        areq["merchantCountryCode"] = json!("826");
        let begun = self.acs.begin_with(areq).await;
        let page = begun.open().await;
        let id = self.list("").await["data"]["cardTransactionAuthentications"][0]["id"].as_str().unwrap().to_owned();
        Asked { stage: self, begun, page, id, card }
    }

    async fn list(&self, query: &str) -> Value {
        let answer = self.acs.ask(&self.key, "GET", &format!("{PATH}?{query}"), &Value::Null).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// What the issuer's systems were told about approvals, oldest first.
    fn told(&self) -> Vec<Value> {
        self.acs.told(Shape::Approvals)
    }

    /// Types of what they were told.
    fn types(&self) -> Vec<String> {
        self.told().iter().map(|event| event["webhook"]["type"].as_str().unwrap().to_owned()).collect()
    }
}

/// A PATCH body.
fn decision(status: &str) -> Value {
    json!({ "workflow": { "code": "direct" }, "data": { "cardTransactionAuthentication": { "status": status } }, "connect": {}, "metadata": {} })
}

/// The same with the number that was typed into the app.
fn with_number(status: &str, number: &Value) -> Value {
    let mut body = decision(status);
    body["data"]["cardTransactionAuthentication"]["binding"] = json!({ "number": number });
    body
}

impl Asked<'_> {
    async fn patch(&self, body: &Value) -> Answer {
        self.stage.acs.ask(&self.stage.key, "PATCH", &format!("{PATH}/{}", self.id), body).await
    }

    async fn decide(&self, status: &str) -> Answer {
        self.patch(&decision(status)).await
    }

    /// The object as it stands.
    async fn object(&self) -> Value {
        let answer = self.stage.acs.ask(&self.stage.key, "GET", &format!("{PATH}/{}", self.id), &Value::Null).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["data"]["cardTransactionAuthentication"].clone()
    }

    /// Its status, and connection's state and status.
    async fn stands(&self) -> (String, String, String) {
        standing(&self.object().await)
    }

    /// The two digits on the page.
    async fn number(&self) -> String {
        let app = &self.stage.acs.app;
        let approval = app.store.approval("demo", &self.id).await.unwrap().unwrap();
        let transaction = Transaction::open(&app.keys, &self.begun.id, &approval.stored.transaction).unwrap();
        let bound = transaction.bound();
        app.keys.approval_number(&transaction.binding(&self.begun.id, &bound), approval.number).unwrap()
    }

    async fn cancel(&self) {
        asks::cancel(&self.stage.acs.app, &self.begun.id).await.unwrap();
    }

    /// The cardholder takes another way; the challenge goes on.
    async fn takes_a_code_instead(&self) {
        asks::choose(&self.stage.acs.app, &self.begun.id, "other-way", "sms").await.unwrap();
    }
}

/// Status, and connection's state and status, of an object.
fn standing(object: &Value) -> (String, String, String) {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (text(&object["status"]), text(&object["connection"]["state"]), text(&object["connection"]["status"]))
}

fn says(status: &str, state: &str, connection: &str) -> (String, String, String) {
    (status.to_owned(), state.to_owned(), connection.to_owned())
}

/// Asserts that a decision came too late, and that the answer tells how it ended.
fn assert_ended(answer: &Answer, status: &str) {
    assert_problem(answer, 409, "already-ended");
    assert_eq!(answer.json()["cardTransactionAuthentication"]["status"], status);
}
