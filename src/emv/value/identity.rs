//! Identifiers, the card number, and the merchant's opaque session data.
//!
//! What: `TransactionId`, `Pan`, `SessionData`.
//! What not: making identifiers (that needs randomness), card schemes, check digits.
//! How to extend: whatever must not be read in a log gets its own `Debug`, as `Pan` has.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::InvalidValue;

/// A transaction identifier: 36 characters, hexadecimal with hyphens (8-4-4-4-12), any UUID version.
///
/// Letter case is kept, so that an echo is byte for byte what was received; comparison, hashing and order
/// ignore it. Not a secret. Source: reference §1, §13 row 23.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TransactionId(String);

impl TransactionId {
    /// The identifier as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The lower-case form: the same for all spellings of one identifier, fit for a database key.
    #[must_use]
    pub fn canonical(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    fn folded(&self) -> impl Iterator<Item = u8> + '_ {
        self.0.bytes().map(|byte| byte.to_ascii_lowercase())
    }
}

impl FromStr for TransactionId {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let well_formed = text.len() == 36
            && text.bytes().enumerate().all(|(position, byte)| match position {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        if well_formed { Ok(Self(text.to_owned())) } else { Err(InvalidValue("transaction id")) }
    }
}

impl TryFrom<String> for TransactionId {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl From<TransactionId> for String {
    fn from(id: TransactionId) -> Self {
        id.0
    }
}

impl fmt::Display for TransactionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl PartialEq for TransactionId {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for TransactionId {}

impl Hash for TransactionId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for byte in self.folded() {
            state.write_u8(byte);
        }
    }
}

impl Ord for TransactionId {
    fn cmp(&self, other: &Self) -> Ordering {
        self.folded().cmp(other.folded())
    }
}

impl PartialOrd for TransactionId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A card number (`acctNumber`), 13 to 19 digits. The check digit is not insisted on: tokens may lack one.
///
/// `Debug` shows the last four digits only, and there is deliberately no `Display` and no serde.
#[derive(Clone, PartialEq, Eq)]
pub struct Pan(String);

impl Pan {
    /// The last four digits, the only part a page may show.
    #[must_use]
    pub fn last_four(&self) -> &str {
        // 13 or more ASCII digits by construction; the fallback is never taken.
        self.0.get(self.0.len().saturating_sub(4)..).unwrap_or_default()
    }

    /// The whole number, for a keyed fingerprint or the issuer's lookup. Never for a log or a page.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl FromStr for Pan {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let well_formed = (13..=19).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if well_formed { Ok(Self(text.to_owned())) } else { Err(InvalidValue("card number")) }
    }
}

impl fmt::Debug for Pan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Pan(…{})", self.last_four())
    }
}

/// The merchant's `threeDSSessionData`, kept and returned byte for byte. Source: reference §2.1.
///
/// Nothing is assumed about the content, not even that it is base64url: escape it when it is put in a page.
/// `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SessionData(String);

impl SessionData {
    /// The longest accepted value, in bytes as received.
    pub const LIMIT: usize = 1024;

    /// The data exactly as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SessionData {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if text.len() <= Self::LIMIT { Ok(Self(text)) } else { Err(InvalidValue("threeDSSessionData")) }
    }
}

impl FromStr for SessionData {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        // Checked before copying, so that an oversized field costs nothing.
        if text.len() <= Self::LIMIT { Ok(Self(text.to_owned())) } else { Err(InvalidValue("threeDSSessionData")) }
    }
}

impl From<SessionData> for String {
    fn from(data: SessionData) -> Self {
        data.0
    }
}

impl fmt::Debug for SessionData {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SessionData({} bytes)", self.0.len())
    }
}
