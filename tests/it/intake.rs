//! What becomes of an authentication request, and which way a code travels.

use crate::acs::{TestAcs, sent_by};
use crate::play::{VERSIONS, until};
use acs_challenge::challenge::Channel;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::ports::SendFault;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

const PAN: &str = "4519000099990001";
const PHONE: Option<&str> = Some("+31611223389");
const MAIL: Option<&str> = Some("sam.hopper@example.com");
/// Declines are answered in the ARes, without a page that says why.
const AT_ONCE: (&str, &str) = ("ACS__INTAKE__EXPLAIN_DECLINES", "false");

/// Status and reason of the answer to a payment with this card.
async fn answer(acs: &TestAcs, version: Version, pan: &str) -> (String, Option<String>) {
    status(&acs.areq(&acs.payment(version, pan)).await)
}

fn status(ares: &Value) -> (String, Option<String>) {
    assert_eq!(ares["messageType"], "ARes", "{ares}");
    (ares["transStatus"].as_str().unwrap().to_owned(), ares["transStatusReason"].as_str().map(str::to_owned))
}

fn says(status: &str, reason: &str) -> (String, Option<String>) {
    (status.to_owned(), Some(reason.to_owned()))
}

#[tokio::test]
async fn a_card_with_mail_only_gets_its_code_by_mail() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        acs.enrol(PAN, None, MAIL).await;
        let begun = acs.begin_with(acs.payment(version, PAN)).await;
        let (page, code) = begun.opened().await;
        assert_eq!(sent_by(&acs), [Channel::Email]);
        assert!(!page.text().contains("sam.hopper@example.com"));
        begun.returns(&begun.intend(&page, "submit", &code).await, "Y");
        let result = begun.reported().await;
        let expected = match version {
            Version::V231 => json!(["05"]),
            Version::V210 | Version::V220 => json!("05"),
        };
        assert_eq!(result["authenticationMethod"], expected);
        begun.assert_result(&result, ("Y", None, None, "01"));
    }
}

#[tokio::test]
async fn a_cardholder_who_cannot_be_reached_is_not_authenticated() {
    let acs = TestAcs::with(&[AT_ONCE]).await;
    acs.enrol(PAN, None, None).await;
    for version in VERSIONS {
        assert_eq!(answer(&acs, version, PAN).await, says("N", "13"));
    }
}

#[tokio::test]
async fn an_unknown_card_is_not_authenticated() {
    let acs = TestAcs::new().await;
    for version in VERSIONS {
        assert_eq!(answer(&acs, version, PAN).await, says("N", "08"));
    }
}

#[tokio::test]
async fn five_failures_in_a_row_block_the_card_for_half_an_hour() {
    let acs = TestAcs::with(&[AT_ONCE]).await;
    let _work = acs.work();
    acs.enrol(PAN, PHONE, None).await;
    for allowed in [3, 2] {
        let begun = acs.begin_with(acs.payment(Version::V220, PAN)).await;
        let mut page = begun.opened().await.0;
        for _ in 0..allowed {
            assert!(page.field("cres").is_none());
            page = begun.intend(&page, "submit", "000000").await;
        }
        begun.returns(&page, "N");
        begun.assert_result(&begun.reported().await, ("N", Some("19"), None, &format!("0{allowed}")));
    }
    assert_eq!(answer(&acs, Version::V220, PAN).await, says("N", "04"));
    acs.clock.wait(1799);
    assert_eq!(answer(&acs, Version::V220, PAN).await, says("N", "04"));
    acs.clock.wait(1);
    assert_eq!(answer(&acs, Version::V220, PAN).await.0, "C");
}

#[tokio::test]
async fn a_success_forgives_earlier_failures() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.enrol(PAN, PHONE, None).await;
    for _ in 0..4 {
        let begun = acs.begin_with(acs.payment(Version::V220, PAN)).await;
        let (mut page, code) = begun.opened().await;
        for _ in 0..2 {
            page = begun.intend(&page, "submit", "000000").await;
        }
        begun.returns(&begun.intend(&page, "submit", &code).await, "Y");
    }
}

#[tokio::test]
async fn a_challenge_offered_before_the_card_was_blocked_ends_when_it_is_opened() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.enrol(PAN, PHONE, None).await;
    let waiting = acs.begin_with(acs.payment(Version::V220, PAN)).await;
    for _ in 0..2 {
        let begun = acs.begin_with(acs.payment(Version::V220, PAN)).await;
        let mut page = begun.opened().await.0;
        while page.field("cres").is_none() {
            page = begun.intend(&page, "submit", "000000").await;
        }
    }
    waiting.returns(&waiting.open().await, "N");
    waiting.assert_result(&waiting.reported().await, ("N", Some("19"), None, "00"));
    assert!(waiting.codes().is_empty());
}

#[tokio::test]
async fn small_payments_and_listed_cards_need_no_challenge_unless_the_merchant_wants_one() {
    let acs = TestAcs::with(&[
        ("ACS__INTAKE__FRICTIONLESS_BELOW", "EUR:3000,USD:3000"),
        ("ACS__INTAKE__FRICTIONLESS_PREFIXES", "545454"),
    ])
    .await;
    let frictionless = async |pan: &str, change: fn(&mut Value)| {
        acs.enrol(pan, PHONE, None).await;
        let mut areq = acs.payment(Version::V220, pan);
        change(&mut areq);
        acs.areq(&areq).await
    };
    let small = frictionless(PAN, |areq| areq["purchaseAmount"] = "2999".into()).await;
    assert_eq!((status(&small).0.as_str(), &small["eci"], small.get("acsURL")), ("Y", &json!("05"), None));
    let listed = frictionless("5454540000000000", |_| {}).await;
    assert_eq!((status(&listed).0.as_str(), &listed["eci"]), ("Y", &json!("02")));
    let challenged: [fn(&mut Value); 6] = [
        |areq| areq["purchaseAmount"] = "3000".into(),
        |areq| (areq["purchaseAmount"], areq["purchaseCurrency"]) = ("2999".into(), "826".into()),
        // 29.99 written with another exponent is compared with nothing.
        |areq| (areq["purchaseAmount"], areq["purchaseExponent"]) = ("2999".into(), "0".into()),
        |areq| (areq["purchaseAmount"], areq["threeDSRequestorChallengeInd"]) = ("2999".into(), "04".into()),
        |areq| (areq["purchaseAmount"], areq["messageCategory"]) = ("2999".into(), "02".into()),
        |_| {},
    ];
    for (index, change) in challenged.into_iter().enumerate() {
        assert_eq!(status(&frictionless(PAN, change).await).0, "C", "{index}");
    }
}

#[tokio::test]
async fn other_channels_than_the_browser_are_answered_with_u() {
    let acs = TestAcs::new().await;
    acs.enrol(PAN, PHONE, None).await;
    for version in VERSIONS {
        for channel in ["01", "03"] {
            let mut areq = acs.payment(version, PAN);
            areq["deviceChannel"] = channel.into();
            areq.as_object_mut().unwrap().remove("notificationURL");
            assert_eq!(status(&acs.areq(&areq).await), says("U", "03"), "{channel}");
        }
    }
}

#[tokio::test]
async fn the_same_request_gets_the_same_answer_and_another_under_its_ids_an_error() {
    let acs = TestAcs::new().await;
    acs.enrol(PAN, PHONE, None).await;
    let areq = acs.payment(Version::V220, PAN);
    let first = acs.areq(&areq).await;
    assert_eq!(acs.areq(&areq).await, first);
    let before = acs.dump();
    for (field, value) in [("purchaseAmount", "1"), ("merchantName", "Evil"), ("notificationURL", "https://evil.example/")] {
        let mut other = areq.clone();
        other[field] = value.into();
        let erro = acs.areq(&other).await;
        assert_eq!((&erro["messageType"], &erro["errorCode"]), (&json!("Erro"), &json!("301")), "{erro}");
        assert_eq!(erro["errorMessageType"], "AReq");
    }
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn a_request_without_a_needed_field_is_an_error_that_names_it() {
    let acs = TestAcs::new().await;
    for field in ["dsURL", "messageCategory", "acctNumber", "notificationURL", "merchantName", "purchaseAmount", "purchaseDate"] {
        let mut areq = acs.payment(Version::V220, PAN);
        areq.as_object_mut().unwrap().remove(field);
        let erro = acs.areq(&areq).await;
        assert_eq!((&erro["errorCode"], &erro["errorDetail"]), (&json!("201"), &json!(field)));
        assert_eq!(erro["threeDSServerTransID"], areq["threeDSServerTransID"]);
    }
}

#[tokio::test]
async fn a_directory_server_has_to_show_its_key_where_there_is_one() {
    let key = "k".repeat(32);
    let acs = TestAcs::with(&[("ACS__INTAKE__API_KEYS", &key)]).await;
    let areq = acs.payment(Version::V220, PAN).to_string();
    let wrong = "K".repeat(32);
    let headers: [&[(&str, &str)]; 3] = [&[], &[("x-api-key", &wrong)], &[("x-api-key", "")]];
    for shown in headers {
        assert_eq!(acs.send(axum::http::Method::POST, "/3ds/areq", shown, areq.clone()).await.status, 401);
    }
    let shown = acs.send(axum::http::Method::POST, "/3ds/areq", &[("x-api-key", &key)], areq).await;
    assert_eq!((shown.status.as_u16(), shown.json()["messageType"].as_str()), (200, Some("ARes")));
}

#[tokio::test]
async fn results_go_only_to_directory_servers_of_the_settings() {
    let acs = TestAcs::with(&[("ACS__INTAKE__DS_URLS", "https://ds.example/,https://other.example/rreq")]).await;
    acs.enrol(PAN, PHONE, None).await;
    for (url, allowed) in [
        ("https://ds.example/any", true),
        ("https://other.example/rreq", true),
        ("https://other.example/rreq2", false),
        ("https://ds.example.evil.example/", false),
        ("http://ds.example/any", false),
        ("https://evil.example/", false),
    ] {
        let mut areq = acs.payment(Version::V220, PAN);
        areq["dsURL"] = url.into();
        let answer = acs.areq(&areq).await;
        assert_eq!(answer["messageType"] == "ARes", allowed, "{url}: {answer}");
        assert!(allowed || answer["errorCode"] == "303", "{answer}");
    }
}

#[tokio::test]
async fn a_refused_text_message_is_followed_by_a_mail_with_another_code() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    acs.sms.faults.lock().unwrap().push_back(SendFault::Refused("no such number".into()));
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    assert_eq!(sent_by(&acs), [Channel::Email]);
    let shown = acs.get(&page.resume()).await;
    assert!(shown.text().contains(&acs.words().say("notice-other-channel")), "{}", shown.text());
    begun.returns(&begun.intend(&page, "submit", &code).await, "Y");
    let result = begun.reported().await;
    assert_eq!(result["authenticationMethod"], "05");
    begun.assert_result(&result, ("Y", None, None, "01"));
}

#[tokio::test]
async fn a_gateway_that_is_away_is_tried_twice_more_before_the_other_is_used() {
    let acs = TestAcs::new().await;
    acs.sms.faults.lock().unwrap().extend(std::iter::repeat_n(SendFault::Unavailable("away".into()), 3));
    let begun = acs.begin(Version::V220).await;
    begun.open().await;
    for (wait, mails) in [(0, 0), (2, 0), (8, 1)] {
        acs.clock.wait(wait);
        acs.drain().await;
        assert_eq!(acs.email.messages.lock().unwrap().len(), mails);
    }
    assert!(acs.codes().is_empty());
}

#[tokio::test]
async fn when_no_message_gets_through_the_challenge_ends_with_u() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        for gateway in [&acs.sms, &acs.email] {
            gateway.faults.lock().unwrap().push_back(SendFault::Refused("no".into()));
        }
        let begun = acs.begin(version).await;
        let page = begun.open().await;
        let result = begun.reported().await;
        let reason = if version == Version::V210 { "07" } else { "22" };
        begun.assert_result(&result, ("U", Some(reason), Some("06"), "00"));
        begun.returns(&begun.intend(&page, "continue", "").await, "N");
        until(|| (acs.dead_letters().len() == 2).then_some(())).await;
    }
}

#[tokio::test]
async fn cards_of_listed_countries_always_get_their_code_by_mail() {
    let acs = TestAcs::with(&[("ACS__INTAKE__EMAIL_COUNTRIES", "IN,BD"), AT_ONCE]).await;
    let countries = [("IN", Channel::Email), ("NL", Channel::Sms), ("BD", Channel::Email)];
    for (index, (country, channel)) in countries.into_iter().enumerate() {
        let pan = format!("451900008888000{index}");
        let everything = Enrolment {
            phone: PHONE.map(str::to_owned),
            email: MAIL.map(str::to_owned),
            country: Some(country.into()),
            ..Enrolment::default()
        };
        acs.enrol_as(&pan, &everything).await;
        let begun = acs.begin_with(acs.payment(Version::V231, &pan)).await;
        let planned = if channel == Channel::Email { "05" } else { "02" };
        assert_eq!(begun.ares["authenticationMethod"], json!([planned]), "{country}");
        begun.open().await;
        acs.drain().await;
        let by_mail = acs.email.messages.lock().unwrap().iter().any(|message| message.trace == begun.id.to_string());
        assert_eq!(by_mail, channel == Channel::Email, "{country}");
    }
    let phone_only = Enrolment { phone: PHONE.map(str::to_owned), country: Some("IN".into()), ..Enrolment::default() };
    acs.enrol_as(PAN, &phone_only).await;
    assert_eq!(answer(&acs, Version::V231, PAN).await, says("N", "13"), "no mail, no other way");
}

#[tokio::test]
async fn a_requestor_that_only_shares_data_is_never_challenged() {
    let acs = TestAcs::new().await;
    acs.enrol(PAN, PHONE, None).await;
    let asked = async |version, indicator: Value| {
        let mut areq = acs.payment(version, PAN);
        areq["threeDSRequestorChallengeInd"] = indicator;
        acs.areq(&areq).await
    };
    let shared = asked(Version::V220, "06".into()).await;
    assert_eq!((&shared["transStatus"], &shared["eci"], shared.get("acsURL")), (&json!("I"), &json!("07"), None));
    assert_eq!(asked(Version::V231, json!(["06", "03"])).await["transStatus"], "I");
    assert_eq!(asked(Version::V210, "06".into()).await["errorCode"], "203");
}

#[tokio::test]
async fn an_error_message_is_never_answered_with_another() {
    let acs = TestAcs::new().await;
    let erro = json!({
        "messageType": "Erro", "messageVersion": "2.2.0", "errorCode": "203", "errorComponent": "D",
        "errorDescription": "something", "errorDetail": "acsURL",
    });
    let answer = acs.send(Method::POST, "/3ds/areq", &[("content-type", "application/json")], erro.to_string()).await;
    assert_eq!((answer.status, answer.text().as_str()), (StatusCode::BAD_REQUEST, ""));

    let begun = acs.begin(Version::V220).await;
    let mut about = erro;
    about["acsTransID"] = begun.id.to_string().into();
    let creq = acs_challenge::emv::envelope::encode_base64url(about.to_string().as_bytes());
    let page = acs.form("/challenge", &[("creq", &creq)]).await;
    assert_eq!((page.status, page.field("cres")), (StatusCode::BAD_REQUEST, None));
    acs.drain().await;
    assert!(begun.result().is_none(), "an error message has ended a challenge");
    assert!(begun.open().await.field("handle").is_some());
}
