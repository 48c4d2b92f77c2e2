//! Words, money, times and masks in the cardholder's language.
//!
//! What: [`words`] reads `locales/`, [`money`] writes amounts, [`time`] clock times and spans, [`mask`] hides contact
//! data, [`display`] makes foreign text fit to be shown, [`pseudo`] makes longer text of English, for tests of pages.
//! What not: no HTTP, no HTML, no decision about what is said.
//! How to extend: a language is a folder in `locales/` and a line in `words::FILES`; digits, separators, currency signs and
//! the way to write a time come from CLDR and need nothing.

pub mod display;
pub mod mask;
pub mod money;
pub mod pseudo;
pub mod time;
pub mod words;

pub use words::{LanguageFault, Languages};
