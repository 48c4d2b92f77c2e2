//! What may be asked of a challenge, and what comes back. No rule here.

use super::credential::{Assertion, Malformed, Verdict};
use super::{ApprovalStatus, BlockReason, CReqDigest, Challenge, Channel, Method, Moment, Notice, Report, Withdrawal};
use crate::emv::value::WindowSize;
use serde::{Deserialize, Serialize};

/// What may be asked of a challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A valid CReq came.
    Open {
        /// Which one.
        creq: CReqDigest,
        /// The frame it declares.
        window: WindowSize,
    },
    /// A CReq came that names this challenge and is not valid (EMV 3DS Req 209).
    RefuseCReq,
    /// The cardholder submitted what they typed.
    Submit {
        /// The intent's identity.
        attempt: Attempt,
        /// What was typed, already judged.
        entry: Entry,
        /// The cardholder ticked that this merchant is trusted.
        trust: bool,
    },
    /// The cardholder used a passkey.
    Assert {
        /// The intent's identity.
        attempt: Attempt,
        /// What checking it found.
        assertion: Assertion,
        /// The cardholder ticked that this merchant is trusted.
        trust: bool,
    },
    /// The cardholder wants another code, or the app asked again.
    Resend {
        /// The intent's identity.
        attempt: Attempt,
    },
    /// The cardholder wants another way: to see which there are, or one of them.
    Choose {
        /// The intent's identity.
        attempt: Attempt,
        /// Which; none to see them.
        method: Option<Method>,
    },
    /// The issuer's app has a decision about an approval. The same decision sent again is answered like the first.
    Decide {
        /// The decision's identity: the same approval and the same digits are the same decision.
        attempt: Attempt,
        /// Number of the approval.
        number: u32,
        /// What was decided.
        ruling: Ruling,
    },
    /// The cardholder gives up.
    Cancel,
    /// The cardholder says that it was not them.
    Disown,
    /// The issuer's side ends it, whether it has been opened or not.
    Withdraw {
        /// Why.
        why: Withdrawal,
    },
    /// Time has passed.
    Tick,
    /// The gateway took the message with this code number.
    Delivered {
        /// Code number.
        number: u32,
    },
    /// The gateway refused the message with this code number, for good.
    DeliveryFailed {
        /// Code number.
        number: u32,
    },
    /// The directory server acknowledged the result.
    ResultAcknowledged,
    /// The directory server answered, but not with an acknowledgement; asking again would not help.
    ResultRefused,
}

/// A decision made in the issuer's app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// Approved.
    Approve {
        /// Whether the number that came with it is the one on the page; none when none came.
        matching: Option<bool>,
    },
    /// Refused.
    Reject,
}

/// What was typed: not a code at all, or a code that has been compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Cannot be a code; nothing was compared and nothing is counted.
    Malformed(Malformed),
    /// There is a code but no password where one is due; nothing was compared and nothing is counted.
    NoPassword,
    /// Has the shape of a code; this is what comparing it found.
    Judged(Verdict),
}

/// Identity of one intent, so that its repetition is recognised: same id and same fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Chosen by the page or the client; `None` means the intent is new.
    pub id: Option<AttemptId>,
    /// Keyed digest of the fields that came with it, the intent's name among them: submit and resend share one form.
    pub fields: FieldsDigest,
}

/// 1 to 64 characters of `A-Z a-z 0-9 - _`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptId(String);

/// Keyed digest of an intent's fields. Keyed, because an unkeyed digest of six digits can be reversed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldsDigest(pub [u8; 16]);

impl AttemptId {
    /// The id, or `None` when the text is not one; a bad id is treated as absent, never as an error.
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        ((1..=64).contains(&text.len()) && text.bytes().all(allowed)).then(|| Self(text.to_owned()))
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An intent that has been answered, with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Whose answer it is.
    pub attempt: Attempt,
    /// The answer.
    pub reply: Reply,
}

/// What whoever asked is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// The page stands as the state describes it.
    Shown,
    /// The same, with something to say.
    Said(Notice),
    /// Decided: the page moves on to the end.
    Over,
    /// The verdict is about a code that is no longer the live one, or about an earlier round: judge again and ask again.
    /// Nothing has changed.
    JudgeAgain,
    /// The approval is not the one that can be given now. Nothing has changed.
    NotPending,
    /// The challenge has not been opened by a CReq yet.
    NotOpen,
    /// Another CReq has opened it; this one does not belong (EMV 3DS error 305). Nothing has changed.
    OtherCReq,
    /// The CReq came after the challenge had ended unopened (EMV 3DS error 402).
    TooLate,
}

/// What the world owes after a step; stored in the same transaction as the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Send the code with this number. Dropped at sending time when it is no longer the live one.
    SendCode {
        /// Code number.
        number: u32,
        /// How.
        channel: Channel,
    },
    /// An approval was asked for, or has ended.
    Approval {
        /// Its number.
        number: u32,
        /// Where it stands now.
        status: ApprovalStatus,
    },
    /// Something the issuer must hear.
    TellIssuer(News),
    /// Report the result to the directory server. Happens exactly once in the life of a challenge that came from one.
    ReportResult(Report),
}

/// What the issuer must hear besides the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// The card takes no challenge for a while.
    CardBlocked {
        /// Until when.
        until: Moment,
        /// Why.
        reason: BlockReason,
    },
    /// The cardholder says that it was not them who pays.
    FraudReported,
    /// The cardholder trusts the merchant from now on.
    MerchantTrusted,
}

/// The result of [`super::step`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The whole next state.
    pub next: Challenge,
    /// The answer.
    pub reply: Reply,
    /// What is owed, in order.
    pub effects: Vec<Effect>,
}
