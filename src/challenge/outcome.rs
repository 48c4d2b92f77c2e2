//! How a challenge ends, and what each ending means on the wire for each message version.
//!
//! This table is the only place that knows (protocol reference §4.2 to §4.5). A new ending is a variant and a row; a new
//! version is a column.

use super::{Challenge, Channel, Decided};
use crate::emv::value::{AuthenticationMethod, AuthenticationType, ChallengeCancel, TransStatus, TransStatusReason, Version};
use serde::{Deserialize, Serialize};

/// How a challenge ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The live code was matched.
    Authenticated,
    /// The last allowed attempt was wrong, or the card was blocked meanwhile.
    AttemptsExceeded,
    /// The cardholder pressed cancel.
    Cancelled,
    /// No CReq came in time.
    NeverOpened,
    /// A page or the whole challenge ran out of time.
    TimedOut,
    /// The CReq was not valid.
    InvalidCReq,
    /// No message could be delivered.
    Undeliverable,
}

/// What the RReq says about an ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The ending, for records.
    pub outcome: Outcome,
    /// `transStatus`.
    pub status: TransStatus,
    /// `transStatusReason`; only with `N` and `U`.
    pub reason: Option<TransStatusReason>,
    /// `challengeCancel`.
    pub cancel: Option<ChallengeCancel>,
    /// `interactionCounter`, before zero-padding.
    pub interactions: u8,
    /// `authenticationMethod`; only with `Y` and `N`. When no code was ever sent, the one that was planned.
    pub method: Option<AuthenticationMethod>,
    /// `authenticationType`; goes with `method`. `emv` leaves it out of the versions that lack it.
    pub kind: Option<AuthenticationType>,
}

impl Outcome {
    /// Every ending.
    pub const ALL: [Outcome; 7] = [
        Outcome::Authenticated,
        Outcome::AttemptsExceeded,
        Outcome::Cancelled,
        Outcome::NeverOpened,
        Outcome::TimedOut,
        Outcome::InvalidCReq,
        Outcome::Undeliverable,
    ];

    fn row(self, version: Version) -> (TransStatus, Option<TransStatusReason>, Option<ChallengeCancel>) {
        use ChallengeCancel as Cancel;
        use TransStatusReason as Reason;
        // 2.1.0 has no reason 22 (technical); only 2.3.1 has cancel 10 (error answered to a CReq).
        let technical = if version == Version::V210 { Reason::INVALID_TRANSACTION } else { Reason::TECHNICAL };
        let bad_creq = if version == Version::V231 { Cancel::ErroToCReq } else { Cancel::TransactionError };
        match self {
            Outcome::Authenticated => (TransStatus::Y, None, None),
            Outcome::AttemptsExceeded => (TransStatus::N, Some(Reason::MAX_CHALLENGES), None),
            Outcome::Cancelled => (TransStatus::N, Some(Reason::AUTHENTICATION_FAILED), Some(Cancel::Cardholder)),
            Outcome::NeverOpened => (TransStatus::N, Some(Reason::TIMEOUT), Some(Cancel::NoFirstCReq)),
            Outcome::TimedOut => (TransStatus::N, Some(Reason::TIMEOUT), Some(Cancel::Timeout)),
            Outcome::InvalidCReq => (TransStatus::U, Some(Reason::INVALID_TRANSACTION), Some(bad_creq)),
            Outcome::Undeliverable => (TransStatus::U, Some(technical), Some(Cancel::TransactionError)),
        }
    }
}

impl Report {
    /// What the RReq of a decided challenge says.
    pub fn of(challenge: &Challenge, decided: &Decided) -> Self {
        let (status, reason, cancel) = decided.outcome.row(challenge.facts.version);
        let attested = matches!(status, TransStatus::Y | TransStatus::N);
        // Before any page was shown no code was sent, yet the field is due with N: name the method that was planned.
        let channel = decided.channel.or_else(|| challenge.facts.channels.first().copied());
        let method = channel.filter(|_| attested).map(method_of);
        Self {
            outcome: decided.outcome,
            status,
            reason,
            cancel,
            interactions: challenge.tally.interactions,
            method,
            kind: method.map(|_| AuthenticationType::Dynamic),
        }
    }
}

/// The wire value of a code sent over a channel (protocol reference §4.4).
fn method_of(channel: Channel) -> AuthenticationMethod {
    match channel {
        Channel::Sms => AuthenticationMethod::SmsOtp,
        Channel::Email => AuthenticationMethod::OtherOtp,
    }
}
