//! The ways to choose from, and what a browser needs for a passkey.

use super::notices::{self, Step};
use super::{is_payment, issuer, purchase, seed, steps};
use crate::challenge::view::ChoiceView;
use crate::challenge::{Channel, Method};
use crate::server::app::App;
use crate::server::flow::challenge::waiting;
use crate::server::flow::{Advanced, FlowFault, message};
use crate::ui::pages::{ChoicePage, PasskeyText, WayText};
use crate::ui::text::Text;

/// The page that asks which way.
pub(super) fn choice(app: &App, advanced: &Advanced, choice: &ChoiceView, text: &Text) -> Result<ChoicePage, FlowFault> {
    let first = || choice.ways.iter().find(|(_, possible)| *possible).map(|(method, _)| *method);
    let chosen = choice.back.or_else(first);
    let way = |(method, possible): &(Method, bool)| WayText {
        value: method.name(),
        label: label(app, advanced, *method, text),
        reason: if *possible { String::new() } else { reason(*method, text) },
        chosen: chosen == Some(*method),
    };
    let passkey = if choice.passkey { passkey(app, advanced, choice.round)? } else { None };
    let shown = waiting(advanced).unwrap_or_default();
    Ok(ChoicePage {
        purchase: purchase(advanced, text),
        seed: seed(app, advanced),
        ask: notices::ask(app, advanced, &choice.ask, Step::Choice, shown, text),
        ways: choice.ways.iter().map(way).collect(),
        passkey,
        back: choice.back.map(Method::name),
        trust: choice.ask.trust_list,
    })
}

fn label(app: &App, advanced: &Advanced, method: Method, text: &Text) -> String {
    let destination = |channel| [steps::destination(advanced, channel)];
    match method.channel() {
        Some(channel @ Channel::Sms) => text.fill("choice-sms", &destination(channel)),
        Some(channel @ Channel::Email) => text.fill("choice-email", &destination(channel)),
        None => text.fill("choice-approval", &[issuer(app, advanced)]),
    }
}

fn reason(method: Method, text: &Text) -> String {
    let way = if method == Method::Approval { "approval" } else { "message" };
    text.fill("choice-none-left", &[("way", way.into())])
}

/// What the passkey's script needs; none where this server has no domain for passkeys.
fn passkey(app: &App, advanced: &Advanced, round: u8) -> Result<Option<PasskeyText>, FlowFault> {
    let Some(party) = &app.passkeys else { return Ok(None) };
    let transaction = &advanced.transaction;
    let bound = transaction.bound();
    let challenge = app.keys.passkey_challenge(&transaction.binding(&advanced.challenge.facts.id, &bound), round)?;
    let terms = message::payment_terms(app, &advanced.issuer, transaction).filter(|_| is_payment(transaction));
    let payment = |terms| party.payment_options(&challenge, &transaction.passkeys, &terms).to_string();
    Ok(Some(PasskeyText {
        options: party.request_options(&challenge, &transaction.passkeys).to_string(),
        payment: terms.map(payment),
        rp: party.id().to_owned(),
    }))
}
