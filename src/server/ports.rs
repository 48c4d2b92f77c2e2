//! What the server needs from the world, each a small trait with a real implementation and a test one.
//!
//! Time and chance are here too: nothing else may ask a clock or draw a random number.

mod kept;

pub use kept::{
    Added, ApiKey, ApprovalChange, ApprovalFilter, Begun, Card, Commit, Committed, ConnectionState, Event, Fingerprint, Intake,
    Job, KeptPasskey, Lane, NewChallenge, Sealed, Settled, Stored, StoredApproval, Task,
};

use crate::challenge::{Moment, Standing};
use crate::emv::value::TransactionId;
use async_trait::async_trait;

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

/// Speaks to the issuer's systems.
#[async_trait]
pub trait EventSender: Send + Sync {
    /// Posts one event; done once the receiver has answered 2xx.
    async fn post(&self, event: &OutgoingEvent) -> Result<(), SendFault>;
}

/// An event as it is sent. Its `Debug` shows no body.
#[derive(Clone)]
pub struct OutgoingEvent {
    /// The same at every try.
    pub id: String,
    /// When this try is made.
    pub at: Moment,
    /// JSON.
    pub body: String,
}

impl std::fmt::Debug for OutgoingEvent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "OutgoingEvent({})", self.id)
    }
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
    async fn card(&self, fingerprints: &[Fingerprint]) -> Result<Option<(Card, Standing)>, StoreFault>;
    /// Replaces the standing of the card with any of these fingerprints, whatever it was.
    async fn set_standing(&self, fingerprints: &[Fingerprint], standing: Standing) -> Result<(), StoreFault>;
    /// Adds a passkey to a card that has fewer than `limit`, unless some card has its credential id.
    async fn add_passkey(&self, card: &str, passkey: KeptPasskey, at: Moment, limit: usize) -> Result<Added, StoreFault>;
    /// Replaces a passkey of this card that is there; one that is gone stays gone.
    async fn update_passkey(&self, card: &str, passkey: KeptPasskey) -> Result<(), StoreFault>;
    /// Removes a passkey of this card; `false` when it has none of this credential id.
    async fn remove_passkey(&self, card: &str, credential_id: &str) -> Result<bool, StoreFault>;
    /// A card's passkeys, oldest first.
    async fn passkeys(&self, card: &str) -> Result<Vec<KeptPasskey>, StoreFault>;
    /// Credential ids of a card's passkeys and when each was added, oldest first.
    async fn passkeys_added(&self, card: &str) -> Result<Vec<(String, Moment)>, StoreFault>;
    /// The card a challenge is of.
    async fn card_of(&self, challenge: &TransactionId) -> Result<Option<Card>, StoreFault>;
    /// A card of this issuer by our id.
    async fn card_by_id(&self, issuer: &str, id: &str) -> Result<Option<Card>, StoreFault>;
    /// An approval of this issuer by its id.
    async fn approval(&self, issuer: &str, id: &str) -> Result<Option<StoredApproval>, StoreFault>;
    /// The approval of a challenge by its number.
    async fn approval_of(&self, challenge: &TransactionId, number: u32) -> Result<Option<StoredApproval>, StoreFault>;
    /// A page of the approvals that match, newest first, and how many match in all.
    async fn approvals(
        &self,
        filter: &ApprovalFilter,
        offset: usize,
        limit: usize,
    ) -> Result<(Vec<StoredApproval>, usize), StoreFault>;
    /// Stores a key, or replaces the one with the same id.
    async fn put_api_key(&self, key: ApiKey) -> Result<(), StoreFault>;
    /// Removes a key; `false` when there is none of this id.
    async fn remove_api_key(&self, id: &str) -> Result<bool, StoreFault>;
    /// The key with this digest.
    async fn api_key(&self, digest: &[u8]) -> Result<Option<ApiKey>, StoreFault>;
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
    /// Takes jobs of a lane that are due for this process until `until`; nobody else gets them before.
    async fn claim(&self, lane: Lane, now: Moment, until: Moment, limit: usize) -> Result<Vec<Job>, StoreFault>;
    /// Ends a claim. An event that is to be tried again keeps those that follow it waiting as long.
    async fn settle(&self, job: i64, settled: Settled) -> Result<(), StoreFault>;
    /// Gives up all claims: those of a process that has died, when this one starts alone.
    async fn release_claims(&self) -> Result<(), StoreFault>;
    /// Whether a write goes through.
    async fn ready(&self) -> Result<(), StoreFault>;
}
