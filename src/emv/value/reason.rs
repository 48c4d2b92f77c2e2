//! Code lists with open ranges: reasons, message categories, challenge indicators.
//!
//! What: small numbers that travel as two digits, some of them reserved for directory servers (80 to 99).
//! What not: no phrase for a code, and no scheme's meaning of 80 to 99 (see `meaning`).
//! How to extend: add a named constant, and widen the range of the version that introduced it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{InvalidValue, Version};

/// Reads exactly two ASCII digits.
fn two_digits(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some((tens - b'0') * 10 + (ones - b'0')),
        _ => None,
    }
}

/// Gives a two-digit type its text form and serde as that text.
macro_rules! two_digit_text {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{:02}", self.number())
            }
        }

        impl FromStr for $name {
            type Err = InvalidValue;

            fn from_str(text: &str) -> Result<Self, InvalidValue> {
                Self::from_code(text).ok_or(InvalidValue(stringify!($name)))
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidValue;

            fn try_from(text: String) -> Result<Self, InvalidValue> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.to_string()
            }
        }
    };
}

/// Why a transaction is not authenticated (`transStatusReason`), two digits. Source: reference §4.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TransStatusReason(u8);

two_digit_text!(TransStatusReason);

impl TransStatusReason {
    /// Card authentication failed.
    pub const AUTHENTICATION_FAILED: Self = Self(1);
    /// Unknown device.
    pub const UNKNOWN_DEVICE: Self = Self(2);
    /// Unsupported device.
    pub const UNSUPPORTED_DEVICE: Self = Self(3);
    /// Too many authentications in a period.
    pub const FREQUENCY_LIMIT: Self = Self(4);
    /// The card has expired.
    pub const EXPIRED_CARD: Self = Self(5);
    /// The card number is invalid.
    pub const INVALID_CARD_NUMBER: Self = Self(6);
    /// The transaction is invalid.
    pub const INVALID_TRANSACTION: Self = Self(7);
    /// There is no record of the card.
    pub const NO_CARD_RECORD: Self = Self(8);
    /// Security failure.
    pub const SECURITY_FAILURE: Self = Self(9);
    /// The card is reported stolen.
    pub const STOLEN_CARD: Self = Self(10);
    /// Fraud is suspected.
    pub const SUSPECTED_FRAUD: Self = Self(11);
    /// The transaction is not permitted to the cardholder.
    pub const NOT_PERMITTED: Self = Self(12);
    /// The cardholder is not enrolled.
    pub const NOT_ENROLLED: Self = Self(13);
    /// The ACS timed out; needs `challengeCancel` 04 or 05.
    pub const TIMEOUT: Self = Self(14);
    /// Low confidence.
    pub const LOW_CONFIDENCE: Self = Self(15);
    /// Medium confidence.
    pub const MEDIUM_CONFIDENCE: Self = Self(16);
    /// High confidence.
    pub const HIGH_CONFIDENCE: Self = Self(17);
    /// Very high confidence.
    pub const VERY_HIGH_CONFIDENCE: Self = Self(18);
    /// The ACS's maximum of challenges is exceeded.
    pub const MAX_CHALLENGES: Self = Self(19);
    /// Non-payment transactions are not supported.
    pub const NON_PAYMENT_UNSUPPORTED: Self = Self(20);
    /// Requestor-initiated transactions are not supported.
    pub const THREE_RI_UNSUPPORTED: Self = Self(21);
    /// Technical trouble at the ACS (2.2.0 and later).
    pub const TECHNICAL: Self = Self(22);
    /// Decoupled authentication is needed but was not asked for (2.2.0 and later).
    pub const DECOUPLED_NEEDED: Self = Self(23);
    /// The longest decoupled time was exceeded (2.2.0 and later).
    pub const DECOUPLED_TIME_EXCEEDED: Self = Self(24);
    /// Decoupled authentication got too little time (2.2.0 and later).
    pub const DECOUPLED_TIME_TOO_SHORT: Self = Self(25);
    /// Attempted, but not performed by the cardholder (2.2.0 and later).
    pub const NOT_PERFORMED: Self = Self(26);
    /// The preferred method is not supported (2.3.1).
    pub const METHOD_UNSUPPORTED: Self = Self(27);
    /// Validation of the content security policy failed (2.3.1).
    pub const CONTENT_POLICY_FAILED: Self = Self(28);
    /// Not completed; fall back to decoupled authentication (2.3.1).
    pub const FALL_BACK_TO_DECOUPLED: Self = Self(29);
    /// Completed, but more authentication is needed, decoupled (2.3.1).
    pub const MORE_NEEDED_DECOUPLED: Self = Self(30);

    /// The reason with this number; `None` outside 1 to 30 and 80 to 99.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1..=30 | 80..=99 => Some(Self(number)),
            _ => None,
        }
    }

    /// The reason of a two-digit wire code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        two_digits(code).and_then(Self::from_number)
    }

    /// The number, 1 to 99.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Whether the version knows the reason: up to 21 in 2.1.0, 26 in 2.2.0, 30 in 2.3.1; 80 to 99 always.
    #[must_use]
    pub const fn valid_in(self, version: Version) -> bool {
        let last = match version {
            Version::V210 => 21,
            Version::V220 => 26,
            Version::V231 => 30,
        };
        self.0 <= last || self.0 >= 80
    }
}

/// What the authentication is for (`messageCategory`), two digits. Source: reference §4.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum MessageCategory {
    /// `01`: a payment.
    Payment,
    /// `02`: no payment.
    NonPayment,
    /// `80` to `99`: defined by the directory server. Make it with [`MessageCategory::from_code`];
    /// the messages refuse a number outside the range.
    Scheme(u8),
}

two_digit_text!(MessageCategory);

impl MessageCategory {
    /// The category of a two-digit wire code; `None` for reserved numbers.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match two_digits(code)? {
            1 => Some(Self::Payment),
            2 => Some(Self::NonPayment),
            number @ 80..=99 => Some(Self::Scheme(number)),
            _ => None,
        }
    }

    /// The number of the category.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Payment => 1,
            Self::NonPayment => 2,
            Self::Scheme(number) => number,
        }
    }

    /// Whether the number is one the protocol allows; only a hand-made `Scheme` can fail.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        match self {
            Self::Payment | Self::NonPayment => true,
            Self::Scheme(number) => number >= 80 && number <= 99,
        }
    }
}

/// What the merchant wishes about a challenge (`threeDSRequestorChallengeInd`), two digits.
///
/// Kept as a number, because directory servers define further ones (80 to 99).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ChallengeIndicator(u8);

two_digit_text!(ChallengeIndicator);

impl ChallengeIndicator {
    /// No preference.
    pub const NO_PREFERENCE: Self = Self(1);
    /// No challenge wished.
    pub const NO_CHALLENGE: Self = Self(2);
    /// Challenge wished.
    pub const CHALLENGE_PREFERRED: Self = Self(3);
    /// Challenge mandated.
    pub const CHALLENGE_MANDATED: Self = Self(4);
    /// No challenge, data is only shared (2.2.0 and later): `transStatus` `C` is invalid then.
    pub const DATA_SHARE_ONLY: Self = Self(6);

    /// The indicator of a two-digit wire code; `00` is none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        two_digits(code).filter(|number| *number != 0).map(Self)
    }

    /// The number, 1 to 99.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}
