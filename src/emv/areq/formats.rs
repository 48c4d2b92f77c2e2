//! Formats of AReq fields, and the table of fields that are checked but not used.
//!
//! What: small readers, each `None` for a wrong format, and `RULES`. Source: reference §10 and the public field
//! tables it names. What not: presence; an absent field is never a fault here.
//! How to extend: add a line to `RULES`, or a `Shape` if none fits.
//!
//! Lengths are the widest of the three versions where these differ: we do not use these fields, and a refusal would
//! cost a sale. Only clearly wrong data is refused.

use serde_json::Value;
use std::net::IpAddr;

use super::super::envelope::Checker;
use super::super::value::{ChallengeIndicator, Version};

/// The shape of a field that is only checked.
enum Shape {
    /// Text of 1 to this many characters.
    Text(usize),
    /// Digits, from so many to so many.
    Digits(usize, usize),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A JSON boolean.
    Bool,
    /// A JSON object with at least one member.
    Object,
    /// A transaction identifier.
    Id,
}

const YES_NO: Shape = Shape::OneOf(&["Y", "N"]);

/// Fields that must be well-formed if they are there.
const RULES: &[(&str, Shape)] = &[
    ("acctID", Shape::Text(64)),
    ("acctInfo", Shape::Object),
    ("acctType", Shape::Digits(2, 2)),
    ("acquirerBIN", Shape::Text(11)),
    ("addrMatch", YES_NO),
    ("billAddrCity", Shape::Text(50)),
    ("billAddrLine1", Shape::Text(50)),
    ("billAddrLine2", Shape::Text(50)),
    ("billAddrLine3", Shape::Text(50)),
    ("billAddrPostCode", Shape::Text(16)),
    ("billAddrState", Shape::Text(3)),
    ("browserAcceptHeader", Shape::Text(2048)),
    ("browserJavaEnabled", Shape::Bool),
    ("browserJavascriptEnabled", Shape::Bool),
    ("browserScreenHeight", Shape::Digits(1, 6)),
    ("browserScreenWidth", Shape::Digits(1, 6)),
    ("browserUserAgent", Shape::Text(2048)),
    ("cardholderName", Shape::Text(45)),
    ("email", Shape::Text(254)),
    ("homePhone", Shape::Object),
    ("merchantRiskIndicator", Shape::Object),
    ("mobilePhone", Shape::Object),
    ("payTokenInd", Shape::Bool),
    ("purchaseInstalData", Shape::Digits(1, 3)),
    ("recurringExpiry", Shape::Digits(8, 8)),
    ("recurringFrequency", Shape::Digits(1, 4)),
    ("shipAddrCity", Shape::Text(50)),
    ("shipAddrLine1", Shape::Text(50)),
    ("shipAddrLine2", Shape::Text(50)),
    ("shipAddrLine3", Shape::Text(50)),
    ("shipAddrPostCode", Shape::Text(16)),
    ("shipAddrState", Shape::Text(3)),
    ("threeDSCompInd", Shape::OneOf(&["Y", "N", "U"])),
    ("threeDSRequestorAuthenticationInd", Shape::Digits(2, 2)),
    ("threeDSRequestorDecReqInd", YES_NO),
    ("threeDSRequestorDecMaxTime", Shape::Digits(5, 5)),
    ("threeDSRequestorID", Shape::Text(35)),
    ("threeDSRequestorName", Shape::Text(40)),
    ("threeDSServerOperatorID", Shape::Text(32)),
    ("threeDSServerRefNumber", Shape::Text(32)),
    ("threeDSServerURL", Shape::Text(2048)),
    ("transType", Shape::OneOf(&["01", "03", "10", "11", "28"])),
    ("workPhone", Shape::Object),
    ("acsTransID", Shape::Id),
    ("sdkTransID", Shape::Id),
];

/// Colour depths before 2.3.1. A browser reports 30 too; a 3DS Server is told to send 24 then.
const COLOUR_DEPTHS: &[&str] = &["1", "4", "8", "15", "16", "24", "32", "48"];

/// Checks every field of the table, and those whose format no `Shape` describes.
pub(super) fn check_unused(checker: &mut Checker<'_>, version: Version) {
    for (name, shape) in RULES {
        checker_rule(checker, name, shape);
    }
    checker.optional("browserIP", |text| text.parse::<IpAddr>().ok());
    checker.optional("cardExpiryDate", year_and_month);
    checker.optional("browserColorDepth", |text| match version {
        Version::V210 | Version::V220 => COLOUR_DEPTHS.contains(&text).then_some(()),
        Version::V231 => digits(text, 1, 2).filter(|depth| !depth.trim_start_matches('0').is_empty()).map(|_| ()),
    });
}

fn checker_rule(checker: &mut Checker<'_>, name: &str, shape: &Shape) {
    match shape {
        Shape::Text(limit) => {
            checker.optional(name, |value| text(value, *limit));
        }
        Shape::Digits(shortest, longest) => {
            checker.optional(name, |value| digits(value, *shortest, *longest));
        }
        Shape::OneOf(allowed) => {
            checker.optional(name, |value| allowed.contains(&value).then_some(()));
        }
        Shape::Bool => {
            checker.optional_value(name, Value::as_bool);
        }
        Shape::Object => {
            checker.optional_value(name, |value| value.as_object().filter(|members| !members.is_empty()).map(|_| ()));
        }
        Shape::Id => {
            checker.optional(name, |value| value.parse::<super::TransactionId>().ok());
        }
    }
}

/// Text of at most so many characters. The checker has already refused empty text and control characters.
pub(super) fn text(text: &str, limit: usize) -> Option<String> {
    (text.chars().count() <= limit).then(|| text.to_owned())
}

/// Digits only, of a length in the range.
pub(super) fn digits(text: &str, shortest: usize, longest: usize) -> Option<String> {
    let well_formed = (shortest..=longest).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    well_formed.then(|| text.to_owned())
}

/// One digit, as a number.
pub(super) fn one_digit(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    }
}

/// `YYMM` with a month that exists.
pub(super) fn year_and_month(text: &str) -> Option<String> {
    let month: u8 = digits(text, 4, 4)?.get(2..)?.parse().ok()?;
    (1..=12).contains(&month).then(|| text.to_owned())
}

/// A language tag: letters, digits and hyphens, at most 35 characters, in every version (FAQ 16).
pub(super) fn language_tag(text: &str) -> Option<String> {
    let well_formed = text.len() <= 35
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    well_formed.then(|| text.to_owned())
}

/// Minutes with an optional sign, one to five characters.
pub(super) fn time_zone(text: &str) -> Option<i32> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if text.len() > 5 || digits(unsigned, 1, 5).is_none() {
        return None;
    }
    text.parse().ok()
}

/// 1 to 99 entries of at most 100 characters each.
pub(super) fn accept_language(value: &Value) -> Option<Vec<String>> {
    let entries = value.as_array().filter(|entries| (1..=99).contains(&entries.len()))?;
    entries
        .iter()
        .map(|entry| {
            let entry = entry.as_str().filter(|entry| !entry.is_empty() && !entry.chars().any(char::is_control))?;
            text(entry, 100)
        })
        .collect()
}

/// One two-digit text; from 2.3.1 on also an array of one or two.
pub(super) fn indicators(value: &Value, version: Version) -> Option<Vec<ChallengeIndicator>> {
    let last = match version {
        Version::V210 => 4,
        Version::V220 | Version::V231 => 9,
    };
    let read = |value: &Value| {
        let indicator = ChallengeIndicator::from_code(value.as_str()?)?;
        (indicator.number() <= last || indicator.number() >= 80).then_some(indicator)
    };
    match value.as_array() {
        Some(values) if version >= Version::V231 && (1..=2).contains(&values.len()) => values.iter().map(read).collect(),
        Some(_) => None,
        None => read(value).map(|one| vec![one]),
    }
}
