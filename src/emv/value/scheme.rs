//! Card schemes.
//!
//! What: the schemes whose tables this crate knows, their names, and which one a card number belongs to.
//! What not: no table itself: `eci` and `meaning` hold those, by scheme.
//! How to extend: a variant, its line in `ALL` and `name`, its digits in `of_number` if it has its own; the compiler then
//! names the tables that want a row.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::InvalidValue;

/// A card scheme: whose directory server carried the request, and so whose code tables hold.
///
/// Travels in no EMV message; records and settings write it as [`Scheme::name`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// American Express (`SafeKey`).
    Amex,
    /// Diners Club.
    Diners,
    /// Discover.
    Discover,
    /// JCB.
    Jcb,
    /// Maestro, Mastercard's debit brand.
    Maestro,
    /// Mastercard.
    Mastercard,
    /// UnionPay; Adyen calls it CUB.
    UnionPay,
    /// Visa.
    Visa,
    /// Cartes Bancaires. Its cards carry a Visa or Mastercard number too.
    CartesBancaires,
    /// Bancontact; Adyen calls it BCMC. Its cards carry a Maestro, Mastercard or Visa number too.
    Bancontact,
}

impl Scheme {
    /// Every scheme.
    pub const ALL: [Scheme; 10] = [
        Scheme::Amex,
        Scheme::Diners,
        Scheme::Discover,
        Scheme::Jcb,
        Scheme::Maestro,
        Scheme::Mastercard,
        Scheme::UnionPay,
        Scheme::Visa,
        Scheme::CartesBancaires,
        Scheme::Bancontact,
    ];

    /// The name that records and settings use: lower-case letters only.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Scheme::Amex => "amex",
            Scheme::Diners => "diners",
            Scheme::Discover => "discover",
            Scheme::Jcb => "jcb",
            Scheme::Maestro => "maestro",
            Scheme::Mastercard => "mastercard",
            Scheme::UnionPay => "unionpay",
            Scheme::Visa => "visa",
            Scheme::CartesBancaires => "cartesbancaires",
            Scheme::Bancontact => "bancontact",
        }
    }

    /// The scheme of a name; `None` for any other text. Exact and case-sensitive.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.name() == name)
    }

    /// The scheme a card number belongs to by its first digits (ISO/IEC 7812 ranges that the schemes publish).
    ///
    /// Four digits are enough. Never Cartes Bancaires or Bancontact: a card of two schemes has a number of the other
    /// one's range. `None` for unknown ranges and for anything that is not all digits.
    #[must_use]
    pub fn of_number(digits: &str) -> Option<Self> {
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        // A prefix longer than the text becomes 0, which is in no range.
        let prefix = |length: usize| digits.get(..length).and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
        match (prefix(1), prefix(2), prefix(3), prefix(4)) {
            (4, ..) => Some(Scheme::Visa),
            (_, 51..=55, ..) | (_, _, _, 2221..=2720) => Some(Scheme::Mastercard),
            (_, 34 | 37, ..) => Some(Scheme::Amex),
            (_, _, _, 3528..=3589) => Some(Scheme::Jcb),
            (_, 62, ..) => Some(Scheme::UnionPay),
            (_, 65, ..) | (_, _, 644..=649, _) | (_, _, _, 6011) => Some(Scheme::Discover),
            (_, 36 | 38 | 39, ..) | (_, _, 300..=305, _) => Some(Scheme::Diners),
            (_, 50 | 56..=58 | 67, ..) => Some(Scheme::Maestro),
            _ => None,
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Scheme {
    type Err = InvalidValue;

    fn from_str(name: &str) -> Result<Self, InvalidValue> {
        Self::named(name).ok_or(InvalidValue("Scheme"))
    }
}
