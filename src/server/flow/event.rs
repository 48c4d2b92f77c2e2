//! What the issuer's systems are told, written at the moment it is sent: nothing but ids is kept in the outbox.
//!
//! Approvals are told in the shape of seed 003; what is ours (a blocked card, reported fraud, a trusted merchant) as type,
//! timestamp and data. No code, no address and no more of a card number than its last four digits is ever in one.

use super::FlowFault;
use super::approvals::{Connection, object_as};
use super::transaction::Transaction;
use crate::challenge::{ApprovalStatus, Moment, News};
use crate::emv::value::TransactionId;
use crate::server::app::App;
use crate::server::ports::{ConnectionState, Event, StoredApproval};
use serde_json::{Value, json};

/// `webhook.module` of everything about approvals.
const MODULE: &str = "card-transaction-authentications";

/// Where an event stands among those of its challenge.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// When it happened.
    pub at: Moment,
    /// From 1 without gaps: a receiver sees what came before, and what it has missed.
    pub sequence: Option<u32>,
}

/// The JSON of an event; `None` when the challenge or approval it is about is gone.
///
/// # Errors
/// [`FlowFault`] of a look at the store, or when the transaction cannot be read.
pub async fn body(app: &App, challenge: &TransactionId, event: &Event, mark: Mark) -> Result<Option<String>, FlowFault> {
    let value = match event {
        Event::News(news) => told(app, challenge, *news, mark).await?,
        Event::Approval { number, status } => {
            let Some(approval) = app.store.approval_of(challenge, *number).await? else { return Ok(None) };
            let kind = format!("card-transaction-authentication-{}", created_or(*status));
            let connection = Connection::of(&StoredApproval { status: *status, ..approval.clone() });
            Some(webhook(&kind, mark, &object_as(app, &approval, *status, connection)?))
        }
        Event::Connection { number, state } => {
            let Some(approval) = app.store.approval_of(challenge, *number).await? else { return Ok(None) };
            let (kind, connection) = match state {
                ConnectionState::Instructed => ("connection-update-instructed", Connection::Instructed),
                ConnectionState::Updated => ("connection-updated", Connection::Settled(approval.status)),
                ConnectionState::Failed => ("connection-update-failed", Connection::Failed),
            };
            Some(webhook(kind, mark, &object_as(app, &approval, approval.status, connection)?))
        }
    };
    Ok(value.map(|value| value.to_string()))
}

fn created_or(status: ApprovalStatus) -> &'static str {
    if status == ApprovalStatus::Pending { "created" } else { status.name() }
}

/// Seed 003 leaves `metadata` to whoever sends.
fn webhook(kind: &str, mark: Mark, object: &Value) -> Value {
    json!({
        "webhook": { "module": MODULE, "type": kind },
        "data": { "cardTransactionAuthentication": object },
        "connect": {},
        "metadata": { "sequence": mark.sequence, "timestamp": timestamp(mark.at) },
    })
}

async fn told(app: &App, challenge: &TransactionId, news: News, mark: Mark) -> Result<Option<Value>, FlowFault> {
    let Some(stored) = app.store.load(challenge).await? else { return Ok(None) };
    let Some(card) = app.store.card_of(challenge).await? else { return Ok(None) };
    let transaction = Transaction::open(&app.keys, challenge, &stored.transaction)?;
    let mut data = json!({
        "acsTransID": challenge.as_str(),
        "threeDSServerTransID": transaction.server_trans_id.as_str(),
        "cardId": card.id,
        "clientId": Some(card.client_id).filter(|id| !id.is_empty()),
        "lastFour": card.last_four,
        "merchant": { "name": transaction.merchant },
    });
    let kind = match news {
        News::CardBlocked { until, reason } => {
            data["until"] = timestamp(until).into();
            data["reason"] = reason.name().into();
            "card.blocked"
        }
        News::FraudReported => "challenge.fraud_reported",
        News::MerchantTrusted => "merchant.trusted",
    };
    Ok(Some(json!({ "type": kind, "timestamp": timestamp(mark.at), "sequence": mark.sequence, "data": data })))
}

/// RFC 3339, in UTC.
pub fn timestamp(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.millis()).unwrap_or_default().to_string()
}
