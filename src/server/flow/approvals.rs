//! Approvals in the issuer's app: a decision that arrives. What the issuer's systems see of one is in [`object`](mod@object).

mod object;

pub use object::{ApprovalObject, MinorUnits, StatusName, object, object_as};

use super::transaction::Transaction;
use super::{Extras, FlowFault, advance};
use crate::challenge::{
    ApprovalStatus, Attempt, AttemptId, Challenge, Command, Decided, FieldsDigest, Handover, Notice, Phase, Reply, Ruling,
};
use crate::server::app::App;
use crate::server::ports::StoredApproval;
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
}
