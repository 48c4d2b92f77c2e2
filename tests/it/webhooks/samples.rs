//! What is received, against the samples of the seeds as they are printed there: every field, and of the same JSON type.
//!
//! `authentications.json` holds the three of seed 000, `approvals.json` the seven of seed 003.

use super::WAVED;
use super::receiver::{Receiver, Request};
use crate::acs::{Begun, TestAcs};
use crate::holders::by_app;
use crate::redirect::wrong;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::ports::Shape;
use serde_json::{Value, json};

const AUTHENTICATIONS: &str = include_str!("authentications.json");
const APPROVALS: &str = include_str!("approvals.json");

fn samples(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

/// Asserts that everything in the sample is there, of the same type. There may be more, and a value where the sample has none.
fn assert_holds(found: &Value, sample: &Value, at: &str) {
    match (found, sample) {
        // Free for whoever sends.
        (Value::Object(_), Value::Object(_)) if at.ends_with(".attributes") => {}
        (Value::Object(found), Value::Object(sample)) => {
            for (name, value) in sample {
                let inner = found.get(name).unwrap_or_else(|| panic!("{at}.{name} is missing"));
                assert_holds(inner, value, &format!("{at}.{name}"));
            }
        }
        // The schema says boolean; one sample writes it as a word.
        (Value::Bool(_), Value::String(word)) if at.ends_with(".inPSD2Scope") => assert_eq!(word, "false"),
        (Value::String(_), Value::String(_)) | (Value::Bool(_), Value::Bool(_)) | (_, Value::Null) => {}
        (Value::Number(found), Value::Number(sample)) => assert_eq!(found.is_u64(), sample.is_u64(), "{at}"),
        _ => panic!("{at}: {found} is not like {sample}"),
    }
}

/// Asserts that these are as in the sample.
fn assert_same(found: &Value, sample: &Value, pointers: &[&str]) {
    for pointer in pointers {
        let expected = sample.pointer(pointer).unwrap_or_else(|| panic!("the sample has no {pointer}"));
        assert_eq!(found.pointer(pointer), Some(expected), "{pointer}");
    }
}

/// The payment of the samples.
fn tea(acs: &TestAcs, pan: &str) -> Value {
    let mut areq = acs.payment(Version::V220, pan);
    for (name, value) in [
        ("merchantName", "TeaShop_NL"),
        ("merchantCountryCode", "528"),
        ("purchaseAmount", "1000"),
        ("purchaseDate", "20221222144903"),
    ] {
        areq[name] = value.into();
    }
    areq
}

/// What every authentication has in common with every sample.
const COMMON: [&str; 11] = [
    "/type",
    "/environment",
    "/data/balancePlatform",
    "/data/status",
    "/data/purchase/merchantName",
    "/data/purchase/originalAmount",
    "/data/authentication/challengeIndicator",
    "/data/authentication/messageCategory",
    "/data/authentication/messageVersion",
    "/data/authentication/transStatus",
    "/data/authentication/type",
];

/// Asserts that a webhook is like one of the three samples, and about this authentication.
fn assert_told(request: &Request, sample: &Value, areq: &Value, ares: &Value, further: &[&str]) {
    let found = request.json();
    assert_holds(&found, sample, "");
    assert_same(&found, sample, &COMMON);
    assert_same(&found, sample, further);
    let told = &found["data"]["authentication"];
    for (name, expected) in [
        ("acsTransID", &ares["acsTransID"]),
        ("acsTransId", &ares["acsTransID"]),
        ("dsTransID", &areq["dsTransID"]),
        ("threeDSServerTransID", &areq["threeDSServerTransID"]),
        ("deviceChannel", &json!("browser")),
    ] {
        assert_eq!(&told[name], expected, "{name}");
    }
    let moment = |text: &Value| text.as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert_eq!(moment(&found["data"]["purchase"]["date"]), moment(&sample["data"]["purchase"]["date"]));
    assert_eq!(told["createdAt"], "2026-01-15T12:00:00+00:00", "when it began");
    assert!(moment(&found["data"]["creationDate"]) >= moment(&told["createdAt"]));
    // Two spellings in the samples; a receiver of either finds its own.
    assert!(told["inPSD2scope"].is_boolean() && told["inPSD2Scope"] == told["inPSD2scope"]);
    assert!(!found.to_string().contains("null"), "what does not apply is left out");
}

struct Stage {
    acs: TestAcs,
    receiver: Receiver,
    key: String,
}

impl Stage {
    async fn new(changes: &[(&str, &str)]) -> Self {
        let platform = ("ACS__API__BALANCE_PLATFORM", "YOUR_BALANCE_PLATFORM");
        let acs = TestAcs::over_http(&[changes, &[platform]].concat()).await;
        let receiver = Receiver::new().await;
        let key = acs.hook(Shape::Adyen, &receiver.url("adyen")).await.secret;
        for (shape, name) in [(Shape::Own, "own"), (Shape::Approvals, "approvals")] {
            acs.hook(shape, &receiver.url(name)).await;
        }
        Self { acs, receiver, key }
    }

    /// A challenge for tea on a fresh card of such a cardholder; our id of the card.
    async fn begin(&self, enrolment: &Enrolment) -> (Begun<'_>, String) {
        let pan = self.acs.fresh_pan();
        let card = self.acs.enrol_as(&pan, enrolment).await;
        self.acs.drain().await;
        (self.acs.begin_with(tea(&self.acs, &pan)).await, card)
    }

    /// The one webhook of seed 000 about this, and that the issuer's other system has heard of the same end.
    async fn told(&self, acs_trans_id: &Value, own: &str) -> Request {
        self.acs.drain().await;
        let all = self.receiver.at("adyen");
        let mut mine: Vec<_> =
            all.into_iter().filter(|one| &one.json()["data"]["authentication"]["acsTransID"] == acs_trans_id).collect();
        assert_eq!(mine.len(), 1);
        let told = mine.remove(0);
        assert!(told.is_adyens(&self.key));
        let other = self.receiver.last("own");
        assert_eq!(other.kind(), own);
        let (data, theirs) = (&other.json()["data"], told.json());
        assert!(data["id"] == *acs_trans_id || data["acsTransID"] == *acs_trans_id, "{data}");
        assert_eq!(data["transStatus"], theirs["data"]["authentication"]["transStatus"]);
        told
    }
}

#[tokio::test]
async fn a_frictionless_authentication_is_told_as_in_the_sample() {
    let stage = Stage::new(&[("ACS__INTAKE__FRICTIONLESS_BELOW", "EUR:1001")]).await;
    let pan = stage.acs.fresh_pan();
    let card = stage.acs.enrol_as(&pan, &crate::holders::by_sms()).await;
    let areq = tea(&stage.acs, &pan);
    let ares = stage.acs.areq(&areq).await;
    let told = stage.told(&ares["acsTransID"], "authentication.completed").await;
    let further = ["exemptionIndicator", "inPSD2scope", "riskScore"].map(|name| format!("/data/authentication/{name}"));
    assert_told(&told, &samples(AUTHENTICATIONS)[0], &areq, &ares, &further.each_ref().map(String::as_str));
    let told = told.json();
    assert_eq!(told["data"]["paymentInstrumentId"], card);
    assert!(told["data"]["authentication"].get("challenge").is_none());
    assert!(stage.receiver.at("approvals").is_empty());
}

#[tokio::test]
async fn an_authentication_by_the_app_is_told_as_in_the_sample() {
    let stage = Stage::new(&[]).await;
    let (begun, card) = stage.begin(&by_app()).await;
    begun.open().await;
    stage.acs.clock.wait(7);
    assert_eq!(begun.rule(1, "approved").await.status, 200);
    let told = stage.told(&begun.ares["acsTransID"], "challenge.completed").await;
    assert_told(&told, &samples(AUTHENTICATIONS)[1], &begun.areq, &begun.ares, &["/data/authentication/challenge/flow"]);
    let told = told.json();
    assert_eq!(told["data"]["creationDate"], "2026-01-15T12:00:07+00:00", "when it ended");
    assert_eq!(told["data"]["paymentInstrumentId"], card);
    let challenge = &told["data"]["authentication"]["challenge"];
    assert_eq!((&challenge["resends"], &challenge["lastInteraction"]), (&json!(0), &json!("2026-01-15T12:00:07+00:00")));
    assert!(challenge.get("phoneNumber").is_none());
}

#[tokio::test]
async fn an_authentication_by_text_message_is_told_with_four_digits_of_the_number() {
    let stage = Stage::new(&[]).await;
    let phone = Enrolment { phone: Some("+31612346789".to_owned()), ..Enrolment::default() };
    let (begun, _) = stage.begin(&phone).await;
    let (page, code) = begun.open_with_code().await;
    begun.while_draining(begun.intend(&page, "submit", &code)).await;
    let told = stage.told(&begun.ares["acsTransID"], "challenge.completed").await;
    assert_told(&told, &samples(AUTHENTICATIONS)[1], &begun.areq, &begun.ares, &[]);
    let challenge = json!({
        "flow": "OTP_SMS", "phoneNumber": "******6789", "resends": 0, "retries": 0, "lastInteraction": "2026-01-15T12:00:00+00:00",
    });
    assert_eq!(told.json()["data"]["authentication"]["challenge"], challenge);
}

#[tokio::test]
async fn three_wrong_codes_are_told_as_in_the_sample() {
    let stage = Stage::new(&[("ACS__API__PSD2", "false")]).await;
    let phone = Enrolment { phone: Some("+31612346789".to_owned()), ..Enrolment::default() };
    let (begun, card) = stage.begin(&phone).await;
    let (page, code) = begun.open_with_code().await;
    for which in 1..=2 {
        begun.intend(&page, "submit", &wrong(&code, which)).await;
    }
    begun.while_draining(begun.intend(&page, "submit", &wrong(&code, 3))).await;
    let told = stage.told(&begun.ares["acsTransID"], "challenge.completed").await;
    let sample = &samples(AUTHENTICATIONS)[2];
    let challenge = ["flow", "phoneNumber", "resends", "retries"].map(|name| format!("/data/authentication/challenge/{name}"));
    let challenge = challenge.each_ref().map(String::as_str);
    let further = [&challenge[..], &["/data/authentication/transStatusReason", "/data/authentication/exemptionIndicator"]];
    assert_told(&told, sample, &begun.areq, &begun.ares, &further.concat());
    let told = told.json();
    // In words, so that a change of the sample's copy is seen.
    let says = |pointer: &str| told.pointer(pointer).cloned();
    assert_eq!(says("/data/authentication/challenge/phoneNumber"), Some(json!("******6789")));
    assert_eq!(says("/data/authentication/challenge/retries"), Some(json!(2)));
    assert_eq!(says("/data/authentication/challenge/resends"), Some(json!(0)));
    assert_eq!(says("/data/authentication/transStatusReason"), Some(json!("19")));
    assert_eq!((says("/data/status"), says("/data/authentication/inPSD2Scope")), (Some(json!("rejected")), Some(json!(false))));
    assert_eq!(told["data"]["paymentInstrumentId"], card);
}

#[tokio::test]
async fn an_authentication_has_one_id_of_its_own_at_every_endpoint_and_try() {
    let stage = Stage::new(&[WAVED]).await;
    stage.acs.hook(Shape::Adyen, &stage.receiver.url("second")).await;
    stage.receiver.then("second", [super::receiver::Reply::Status(500)]);
    for _ in 0..3 {
        stage.acs.wave_through().await;
    }
    stage.acs.drain().await;
    stage.acs.clock.wait(6);
    stage.acs.drain().await;
    let ids = |requests: Vec<Request>| {
        let mut ids: Vec<_> = requests.iter().map(|one| one.json()["data"]["id"].as_str().unwrap().to_owned()).collect();
        ids.sort();
        ids.dedup();
        ids
    };
    let (first, second) = (stage.receiver.at("adyen"), stage.receiver.at("second"));
    assert_eq!((first.len(), second.len()), (3, 4), "one of them was tried twice");
    assert_eq!(ids(first).len(), 3);
    assert_eq!(ids(stage.receiver.at("adyen")), ids(second));
}

/// A challenge of a cardholder with the app, about a payment with everything that the samples tell.
async fn asked(stage: &Stage) -> Begun<'_> {
    let pan = stage.acs.fresh_pan();
    stage.acs.enrol_as(&pan, &by_app()).await;
    let mut areq = tea(&stage.acs, &pan);
    areq["acquirerMerchantID"] = json!("MERCHANT 000001");
    areq["threeDSRequestorURL"] = json!("https://tea.example");
    let begun = stage.acs.begin_with(areq).await;
    begun.open().await;
    begun
}

#[tokio::test]
async fn the_seven_events_about_approvals_are_told_as_in_the_samples() {
    let stage = Stage::new(&[]).await;
    for end in ["approved", "rejected", "cancelled", "failed"] {
        let begun = asked(&stage).await;
        stage.acs.drain().await;
        match end {
            "cancelled" => drop(acs_challenge::server::flow::challenge::cancel(&stage.acs.app, &begun.id).await.unwrap()),
            "failed" => {
                stage.acs.silence_ds(1000);
                begun.rule(1, "approved").await;
                stage.acs.drain().await;
                stage.acs.clock.wait(30);
            }
            status => assert_eq!(begun.rule(1, status).await.status, 200),
        }
        stage.acs.drain().await;
    }
    let told = stage.receiver.at("approvals");
    let samples = samples(APPROVALS);
    assert_eq!(samples.len(), 7);
    for sample in &samples {
        let kind = sample["webhook"]["type"].as_str().unwrap();
        let request = told.iter().find(|one| one.kind() == kind).unwrap_or_else(|| panic!("no {kind}"));
        let found = request.json();
        assert_holds(&found, sample, "");
        let object = "/data/cardTransactionAuthentication";
        assert_same(&found, sample, &["/webhook", "/connect"]);
        let mut fixed = vec!["status", "type"];
        if kind.starts_with("connection-") {
            fixed.extend(["connection/state", "connection/status"]);
        }
        if kind.ends_with("-failed") {
            fixed.push("connection/error/category");
        }
        let fixed: Vec<_> = fixed.iter().map(|name| format!("{object}/{name}")).collect();
        // The first of each kind is of the approval that was approved, as in the samples.
        assert_same(&found, sample, &fixed.iter().map(String::as_str).collect::<Vec<_>>());
    }
    assert!(stage.receiver.at("own").iter().all(|one| !one.kind().contains("approv") && !one.kind().contains("connection")));
    assert_eq!(stage.receiver.at("adyen").len(), 4, "each of the four authentications once");
}
