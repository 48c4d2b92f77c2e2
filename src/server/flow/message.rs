//! The message that carries a code: made at the moment it is sent, from keys and the stored transaction, and kept nowhere.

use super::FlowFault;
use super::transaction::Transaction;
use crate::challenge::Channel;
use crate::emv::value::{MessageCategory, TransactionId};
use crate::server::app::App;
use crate::server::language::{display, money};
use crate::server::passkeys::PaymentTerms;
use crate::server::ports::Message;
use crate::server::senders::message::{self, MessageFacts};
use crate::ui::text::Text;
use std::time::Duration;

/// A plain picture of a card, for the browser's own payment dialogue.
const INSTRUMENT: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 32' width='48' height='32'%3E\
    %3Crect width='48' height='32' rx='4' fill='%23173f8f'/%3E%3Crect y='7' width='48' height='6' fill='%230b1830'/%3E%3C/svg%3E";

/// The message with code number `number` for a card of this issuer, good for `valid_for` from now; `None` when the transaction has no address for the channel.
///
/// # Errors
/// [`FlowFault`] when the challenge's key is gone.
pub fn code_message(
    app: &App,
    (issuer, transaction): (&str, &Transaction),
    id: &TransactionId,
    number: u32,
    channel: Channel,
    valid_for: Duration,
) -> Result<Option<Message>, FlowFault> {
    let Some(to) = transaction.enrolment.address(channel) else { return Ok(None) };
    let bound = transaction.bound();
    let binding = transaction.binding(id, &bound);
    let text = words(app, issuer, transaction);
    // Bound only where the page around ours is known: a wrong host would stop the browser from offering the code at all.
    let top_host = Some(app.settings.sms.top_host.clone()).filter(|host| !host.is_empty());
    let frame_host = top_host.as_ref().and_then(|_| own_host(app));
    let facts = MessageFacts {
        issuer: app.looks.of(issuer).name.clone(),
        merchant: transaction.merchant.clone(),
        amount: amount(transaction, &text),
        code: app.keys.code(&binding, number, app.policy.code_digits)?.to_string(),
        reference: app.keys.reference(&binding, number)?,
        top_host,
        frame_host,
        channel,
        to: to.to_owned(),
        valid_for,
        trace: id.to_string(),
    };
    Ok(Some(message::code_message(&text, &facts)))
}

fn own_host(app: &App) -> Option<String> {
    url::Url::parse(&app.settings.public_url()).ok().and_then(|url| url.host_str().map(str::to_owned))
}

/// Words in the cardholder's language, or in that of the card's issuer.
pub fn words(app: &App, issuer: &str, transaction: &Transaction) -> Text {
    let tag = app.languages.choose(&transaction.languages, &app.looks.of(issuer).language);
    app.languages.text(&tag)
}

/// The formatted amount; none in a non-payment challenge, even where its AReq names one.
pub fn amount(transaction: &Transaction, text: &Text) -> Option<String> {
    let purchase = transaction.purchase.as_ref().filter(|_| transaction.category != MessageCategory::NonPayment)?;
    Some(money::amount(&purchase.amount, purchase.currency, text.language()))
}

/// What the browser's own payment dialogue shows, where there is something to pay and somebody to pay it to.
pub fn payment_terms(app: &App, issuer: &str, transaction: &Transaction) -> Option<PaymentTerms> {
    let purchase = transaction.purchase.as_ref().filter(|_| transaction.category == MessageCategory::Payment)?;
    let payee_name = display::for_page(&transaction.merchant);
    let value = money::decimal(&purchase.amount);
    (!payee_name.is_empty()).then(|| PaymentTerms {
        payee_name,
        payee_origin: None,
        value,
        currency: money::currency_code(purchase.currency),
        instrument_name: format!("{} •••• {}", app.looks.of(issuer).name, transaction.last_four),
        instrument_icon: INSTRUMENT.to_owned(),
    })
}
