//! The value a challenge is. Rules live in `step`; words, amounts and addresses live outside.

use super::command::Answered;
use super::step::is_free;
use super::{Method, Moment, Outcome, Policy, Proof, Standing};
use crate::emv::value::{MessageCategory, TransactionId, Version, WindowSize};
use serde::{Deserialize, Serialize};

/// One challenge, whole: what it is about, what has been counted, where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// What never changes.
    pub facts: Facts,
    /// What has been counted.
    pub tally: Tally,
    /// When the cardholder was here; nothing is decided by it.
    #[serde(default)]
    pub times: Times,
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
    /// How the browser comes here and goes back.
    #[serde(default)]
    pub embedding: Embedding,
    /// Ways the server allows, best first; empty only when the challenge is declined. Nothing a browser says adds to them.
    pub methods: Vec<Method>,
    /// Codes go with the card's password: both on one page, both compared, one answer (seed 000; RTS Art. 4(3)(a)).
    pub password: bool,
    /// The cardholder wants to be asked which way, each time.
    pub asks: bool,
    /// The cardholder may put the merchant on their list of trusted ones.
    pub trust_list: bool,
    /// Decided before it began: the page only says why.
    pub decline: Option<Decline>,
    /// When the ARes was made, or the challenge asked for.
    pub created_at: Moment,
}

/// How the browser comes here, who is told the result, and how the browser goes back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Embedding {
    /// EMV 3DS: a CReq brings it, the directory server is told by RReq, a CRes takes it back.
    #[default]
    Emv,
    /// The issuer redirects it here, reads the result itself, and gets the browser back at an address of its own.
    Redirect,
}

/// Why an issuer declines without asking anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decline {
    /// No way to reach the cardholder is on file (seed 000).
    NoContact,
    /// The card is blocked after too many failures.
    Blocked,
    /// The issuer allows this card no online payments.
    Refused,
}

/// When the cardholder was here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// The first page was presented.
    pub opened_at: Option<Moment>,
    /// The cardholder last did something that was counted: submitted, or asked for something.
    pub last_interaction: Option<Moment>,
}

/// What has been counted in this challenge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Submissions that were compared, right or wrong: `interactionCounter`.
    pub interactions: u8,
    /// Codes and approvals asked for: the number of the last one.
    pub asked: u32,
    /// Those of them the cardholder asked for after the first, and that were not given back.
    pub resends: u8,
    /// Messages the gateway could not deliver.
    pub undelivered: u8,
}

/// Where a challenge stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// The ARes said `C`; no CReq has come.
    Awaited,
    /// A page asks for proof.
    Asking(Asking),
    /// Decided for good.
    Decided(Decided),
}

/// A page is asking for proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// The CReq that opened it, to tell a reload from a different message.
    pub creq: CReqDigest,
    /// Frame size the merchant declared.
    pub window: WindowSize,
    /// When the page in front of the cardholder times out.
    pub page_until: Moment,
    /// The one code that can be right, or the one approval that can be given.
    pub live: Option<Live>,
    /// The page shows the ways to choose from; always when nothing is live.
    pub choosing: bool,
    /// What the page says about the last thing that happened.
    pub notice: Option<Notice>,
}

/// The one code or approval that counts right now. A code itself is nowhere: only its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Live {
    /// 1 for the first that was asked for in the challenge, one more for each after it.
    pub number: u32,
    /// Which way; never a passkey.
    pub method: Method,
    /// When it was made.
    pub made_at: Moment,
    /// From this moment on it is expired. An approval lives as long as its challenge.
    pub valid_until: Moment,
    /// The cardholder asked for it beyond the first: if it cannot be delivered, the resend is given back.
    pub asked: bool,
    /// What became of its message. An approval's stays [`Delivery::Sending`]: the issuer's app can always look for itself.
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
    /// What was typed was compared and is wrong. With a password it does not say which of the two.
    Wrong,
    /// The code was right once, but a newer one has replaced it. Never said where there is a password.
    ReplacedCode,
    /// The code's time is over; nothing was compared.
    ExpiredCode,
    /// A new code is on its way, the earlier one is dead.
    NewCode,
    /// The same, by the other channel, because the first could not deliver.
    OtherChannel,
    /// The message could not be delivered.
    Undelivered,
    /// It is too early to send again.
    TooEarly,
    /// There is nothing more to send.
    NoMoreCodes,
    /// The app has been asked again.
    AskedAgain,
    /// The number given with an approval was not the one on the page.
    WrongNumber,
    /// The passkey was checked and did not verify.
    PasskeyFailed,
    /// The passkey was for an earlier page; nothing was checked.
    PasskeyStale,
    /// That way is not on offer.
    NotOffered,
    /// No password was typed.
    NoPassword,
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
    /// What it rests on, what failed last, or what was last asked for; none when nothing was.
    pub proof: Option<Proof>,
    /// Whether the merchant is now trusted; none when that was not asked.
    pub trusted: Option<bool>,
    /// The cardholder has said that it was not them.
    pub disowned: bool,
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
        Self { facts, tally: Tally::default(), times: Times::default(), standing, phase: Phase::Awaited, answered: Vec::new() }
    }

    /// When time alone changes this challenge next; `None` when it never will.
    pub fn due(&self, policy: &Policy) -> Option<Moment> {
        match &self.phase {
            Phase::Awaited => Some(self.opens_until(policy)),
            Phase::Asking(asking) => Some(asking.page_until.min(self.ends_at(policy))),
            Phase::Decided(Decided { handover: Handover::Pending, at, .. }) => Some(at.plus(policy.hand_over_within)),
            Phase::Decided(_) => None,
        }
    }

    /// The end of the challenge's absolute life. That of one that is redirected to begins when it is opened.
    pub fn ends_at(&self, policy: &Policy) -> Moment {
        match self.facts.embedding {
            Embedding::Emv => self.facts.created_at.plus(policy.challenge_life),
            Embedding::Redirect => self.times.opened_at.unwrap_or(self.opens_until(policy)).plus(policy.challenge_life),
        }
    }

    /// Until when the cardholder's browser must have come.
    pub fn opens_until(&self, policy: &Policy) -> Moment {
        let within = match self.facts.embedding {
            Embedding::Emv => policy.first_creq_within,
            Embedding::Redirect => policy.first_visit_within,
        };
        self.facts.created_at.plus(within)
    }

    /// Whether the last code that could be had ran out unused before `end`. One that only the end cut short did not.
    pub fn is_out_of_codes(&self, asking: &Asking, end: Moment, policy: &Policy) -> bool {
        let spent = policy.resends() > 0 && self.tally.resends >= policy.resends();
        spent && asking.code().is_some_and(|live| live.valid_until < end)
    }

    /// Submissions that may still be compared: the smaller of what challenge and card have left (design §5).
    pub fn attempts_left(&self, now: Moment, policy: &Policy) -> u8 {
        let here = policy.attempts.saturating_sub(self.tally.interactions);
        here.min(self.standing.failures_left(now, policy))
    }

    /// Whether one more failure blocks the card.
    pub fn blocks_next(&self, now: Moment, policy: &Policy) -> bool {
        self.standing.failures_left(now, policy) == 1
    }

    /// Whether something more may be sent by this way, apart from any waiting.
    pub fn may_ask(&self, method: Method, policy: &Policy) -> bool {
        self.is_deliverable(method, policy) && (self.tally.asked == 0 || self.tally.resends < policy.resends())
    }

    /// Whether this way may be chosen now, when the one on the page is another.
    pub fn may_choose(&self, asking: &Asking, method: Method, policy: &Policy) -> bool {
        self.may_ask(method, policy) || (is_free(asking, method) && self.is_deliverable(method, policy))
    }

    fn is_deliverable(&self, method: Method, policy: &Policy) -> bool {
        method.channel().is_none() || self.tally.undelivered < policy.undelivered.max(1)
    }
}

impl Asking {
    /// The code in question, when the page asks for one.
    pub fn code(&self) -> Option<&Live> {
        self.live.as_ref().filter(|live| live.method.channel().is_some())
    }

    /// The approval in question, when one can be given.
    pub fn approval(&self) -> Option<&Live> {
        self.live.as_ref().filter(|live| live.method == Method::Approval)
    }
}

impl Live {
    /// Whether it can still be what proves it.
    pub fn is_usable(&self, now: Moment) -> bool {
        now < self.valid_until && self.delivery != Delivery::Failed
    }
}
