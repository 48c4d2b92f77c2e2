//! Challenges that an issuer asks for itself, from its request to the way back: over HTTP, as its systems and a browser would.
//!
//! Here: the stage. `requests` are the issuer's, `links` the browser's; `ends`, `counts` and `signed` are about results.

mod counts;
mod ends;
mod links;
mod requests;
mod returns;
mod signed;

use crate::acs::{Answer, Begun, TestAcs};
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use serde_json::{Value, json};

pub const PATH: &str = "/v1/challenges";
/// Where the stage's issuer may have browsers sent, and where another's.
const RETURN_URLS: &str = "demo https://shop.example/back/,demo https://shop.example/exact,demo https://shop.example:8443/port/,other https://other.example/";

/// A server, and a key of an issuer.
pub struct Desk {
    pub acs: TestAcs,
    pub key: String,
}

/// A challenge that was asked for.
pub struct Placed<'a> {
    pub desk: &'a Desk,
    pub id: String,
    /// Path of the link.
    pub link: String,
}

/// A request that is right, about somebody who gets text messages.
pub fn request() -> Value {
    json!({
        "transaction": { "amount": 4999, "currency": "EUR", "merchant": { "name": "Tea & Paper" } },
        "contact": { "phone": "+31611223389" },
        "returnUrl": "https://shop.example/back/",
    })
}

/// The same with these members, null for none.
pub fn with(changes: Value) -> Value {
    let mut body = request();
    let Value::Object(changes) = changes else { panic!("an object") };
    for (name, value) in changes {
        match value {
            Value::Null => drop(body.as_object_mut().unwrap().remove(&name)),
            value => body[name] = value,
        }
    }
    body
}

impl Desk {
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    pub async fn with(changes: &[(&str, &str)]) -> Self {
        let acs = TestAcs::with(&[changes, &[("ACS__API__RETURN_URLS", RETURN_URLS)]].concat()).await;
        let key = acs.key("demo", &[Scope::Authenticate, Scope::Approve]).await;
        Self { acs, key }
    }

    /// The same desk after a restart, with these settings.
    pub async fn again(&self, changes: &[(&str, &str)]) -> Self {
        let changes = [changes, &[("ACS__API__RETURN_URLS", RETURN_URLS)]].concat();
        let acs = TestAcs::on(self.acs.app.store.clone(), self.acs.folder.clone(), &changes).await;
        acs.clock.wait((self.acs.app.clock.now().millis() - crate::acs::START).unsigned_abs() / 1000);
        Self { acs, key: self.key.clone() }
    }

    pub async fn ask(&self, body: &Value) -> Answer {
        self.acs.ask(&self.key, "POST", PATH, body).await
    }

    /// Asks for a challenge, which is placed.
    pub async fn place(&self, body: &Value) -> Placed<'_> {
        let answer = self.ask(body).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        let made = answer.json();
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        let link = text("redirectUrl").strip_prefix("http://127.0.0.1:3000").expect("our own address").to_owned();
        Placed { desk: self, id: text("id"), link }
    }

    pub async fn show(&self, id: &str) -> Value {
        let answer = self.acs.ask(&self.key, "GET", &format!("{PATH}/{id}"), &Value::Null).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }
}

impl<'a> Placed<'a> {
    pub async fn object(&self) -> Value {
        self.desk.show(&self.id).await
    }

    /// The link is followed.
    pub async fn follow(&self) -> Answer {
        self.desk.acs.get(&self.link).await
    }

    pub fn token(&self) -> &str {
        self.link.rsplit('/').next().unwrap()
    }

    /// Its page is continued.
    pub async fn start(&self) -> Answer {
        self.desk.acs.form("/challenge", &[("handle", self.token()), ("intent", "start")]).await
    }

    /// Continued, and the code is there.
    pub async fn start_with_code(&self) -> (Answer, String) {
        let page = self.start().await;
        assert_eq!(page.status, 200, "{}", page.text());
        self.desk.acs.drain().await;
        (page, self.begun().code())
    }

    /// For what can be done with any challenge's pages.
    pub fn begun(&self) -> Begun<'a> {
        let id = self.id.parse().unwrap();
        Begun { acs: &self.desk.acs, id, version: Version::V231, areq: Value::Null, ares: Value::Null }
    }

    /// Opened and proved.
    pub async fn authenticate(&self) -> Answer {
        let (page, code) = self.start_with_code().await;
        self.begun().intend(&page, "submit", &code).await
    }

    pub async fn cancel(&self) -> Answer {
        self.desk.acs.ask(&self.desk.key, "POST", &format!("{PATH}/{}/cancel", self.id), &Value::Null).await
    }
}

/// A code that is not this one; `which` of nine.
pub fn wrong(code: &str, which: u32) -> String {
    let first = code.chars().next().and_then(|digit| digit.to_digit(10)).unwrap();
    format!("{}{}", (first + which) % 10, &code[1..])
}

/// Asserts that a page sends the browser back to the stage's usual address.
pub fn assert_goes_back(page: &Answer, id: &str) {
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(page.action(), "https://shop.example/back/");
    assert_eq!(page.field("reference").as_deref(), Some(id));
    assert_eq!(page.field("cres"), None);
}
