//! The data of every JSON sample of seeds 000 and 003 against the document.

use super::{event_place, faults, place};
use serde_json::{Value, json};

const APPROVALS: &str = "/card-transaction-authentications";
const JSON: &str = "content/application~1json/schema";

fn assert_request(path: &str, method: &str, body: &Value) {
    let faults = faults(&format!("{}/requestBody/{JSON}", place(path, method)), body);
    assert!(faults.is_empty(), "{method} {path}: {faults:?} in {body}");
}

fn assert_answer(path: &str, method: &str, body: &Value) {
    let faults = faults(&format!("{}/responses/200/{JSON}", place(path, method)), body);
    assert!(faults.is_empty(), "{method} {path}: {faults:?} in {body}");
}

fn assert_event(kind: &str, body: &Value) {
    let faults = faults(&event_place(kind), body);
    assert!(faults.is_empty(), "{kind}: {faults:?} in {body}");
}

/// The object of seed 003's samples; what differs from one to the next is given.
fn object(status: &str, state: &str, connection: &str) -> Value {
    json!({
        "id": "3ccfcd31-1bf7-4935-9b25-7985f085a590", "clientId": "4d0cfc09-75ad-4ccc-a7d1-30a36393124b",
        "cardId": "5640c5b2-94a6-476e-8cfb-8e01b9cb8821", "type": "biometric", "status": status, "serviceProvider": "thredd",
        "merchant": {
            "acquirer": null, "id": "MERCHANT 000001", "name": "ASDA GROCERIES", "url": "http://admired-juice.name",
            "categoryCode": null, "country": "826", "appRedirectUrl": null,
        },
        "transaction": { "creationDateTime": "2024-03-18T11:34:01", "amount": 2224, "currency": "GBP" },
        "connection": {
            "id": "9c5dc5a3-0191-4eae-a824-f3614f0436ea", "serviceProvider": "thredd",
            "reference": "e8b8c635-2f40-43d9-8fe0-6927619a85b3", "state": state, "status": connection,
        },
    })
}

fn one(workflow: Value, object: Value) -> Value {
    json!({ "workflow": workflow, "data": { "cardTransactionAuthentication": object }, "connect": {}, "metadata": {} })
}

#[test]
fn approvals_are_as_in_seed_003() {
    let (one_path, direct) = (format!("{APPROVALS}/{{id}}"), || json!({ "code": "direct" }));
    for status in ["approved", "rejected"] {
        assert_request(&one_path, "patch", &one(direct(), json!({ "status": status })));
        assert_answer(&one_path, "patch", &one(direct(), object(status, "update-in-progress", "pending")));
    }
    assert_answer(&one_path, "get", &one(json!({}), object("rejected", "completed-up-to-date", "failure")));
    let mut listed = object("approved", "completed-up-to-date", "success");
    listed["connection"]["id"] = json!("00000000-0000-0000-0000-000000000000");
    listed["connection"]["reference"] = json!("00000000-0000-0000-0000-000000000000");
    let page = json!({
        "workflow": {}, "data": { "cardTransactionAuthentications": [listed, object("pending", "completed-up-to-date", "pending")] },
        "connect": {}, "metadata": { "page": { "size": 20, "number": 1, "totalElements": 50, "totalPages": 3 } },
    });
    assert_answer(APPROVALS, "get", &page);
}

#[test]
fn approval_events_are_as_in_seed_003() {
    let mut failed = object("approved", "completed-outdated", "pending");
    failed["connection"]["reference"] = json!("reference");
    failed["connection"]["error"] = json!({
        "category": "technical", "origin": "platform", "code": "unknown_error", "message": "Unknown Error",
        "attributes": { "key": "value" },
    });
    for (kind, object) in [
        ("card-transaction-authentication-created", object("pending", "completed-up-to-date", "pending")),
        ("card-transaction-authentication-approved", object("approved", "completed-up-to-date", "success")),
        ("card-transaction-authentication-rejected", object("rejected", "completed-up-to-date", "failure")),
        ("card-transaction-authentication-cancelled", object("cancelled", "completed-up-to-date", "cancelled")),
        ("connection-update-instructed", object("approved", "update-in-progress", "pending")),
        ("connection-updated", object("approved", "completed-up-to-date", "success")),
        ("connection-update-failed", failed),
    ] {
        let event = json!({
            "webhook": { "module": "card-transaction-authentications", "type": kind },
            "data": { "cardTransactionAuthentication": object }, "connect": {}, "metadata": {},
        });
        assert_event(kind, &event);
    }
}

fn authentication() -> Value {
    json!({
        "password": "CARDUSERPASSWORD$1", "email": "S.Hopper@example.com", "phone": { "number": "31611223344", "type": "Mobile" },
    })
}

#[test]
fn cards_are_enrolled_as_in_seed_000() {
    let new = json!({
        "type": "card", "issuingCountryCode": "NL", "balanceAccountId": "BA3227C223222B5CTBLR8BWJB", "status": "inactive",
        "card": {
            "formFactor": "physical", "brand": "mc", "brandVariant": "mcdebit", "cardholderName": "Sam Hopper",
            "authentication": authentication(),
            "deliveryContact": {
                "address": {
                    "city": "Amsterdam", "country": "NL", "stateOrProvince": "NH", "line1": "Simon Carmiggeltstraat",
                    "line2": "5-60", "postalCode": "1011DJ",
                },
                "name": { "firstName": "Sam", "lastName": "Hopper" },
            },
            "configuration": { "configurationProfileId": "YOUR_CONFIGURATION_PROFILE_ID" },
            "description": "YOUR_DESCRIPTION",
        },
    });
    assert_request("/bcl/v2/paymentInstruments", "post", &new);
    let change = json!({ "card": { "authentication": authentication() } });
    assert_request("/bcl/v2/paymentInstruments/{id}", "patch", &change);
}

#[test]
fn authentications_are_told_as_in_seed_000() {
    let kind = "balancePlatform.authentication.created";
    let frictionless = json!({
        "data": {
            "authentication": {
                "acsTransID": "6a4c1709-a42e-4c7f-96c7-1043adacfc97", "challengeIndicator": "01",
                "createdAt": "2022-12-22T15:45:03+01:00", "deviceChannel": "app",
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
        "environment": "test", "type": kind,
    });
    let mut challenged = frictionless.clone();
    challenged["data"]["authentication"]["challenge"] = json!({ "flow": "OOB", "lastInteraction": "2022-12-22T15:49:03+01:00" });
    challenged["data"]["authentication"]["type"] = json!("challenge");
    let rejected = json!({
        "data": {
            "balancePlatform": "YOUR_BALANCE_PLATFORM", "creationDate": "2023-01-19T17:07:59+01:00",
            "id": "a8fc7a40-6e48-498a-bdc2-494daf0f490a",
            "authentication": {
                "acsTransId": "a8fc7a40-6e48-498a-bdc2-494daf0f490a",
                "challenge": {
                    "flow": "OTP_SMS", "lastInteraction": "2023-01-19T17:37:13+01:00", "phoneNumber": "******6789", "resends": 0,
                    "retries": 2,
                },
                "challengeIndicator": "01", "createdAt": "2023-01-19T17:07:17+01:00", "deviceChannel": "app",
                "dsTransID": "59de4e30-7f84-4a77-aaf8-1ca493092ef9", "exemptionIndicator": "noExemptionApplied",
                "inPSD2Scope": "false", "messageCategory": "payment", "messageVersion": "2.2.0",
                "threeDSServerTransID": "8bc0fdbd-5c8a-4bed-a171-9d10347e7798", "transStatus": "N", "transStatusReason": "19",
                "type": "challenge",
            },
            "paymentInstrumentId": "PI3227C223222B5BPCMFXD2XG",
            "purchase": {
                "date": "2022-12-22T15:49:03+01:00", "merchantName": "TeaShop_NL",
                "originalAmount": { "currency": "EUR", "value": 1000 },
            },
            "status": "rejected",
        },
        "environment": "test", "type": kind,
    });
    for event in [frictionless, challenged, rejected] {
        assert_event(kind, &event);
    }
}

#[test]
fn what_is_not_described_is_found() {
    assert!(!faults(&event_place("card.enrolled"), &json!({ "type": "card.enrolled" })).is_empty());
    let mut object = object("done", "completed-up-to-date", "pending");
    let answer = |object: &Value| {
        faults(&format!("{}/responses/200/{JSON}", place(&format!("{APPROVALS}/{{id}}"), "get")), &one(json!({}), object.clone()))
    };
    assert_eq!(answer(&object).len(), 1);
    object["status"] = json!("pending");
    object["transaction"]["amount"] = json!(1.5);
    assert_eq!(answer(&object).len(), 1);
}
