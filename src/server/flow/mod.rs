//! The use cases, all of one shape: load, step, commit. No HTTP here, no SQL, and no rule of a challenge.
//!
//! A new use case is a function that builds a [`Command`] and calls [`advance`].

pub mod cards;
pub mod challenge;
pub mod intake;
pub mod message;
pub mod report;
pub mod transaction;

use super::app::App;
use super::ports::{Commit, Committed, Sealed, StoreFault, Task};
use super::seal::SealFault;
use crate::challenge::{Challenge, Command, Effect, Moment, Phase, Reply, step};
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
        if stepped.reply == Reply::JudgeAgain {
            continue;
        }
        let mut advanced =
            Advanced { reply: stepped.reply, transaction, session_data: stored.session_data, now, challenge: stepped.next };
        if advanced.challenge == stored.challenge {
            return Ok(Some(advanced));
        }
        // Only the CReq that opens the challenge brings session data; a repeated one must not replace it.
        let session_data = extras.session_data.filter(|_| stored.challenge.phase == Phase::Awaited);
        let tasks = tasks(app, &advanced.transaction, id, stepped.effects, extras.fault)?;
        let owes = !tasks.is_empty();
        let commit = Commit {
            due: advanced.challenge.due(&app.policy),
            next: advanced.challenge.clone(),
            version: stored.version,
            standing_version: stored.standing_version,
            session_data: session_data.cloned(),
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
            code_number = asking.code.number,
            delivery = ?asking.code.delivery,
            "challenge stepped"
        ),
        Phase::Decided(decided) => tracing::info!(
            acs_trans_id,
            outcome = ?decided.outcome,
            handover = ?decided.handover,
            channel = ?decided.channel,
            interactions = tally.interactions,
            resends = tally.resends,
            "challenge decided"
        ),
    }
}

/// What the core owes, as rows of the outbox.
fn tasks(
    app: &App,
    transaction: &Transaction,
    id: &TransactionId,
    effects: Vec<Effect>,
    fault: Option<&crate::emv::Fault>,
) -> Result<Vec<Task>, FlowFault> {
    let task = |effect| match effect {
        Effect::SendCode { number, channel } => Ok(Task::SendCode { number, channel }),
        Effect::ReportResult(report) => Ok(Task::ReportResult {
            url: transaction.ds_url.as_str().to_owned(),
            rreq: report::rreq(&app.settings, transaction, id, &report, fault)?.to_json(),
        }),
    };
    effects.into_iter().map(task).collect()
}
