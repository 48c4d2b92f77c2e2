//! The demo world as a whole: its routes against a stand-in bank, and its mail server (`mailbox`).

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod app;
mod mailbox;
pub(super) mod redirected;

use super::{Enrol, Inbox, NewCard, World, router};
use crate::challenge::Moment;
use crate::server::ports::{Chance, Clock};
use app::IssuerSide;
use async_trait::async_trait;
use axum::Router;
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use redirected::OwnInterface;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

const TRANSACTION: &str = "d7c1ee99-9478-44a6-b1f2-391e29c6b340";

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Moment {
        Moment::from_millis(1_795_262_400_000)
    }
}

#[derive(Default)]
struct Counting(AtomicU8);

impl Chance for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill_with(|| self.0.fetch_add(1, Ordering::Relaxed));
    }
}

/// A card as it was enrolled.
#[derive(Clone)]
struct Enrolled {
    pan: String,
    phone: Option<String>,
    email: Option<String>,
    password: Option<String>,
    /// App, asks, refused, blocked.
    flags: [bool; 4],
}

#[derive(Default)]
struct Register(Mutex<Vec<Enrolled>>);

#[async_trait]
impl Enrol for Register {
    async fn enrol(&self, card: &NewCard<'_>) -> Result<String, String> {
        self.0.lock().unwrap().push(Enrolled {
            pan: card.pan.to_owned(),
            phone: card.phone.map(str::to_owned),
            email: card.email.map(str::to_owned),
            password: card.password.map(str::to_owned),
            flags: [card.app, card.asks, card.refused, card.blocked],
        });
        Ok(format!("id-{}", card.pan))
    }
}

/// The demo world and a bank that challenges whatever does not begin with the frictionless prefix.
struct TestDemo {
    base_url: String,
    client: reqwest::Client,
    register: Arc<Register>,
    issuer_side: IssuerSide,
    own_interface: OwnInterface,
}

async fn stand_in_bank(body: String) -> String {
    let areq: Value = serde_json::from_str(&body).unwrap();
    let frictionless = areq["acctNumber"].as_str().unwrap().starts_with(super::FRICTIONLESS_PREFIX);
    let mut ares = json!({
        "messageType": "ARes",
        "messageVersion": areq["messageVersion"],
        "threeDSServerTransID": areq["threeDSServerTransID"],
        "dsTransID": areq["dsTransID"],
        "acsTransID": TRANSACTION,
        "transStatus": if frictionless { "Y" } else { "C" },
    });
    if !frictionless {
        ares["acsURL"] = json!("https://bank.example/challenge?a=1&b=\"2\"");
    }
    ares.to_string()
}

impl TestDemo {
    async fn start() -> Self {
        // Another test may have been first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let register = Arc::new(Register::default());
        let world = World {
            base_url: base_url.clone(),
            api_key: "key".to_owned(),
            basic: "user:password".to_owned(),
            hmac_key: "00".repeat(32),
            events_secret: "whsec_AAAA".to_owned(),
            enrol: register.clone(),
            inbox: Inbox::new(Arc::new(Noon)),
            clock: Arc::new(Noon),
            chance: Arc::new(Counting::default()),
            client: client.clone(),
        };
        let issuer_side = IssuerSide::default();
        let own_interface = OwnInterface::default();
        let routes: Router = router(world).await.route("/3ds/areq", post(stand_in_bank)).merge(issuer_side.clone().routes());
        let routes = routes.merge(own_interface.clone().routes());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { base_url, client, register, issuer_side, own_interface }
    }

    async fn get(&self, path: &str) -> String {
        self.client.get(format!("{}{path}", self.base_url)).send().await.unwrap().text().await.unwrap()
    }

    async fn get_json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(path).await).unwrap()
    }

    async fn post(&self, path: &str, kind: &str, body: String) -> reqwest::Response {
        let request = self.client.post(format!("{}{path}", self.base_url)).header("content-type", kind);
        request.header("x-transaction", TRANSACTION).body(body).send().await.unwrap()
    }

    async fn post_json(&self, path: &str, body: Value) -> (u16, Value) {
        let response = self.post(path, "application/json", body.to_string()).await;
        (response.status().as_u16(), serde_json::from_str(&response.text().await.unwrap()).unwrap_or_default())
    }

    async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> reqwest::Response {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.post(path, "application/x-www-form-urlencoded", body).await
    }

    async fn report(&self, query: &str, status: &str) -> (u16, Value) {
        let result = json!({
            "messageType": "RReq",
            "messageVersion": "2.2.0",
            "threeDSServerTransID": "8a880dc0-d2d2-4067-bcb1-b08d1690b26e",
            "acsTransID": TRANSACTION,
            "dsTransID": "5fb9ba8f-0c36-4a44-9a9f-2d4d1a3c7b55",
            "transStatus": status,
        });
        self.post_json(&format!("/demo/ds{query}"), result).await
    }

    async fn come_back(&self, path: &str, status: &str) -> reqwest::Response {
        let cres = json!({"messageType": "CRes", "acsTransID": TRANSACTION, "transStatus": status}).to_string();
        let session = URL_SAFE_NO_PAD.encode("order <7>");
        self.submit(path, &[("cres", &URL_SAFE_NO_PAD.encode(cres)), ("threeDSSessionData", &session)]).await
    }
}

#[tokio::test]
async fn a_payment_shows_the_challenge_in_a_frame_of_the_right_size() {
    let demo = TestDemo::start().await;
    let shop = demo.get("/demo").await;
    assert!(shop.contains("4000 0000 0000 0010") && shop.contains("Tea &amp; Paper"));
    let page = demo.submit("/demo/pay", &[("window", "03"), ("version", "2.3.1")]).await.text().await.unwrap();
    assert!(page.contains(r#"name="challenge" title="Your bank" width="500" height="600""#), "{page}");
    assert!(page.contains(r#"action="https://bank.example/challenge?a=1&amp;b=&quot;2&quot;" target="challenge""#));
    let page = demo.submit("/demo/pay", &[("window", "page")]).await.text().await.unwrap();
    assert!(page.contains(r#"target="_top""#) && !page.contains("name=\"challenge\""));
    let page = demo.submit("/demo/pay", &[("pan", "4000020000000034")]).await.text().await.unwrap();
    assert!(page.contains("<h1>Order placed</h1>"));
    let page = demo.get("/demo/nested/inner?window=01").await;
    assert!(page.contains(r#"width="250" height="400""#) && page.contains("allow-scripts allow-same-origin allow-pointer-lock"));
    let page = demo.get("/demo/nested/inner?sandbox=challenge").await;
    assert!(page.contains("allow-scripts allow-pointer-lock"), "{page}");
    assert!(demo.get("/demo/nested").await.contains("://localhost:"));
}

#[tokio::test]
async fn the_order_is_placed_by_the_result_and_not_by_the_browser() {
    let demo = TestDemo::start().await;
    assert!(demo.get(&format!("/demo/orders/{TRANSACTION}")).await.contains("<h1>Waiting for your bank</h1>"));
    let page = demo.come_back("/demo/notify", "Y").await.text().await.unwrap();
    assert!(page.contains("<h1>Payment not completed</h1>"), "{page}");
    assert_eq!(demo.report("?fault=garbage", "Y").await, (200, Value::Null));
    let page = demo.come_back("/demo/notify", "N").await.text().await.unwrap();
    assert!(page.contains("the directory server failed"), "{page}");
    demo.report("", "Y").await;
    let page = demo.come_back("/demo/notify", "Y").await.text().await.unwrap();
    assert!(page.contains("<h1>Order placed</h1>") && page.contains("order &lt;7&gt;"), "{page}");
    assert_eq!(demo.submit("/demo/notify", &[("cres", "?")]).await.status(), 400);
}

#[tokio::test]
async fn the_notification_may_redirect_to_the_other_host() {
    let demo = TestDemo::start().await;
    let response = demo.come_back("/demo/notify/redirect?host=other", "Y").await;
    let address = response.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(response.status(), 303);
    assert!(address.starts_with("http://localhost:") && address.contains("/demo/notify/arrived?cres="), "{address}");
    let here = address.replace("localhost", "127.0.0.1").replace(&demo.base_url, "");
    assert!(demo.get(&here).await.contains("<h1>Payment not completed</h1>"));
}

#[tokio::test]
async fn the_directory_server_fails_as_often_as_asked() {
    let demo = TestDemo::start().await;
    let switches = "?fault=status500&times=2";
    let statuses = [demo.report(switches, "Y").await.0, demo.report(switches, "Y").await.0, demo.report(switches, "Y").await.0];
    assert_eq!(statuses, [500, 500, 200]);
    assert_eq!(demo.report("?fault=erro", "Y").await.1["messageType"], "Erro");
    assert_eq!(demo.report("?fault=erro", "Y").await.1["acsTransID"], TRANSACTION);
    assert_ne!(demo.report("?fault=wrong-ids", "Y").await.1["acsTransID"], TRANSACTION);
    assert_eq!(demo.report("", "N").await.1["resultsStatus"], "01");
    assert_eq!(demo.post_json("/demo/ds", json!({"messageType": "AReq"})).await.1["errorCode"], "101");
    let results = demo.get_json("/demo/ds/results.json").await;
    assert_eq!(results.as_array().unwrap().len(), 8);
    assert_eq!(results[1]["transStatus"], "N");
}

#[tokio::test]
async fn tools_find_their_contract_and_get_fresh_cards() {
    let demo = TestDemo::start().await;
    let world = demo.get_json("/demo/world.json").await;
    assert_eq!(world["areq_url"], format!("{}/3ds/areq", demo.base_url));
    assert_eq!(world["keys"][0]["basic"], "user:password");
    assert_eq!(world["challenges_url"], format!("{}/v1/challenges", demo.base_url));
    assert_eq!(world["return_url"], format!("{}/demo/return", demo.base_url));
    assert_eq!(world["cards"][0]["password"], Value::Null);
    assert_eq!(world["cards"].as_array().unwrap().len(), demo.register.0.lock().unwrap().len());
    let (status, card) = demo.post_json("/demo/cards", json!({"scenario": "email"})).await;
    assert_eq!((status, &card["expect"]), (200, &json!({"transStatus": "Y"})));
    let newest = demo.register.0.lock().unwrap().last().cloned().unwrap();
    assert_eq!(newest.pan, card["pan"]);
    assert_eq!(card["cardId"], format!("id-{}", newest.pan));
    assert!(newest.phone.is_none() && newest.email.unwrap().ends_with("@mail.example"));
    assert!(newest.password.is_none() && newest.flags == [false; 4]);
    let (status, refusal) = demo.post_json("/demo/cards", json!({"scenario": "telepathy"})).await;
    assert_eq!(status, 422);
    assert!(refusal["detail"].as_str().unwrap().contains("no-contact"), "{refusal}");
}

#[tokio::test]
async fn a_fresh_card_of_every_kind_is_enrolled_as_its_kind() {
    let demo = TestDemo::start().await;
    let world = demo.get_json("/demo/world.json").await;
    let standing = demo.register.0.lock().unwrap().clone();
    for (listed, first) in world["cards"].as_array().unwrap().iter().zip(standing) {
        let (status, card) = demo.post_json("/demo/cards", json!({"scenario": listed["scenario"]})).await;
        let newest = demo.register.0.lock().unwrap().last().cloned().unwrap();
        assert_eq!((status, &card["expect"], &card["password"]), (200, &listed["expect"], &listed["password"]));
        assert_eq!((card["password"].as_str(), newest.flags), (first.password.as_deref(), first.flags));
        assert_ne!(card["pan"], listed["pan"]);
        let (flags, reason) = match listed["scenario"].as_str().unwrap() {
            "approval" | "passkey" => ([true, false, false, false], Value::Null),
            "choice" => ([true, true, false, false], Value::Null),
            "no-contact" => ([false; 4], json!("13")),
            "blocked" => ([false, false, false, true], json!("04")),
            "refused" => ([false, false, true, false], json!("12")),
            _ => ([false; 4], Value::Null),
        };
        assert_eq!((newest.flags, &card["expect"]["transStatusReason"]), (flags, &reason), "{card}");
    }
}

#[tokio::test]
async fn the_phone_beside_the_bank_has_what_the_card_needs() {
    let demo = TestDemo::start().await;
    for (pan, app, inbox) in [
        ("4000000000000010", false, true),
        ("4000060000000071", true, false),
        ("4000070000000088", true, true),
        ("4000080000000095", true, true),
        ("4999999999999999", false, true),
    ] {
        let page = demo.submit("/demo/pay", &[("pan", pan)]).await.text().await.unwrap();
        let panel = |name: &str| page.contains(&format!("<iframe name=\"{name}\""));
        assert_eq!((panel("app"), panel("inbox")), (app, inbox), "{pan}");
    }
}

#[tokio::test]
async fn a_card_may_be_saved_without_a_payment() {
    let demo = TestDemo::start().await;
    assert!(demo.get("/demo").await.contains("Save the card, pay nothing now"));
    let page = demo.submit("/demo/pay", &[("price", "none"), ("pan", "4000020000000034")]).await.text().await.unwrap();
    assert!(page.contains("<h1>Card saved</h1>") && page.contains("nothing to pay"), "{page}");
    demo.report("", "Y").await;
    assert!(demo.get(&format!("/demo/orders/{TRANSACTION}")).await.contains("<h1>Card saved</h1>"));
}

#[tokio::test]
async fn webhooks_and_text_messages_are_kept_as_they_came() {
    let demo = TestDemo::start().await;
    let webhook = demo.post("/demo/events", "application/json", "{\"a\" : 1}\n".to_owned()).await;
    assert_eq!(webhook.status(), 200);
    let events = demo.get_json("/demo/events.json").await;
    assert_eq!(events[0]["body"], "{\"a\" : 1}\n");
    assert_eq!(events[0]["headers"]["content-type"], "application/json");
    let text = "Code 123456 (KM) <EUR 4.20>";
    demo.post_json("/demo/gateway/sms", json!({"to": "+33639980001", "text": text})).await;
    assert_eq!(
        demo.get_json("/demo/inbox.json").await,
        json!([{
            "acsTransID": TRANSACTION, "channel": "sms", "to": "+33639980001", "text": text,
            "code": "123456", "reference": "KM", "at": "2026-11-21T12:00:00Z",
        }])
    );
    let panel = demo.get(&format!("/demo/inbox?embedded&transaction={TRANSACTION}")).await;
    assert!(panel.contains("&lt;EUR 4.20&gt;") && panel.contains("<strong>123456</strong>"), "{panel}");
    assert!(!demo.get("/demo/inbox?transaction=other").await.contains("123456"));
    assert_eq!(demo.post_json("/demo/gateway/sms", json!([])).await.0, 422);
}
