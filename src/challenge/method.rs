//! Ways to prove that it is you, and how what was used is named later. No rule of a challenge here.

use serde::{Deserialize, Serialize};

/// A way to prove that it is you.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// A one-time code by text message, with the card's password where it has one.
    Sms,
    /// The same by mail.
    Email,
    /// Approval in the issuer's app, out of band.
    Approval,
    /// A WebAuthn assertion on the page itself. Needs script and the frame's permission, so it is never the only way.
    Passkey,
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

/// What a decision rests on, or was planned to rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// A code.
    Code(Channel),
    /// The issuer's app.
    Approval,
    /// A passkey.
    Passkey,
    /// A passkey through the browser's own payment dialogue (Secure Payment Confirmation).
    PaymentConfirmation,
}

impl Method {
    /// Every way.
    pub const ALL: [Method; 4] = [Method::Sms, Method::Email, Method::Approval, Method::Passkey];

    /// Name in forms and settings.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Sms => "sms",
            Method::Email => "email",
            Method::Approval => "approval",
            Method::Passkey => "passkey",
        }
    }

    /// The way of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// How the code travels, for the ways that have one.
    pub const fn channel(self) -> Option<Channel> {
        match self {
            Method::Sms => Some(Channel::Sms),
            Method::Email => Some(Channel::Email),
            Method::Approval | Method::Passkey => None,
        }
    }

    /// What it proves with.
    pub const fn proof(self) -> Proof {
        match self {
            Method::Sms => Proof::Code(Channel::Sms),
            Method::Email => Proof::Code(Channel::Email),
            Method::Approval => Proof::Approval,
            Method::Passkey => Proof::Passkey,
        }
    }
}

/// Where an approval in the issuer's app stands (seed 003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ApprovalStatus {
    /// Asked for.
    Pending,
    /// The cardholder has approved.
    Approved,
    /// The cardholder has refused.
    Rejected,
    /// Ended in another way: given up, replaced, out of time, or proved otherwise.
    Cancelled,
}

impl ApprovalStatus {
    /// Every status.
    pub const ALL: [ApprovalStatus; 4] =
        [ApprovalStatus::Pending, ApprovalStatus::Approved, ApprovalStatus::Rejected, ApprovalStatus::Cancelled];

    /// Name on the wire and in the store.
    pub const fn name(self) -> &'static str {
        match self {
            ApprovalStatus::Pending => "pending",
            ApprovalStatus::Approved => "approved",
            ApprovalStatus::Rejected => "rejected",
            ApprovalStatus::Cancelled => "cancelled",
        }
    }

    /// The status of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}
