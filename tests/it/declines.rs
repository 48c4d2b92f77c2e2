//! Declined without being asked anything: on a page that says why and what to do, or in the ARes at once.

use crate::acs::{Answer, Begun, TestAcs};
use crate::holders::by_sms;
use crate::play::VERSIONS;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::cards;
use acs_challenge::server::flow::enrolment::Enrolment;

const AT_ONCE: (&str, &str) = ("ACS__INTAKE__EXPLAIN_DECLINES", "false");

/// Why, what everybody is told, and words of the page: what happened, what to do.
const DECLINES: [(&str, &str, &str, &str, &str); 3] = [
    ("no contact", "N", "13", "We cannot reach you", "use another card"),
    ("blocked", "N", "04", "Your card is blocked for now", "Use another card"),
    ("refused", "R", "12", "Payment not possible", "Use another card"),
];

/// A card that is declined for this reason.
async fn card(acs: &TestAcs, why: &str) -> String {
    let pan = acs.fresh_pan();
    let holder = match why {
        "no contact" => Enrolment::default(),
        "refused" => Enrolment { refused: true, ..by_sms() },
        _ => by_sms(),
    };
    acs.enrol_as(&pan, &holder).await;
    if why == "blocked" {
        let until = acs.app.clock.now().plus(acs.app.policy.card_block);
        cards::block(&acs.app, &pan.parse().unwrap(), until).await.unwrap();
    }
    pan
}

fn explains(page: &Answer, begun: &Begun<'_>, (why, _, _, heading, advice): (&str, &str, &str, &str, &str)) {
    let words = page.visible();
    assert!(words.contains(heading), "{why}: {words}");
    let says = |advice: &str| words.to_lowercase().contains(&advice.to_lowercase());
    assert!(says(advice) && says("call Demo Bank"), "{why}: what to do: {words}");
    assert!(words.contains("Back to Tea"), "{why}: the way back: {words}");
    assert!(page.text().contains("data-delay=\"10000\""), "{why}: ten seconds to read");
    begun.returns(page, "N");
}

#[tokio::test]
async fn a_decline_is_explained_on_a_page_with_the_way_back() {
    for version in VERSIONS {
        for decline in DECLINES {
            let (why, status, reason, ..) = decline;
            let acs = TestAcs::new().await;
            let _work = acs.work();
            let pan = card(&acs, why).await;
            let begun = acs.begin_with(acs.payment(version, &pan)).await;
            let page = begun.open().await;
            explains(&page, &begun, decline);
            begun.assert_result(&begun.reported().await, (status, Some(reason), None, "00"));
            assert_eq!(acs.sent(), 0, "{why}: nothing is sent");
            let again = begun.open().await;
            explains(&again, &begun, decline);
            explains(&acs.get(&resume_of(&acs, &begun)).await, &begun, decline);
            acs.idle().await;
            assert_eq!(begun.reports().len(), 1);
            if why == "blocked" {
                assert!(page.plain().contains("until"), "until when: {}", page.visible());
            }
        }
    }
}

fn resume_of(acs: &TestAcs, begun: &Begun<'_>) -> String {
    let purpose = acs_challenge::server::seal::Purpose::Resume;
    format!("/challenge/{}", acs.app.keys.token(acs.app.chance.as_ref(), purpose, &begun.id))
}

#[tokio::test]
async fn a_decline_is_in_the_ares_where_the_issuer_wants_no_page() {
    for version in VERSIONS {
        for (why, status, reason, ..) in DECLINES {
            let acs = TestAcs::with(&[AT_ONCE]).await;
            let pan = card(&acs, why).await;
            let ares = acs.areq(&acs.payment(version, &pan)).await;
            let said = (ares["transStatus"].as_str(), ares["transStatusReason"].as_str());
            assert_eq!(said, (Some(status), Some(reason)), "{why}");
            assert!(ares.get("acsURL").is_none() && acs.dump()["challenge"].is_empty());
        }
    }
}

#[tokio::test]
async fn a_requestor_that_only_shares_data_gets_its_decline_at_once() {
    let acs = TestAcs::new().await;
    let pan = card(&acs, "refused").await;
    let mut areq = acs.payment(Version::V220, &pan);
    areq["threeDSRequestorChallengeInd"] = "06".into();
    let ares = acs.areq(&areq).await;
    assert_eq!((ares["transStatus"].as_str(), ares["transStatusReason"].as_str()), (Some("R"), Some("12")));
}

#[tokio::test]
async fn a_decline_comes_before_anything_else_is_decided() {
    let acs = TestAcs::with(&[AT_ONCE, ("ACS__INTAKE__FRICTIONLESS_BELOW", "EUR:5000")]).await;
    for (why, status, ..) in &DECLINES[1..] {
        let pan = card(&acs, why).await;
        assert_eq!(acs.areq(&acs.payment(Version::V220, &pan)).await["transStatus"], *status, "{why}");
    }
}

#[tokio::test]
async fn a_declined_challenge_that_nobody_opens_is_reported_as_never_opened() {
    let acs = TestAcs::new().await;
    let pan = card(&acs, "no contact").await;
    let begun = acs.begin_with(acs.payment(Version::V220, &pan)).await;
    acs.clock.wait(31);
    acs.drain().await;
    begun.assert_result(&begun.result().unwrap(), ("N", Some("14"), Some("05"), "00"));
}

#[tokio::test]
async fn no_intent_gets_past_a_decline() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    for decline in DECLINES {
        let pan = card(&acs, decline.0).await;
        let begun = acs.begin_with(acs.payment(Version::V220, &pan)).await;
        let page = begun.open().await;
        begun.reported().await;
        for intent in ["submit", "assert", "resend", "choose", "cancel", "continue"] {
            let fields = [("code", "000000"), ("method", "sms"), ("assertion", "{}"), ("password", "x")];
            explains(&begun.post(&page, intent, &fields).await, &begun, decline);
        }
        assert_eq!((begun.reports().len(), begun.codes().len()), (1, 0));
    }
}
