//! What a phone number, a mail address and a password must be like before a card is enrolled with them.
//!
//! What: the one rule for each, for every door by which cards come in; phone numbers leave here in E.164.
//! What not: nothing is stored or hashed here, and no fault shows the value it is about.
//! How to extend: a new kind of contact is a function with a fault of its own.

use icu_normalizer::ComposingNormalizer;
use phonenumber::country::Id;
use phonenumber::metadata::DATABASE;
use phonenumber::{ParseError, PhoneNumber, Type};
use serde::{Deserialize, Serialize};

/// Digits of a number in E.164, its country code among them.
const LONGEST_PHONE: usize = 15;
/// Digits beside the country code (protocol reference §12.4: more than four).
const SHORTEST_PHONE: usize = 5;
/// Characters of a mail address (RFC 5321 §4.5.3.1.3, without the brackets of a path).
const LONGEST_EMAIL: usize = 254;
/// Characters of a password as the reference has it (§12.4).
const PASSWORD: usize = 30;
/// Characters of a password where the settings allow long ones.
const LONG_PASSWORD: usize = 128;
/// Beside a-z, A-Z and 0-9 the characters of a password: those that Adyen's reference lists for
/// `card.authentication.password`, and the underscore, which only some of its printings have.
const PASSWORD_SIGNS: &str = "äöüßÄÖÜ+-*_/ç%()=?!~#'\",;:$&àùòâôûáúó";

/// What kind of line a number is (seed 000, `phone.type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PhoneKind {
    /// It gets text messages.
    Mobile,
    /// It never does.
    Landline,
}

impl PhoneKind {
    /// Name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            PhoneKind::Mobile => "mobile",
            PhoneKind::Landline => "landline",
        }
    }

    /// The kind of that name, in whatever case: the seed's samples write `Mobile`, its text `mobile`.
    pub fn named(name: &str) -> Option<Self> {
        [PhoneKind::Mobile, PhoneKind::Landline].into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name))
    }
}

/// Why a phone number is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneFault {
    /// There is something else in it.
    #[error("must be digits, which may be parted by spaces, + / - and brackets")]
    Signs,
    /// No country has the code it begins with.
    #[error("must begin with a country code that exists")]
    NoCountry,
    /// Too few digits.
    #[error("must have more than 4 digits beside the country code")]
    TooShort,
    /// Too many digits.
    #[error("must have at most 15 digits, the country code among them")]
    TooLong,
    /// Without a country code it is no number of the card's country, and with what it begins with as one no number either.
    #[error("is no known number: write it with + and the country code")]
    Unknown,
    /// It is one number if read as a national one, and another if read as an international one.
    #[error("can be read in two ways: write it with + and the country code")]
    Ambiguous,
    /// Text messages do not reach it.
    #[error("is a landline's: no text message reaches it")]
    Landline,
}

/// A phone number in E.164: `+`, country code, number.
///
/// With `+` or `00` in front it is international, and only what the reference asks for is checked: numbers are given out faster
/// than libraries learn of them. Without, it is read as international (`31611223344`, as in seed 000) and as national in
/// `country` (ISO 3166 alpha-2), and one of the two must be a known number: a code sent to the wrong one of two people is worse
/// than a refusal.
///
/// # Errors
/// What is wrong with it.
pub fn phone(text: &str, kind: PhoneKind, country: Option<&str>) -> Result<String, PhoneFault> {
    let plain = plain(text)?;
    let number = match plain.strip_prefix('+').or_else(|| plain.strip_prefix("00")) {
        Some(digits) => international(digits)?,
        None => either(&plain, country)?,
    };
    if kind == PhoneKind::Mobile && number.line == Type::FixedLine { Err(PhoneFault::Landline) } else { Ok(number.e164) }
}

/// A number as the library sees it.
struct Number {
    e164: String,
    line: Type,
    /// It is one that somebody may have.
    known: bool,
}

impl Number {
    fn of(number: &PhoneNumber) -> Self {
        let e164 = format!("+{}{}", number.code().value(), number.national());
        Self { e164, line: number.number_type(&DATABASE), known: number.is_valid() }
    }
}

/// The digits, and the `+` before them if there is one.
fn plain(text: &str) -> Result<String, PhoneFault> {
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '0'..='9' => plain.push(letter),
            '+' if plain.is_empty() => plain.push(letter),
            '/' | '-' | '(' | ')' => {}
            space if space.is_whitespace() => {}
            _ => return Err(PhoneFault::Signs),
        }
        // The library is not to be fed with books.
        if plain.len() > 2 * LONGEST_PHONE {
            return Err(PhoneFault::TooLong);
        }
    }
    Ok(plain)
}

/// A number that begins with its country code.
fn international(digits: &str) -> Result<Number, PhoneFault> {
    let parsed = phonenumber::parse(None, format!("+{digits}")).map_err(|fault| match fault {
        ParseError::InvalidCountryCode => PhoneFault::NoCountry,
        ParseError::TooLong => PhoneFault::TooLong,
        _ => PhoneFault::TooShort,
    })?;
    let code = parsed.code().value().to_string();
    let national = digits.strip_prefix(&code).unwrap_or_default();
    let read = Number::of(&parsed);
    let written = format!("+{digits}");
    // The library takes a trunk prefix out: rightly from `+31 (0)6…`, wrongly from `+7 812…`, where it is part of the number. What
    // is left must be a number, or it was no prefix; and no area begins with a zero that is one.
    let number = match (read.e164 == written || read.known, national.starts_with('0')) {
        (true, _) => read,
        (false, false) => Number { e164: written, line: Type::Unknown, known: false },
        (false, true) => return Err(PhoneFault::Unknown),
    };
    // The plus is no digit.
    match number.e164.len() - 1 {
        length if length < code.len() + SHORTEST_PHONE => Err(PhoneFault::TooShort),
        length if length > LONGEST_PHONE => Err(PhoneFault::TooLong),
        _ => Ok(number),
    }
}

/// A number of which nobody has said how it is to be read.
fn either(digits: &str, country: Option<&str>) -> Result<Number, PhoneFault> {
    let country: Option<Id> = country.and_then(|code| code.parse().ok());
    let at_home = country.and_then(|country| phonenumber::parse(Some(country), digits).ok()).map(|parsed| Number::of(&parsed));
    let at_home = at_home.filter(|number| number.known && number.e164.len() <= LONGEST_PHONE + 1);
    match (international(digits).ok().filter(|number| number.known), at_home) {
        (Some(abroad), Some(at_home)) if abroad.e164 != at_home.e164 => Err(PhoneFault::Ambiguous),
        (Some(number), _) | (None, Some(number)) => Ok(number),
        (None, None) => Err(PhoneFault::Unknown),
    }
}

/// Why a mail address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailFault {
    /// Too many characters.
    #[error("must have at most 254 characters")]
    TooLong,
    /// Our mails could not be addressed to it.
    #[error("must be a mail address")]
    NoAddress,
}

/// A mail address that a mail of ours can be sent to. Whether anybody reads it, only a mail can tell.
///
/// # Errors
/// What is wrong with it.
pub fn email(text: &str) -> Result<(), EmailFault> {
    if text.chars().count() > LONGEST_EMAIL {
        return Err(EmailFault::TooLong);
    }
    let strange = text.chars().any(|letter| letter.is_control() || letter.is_whitespace());
    if strange || text.parse::<lettre::Address>().is_err() { Err(EmailFault::NoAddress) } else { Ok(()) }
}

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordFault {
    /// There is none.
    #[error("must not be empty")]
    Empty,
    /// Too many characters.
    #[error("must have at most {0} characters")]
    TooLong(usize),
    /// A character that a password of this kind does not have.
    #[error("must consist of a-z, A-Z, 0-9 and {PASSWORD_SIGNS}")]
    Signs,
    /// A character that nobody can type into a field of one line.
    #[error("must not contain control characters")]
    Control,
}

/// A password as the reference has it (§12.4), or, if `long`, up to 128 characters of any kind (security reference S16).
/// Characters are counted after they were composed (NFC), as they are for hashing.
///
/// # Errors
/// What is wrong with it.
pub fn password(text: &str, long: bool) -> Result<(), PasswordFault> {
    // Composing makes a text at most three times shorter in characters.
    if text.chars().nth(3 * LONG_PASSWORD).is_some() {
        return Err(PasswordFault::TooLong(if long { LONG_PASSWORD } else { PASSWORD }));
    }
    let composed = zeroize::Zeroizing::new(ComposingNormalizer::new_nfc().normalize(text).into_owned());
    let most = if long { LONG_PASSWORD } else { PASSWORD };
    let listed = |letter: char| letter.is_ascii_alphanumeric() || PASSWORD_SIGNS.contains(letter);
    match composed.chars().count() {
        0 => Err(PasswordFault::Empty),
        count if count > most => Err(PasswordFault::TooLong(most)),
        _ if long && composed.chars().any(char::is_control) => Err(PasswordFault::Control),
        _ if !long && !composed.chars().all(listed) => Err(PasswordFault::Signs),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::PhoneKind::{Landline, Mobile};
    use super::*;

    #[test]
    fn phones_are_read_as_people_write_them() {
        for (text, country, expected) in [
            // Seed 000, and what its reference calls examples of the format.
            ("31611223344", Some("NL"), "+31611223344"),
            ("0031 6 11 22 33 44", Some("NL"), "+31611223344"),
            ("+316/1122-3344", Some("NL"), "+31611223344"),
            ("(0031) 611223344", Some("NL"), "+31611223344"),
            ("31611223344", None, "+31611223344"),
            ("+31 (0)6 11223344", Some("DE"), "+31611223344"),
            ("(+31)\u{a0}6-11223344", None, "+31611223344"),
            ("0611223344", Some("NL"), "+31611223344"),
            ("06 11 22 33 44", Some("NL"), "+31611223344"),
            ("611223344", Some("NL"), "+31611223344"),
            ("31611223344", Some("US"), "+31611223344"),
            ("0033639980001", Some("NL"), "+33639980001"),
            ("+33639980001", None, "+33639980001"),
            ("07911 123456", Some("GB"), "+447911123456"),
            ("7911 123456", Some("GB"), "+447911123456"),
            ("+1 (212) 555-0123", None, "+12125550123"),
            ("212 555 0123", Some("US"), "+12125550123"),
            ("011 31 6 11223344", Some("US"), "+31611223344"),
            ("331 1234567", Some("IT"), "+393311234567"),
            ("8 912 345 67 89", Some("RU"), "+79123456789"),
            ("+7 812 345 67 89", None, "+78123456789"),
            // A range that the library has not heard of, and the shortest there may be.
            ("+31 6 0000", None, "+3160000"),
            ("+247 12345", None, "+24712345"),
        ] {
            let kind = if text.starts_with("+7 812") { Landline } else { Mobile };
            assert_eq!(phone(text, kind, country), Ok(expected.to_owned()), "{text} in {country:?}");
        }
        // A zero that belongs to the number stays.
        assert_eq!(phone("+39 06 6982 1234", Landline, None), Ok("+390669821234".to_owned()));
        assert_eq!(phone("020 123 4567", Landline, Some("NL")), Ok("+31201234567".to_owned()));
    }

    #[test]
    fn phones_that_are_none_are_refused_with_what_is_wrong() {
        for (text, country, fault) in [
            ("", Some("NL"), PhoneFault::Unknown),
            ("+", Some("NL"), PhoneFault::TooShort),
            ("00", Some("NL"), PhoneFault::TooShort),
            ("+31", None, PhoneFault::TooShort),
            ("+31 6112", None, PhoneFault::TooShort),
            ("+999 611223344", None, PhoneFault::NoCountry),
            ("+0031611223344", None, PhoneFault::NoCountry),
            ("+31 6112233441122334", None, PhoneFault::TooLong),
            ("0611223344", None, PhoneFault::Unknown),
            ("123", Some("NL"), PhoneFault::Unknown),
            ("0611223344", Some("XX"), PhoneFault::Unknown),
            ("+31 6 1122 33 44 ext. 5", None, PhoneFault::Signs),
            ("06+11223344", Some("NL"), PhoneFault::Signs),
            ("tel:+31611223344", None, PhoneFault::Signs),
            ("٣١٦١١٢٢٣٣٤٤", None, PhoneFault::Signs),
            ("+31 20 123 4567", None, PhoneFault::Landline),
            // A mobile number of China, and one of Texas.
            ("13612345678", Some("CN"), PhoneFault::Ambiguous),
        ] {
            assert_eq!(phone(text, Mobile, country), Err(fault), "{text} in {country:?}");
        }
        assert_eq!(phone(&"1".repeat(100_000), Mobile, Some("NL")), Err(PhoneFault::TooLong));
    }

    #[test]
    fn no_digits_upset_the_library() {
        let countries = ["NL", "US", "IT", "RU", "CN", "BR", "AR", "GB", "XX"];
        for code in (0..1_000_u32).step_by(3) {
            for rest in ["", "611223344", "00000000000000"] {
                for start in ["", "+"] {
                    let text = format!("{start}{code}{rest}");
                    let country = countries[code as usize % countries.len()];
                    if let Ok(number) = phone(&text, Landline, Some(country)) {
                        let digits = number.strip_prefix('+').unwrap_or_default();
                        assert!((6..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()), "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn kinds_are_known_in_any_case() {
        for (name, kind) in [("Mobile", Some(Mobile)), ("mobile", Some(Mobile)), ("LANDLINE", Some(Landline)), ("fax", None)] {
            assert_eq!(PhoneKind::named(name), kind);
        }
    }

    #[test]
    fn mail_addresses_are_addresses() {
        for good in ["S.Hopper@example.com", "a+b@sub.example.co.uk", "sam@bücher.example"] {
            assert_eq!(email(good), Ok(()), "{good}");
        }
        let long = format!("{}@example.com", "a".repeat(243));
        for (bad, fault) in [
            ("", EmailFault::NoAddress),
            ("sam", EmailFault::NoAddress),
            ("sam@", EmailFault::NoAddress),
            ("Sam <sam@example.com>", EmailFault::NoAddress),
            ("sam@example.com\nBcc: x@example.com", EmailFault::NoAddress),
            ("\"sam hopper\"@example.com", EmailFault::NoAddress),
            (long.as_str(), EmailFault::TooLong),
        ] {
            assert_eq!(email(bad), Err(fault), "{bad}");
        }
    }

    #[test]
    fn passwords_are_as_the_reference_has_them_or_long() {
        for good in ["CARDUSERPASSWORD$1", "x", "äöüßÄÖÜ+-*/ç%()=?!~#'\",;:$&", "àùòâôûáúó", "a\u{308}\u{e4}"] {
            assert_eq!(password(good, false), Ok(()), "{good}");
        }
        assert_eq!(password(&"a\u{308}".repeat(30), false), Ok(()), "composed they are 30");
        for (bad, fault) in [
            (String::new(), PasswordFault::Empty),
            ("x".repeat(31), PasswordFault::TooLong(30)),
            ("x".repeat(100_000), PasswordFault::TooLong(30)),
            ("pass word".to_owned(), PasswordFault::Signs),
            ("p@ss".to_owned(), PasswordFault::Signs),
            ("\u{1f511}".to_owned(), PasswordFault::Signs),
        ] {
            assert_eq!(password(&bad, false), Err(fault));
            let showed = !bad.is_empty() && fault.to_string().contains(&bad);
            assert!(!showed, "no fault shows a password");
        }
        assert_eq!(password(&"\u{1f511}".repeat(64), true), Ok(()));
        assert_eq!(password("correct horse battery staple, and then some", true), Ok(()));
        assert_eq!(password(&"x".repeat(129), true), Err(PasswordFault::TooLong(128)));
        assert_eq!(password("two\nlines", true), Err(PasswordFault::Control));
        assert_eq!(password("", true), Err(PasswordFault::Empty));
    }
}
