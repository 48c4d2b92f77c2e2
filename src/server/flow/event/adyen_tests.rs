//! The three samples of seed 000 against what is sent for the same authentications.

use super::*;
use crate::challenge::{Embedding, Facts, Handover, Outcome, Standing, Tally, Times};
use crate::emv::value::{ChallengeIndicator, Version};
use crate::server::flow::enrolment::Enrolment;
use crate::server::settings::load;

const ACS: &str = "6a4c1709-a42e-4c7f-96c7-1043adacfc97";

/// 2022-12-22T15:45:03+01:00.
const CREATED: Moment = Moment::from_millis(1_671_720_303_000);
/// 2022-12-22T15:49:03+01:00.
const TOUCHED: Moment = Moment::from_millis(1_671_720_543_000);

/// What the samples of an authenticated payment share.
fn sample() -> Value {
    json!({
        "data": {
            "authentication": {
                "acsTransID": ACS, "challengeIndicator": "01", "createdAt": "2022-12-22T15:45:03+01:00", "deviceChannel": "app",
                "dsTransID": "a3b86754-444d-46ca-95a2-ada351d3f42c", "exemptionIndicator": "lowValue", "inPSD2scope": true,
                "messageCategory": "payment", "messageVersion": "2.2.0", "riskScore": 0,
                "threeDSServerTransID": "6edcc246-23ee-4e94-ac5d-8ae620bea7d9", "transStatus": "Y", "type": "frictionless",
            },
            "balancePlatform": "YOUR_BALANCE_PLATFORM", "id": "497f6eca-6276-4993-bfeb-53cbbbba6f08",
            "paymentInstrumentId": "PI3227C223222B5BPCMFXD2XG",
            "purchase": {
                "date": "2022-12-22T15:49:03+01:00", "merchantName": "TeaShop_NL",
                "originalAmount": { "currency": "EUR", "value": 1000 },
            },
            "status": "authenticated",
        },
        "environment": "test", "type": "balancePlatform.authentication.created",
    })
}

/// The other two, each by what is different in it.
fn challenge_sample() -> Value {
    let mut sample = sample();
    sample["data"]["authentication"]["challenge"] = json!({ "flow": "OOB", "lastInteraction": "2022-12-22T15:49:03+01:00" });
    sample["data"]["authentication"]["type"] = "challenge".into();
    sample
}

fn rejected_sample() -> Value {
    let mut sample = sample();
    let data = sample["data"].as_object_mut().unwrap();
    data.insert("creationDate".to_owned(), "2023-01-19T17:07:59+01:00".into());
    data.insert("status".to_owned(), "rejected".into());
    let told = data["authentication"].as_object_mut().unwrap();
    for absent in ["acsTransID", "inPSD2scope", "riskScore"] {
        told.remove(absent);
    }
    let different = json!({
        "acsTransId": ACS, "exemptionIndicator": "noExemptionApplied", "inPSD2Scope": "false", "transStatus": "N",
        "transStatusReason": "19", "type": "challenge",
        "challenge": {
            "flow": "OTP_SMS", "lastInteraction": "2023-01-19T17:37:13+01:00", "phoneNumber": "******6789", "resends": 0,
            "retries": 2,
        },
    });
    told.extend(different.as_object().unwrap().clone());
    sample
}

/// Fields that say the same thing in other words: this server's browsers, its own ids, its clock's zone.
const OURS: [&str; 7] = ["createdAt", "creationDate", "date", "deviceChannel", "id", "inPSD2Scope", "lastInteraction"];

/// Every field of the sample is there, and says the same.
fn check(path: &str, sample: &Value, told: &Value) {
    match sample {
        Value::Object(fields) => {
            for (name, value) in fields {
                let inner = told.get(name).unwrap_or_else(|| panic!("{path}.{name} is missing"));
                if !OURS.contains(&name.as_str()) {
                    check(&format!("{path}.{name}"), value, inner);
                }
            }
        }
        value => assert_eq!(told, value, "{path}"),
    }
}

fn settings(changes: &[(&str, &str)]) -> Settings {
    let named = [("ACS__API__BALANCE_PLATFORM", "YOUR_BALANCE_PLATFORM")];
    let variables = named.iter().chain(changes).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    load(None, &variables, |_| Err(String::new())).unwrap()
}

fn transaction() -> Transaction {
    serde_json::from_value(json!({
        "version": "2.2.0", "server_trans_id": "6edcc246-23ee-4e94-ac5d-8ae620bea7d9",
        "ds_trans_id": "a3b86754-444d-46ca-95a2-ada351d3f42c", "ds_url": "https://ds.example/rreq",
        "notification_url": "https://shop.example/back", "category": "01", "merchant": "TeaShop_NL", "merchant_id": null,
        "merchant_url": null, "mcc": null, "merchant_country": "528",
        "purchase": { "amount": { "digits": "1000", "exponent": 2 }, "currency": "978", "date": "20221222144903" },
        "languages": [], "time_zone": null, "card": "PI3227C223222B5BPCMFXD2XG", "last_four": "0010", "scheme": "visa",
        "enrolment": Enrolment { phone: Some("+31612346789".to_owned()), ..Enrolment::default() }, "passkeys": [],
        "salt": vec![0; 16], "code_key": "k1",
    }))
    .unwrap()
}

fn challenge(outcome: Outcome, proof: Proof) -> Challenge {
    let facts = Facts {
        id: ACS.parse().unwrap(),
        version: Version::V220,
        category: MessageCategory::Payment,
        embedding: Embedding::Emv,
        methods: vec![Method::Sms],
        password: false,
        asks: false,
        trust_list: false,
        decline: None,
        created_at: CREATED,
    };
    let decided = Decided {
        outcome,
        at: TOUCHED,
        creq: None,
        proof: Some(proof),
        trusted: None,
        disowned: false,
        handover: Handover::Pending,
    };
    Challenge {
        times: Times { opened_at: Some(CREATED), last_interaction: Some(TOUCHED) },
        tally: Tally { interactions: 3, ..Tally::default() },
        phase: Phase::Decided(decided),
        ..Challenge::new(facts, Standing::default())
    }
}

/// What is told of a challenge that has ended.
fn of_challenge(settings: &Settings, transaction: &Transaction, challenge: &Challenge) -> Value {
    let Phase::Decided(decided) = &challenge.phase else { panic!("not decided") };
    let report = Report::of(challenge, decided);
    let ended = Ended {
        id: &challenge.facts.id,
        transaction,
        status: report.status,
        reason: report.reason,
        created_at: CREATED,
        low_value: false,
        challenge: Some((challenge, decided)),
    };
    sent(settings, &ended)
}

/// What is told of one that needed no challenge.
fn frictionless(settings: &Settings, transaction: &Transaction, status: TransStatus, low_value: bool) -> Value {
    let id = ACS.parse().unwrap();
    let ended = Ended { id: &id, transaction, status, reason: None, created_at: CREATED, low_value, challenge: None };
    sent(settings, &ended)
}

fn sent(settings: &Settings, ended: &Ended<'_>) -> Value {
    let delivery = Delivery {
        id: 1,
        event_id: "ZXZlbnQ".to_owned(),
        subject: Subject::Transaction(ended.id.clone()),
        event: Event::Answered,
        facts: None,
        sequence: 1,
        tries: 0,
        at: TOUCHED,
    };
    webhook(settings, ("bank", "balancePlatform.authentication.created"), &delivery, ended).unwrap()
}

#[test]
fn the_frictionless_sample() {
    let told = frictionless(&settings(&[]), &transaction(), TransStatus::Y, true);
    check("", &sample(), &told);
    let authentication = &told["data"]["authentication"];
    for (field, expected) in [("createdAt", "2022-12-22T14:45:03+00:00"), ("deviceChannel", "browser"), ("acsTransId", ACS)] {
        assert_eq!(authentication[field], expected);
    }
    assert_eq!(authentication["inPSD2Scope"], true);
    assert_eq!(told["data"]["purchase"]["date"], "2022-12-22T14:49:03+00:00");
    assert_eq!(told["data"]["creationDate"], "2022-12-22T14:49:03+00:00");
    assert_eq!(told["timestamp"], "2022-12-22T14:49:03+00:00");
    for absent in ["transStatusReason", "challenge"] {
        assert!(authentication.get(absent).is_none());
    }
}

#[test]
fn the_challenge_sample() {
    let told = of_challenge(&settings(&[]), &transaction(), &challenge(Outcome::Authenticated, Proof::Approval));
    let mut expected = challenge_sample();
    // No limit waves a challenge through.
    expected["data"]["authentication"]["exemptionIndicator"] = "noExemptionApplied".into();
    check("", &expected, &told);
    let challenge = &told["data"]["authentication"]["challenge"];
    assert_eq!(challenge["lastInteraction"], "2022-12-22T14:49:03+00:00");
    for absent in ["phoneNumber", "challengeCancel"] {
        assert!(challenge.get(absent).is_none());
    }
}

#[test]
fn the_rejected_sample() {
    let mut transaction = transaction();
    transaction.merchant_country = Some("840".to_owned());
    let told = of_challenge(&settings(&[]), &transaction, &challenge(Outcome::AttemptsExceeded, Proof::Code(Channel::Sms)));
    check("", &rejected_sample(), &told);
    // The sample writes a text; the schema wants a truth value.
    assert_eq!(told["data"]["authentication"]["inPSD2Scope"], false);
    assert!(!told.to_string().contains("316"), "no more of the number than four digits");
}

#[test]
fn each_way_to_prove_it_has_a_flow_and_each_cancellation_adyens_code() {
    let flow = |proof| of_challenge(&settings(&[]), &transaction(), &challenge(Outcome::Authenticated, proof));
    for (proof, expected) in [
        (Proof::Code(Channel::Sms), "OTP_SMS"),
        (Proof::Code(Channel::Email), "OTP_EMAIL"),
        (Proof::Approval, "OOB"),
        (Proof::Passkey, "OOB"),
        (Proof::PaymentConfirmation, "OOB"),
    ] {
        let told = flow(proof)["data"]["authentication"]["challenge"].clone();
        assert_eq!(told["flow"], expected);
        assert_eq!(told.get("phoneNumber").is_some(), proof == Proof::Code(Channel::Sms));
    }
    for (outcome, status, code) in [
        (Outcome::Cancelled, "rejected", "01"),
        (Outcome::NeverOpened, "rejected", "05"),
        (Outcome::Undeliverable, "error", "06"),
    ] {
        let told = of_challenge(&settings(&[]), &transaction(), &challenge(outcome, Proof::Code(Channel::Email)));
        assert_eq!(told["data"]["status"], status);
        assert_eq!(told["data"]["authentication"]["challenge"]["challengeCancel"], code);
    }
}

#[test]
fn a_challenge_that_nothing_could_be_asked_in_has_no_flow() {
    let mut untouched = challenge(Outcome::Declined(crate::challenge::Decline::NoContact), Proof::Approval);
    untouched.facts.methods.clear();
    if let Phase::Decided(decided) = &mut untouched.phase {
        decided.proof = None;
    }
    let told = of_challenge(&settings(&[]), &transaction(), &untouched);
    assert_eq!(told["data"]["authentication"]["type"], "challenge");
    assert!(told["data"]["authentication"].get("challenge").is_none());
}

#[test]
fn settings_name_the_platform_and_whether_psd2_applies() {
    let told = frictionless(&settings(&[("ACS__API__BALANCE_PLATFORM", "")]), &transaction(), TransStatus::I, false);
    assert_eq!(told["data"]["balancePlatform"], "bank");
    assert_eq!(told["data"]["status"], "authenticated");
    let outside = frictionless(&settings(&[("ACS__API__PSD2", "false")]), &transaction(), TransStatus::R, false);
    assert_eq!(outside["data"]["authentication"]["inPSD2scope"], false);
    assert_eq!(outside["data"]["status"], "rejected");
    let mut unknown = transaction();
    unknown.merchant_country = None;
    assert_eq!(frictionless(&settings(&[]), &unknown, TransStatus::U, false)["data"]["authentication"]["inPSD2Scope"], false);
}

#[test]
fn what_the_request_did_not_bring_is_left_out() {
    let mut transaction = transaction();
    (transaction.purchase, transaction.category) = (None, MessageCategory::NonPayment);
    transaction.indicators = ["03", "82"].map(|code| ChallengeIndicator::from_code(code).unwrap()).to_vec();
    let told = frictionless(&settings(&[]), &transaction, TransStatus::Y, false);
    assert!(told["data"].get("purchase").is_none());
    assert_eq!(told["data"]["authentication"]["messageCategory"], "nonPayment");
    assert_eq!(told["data"]["authentication"]["challengeIndicator"], "03");
}

#[test]
fn amounts_are_numbers_as_long_as_numbers_hold_them() {
    let mut transaction = transaction();
    for (digits, expected) in [("9223372036854775807", json!(i64::MAX)), ("9223372036854775808", json!("9223372036854775808"))] {
        transaction.purchase.as_mut().unwrap().amount = crate::emv::value::Amount::new(digits, 2).unwrap();
        let told = frictionless(&settings(&[]), &transaction, TransStatus::Y, false);
        assert_eq!(told["data"]["purchase"]["originalAmount"]["value"], expected);
    }
}

#[test]
fn ids_are_the_events_alone_and_uuids() {
    assert_eq!(id_of("ZXZlbnQ"), id_of("ZXZlbnQ"));
    assert_ne!(id_of("ZXZlbnQ"), id_of("ZXZlbnU"));
    assert!(id_of("ZXZlbnQ").parse::<TransactionId>().is_ok());
}

#[test]
fn a_number_too_short_shows_nothing() {
    assert_eq!(masked("+31 6 1234 6789"), "******6789");
    assert_eq!(masked("1234567"), "******");
    assert_eq!(masked(""), "******");
}
