//! What the server needs from the world, each a small trait with a real implementation and a test one.
//!
//! Time and chance are here too: nothing else may ask a clock or draw a random number.

use crate::challenge::{Challenge, Channel, Moment};
use crate::emv::value::TransactionId;
use async_trait::async_trait;
use serde::{Deserialize, Serialize};

/// What time it is. Never goes back.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
}

/// Where randomness comes from: a cryptographic generator.
pub trait Chance: Send + Sync {
    /// Fills the buffer.
    fn fill(&self, bytes: &mut [u8]);
}

/// A message with a one-time code. Its `Debug` shows neither text nor address.
#[derive(Clone)]
pub struct Message {
    /// Phone number in E.164, or mail address.
    pub to: String,
    /// Subject line; used by mail only.
    pub subject: String,
    /// Whole text.
    pub text: String,
    /// `acsTransID`, for the gateway's own records; travels in the header `X-Transaction`.
    pub trace: String,
}

impl std::fmt::Debug for Message {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Message(…)")
    }
}

/// Why a message or a result did not get through. The text is for the log: no address, no code, no body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendFault {
    /// Refused for good; trying again would not help.
    #[error("refused: {0}")]
    Refused(String),
    /// Not now; trying again may help.
    #[error("unavailable: {0}")]
    Unavailable(String),
}

/// Delivers messages by one channel.
#[async_trait]
pub trait CodeSender: Send + Sync {
    /// Hands one message to the gateway.
    async fn send(&self, message: &Message) -> Result<(), SendFault>;
}

/// Why a directory server's answer did not come.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PostFault {
    /// No connection, or it broke.
    #[error("unreachable: {0}")]
    Unreachable(String),
    /// Connected and sent, but no answer within 5 s (EMV 3DS Req 241).
    #[error("no answer in time")]
    NoAnswer,
    /// An HTTP status that is not 200.
    #[error("HTTP status {0}")]
    Status(u16),
}

/// Speaks to directory servers.
#[async_trait]
pub trait ResultSender: Send + Sync {
    /// Posts one message body and returns the answer's body.
    async fn post(&self, url: &str, body: &str) -> Result<Vec<u8>, PostFault>;
}

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
    /// Encrypted [`super::flow::transaction::Contact`].
    pub contact: Sealed,
}

/// A challenge as it was loaded. Its `challenge.standing` is the card's.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The value.
    pub challenge: Challenge,
    /// Encrypted [`super::flow::transaction::Transaction`]: what never changes and must not be read from a dump.
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
    /// What the world is owed.
    pub tasks: Vec<Task>,
    /// When: jobs are due at once.
    pub now: Moment,
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

/// The store failed. Nothing was stored. The text is for the log and names no data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("store: {0}")]
pub struct StoreFault(pub String);

/// Where challenges, cards and owed work are kept. Every method is one transaction.
#[async_trait]
pub trait Store: Send + Sync {
    /// Stores a card, or replaces the one with the same id. Its standing stays.
    async fn put_card(&self, card: Card) -> Result<(), StoreFault>;
    /// The card with any of these fingerprints, with its standing.
    async fn card(&self, fingerprints: &[Fingerprint]) -> Result<Option<(Card, crate::challenge::Standing)>, StoreFault>;
    /// Stores an AReq's fate, unless one is stored under its ids.
    async fn begin(&self, intake: Intake) -> Result<Begun, StoreFault>;
    /// What was answered under these ids: keyed digest and ARes.
    async fn answered(
        &self,
        server_trans_id: &TransactionId,
        ds_trans_id: &TransactionId,
    ) -> Result<Option<(Vec<u8>, String)>, StoreFault>;
    /// A challenge by its `acsTransID`.
    async fn load(&self, id: &TransactionId) -> Result<Option<Stored>, StoreFault>;
    /// Stores a step and its jobs, if nobody else moved challenge or card in between.
    async fn commit(&self, commit: Commit) -> Result<Committed, StoreFault>;
    /// Challenges whose deadline has come, longest overdue first.
    async fn due(&self, now: Moment, limit: usize) -> Result<Vec<TransactionId>, StoreFault>;
    /// Moves the deadline of a challenge that is still overdue at `now`: for one that a tick did not change, so that it does
    /// not stand in the way of others.
    async fn postpone(&self, id: &TransactionId, now: Moment, due: Option<Moment>) -> Result<(), StoreFault>;
    /// The latest moment that anything was stored at; the clock must not be behind it.
    async fn latest(&self) -> Result<Option<Moment>, StoreFault>;
    /// Takes jobs that are due for this process until `until`; nobody else gets them before.
    async fn claim(&self, now: Moment, until: Moment, limit: usize) -> Result<Vec<Job>, StoreFault>;
    /// Ends a claim.
    async fn settle(&self, job: i64, settled: Settled) -> Result<(), StoreFault>;
    /// Gives up all claims: those of a process that has died, when this one starts alone.
    async fn release_claims(&self) -> Result<(), StoreFault>;
    /// Whether a write goes through.
    async fn ready(&self) -> Result<(), StoreFault>;
}
