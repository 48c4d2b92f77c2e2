//! A process that is killed between commit and delivery loses no event: the real program, killed again and again at any moment
//! after it has answered, and a receiver that counts.

use crate::acs::{CLIENT, SOON, rounds};
use crate::play::until;
use crate::webhooks::receiver::{Receiver, Request};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const RING: &str = "p1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const PAN: &str = "5199000000000017";
/// Milliseconds after the last answer within which it is killed.
const WITHIN: u64 = 12;

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acs-challenge"));
    command.args(arguments).current_dir(folder);
    for (name, value) in [
        ("ACS__KEYS__RING", RING),
        ("ACS__STORE__URL", "sqlite://acs.db"),
        ("ACS__ISSUER__ID", "bank-1"),
        ("ACS__DEMO__SHOP", "false"),
        ("ACS__SERVER__ADDR", "127.0.0.1:0"),
        // In signed results: the same after every start.
        ("ACS__SERVER__PUBLIC_URL", "http://127.0.0.1:3000"),
        ("ACS__INTAKE__FRICTIONLESS_PREFIXES", "519900"),
        ("ACS__API__RETURN_URLS", "bank-1 https://shop.example/back/"),
    ] {
        command.env(name, value);
    }
    command
}

/// What an errand prints under a word.
fn errand(folder: &Path, arguments: &[&str], word: &str) -> String {
    let output = command(folder, arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    printed.lines().find_map(|line| line.strip_prefix(word)).unwrap_or_default().to_owned()
}

/// The program, serving.
struct Serving {
    process: Child,
    address: String,
}

impl Serving {
    fn start(folder: &Path) -> Self {
        let mut process = command(folder, &[]).stdout(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("serving") {
            line.clear();
            assert!(log.read_line(&mut line).unwrap() > 0, "it has ended");
        }
        let rest = line.split("127.0.0.1:").nth(1).expect("an address");
        let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
        // Whoever writes to a log that nobody reads waits for ever.
        std::thread::spawn(move || log.lines().for_each(drop));
        Self { process, address: format!("127.0.0.1:{port}") }
    }

    /// SIGKILL.
    fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    async fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
        let talk = async {
            let mut stream = TcpStream::connect(&self.address).await.unwrap();
            let head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n{headers}", self.address);
            let request = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
            stream.write_all(request.as_bytes()).await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            answer
        };
        let answer = tokio::time::timeout(SOON, talk).await.expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    /// Asks a JSON door; the answer to what must succeed.
    async fn json(&self, method: &str, path: &str, key: &str, body: &Value) -> Value {
        let headers = format!("content-type: application/json\r\nx-api-key: {key}\r\n");
        let (status, answer) = self.ask(method, path, &headers, &body.to_string()).await;
        assert!(status / 100 == 2, "{path}: {status} {answer}");
        serde_json::from_str(&answer).unwrap()
    }
}

/// An event that must arrive: at which endpoint, of which type, about what.
type Expected = (&'static str, &'static str, String);

/// A payment that is waved through.
async fn wave_through(serving: &Serving, serial: usize) -> Expected {
    let areq = json!({
        "messageType": "AReq", "messageVersion": "2.2.0",
        "threeDSServerTransID": format!("8a880dc0-d2d2-4067-bcb1-{serial:012x}"),
        "dsTransID": format!("1f2e3d4c-0000-4000-8000-{serial:012x}"), "dsURL": "https://ds.example/rreq",
        "deviceChannel": "02", "messageCategory": "01", "acctNumber": PAN, "notificationURL": "https://shop.example/back/",
        "merchantName": "Tea & Paper", "purchaseAmount": "4999", "purchaseCurrency": "978", "purchaseExponent": "2",
        "purchaseDate": "20260115120000", "browserLanguage": "en", "browserTZ": "-60",
    });
    let ares = serving.json("POST", "/3ds/areq", "", &areq).await;
    assert_eq!(ares["transStatus"], "Y", "{ares}");
    ("own", "authentication.completed", ares["acsTransID"].as_str().unwrap().to_owned())
}

/// A card that is enrolled.
async fn enrolled(serving: &Serving, key: &str, serial: usize) -> Expected {
    let body = json!({
        "type": "card", "issuingCountryCode": "NL", "balanceAccountId": CLIENT, "status": "active",
        "card": {
            "formFactor": "virtual", "brand": "mc", "brandVariant": "mc", "cardholderName": "Sam Hopper",
            "number": format!("45190003{serial:08}"), "authentication": { "email": "sam.hopper@example.com" },
        },
    });
    let made = serving.json("POST", "/bcl/v2/paymentInstruments", key, &body).await;
    ("own", "card.enrolled", made["id"].as_str().unwrap().to_owned())
}

/// A challenge that is begun, opened, and approved in the app.
async fn approved(serving: &Serving, key: &str) -> [Expected; 3] {
    let body = json!({
        "transaction": { "amount": 4999, "currency": "EUR", "merchant": { "name": "Tea & Paper" } },
        "contact": { "app": true, "clientId": CLIENT }, "returnUrl": "https://shop.example/back/",
    });
    let made = serving.json("POST", "/v1/challenges", key, &body).await;
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    let (id, link) = (text("id"), text("redirectUrl"));
    let form = format!("intent=start&handle={}", link.rsplit('/').next().unwrap());
    let (status, page) = serving.ask("POST", "/challenge", "content-type: application/x-www-form-urlencoded\r\n", &form).await;
    assert_eq!(status, 200, "{page}");
    let doors = "/card-transaction-authentications";
    let listed =
        serving.json("GET", &format!("{doors}?data.cardTransactionAuthentication.status=pending"), key, &json!({})).await;
    let asked = listed["data"]["cardTransactionAuthentications"].as_array().unwrap();
    let mine = asked.iter().find(|one| one["connection"]["reference"] == id.as_str()).expect("the approval is listed");
    let ruling = json!({ "data": { "cardTransactionAuthentication": { "status": "approved" } } });
    serving.json("PATCH", &format!("{doors}/{}", mine["id"].as_str().unwrap()), key, &ruling).await;
    let told = |what| ("approvals", what, id.clone());
    [
        told("card-transaction-authentication-created"),
        told("card-transaction-authentication-approved"),
        ("own", "challenge.completed", id.clone()),
    ]
}

/// What a request is about.
fn about(request: &Request) -> String {
    let body = request.json();
    let places = ["/data/acsTransID", "/data/id", "/data/cardId", "/data/cardTransactionAuthentication/connection/reference"];
    let found = places.into_iter().find_map(|place| body.pointer(place)?.as_str().map(str::to_owned));
    found.unwrap_or_else(|| panic!("about nothing: {body}"))
}

fn arrived(receiver: &Receiver) -> BTreeSet<(&'static str, String, String)> {
    let of = |name| receiver.taken(name).into_iter().map(move |one| (name, one.kind(), about(&one)));
    of("own").chain(of("approvals")).collect()
}

/// Each event has one id, and each id one event, however often it came; those about one thing first came in order, without gaps.
fn assert_consistent(receiver: &Receiver) {
    for name in ["own", "approvals"] {
        let (mut by_id, mut by_event) = (BTreeMap::new(), BTreeMap::new());
        let mut sequences: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for request in receiver.taken(name) {
            let (id, event) = (request.header("webhook-id").to_owned(), (request.kind(), about(&request)));
            if let Some(before) = by_id.insert(id.clone(), request.body.clone()) {
                assert_eq!(before, request.body, "{name}: another event under the id {id}");
            }
            match by_event.insert(event.clone(), id.clone()) {
                Some(before) => assert_eq!(before, id, "{name}: {event:?} has two ids"),
                None => sequences.entry(event.1).or_default().push(request.sequence()),
            }
        }
        for (subject, found) in sequences {
            assert_eq!(found, (1..=found.len() as u64).collect::<Vec<_>>(), "{name}: {subject}");
        }
    }
}

#[tokio::test]
async fn a_process_that_is_killed_after_its_answer_loses_no_event() {
    let (folder, receiver) = (tempfile::tempdir().unwrap(), Receiver::new().await);
    let folder = folder.path();
    std::fs::write(folder.join("cards.jsonl"), format!("{{\"pan\":\"{PAN}\",\"phone\":\"+31611223389\"}}\n")).unwrap();
    errand(folder, &["cards", "enrol", "cards.jsonl"], "");
    let key = errand(folder, &["keys", "add", "enrol+authenticate+approve+read"], "key ");
    for shape in ["own", "approvals"] {
        errand(folder, &["webhook", "add", "bank-1", shape, &receiver.url(shape)], "id ");
    }
    let rounds = rounds(200);
    let (mut expected, mut late, mut chance) = (BTreeSet::new(), 0, 7_u64);
    for round in 0..rounds {
        let serving = Serving::start(folder);
        // What the one before had not delivered comes now.
        until(|| expected.is_subset(&arrived(&receiver)).then_some(())).await;
        let owed: Vec<Expected> = match round % 3 {
            0 => vec![wave_through(&serving, 2 * round).await, wave_through(&serving, 2 * round + 1).await],
            1 => vec![enrolled(&serving, &key, round).await, wave_through(&serving, 2 * round).await],
            _ => approved(&serving, &key).await.to_vec(),
        };
        expected.extend(owed.into_iter().map(|(name, kind, subject)| (name, kind.to_owned(), subject)));
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Real time is the subject: it is killed somewhere on the way.
        tokio::time::sleep(Duration::from_millis((chance >> 33) % WITHIN)).await;
        serving.kill();
        late += usize::from(!expected.is_subset(&arrived(&receiver)));
    }
    let last = Serving::start(folder);
    until(|| expected.is_subset(&arrived(&receiver)).then_some(())).await;
    last.kill();
    assert_consistent(&receiver);
    assert!(late > 0, "it was never killed in between");
    println!("{rounds} rounds, {} events, {late} times killed before something had arrived", expected.len());
}
