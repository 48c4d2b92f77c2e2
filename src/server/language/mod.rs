//! Words, money, times and masks in the cardholder's language.
//!
//! What: [`words`] reads `locales/`, [`money`] writes amounts, [`time`] clock times and spans, [`mask`] hides contact
//! data, [`display`] makes foreign text fit to be shown.
//! What not: no HTTP, no HTML, no decision about what is said.
//! How to extend: a language is a folder in `locales/` and a line in `words::FILES`; digits, separators and currency
//! signs come from CLDR and need nothing.

pub mod display;
pub mod mask;
pub mod money;
pub mod time;
pub mod words;

pub use words::{LanguageFault, Languages};
