//! The value a challenge is. Rules live in `step`; words, amounts and addresses live outside.

use super::command::Answered;
use super::{Moment, Outcome, Policy};
use crate::emv::value::{MessageCategory, TransactionId, Version, WindowSize};
use serde::{Deserialize, Serialize};

/// One challenge, whole: what it is about, what has been counted, where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// What never changes.
    pub facts: Facts,
    /// What has been counted.
    pub tally: Tally,
    /// The card's own counter, shared by all its challenges; stored with the card, not with the challenge. Load it in the
    /// transaction that loads the challenge, and store it compare-and-set on the card's own version: two challenges of
    /// one card that are stepped at the same time would else lose a failure.
    #[serde(skip)]
    pub standing: Standing,
    /// Where the challenge stands.
    pub phase: Phase,
    /// Intents already answered, so that a repeated one gets its answer again and is not counted twice.
    pub answered: Vec<Answered>,
}

/// What is known when the challenge begins and never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// `acsTransID`: names the challenge everywhere. Known to the merchant, so never a secret.
    pub id: TransactionId,
    /// Message version of the whole transaction.
    pub version: Version,
    /// Payment or not.
    pub category: MessageCategory,
    /// Ways to deliver a code, best first; never empty.
    pub channels: Vec<Channel>,
    /// When the ARes was made.
    pub created_at: Moment,
}

/// How a code travels to the cardholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// Text message to a mobile number.
    Sms,
    /// Electronic mail.
    Email,
}

/// What has been counted in this challenge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Submissions whose code was compared, right or wrong: `interactionCounter`.
    pub interactions: u8,
    /// Codes asked for again by the cardholder and not given back.
    pub resends: u8,
    /// Messages the gateway could not deliver.
    pub undelivered: u8,
}

/// A card's consecutive failures across challenges (RTS Art. 4(3)(b)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Failures in a row.
    pub failures: u8,
    /// When the last of them happened.
    pub last_failure: Option<Moment>,
    /// Until when the card takes no challenge.
    pub blocked_until: Option<Moment>,
}

/// Where a challenge stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// The ARes said `C`; no CReq has come.
    Awaited,
    /// A page asks for the code.
    Asking(Asking),
    /// Decided for good.
    Decided(Decided),
}

/// A page is asking for a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// The CReq that opened it, to tell a reload from a different message.
    pub creq: CReqDigest,
    /// Frame size the merchant declared.
    pub window: WindowSize,
    /// When the page in front of the cardholder times out.
    pub page_until: Moment,
    /// The one code that can be right.
    pub code: LiveCode,
    /// What the page says about the last thing that happened.
    pub notice: Option<Notice>,
}

/// The one code that can be right now. The code itself is nowhere: only its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveCode {
    /// 1 for the first code of the challenge, one more for each after it.
    pub number: u32,
    /// How it travels.
    pub channel: Channel,
    /// When it was made.
    pub made_at: Moment,
    /// From this moment on it is expired.
    pub valid_until: Moment,
    /// The cardholder asked for it: if it cannot be delivered, the resend is given back.
    pub asked: bool,
    /// What became of its message.
    pub delivery: Delivery,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// On its way to the gateway.
    Sending,
    /// Taken by the gateway.
    Sent,
    /// Refused by the gateway, for good.
    Failed,
}

/// What a page tells about the last thing that happened; the words are elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// The code was compared and is wrong.
    WrongCode,
    /// The code was right once, but a newer one has replaced it.
    ReplacedCode,
    /// The code's time is over; nothing was compared.
    ExpiredCode,
    /// A new code is on its way, the earlier one is dead.
    NewCode,
    /// The same, by the other channel, because the first could not deliver.
    OtherChannel,
    /// The message could not be delivered.
    Undelivered,
    /// It is too early for another code.
    TooEarly,
    /// There are no more codes to send.
    NoMoreCodes,
    /// Nothing was typed.
    Empty,
    /// Fewer digits than a code has.
    TooShort {
        /// Digits typed.
        typed: u8,
    },
    /// More digits than a code has.
    TooLong {
        /// Digits typed, 255 for more.
        typed: u8,
    },
    /// Something that is not a digit.
    NotDigits,
}

/// SHA-256 of the decoded CReq.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CReqDigest(pub [u8; 32]);

/// A decided challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// How it ended.
    pub outcome: Outcome,
    /// When.
    pub at: Moment,
    /// The CReq that had opened it; none when no valid one ever came.
    pub creq: Option<CReqDigest>,
    /// The channel of the last code, for the result's authentication method.
    pub channel: Option<Channel>,
    /// Whether the directory server knows.
    pub handover: Handover,
}

/// How far the result has got. The browser goes back only after the first is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handover {
    /// RReq is on its way.
    Pending,
    /// A valid RRes came.
    Acknowledged,
    /// Refused, or too late: the CRes says `N`, and that does not change any more.
    GivenUp,
}

impl Challenge {
    /// A new challenge that waits for its first CReq.
    pub fn new(facts: Facts, standing: Standing) -> Self {
        Self { facts, tally: Tally::default(), standing, phase: Phase::Awaited, answered: Vec::new() }
    }

    /// When time alone changes this challenge next; `None` when it never will.
    pub fn due(&self, policy: &Policy) -> Option<Moment> {
        match &self.phase {
            Phase::Awaited => Some(self.facts.created_at.plus(policy.first_creq_within)),
            Phase::Asking(asking) => Some(asking.page_until.min(self.ends_at(policy))),
            Phase::Decided(Decided { handover: Handover::Pending, at, .. }) => Some(at.plus(policy.hand_over_within)),
            Phase::Decided(_) => None,
        }
    }

    /// The end of the challenge's absolute life.
    pub fn ends_at(&self, policy: &Policy) -> Moment {
        self.facts.created_at.plus(policy.challenge_life)
    }

    /// Submissions that may still be compared: the smaller of what challenge and card have left (design §5).
    pub fn attempts_left(&self, now: Moment, policy: &Policy) -> u8 {
        let here = policy.attempts.saturating_sub(self.tally.interactions);
        here.min(self.standing.failures_left(now, policy))
    }
}

impl Standing {
    /// Failures the card may still have before it is blocked; 0 while it is blocked.
    pub fn failures_left(&self, now: Moment, policy: &Policy) -> u8 {
        if self.is_blocked(now) { 0 } else { policy.card_failures.saturating_sub(self.running(now, policy)) }
    }

    /// Whether the card takes no challenge at present.
    pub fn is_blocked(&self, now: Moment) -> bool {
        self.blocked_until.is_some_and(|until| now < until)
    }

    /// The standing after one more wrong code.
    #[must_use]
    pub fn after_failure(&self, now: Moment, policy: &Policy) -> Self {
        let failures = self.running(now, policy).saturating_add(1);
        let blocked_until = (failures >= policy.card_failures).then(|| now.plus(policy.card_block));
        Self { failures, last_failure: Some(now), blocked_until }
    }

    /// Failures that still count: none once the window has passed or a block has been served.
    fn running(&self, now: Moment, policy: &Policy) -> u8 {
        let served = self.blocked_until.is_some_and(|until| now >= until);
        let recent = self.last_failure.is_some_and(|last| now < last.plus(policy.card_window));
        if recent && !served { self.failures } else { 0 }
    }
}
