//! Amounts of money as people of a language write them.
//!
//! What: minor units shifted by the exponent of the MESSAGE, grouped, with the currency's sign, all by CLDR. Digits stay
//! digits: no machine number, whatever the length.
//! What not: no rounding, no conversion, no opinion on whether exponent and currency fit together.
//! How to extend: a language needs nothing here, unless its words are those of another country than CLDR takes for granted
//! ([`COUNTRIES`]). The pattern is the only thing taken from the unstable part of ICU4X
//! ([`pattern_of`]); when that part becomes stable, or has to be replaced by a table, that function is the place.

use crate::emv::value::{Amount, Currency};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_locale_core::Locale;
use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Languages whose words in `locales/` are those of a country, where a bare tag means another one to CLDR: Portugal, not Brazil.
const COUNTRIES: &[(&str, &str)] = &[("pt", "pt-PT")];

/// What stands before and after the number.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pattern {
    before: String,
    after: String,
}

/// An amount in words of a language: `1.234,56 €`. An unknown currency is shown by its number.
///
/// `language` is a tag of [`super::Languages`], so that the patterns kept in memory stay few.
pub fn amount(amount: &Amount, currency: Currency, language: &str) -> String {
    let country = COUNTRIES.iter().find(|(tag, _)| *tag == language).map_or(language, |(_, country)| country);
    let locale: Locale = country.parse().unwrap_or(Locale::UNKNOWN);
    let number = number(amount, &locale);
    let Pattern { before, after } = pattern(currency, language, &locale);
    format!("{before}{number}{after}")
}

/// The alphabetic code of a currency, or its three digits when ISO 4217 has none.
pub fn currency_code(currency: Currency) -> String {
    let known = iso_currency::Currency::from_numeric(currency.number());
    known.map_or_else(|| currency.to_string(), |known| known.code().to_owned())
}

/// The amount as machines write it: `1234.56`.
pub fn decimal(amount: &Amount) -> String {
    let (whole, fraction) = amount.whole_and_fraction();
    if fraction.is_empty() { whole } else { format!("{whole}.{fraction}") }
}

/// The number alone, with the language's digits and separators.
fn number(amount: &Amount, locale: &Locale) -> String {
    let plain = decimal(amount);
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default());
    match (plain.parse::<Decimal>(), formatter) {
        (Ok(decimal), Ok(formatter)) => formatter.format(&decimal).to_string(),
        _ => plain,
    }
}

/// [`pattern_of`], once for each language and currency: ICU4X complains on stderr of debug builds at every sign it lacks.
fn pattern(currency: Currency, language: &str, locale: &Locale) -> Pattern {
    static KNOWN: OnceLock<Mutex<HashMap<(String, u16), Pattern>>> = OnceLock::new();
    let mut known = KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let key = (language.to_owned(), currency.number());
    known.entry(key).or_insert_with(|| pattern_of(&currency_code(currency), locale)).clone()
}

/// CLDR's pattern, read off an example: the currency formatter rounds to the currency's own decimals, and here the
/// message's count, so it writes a bare 7 and everything around the digits is kept.
fn pattern_of(code: &str, locale: &Locale) -> Pattern {
    let plain = || Pattern { before: format!("{code}\u{a0}"), after: String::new() };
    let Ok(currency) = CurrencyType::try_from_str(code) else { return plain() };
    let Ok(formatter) = CurrencyFormatter::try_new_symbol(locale.into(), currency, Default::default()) else {
        return plain();
    };
    let example = formatter.format_fixed_decimal(&Decimal::from(7_u8)).to_string();
    let (Some(start), Some(end)) = (example.find(char::is_numeric), example.rfind(char::is_numeric)) else { return plain() };
    let last = example[end..].chars().next().map_or(0, char::len_utf8);
    Pattern { before: example[..start].to_owned(), after: example[end + last..].to_owned() }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn check(digits: &str, exponent: u8, currency: &str, language: &str, expected: &str) {
        let value = Amount::new(digits, exponent).unwrap();
        let shown = amount(&value, currency.parse().unwrap(), language);
        assert_eq!(shown, expected, "{digits} {exponent} {currency} {language}");
    }

    #[test]
    fn amounts_are_written_as_cldr_says() {
        check("123456", 2, "978", "de", "1.234,56\u{a0}€");
        check("123456", 2, "978", "en", "€1,234.56");
        check("123456", 2, "978", "nl", "€\u{a0}1.234,56");
        check("123456", 2, "840", "en", "$1,234.56");
        check("123456", 2, "840", "en-GB", "US$1,234.56");
        check("123456", 2, "840", "fr", "1\u{202f}234,56\u{a0}$US");
        check("1000", 0, "392", "en", "¥1,000");
        check("1234500", 3, "414", "en", "KWD\u{a0}1,234.500");
        check("123456", 2, "985", "pl", "1234,56\u{a0}zł");
        check("12345678", 2, "356", "hi", "₹1,23,456.78");
        check("5", 2, "826", "en", "£0.05");
        check("0", 2, "978", "de", "0,00\u{a0}€");
        check("123456789", 2, "978", "pt", "1\u{a0}234\u{a0}567,89\u{a0}€");
        check("123456789", 2, "978", "pt-BR", "€\u{a0}1.234.567,89");
    }

    #[test]
    fn the_messages_exponent_counts_not_the_currencys() {
        check("100000", 2, "392", "en", "¥1,000.00");
        check("1234", 0, "978", "en", "€1,234");
        check("123456", 3, "978", "en", "€123.456");
        check("123456", 4, "990", "en", "CLF\u{a0}12.3456");
        check("123456789", 9, "840", "en", "$0.123456789");
    }

    #[test]
    fn forty_eight_digits_are_exact() {
        let digits = "123456789012345678901234567890123456789012345678";
        check(digits, 2, "978", "en", "€1,234,567,890,123,456,789,012,345,678,901,234,567,890,123,456.78");
    }

    #[test]
    fn arabic_uses_the_digits_of_its_country() {
        check("123456", 2, "978", "ar-EG", "\u{200f}١٬٢٣٤٫٥٦\u{a0}€");
        check("123456", 2, "978", "ar", "\u{200f}1,234.56\u{a0}€");
        check("123456", 2, "376", "he", "\u{200f}1,234.56\u{a0}\u{200f}₪");
    }

    #[test]
    fn unknown_currencies_and_languages_still_show_the_amount() {
        check("1250", 2, "001", "en", "001\u{a0}12.50");
        check("1250", 2, "978", "not a tag", "€\u{a0}12.50");
    }
}
