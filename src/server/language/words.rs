//! The words of `locales/`, built into the program.
//!
//! What: Fluent messages by language, the choice of a language (RFC 4647 lookup), the direction of its writing, the names
//! languages have for themselves.
//! What not: no word is written here, and no file is read while the program runs.
//! How to extend: put the folder with its two files into `locales/` and its tag into [`FILES`]. Tests demand every key of
//! English and every plural form of the language; should one be missing all the same, English stands in, and the log says so
//! once.

use super::pseudo;
use crate::ui::pages::LanguageName;
use crate::ui::text::{Arg, Text};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_plurals::PluralRules;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use unic_langid::LanguageIdentifier;

/// The language that has every key.
pub const FALLBACK: &str = "en";

/// The files of these languages: tag, name for error messages, text.
macro_rules! files {
    ($($tag:literal)*) => {
        &[$(
            ($tag, concat!($tag, "/message.ftl"), include_str!(concat!("../../../locales/", $tag, "/message.ftl"))),
            ($tag, concat!($tag, "/page.ftl"), include_str!(concat!("../../../locales/", $tag, "/page.ftl"))),
        )*]
    };
}

/// Every file.
const FILES: &[(&str, &str, &str)] = files! {
    "ar"
    "bg"
    "cs"
    "da"
    "de"
    "el"
    "en"
    "es"
    "et"
    "fi"
    "fr"
    "ga"
    "he"
    "hi"
    "hr"
    "hu"
    "it"
    "ja"
    "lt"
    "lv"
    "mt"
    "nb"
    "nl"
    "pl"
    "pt"
    "ro"
    "sk"
    "sl"
    "sv"
    "tr"
    "uk"
    "zh-Hans"
    "zh-Hant"
};

/// Tags under which browsers ask for something that is filed under another tag. Lower case.
const ALIASES: &[(&str, &str)] = &[
    ("iw", "he"),
    ("nn", "nb"),
    ("no", "nb"),
    ("yue", "zh-hant"),
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
    pseudo: bool,
}

struct Shelf {
    names: Arc<[LanguageName]>,
    books: BTreeMap<String, Book>,
    reported: Mutex<BTreeSet<(String, String)>>,
}

/// One language.
struct Book {
    words: FluentBundle<FluentResource>,
    plural: PluralRules,
    digits: DecimalFormatter,
}

impl Languages {
    /// Reads the built-in files: once, whoever asks.
    ///
    /// # Errors
    /// A file that is not Fluent, a key given twice, a folder that is not a language tag.
    pub fn load() -> Result<Self, LanguageFault> {
        static LOADED: OnceLock<Result<Languages, LanguageFault>> = OnceLock::new();
        LOADED.get_or_init(|| Self::from_files(FILES)).clone()
    }

    /// Reads these files: tag, name, text.
    ///
    /// # Errors
    /// As [`Languages::load`].
    pub fn from_files(files: &[(&str, &str, &str)]) -> Result<Self, LanguageFault> {
        let mut books: BTreeMap<String, Book> = BTreeMap::new();
        for (tag, file, text) in files {
            let fault = |problem: String| LanguageFault { file: (*file).to_owned(), problem };
            // A form that Fluent's rules do not know yet.
            let text = if *tag == "mt" { text.replace("[two]", "[2]") } else { (*text).to_owned() };
            let resource = FluentResource::try_new(by_form(&text)).map_err(|(_, errors)| fault(format!("{errors:?}")))?;
            let book = match books.entry((*tag).to_owned()) {
                Entry::Occupied(book) => book.into_mut(),
                Entry::Vacant(place) => place.insert(Book::new(tag).map_err(fault)?),
            };
            book.words.add_resource(resource).map_err(|errors| fault(format!("{errors:?}")))?;
        }
        let mut shelf = Shelf { names: Arc::default(), books, reported: Mutex::default() };
        shelf.names = shelf.own_names();
        Ok(Self { shelf: Arc::new(shelf), pseudo: false })
    }

    /// The same with the pseudo-languages of [`pseudo`], for those who test pages. They are used by their exact tags only.
    #[must_use]
    pub fn with_pseudo(self) -> Self {
        Self { pseudo: true, ..self }
    }

    /// Tags of all languages, in alphabetical order.
    pub fn tags(&self) -> Vec<&str> {
        self.shelf.books.keys().map(String::as_str).collect()
    }

    /// Every language with the name it has for itself: by the alphabet, those in other scripts after those in Latin.
    pub fn names(&self) -> Arc<[LanguageName]> {
        Arc::clone(&self.shelf.names)
    }

    /// Our spelling of a tag that is here, pseudo-languages included.
    pub fn known(&self, tag: &str) -> Option<&str> {
        self.shelf.known(tag).or_else(|| self.pseudo(tag))
    }

    fn pseudo(&self, tag: &str) -> Option<&'static str> {
        pseudo::TAGS.into_iter().find(|known| self.pseudo && known.eq_ignore_ascii_case(tag))
    }

    /// The words of one language; English for a tag that is not here.
    pub fn text(&self, tag: &str) -> Text {
        let shelf = Arc::clone(&self.shelf);
        if let Some(tag) = self.pseudo(tag) {
            let accented = move |key: &str, arguments: &[(&str, Arg)]| pseudo::text(&shelf.words(FALLBACK, key, arguments));
            return Text::new(tag, is_right_to_left(tag), accented);
        }
        let tag = shelf.known(tag).unwrap_or(FALLBACK).to_owned();
        let right_to_left = is_right_to_left(&tag);
        let of = tag.clone();
        Text::new(tag, right_to_left, move |key, arguments| shelf.words(&of, key, arguments))
    }

    /// The best language for somebody who wants these, in this order (RFC 4647, lookup); `default` when none is here. A
    /// pseudo-language must come first, by its exact tag.
    pub fn choose(&self, wanted: &[String], default: &str) -> String {
        let pseudo = wanted.first().and_then(|tag| self.pseudo(tag));
        let found = pseudo.or_else(|| self.find(wanted));
        found.or_else(|| self.look_up(default)).unwrap_or(FALLBACK).to_owned()
    }

    /// The best language for somebody who wants these, in this order, if one is here. Never a pseudo-language.
    pub fn find(&self, wanted: &[String]) -> Option<&str> {
        wanted.iter().find_map(|range| self.look_up(range))
    }

    fn look_up(&self, range: &str) -> Option<&str> {
        let mut range = range.trim().replace('_', "-").to_ascii_lowercase();
        while !range.is_empty() && range != "*" {
            let aliased = ALIASES.iter().find(|(from, _)| *from == range).map(|(_, to)| *to);
            let candidates = [Some(range.as_str()), aliased];
            let known = candidates.into_iter().flatten().find_map(|candidate| self.shelf.known(candidate));
            if known.is_some() {
                return known;
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

/// What a variable is called where it selects.
const FORM: &str = "-form";

/// Lets every selection look at what its variable selects by, which is not always what is shown.
fn by_form(text: &str) -> String {
    let parts: Vec<&str> = text.split("->").collect();
    let last = parts.len() - 1;
    let with_form = |(index, part): (usize, &&str)| {
        if index == last { (*part).to_owned() } else { format!("{}{FORM} ->", part.trim_end()) }
    };
    parts.iter().enumerate().map(with_form).collect()
}

impl Book {
    fn new(tag: &str) -> Result<Self, String> {
        let identifier: LanguageIdentifier = tag.parse().map_err(|_| format!("{tag} is not a language tag"))?;
        let locale: Locale = tag.parse().map_err(|_| format!("{tag} is not a language tag"))?;
        Ok(Self {
            words: FluentBundle::new_concurrent(vec![identifier]),
            plural: PluralRules::try_new_cardinal((&locale).into()).map_err(|error| error.to_string())?,
            digits: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(|error| error.to_string())?,
        })
    }

    /// A number that Fluent gives the plural form that this one has in CLDR. Fluent's own rules are older, and wrong for larger
    /// numbers in Lithuanian, Arabic and others.
    fn alike(&self, number: u32) -> u32 {
        let form = self.plural.category_for(number);
        let alike = |other: &u32| self.plural.category_for(*other) == form;
        // Not 1: a text may say something else for exactly one.
        if number <= 1 { number } else { (2..=200).find(alike).unwrap_or(number) }
    }
}

impl Shelf {
    fn known(&self, tag: &str) -> Option<&str> {
        self.books.keys().map(String::as_str).find(|known| known.eq_ignore_ascii_case(tag))
    }

    /// A language without a name is called by its tag.
    fn own_names(&self) -> Arc<[LanguageName]> {
        let name = |tag: &String| self.format(tag, "language-name", &[]).unwrap_or_else(|| tag.clone());
        let mut names: Vec<_> = self.books.keys().map(|tag| LanguageName { tag: tag.clone(), name: name(tag) }).collect();
        names.sort_by_cached_key(|language| plain(&language.name));
        names.into()
    }

    fn words(&self, tag: &str, key: &str, arguments: &[(&str, Arg)]) -> String {
        if let Some(words) = self.format(tag, key, arguments) {
            return words;
        }
        self.report(tag, key, "missing");
        self.format(FALLBACK, key, arguments).unwrap_or_else(|| key.to_owned())
    }

    fn format(&self, tag: &str, key: &str, arguments: &[(&str, Arg)]) -> Option<String> {
        let book = self.books.get(tag)?;
        let pattern = book.words.get_message(key)?.value()?;
        let mut given = FluentArgs::with_capacity(2 * arguments.len());
        for (name, argument) in arguments {
            let (shown, form) = match argument {
                Arg::Text(text) => (text.clone(), FluentValue::from(text.clone())),
                Arg::Number(number) => (book.digits.format(&Decimal::from(*number)).to_string(), book.alike(*number).into()),
            };
            given.set(*name, FluentValue::from(shown));
            given.set(format!("{name}{FORM}"), form);
        }
        let mut errors = Vec::new();
        let words = book.words.format_pattern(pattern, Some(&given), &mut errors).into_owned();
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

/// Lower case without marks. Sorts the names of languages as readers expect; the scripts in the order Unicode has them, Latin
/// first.
fn plain(name: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(name).to_lowercase();
    decomposed.chars().filter(|letter| !GeneralCategoryGroup::Mark.contains(categories.get(*letter))).collect()
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

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#[path = "files_tests.rs"]
mod files_tests;
