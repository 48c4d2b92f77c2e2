//! What a decision does, when, and for whom.

use super::{Asked, PATH, Stage, assert_ended, decision, says, with_number};
use crate::acs::{Answer, CLIENT};
use crate::api::assert_problem;
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::challenge as asks;
use serde_json::{Value, json};
use std::collections::HashSet;

/// Brings an approval into a status.
async fn brought(asked: &Asked<'_>, status: &str) {
    match status {
        "pending" => {}
        "cancelled" => asked.cancel().await,
        decided => assert_eq!(asked.decide(decided).await.status, 200),
    }
}

#[tokio::test]
async fn what_has_ended_stays_as_it_is() {
    let stage = Stage::new().await;
    let mut serial = 0;
    for from in ["pending", "approved", "rejected", "cancelled"] {
        for to in ["approved", "rejected"] {
            serial += 1;
            let asked = stage.asked(&format!("45190000000000{serial:02}")).await;
            brought(&asked, from).await;
            stage.acs.drain().await;
            let before = asked.object().await;
            let reports = asked.begun.reports().len();
            let answer = asked.decide(to).await;
            if from == "pending" || from == to {
                assert_eq!(answer.status, 200, "{from} {to}: {}", answer.text());
                assert_eq!(answer.json()["data"]["cardTransactionAuthentication"]["status"], to);
            } else {
                assert_ended(&answer, from);
            }
            stage.acs.drain().await;
            if from != "pending" {
                assert_eq!(asked.object().await, before, "{from} {to}");
                assert_eq!(asked.begun.reports().len(), reports, "{from} {to}");
            }
        }
        for never in ["pending", "cancelled", "done"] {
            let asked = stage.asked(&format!("45190000000001{serial:02}")).await;
            brought(&asked, from).await;
            let before = asked.stands().await;
            assert_problem(&asked.decide(never).await, 422, "invalid-value");
            assert_eq!(asked.stands().await, before);
        }
    }
}

#[tokio::test]
async fn a_decision_is_reported_once_however_often_it_comes() {
    let stage = Stage::new().await;
    for (pan, status, trans_status, reason) in
        [("4519000000000001", "approved", "Y", None), ("4519000000000002", "rejected", "N", Some("01"))]
    {
        let asked = stage.asked(pan).await;
        let first = asked.decide(status).await;
        let again = asked.decide(status).await;
        assert_eq!((first.status.as_u16(), first.json()), (200, again.json()));
        stage.acs.drain().await;
        assert_eq!(asked.decide(status).await.status, 200);
        stage.acs.drain().await;
        assert_eq!(asked.begun.reports().len(), 1);
        let result = asked.begun.result().unwrap();
        let found = (result["transStatus"].as_str(), result["transStatusReason"].as_str());
        assert_eq!(found, (Some(trans_status), reason), "{result}");
    }
}

#[tokio::test]
async fn an_issuer_sees_and_decides_its_own_only() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    let other = stage.acs.key("other issuer", &Scope::ALL).await;
    let one = format!("{PATH}/{}", asked.id);
    assert_problem(&stage.acs.ask(&other, "GET", &one, &Value::Null).await, 404, "not-found");
    for status in ["approved", "rejected"] {
        assert_problem(&stage.acs.ask(&other, "PATCH", &one, &decision(status)).await, 404, "not-found");
    }
    let query = format!("?data.cardTransactionAuthentication.cardId={}", asked.card);
    for query in ["", query.as_str()] {
        let listed = stage.acs.ask(&other, "GET", &format!("{PATH}{query}"), &Value::Null).await.json();
        assert_eq!(listed["metadata"]["page"]["totalElements"], 0);
        assert_eq!(listed["data"]["cardTransactionAuthentications"], json!([]));
    }
    assert_eq!(asked.stands().await, says("pending", "completed-up-to-date", "pending"));
    // An approval that does not exist is answered alike.
    let nobodys = stage.acs.ask(&other, "GET", &format!("{PATH}/3ccfcd31-1bf7-4935-9b25-7985f085a590"), &Value::Null).await;
    assert_eq!(nobodys.json(), stage.acs.ask(&other, "GET", &one, &Value::Null).await.json());
}

#[tokio::test]
async fn a_trailing_slash_makes_no_difference() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    let ask = async |method: &str, path: String, body: Value| stage.acs.ask(&stage.key, method, &path, &body).await;
    assert_eq!(ask("GET", format!("{PATH}/"), Value::Null).await.json()["metadata"]["page"]["totalElements"], 1);
    assert_eq!(ask("GET", format!("{PATH}/{}/", asked.id), Value::Null).await.status, 200);
    assert_eq!(ask("PATCH", format!("{PATH}/{}/", asked.id), decision("approved")).await.status, 200);
    assert_eq!(asked.stands().await.0, "approved");
}

/// Pairs of digits that are not these.
fn others(number: &str) -> [Value; 3] {
    let mut wrong = ["10", "11", "12", "13"].into_iter().filter(|digits| *digits != number).map(|digits| json!(digits));
    std::array::from_fn(|_| wrong.next().unwrap())
}

#[tokio::test]
async fn the_right_number_is_needed_where_one_comes() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    let number = asked.number().await;
    let [wrong, ..] = others(&number);
    // The same digits again are the same decision, sent twice.
    for _ in 0..5 {
        assert_problem(&asked.patch(&with_number("approved", &wrong)).await, 422, "wrong-number");
        assert_eq!(asked.stands().await.0, "pending");
    }
    for malformed in [json!("1"), json!("07"), json!("123"), json!("ab"), json!(7), json!(123), json!(true)] {
        assert_problem(&asked.patch(&with_number("approved", &malformed)).await, 422, "invalid-value");
    }
    assert_eq!(asked.patch(&with_number("approved", &json!(number))).await.status, 200);
    stage.acs.drain().await;
    // One wrong number and the right one: neither repetitions nor what was malformed were counted.
    assert_eq!(asked.begun.result().unwrap()["interactionCounter"], "02");

    let asked = stage.asked("4519000000000002").await;
    let as_integer: u32 = asked.number().await.parse().unwrap();
    assert_eq!(asked.patch(&with_number("approved", &json!(as_integer))).await.status, 200);
}

#[tokio::test]
async fn wrong_numbers_end_the_challenge_in_the_end() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    let [one, two, three] = others(&asked.number().await).map(|digits| with_number("approved", &digits));
    assert_problem(&asked.patch(&one).await, 422, "wrong-number");
    assert_problem(&asked.patch(&two).await, 422, "wrong-number");
    assert_ended(&asked.patch(&three).await, "cancelled");
    assert_ended(&asked.patch(&one).await, "cancelled");
    assert_ended(&asked.patch(&with_number("approved", &json!(asked.number().await))).await, "cancelled");
    stage.acs.drain().await;
    let result = asked.begun.result().unwrap();
    asked.begun.assert_result(&result, ("N", Some("19"), None, "03"));
    assert_eq!(asked.stands().await, says("cancelled", "completed-up-to-date", "cancelled"));
}

#[tokio::test]
async fn a_number_can_be_made_a_duty() {
    let stage = Stage::with(&[("ACS__APPROVAL__NUMBER_REQUIRED", "true")]).await;
    let asked = stage.asked("4519000000000001").await;
    let before = asked.object().await;
    for _ in 0..5 {
        assert_problem(&asked.decide("approved").await, 422, "number-missing");
    }
    assert_eq!(asked.object().await, before);
    assert_eq!(asked.patch(&with_number("approved", &json!(asked.number().await))).await.status, 200);
    // Said again without it, it stands.
    assert_eq!(asked.decide("approved").await.status, 200);
    let refused = stage.asked("4519000000000002").await;
    assert_eq!(refused.decide("rejected").await.status, 200, "who refuses need not look at the page");
}

#[tokio::test]
async fn the_page_or_the_clock_may_be_first() {
    let stage = Stage::new().await;
    let cancelled = stage.asked("4519000000000001").await;
    cancelled.begun.intend(&cancelled.page, "cancel", "").await;
    assert_ended(&cancelled.decide("approved").await, "cancelled");
    stage.acs.drain().await;

    let expired = stage.asked("4519000000000002").await;
    // No sweeper has been by: the decision itself finds that it comes too late.
    stage.acs.clock.wait(600);
    assert_eq!(expired.stands().await.0, "pending");
    assert_ended(&expired.decide("approved").await, "cancelled");
    stage.acs.drain().await;
    for asked in [&cancelled, &expired] {
        assert_eq!(asked.stands().await, says("cancelled", "completed-up-to-date", "cancelled"));
        assert_eq!(asked.begun.result().unwrap()["transStatus"], "N");
    }

    let approved = stage.asked("4519000000000003").await;
    assert_eq!(approved.decide("approved").await.status, 200);
    approved.cancel().await;
    stage.acs.drain().await;
    assert_eq!(approved.stands().await, says("approved", "completed-up-to-date", "success"));
    assert_eq!(approved.begun.result().unwrap()["transStatus"], "Y");
}

#[tokio::test]
async fn a_replaced_approval_cannot_be_given() {
    let stage = Stage::new().await;
    let other_way = stage.asked("4519000000000001").await;
    other_way.takes_a_code_instead().await;
    assert_eq!(other_way.stands().await, says("cancelled", "completed-up-to-date", "cancelled"));
    assert_ended(&other_way.decide("approved").await, "cancelled");
    // However the challenge ends: this approval had no part in it.
    stage.acs.silence_ds(100);
    other_way.cancel().await;
    stage.acs.clock.wait(30);
    stage.acs.drain().await;
    assert_eq!(other_way.stands().await, says("cancelled", "completed-up-to-date", "cancelled"));

    let first = stage.asked("4519000000000002").await;
    stage.acs.clock.wait(30);
    asks::resend(&stage.acs.app, &first.begun.id, "again").await.unwrap();
    assert_ended(&first.decide("approved").await, "cancelled");
    let listed = stage.list("data.cardTransactionAuthentication.status=pending").await;
    let second = listed["data"]["cardTransactionAuthentications"][0]["id"].as_str().unwrap().to_owned();
    let second = Asked { id: second, ..first };
    assert_eq!(second.decide("approved").await.status, 200);
}

#[tokio::test]
async fn filters_find_what_they_name() {
    let stage = Stage::new().await;
    let one = stage.asked("4519000000000001").await;
    let two = stage.asked("4519000000000002").await;
    two.decide("rejected").await;
    let found = async |filter: &str| {
        let listed = stage.list(&format!("data.cardTransactionAuthentication.{filter}")).await;
        let objects = listed["data"]["cardTransactionAuthentications"].as_array().unwrap().clone();
        assert_eq!(listed["metadata"]["page"]["totalElements"], objects.len());
        objects.iter().map(|object| object["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let both = vec![two.id.clone(), one.id.clone()];
    for filter in [format!("clientId={}", CLIENT), "type=biometric".to_owned(), "serviceProvider=acs-challenge".to_owned()] {
        assert_eq!(found(&filter).await, both, "{filter}");
    }
    assert_eq!(found(&format!("cardId={}", one.card)).await, std::slice::from_ref(&one.id));
    assert_eq!(found("status=rejected").await, std::slice::from_ref(&two.id));
    assert_eq!(found("status=pending").await, std::slice::from_ref(&one.id));
    for nothing in
        ["clientId=x", "type=password", "serviceProvider=thredd", "clientTitle=Dr", "clientNumber=1", "status=approved"]
    {
        assert!(found(nothing).await.is_empty(), "{nothing}");
    }
}

#[tokio::test]
async fn nothing_is_missed_while_new_ones_arrive() {
    let stage = Stage::new().await;
    let mut before = HashSet::new();
    for serial in 0..6 {
        before.insert(stage.asked(&format!("451900000000000{serial}")).await.id);
    }
    let mut seen = Vec::new();
    for number in 0..5 {
        let listed = stage.list(&format!("metadata.page.size=2&metadata.page.number={number}")).await;
        let page = listed["data"]["cardTransactionAuthentications"].as_array().unwrap().clone();
        seen.extend(page.iter().map(|object| object["id"].as_str().unwrap().to_owned()));
        let total = 6 + number;
        let expected = json!({ "size": 2, "number": number, "totalElements": total, "totalPages": (total + 1) / 2 });
        assert_eq!(listed["metadata"]["page"], expected);
        stage.asked(&format!("451900000000001{number}")).await;
    }
    let all: HashSet<String> = stage.list("metadata.page.size=100").await["data"]["cardTransactionAuthentications"]
        .as_array()
        .unwrap()
        .iter()
        .map(|object| object["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(all.len(), 11);
    assert!(seen.iter().all(|id| all.contains(id)));
    // Five pages of two, moved by one each time: the last page ends with the last but one of the first six.
    assert_eq!(seen.iter().filter(|id| before.contains(*id)).collect::<HashSet<_>>().len(), 6);
}

#[tokio::test]
async fn the_pages_own_button_proves_nothing() {
    let stage = Stage::new().await;
    let asked = stage.asked("4519000000000001").await;
    for intent in ["submit", "continue", "approved"] {
        let answer: Answer = asked.begun.intend(&asked.page, intent, "").await;
        assert!(answer.status == 200 || answer.status == 400, "{intent}: {}", answer.status);
    }
    assert_eq!(asked.stands().await.0, "pending");
    stage.acs.drain().await;
    assert_eq!(asked.begun.result(), None);
}
