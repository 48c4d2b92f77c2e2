//! What the store keeps and gives back: challenges, approvals, keys, owed work. Values only; the operations are in [`super`],
//! cards in [`super::cards`], and what the issuer's systems are told in [`super::told`].
//!
//! Whatever must not be read from a dump is [`Sealed`] before it comes here.

use super::cards::Fingerprint;
use super::told::NewEvent;
use crate::challenge::{ApprovalStatus, Challenge, Channel, Moment};
use crate::emv::value::TransactionId;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long an `Idempotency-Key` names one request.
pub const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);

/// Bytes that were encrypted before they came here, with the id of their key inside. See `seal`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed(pub Vec<u8>);

impl std::fmt::Debug for Sealed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Sealed({} bytes)", self.0.len())
    }
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
    /// Of the cardholder with this number.
    pub client_number: Option<String>,
    /// Of the cardholder whose title has one of these digests: one for each key.
    pub client_title: Option<Vec<Vec<u8>>>,
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
    /// When it was made.
    pub created_at: Moment,
    /// From when on it is good for nothing, once it is being replaced.
    pub expires_at: Option<Moment>,
}

/// A challenge as it was loaded. Its `challenge.standing` is the card's.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The value.
    pub challenge: Challenge,
    /// Whose: the card's issuer.
    pub issuer: String,
    /// Our id of the card.
    pub card: String,
    /// Encrypted [`crate::server::flow::transaction::Transaction`]: what never changes and must not be read from a dump.
    pub transaction: Sealed,
    /// BCP 47 tag of the language chosen for it, if one has been: goes before those of the transaction.
    pub language: Option<String>,
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
    /// Id and version of the card that this was decided by, if it was by one: nothing is stored when it has changed since.
    pub card: Option<(String, u64)>,
    /// The challenge to begin.
    pub challenge: Option<NewChallenge>,
    /// What the issuer's systems are told at once: of an authentication that needs no challenge.
    pub events: Vec<NewEvent>,
}

/// A challenge to begin.
#[derive(Clone, Debug)]
pub struct NewChallenge {
    /// The value.
    pub challenge: Challenge,
    /// Which card's.
    pub card: String,
    /// The card's version that it was decided by: one that has changed since begins no challenge.
    pub card_version: u64,
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
    /// The card has changed meanwhile: decide again.
    CardMoved,
}

/// What became of a challenge that an issuer asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placed {
    /// Stored.
    New,
    /// There is one of this id: the request was repeated.
    Known,
    /// The card has changed meanwhile: decide again.
    CardMoved,
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
    /// What the issuer's systems are told.
    pub events: Vec<NewEvent>,
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
        /// Whose.
        challenge: TransactionId,
        /// Code number.
        number: u32,
        /// How.
        channel: Channel,
    },
    /// Report the result.
    ReportResult {
        /// Whose.
        challenge: TransactionId,
        /// Directory server's URL of the AReq.
        url: String,
        /// RReq as it will be sent, every time the same.
        rreq: String,
    },
    /// End the open challenges of a card that use what it no longer has.
    EndChallenges {
        /// Which card's.
        card: String,
    },
    /// Tell a cardholder, where they could be reached until now, that this has changed.
    Notify {
        /// Which card's.
        card: String,
        /// How.
        channel: Channel,
        /// Encrypted [`crate::server::flow::notice::Notice`].
        notice: Sealed,
    },
}

impl Task {
    /// What it is about, for the log: an `acsTransID`, or our id of a card.
    pub fn about(&self) -> &str {
        match self {
            Task::SendCode { challenge, .. } | Task::ReportResult { challenge, .. } => challenge.as_str(),
            Task::EndChallenges { card } | Task::Notify { card, .. } => card,
        }
    }
}

/// A task with its place in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Row.
    pub id: i64,
    /// What.
    pub task: Task,
    /// Tries before this one.
    pub tries: u32,
    /// When it was owed first.
    pub owed_at: Moment,
}

/// What became of a job or a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Done.
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

/// What became of an `Idempotency-Key` that came with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// Carry the request out, then fulfil or release the reservation.
    Fresh {
        /// Drawn when the key was first taken for this request: whatever is carried out under it again finds what it has made.
        seed: [u8; 16],
    },
    /// The same request is being carried out at this moment.
    Busy,
    /// Another request came under this key.
    Different,
    /// This was the answer, encrypted.
    Answered(Sealed),
}

/// Where encrypted bytes are kept for longer than a day, for a rotation of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SealedIn {
    /// [`Card::enrolment`], by card id.
    Enrolment,
    /// [`Card::description`], by card id.
    Description,
    /// [`CardNumber::root`], by card id; its fingerprint goes with it.
    Number,
    /// [`KeptPasskey::sealed`], by credential id.
    Passkey,
    /// [`Stored::transaction`], by `acsTransID`.
    Transaction,
    /// [`Stored::session_data`], by `acsTransID`.
    SessionData,
    /// [`super::told::Endpoint::target`], by endpoint id.
    Target,
    /// [`NewEvent::facts`], by event id.
    Facts,
}

impl SealedIn {
    /// Every place.
    pub const ALL: [SealedIn; 8] = [
        SealedIn::Enrolment,
        SealedIn::Description,
        SealedIn::Number,
        SealedIn::Passkey,
        SealedIn::Transaction,
        SealedIn::SessionData,
        SealedIn::Target,
        SealedIn::Facts,
    ];
}

/// Encrypted bytes to put in the place of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resealed {
    /// Where.
    pub place: SealedIn,
    /// Which row.
    pub row: String,
    /// What is there now: if it is not, somebody else has changed it and nothing happens.
    pub old: Sealed,
    /// What goes there.
    pub new: Sealed,
    /// A card's new fingerprint: with [`SealedIn::Number`] only.
    pub fingerprint: Option<Fingerprint>,
    /// A card's new digest of its client's title: with [`SealedIn::Enrolment`] only, of a card that has one.
    pub client_title: Option<Vec<u8>>,
}
