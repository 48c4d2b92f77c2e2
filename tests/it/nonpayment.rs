//! Where nothing is paid nobody speaks of paying: no amount and no payment, on no page, in no message, at no ending.

use crate::acs::{Answer, Begun, TestAcs};
use crate::device::{Device, WITH_DOMAIN};
use crate::holders::{PASSWORD, by_app, by_email, by_sms, who_chooses};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::cards;
use acs_challenge::server::flow::enrolment::Enrolment;

/// What must not be read or heard where nothing is paid.
fn is_about_paying(words: &str) -> Vec<String> {
    let lower = words.to_lowercase();
    let lines = lower.lines().filter(|line| {
        let paying = line.split(|c: char| !c.is_alphabetic()).any(|word| word.starts_with("pay"));
        // Nothing is paid: that is what may be said.
        paying && !line.contains("nothing is paid")
    });
    let amounts = lower.lines().filter(|line| ["49.99", "\u{20ac}", "eur "].iter().any(|amount| line.contains(amount)));
    lines.chain(amounts).map(str::to_owned).collect()
}

fn assert_silent(what: &str, page: &Answer) {
    let said = is_about_paying(&page.visible());
    assert!(said.is_empty(), "{what}: {said:#?}");
}

/// A challenge of category 02: as a merchant sends it without a purchase, or with one in it all the same.
async fn begin<'a>(acs: &'a TestAcs, holder: &Enrolment, with_purchase: bool) -> Begun<'a> {
    let pan = acs.fresh_pan();
    acs.enrol_as(&pan, holder).await;
    begin_with(acs, &pan, with_purchase).await
}

async fn begin_with<'a>(acs: &'a TestAcs, pan: &str, with_purchase: bool) -> Begun<'a> {
    let mut areq = acs.payment(Version::V220, pan);
    areq["messageCategory"] = "02".into();
    acs.begin_with(if with_purchase { areq } else { TestAcs::without_purchase(areq) }).await
}

const TRUST: (&str, &str) = ("ACS__METHODS__TRUST_LIST", "true");

#[tokio::test]
async fn no_step_speaks_of_paying() {
    for with_purchase in [false, true] {
        let acs = TestAcs::with(&[TRUST, WITH_DOMAIN]).await;
        let both = Enrolment { email: by_email().email, ..by_sms() };
        let with_password = acs.with_password(both.clone()).await;
        for (what, holder) in [("code", both), ("password", with_password)] {
            let begun = begin(&acs, &holder, with_purchase).await;
            let (page, _) = begun.open_with_code().await;
            assert_silent(what, &page);
            for code in ["000000", "12", "x", ""] {
                assert_silent(what, &begun.submit(&page, PASSWORD, code).await);
            }
            assert_silent(what, &begun.post(&page, "resend", &[]).await);
            acs.clock.wait(30);
            assert_silent(what, &begun.post(&page, "resend", &[]).await);
            acs.clock.wait(400);
            assert_silent(what, &begun.submit(&page, PASSWORD, "000001").await);
            let choice = begun.choose(&page, "").await;
            assert_silent(what, &choice);
            assert_silent(what, &begun.choose(&choice, "pigeon").await);
        }
        let begun = begin(&acs, &by_app(), with_purchase).await;
        let page = begun.open().await;
        assert_silent("app", &page);
        acs.clock.wait(30);
        assert_silent("app", &begun.post(&page, "resend", &[]).await);
        assert_silent("app", &begun.post(&page, "resend", &[]).await);
        let wrong = if begun.expected_number(2).await == "11" { "22" } else { "11" };
        begun.rule_with(2, wrong).await;
        assert_silent("app", &begun.post(&page, "continue", &[]).await);
        let begun = begin(&acs, &who_chooses(), with_purchase).await;
        assert_silent("choice", &begun.open().await);
        let pan = acs.fresh_pan();
        let card = acs.enrol_as(&pan, &by_sms()).await;
        acs.add_passkey(&card, &Device::new("card")).await;
        let begun = begin_with(&acs, &pan, with_purchase).await;
        let page = begun.open().await;
        assert_silent("passkey", &page);
        assert_eq!(page.passkey_options().unwrap().1, None, "nor does the browser");
        assert_silent("passkey", &begun.assert(&page, "{}").await);
    }
}

#[tokio::test]
async fn no_message_speaks_of_paying() {
    for with_purchase in [false, true] {
        let acs = TestAcs::new().await;
        for holder in [by_sms(), by_email()] {
            begin(&acs, &holder, with_purchase).await.open().await;
            acs.drain().await;
        }
        for gateway in [&acs.sms, &acs.email] {
            let messages = gateway.messages.lock().unwrap();
            assert_eq!(messages.len(), 1);
            let said = is_about_paying(&format!("{:?}\n{}", messages[0].subject, messages[0].text));
            assert!(said.is_empty(), "with a purchase: {with_purchase}: {said:#?}");
        }
    }
}

#[tokio::test]
async fn a_block_is_announced_without_a_word_of_paying() {
    let acs = TestAcs::with(&[("ACS__CHALLENGE__CARD_FAILURES", "2")]).await;
    let with_password = acs.with_password(by_sms()).await;
    for holder in [by_sms(), with_password] {
        let pan = acs.fresh_pan();
        acs.enrol_as(&pan, &holder).await;
        let begun = begin_with(&acs, &pan, false).await;
        let (page, _) = begun.open_with_code().await;
        assert_silent("one left", &begun.submit(&page, "wrong", "000000").await);
        let second = begin_with(&acs, &pan, false).await;
        let (page, _) = second.open_with_code().await;
        assert_silent("one left, another challenge", &page);
        let work = acs.work();
        assert_silent("blocked by it", &second.submit(&page, "wrong", "000000").await);
        assert_silent("blocked", &begin_with(&acs, &pan, false).await.open().await);
        // Or it would take the next round's message.
        work.abort();
    }
}

#[tokio::test]
async fn no_ending_speaks_of_paying() {
    for with_purchase in [false, true] {
        let acs = TestAcs::new().await;
        let work = acs.work();
        for ending in ["right", "wrong", "cancel", "disown", "late", "undeliverable"] {
            if ending == "undeliverable" {
                acs.refuse_messages();
            }
            let holder = Enrolment { email: by_email().email, ..by_sms() };
            let begun = begin(&acs, &holder, with_purchase).await;
            let mut page = begun.open().await;
            match ending {
                "right" => page = begun.submit(&page, "", &begun.code_sent(1).await).await,
                "wrong" => {
                    for _ in 0..3 {
                        page = begun.submit(&page, "", "000000").await;
                    }
                }
                "late" => {
                    acs.clock.wait(600);
                    page = begun.post(&page, "continue", &[]).await;
                }
                "undeliverable" => {
                    begun.reported().await;
                    page = begun.post(&page, "continue", &[]).await;
                }
                intent => page = begun.post(&page, intent, &[]).await,
            }
            assert!(page.field("cres").is_some(), "{ending}");
            assert_silent(ending, &page);
            if page.field("handle").is_some() {
                assert_silent("told", &begun.post(&page, "disown", &[]).await);
            }
        }
        let refused = begin(&acs, &by_app(), with_purchase).await;
        let page = refused.open().await;
        refused.rule(1, "rejected").await;
        assert_silent("refused in the app", &refused.post(&page, "continue", &[]).await);
        for holder in [Enrolment::default(), Enrolment { refused: true, ..by_sms() }] {
            assert_silent("declined", &begin(&acs, &holder, with_purchase).await.open().await);
        }
        let pan = acs.fresh_pan();
        acs.enrol_as(&pan, &by_sms()).await;
        let until = acs.app.clock.now().plus(acs.app.policy.card_block);
        cards::block(&acs.app, &pan.parse().unwrap(), until).await.unwrap();
        assert_silent("blocked", &begin_with(&acs, &pan, with_purchase).await.open().await);
        let late = begin(&acs, &by_sms(), with_purchase).await;
        acs.clock.wait(31);
        assert_silent("too late", &late.open().await);
        work.abort();
    }
}

#[tokio::test]
async fn while_it_is_handed_over_and_when_that_fails_nothing_speaks_of_paying() {
    let acs = TestAcs::new().await;
    acs.silence_ds(1000);
    let begun = begin(&acs, &by_sms(), true).await;
    let (page, code) = begun.open_with_code().await;
    acs.function("submit", &page, &code).await;
    assert_silent("finishing", &acs.get(&page.resume()).await);
    acs.clock.wait(30);
    let end = begun.post(&page, "continue", &[]).await;
    assert!(end.plain().contains("Check with the shop"), "{}", end.visible());
    assert_silent("unconfirmed", &end);
}
