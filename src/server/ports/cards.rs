//! A card as the store keeps it, what may change about it, and its passkeys. Values only; the operations are in [`super`].

use super::{NewEvent, Sealed, Task};
use crate::challenge::Moment;
use serde::{Deserialize, Serialize};

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
    /// Our own id: `PI…` for one enrolled as a payment instrument, else a UUID.
    pub id: String,
    /// Which issuer's.
    pub issuer: String,
    /// What its number is found by; none when the issuer has told no number.
    pub number: Option<CardNumber>,
    /// Last four digits; empty when the issuer has told no number.
    pub last_four: String,
    /// The issuer's own id of the cardholder (`clientId` of seed 003).
    pub client_id: String,
    /// The issuer's own number of the cardholder (`clientNumber`); empty for none.
    pub client_number: String,
    /// Keyed digest of the issuer's own title of the cardholder (`clientTitle`): a name, so it is not kept in clear.
    pub client_title: Option<Vec<u8>>,
    /// Whether it may be used.
    pub status: CardStatus,
    /// Encrypted [`crate::server::flow::enrolment::Enrolment`].
    pub enrolment: Sealed,
    /// Encrypted description by the issuer, given back as it came: of a payment instrument of seed 000.
    pub description: Option<Sealed>,
    /// For [`CardChange`], and for a challenge that is begun by what the card was.
    pub version: u64,
}

/// What a card's number is found by. The number itself is nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardNumber {
    /// Its keyed fingerprint.
    pub fingerprint: Fingerprint,
    /// Encrypted digest that the fingerprint is made of, so that another key can make another; none for cards enrolled by the
    /// first versions, whose fingerprint keeps its key until they are enrolled again.
    pub root: Option<Sealed>,
}

/// Whether a card may be used (seed 000: the payment instrument's `status`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CardStatus {
    /// It may.
    #[default]
    Active,
    /// Not yet.
    Inactive,
    /// Not for now.
    Suspended,
    /// Never again; this does not change any more.
    Closed,
}

impl CardStatus {
    /// Every status.
    pub const ALL: [CardStatus; 4] = [CardStatus::Active, CardStatus::Inactive, CardStatus::Suspended, CardStatus::Closed];

    /// Name on the wire and in the store.
    pub const fn name(self) -> &'static str {
        match self {
            CardStatus::Active => "active",
            CardStatus::Inactive => "inactive",
            CardStatus::Suspended => "suspended",
            CardStatus::Closed => "closed",
        }
    }

    /// The status of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// A card to store, all of it or nothing, with what the world is owed because of it.
#[derive(Clone, Debug)]
pub struct CardChange {
    /// The card as it is to be; its `version` is set by the store.
    pub card: Card,
    /// The version that was loaded; none for a card that is new.
    pub expected: Option<u64>,
    /// What the world is owed.
    pub tasks: Vec<Task>,
    /// What the issuer's systems are told.
    pub events: Vec<NewEvent>,
    /// When.
    pub now: Moment,
}

/// What became of a [`CardChange`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Stored.
    Done,
    /// Somebody else was first, or a new card's id is taken: load and decide again.
    Moved,
    /// Its number is another card's, whoever's that is. Nothing was stored.
    NumberTaken,
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
