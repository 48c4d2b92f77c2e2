//! Events in our own shape: type, timestamp, sequence, and data.
//!
//! `timestamp` is when it happened, not when it is sent. `sequence` counts what this endpoint is told about the same thing, from
//! 1 without gaps: a receiver sees what came before, and what it has missed.

use crate::challenge::News;
use crate::emv::value::TransactionId;
use crate::server::app::App;
use crate::server::flow::transaction::Transaction;
use crate::server::flow::{FlowFault, result};
use crate::server::language::money::currency_code;
use crate::server::ports::{Delivery, Event, Subject};
use serde_json::{Value, json};

/// The webhook; `None` when what it is about is gone.
pub(super) async fn told(app: &App, issuer: &str, delivery: &Delivery, kind: &str) -> Result<Option<Value>, FlowFault> {
    let data = match (&delivery.subject, &delivery.event) {
        (Subject::Transaction(id), Event::News(news)) => news_of(app, id, *news).await?,
        (Subject::Transaction(id), Event::Concluded { .. }) => concluded(app, issuer, id).await?,
        (Subject::Transaction(id), Event::Answered) => Some(answered(app, id, delivery)?),
        (Subject::Card(id), Event::CardEnrolled) => card(app, issuer, id).await?,
        (Subject::Card(id), Event::CardChanged { fields }) => card(app, issuer, id).await?.map(|mut card| {
            card["changed"] = json!(fields);
            card
        }),
        _ => None,
    };
    Ok(data.map(
        |data| json!({ "type": kind, "timestamp": super::timestamp(delivery.at), "sequence": delivery.sequence, "data": data }),
    ))
}

/// `card.blocked`, `challenge.fraud_reported`, `merchant.trusted`.
async fn news_of(app: &App, id: &TransactionId, news: News) -> Result<Option<Value>, FlowFault> {
    let Some(stored) = app.store.load(id).await? else { return Ok(None) };
    let Some(card) = app.store.card_of(id).await? else { return Ok(None) };
    let transaction = Transaction::of(&app.keys, &stored)?;
    let mut data = json!({
        "acsTransID": id.as_str(),
        "threeDSServerTransID": transaction.via.emv().map(|emv| emv.server_trans_id.as_str()),
        "cardId": card.id,
        "clientId": Some(card.client_id).filter(|id| !id.is_empty()),
        "lastFour": card.last_four,
        "merchant": { "name": transaction.merchant },
    });
    if let News::CardBlocked { until, reason } = news {
        data["until"] = super::timestamp(until).into();
        data["reason"] = reason.name().into();
    }
    Ok(Some(data))
}

/// `challenge.completed`: the challenge as its issuer sees it.
async fn concluded(app: &App, issuer: &str, id: &TransactionId) -> Result<Option<Value>, FlowFault> {
    let Some(object) = result::of(app, issuer, id).await? else { return Ok(None) };
    serde_json::to_value(object).map(Some).map_err(|_| FlowFault::Unreadable("challenge"))
}

/// `authentication.completed`: what the directory server was answered without a challenge.
fn answered(app: &App, id: &TransactionId, delivery: &Delivery) -> Result<Value, FlowFault> {
    let facts = super::answered(app, delivery)?;
    let transaction = &facts.transaction;
    let emv = transaction.via.emv();
    let mut data = json!({
        "acsTransID": id.as_str(),
        "threeDSServerTransID": emv.map(|emv| emv.server_trans_id.as_str()),
        "dsTransID": emv.map(|emv| emv.ds_trans_id.as_str()),
        "transStatus": facts.status.code(),
        "cardId": transaction.card,
        "lastFour": transaction.last_four,
        "merchant": { "name": transaction.merchant },
    });
    // As in a challenge: digits, for they may be more than a number of JSON holds.
    if let Some(purchase) = &transaction.purchase {
        data["amount"] = purchase.amount.minor_units().into();
        data["currency"] = currency_code(purchase.currency).into();
    }
    if let Some(reason) = facts.reason {
        data["transStatusReason"] = String::from(reason).into();
    }
    Ok(data)
}

/// A card as it stands now. How its holder is reached is not told: the issuer knows, and whoever reads its logs need not.
async fn card(app: &App, issuer: &str, id: &str) -> Result<Option<Value>, FlowFault> {
    let Some((card, _)) = app.store.card_by_id(issuer, id).await? else { return Ok(None) };
    Ok(Some(json!({
        "cardId": card.id,
        "clientId": Some(card.client_id).filter(|id| !id.is_empty()),
        "lastFour": Some(card.last_four).filter(|digits| !digits.is_empty()),
        "status": card.status.name(),
    })))
}
