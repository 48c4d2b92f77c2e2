//! What is known of a transaction from its request and its card, kept encrypted: addresses, merchant, enrolment.

use super::FlowFault;
use super::enrolment::Enrolment;
use crate::emv::areq::Purchase;
use crate::emv::value::{ChallengeIndicator, MessageCategory, TransactionId, Version, WebUrl};
use crate::server::passkeys::Passkey;
use crate::server::ports::{Chance, Sealed, Stored};
use crate::server::seal::{CodeBinding, Keyring};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What never changes in a challenge and is nobody else's business.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transaction {
    /// Where it came from, and where its browser goes in the end.
    #[serde(flatten)]
    pub via: Via,
    /// `messageCategory`.
    pub category: MessageCategory,
    /// `merchantName` as the merchant wrote it; empty in a non-payment challenge that names none.
    pub merchant: String,
    /// `acquirerMerchantID`, for the issuer's app.
    pub merchant_id: Option<String>,
    /// `threeDSRequestorURL`, for the issuer's app; nobody calls it.
    pub merchant_url: Option<String>,
    /// `mcc`.
    pub mcc: Option<String>,
    /// `merchantCountryCode`, ISO 3166 numeric.
    pub merchant_country: Option<String>,
    /// What is paid; none in a non-payment challenge.
    pub purchase: Option<Purchase>,
    /// `threeDSRequestorChallengeInd`: what the requestor wished.
    #[serde(default)]
    pub indicators: Vec<ChallengeIndicator>,
    /// Light or dark, where the issuer has said which.
    #[serde(default)]
    pub theme: Option<Theme>,
    /// Languages the cardholder's browser asked for, best first; before them the one chosen for this challenge.
    pub languages: Vec<String>,
    /// Minutes, positive behind UTC.
    pub time_zone: Option<i32>,
    /// Our id of the card.
    pub card: String,
    /// The issuer's own id of the cardholder, as it was then; none in rows of versions that did not note it.
    #[serde(default)]
    pub client_id: Option<String>,
    /// Last four digits of the card.
    pub last_four: String,
    /// Card scheme by its number, lower case, or empty.
    pub scheme: String,
    /// What the cardholder can prove it with, as it was when the challenge began.
    pub enrolment: Enrolment,
    /// The card's passkeys, as they were then.
    pub passkeys: Vec<Passkey>,
    /// Salt of this challenge's codes.
    pub salt: [u8; 16],
    /// Key of this challenge's codes.
    pub code_key: String,
}

/// Where a transaction came from, and where its browser goes in the end. Never taken from anywhere but its request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Via {
    /// A directory server's AReq.
    Emv(Emv),
    /// An issuer's request for a challenge of its own.
    Redirect(Redirect),
}

/// Ids and addresses of an AReq.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emv {
    /// Version of every message.
    pub version: Version,
    /// `threeDSServerTransID`.
    pub server_trans_id: TransactionId,
    /// `dsTransID`.
    pub ds_trans_id: TransactionId,
    /// Where the RReq goes.
    pub ds_url: WebUrl,
    /// `notificationURL`: where the CRes goes.
    pub notification_url: WebUrl,
}

/// Where an issuer wants the browser back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redirect {
    /// The address, one of those the issuer may name.
    pub return_to: WebUrl,
    /// How the browser goes there.
    pub by: ReturnBy,
    /// The issuer's own, given back as it came; at most 512 characters.
    pub state: Option<String>,
}

/// How the browser goes back to an issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReturnBy {
    /// `returnUrl`: reference and state in the query.
    Get,
    /// `notificationURL`: reference and state in a form that is posted.
    Post,
}

/// How a page looks, where the issuer has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Light, whatever the browser prefers.
    Light,
    /// Dark, whatever the browser prefers.
    Dark,
}

impl Theme {
    /// As a document names it: `light` or `dark`.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

impl Via {
    /// Ids and addresses of the AReq, of a transaction that has one.
    pub fn emv(&self) -> Option<&Emv> {
        match self {
            Via::Emv(emv) => Some(emv),
            Via::Redirect(_) => None,
        }
    }

    /// Where the browser goes in the end.
    pub fn destination(&self) -> &WebUrl {
        match self {
            Via::Emv(emv) => &emv.notification_url,
            Via::Redirect(redirect) => &redirect.return_to,
        }
    }
}

/// What a code is bound to, in the order the MAC takes it.
pub struct Bound {
    amount: String,
    currency: String,
}

impl Transaction {
    /// Amount and currency as they are bound into the code.
    pub fn bound(&self) -> Bound {
        let amount = |purchase: &Purchase| format!("{}e{}", purchase.amount.minor_units(), purchase.amount.exponent());
        Bound {
            amount: self.purchase.as_ref().map(amount).unwrap_or_default(),
            currency: self.purchase.as_ref().map(|purchase| purchase.currency.to_string()).unwrap_or_default(),
        }
    }

    /// What this transaction's codes are bound to (RTS Art. 5(1)).
    pub fn binding<'a>(&'a self, id: &'a TransactionId, bound: &'a Bound) -> CodeBinding<'a> {
        CodeBinding {
            key: &self.code_key,
            challenge: id,
            salt: &self.salt,
            amount: &bound.amount,
            currency: &bound.currency,
            merchant: &self.merchant,
        }
    }

    /// Encrypts for the row of challenge `id`.
    ///
    /// # Errors
    /// [`FlowFault`] when sealing fails.
    pub fn seal(&self, keys: &Keyring, chance: &dyn Chance, id: &TransactionId) -> Result<Sealed, FlowFault> {
        seal(keys, chance, &place("transaction", &id.canonical()), self)
    }

    /// The transaction of a challenge as it was loaded, with the language chosen for it before all others.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn of(keys: &Keyring, stored: &Stored) -> Result<Self, FlowFault> {
        let mut transaction = Self::open(keys, &stored.challenge.facts.id, &stored.transaction)?;
        transaction.languages.splice(..0, stored.language.clone());
        Ok(transaction)
    }

    /// Decrypts what [`Self::seal`] made for the same challenge.
    ///
    /// # Errors
    /// [`FlowFault`] when the key is gone or the bytes are not what this version writes.
    pub fn open(keys: &Keyring, id: &TransactionId, sealed: &Sealed) -> Result<Self, FlowFault> {
        open(keys, &place("transaction", &id.canonical()), sealed, "transaction")
    }
}

/// Names a row for the cipher, so that sealed bytes moved to another row do not open.
pub fn place(kind: &str, row: &str) -> String {
    format!("{kind}/{row}")
}

/// Encrypts any value for a place.
///
/// # Errors
/// [`FlowFault`] when sealing fails.
pub fn seal(keys: &Keyring, chance: &dyn Chance, place: &str, value: &impl Serialize) -> Result<Sealed, FlowFault> {
    let plain = Zeroizing::new(serde_json::to_vec(value).map_err(|_| FlowFault::Unreadable("value"))?);
    Ok(keys.seal(chance, place, &plain)?)
}

/// Decrypts a value of a place.
///
/// # Errors
/// [`FlowFault`] when the key is gone or the bytes are not what this version writes; `what` names them for the log.
pub fn open<T: DeserializeOwned>(keys: &Keyring, place: &str, sealed: &Sealed, what: &'static str) -> Result<T, FlowFault> {
    let plain = keys.open(place, sealed)?;
    serde_json::from_slice(&plain).map_err(|_| FlowFault::Unreadable(what))
}
