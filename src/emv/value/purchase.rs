//! What is bought: amount, currency, date.
//!
//! What: exact decimal text, never floating point. Source: reference §10.
//! What not: rounding, conversion, alphabetic currency codes, time zones, words for people.
//! How to extend: a new reading of the same data is a method here, over the digits.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::InvalidValue;

/// Why a text is not a usable currency code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CurrencyProblem {
    /// Not three digits: error code 203.
    #[error("not three digits")]
    Format,
    /// Three digits, but no currency a purchase can be in: error code 304.
    #[error("currency code excluded")]
    Excluded,
}

/// An ISO 4217 numeric currency code (`purchaseCurrency`), three digits.
///
/// 955 to 964 (metals, funds, tests), 999 (none) and 000 are refused. Whether a code is in use is not known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(u16);

impl Currency {
    /// The number, 1 to 998.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl FromStr for Currency {
    type Err = CurrencyProblem;

    fn from_str(text: &str) -> Result<Self, CurrencyProblem> {
        if text.len() != 3 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CurrencyProblem::Format);
        }
        match text.parse::<u16>() {
            Ok(0 | 955..=964 | 999) => Err(CurrencyProblem::Excluded),
            Ok(number) => Ok(Self(number)),
            Err(_) => Err(CurrencyProblem::Format),
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = CurrencyProblem;

    fn try_from(text: String) -> Result<Self, CurrencyProblem> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.to_string()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:03}", self.0)
    }
}

/// An amount (`purchaseAmount` with `purchaseExponent`): minor units as digits, and where the point stands.
///
/// Up to 48 digits, so it never becomes a machine number. Leading zeros are dropped on the way in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "AmountParts", into = "AmountParts")]
pub struct Amount {
    digits: String,
    exponent: u8,
}

/// The stored form of [`Amount`], before it is checked.
#[derive(Serialize, Deserialize)]
struct AmountParts {
    digits: String,
    exponent: u8,
}

impl TryFrom<AmountParts> for Amount {
    type Error = InvalidValue;

    fn try_from(parts: AmountParts) -> Result<Self, InvalidValue> {
        Self::new(&parts.digits, parts.exponent)
    }
}

impl From<Amount> for AmountParts {
    fn from(amount: Amount) -> Self {
        Self { digits: amount.digits, exponent: amount.exponent }
    }
}

impl Amount {
    /// An amount of 1 to 48 digits in minor units, with 0 to 9 decimals.
    ///
    /// # Errors
    /// Anything but digits, too many of them, or an exponent above 9.
    pub fn new(digits: &str, exponent: u8) -> Result<Self, InvalidValue> {
        let well_formed = (1..=48).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !well_formed || exponent > 9 {
            return Err(InvalidValue("amount"));
        }
        let significant = digits.trim_start_matches('0');
        let digits = if significant.is_empty() { "0" } else { significant };
        Ok(Self { digits: digits.to_owned(), exponent })
    }

    /// Minor units without leading zeros: `1250` for 12.50 EUR.
    #[must_use]
    pub fn minor_units(&self) -> &str {
        &self.digits
    }

    /// Number of decimals, 0 to 9.
    #[must_use]
    pub const fn exponent(&self) -> u8 {
        self.exponent
    }

    /// Digits before and after the decimal point: `("12", "50")`; the second is empty for exponent 0.
    #[must_use]
    pub fn whole_and_fraction(&self) -> (String, String) {
        let decimals = usize::from(self.exponent);
        let mut whole = format!("{:0>width$}", self.digits, width = decimals + 1);
        let fraction = whole.split_off(whole.len() - decimals);
        (whole, fraction)
    }
}

/// When the purchase was made (`purchaseDate`): `YYYYMMDDHHMMSS` in UTC, a moment that exists in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PurchaseDate(String);

impl PurchaseDate {
    /// The fourteen digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Year, month, day, hour, minute, second, all as in the text.
    #[must_use]
    pub fn parts(&self) -> (u32, u32, u32, u32, u32, u32) {
        split_date(&self.0).unwrap_or_default()
    }
}

fn split_date(text: &str) -> Option<(u32, u32, u32, u32, u32, u32)> {
    if text.len() != 14 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    Some((number(0, 4)?, number(4, 6)?, number(6, 8)?, number(8, 10)?, number(10, 12)?, number(12, 14)?))
}

/// Length of a month in the Gregorian calendar; `None` for a month outside 1 to 12.
pub(super) const fn days_in_month(year: u32, month: u32) -> Option<u32> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

impl FromStr for PurchaseDate {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let exists = split_date(text).is_some_and(|(year, month, day, hour, minute, second)| {
            days_in_month(year, month).is_some_and(|last| (1..=last).contains(&day)) && hour < 24 && minute < 60 && second < 60
        });
        if exists { Ok(Self(text.to_owned())) } else { Err(InvalidValue("purchase date")) }
    }
}

impl TryFrom<String> for PurchaseDate {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl From<PurchaseDate> for String {
    fn from(date: PurchaseDate) -> Self {
        date.0
    }
}
