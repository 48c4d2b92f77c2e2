//! The use cases, all of one shape: load, step, commit. No HTTP here, no SQL, and no rule of a challenge.
//!
//! A new use case is a function that builds a [`Command`] and calls [`advance`].

pub mod approvals;
pub mod cards;
pub mod challenge;
pub mod enrolment;
pub mod event;
pub mod intake;
pub mod judge;
pub mod message;
pub mod password;
pub mod report;
pub mod transaction;

use super::app::App;
use super::ports::{ApprovalChange, Commit, Committed, ConnectionState, Event, Sealed, StoreFault, Task};
use super::seal::SealFault;
use super::system::{random_token, random_uuid};
use crate::challenge::{
    ApprovalStatus, Challenge, Command, Decided, Effect, Handover, Moment, Outcome, Phase, Proof, Reply, step,
};
use crate::emv::value::TransactionId;
use transaction::Transaction;

/// How often a step is tried again when others keep moving the challenge. Far above what the attempt limits allow to win.
const ROUNDS: usize = 256;

/// Why a use case could not be carried out. Nothing has changed then, and nobody is authenticated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FlowFault {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
    /// Something stored cannot be read with the keys at hand.
    #[error(transparent)]
    Seal(#[from] SealFault),
    /// Something stored is not what this version writes.
    #[error("stored {0} cannot be read")]
    Unreadable(&'static str),
    /// We would have sent a message that breaks the protocol: a fault of ours.
    #[error("own message: {0}")]
    OwnMessage(String),
    /// Too many passwords are being checked; asking again shortly may help.
    #[error("too many password checks wait")]
    Busy,
    /// Too many others moved the challenge at the same time.
    #[error("too many parallel steps")]
    Contended,
}

/// A challenge after a use case, with what its page needs.
#[derive(Clone, Debug)]
pub struct Advanced {
    /// The value as stored.
    pub challenge: Challenge,
    /// The answer to the command.
    pub reply: Reply,
    /// What never changes about it.
    pub transaction: Transaction,
    /// Encrypted `threeDSSessionData`, when a CReq brought some.
    pub session_data: Option<Sealed>,
    /// When.
    pub now: Moment,
}

/// What a step may bring along that is not part of the challenge's value.
#[derive(Default)]
pub struct Extras<'a> {
    /// Session data to keep if the step changes something.
    pub session_data: Option<&'a Sealed>,
    /// The fault of a refused CReq, reported in the RReq where the version has a field for it.
    pub fault: Option<&'a crate::emv::Fault>,
}

/// Loads a challenge, steps it and commits; again from the start whenever somebody else was first.
///
/// `command` sees the challenge as loaded and is asked anew each round. `None` when there is no such challenge. An answer
/// is only given once its commit holds: a verdict that lost the race is never seen.
///
/// # Errors
/// [`FlowFault`]; then nothing was stored.
pub async fn advance(
    app: &App,
    id: &TransactionId,
    extras: Extras<'_>,
    mut command: impl FnMut(&Challenge, &Transaction) -> Result<Command, FlowFault> + Send,
) -> Result<Option<Advanced>, FlowFault> {
    for _ in 0..ROUNDS {
        let Some(stored) = app.store.load(id).await? else { return Ok(None) };
        let transaction = Transaction::open(&app.keys, id, &stored.transaction)?;
        let now = app.clock.now();
        let command = command(&stored.challenge, &transaction)?;
        let stepped = step(stored.challenge.clone(), command, now, &app.policy);
        let mut advanced =
            Advanced { reply: stepped.reply, transaction, session_data: stored.session_data, now, challenge: stepped.next };
        if advanced.challenge == stored.challenge {
            return Ok(Some(advanced));
        }
        // Only the CReq that opens the challenge brings session data; a repeated one must not replace it.
        let session_data = extras.session_data.filter(|_| stored.challenge.phase == Phase::Awaited);
        let told = connection(&stored.challenge, &advanced.challenge);
        let (approvals, tasks) = owed(app, &advanced.transaction, id, (stepped.effects, told), extras.fault)?;
        let owes = !tasks.is_empty();
        let commit = Commit {
            due: advanced.challenge.due(&app.policy),
            next: advanced.challenge.clone(),
            version: stored.version,
            standing_version: stored.standing_version,
            session_data: session_data.cloned(),
            approvals,
            tasks,
            now,
        };
        if app.store.commit(commit).await? == Committed::Moved {
            continue;
        }
        if let Some(brought) = session_data {
            advanced.session_data = Some(brought.clone());
        }
        record(&advanced);
        app.bells.changed(id);
        if owes {
            app.bells.ring();
        }
        return Ok(Some(advanced));
    }
    Err(FlowFault::Contended)
}

/// One line for every step that was stored: who, what, with which result (security reference G1).
fn record(advanced: &Advanced) {
    let acs_trans_id = advanced.challenge.facts.id.as_str();
    let tally = advanced.challenge.tally;
    match &advanced.challenge.phase {
        Phase::Awaited => tracing::info!(acs_trans_id, "challenge waits for its creq"),
        Phase::Asking(asking) => tracing::info!(
            acs_trans_id,
            reply = ?advanced.reply,
            interactions = tally.interactions,
            resends = tally.resends,
            choosing = asking.choosing,
            live = ?asking.live.map(|live| (live.method, live.number, live.delivery)),
            "challenge stepped"
        ),
        Phase::Decided(decided) => tracing::info!(
            acs_trans_id,
            outcome = ?decided.outcome,
            handover = ?decided.handover,
            proof = ?decided.proof,
            interactions = tally.interactions,
            resends = tally.resends,
            "challenge decided"
        ),
    }
}

/// What the core owes, as rows: approvals, and the outbox. What nobody wants to hear makes no row.
fn owed(
    app: &App,
    transaction: &Transaction,
    id: &TransactionId,
    (effects, connection): (Vec<Effect>, Option<Event>),
    fault: Option<&crate::emv::Fault>,
) -> Result<(Vec<ApprovalChange>, Vec<Task>), FlowFault> {
    let (mut approvals, mut tasks, mut events) = (Vec::new(), Vec::new(), Vec::new());
    for effect in effects {
        match effect {
            Effect::SendCode { number, channel } => tasks.push(Task::SendCode { number, channel }),
            Effect::Approval { number, status } => {
                approvals.push(ApprovalChange { id: random_uuid(app.chance.as_ref()), number, status });
                events.push(Event::Approval { number, status });
                if matches!(status, ApprovalStatus::Approved | ApprovalStatus::Rejected) {
                    events.push(Event::Connection { number, state: ConnectionState::Instructed });
                }
            }
            Effect::TellIssuer(news) => events.push(Event::News(news)),
            Effect::ReportResult(report) => tasks.push(Task::ReportResult {
                url: transaction.ds_url.as_str().to_owned(),
                rreq: report::rreq(&app.settings, transaction, id, &report, fault)?.to_json(),
            }),
        }
    }
    if app.events.is_some() {
        let tell = |event| Task::TellIssuer { id: random_token(app.chance.as_ref()), event };
        tasks.extend(events.into_iter().chain(connection).map(tell));
    }
    Ok((approvals, tasks))
}

/// What the issuer hears when the result of a decision made in its app has been handed over, or has not (seed 003).
fn connection(before: &Challenge, after: &Challenge) -> Option<Event> {
    let (Phase::Decided(Decided { handover: Handover::Pending, .. }), Phase::Decided(decided)) = (&before.phase, &after.phase)
    else {
        return None;
    };
    let in_app =
        matches!((decided.outcome, decided.proof), (Outcome::Authenticated, Some(Proof::Approval)) | (Outcome::Rejected, _));
    let state = match decided.handover {
        Handover::Acknowledged => ConnectionState::Updated,
        Handover::GivenUp => ConnectionState::Failed,
        Handover::Pending => return None,
    };
    // The approval that decided is the last thing that was asked for.
    in_app.then_some(Event::Connection { number: after.tally.asked, state })
}
