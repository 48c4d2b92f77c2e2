//! What the issuer's systems are told, where, and how far that has got. Values only; the operations are in [`super`].

use super::Sealed;
use crate::challenge::{ApprovalStatus, Embedding, Moment, News};
use crate::emv::value::TransactionId;
use serde::{Deserialize, Serialize};

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
    /// A challenge has ended.
    Concluded {
        /// Where it came from.
        embedding: Embedding,
    },
    /// An authentication was answered without a challenge; [`NewEvent::facts`] tell how.
    Answered,
    /// A card was enrolled.
    CardEnrolled,
    /// A card has changed.
    CardChanged {
        /// Names of what has changed: `phone`, `email`, `password`, `status`, `number`, `description`, `country`, `app`, `asks`,
        /// `refused`, `client`.
        fields: Vec<String>,
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

/// The JSON an endpoint understands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// Our own: `type`, `timestamp`, `data`; signed as Standard Webhooks 1.0.0 says.
    Own,
    /// Approvals in the envelope of seed 003; signed as Standard Webhooks says, for the seed names no signature.
    Approvals,
    /// `balancePlatform.authentication.created` of seed 000; `HmacSignature` over the body.
    Adyen,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Shape; 3] = [Shape::Own, Shape::Approvals, Shape::Adyen];

    /// Name on the command line and in the store.
    pub const fn name(self) -> &'static str {
        match self {
            Shape::Own => "own",
            Shape::Approvals => "approvals",
            Shape::Adyen => "adyen",
        }
    }

    /// The shape of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.name() == name)
    }

    /// Types of everything an endpoint of this shape may be told.
    pub const fn kinds(self) -> &'static [&'static str] {
        match self {
            Shape::Own => &[
                "authentication.completed",
                "challenge.completed",
                "challenge.fraud_reported",
                "card.blocked",
                "card.changed",
                "card.enrolled",
                "merchant.trusted",
            ],
            Shape::Approvals => &[
                "card-transaction-authentication-created",
                "card-transaction-authentication-approved",
                "card-transaction-authentication-rejected",
                "card-transaction-authentication-cancelled",
                "connection-update-instructed",
                "connection-updated",
                "connection-update-failed",
            ],
            Shape::Adyen => &["balancePlatform.authentication.created"],
        }
    }
}

impl Event {
    /// Its type in a shape; none when that shape has no word for it.
    pub const fn kind(&self, shape: Shape) -> Option<&'static str> {
        match (shape, self) {
            (Shape::Own, Event::News(News::CardBlocked { .. })) => Some("card.blocked"),
            (Shape::Own, Event::News(News::FraudReported)) => Some("challenge.fraud_reported"),
            (Shape::Own, Event::News(News::MerchantTrusted)) => Some("merchant.trusted"),
            (Shape::Own, Event::Concluded { .. }) => Some("challenge.completed"),
            (Shape::Own, Event::Answered) => Some("authentication.completed"),
            (Shape::Own, Event::CardEnrolled) => Some("card.enrolled"),
            (Shape::Own, Event::CardChanged { .. }) => Some("card.changed"),
            (Shape::Own, Event::Approval { .. } | Event::Connection { .. }) => None,
            (Shape::Approvals, Event::Approval { status, .. }) => Some(match status {
                ApprovalStatus::Pending => "card-transaction-authentication-created",
                ApprovalStatus::Approved => "card-transaction-authentication-approved",
                ApprovalStatus::Rejected => "card-transaction-authentication-rejected",
                ApprovalStatus::Cancelled => "card-transaction-authentication-cancelled",
            }),
            (Shape::Approvals, Event::Connection { state, .. }) => Some(match state {
                ConnectionState::Instructed => "connection-update-instructed",
                ConnectionState::Updated => "connection-updated",
                ConnectionState::Failed => "connection-update-failed",
            }),
            // It tells of 3-D Secure authentications, and a redirect is none.
            (Shape::Adyen, Event::Concluded { embedding: Embedding::Emv } | Event::Answered) => {
                Some("balancePlatform.authentication.created")
            }
            (Shape::Approvals | Shape::Adyen, _) => None,
        }
    }
}

/// What an event is about: events about the same thing are told one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A transaction, by its `acsTransID`.
    Transaction(TransactionId),
    /// A card, by our id.
    Card(String),
}

impl Subject {
    /// The id.
    pub fn as_str(&self) -> &str {
        match self {
            Subject::Transaction(id) => id.as_str(),
            Subject::Card(id) => id,
        }
    }
}

/// Something that has happened. The store makes a delivery of it for every endpoint of the issuer that wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent {
    /// The same at every try and every endpoint; no `.` in it.
    pub id: String,
    /// Whose systems are told.
    pub issuer: String,
    /// What it is about.
    pub subject: Subject,
    /// What has happened.
    pub event: Event,
    /// Encrypted facts that are kept nowhere else: the [`crate::server::flow::answered::Facts`] of [`Event::Answered`].
    pub facts: Option<Sealed>,
}

/// Where an issuer's systems are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Our id of it.
    pub id: String,
    /// Whose.
    pub issuer: String,
    /// What it understands.
    pub shape: Shape,
    /// Only these types, of [`Shape::kinds`]; empty for all.
    pub only: Vec<String>,
    /// Encrypted [`crate::server::flow::endpoint::Target`]: URL and secrets.
    pub target: Sealed,
    /// When it was made.
    pub created_at: Moment,
    /// Since when it is told nothing: it has said that it is gone (HTTP status 410), or an operator has switched it off.
    pub disabled_at: Option<Moment>,
}

impl Endpoint {
    /// Whether it is to be told.
    pub fn wants(&self, event: &Event) -> bool {
        let named = |kind: &str| self.only.is_empty() || self.only.iter().any(|only| only == kind);
        self.disabled_at.is_none() && event.kind(self.shape).is_some_and(named)
    }
}

/// An event on its way to one endpoint, claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Row.
    pub id: i64,
    /// The event's id.
    pub event_id: String,
    /// What it is about.
    pub subject: Subject,
    /// What has happened.
    pub event: Event,
    /// As in [`NewEvent`].
    pub facts: Option<Sealed>,
    /// Which of those about the same subject that this endpoint is told, from 1 without gaps.
    pub sequence: u32,
    /// Tries before this one.
    pub tries: u32,
    /// When it happened.
    pub at: Moment,
}

/// A delivery as an operator sees it. Nothing in it is secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The event's id.
    pub event: String,
    /// The endpoint's.
    pub endpoint: String,
    /// Whose.
    pub issuer: String,
    /// Type in the endpoint's shape.
    pub kind: String,
    /// When it happened, milliseconds since 1970.
    pub at: i64,
    /// `waiting`, `delivered` or `dead`.
    pub state: String,
    /// Tries so far.
    pub tries: u32,
    /// What the last try failed by; empty for nothing.
    pub fault: String,
}

/// Which deliveries to list or to send again; `None` does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Which {
    /// Of this issuer.
    pub issuer: Option<String>,
    /// To this endpoint.
    pub endpoint: Option<String>,
    /// Of this event.
    pub event: Option<String>,
    /// Happened at this moment or later, milliseconds since 1970.
    pub from: Option<i64>,
    /// Happened before this moment.
    pub until: Option<i64>,
    /// Only those that were given up.
    pub dead: bool,
}
