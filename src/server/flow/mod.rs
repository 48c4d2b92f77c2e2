//! The use cases, all of one shape: load, step, commit. No HTTP here, no SQL, and no rule of a challenge.
//!
//! A new use case is a function that builds a [`Command`] and calls [`advance`].

pub mod answered;
pub mod approvals;
pub mod cards;
pub mod challenge;
pub mod contact;
pub mod endpoint;
pub mod enrolment;
pub mod event;
pub mod instruments;
pub mod intake;
pub mod judge;
pub mod language;
pub mod message;
pub mod notice;
pub mod password;
pub mod redirect;
pub mod report;
pub mod result;
pub mod rotation;
pub mod transaction;

use super::app::App;
use super::ports::{ApprovalChange, Commit, Committed, ConnectionState, Event, NewEvent, Sealed, StoreFault, Subject, Task};
use super::seal::SealFault;
use super::system::{random_token, random_uuid};
use crate::challenge::{ApprovalStatus, Challenge, Command, Effect, Handover, Moment, Outcome, Phase, Proof, Reply, step};
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
    /// The card's number is enrolled already, by this issuer or another.
    #[error("the card number is enrolled already")]
    NumberTaken,
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
    /// Whose card it is of.
    pub issuer: String,
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
        let transaction = Transaction::of(&app.keys, &stored)?;
        let now = app.clock.now();
        let command = command(&stored.challenge, &transaction)?;
        let stepped = step(stored.challenge.clone(), command, now, &app.policy);
        let mut advanced = Advanced {
            reply: stepped.reply,
            issuer: stored.issuer,
            transaction,
            session_data: stored.session_data,
            now,
            challenge: stepped.next,
        };
        if advanced.challenge == stored.challenge {
            return Ok(Some(advanced));
        }
        // Only the CReq that opens the challenge brings session data; a repeated one must not replace it.
        let session_data = extras.session_data.filter(|_| stored.challenge.phase == Phase::Awaited);
        let mut owed = owed(app, &advanced.transaction, id, stepped.effects, extras.fault)?;
        owed.events.extend(ended(&stored.challenge, &advanced.challenge));
        let new = |event| NewEvent {
            id: random_token(app.chance.as_ref()),
            issuer: advanced.issuer.clone(),
            subject: Subject::Transaction(id.clone()),
            event,
            facts: None,
        };
        let commit = Commit {
            due: advanced.challenge.due(&app.policy),
            next: advanced.challenge.clone(),
            version: stored.version,
            standing_version: stored.standing_version,
            session_data: session_data.cloned(),
            approvals: owed.approvals,
            tasks: owed.tasks,
            events: owed.events.into_iter().map(new).collect(),
            now,
        };
        let owes = !commit.tasks.is_empty() || !commit.events.is_empty();
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

/// What a step owes: rows of approvals, of the outbox, and what the issuer's systems are told.
struct Owed {
    approvals: Vec<ApprovalChange>,
    tasks: Vec<Task>,
    events: Vec<Event>,
}

/// What the core's effects are as rows.
fn owed(
    app: &App,
    transaction: &Transaction,
    id: &TransactionId,
    effects: Vec<Effect>,
    fault: Option<&crate::emv::Fault>,
) -> Result<Owed, FlowFault> {
    let mut owed = Owed { approvals: Vec::new(), tasks: Vec::new(), events: Vec::new() };
    for effect in effects {
        match effect {
            Effect::SendCode { number, channel } => {
                owed.tasks.push(Task::SendCode { challenge: id.clone(), number, channel });
            }
            Effect::Approval { number, status } => {
                owed.approvals.push(ApprovalChange { id: random_uuid(app.chance.as_ref()), number, status });
                owed.events.push(Event::Approval { number, status });
                if matches!(status, ApprovalStatus::Approved | ApprovalStatus::Rejected) {
                    owed.events.push(Event::Connection { number, state: ConnectionState::Instructed });
                }
            }
            Effect::TellIssuer(news) => owed.events.push(Event::News(news)),
            Effect::ReportResult(report) => {
                let emv = transaction.via.emv().ok_or(FlowFault::Unreadable("transaction"))?;
                owed.tasks.push(Task::ReportResult {
                    challenge: id.clone(),
                    url: emv.ds_url.as_str().to_owned(),
                    rreq: report::rreq(&app.settings, (transaction, emv), id, &report, fault)?.to_json(),
                });
            }
        }
    }
    Ok(owed)
}

/// What the issuer hears of an end: that there is one, and when the result of a decision made in its app has been handed over,
/// or has not (seed 003). What was redirected here has nobody to hand it to and is there at once.
fn ended(before: &Challenge, after: &Challenge) -> Vec<Event> {
    let Phase::Decided(decided) = &after.phase else { return Vec::new() };
    let (just_ended, was_pending) = match &before.phase {
        Phase::Awaited | Phase::Asking(_) => (true, true),
        Phase::Decided(decided) => (false, decided.handover == Handover::Pending),
    };
    let in_app =
        matches!((decided.outcome, decided.proof), (Outcome::Authenticated, Some(Proof::Approval)) | (Outcome::Rejected, _));
    let state = match decided.handover {
        Handover::Acknowledged => Some(ConnectionState::Updated),
        Handover::GivenUp => Some(ConnectionState::Failed),
        Handover::Pending => None,
    };
    // The approval that decided is the last thing that was asked for.
    let connection = state.filter(|_| in_app && was_pending).map(|state| Event::Connection { number: after.tally.asked, state });
    let concluded = just_ended.then_some(Event::Concluded { embedding: after.facts.embedding });
    concluded.into_iter().chain(connection).collect()
}
