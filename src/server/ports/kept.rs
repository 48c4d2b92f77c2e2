//! What the store keeps and gives back: cards, challenges, approvals, owed work. Values only; the operations are in [`super`].
//!
//! Whatever must not be read from a dump is [`Sealed`] before it comes here.

use crate::challenge::{ApprovalStatus, Challenge, Channel, Moment, News};
use crate::emv::value::TransactionId;
use serde::{Deserialize, Serialize};

/// Bytes that were encrypted before they came here, with the id of their key inside. See `seal`.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(pub Vec<u8>);

impl std::fmt::Debug for Sealed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Sealed({} bytes)", self.0.len())
    }
}

/// Keyed fingerprint of a card number: the same number gives the same fingerprint under the same key, and nothing gives
/// the number back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    /// Id of the key it was made with.
    pub key: String,
    /// The MAC.
    pub mac: Vec<u8>,
}

/// A card as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Our own id.
    pub id: String,
    /// Which issuer's.
    pub issuer: String,
    /// Fingerprint of its number.
    pub fingerprint: Fingerprint,
    /// Last four digits.
    pub last_four: String,
    /// The issuer's own id of the cardholder (`clientId` of seed 003).
    pub client_id: String,
    /// Encrypted [`crate::server::flow::enrolment::Enrolment`].
    pub enrolment: Sealed,
}

/// A passkey as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPasskey {
    /// WebAuthn credential id in base64url: known to the browser, so no secret; unique over all cards.
    pub credential_id: String,
    /// Encrypted public key with its counter.
    pub sealed: Sealed,
}

/// What became of a passkey that was to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// Stored.
    New,
    /// This card had it already; nothing has changed.
    Known,
    /// Its credential id is another card's; nothing was stored.
    Taken,
    /// The card has as many as it may have; nothing was stored.
    Full,
}

/// An approval that has been asked for, with everything its object on the wire is made of.
#[derive(Clone, Debug)]
pub struct StoredApproval {
    /// Its own id, a UUID.
    pub id: String,
    /// Which of the challenge's.
    pub number: u32,
    /// Where it stands.
    pub status: ApprovalStatus,
    /// Our id of the card.
    pub card_id: String,
    /// The issuer's id of the cardholder.
    pub client_id: String,
    /// `acsTransID`.
    pub challenge_id: TransactionId,
    /// The challenge it belongs to.
    pub stored: Stored,
}

/// Which approvals to list; `None` does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApprovalFilter {
    /// Only this issuer's; always given.
    pub issuer: String,
    /// Of this cardholder.
    pub client_id: Option<String>,
    /// Of this card.
    pub card_id: Option<String>,
    /// In this status.
    pub status: Option<ApprovalStatus>,
}

/// A key with which an issuer's systems call us. The key itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Our id of it, for logs and rotation.
    pub id: String,
    /// Whose.
    pub issuer: String,
    /// What it may do: names of `api::access::Scope`, separated by spaces.
    pub scopes: String,
    /// SHA-256 of the key: keys are drawn by chance, so no slow hash is needed.
    pub digest: Vec<u8>,
}

/// A challenge as it was loaded. Its `challenge.standing` is the card's.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The value.
    pub challenge: Challenge,
    /// Encrypted [`crate::server::flow::transaction::Transaction`]: what never changes and must not be read from a dump.
    pub transaction: Sealed,
    /// Encrypted `threeDSSessionData`, once a CReq has brought some.
    pub session_data: Option<Sealed>,
    /// For [`Commit`].
    pub version: u64,
    /// For [`Commit`].
    pub standing_version: u64,
}

/// An AReq's fate, stored whole: the answer, and the challenge if there is to be one.
#[derive(Clone, Debug)]
pub struct Intake {
    /// `threeDSServerTransID`, with `ds_trans_id` the AReq's identity.
    pub server_trans_id: TransactionId,
    /// `dsTransID`.
    pub ds_trans_id: TransactionId,
    /// Keyed digest of the whole body.
    pub digest: Vec<u8>,
    /// The ARes, as sent.
    pub ares: String,
    /// When it came.
    pub at: Moment,
    /// The challenge to begin.
    pub challenge: Option<NewChallenge>,
}

/// A challenge to begin.
#[derive(Clone, Debug)]
pub struct NewChallenge {
    /// The value.
    pub challenge: Challenge,
    /// Which card's.
    pub card: String,
    /// Encrypted transaction.
    pub transaction: Sealed,
    /// When time alone changes it.
    pub due: Option<Moment>,
}

/// What became of an [`Intake`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// Stored.
    New,
    /// The same AReq had come before: this was its answer.
    Same(String),
    /// Another AReq had come under these ids.
    Different,
}

/// A step to store, all of it or nothing.
#[derive(Clone, Debug)]
pub struct Commit {
    /// The next value; its id names the row, its standing goes to the card.
    pub next: Challenge,
    /// When time alone changes it.
    pub due: Option<Moment>,
    /// What was loaded.
    pub version: u64,
    /// What was loaded; checked even when the standing stays, because the step was decided by it.
    pub standing_version: u64,
    /// Session data to keep, when this step brought some.
    pub session_data: Option<Sealed>,
    /// Approvals asked for or ended by this step.
    pub approvals: Vec<ApprovalChange>,
    /// What the world is owed.
    pub tasks: Vec<Task>,
    /// When: jobs are due at once.
    pub now: Moment,
}

/// An approval that a step asked for or ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovalChange {
    /// The id a new one gets; not used when it is known already.
    pub id: String,
    /// Which of the challenge's.
    pub number: u32,
    /// Where it stands now: [`ApprovalStatus::Pending`] makes the row, anything else ends it.
    pub status: ApprovalStatus,
}

/// What became of a [`Commit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Committed {
    /// Stored.
    Done,
    /// Somebody else was first: load and step again.
    Moved,
}

/// Work owed to the world. Carries no secret: a code is made again when it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "task")]
pub enum Task {
    /// Send a code.
    SendCode {
        /// Code number.
        number: u32,
        /// How.
        channel: Channel,
    },
    /// Report the result.
    ReportResult {
        /// Directory server's URL of the AReq.
        url: String,
        /// RReq as it will be sent, every time the same.
        rreq: String,
    },
    /// Tell the issuer's systems.
    TellIssuer {
        /// Id of the event: the same at every try.
        id: String,
        /// What has happened.
        event: Event,
    },
}

/// What the issuer's systems are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Something about card or challenge.
    News(News),
    /// An approval was asked for or has ended.
    Approval {
        /// Which of the challenge's.
        number: u32,
        /// Where it stood then.
        status: ApprovalStatus,
    },
    /// How far the decision about an approval has got on its way to the directory server (seed 003, connection events).
    Connection {
        /// Which of the challenge's.
        number: u32,
        /// How far.
        state: ConnectionState,
    },
}

/// How far a decision made in the issuer's app has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectionState {
    /// It is on its way.
    Instructed,
    /// The directory server has it.
    Updated,
    /// The directory server did not take it in time.
    Failed,
}

/// Which queue a task waits in. Each is claimed by itself, so that a receiver of events who does not answer, and any number of
/// events that wait for it, delay no code and no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Codes and results: cardholders and directory servers wait for them.
    Urgent,
    /// What the issuer's systems are told. One of a challenge is claimed only when none before it is left.
    Events,
}

impl Task {
    /// The queue it waits in.
    pub fn lane(&self) -> Lane {
        match self {
            Task::SendCode { .. } | Task::ReportResult { .. } => Lane::Urgent,
            Task::TellIssuer { .. } => Lane::Events,
        }
    }
}

/// A task with its place in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Row.
    pub id: i64,
    /// Whose.
    pub challenge: TransactionId,
    /// What.
    pub task: Task,
    /// Tries before this one.
    pub tries: u32,
    /// When it was owed first.
    pub owed_at: Moment,
    /// Of an event: which of its challenge's, from 1 without gaps. Of anything else nothing.
    pub sequence: Option<u32>,
}

/// What became of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Done; the row goes.
    Done,
    /// Try again.
    Again {
        /// When.
        at: Moment,
        /// Why, for the log.
        fault: String,
    },
    /// Given up; kept for an operator.
    Dead {
        /// Why.
        fault: String,
    },
}
