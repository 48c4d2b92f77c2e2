//! The demo world as a whole: its mail server against a real sender, its routes against a stand-in bank.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Enrol, Inbox, World, mailbox, router};
use crate::challenge::Moment;
use crate::server::ports::{Chance, Clock};
use async_trait::async_trait;
use axum::Router;
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lettre::message::header::{ContentTransferEncoding, HeaderName, HeaderValue};
use lettre::message::{Body, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

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

type Enrolled = (String, Option<String>, Option<String>);

#[derive(Default)]
struct Register(Mutex<Vec<Enrolled>>);

#[async_trait]
impl Enrol for Register {
    async fn enrol(&self, pan: &str, phone: Option<&str>, email: Option<&str>) -> Result<(), String> {
        let card = (pan.to_owned(), phone.map(str::to_owned), email.map(str::to_owned));
        self.0.lock().unwrap().push(card);
        Ok(())
    }
}

/// The demo world and a bank that challenges whatever does not begin with the frictionless prefix.
struct TestDemo {
    base_url: String,
    client: reqwest::Client,
    register: Arc<Register>,
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
            enrol: register.clone(),
            inbox: Inbox::new(Arc::new(Noon)),
            clock: Arc::new(Noon),
            chance: Arc::new(Counting::default()),
            client: client.clone(),
        };
        let routes: Router = router(world).await.route("/3ds/areq", post(stand_in_bank));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { base_url, client, register }
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
    assert_eq!(world["cards"][0]["password"], Value::Null);
    assert_eq!(world["cards"].as_array().unwrap().len(), demo.register.0.lock().unwrap().len());
    let (status, card) = demo.post_json("/demo/cards", json!({"scenario": "email"})).await;
    assert_eq!((status, &card["expect"]), (200, &json!({"transStatus": "Y"})));
    let newest = demo.register.0.lock().unwrap().last().cloned().unwrap();
    assert_eq!(newest.0, card["pan"]);
    assert!(newest.1.is_none() && newest.2.unwrap().ends_with("@mail.example"));
    let (status, refusal) = demo.post_json("/demo/cards", json!({"scenario": "telepathy"})).await;
    assert_eq!(status, 422);
    assert!(refusal["detail"].as_str().unwrap().contains("no-contact"), "{refusal}");
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

fn mail(encoding: ContentTransferEncoding, text: &str) -> lettre::Message {
    let body = Body::new_with_encoding(text.to_owned(), encoding).unwrap();
    let plain = SinglePart::builder().header(lettre::message::header::ContentType::TEXT_PLAIN).body(body);
    let name = HeaderName::new_from_ascii_str("X-Transaction");
    lettre::Message::builder()
        .from("bank@bank.example".parse().unwrap())
        .to("card-1@mail.example".parse().unwrap())
        .subject("Ihr Code für den Einkauf")
        .raw_header(HeaderValue::new(name, TRANSACTION.to_owned()))
        .multipart(MultiPart::alternative().singlepart(plain))
        .unwrap()
}

#[tokio::test]
async fn the_mailbox_takes_what_a_real_sender_sends() {
    let inbox = Inbox::new(Arc::new(Noon));
    let address = mailbox(inbox.clone()).await.unwrap();
    let sender = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1").port(address.port()).build();
    let long = format!("Grüße! Ihr Code ist 445566 (QX).\n.\n..dots\n{}", "Wörter ".repeat(40).trim_end());
    for encoding in [ContentTransferEncoding::QuotedPrintable, ContentTransferEncoding::Base64] {
        sender.send(mail(encoding, &long)).await.unwrap();
    }
    sender.send(mail(ContentTransferEncoding::SevenBit, ".\n.one\nCode 111222")).await.unwrap();
    let texts: Vec<String> = inbox.all().into_iter().map(|message| message.text).collect();
    assert_eq!(texts, [".\n.one\nCode 111222", &long, &long]);
    let newest = inbox.all().remove(1);
    assert_eq!((newest.channel, newest.to.as_str()), ("email", "card-1@mail.example"));
    assert_eq!(newest.transaction.as_deref(), Some(TRANSACTION));
    assert_eq!((newest.code.as_deref(), newest.reference.as_deref()), (Some("445566"), Some("QX")));
}

#[tokio::test]
async fn the_mailbox_keeps_to_the_order_of_commands() {
    let inbox = Inbox::new(Arc::new(Noon));
    let address = mailbox(inbox.clone()).await.unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let commands = "HELO x\r\nDATA\r\nRCPT TO:<a@b>\r\nMAIL FROM:<>\r\nRCPT TO:nobody\r\nRCPT TO:<a@b>\r\nRSET\r\nDATA\r\n\
                    NOOP\r\nVRFY a\r\nMAIL FROM:<c@d>\r\nMAIL FROM:<c@d>\r\nRCPT TO:<a@b>\r\nDATA\r\n\r\nhi\r\n.\r\nQUIT\r\n";
    stream.write_all(commands.as_bytes()).await.unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).await.unwrap();
    let codes: Vec<&str> = answers.lines().map(|line| &line[..3]).collect();
    let expected = "220 250 503 503 250 501 250 250 503 250 502 250 503 250 354 250 221";
    assert_eq!(codes.join(" "), expected);
    assert_eq!(inbox.all().len(), 1);
}

#[tokio::test]
async fn the_mailbox_refuses_endless_mails() {
    let inbox = Inbox::new(Arc::new(Noon));
    let address = mailbox(inbox.clone()).await.unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let body = format!("{}\r\n", "x".repeat(998)).repeat(300);
    let commands = format!("EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\n\r\n{body}.\r\nQUIT\r\n");
    stream.write_all(commands.as_bytes()).await.unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).await.unwrap();
    assert!(answers.contains("552 too long"), "{answers}");
    assert!(inbox.all().is_empty());
}
