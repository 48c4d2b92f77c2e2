//! Electronic commerce indicator: what a result is worth to the scheme.
//!
//! What: the value, and the default table by scheme, category and status.
//! What not: no rule about when a message carries it, and no setting: a directory server's own rules come first.
//! How to extend: a scheme's row is a line in `Eci::of`; a value with new letters is an arm in `from_str`.

use std::fmt::{self, Write};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{InvalidValue, MessageCategory, Scheme, TransStatus};

/// Electronic commerce indicator (`eci`): two characters, either two digits or Mastercard's `N0` and `N2`.
///
/// The same digits mean other things to other schemes: `02` is Mastercard's best, `05` is Visa's.
/// Source: reference §4.1, §9.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Eci([u8; 2]);

impl Eci {
    // `adyen` beside this file builds its table from the same values.
    pub(super) const AUTHENTICATED: Self = Self(*b"05");
    pub(super) const ATTEMPTED: Self = Self(*b"06");
    pub(super) const NOT_AUTHENTICATED: Self = Self(*b"07");
    pub(super) const MASTERCARD_AUTHENTICATED: Self = Self(*b"02");
    const MASTERCARD_ATTEMPTED: Self = Self(*b"01");
    const MASTERCARD_NOT_AUTHENTICATED: Self = Self(*b"00");
    const MASTERCARD_EXEMPT: Self = Self(*b"06");
    const MASTERCARD_NON_PAYMENT_AUTHENTICATED: Self = Self(*b"N2");
    const MASTERCARD_NON_PAYMENT_NOT_AUTHENTICATED: Self = Self(*b"N0");

    /// The usual value of a final result; `None` where the scheme wants none or the source knows none.
    ///
    /// | Scheme | `Y` | `A` | `N`, `U`, `R` | `I` |
    /// |---|---|---|---|---|
    /// | Visa, Amex, JCB, Discover, Diners, UnionPay; payments | 05 | 06 | 07 | 07 |
    /// | Mastercard, Maestro, Bancontact; payments | 02 | 01 | 00 | 06 |
    /// | Mastercard, Maestro; non-payments | N2 | none | N0 | none |
    /// | Cartes Bancaires | none | none | none | none |
    ///
    /// Source: reference §9, which differs from Adyen's table (see [`Eci::adyen`]) in Mastercard's `A` and `I`. Not here,
    /// because they hang on more than scheme, category and status: Mastercard's 04 for data only and 07 for payments
    /// that a merchant starts. None for a category that the directory server defines.
    #[must_use]
    pub fn of(scheme: Scheme, category: MessageCategory, status: TransStatus) -> Option<Self> {
        match (category, scheme) {
            (
                MessageCategory::Payment,
                Scheme::Visa | Scheme::Amex | Scheme::Jcb | Scheme::Discover | Scheme::Diners | Scheme::UnionPay,
            ) => match status {
                TransStatus::Y => Some(Self::AUTHENTICATED),
                TransStatus::A => Some(Self::ATTEMPTED),
                TransStatus::N | TransStatus::U | TransStatus::R | TransStatus::I => Some(Self::NOT_AUTHENTICATED),
                TransStatus::C | TransStatus::D | TransStatus::S => None,
            },
            (MessageCategory::Payment, Scheme::Mastercard | Scheme::Maestro | Scheme::Bancontact) => match status {
                TransStatus::Y => Some(Self::MASTERCARD_AUTHENTICATED),
                TransStatus::A => Some(Self::MASTERCARD_ATTEMPTED),
                TransStatus::N | TransStatus::U | TransStatus::R => Some(Self::MASTERCARD_NOT_AUTHENTICATED),
                TransStatus::I => Some(Self::MASTERCARD_EXEMPT),
                TransStatus::C | TransStatus::D | TransStatus::S => None,
            },
            // Bancontact stands in §9 for payments only.
            (MessageCategory::NonPayment, Scheme::Mastercard | Scheme::Maestro) => match status {
                TransStatus::Y => Some(Self::MASTERCARD_NON_PAYMENT_AUTHENTICATED),
                TransStatus::N | TransStatus::U | TransStatus::R => Some(Self::MASTERCARD_NON_PAYMENT_NOT_AUTHENTICATED),
                TransStatus::A | TransStatus::I | TransStatus::C | TransStatus::D | TransStatus::S => None,
            },
            (MessageCategory::Payment, Scheme::CartesBancaires)
            | (MessageCategory::NonPayment | MessageCategory::Scheme(_), _) => None,
        }
    }
}

impl fmt::Display for Eci {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| formatter.write_char(char::from(*byte)))
    }
}

impl fmt::Debug for Eci {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Eci({self})")
    }
}

impl FromStr for Eci {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match text.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Ok(Self([*tens, *ones])),
            [b'N', kind @ (b'0' | b'2')] => Ok(Self([b'N', *kind])),
            _ => Err(InvalidValue("Eci")),
        }
    }
}

impl TryFrom<String> for Eci {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl From<Eci> for String {
    fn from(eci: Eci) -> Self {
        eci.to_string()
    }
}
