//! What the server needs from the world, each a small trait with a real implementation and a test one.
//!
//! Time and chance are here too: nothing else may ask a clock or draw a random number.

mod cards;
mod kept;
mod told;

pub use cards::{Added, Card, CardChange, CardNumber, CardStatus, Changed, Fingerprint, KeptPasskey};
pub use kept::{
    ApiKey, ApprovalChange, ApprovalFilter, Begun, Commit, Committed, Intake, Job, NewChallenge, Placed, REMEMBERED, Resealed,
    Reserved, Sealed, SealedIn, Settled, Stored, StoredApproval, Task,
};
pub use told::{ConnectionState, Delivery, Endpoint, Event, NewEvent, Shape, Shown, Subject, Which};

use super::flow::endpoint::Target;
use crate::challenge::{Moment, Standing};
use crate::emv::value::TransactionId;
use async_trait::async_trait;
use std::time::Duration;

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

/// Why an endpoint has not taken an event. The text is for the log: no URL, no body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EventFault {
    /// It says that it is gone for good (HTTP status 410).
    #[error("gone")]
    Gone,
    /// Not now; trying again may help.
    #[error("{fault}")]
    Later {
        /// What happened.
        fault: String,
        /// How long it asks to be left alone (`Retry-After`).
        after: Option<Duration>,
    },
}

/// Speaks to the issuer's systems.
#[async_trait]
pub trait EventSender: Send + Sync {
    /// Signs and posts one event; done once the receiver has answered 2xx.
    async fn post(&self, event: &OutgoingEvent) -> Result<(), EventFault>;
}

/// An event as it is sent. Its `Debug` shows neither body nor target.
#[derive(Clone)]
pub struct OutgoingEvent {
    /// The same at every try.
    pub id: String,
    /// When this try is made.
    pub at: Moment,
    /// JSON.
    pub body: String,
    /// How it is signed.
    pub shape: Shape,
    /// Where it goes.
    pub target: Target,
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
    /// Stores a card that is new, or one in the place of what was loaded, with what is owed because of it. Its standing stays.
    async fn change_card(&self, change: CardChange) -> Result<Changed, StoreFault>;
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
    /// A card of this issuer by our id, with its standing.
    async fn card_by_id(&self, issuer: &str, id: &str) -> Result<Option<(Card, Standing)>, StoreFault>;
    /// The open challenges of a card.
    async fn open_challenges(&self, card: &str) -> Result<Vec<TransactionId>, StoreFault>;
    /// A challenge of this issuer.
    async fn challenge_of(&self, issuer: &str, id: &TransactionId) -> Result<Option<Stored>, StoreFault>;
    /// Stores a challenge that an issuer asked for, unless there is one of its id.
    async fn place(&self, new: NewChallenge) -> Result<Placed, StoreFault>;
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
    /// An issuer's keys, or everybody's, oldest first.
    async fn api_keys(&self, issuer: Option<&str>) -> Result<Vec<ApiKey>, StoreFault>;
    /// The key with this digest.
    async fn api_key(&self, digest: &[u8]) -> Result<Option<ApiKey>, StoreFault>;
    /// Stores an AReq's fate, unless one is stored under its ids or its card has changed.
    async fn begin(&self, intake: Intake) -> Result<Begun, StoreFault>;
    /// What was answered under these ids: keyed digest and ARes.
    async fn answered(
        &self,
        server_trans_id: &TransactionId,
        ds_trans_id: &TransactionId,
    ) -> Result<Option<(Vec<u8>, String)>, StoreFault>;
    /// A challenge by its `acsTransID`.
    async fn load(&self, id: &TransactionId) -> Result<Option<Stored>, StoreFault>;
    /// Keeps the language of a challenge's page and messages, a BCP 47 tag. Not a step: what others have loaded may still be
    /// committed.
    async fn set_language(&self, id: &TransactionId, language: &str) -> Result<(), StoreFault>;
    /// Stores a step and its jobs, if nobody else moved challenge or card in between.
    async fn commit(&self, commit: Commit) -> Result<Committed, StoreFault>;
    /// Challenges whose deadline has come, longest overdue first.
    async fn due(&self, now: Moment, limit: usize) -> Result<Vec<TransactionId>, StoreFault>;
    /// Moves the deadline of a challenge that is still overdue at `now`: for one that a tick did not change, so that it does
    /// not stand in the way of others.
    async fn postpone(&self, id: &TransactionId, now: Moment, due: Option<Moment>) -> Result<(), StoreFault>;
    /// The latest moment that anything was stored at; the clock must not be behind it.
    async fn latest(&self) -> Result<Option<Moment>, StoreFault>;
    /// Takes jobs that are due for this process until `until`; nobody else gets them before. Longest due first.
    async fn claim(&self, now: Moment, until: Moment, limit: usize) -> Result<Vec<Job>, StoreFault>;
    /// Ends a claim; a job that is done goes.
    async fn settle(&self, job: i64, settled: Settled) -> Result<(), StoreFault>;
    /// Stores an endpoint. One with the same id gets its target, shape and types, and stays otherwise as it is.
    async fn add_endpoint(&self, endpoint: Endpoint) -> Result<(), StoreFault>;
    /// Puts another target in the place of an endpoint's, if that still is `old`; whether it was.
    async fn retarget_endpoint(&self, id: &str, old: &Sealed, new: Sealed) -> Result<bool, StoreFault>;
    /// Disables an endpoint, since `at` unless it is disabled already, or has it told again; only if its target is `target`, when
    /// that is given. Whether there was such an endpoint.
    async fn disable_endpoint(&self, id: &str, at: Option<Moment>, target: Option<&Sealed>) -> Result<bool, StoreFault>;
    /// Removes an endpoint with its deliveries; `false` when there is none of this id.
    async fn remove_endpoint(&self, id: &str) -> Result<bool, StoreFault>;
    /// An issuer's endpoints, or everybody's, oldest first.
    async fn endpoints(&self, issuer: Option<&str>) -> Result<Vec<Endpoint>, StoreFault>;
    /// Endpoints that are not disabled and have something to be told now.
    async fn endpoints_due(&self, now: Moment) -> Result<Vec<Endpoint>, StoreFault>;
    /// Takes deliveries of an endpoint that are due for this process until `until`, longest due first; of each subject only the
    /// first that is neither delivered nor given up.
    async fn claim_deliveries(
        &self,
        endpoint: &str,
        now: Moment,
        until: Moment,
        limit: usize,
    ) -> Result<Vec<Delivery>, StoreFault>;
    /// Ends a claim of a delivery. One that is done stays, to be sent again if an operator asks; one that is to be tried again
    /// keeps those that follow it about the same subject waiting as long.
    async fn settle_delivery(&self, delivery: i64, settled: Settled, now: Moment) -> Result<(), StoreFault>;
    /// Deliveries, newest first.
    async fn deliveries(&self, which: &Which, limit: usize) -> Result<Vec<Shown>, StoreFault>;
    /// Makes deliveries that were delivered or given up due again, their tries forgotten; how many.
    async fn replay(&self, which: &Which, now: Moment) -> Result<usize, StoreFault>;
    /// Forgets what was delivered or given up before `events`, and reservations that name no request any more at `now`.
    async fn forget(&self, events: Moment, now: Moment) -> Result<(), StoreFault>;
    /// Takes an `Idempotency-Key` of an issuer for a request until `until`, unless it is taken. `holder` is drawn for this call
    /// and becomes the seed of a request that is new; one that was taken before, within [`REMEMBERED`], and has no answer keeps
    /// the seed it had.
    async fn reserve(
        &self,
        issuer: &str,
        key: &str,
        request: &[Vec<u8>],
        holder: [u8; 16],
        now: Moment,
        until: Moment,
    ) -> Result<Reserved, StoreFault>;
    /// Keeps the answer to the request of a reservation until `until`. Not when another holds it by now.
    async fn fulfil(&self, issuer: &str, key: &str, holder: [u8; 16], answer: Sealed, until: Moment) -> Result<(), StoreFault>;
    /// Lets others take a reservation from `now` on: there is no answer to keep. Not when another holds it by now.
    async fn release(&self, issuer: &str, key: &str, holder: [u8; 16], now: Moment) -> Result<(), StoreFault>;
    /// Rows of a place, in order from behind `after`, whose bytes were not sealed with `key`.
    async fn sealed_otherwise(
        &self,
        place: SealedIn,
        key: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(String, Sealed)>, StoreFault>;
    /// Puts other bytes in the place of what is there, if it still is; whether it was.
    async fn reseal(&self, resealed: Resealed) -> Result<bool, StoreFault>;
    /// How many cards have a fingerprint that cannot be made with another key than its own, which is not `key`.
    async fn bound_fingerprints(&self, key: &str) -> Result<usize, StoreFault>;
    /// Gives up all claims, of reservations too: those of a process that has died, when this one starts alone.
    async fn release_claims(&self) -> Result<(), StoreFault>;
    /// Whether a write goes through.
    async fn ready(&self) -> Result<(), StoreFault>;
}
