//! The list of trusted merchants: off unless the issuer wants it, never ticked beforehand, told to directory server and issuer.

use crate::acs::{Answer, TestAcs, attribute};
use crate::device::{Device, WITH_DOMAIN};
use crate::holders::{by_app, by_sms, who_chooses};
use crate::play::VERSIONS;
use acs_challenge::emv::value::Version;
use acs_challenge::server::ports::Shape;
use serde_json::{Value, json};

const ON: (&str, &str) = ("ACS__METHODS__TRUST_LIST", "true");

/// The tick on the page: whether it is ticked.
fn tick(page: &Answer) -> Option<bool> {
    let text = page.text();
    let mut tags = text.split("<input").skip(1).map(|rest| &rest[..rest.find('>').unwrap()]);
    let tag = tags.find(|tag| attribute(tag, "name").as_deref() == Some("trust"))?;
    Some(tag.contains("checked"))
}

fn list(result: &Value) -> Vec<(String, String)> {
    let members = result.as_object().unwrap().iter().filter(|(name, _)| name.contains("ListStatus"));
    members.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
}

fn expected(version: Version, status: &str) -> Vec<(String, String)> {
    let name = match version {
        Version::V210 => return Vec::new(),
        Version::V220 => "whiteListStatus",
        Version::V231 => "trustListStatus",
    };
    vec![(name.to_owned(), status.to_owned()), (format!("{name}Source"), "03".to_owned())]
}

#[tokio::test]
async fn unless_the_issuer_wants_it_nobody_is_asked() {
    for version in VERSIONS {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin_as(version, &by_sms()).await;
        let (page, code) = begun.opened().await;
        assert_eq!(tick(&page), None);
        let end = begun.post(&page, "submit", &[("code", &code), ("trust", "1")]).await;
        begun.returns(&end, "Y");
        assert_eq!(list(&begun.reported().await), [], "a forged tick says nothing");
        acs.idle().await;
        assert_eq!(acs.times_heard("merchant.trusted"), 0);
    }
}

#[tokio::test]
async fn who_ticks_trusts_the_merchant_and_who_does_not_does_not() {
    for version in VERSIONS {
        for ticked in [true, false] {
            let acs = TestAcs::with(&[ON]).await;
            let begun = acs.begin_as(version, &by_sms()).await;
            let (page, code) = begun.open_with_code().await;
            assert_eq!(tick(&page), (version != Version::V210).then_some(false), "never ticked beforehand");
            let again = begun.post(&page, "submit", &[("code", "12"), ("trust", "1")]).await;
            assert_ne!(tick(&again), Some(true), "nor after it was ticked once");
            let fields = [("code", code.as_str()), ("trust", if ticked { "1" } else { "" })];
            let end = begun.while_draining(begun.post(&page, "submit", &fields)).await;
            begun.returns(&end, "Y");
            acs.drain().await;
            assert_eq!(list(&begun.result().unwrap()), expected(version, if ticked { "Y" } else { "N" }));
            let told = usize::from(ticked && version != Version::V210);
            assert_eq!(acs.times_heard("merchant.trusted"), told);
            if told == 1 {
                assert_eq!(acs.told(Shape::Own)[0]["data"]["merchant"]["name"], json!("Tea & Paper"));
            }
        }
    }
}

#[tokio::test]
async fn only_a_tick_that_means_yes_is_one() {
    for value in ["0", "true", "on", "1 ", "11"] {
        let acs = TestAcs::with(&[ON]).await;
        let _work = acs.work();
        let begun = acs.begin_as(Version::V220, &by_sms()).await;
        let (page, code) = begun.opened().await;
        begun.post(&page, "submit", &[("code", &code), ("trust", value)]).await;
        assert_eq!(list(&begun.reported().await), expected(Version::V220, "N"), "{value}");
    }
}

#[tokio::test]
async fn nobody_is_trusted_by_a_challenge_that_failed() {
    let acs = TestAcs::with(&[ON]).await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &by_sms()).await;
    let (mut page, _) = begun.opened().await;
    for _ in 0..3 {
        page = begun.post(&page, "submit", &[("code", "000000"), ("trust", "1")]).await;
    }
    assert_eq!(list(&begun.reported().await), []);
    assert_eq!(acs.times_heard("merchant.trusted"), 0);
}

#[tokio::test]
async fn a_passkey_can_go_with_a_tick_and_an_approval_cannot() {
    let acs = TestAcs::with(&[ON, WITH_DOMAIN]).await;
    let _work = acs.work();
    let (begun, device) = acs.begin_with_passkey(Version::V231, &who_chooses()).await;
    let page = begun.open().await;
    assert_eq!(tick(&page), Some(false));
    let signed = device.signed(&Device::client(&page.passkey_options().unwrap().0));
    begun.post(&page, "assert", &[("assertion", &signed), ("trust", "1")]).await;
    assert_eq!(list(&begun.reported().await), expected(Version::V231, "Y"));

    let begun = acs.begin_as(Version::V231, &by_app()).await;
    assert_eq!(tick(&begun.open().await), None);
    begun.rule(1, "approved").await;
    assert_eq!(list(&begun.reported().await), []);
}
