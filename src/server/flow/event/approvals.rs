//! Approvals and how far they have got, in the envelope of seed 003: seven events.

use crate::challenge::ApprovalStatus;
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::flow::approvals::{Connection, object_as};
use crate::server::ports::{ConnectionState, Delivery, Event, StoredApproval, Subject};
use serde_json::{Value, json};

/// `webhook.module` of everything about approvals.
const MODULE: &str = "card-transaction-authentications";

/// The webhook; `None` when the approval is gone.
pub(super) async fn told(app: &App, delivery: &Delivery, kind: &str) -> Result<Option<Value>, FlowFault> {
    let Subject::Transaction(challenge) = &delivery.subject else { return Ok(None) };
    let (Event::Approval { number, .. } | Event::Connection { number, .. }) = &delivery.event else { return Ok(None) };
    let Some(approval) = app.store.approval_of(challenge, *number).await? else { return Ok(None) };
    let (status, connection) = as_it_was(&delivery.event, &approval);
    let object = object_as(app, &approval, status, connection)?;
    Ok(Some(json!({
        "webhook": { "module": MODULE, "type": kind },
        "data": { "cardTransactionAuthentication": object },
        "connect": {},
        // The seed leaves it to whoever sends.
        "metadata": { "sequence": delivery.sequence, "timestamp": super::timestamp(delivery.at) },
    })))
}

/// Where an approval stood when the event happened: by now it may have moved on.
fn as_it_was(event: &Event, approval: &StoredApproval) -> (ApprovalStatus, Connection) {
    match event {
        Event::Connection { state, .. } => {
            let connection = match state {
                ConnectionState::Instructed => Connection::Instructed,
                ConnectionState::Updated => Connection::Settled(approval.status),
                ConnectionState::Failed => Connection::Failed,
            };
            (approval.status, connection)
        }
        Event::Approval { status, .. } => (*status, Connection::of(&StoredApproval { status: *status, ..approval.clone() })),
        _ => (approval.status, Connection::of(approval)),
    }
}
