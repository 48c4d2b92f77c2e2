//! Passkeys on the challenge page, with a software authenticator: what is accepted, and everything that is not.

use crate::acs::{Answer, Begun, TestAcs, rounds};
use crate::device::{Device, WITH_DOMAIN};
use crate::holders::{by_app, by_sms};
use crate::play::VERSIONS;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::transaction::Transaction;
use acs_challenge::server::ports::Sealed;
use serde_json::{Value, json};

async fn world() -> TestAcs {
    TestAcs::with(&[WITH_DOMAIN]).await
}

/// What the page asks a passkey to sign.
fn options(page: &Answer) -> Value {
    page.passkey_options().expect("a passkey on the page").0
}

/// Asserts that the try was counted and the cardholder may go on.
fn counted(begun: &Begun<'_>, page: &Answer, left: u32) {
    let words = begun.acs.counted_plain("notice-passkey-failed", left);
    assert!(page.plain().contains(&words), "{}", page.visible());
}

#[tokio::test]
async fn a_passkey_is_authenticated_in_every_version_and_either_dialogue() {
    for version in VERSIONS {
        for by_browser in [false, true] {
            let acs = world().await;
            let _work = acs.work();
            let (begun, device) = acs.begin_with_passkey(version, &by_sms()).await;
            let page = begun.open().await;
            assert_eq!(acs.sent(), 0, "nothing is sent before it is known whether a passkey can be used");
            let (get, payment) = page.passkey_options().unwrap();
            assert_eq!((&get["rpId"], &get["userVerification"]), (&json!("localhost"), &json!("required")));
            let payment = payment.expect("there is something to pay");
            assert_eq!(payment["total"], json!({ "currency": "EUR", "value": "49.99" }));
            assert_eq!(payment["payeeName"], "Tea & Paper");
            let client = if by_browser { Device::payment(&payment) } else { Device::client(&get) };
            begun.returns(&begun.assert(&page, &device.signed(&client)).await, "Y");
            let result = begun.reported().await;
            begun.assert_result(&result, ("Y", None, None, "01"));
            let expected = if by_browser { "14" } else { "13" };
            let named = &result["authenticationMethod"];
            match version {
                Version::V231 => assert_eq!(*named, json!([expected])),
                // Older versions have no name for it.
                Version::V210 | Version::V220 => assert_ne!(*named, json!(expected)),
            }
        }
    }
}

#[tokio::test]
async fn an_assertion_is_good_once_and_for_one_challenge() {
    let acs = world().await;
    let _work = acs.work();
    let pan = acs.fresh_pan();
    let card = acs.enrol_as(&pan, &by_sms()).await;
    let device = Device::new("one");
    acs.add_passkey(&card, &device).await;
    let one = acs.begin_with(acs.payment(Version::V220, &pan)).await;
    let two = acs.begin_with(acs.payment(Version::V220, &pan)).await;
    let (page, other_page) = (one.open().await, two.open().await);
    assert_ne!(options(&page)["challenge"], options(&other_page)["challenge"]);
    let signed = device.signed(&Device::client(&options(&page)));

    let before = acs.dump();
    let stale = two.assert(&other_page, &signed).await;
    assert!(stale.plain().contains(&acs.words().say("notice-passkey-stale")), "{}", stale.visible());
    assert_eq!(acs.dump(), before, "made for another challenge: nothing is counted");

    one.returns(&one.assert(&page, &signed).await, "Y");
    one.returns(&one.assert(&page, &signed).await, "Y");
    two.assert(&other_page, &signed).await;
    one.assert_result(&one.reported().await, ("Y", None, None, "01"));
    assert!(two.result().is_none(), "and it opens nothing else");
}

#[tokio::test]
async fn after_a_failure_the_page_has_another_challenge_and_the_earlier_one_is_stale() {
    let acs = world().await;
    let _work = acs.work();
    let (begun, device) = acs.begin_with_passkey(Version::V220, &by_sms()).await;
    let page = begun.open().await;
    let early = device.signed(&Device::client(&options(&page)));
    let failed = begun.assert(&page, "{}").await;
    counted(&begun, &failed, 2);
    assert_ne!(options(&failed)["challenge"], options(&page)["challenge"]);
    let stale = begun.assert(&failed, &early).await;
    assert!(stale.plain().contains(&acs.words().say("notice-passkey-stale")), "{}", stale.visible());
    let signed = device.signed(&Device::client(&options(&stale)));
    begun.returns(&begun.assert(&stale, &signed).await, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "02"));
}

#[tokio::test]
async fn what_the_browser_showed_must_be_what_is_paid() {
    type Change = fn(&mut Value);
    let changes: [(&str, Change); 9] = [
        ("amount", |client| client["payment"]["total"]["value"] = "0.99".into()),
        ("currency", |client| client["payment"]["total"]["currency"] = "USD".into()),
        ("payee", |client| client["payment"]["payeeName"] = "Evil".into()),
        ("payee's origin", |client| client["payment"]["payeeOrigin"] = "https://evil.example".into()),
        ("instrument", |client| client["payment"]["instrument"]["displayName"] = "Another card".into()),
        ("relying party", |client| client["payment"]["rpId"] = "evil.example".into()),
        ("origin", |client| client["origin"] = "https://evil.example".into()),
        ("ceremony", |client| client["type"] = "webauthn.create".into()),
        ("nothing shown", |client| drop(client.as_object_mut().unwrap().remove("payment"))),
    ];
    for (what, change) in changes {
        let acs = world().await;
        let (begun, device) = acs.begin_with_passkey(Version::V231, &by_sms()).await;
        let page = begun.open().await;
        let mut client = Device::payment(&page.passkey_options().unwrap().1.unwrap());
        change(&mut client);
        let answer = begun.assert(&page, &device.signed(&client)).await;
        assert!(begun.result().is_none() && answer.field("cres").is_none(), "{what}");
        counted(&begun, &answer, 2);
    }
}

#[tokio::test]
async fn a_payment_whose_amount_was_changed_asks_for_another_signature() {
    let acs = world().await;
    let (begun, device) = acs.begin_with_passkey(Version::V220, &by_sms()).await;
    let page = begun.open().await;
    let signed = device.signed(&Device::client(&options(&page)));
    let sealed = acs.app.store.load(&begun.id).await.unwrap().unwrap().transaction;
    let transaction = Transaction::open(&acs.app.keys, &begun.id, &sealed).unwrap();
    let changed = serde_json::to_value(&transaction).unwrap().to_string().replace("4999", "5999");
    let changed: Transaction = serde_json::from_str(&changed).unwrap();
    assert_ne!(changed, transaction);
    let Sealed(bytes) = changed.seal(&acs.app.keys, acs.app.chance.as_ref(), &begun.id).unwrap();
    let database = rusqlite::Connection::open(acs.folder.path().join("acs.db")).unwrap();
    assert_eq!(database.execute("UPDATE challenge SET sealed_transaction = ?1", [bytes]).unwrap(), 1);
    let answer = begun.assert(&page, &signed).await;
    assert!(answer.field("cres").is_none() && begun.result().is_none());
    assert_ne!(options(&answer)["challenge"], options(&page)["challenge"]);
}

#[tokio::test]
async fn a_strangers_passkey_and_a_broken_signature_are_failures() {
    let acs = world().await;
    let _work = acs.work();
    let (begun, device) = acs.begin_with_passkey(Version::V220, &by_sms()).await;
    let page = begun.open().await;
    let stranger = Device::new("a stranger's");
    let page = begun.assert(&page, &stranger.signed(&Device::client(&options(&page)))).await;
    counted(&begun, &page, 2);
    // The right name, and another key.
    let pan = begun.areq["acctNumber"].as_str().unwrap();
    let thief = Device::new(&format!("passkey of {pan}"));
    let page = begun.assert(&page, &thief.signed(&Device::client(&options(&page)))).await;
    counted(&begun, &page, 1);
    let mut broken: Value = serde_json::from_str(&device.signed(&Device::client(&options(&page)))).unwrap();
    let signature = broken["response"]["signature"].as_str().unwrap();
    let first = if signature.as_bytes()[20] == b'A' { "B" } else { "A" };
    broken["response"]["signature"] = format!("{}{first}{}", &signature[..20], &signature[21..]).into();
    begun.returns(&begun.assert(&page, &broken.to_string()).await, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("19"), None, "03"));
}

#[tokio::test]
async fn failures_count_together_whatever_way_they_were_made() {
    let acs = world().await;
    let _work = acs.work();
    let (begun, _) = acs.begin_with_passkey(Version::V220, &by_sms()).await;
    let page = begun.open().await;
    let page = begun.assert(&page, "{}").await;
    let page = begun.choose(&page, "sms").await;
    let code = begun.code_sent(1).await;
    let page = begun.submit(&page, "", &crate::acs::other_than(&code)).await;
    assert!(page.plain().contains(&acs.counted_plain("notice-wrong", 1)), "{}", page.visible());
    let page = begun.choose(&page, "").await;
    begun.returns(&begun.assert(&page, "{}").await, "N");
    begun.assert_result(&begun.reported().await, ("N", Some("19"), None, "03"));
}

#[tokio::test]
async fn garbage_instead_of_an_assertion_is_nothing_worse_than_a_failed_attempt() {
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    let huge = format!("{{\"id\":\"{}\"}}", "A".repeat(100_000));
    let empty = json!({ "id": "", "rawId": "", "type": "public-key", "response": {
        "clientDataJSON": "", "authenticatorData": "", "signature": "", "userHandle": null } })
    .to_string();
    let garbage = ["", "{", "null", "[]", "\u{0}", "{\"id\":1}", "\u{feff}{}", "\"x\"", "1e999999", &deep, &huge, &empty];
    for assertion in garbage {
        let acs = world().await;
        let (begun, _) = acs.begin_with_passkey(Version::V220, &by_app()).await;
        let page = begun.open().await;
        let answer = begun.assert(&page, assertion).await;
        let shown: String = assertion.chars().take(40).collect();
        assert_eq!(answer.status, 200, "{shown}");
        counted(&begun, &answer, 2);
    }
    let acs = world().await;
    let (begun, _) = acs.begin_with_passkey(Version::V220, &by_app()).await;
    let page = begun.open().await;
    let before = acs.dump();
    let answer = begun.assert(&page, &"x".repeat(300_000)).await;
    assert_eq!(answer.status, 413, "too large to be read at all");
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn every_byte_of_an_assertion_matters() {
    let acs = TestAcs::with(&[WITH_DOMAIN, ("ACS__CHALLENGE__ATTEMPTS", "5")]).await;
    let whole = {
        let (begun, device) = acs.begin_with_passkey(Version::V220, &by_app()).await;
        device.signed(&Device::client(&options(&begun.open().await)))
    };
    let step = whole.len() / rounds(200).min(whole.len()) + 1;
    for position in (0..whole.len()).step_by(step) {
        let (begun, device) = acs.begin_with_passkey(Version::V220, &by_app()).await;
        let page = begun.open().await;
        let mut signed = device.signed(&Device::client(&options(&page))).into_bytes();
        let Some(byte) = signed.get_mut(position) else { break };
        *byte = if *byte == b'A' { b'B' } else { b'A' };
        let answer = begun.assert(&page, &String::from_utf8(signed).unwrap()).await;
        assert_eq!(answer.status, 200, "{position}");
        let over = begun.acs.app.store.load(&begun.id).await.unwrap().unwrap().challenge;
        let decided = matches!(over.phase, acs_challenge::challenge::Phase::Decided(_));
        assert!(!decided, "byte {position} of {whole}");
    }
}

#[tokio::test]
async fn where_nothing_is_paid_the_browser_has_nothing_to_show() {
    let acs = world().await;
    let _work = acs.work();
    let pan = acs.fresh_pan();
    let card = acs.enrol_as(&pan, &by_sms()).await;
    let device = Device::new("card");
    acs.add_passkey(&card, &device).await;
    let begun = acs.begin_with(TestAcs::without_purchase(acs.payment(Version::V231, &pan))).await;
    let page = begun.open().await;
    let (get, payment) = page.passkey_options().unwrap();
    assert_eq!(payment, None);
    begun.returns(&begun.assert(&page, &device.signed(&Device::client(&get))).await, "Y");
}
