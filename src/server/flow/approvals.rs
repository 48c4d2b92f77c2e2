//! Approvals in the issuer's app: a decision that arrives, and the object by which the issuer's systems know one (seed 003).

use super::transaction::Transaction;
use super::{Extras, FlowFault, advance};
use crate::challenge::{
    ApprovalStatus, Attempt, AttemptId, Challenge, Command, Decided, FieldsDigest, Handover, Moment, Notice, Phase, Reply, Ruling,
};
use crate::server::app::App;
use crate::server::language::money::currency_code;
use crate::server::ports::StoredApproval;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// What we are called as the provider of approvals.
pub const PROVIDER: &str = "acs-challenge";
/// The one kind of approval there is.
pub const KIND: &str = "biometric";

/// What the issuer's app has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Approved, with the two digits that were typed into the app, if they were.
    Approve {
        /// The digits.
        number: Option<String>,
    },
    /// Refused.
    Reject,
}

/// What became of a decision.
#[derive(Clone, Debug)]
pub enum Ruled {
    /// It stands as asked, now or since earlier.
    Stands(Box<StoredApproval>),
    /// It had ended in another way, or this decision itself ended it: nothing can change it any more.
    Ended(ApprovalStatus),
    /// The number was not the one on the page. That was counted; the approval is still pending.
    WrongNumber,
    /// The page's number must come along. Nothing has changed.
    NumberMissing,
}

/// The issuer's app has decided. The answer is read from the approval as it stands afterwards, so that a repeated decision
/// is answered like the first and changes nothing. `None` when this issuer has no such approval.
///
/// # Errors
/// [`FlowFault`]; then nothing has changed.
pub async fn decide(app: &App, issuer: &str, id: &str, decision: &Decision) -> Result<Option<Ruled>, FlowFault> {
    let Some(asked) = app.store.approval(issuer, id).await? else { return Ok(None) };
    let wanted = match decision {
        Decision::Approve { .. } => ApprovalStatus::Approved,
        Decision::Reject => ApprovalStatus::Rejected,
    };
    let mut reply = None;
    if asked.status == ApprovalStatus::Pending {
        if app.settings.approval.number_required && *decision == (Decision::Approve { number: None }) {
            return Ok(Some(Ruled::NumberMissing));
        }
        let attempt = identity(app, id, decision);
        let stepped = advance(app, &asked.challenge_id, Extras::default(), |challenge, transaction| {
            let ruling = ruling(app, challenge, transaction, asked.number, decision)?;
            Ok(Command::Decide { attempt: attempt.clone(), number: asked.number, ruling })
        });
        reply = stepped.await?.map(|advanced| advanced.reply);
        tracing::info!(acs_trans_id = %asked.challenge_id, approval = id, ?reply, "decision from the issuer's app");
    }
    if reply == Some(Reply::Said(Notice::WrongNumber)) {
        return Ok(Some(Ruled::WrongNumber));
    }
    let Some(stands) = app.store.approval(issuer, id).await? else { return Ok(None) };
    match stands.status {
        status if status == wanted => Ok(Some(Ruled::Stands(Box::new(stands)))),
        // A pending approval is its challenge's live one: both are stored in one transaction.
        ApprovalStatus::Pending => Err(FlowFault::Unreadable("approval")),
        status => Ok(Some(Ruled::Ended(status))),
    }
}

/// A request that was sent twice, or the same wrong digits, are one decision and count once.
fn identity(app: &App, id: &str, decision: &Decision) -> Attempt {
    let digits = match decision {
        Decision::Approve { number } => number.as_deref().unwrap_or_default(),
        Decision::Reject => "reject",
    };
    let fields = FieldsDigest(app.keys.fields_digest(&[b"decide", id.as_bytes(), digits.as_bytes()]));
    Attempt { id: AttemptId::parse(id), fields }
}

fn ruling(
    app: &App,
    challenge: &Challenge,
    transaction: &Transaction,
    approval: u32,
    decision: &Decision,
) -> Result<Ruling, FlowFault> {
    let matching = match decision {
        Decision::Reject => return Ok(Ruling::Reject),
        Decision::Approve { number: None } => None,
        Decision::Approve { number: Some(given) } => {
            let bound = transaction.bound();
            let expected = app.keys.approval_number(&transaction.binding(&challenge.facts.id, &bound), approval)?;
            Some(expected.as_bytes().ct_eq(given.as_bytes()).into())
        }
    };
    Ok(Ruling::Approve { matching })
}

/// How far a decision has got on its way to the directory server: `connection.state` and `connection.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    /// Nothing to pass on yet.
    Waiting,
    /// On its way.
    Instructed,
    /// As far as it will get: the directory server has it, or it was nothing to tell.
    Settled(ApprovalStatus),
    /// The directory server did not take it in time.
    Failed,
}

impl Connection {
    /// Derived from the challenge an approval belongs to; stored nowhere.
    pub fn of(approval: &StoredApproval) -> Self {
        let challenge = &approval.stored.challenge;
        match (approval.status, &challenge.phase) {
            (ApprovalStatus::Pending, _) => Connection::Waiting,
            // Replaced by something asked for later: it never had a result of its own.
            (status, _) if approval.number < challenge.tally.asked => Connection::Settled(status),
            (status, Phase::Decided(Decided { handover: Handover::Acknowledged, .. })) => Connection::Settled(status),
            (_, Phase::Decided(Decided { handover: Handover::Pending, .. })) => Connection::Instructed,
            (_, Phase::Decided(Decided { handover: Handover::GivenUp, .. })) => Connection::Failed,
            (status, Phase::Asking(_) | Phase::Awaited) => Connection::Settled(status),
        }
    }

    fn state(self) -> &'static str {
        match self {
            Connection::Waiting | Connection::Settled(_) => "completed-up-to-date",
            Connection::Instructed => "update-in-progress",
            Connection::Failed => "completed-outdated",
        }
    }

    fn status(self) -> &'static str {
        match self {
            Connection::Settled(ApprovalStatus::Approved) => "success",
            Connection::Settled(ApprovalStatus::Rejected) => "failure",
            Connection::Settled(ApprovalStatus::Cancelled) => "cancelled",
            Connection::Waiting | Connection::Instructed | Connection::Failed | Connection::Settled(ApprovalStatus::Pending) => {
                "pending"
            }
        }
    }
}

/// An approval as the issuer's systems see it, as it stands now.
///
/// # Errors
/// [`FlowFault`] when the transaction cannot be read.
pub fn object(app: &App, approval: &StoredApproval) -> Result<Value, FlowFault> {
    object_as(app, approval, approval.status, Connection::of(approval))
}

/// The same with another status: an event shows how it stood when the event happened.
///
/// # Errors
/// [`FlowFault`] when the transaction cannot be read.
pub fn object_as(
    app: &App,
    approval: &StoredApproval,
    status: ApprovalStatus,
    connection: Connection,
) -> Result<Value, FlowFault> {
    let transaction = Transaction::open(&app.keys, &approval.challenge_id, &approval.stored.transaction)?;
    let mut passed_on = json!({
        "id": connection_id(&approval.id),
        "serviceProvider": PROVIDER,
        "reference": approval.challenge_id.as_str(),
        "state": connection.state(),
        "status": connection.status(),
    });
    if connection == Connection::Failed {
        passed_on["error"] = json!({
            "category": "technical",
            "origin": "directory-server",
            "code": "result_not_acknowledged",
            "message": "The directory server has not acknowledged the result in time",
            "attributes": { "dsTransID": transaction.ds_trans_id.as_str() },
        });
    }
    Ok(json!({
        "id": approval.id,
        "clientId": Some(&approval.client_id).filter(|id| !id.is_empty()),
        "cardId": approval.card_id,
        "type": KIND,
        "status": status.name(),
        "serviceProvider": PROVIDER,
        "merchant": {
            "acquirer": null,
            "id": transaction.merchant_id,
            "name": transaction.merchant,
            "url": transaction.merchant_url,
            "categoryCode": transaction.mcc,
            "country": transaction.merchant_country,
            "appRedirectUrl": null,
        },
        "transaction": {
            "creationDateTime": without_zone(approval.stored.challenge.facts.created_at),
            "amount": transaction.purchase.as_ref().map(|purchase| amount(purchase.amount.minor_units())),
            "currency": transaction.purchase.as_ref().map(|purchase| currency_code(purchase.currency)),
        },
        "connection": passed_on,
    }))
}

/// The same id for the same approval, and no other: a UUID of our own making (RFC 9562 version 8).
fn connection_id(approval: &str) -> String {
    let digest = Sha256::digest(format!("connection of {approval}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// Minor units as a number; as text where a number could not hold them.
fn amount(minor_units: &str) -> Value {
    minor_units.parse::<i64>().map_or_else(|_| Value::from(minor_units), Value::from)
}

/// `2024-03-18T11:34:01`, in UTC.
fn without_zone(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.millis()).unwrap_or_default().strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_numbers_as_long_as_numbers_hold_them() {
        assert_eq!(amount("2224"), json!(2224));
        assert_eq!(amount("9223372036854775807"), json!(9_223_372_036_854_775_807_i64));
        assert_eq!(amount("9223372036854775808"), json!("9223372036854775808"));
    }

    #[test]
    fn moments_have_no_zone() {
        assert_eq!(without_zone(Moment::from_millis(1_710_761_641_999)), "2024-03-18T11:34:01");
    }

    #[test]
    fn a_connections_id_is_its_approvals_alone() {
        let one = connection_id("3ccfcd31-1bf7-4935-9b25-7985f085a590");
        assert_eq!(one, connection_id("3ccfcd31-1bf7-4935-9b25-7985f085a590"));
        assert_ne!(one, connection_id("3ccfcd31-1bf7-4935-9b25-7985f085a591"));
        assert!(one.parse::<crate::emv::value::TransactionId>().is_ok());
    }
}
