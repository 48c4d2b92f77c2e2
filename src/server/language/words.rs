//! The words of `locales/`, built into the program.
//!
//! What: Fluent messages by language, the choice of a language (RFC 4647 lookup), the direction of its writing.
//! What not: no word is written here, and no file is read while the program runs.
//! How to extend: put the folder into `locales/`, name its files in [`FILES`]. A file may leave keys out: English
//! stands in, and the log says so once.

use crate::ui::text::{Arg, Text};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use unic_langid::LanguageIdentifier;

/// The language that has every key.
pub const FALLBACK: &str = "en";

/// Every file: tag, name for error messages, text.
const FILES: &[(&str, &str, &str)] = &[
    ("en", "en/message.ftl", include_str!("../../../locales/en/message.ftl")),
    ("en", "en/page.ftl", include_str!("../../../locales/en/page.ftl")),
];

/// Tags under which browsers ask for something that is filed under another tag. Lower case.
const ALIASES: &[(&str, &str)] = &[
    ("iw", "he"),
    ("no", "nb"),
    ("zh", "zh-hans"),
    ("zh-cn", "zh-hans"),
    ("zh-sg", "zh-hans"),
    ("zh-hk", "zh-hant"),
    ("zh-mo", "zh-hant"),
    ("zh-tw", "zh-hant"),
];

/// Languages written from right to left, and scripts that say so in a tag.
const RIGHT_TO_LEFT: &[&str] = &["ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"];
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"];

/// A language file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct LanguageFault {
    /// Path under `locales/`.
    pub file: String,
    /// What is wrong with it.
    pub problem: String,
}

/// All languages. Cheap to clone.
#[derive(Clone)]
pub struct Languages {
    shelf: Arc<Shelf>,
}

struct Shelf {
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    reported: Mutex<BTreeSet<(String, String)>>,
}

impl Languages {
    /// Reads the built-in files.
    ///
    /// # Errors
    /// A file that is not Fluent, a key given twice, a folder that is not a language tag.
    pub fn load() -> Result<Self, LanguageFault> {
        Self::from_files(FILES)
    }

    /// Reads these files: tag, name, text.
    ///
    /// # Errors
    /// As [`Languages::load`].
    pub fn from_files(files: &[(&str, &str, &str)]) -> Result<Self, LanguageFault> {
        let mut bundles: BTreeMap<String, FluentBundle<FluentResource>> = BTreeMap::new();
        for (tag, file, text) in files {
            let fault = |problem: String| LanguageFault { file: (*file).to_owned(), problem };
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| fault(format!("{errors:?}")))?;
            let identifier: LanguageIdentifier = tag.parse().map_err(|_| fault(format!("{tag} is not a language tag")))?;
            let bundle = bundles.entry((*tag).to_owned()).or_insert_with(|| {
                let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
                bundle.set_formatter(Some(localised_number));
                bundle
            });
            bundle.add_resource(resource).map_err(|errors| fault(format!("{errors:?}")))?;
        }
        Ok(Self { shelf: Arc::new(Shelf { bundles, reported: Mutex::default() }) })
    }

    /// Tags of all languages, in alphabetical order.
    pub fn tags(&self) -> Vec<&str> {
        self.shelf.bundles.keys().map(String::as_str).collect()
    }

    /// The words of one language; English for a tag that is not here.
    pub fn text(&self, tag: &str) -> Text {
        let known = self.shelf.bundles.keys().find(|known| known.eq_ignore_ascii_case(tag));
        let tag = known.map_or(FALLBACK, String::as_str).to_owned();
        let shelf = Arc::clone(&self.shelf);
        let right_to_left = is_right_to_left(&tag);
        let of = tag.clone();
        Text::new(tag, right_to_left, move |key, arguments| shelf.words(&of, key, arguments))
    }

    /// The best language for somebody who wants these, in this order (RFC 4647, lookup); `default` when none is here.
    pub fn choose(&self, wanted: &[String], default: &str) -> String {
        let found = wanted.iter().find_map(|range| self.look_up(range));
        found.or_else(|| self.look_up(default)).unwrap_or(FALLBACK).to_owned()
    }

    fn look_up(&self, range: &str) -> Option<&str> {
        let mut range = range.trim().replace('_', "-").to_ascii_lowercase();
        while !range.is_empty() && range != "*" {
            let aliased = ALIASES.iter().find(|(from, _)| *from == range).map(|(_, to)| *to);
            let candidates = [Some(range.as_str()), aliased];
            let known = candidates
                .into_iter()
                .flatten()
                .find_map(|candidate| self.shelf.bundles.keys().find(|known| known.eq_ignore_ascii_case(candidate)));
            if known.is_some() {
                return known.map(String::as_str);
            }
            shorten(&mut range);
        }
        None
    }
}

/// Drops the last subtag, and the single letter or `*` it leaves at the end.
fn shorten(range: &mut String) {
    loop {
        let cut = range.rfind('-').unwrap_or(0);
        range.truncate(cut);
        let last = range.rsplit('-').next().unwrap_or_default();
        if range.is_empty() || last.len() > 1 {
            return;
        }
    }
}

impl Shelf {
    fn words(&self, tag: &str, key: &str, arguments: &[(&str, Arg)]) -> String {
        if let Some(words) = self.format(tag, key, arguments) {
            return words;
        }
        self.report(tag, key, "missing");
        self.format(FALLBACK, key, arguments).unwrap_or_else(|| key.to_owned())
    }

    fn format(&self, tag: &str, key: &str, arguments: &[(&str, Arg)]) -> Option<String> {
        let bundle = self.bundles.get(tag)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Arg::Text(text) => given.set(*name, FluentValue::String(text.clone().into())),
                Arg::Number(number) => given.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        if !errors.is_empty() {
            self.report(tag, key, "an argument is missing");
        }
        Some(words)
    }

    /// Logs a fault of the language files, the first time only.
    fn report(&self, tag: &str, key: &str, problem: &str) {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.insert((tag.to_owned(), key.to_owned())) {
            tracing::warn!(language = tag, key, problem, "words");
        }
    }
}

/// A bundle's language, the only way for a Fluent formatter to learn it.
struct BundleLocale(Locale);

impl Memoizable for BundleLocale {
    type Args = ();
    type Error = icu_locale_core::ParseError;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        language.to_string().parse().map(Self)
    }
}

/// Writes Fluent's numbers with the language's own digits and separators.
fn localised_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal: Decimal = number.as_string().parse().ok()?;
    let locale = memoizer.with_try_get::<BundleLocale, _, _>((), |locale| locale.0.clone()).ok()?;
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
    Some(formatter.format(&decimal).to_string())
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    match subtags.find(|subtag| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())) {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    }
}

/// The languages of an `Accept-Language` header, best first. What cannot be read is left out; at most 20 are read.
pub fn accept_language(header: &str) -> Vec<String> {
    let mut ranges: Vec<(u16, String)> = header.split(',').take(20).filter_map(weighted_range).collect();
    ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    ranges.into_iter().map(|(_, range)| range).collect()
}

/// One element of the header with its weight in thousandths; none when it is malformed or unwanted.
fn weighted_range(element: &str) -> Option<(u16, String)> {
    let mut parts = element.split(';');
    let range = parts.next()?.trim();
    let is_subtag = |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if range != "*" && !range.split('-').all(is_subtag) {
        return None;
    }
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => {
            let (name, value) = parameter.split_once('=')?;
            if !name.trim().eq_ignore_ascii_case("q") {
                return None;
            }
            thousandths(value.trim())?
        }
    };
    (weight > 0).then(|| (weight, range.to_owned()))
}

/// `0`, `1`, or up to three decimals of either, in thousandths.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !matches!(whole, "0" | "1") || fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value: u16 = format!("{whole}{fraction:0<3}").parse().ok()?;
    (value <= 1000).then_some(value)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#[path = "words_tests.rs"]
mod tests;
