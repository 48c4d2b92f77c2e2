//! What is played for the table of outcomes: one function, a scenario by its words in the table.

use super::table::Row;
use crate::acs::{Answer, Begun, TestAcs, other_than};
use crate::device::{Device, WITH_DOMAIN};
use crate::holders::{PASSWORD, by_app, by_email, by_sms, who_chooses};
use crate::play::decoded;
use acs_challenge::challenge::{Command, Reply, Withdrawal};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::cards;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::{Extras, advance};
use serde_json::Value;

const TRUST: (&str, &str) = ("ACS__METHODS__TRUST_LIST", "true");
const AT_ONCE: (&str, &str) = ("ACS__INTAKE__EXPLAIN_DECLINES", "false");
const SMALL: (&str, &str) = ("ACS__INTAKE__FRICTIONLESS_BELOW", "EUR:5000");

/// Every scenario, in the order of the table.
pub const SCENARIOS: [&str; 46] = [
    "Code by text message, right",
    "Code by mail, right",
    "Password and code by text message, right",
    "Password and code by mail, right",
    "Approved in the app",
    "Refused in the app",
    "Passkey",
    "Passkey, confirmed in the browser's payment dialogue",
    "Asked which way: text message, right",
    "Asked which way: mail, right",
    "Asked which way: approved in the app",
    "Right code after a wrong one",
    "Cancelled: code",
    "Cancelled: app",
    "Cancelled while choosing",
    "This wasn't me: code",
    "This wasn't me: app",
    "This wasn't me while choosing",
    "Last try wrong: code",
    "Last try wrong: password and code",
    "Last try wrong: number from the app",
    "Last try wrong: passkey",
    "Page timed out: code",
    "Page timed out: app",
    "Page timed out while choosing",
    "Page timed out: the last code had run out, and no other was left",
    "Never opened",
    "Ended by the issuer before it was opened",
    "Ended by the issuer while the page was open: code",
    "Ended by the issuer while the page was open: app",
    "Ended because the card was changed: code",
    "CReq not valid",
    "No message could be delivered",
    "No contact data: page",
    "No contact data: at once (`explain_declines = false`)",
    "Card blocked: page",
    "Card blocked: at once (`explain_declines = false`)",
    "Card refused: page",
    "Card refused: at once (`explain_declines = false`)",
    "No challenge needed",
    "Shop trusted: ticked (`trust_list = true`)",
    "Shop trusted: not ticked (`trust_list = true`)",
    "Non-payment: code by text message, right",
    "Non-payment: cancelled",
    "Non-payment: no contact data",
    "Result never acknowledged",
];

fn settings(scenario: &str) -> Vec<(&'static str, &'static str)> {
    let mut changes = Vec::new();
    if scenario.to_lowercase().contains("passkey") {
        changes.push(WITH_DOMAIN);
    }
    if scenario.contains("at once") {
        changes.push(AT_ONCE);
    }
    if scenario.contains("trust_list") {
        changes.push(TRUST);
    }
    if scenario == "No challenge needed" {
        changes.push(SMALL);
    }
    changes
}

async fn holder(acs: &TestAcs, scenario: &str) -> Enrolment {
    let lower = scenario.to_lowercase();
    let chooses = ["which way", "while choosing"].into_iter().any(|words| lower.contains(words));
    let enrolment = match () {
        () if chooses => who_chooses(),
        () if lower.contains("no contact") => Enrolment::default(),
        () if lower.contains("refused:") => Enrolment { refused: true, ..by_sms() },
        () if lower.contains("app") && !lower.contains("mail") && !lower.contains("text") => by_app(),
        () if lower.contains("mail") => by_email(),
        () if scenario == "No message could be delivered" => Enrolment { email: by_email().email, ..by_sms() },
        () => by_sms(),
    };
    if lower.contains("password") { acs.with_password(enrolment).await } else { enrolment }
}

/// What a browser took to the merchant.
fn brought(page: &Answer) -> String {
    let Some(cres) = page.field("cres") else { return String::new() };
    let message = decoded(&cres);
    let status = message["transStatus"].as_str().unwrap_or("Erro");
    status.to_owned()
}

/// Plays a scenario and returns what was said.
pub async fn play(scenario: &str, version: Version) -> Row {
    let acs = TestAcs::with(&settings(scenario)).await;
    let work = acs.work();
    let holder = holder(&acs, scenario).await;
    let pan = acs.fresh_pan();
    let card = acs.enrol_as(&pan, &holder).await;
    let device = Device::new("passkey");
    if scenario.to_lowercase().contains("passkey") {
        acs.add_passkey(&card, &device).await;
    }
    if scenario.starts_with("Card blocked") {
        let until = acs.app.clock.now().plus(acs.app.policy.card_block);
        cards::block(&acs.app, &pan.parse().unwrap(), until).await.unwrap();
    }
    let mut areq = acs.payment(version, &pan);
    if scenario.starts_with("Non-payment") {
        areq = TestAcs::without_purchase(areq);
    }
    if scenario.contains("at once") || scenario == "No challenge needed" {
        let ares = acs.areq(&areq).await;
        work.abort();
        return Row::of("ARes", &ares, "");
    }
    let begun = acs.begin_with(areq).await;
    let end = ending(&begun, scenario, &device).await;
    let told: Value = begun.reported().await;
    let reports = begun.reports();
    assert!(reports.iter().all(|report| *report == told), "{scenario}: one logical result");
    work.abort();
    Row::of("RReq", &told, &end.as_ref().map(brought).unwrap_or_default())
}

/// What the cardholder, or the world, does; the last page of it.
async fn ending(begun: &Begun<'_>, scenario: &str, device: &Device) -> Option<Answer> {
    let acs = begun.acs;
    match scenario {
        "Never opened" => {
            acs.clock.wait(30);
            return None;
        }
        "Ended by the issuer before it was opened" => {
            withdraw(begun, Withdrawal::Requested).await;
            return None;
        }
        "CReq not valid" => {
            let mut creq: Value = decoded(&begun.creq());
            creq["challengeWindowSize"] = "99".into();
            let creq = acs_challenge::emv::envelope::encode_base64url(creq.to_string().as_bytes());
            return Some(acs.form("/challenge", &[("creq", &creq)]).await);
        }
        "No message could be delivered" => acs.refuse_messages(),
        "Result never acknowledged" => acs.silence_ds(1000),
        _ => {}
    }
    let page = begun.open().await;
    let password = if scenario.to_lowercase().contains("password") { PASSWORD } else { "" };
    let end = match scenario {
        "Cancelled: code" | "Cancelled: app" | "Cancelled while choosing" | "Non-payment: cancelled" => {
            begun.post(&page, "cancel", &[]).await
        }
        "This wasn't me: code" | "This wasn't me: app" | "This wasn't me while choosing" => {
            begun.post(&page, "disown", &[]).await
        }
        "Page timed out: code" | "Page timed out: app" | "Page timed out while choosing" => {
            acs.clock.wait(600);
            begun.post(&page, "continue", &[]).await
        }
        "Page timed out: the last code had run out, and no other was left" => {
            let mut page = page;
            for (sent, wait) in (1..).zip(acs.app.policy.resend_waits.clone()) {
                begun.code_sent(sent).await;
                acs.clock.wait(wait.as_secs());
                page = begun.post(&page, "resend", &[]).await;
            }
            acs.clock.wait(600);
            begun.post(&page, "continue", &[]).await
        }
        "Ended by the issuer while the page was open: code" | "Ended by the issuer while the page was open: app" => {
            withdraw(begun, Withdrawal::Requested).await;
            begun.post(&page, "continue", &[]).await
        }
        "Ended because the card was changed: code" => {
            withdraw(begun, Withdrawal::CardChanged).await;
            begun.post(&page, "continue", &[]).await
        }
        "No message could be delivered" => {
            begun.reported().await;
            begun.post(&page, "continue", &[]).await
        }
        "Approved in the app" => approved(begun, &page).await,
        "Refused in the app" => {
            assert_eq!(begun.rule(1, "rejected").await.status, 200);
            begun.post(&page, "continue", &[]).await
        }
        "Asked which way: approved in the app" => approved(begun, &begun.choose(&page, "approval").await).await,
        "Asked which way: text message, right" | "Asked which way: mail, right" => {
            let way = if scenario.contains("mail") { "email" } else { "sms" };
            let page = begun.choose(&page, way).await;
            begun.submit(&page, "", &begun.code_sent(1).await).await
        }
        "Passkey" => {
            let (options, _) = page.passkey_options().expect("a passkey");
            begun.assert(&page, &device.signed(&Device::client(&options))).await
        }
        "Passkey, confirmed in the browser's payment dialogue" => {
            let (_, payment) = page.passkey_options().expect("a passkey");
            begun.assert(&page, &device.signed(&Device::payment(&payment.expect("something to pay")))).await
        }
        "Last try wrong: passkey" => thrice(begun, page, async |page| begun.assert(page, "{}").await).await,
        "Last try wrong: number from the app" => {
            // The same digits again are the same try.
            let right = begun.expected_number(1).await;
            for wrong in ["11", "22", "33", "44"].into_iter().filter(|wrong| *wrong != right).take(3) {
                begun.rule_with(1, wrong).await;
            }
            begun.post(&page, "continue", &[]).await
        }
        "Last try wrong: code" | "Last try wrong: password and code" => {
            let code = begun.code_sent(1).await;
            thrice(begun, page, async |page| begun.submit(page, password, &other_than(&code)).await).await
        }
        "Right code after a wrong one" => {
            let code = begun.code_sent(1).await;
            let page = begun.submit(&page, password, &other_than(&code)).await;
            begun.submit(&page, password, &code).await
        }
        "Shop trusted: ticked (`trust_list = true`)" => {
            begun.post(&page, "submit", &[("code", &begun.code_sent(1).await), ("trust", "1")]).await
        }
        "Result never acknowledged" => {
            let page = acs.function("submit", &page, &begun.code_sent(1).await).await;
            assert_eq!(page.json(), "next");
            acs.clock.wait(30);
            begun.open().await
        }
        _ if page.field("cres").is_some() => page,
        _ => begun.submit(&page, password, &begun.code_sent(1).await).await,
    };
    assert!(end.field("cres").is_some(), "{scenario}: {}", end.visible());
    Some(end)
}

/// The issuer's side ends it.
async fn withdraw(begun: &Begun<'_>, why: Withdrawal) {
    let ended = advance(&begun.acs.app, &begun.id, Extras::default(), |_, _| Ok(Command::Withdraw { why })).await;
    assert_eq!(ended.unwrap().unwrap().reply, Reply::Over);
}

async fn approved(begun: &Begun<'_>, page: &Answer) -> Answer {
    assert_eq!(begun.rule(1, "approved").await.status, 200);
    begun.post(page, "continue", &[]).await
}

async fn thrice(begun: &Begun<'_>, mut page: Answer, does: impl AsyncFn(&Answer) -> Answer) -> Answer {
    for _ in 0..3 {
        assert!(page.field("cres").is_none(), "{}: over too early", begun.id);
        page = does(&page).await;
    }
    page
}
