//! A whole server for tests, in its surroundings: real code and a real database in a temporary folder.

pub use crate::surroundings::{DirectoryServer, DsAnswer, Gateway, IssuerSystems, ManualClock, SeededChance};

use crate::openapi;
use acs_challenge::challenge::Channel;
use acs_challenge::emv::creq::CReq;
use acs_challenge::emv::value::{Pan, TransactionId, Version, WindowSize};
use acs_challenge::server::api::limits::Limits;
use acs_challenge::server::app::{App, Bells};
use acs_challenge::server::flow::cards::{self, Client};
use acs_challenge::server::flow::endpoint::Target;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::password::Passwords;
use acs_challenge::server::flow::transaction::{place, seal};
use acs_challenge::server::language::words::Languages;
use acs_challenge::server::look::Looks;
use acs_challenge::server::ports::{Card, CardChange, CardStatus, Changed, Endpoint, Shape, Store};
use acs_challenge::server::seal::Keyring;
use acs_challenge::server::settings::{Secret, Settings, load};
use acs_challenge::server::store::sqlite::Sqlite;
use acs_challenge::server::system::random_uuid;
use acs_challenge::server::{http, outbox, start};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;
use tower::ServiceExt;

/// 2026-01-15T12:00:00Z.
pub const START: i64 = 1_768_478_400_000;

/// Whose cards the stage enrols.
pub const CLIENT: &str = "4d0cfc09-75ad-4ccc-a7d1-30a36393124b";

/// Where the stage's issuer is told.
pub const ENDPOINTS: [(&str, Shape); 2] = [("approvals", Shape::Approvals), ("own", Shape::Own)];

/// The key ring unless the settings name one.
pub const RING: &str = "test:5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";

/// The server and its surroundings.
pub struct TestAcs {
    pub app: Arc<App>,
    pub clock: Arc<ManualClock>,
    pub sms: Arc<Gateway>,
    pub email: Arc<Gateway>,
    pub ds: Arc<DirectoryServer>,
    pub issuer: Arc<IssuerSystems>,
    pub router: axum::Router,
    pub folder: Arc<tempfile::TempDir>,
    serial: AtomicU64,
}

/// What came back over HTTP.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Value of a hidden field.
    pub fn field(&self, name: &str) -> Option<String> {
        hidden_field(&self.text(), name)
    }

    /// The form's target.
    pub fn action(&self) -> String {
        let text = self.text();
        let form = &text[text.find("<form").expect("a form")..];
        attribute(&form[..form.find('>').unwrap()], "action").expect("an action")
    }

    /// Path of the resume page.
    pub fn resume(&self) -> String {
        let text = self.text();
        let start = text.find("/challenge/").expect("a resume path");
        text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || "/.-_".contains(*c)).collect()
    }
}

/// A field of any `<input>` in the document.
pub fn hidden_field(html: &str, name: &str) -> Option<String> {
    html.split("<input").skip(1).find_map(|rest| {
        let tag = &rest[..rest.find('>')?];
        (attribute(tag, "name").as_deref() == Some(name)).then(|| attribute(tag, "value").unwrap_or_default())
    })
}

/// An attribute of an element, given from behind its `<` on.
pub fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = &tag[start..];
    let raw = &value[..value.find('"')?];
    Some(raw.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#x27;", "'").replace("&amp;", "&"))
}

impl TestAcs {
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    /// With settings changed: `("ACS__CHALLENGE__ATTEMPTS", "5")`.
    pub async fn with(changes: &[(&str, &str)]) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let store = Arc::new(Sqlite::open(&folder.path().join("acs.db")).unwrap());
        Self::on(store, folder, changes).await
    }

    /// On a store that is already there, as after a restart.
    pub async fn on(store: Arc<dyn Store>, folder: Arc<tempfile::TempDir>, changes: &[(&str, &str)]) -> Self {
        let _ = any_spawner::Executor::init_tokio();
        let clock = Arc::new(ManualClock(AtomicI64::new(START)));
        let (sms, email, ds) = (Arc::<Gateway>::default(), Arc::<Gateway>::default(), Arc::<DirectoryServer>::default());
        let issuer = Arc::<IssuerSystems>::default();
        let settings = settings(changes);
        let ring =
            Some(settings.keys.ring.expose()).filter(|ring| !ring.is_empty()).map_or_else(|| RING.to_owned(), str::to_owned);
        let app = Arc::new(App {
            policy: settings.policy(),
            offer: settings.offer(),
            events: issuer.clone(),
            limits: Limits::new(&settings.api),
            passwords: Passwords::new(settings.password.at_once, settings.password.waiting),
            passkeys: start::passkeys(&settings).unwrap(),
            bells: Bells::default(),
            looks: Looks::load(&settings).unwrap(),
            settings,
            store,
            clock: clock.clone(),
            // Another server on the same store draws other numbers, as it would.
            chance: Arc::new(SeededChance(AtomicU64::new(Arc::strong_count(&folder) as u64))),
            keys: Keyring::parse(&ring).unwrap(),
            sms: Some(sms.clone()),
            email: Some(email.clone()),
            results: ds.clone(),
            languages: Languages::load().unwrap().with_pseudo(),
        });
        for (id, shape) in ENDPOINTS {
            register(&app, id, shape).await;
        }
        let router = http::router(app.clone(), axum::Router::new());
        Self { app, clock, sms, email, ds, issuer, router, folder, serial: AtomicU64::new(0) }
    }

    /// Works off what is owed, in the background, as the running server does. For tests where a request waits for it.
    pub fn work(&self) -> tokio::task::JoinHandle<()> {
        tokio::spawn(outbox::run(self.app.clone()))
    }

    /// Works off everything that is due now.
    pub async fn drain(&self) -> usize {
        outbox::drain(&self.app).await.unwrap()
    }

    pub async fn enrol(&self, pan: &str, phone: Option<&str>, email: Option<&str>) {
        let enrolment = Enrolment { phone: phone.map(str::to_owned), email: email.map(str::to_owned), ..Enrolment::default() };
        self.enrol_as(pan, &enrolment).await;
    }

    /// Enrols a card with whatever there is to enrol; its id. One that is new belongs to the stage, and nobody hears of it.
    pub async fn enrol_as(&self, pan: &str, enrolment: &Enrolment) -> String {
        let app = &self.app;
        let pan: Pan = pan.parse().unwrap();
        if app.store.card(&app.keys.fingerprints(pan.expose())).await.unwrap().is_some() {
            let client = Client { id: CLIENT, ..Client::default() };
            return cards::enrol(app, "demo", &pan, enrolment, client).await.unwrap();
        }
        let id = random_uuid(app.chance.as_ref());
        let card = Card {
            number: Some(cards::number(app, &id, &pan).unwrap()),
            enrolment: seal(&app.keys, app.chance.as_ref(), &place("card", &id), enrolment).unwrap(),
            issuer: "demo".to_owned(),
            last_four: pan.last_four().to_owned(),
            client_id: CLIENT.to_owned(),
            client_number: String::new(),
            client_title: None,
            status: CardStatus::Active,
            description: None,
            version: 0,
            id: id.clone(),
        };
        let change = CardChange { card, expected: None, tasks: Vec::new(), events: Vec::new(), now: app.clock.now() };
        assert_eq!(app.store.change_card(change).await, Ok(Changed::Done));
        id
    }

    pub async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        let mut request = Request::builder().method(method.clone()).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.router.clone().oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let answer = Answer { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes() };
        openapi::assert_described(&method, path, &answer);
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], Body::empty()).await
    }

    pub async fn areq(&self, areq: &Value) -> Value {
        let answer = self.send(Method::POST, "/3ds/areq", &[("content-type", "application/json")], areq.to_string()).await;
        assert_eq!(answer.status, StatusCode::OK);
        answer.json()
    }

    pub async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send(Method::POST, path, &[("content-type", "application/x-www-form-urlencoded")], body).await
    }

    /// A fresh number, for ids and card numbers.
    pub fn next(&self) -> u64 {
        self.serial.fetch_add(1, Ordering::SeqCst)
    }

    /// An AReq for a payment of 49.99 EUR.
    pub fn payment(&self, version: Version, pan: &str) -> Value {
        let serial = self.next();
        json!({
            "messageType": "AReq", "messageVersion": version.code(),
            "threeDSServerTransID": format!("8a880dc0-d2d2-4067-bcb1-{serial:012x}"),
            "dsTransID": format!("1f2e3d4c-0000-4000-8000-{serial:012x}"),
            "dsURL": "https://ds.example/rreq", "deviceChannel": "02", "messageCategory": "01",
            "acctNumber": pan, "notificationURL": "https://shop.example/3ds/return?order=7&x=1",
            "merchantName": "Tea & Paper", "purchaseAmount": "4999", "purchaseCurrency": "978", "purchaseExponent": "2",
            "purchaseDate": "20260115120000", "browserLanguage": "en", "browserTZ": "-60",
        })
    }

    /// Begins a challenge on a fresh card with a phone: AReq, ARes `C`.
    pub async fn begin(&self, version: Version) -> Begun<'_> {
        let pan = format!("45190000{:08}", self.next());
        self.enrol(&pan, Some("+31611223389"), Some("sam.hopper@example.com")).await;
        self.begin_with(self.payment(version, &pan)).await
    }

    /// Begins a challenge with an AReq of one's own.
    pub async fn begin_with(&self, areq: Value) -> Begun<'_> {
        let ares = self.areq(&areq).await;
        assert_eq!(ares["transStatus"], "C", "{ares}");
        let version = areq["messageVersion"].as_str().unwrap().parse().unwrap();
        Begun { acs: self, id: ares["acsTransID"].as_str().unwrap().parse().unwrap(), version, areq, ares }
    }

    /// The codes sent by text message, oldest first.
    pub fn codes(&self) -> Vec<String> {
        self.sms.messages.lock().unwrap().iter().map(|message| digits(&message.text)).collect()
    }

    /// What the issuer's endpoint of a shape was told, oldest first.
    pub fn told(&self, shape: Shape) -> Vec<Value> {
        let told = self.issuer.told.lock().unwrap();
        told.iter().filter(|event| event.shape == shape).map(|event| serde_json::from_str(&event.body).unwrap()).collect()
    }

    pub fn results(&self) -> Vec<Value> {
        self.ds.received.lock().unwrap().iter().filter(|message| message["messageType"] == "RReq").cloned().collect()
    }
}

/// The first run of six digits.
pub fn digits(text: &str) -> String {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    runs.into_iter().find(|run| run.len() == 6).unwrap_or_else(|| panic!("no code in {text:?}")).to_owned()
}

/// A challenge that has been offered.
pub struct Begun<'a> {
    pub acs: &'a TestAcs,
    pub id: TransactionId,
    pub version: Version,
    pub areq: Value,
    pub ares: Value,
}

impl Begun<'_> {
    pub fn creq(&self) -> String {
        self.creq_message().encode()
    }

    pub fn creq_message(&self) -> CReq {
        CReq {
            version: self.version,
            three_ds_server_trans_id: self.areq["threeDSServerTransID"].as_str().unwrap().parse().unwrap(),
            acs_trans_id: self.id.clone(),
            window_size: WindowSize::from_code("02").unwrap(),
        }
    }

    /// The browser brings the CReq.
    pub async fn open(&self) -> Answer {
        self.acs.form("/challenge", &[("creq", &self.creq()), ("threeDSSessionData", "c2Vzc2lvbg==")]).await
    }

    /// Opens, delivers the message, and returns the page and the code.
    pub async fn open_with_code(&self) -> (Answer, String) {
        let page = self.open().await;
        self.acs.drain().await;
        (page, self.code())
    }

    /// The newest code sent for this challenge.
    pub fn code(&self) -> String {
        let messages = self.acs.sms.messages.lock().unwrap();
        let id = self.id.to_string();
        digits(&messages.iter().rev().find(|message| message.trace == id).expect("a message").text)
    }

    /// Posts an intent as the native form of `page` does.
    pub async fn intend(&self, page: &Answer, intent: &str, code: &str) -> Answer {
        let (handle, attempt) = (page.field("handle").expect("a handle"), page.field("attempt").unwrap_or_default());
        let fields = [("handle", handle.as_str()), ("attempt", attempt.as_str()), ("code", code), ("intent", intent)];
        self.acs.form("/challenge", &fields).await
    }

    /// The one result reported for this challenge.
    pub fn result(&self) -> Option<Value> {
        let id = self.id.to_string();
        self.acs.results().into_iter().find(|result| result["acsTransID"] == id)
    }
}

/// A code that is not this one.
pub fn other_than(code: &str) -> String {
    let first = if code.starts_with('0') { '1' } else { '0' };
    format!("{first}{}", &code[1..])
}

/// An endpoint of the stage's issuer that wants to hear everything its shape has a word for.
async fn register(app: &App, id: &str, shape: Shape) {
    let target = Target {
        url: format!("https://{id}.bank.example/"),
        secrets: vec![Secret::from(format!("whsec_{}", "AAAA".repeat(8)))],
        basic: None,
    };
    let endpoint = |target| Endpoint {
        id: id.to_owned(),
        issuer: "demo".to_owned(),
        shape,
        only: Vec::new(),
        target,
        created_at: app.clock.now(),
        disabled_at: None,
    };
    // With chance of its own: what is drawn in a test does not depend on who is told.
    let chance = SeededChance(AtomicU64::new(0));
    app.store.add_endpoint(endpoint(target.seal(&app.keys, &chance, id).unwrap())).await.unwrap();
}

fn settings(changes: &[(&str, &str)]) -> Settings {
    let variables: BTreeMap<String, String> =
        changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    load(None, &variables, |path| Err(path.to_owned())).unwrap()
}

/// Which channel a message went by.
pub fn sent_by(acs: &TestAcs) -> Vec<Channel> {
    let sms = acs.sms.messages.lock().unwrap().len();
    let email = acs.email.messages.lock().unwrap().len();
    [vec![Channel::Sms; sms], vec![Channel::Email; email]].concat()
}

/// Rounds of a race or a property: a tenth in an ordinary run, all with `ACS_TEST_SCALE=full`.
pub fn rounds(full: usize) -> usize {
    #[expect(clippy::disallowed_methods, reason = "the scale of the tests is not a setting of the product")]
    let scale = std::env::var("ACS_TEST_SCALE").unwrap_or_default();
    if scale == "full" { full } else { full.div_ceil(10) }
}

/// How long a test waits for something that must happen.
pub const SOON: Duration = Duration::from_secs(20);
