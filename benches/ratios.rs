//! `cargo bench`: what each kind of request costs, as a ratio to a static answer of the same server in the same run.
//!
//! Ratios travel between machines; milliseconds do not. Each figure is the median of interleaved rounds, so that a busy
//! moment of the machine meets all kinds alike.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a benchmark that cannot go on should stop")]

use acs_challenge::emv::creq::CReq;
use acs_challenge::emv::value::{Version, WindowSize};
use acs_challenge::server::settings::load;
use acs_challenge::server::start::start;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Rounds; each measures every kind once.
const ROUNDS: usize = 30;
/// Requests of one measurement, in a row over one connection.
const REQUESTS: usize = 40;
/// The password of every demo card that has one.
const PASSWORD: &str = "Oolong#1717";
/// What the three ways to be wrong with a password may differ by at most, in milliseconds: less than a network tells apart.
const GAP: f64 = 2.0;

struct Bench {
    client: reqwest::Client,
    base: String,
    /// Of the demo's issuer.
    key: String,
    serial: u64,
}

impl Bench {
    async fn get(&self, path: &str) -> String {
        self.client.get(format!("{}{path}", self.base)).send().await.unwrap().text().await.unwrap()
    }

    async fn form(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self.client.post(format!("{}{path}", self.base)).body(body);
        request.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap().text().await.unwrap()
    }

    async fn post_json(&self, path: &str, body: &Value) -> Value {
        let request = self.client.post(format!("{}{path}", self.base)).header("content-type", "application/json");
        let request = if path.starts_with("/v1/") { request.header("x-api-key", &self.key) } else { request };
        let answer = request.body(body.to_string()).send().await.unwrap().bytes().await.unwrap();
        serde_json::from_slice(&answer).unwrap()
    }

    fn areq(&mut self, pan: &str) -> Value {
        self.serial += 1;
        let serial = self.serial;
        json!({
            "messageType": "AReq", "messageVersion": "2.2.0", "deviceChannel": "02", "messageCategory": "01",
            "threeDSServerTransID": format!("8a880dc0-d2d2-4067-bcb1-{serial:012x}"),
            "dsTransID": format!("1f2e3d4c-0000-4000-8000-{serial:012x}"),
            "dsURL": format!("{}/demo/ds", self.base), "notificationURL": format!("{}/demo/notify", self.base),
            "acctNumber": pan, "merchantName": "Tea & Paper", "purchaseAmount": "4999", "purchaseCurrency": "978",
            "purchaseExponent": "2", "purchaseDate": "20260115120000", "browserLanguage": "en",
        })
    }

    async fn card(&self, scenario: &str) -> String {
        let card = self.post_json("/demo/cards", &json!({"scenario": scenario})).await;
        card["pan"].as_str().unwrap_or_else(|| panic!("{card}")).to_owned()
    }

    /// A challenge of such a card that waits for its CReq.
    async fn offered(&mut self, scenario: &str) -> String {
        let pan = self.card(scenario).await;
        let areq = self.areq(&pan);
        let ares = self.post_json("/3ds/areq", &areq).await;
        CReq {
            version: Version::V220,
            three_ds_server_trans_id: areq["threeDSServerTransID"].as_str().unwrap().parse().unwrap(),
            acs_trans_id: ares["acsTransID"].as_str().unwrap_or_else(|| panic!("{ares}")).parse().unwrap(),
            window_size: WindowSize::Full,
        }
        .encode()
    }

    /// A page that asks for a password, and the code that goes with it, as the demo's inbox has it.
    async fn asked_for_password(&mut self) -> (String, String) {
        let creq = self.offered("password").await;
        let page = self.form("/challenge", &[("creq", &creq)]).await;
        let handle = between(&page, "name=\"handle\" value=\"", "\"").to_owned();
        let (challenge, _) = handle.split_once('.').unwrap();
        loop {
            let inbox: Value = serde_json::from_str(&self.get("/demo/inbox.json").await).unwrap();
            let messages = inbox.as_array().or(inbox["messages"].as_array()).unwrap_or_else(|| panic!("{inbox}"));
            let ours = messages.iter().find(|message| message["acsTransID"] == challenge);
            if let Some(code) = ours.and_then(|message| message["code"].as_str()) {
                return (handle, code.to_owned());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let start = text.find(before).unwrap() + before.len();
    &text[start..start + text[start..].find(after).unwrap()]
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let variables: BTreeMap<String, String> = [
        ("ACS__SERVER__ADDR", "127.0.0.1:0".to_owned()),
        ("ACS__STORE__URL", format!("sqlite://{}/acs.db", folder.path().display())),
        // Wrong codes are measured: none may end the challenge or block the card before the end of a measurement.
        ("ACS__CHALLENGE__ATTEMPTS", "5".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let started = start(load(None, &variables, |path| Err(path.to_owned())).unwrap()).await.unwrap();
    let base = format!("http://{}", started.address);
    tokio::spawn(started.run(std::future::pending()));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut bench = Bench { client, base, key: String::new(), serial: 0 };
    let world: Value = serde_json::from_str(&bench.get("/demo/world.json").await).unwrap();
    bench.key = world["keys"][0]["api_key"].as_str().unwrap().to_owned();

    let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    let clock = Instant::now;
    for _ in 0..ROUNDS {
        let mut record = |kind, since: Instant, requests: usize| {
            times.entry(kind).or_default().push(since.elapsed().as_secs_f64() / requests as f64);
        };
        let since = clock();
        for _ in 0..REQUESTS {
            bench.get("/livez").await;
        }
        record("static answer (/livez)", since, REQUESTS);

        let pan = bench.card("sms").await;
        let areqs: Vec<Value> = (0..REQUESTS).map(|_| bench.areq(&pan)).collect();
        let since = clock();
        for areq in &areqs {
            bench.post_json("/3ds/areq", areq).await;
        }
        record("AReq, stored", since, REQUESTS);

        let mut creqs = Vec::new();
        for _ in 0..REQUESTS / 4 {
            creqs.push(bench.offered("sms").await);
        }
        let since = clock();
        let mut page = String::new();
        for creq in &creqs {
            page = bench.form("/challenge", &[("creq", creq)]).await;
        }
        record("CReq: first page, stored", since, creqs.len());

        let last = creqs.last().unwrap().clone();
        let since = clock();
        for _ in 0..REQUESTS {
            bench.form("/challenge", &[("creq", &last)]).await;
        }
        record("CReq again: page only", since, REQUESTS);

        let resume = format!("/challenge/{}", between(&page, "/challenge/", "\""));
        let since = clock();
        for _ in 0..REQUESTS {
            bench.get(&resume).await;
        }
        record("resumed page", since, REQUESTS);

        let handle = between(&page, "name=\"handle\" value=\"", "\"").to_owned();
        let since = clock();
        for _ in 0..REQUESTS {
            bench.form("/fn/submit", &[("handle", &handle), ("attempt", ""), ("code", "12345")]).await;
        }
        record("server function, nothing to store", since, REQUESTS);

        let since = clock();
        for attempt in ["a", "b"] {
            let fields = [("handle", handle.as_str()), ("attempt", attempt), ("code", "000000")];
            bench.form("/fn/submit", &fields).await;
        }
        record("server function, wrong code stored", since, 2);

        let creq = bench.offered("approval").await;
        let page = bench.form("/challenge", &[("creq", &creq)]).await;
        let handle = between(&page, "name=\"handle\" value=\"", "\"").to_owned();
        let since = clock();
        for _ in 0..REQUESTS {
            // An earlier page's: answered at once.
            bench.form("/fn/poll", &[("handle", &handle), ("shown", "approval-0-0")]).await;
        }
        record("poll for the app, answered at once", since, REQUESTS);

        let mut id = String::new();
        let since = clock();
        for _ in 0..REQUESTS / 4 {
            let asked = json!({
                "transaction": {"amount": 4999, "currency": "EUR", "merchant": {"name": "Tea & Paper"}},
                "contact": {"phone": "+33639980001"},
                "returnUrl": format!("{}/demo/return", bench.base),
            });
            let placed = bench.post_json("/v1/challenges", &asked).await;
            id = placed["id"].as_str().unwrap_or_else(|| panic!("{placed}")).to_owned();
        }
        record("POST /v1/challenges, stored", since, REQUESTS / 4);

        let path = format!("{}/v1/challenges/{id}", bench.base);
        let since = clock();
        for _ in 0..REQUESTS {
            let request = bench.client.get(&path).header("x-api-key", &bench.key);
            request.send().await.unwrap().text().await.unwrap();
        }
        record("GET /v1/challenges/{id}", since, REQUESTS);
    }

    // Each in a challenge of its own, by turns, so that a busy moment meets all alike.
    let combinations =
        [("wrong password, right code", false, true), ("right, wrong", true, false), ("wrong, wrong", false, false)];
    let mut rounds: Vec<[f64; 3]> = Vec::new();
    for round in 0..ROUNDS * 4 {
        rounds.push([0.0; 3]);
        for turn in 0..combinations.len() {
            let which = (round + turn) % combinations.len();
            let (kind, right_password, right_code) = combinations[which];
            let (handle, code) = bench.asked_for_password().await;
            let wrong = if code == "000000" { "111111" } else { "000000" };
            let password = if right_password { PASSWORD } else { "Oolong#1718" };
            let fields = [
                ("handle", handle.as_str()),
                ("attempt", "a"),
                ("code", if right_code { code.as_str() } else { wrong }),
                ("password", password),
            ];
            let since = clock();
            let answer = bench.form("/fn/submit", &fields).await;
            let took = since.elapsed().as_secs_f64();
            assert!(answer.starts_with("{\"same\""), "{kind}: {answer}");
            rounds[round][which] = took;
            times.entry("server function, password checked and stored").or_default().push(took);
        }
    }

    let unit = median(times["static answer (/livez)"].clone());
    println!("{:<44} {:>8} {:>10}", "kind of request", "ratio", "µs");
    for (kind, figures) in times {
        let time = median(figures);
        println!("{kind:<44} {:>8.1} {:>10.0}", time / unit, time * 1e6);
    }
    let milliseconds = |figures: Vec<f64>| median(figures) * 1e3;
    let (mut gap, mut noise) = (0.0_f64, 0.0_f64);
    for (which, (kind, ..)) in combinations.iter().enumerate() {
        let next = (which + 1) % combinations.len();
        // Compared within a round: what slows the machine down for a while slows all three.
        let longer = milliseconds(rounds.iter().map(|round| round[which] - round[next]).collect());
        // What the same kind differs by from itself, one round later.
        let itself = milliseconds(rounds.chunks_exact(2).map(|pair| pair[0][which] - pair[1][which]).collect());
        let time = milliseconds(rounds.iter().map(|round| round[which]).collect());
        println!("{kind:<44} {time:>16.3} ms, {longer:+.3} ms against {}", combinations[next].0);
        (gap, noise) = (gap.max(longer.abs()), noise.max(itself.abs()));
    }
    println!("{:<44} {gap:>16.3} ms, of one with itself {noise:.3} ms", "largest median gap");
    assert!(gap < GAP + noise, "the time tells which of password and code was wrong");
}
