//! Cardholders of all kinds, and what can be done with their pages: passwords, the app, passkeys, ways to choose.

use crate::acs::{Answer, Begun, TestAcs, attribute};
use crate::device::Device;
use acs_challenge::challenge::ApprovalStatus;
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::transaction::Transaction;
use acs_challenge::server::ports::{SendFault, Shape};
use serde_json::{Value, json};

/// A password that is written in more than one way.
pub const PASSWORD: &str = "P\u{ea}che Melba $1";
/// The same, its letters composed otherwise.
pub const PASSWORD_APART: &str = "Pe\u{302}che Melba $1";

/// A cardholder who gets text messages.
pub fn by_sms() -> Enrolment {
    Enrolment { phone: Some("+31611223389".to_owned()), ..Enrolment::default() }
}

/// A cardholder who gets mail.
pub fn by_email() -> Enrolment {
    Enrolment { email: Some("sam.hopper@example.com".to_owned()), ..Enrolment::default() }
}

/// A cardholder with the issuer's app and nothing else.
pub fn by_app() -> Enrolment {
    Enrolment { app: true, ..Enrolment::default() }
}

/// A cardholder who is asked each time, with everything but a passkey.
pub fn who_chooses() -> Enrolment {
    Enrolment { email: by_email().email, app: true, asks: true, ..by_sms() }
}

impl TestAcs {
    /// The same cardholder with [`PASSWORD`].
    pub async fn with_password(&self, enrolment: Enrolment) -> Enrolment {
        let hash = self.app.passwords.hash(self.app.chance.as_ref(), PASSWORD).await.unwrap();
        Enrolment { password: Some(hash), ..enrolment }
    }

    /// A number nobody has had.
    pub fn fresh_pan(&self) -> String {
        format!("45190002{:08}", self.next())
    }

    /// Begins a challenge on a fresh card of such a cardholder.
    pub async fn begin_as(&self, version: Version, enrolment: &Enrolment) -> Begun<'_> {
        let pan = self.fresh_pan();
        self.enrol_as(&pan, enrolment).await;
        self.begin_with(self.payment(version, &pan)).await
    }

    /// The same where nothing is paid.
    pub fn without_purchase(mut areq: Value) -> Value {
        areq["messageCategory"] = "02".into();
        for field in ["purchaseAmount", "purchaseCurrency", "purchaseExponent", "purchaseDate"] {
            areq.as_object_mut().unwrap().remove(field);
        }
        areq
    }

    /// A key that may do everything for the stage's issuer.
    pub async fn master_key(&self) -> String {
        self.key("demo", &Scope::ALL).await
    }

    /// Adds a passkey to a card, as the issuer's site does.
    pub async fn add_passkey(&self, card: &str, device: &Device) {
        let key = self.master_key().await;
        let path = format!("/v1/cards/{card}/passkeys");
        let options = self.ask(&key, "POST", &format!("{path}/options"), &json!({ "name": "Sam Hopper" })).await;
        assert_eq!(options.status, 200, "{}", options.text());
        let added = self.ask(&key, "POST", &path, &device.registration(&options.json())).await;
        assert_eq!(added.status, 201, "{}", added.text());
    }

    /// Begins a challenge on a fresh card of such a cardholder with a passkey.
    pub async fn begin_with_passkey(&self, version: Version, enrolment: &Enrolment) -> (Begun<'_>, Device) {
        let pan = self.fresh_pan();
        let card = self.enrol_as(&pan, enrolment).await;
        let device = Device::new(&format!("passkey of {pan}"));
        self.add_passkey(&card, &device).await;
        (self.begin_with(self.payment(version, &pan)).await, device)
    }

    /// Types of the events the issuer has heard, those about approvals first, each oldest first.
    pub fn heard(&self) -> Vec<String> {
        let kind = |event: Value| {
            let kind = event["type"].as_str().or(event["webhook"]["type"].as_str());
            kind.unwrap_or_else(|| panic!("no type: {event}")).to_owned()
        };
        self.events().into_iter().map(kind).collect()
    }

    /// The events the issuer has heard, those about approvals first, each oldest first.
    pub fn events(&self) -> Vec<Value> {
        [self.told(Shape::Approvals), self.told(Shape::Own)].concat()
    }

    /// How often the issuer has heard of this.
    pub fn times_heard(&self, kind: &str) -> usize {
        self.heard().iter().filter(|heard| *heard == kind).count()
    }

    /// The next messages of both channels are refused.
    pub fn refuse_messages(&self) {
        for gateway in [&self.sms, &self.email] {
            gateway.faults.lock().unwrap().push_back(SendFault::Refused("no".into()));
        }
    }

    /// Messages sent, by whatever channel.
    pub fn sent(&self) -> usize {
        self.sms.messages.lock().unwrap().len() + self.email.messages.lock().unwrap().len()
    }
}

impl Answer {
    /// The document without the marks around names and numbers that keep them from turning the words beside them, and
    /// without entities of quotes.
    pub fn plain(&self) -> String {
        self.text().replace(['\u{2068}', '\u{2069}'], "").replace("&#x27;", "'")
    }

    /// Words that a cardholder may see or hear: no scripts, no styles, no values that are for programs.
    pub fn visible(&self) -> String {
        let text = self.plain();
        let mut words = String::new();
        let mut rest = text.as_str();
        while let Some((before, tag)) = rest.split_once('<') {
            words.push_str(before);
            words.push('\n');
            let end = tag.find('>').unwrap_or(tag.len());
            let (tag, after) = tag.split_at(end);
            words.extend(tag.split('"').skip(1).step_by(2).filter(|value| value.contains(' ')).map(|value| format!("{value}\n")));
            rest = after;
            for raw in ["style", "script"].into_iter().filter(|raw| tag.starts_with(raw)) {
                rest = rest.split_once(&format!("</{raw}")).map_or("", |(_, after)| after);
            }
            rest = rest.strip_prefix('>').unwrap_or(rest);
        }
        let lines = words.lines().map(str::trim).filter(|line| line.chars().any(char::is_alphanumeric));
        lines.collect::<Vec<_>>().join("\n").replace("&amp;", "&")
    }

    /// The options the page gives to the passkey's script, and those for the browser's own payment dialogue.
    pub fn passkey_options(&self) -> Option<(Value, Option<Value>)> {
        let text = self.text();
        let section = &text[text.find("<section id=\"passkey\"")? + 1..];
        let tag = &section[..section.find('>')?];
        let read = |name| attribute(tag, name).map(|json| serde_json::from_str(&json).unwrap());
        Some((read("data-options")?, read("data-payment")))
    }

    /// The number that page and app share.
    pub fn approval_number(&self) -> Option<String> {
        let text = self.text();
        let after = text.split("class=\"number\"").nth(1)?;
        let shown = after.split("</p>").next()?.rsplit_once("</bdi>")?.0.rsplit('>').next()?;
        Some(shown.trim().to_owned())
    }

    /// Whether this is the page that asks for a code.
    pub fn asks_for_code(&self) -> bool {
        self.field("code").is_some()
    }

    /// Values of the ways on offer, and whether each can be chosen.
    pub fn ways(&self) -> Vec<(String, bool)> {
        let text = self.text();
        let tags = text.split("<input").skip(1).map(|rest| &rest[..rest.find('>').unwrap()]);
        let radios = tags.filter(|tag| attribute(tag, "type").as_deref() == Some("radio"));
        radios.map(|tag| (attribute(tag, "value").unwrap(), !tag.contains(" disabled"))).collect()
    }
}

impl Begun<'_> {
    /// Posts an intent as a form of `page` does, with these fields.
    pub async fn post(&self, page: &Answer, intent: &str, fields: &[(&str, &str)]) -> Answer {
        let (handle, attempt) = (page.field("handle").expect("a handle"), page.field("attempt").unwrap_or_default());
        let all = [&[("handle", handle.as_str()), ("attempt", &attempt), ("intent", intent)], fields].concat();
        self.acs.form("/challenge", &all).await
    }

    /// Posts what decides the challenge, and meanwhile works off what is owed, one after the other.
    pub async fn while_draining(&self, posted: impl Future<Output = Answer>) -> Answer {
        let drained = async {
            while self.result().is_none() {
                self.acs.drain().await;
                tokio::task::yield_now().await;
            }
        };
        tokio::join!(posted, drained).0
    }

    /// Submits password and code.
    pub async fn submit(&self, page: &Answer, password: &str, code: &str) -> Answer {
        self.post(page, "submit", &[("password", password), ("code", code)]).await
    }

    /// Chooses a way.
    pub async fn choose(&self, page: &Answer, method: &str) -> Answer {
        self.post(page, "choose", &[("method", method)]).await
    }

    /// Posts what a passkey has signed.
    pub async fn assert(&self, page: &Answer, assertion: &str) -> Answer {
        self.post(page, "assert", &[("assertion", assertion)]).await
    }

    /// Id of the approval with this number.
    pub async fn approval(&self, number: u32) -> String {
        self.acs.app.store.approval_of(&self.id, number).await.unwrap().expect("an approval").id
    }

    /// Where it stands.
    pub async fn approval_status(&self, number: u32) -> ApprovalStatus {
        self.acs.app.store.approval_of(&self.id, number).await.unwrap().expect("an approval").status
    }

    /// The issuer's app decides about it: `approved` or `rejected`.
    pub async fn rule(&self, number: u32, status: &str) -> Answer {
        let path = format!("/card-transaction-authentications/{}", self.approval(number).await);
        let key = self.acs.master_key().await;
        self.acs.ask(&key, "PATCH", &path, &ruling(status)).await
    }

    /// The issuer's app approves with a number that somebody typed into it.
    pub async fn rule_with(&self, number: u32, typed: &str) -> Answer {
        let path = format!("/card-transaction-authentications/{}", self.approval(number).await);
        let key = self.acs.master_key().await;
        let mut body = ruling("approved");
        body["data"]["cardTransactionAuthentication"]["binding"] = json!({ "number": typed });
        self.acs.ask(&key, "PATCH", &path, &body).await
    }

    /// The number by the keys.
    pub async fn expected_number(&self, number: u32) -> String {
        let stored = self.acs.app.store.load(&self.id).await.unwrap().unwrap();
        let transaction = Transaction::open(&self.acs.app.keys, &self.id, &stored.transaction).unwrap();
        let bound = transaction.bound();
        self.acs.app.keys.approval_number(&transaction.binding(&self.id, &bound), number).unwrap()
    }
}

/// The body of a decision.
pub fn ruling(status: &str) -> Value {
    json!({ "data": { "cardTransactionAuthentication": { "status": status } } })
}
