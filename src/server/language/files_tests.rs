//! Tests of `locales/`: every language says everything that English says, fills in the same, and has the plural forms that
//! CLDR gives it. What the words mean is for readers.

use super::{FILES, Languages};
use crate::ui::text::Arg;
use fluent_syntax::ast;
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::{BTreeMap, BTreeSet};

/// I2 of the requirements: the official languages of the EEA and those of large card markets.
const REFERENCE: [&str; 33] = [
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "he", "hi", "hr", "hu", "it", "ja", "lt", "lv", "mt",
    "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tr", "uk", "zh-Hans", "zh-Hant",
];

/// Numbers: what selects by them selects by plural form.
const NUMBERS: [&str; 4] = ["count", "minutes", "digits", "typed"];

/// Numbers that need not be said: a phrase may be the same for one and for many.
const UNSAID: [&str; 2] = ["count", "minutes"];

/// Plural forms in the order in which texts give them: the first that fits is taken.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What selects one of several texts, and what it may be.
const CHOICES: [(&str, &[&str]); 6] = [
    ("kind", &["payment", "card"]),
    ("named", &["yes", "no"]),
    ("step", &["code", "approval", "choice"]),
    ("entry", &["password", "code"]),
    ("changed", &["phone", "email", "password", "other"]),
    ("way", &["approval", "message"]),
];

type Pattern = ast::Pattern<&'static str>;
type Messages = BTreeMap<&'static str, (&'static str, Pattern)>;

/// The messages of a language by key, each with its file's name.
fn messages(tag: &str) -> Messages {
    let mut messages = Messages::new();
    for (_, file, text) in FILES.iter().filter(|(of, _, _)| *of == tag) {
        let resource = fluent_syntax::parser::parse(*text).unwrap_or_else(|(_, faults)| panic!("{file}: {faults:?}"));
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let file = file.rsplit('/').next().unwrap();
                assert!(message.attributes.is_empty(), "{tag}: {} has attributes", message.id.name);
                assert!(messages.insert(message.id.name, (file, message.value.unwrap())).is_none(), "{tag}: {}", message.id.name);
            }
        }
    }
    messages
}

fn tags() -> BTreeSet<&'static str> {
    FILES.iter().map(|(tag, _, _)| *tag).collect()
}

/// A selection: its variable, the names of its variants, the default last, and their patterns.
struct Selection<'a> {
    by: &'static str,
    variants: Vec<(&'static str, &'a Pattern)>,
    default: &'static str,
}

fn selection<'a>(expression: &'a ast::Expression<&'static str>) -> Option<Selection<'a>> {
    let ast::Expression::Select { selector, variants } = expression else { return None };
    let ast::InlineExpression::VariableReference { id } = selector else { panic!("selects by {selector:?}") };
    let name = |key: &ast::VariantKey<&'static str>| match key {
        ast::VariantKey::Identifier { name } => *name,
        ast::VariantKey::NumberLiteral { value } => value,
    };
    let default = variants.iter().find(|variant| variant.default).unwrap();
    Some(Selection {
        by: id.name,
        variants: variants.iter().map(|variant| (name(&variant.key), &variant.value)).collect(),
        default: name(&default.key),
    })
}

fn placeables(pattern: &Pattern) -> impl Iterator<Item = &ast::Expression<&'static str>> {
    pattern.elements.iter().filter_map(|element| match element {
        ast::PatternElement::Placeable { expression } => Some(expression),
        ast::PatternElement::TextElement { .. } => None,
    })
}

/// Every selection in a pattern, those within others too.
fn selections(pattern: &Pattern) -> Vec<Selection<'_>> {
    let mut all = Vec::new();
    for selection in placeables(pattern).filter_map(selection) {
        all.extend(selection.variants.iter().flat_map(|(_, pattern)| selections(pattern)));
        all.push(selection);
    }
    all
}

/// What a text fills in, given what is chosen; with any of its plural forms.
fn filled_in(pattern: &Pattern, chosen: &BTreeMap<&str, &str>) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for expression in placeables(pattern) {
        if let Some(selection) = selection(expression) {
            let wanted = chosen.get(selection.by).copied();
            let is_there = wanted.is_some_and(|wanted| selection.variants.iter().any(|(name, _)| *name == wanted));
            let picked = wanted.map(|wanted| if is_there { wanted } else { selection.default });
            let picked = selection.variants.iter().filter(|(name, _)| picked.is_none_or(|picked| picked == *name));
            names.extend(picked.flat_map(|(_, pattern)| filled_in(pattern, chosen)));
        } else if let ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) = expression {
            names.insert(id.name);
        }
    }
    names
}

/// Every way to choose among all that can be chosen.
fn choices() -> Vec<BTreeMap<&'static str, &'static str>> {
    CHOICES.iter().fold(vec![BTreeMap::new()], |before, (variable, values)| {
        let with = |chosen: &BTreeMap<_, _>| {
            values
                .iter()
                .map(|value| chosen.iter().map(|(a, b)| (*a, *b)).chain([(*variable, *value)]).collect())
                .collect::<Vec<_>>()
        };
        before.iter().flat_map(with).collect()
    })
}

fn rules(tag: &str) -> PluralRules {
    let locale: icu_locale_core::Locale = tag.parse().unwrap();
    PluralRules::try_new_cardinal(locale.into()).unwrap()
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The plural forms of a language that whole numbers up to ten thousand have: no number on a page is larger. And "other", which
/// Fluent wants as the default everywhere.
fn forms(tag: &str) -> Vec<&'static str> {
    let rules = rules(tag);
    let found: BTreeSet<_> = (0_u32..=10_000).map(|number| name_of(rules.category_for(number))).chain(["other"]).collect();
    FORMS.into_iter().filter(|form| found.contains(form)).collect()
}

#[test]
fn the_languages_of_the_reference_are_there() {
    assert_eq!(Languages::load().unwrap().tags(), REFERENCE);
}

#[test]
fn every_language_has_exactly_the_keys_of_english() {
    let keys = |tag| messages(tag).into_iter().map(|(key, (file, _))| format!("{file}: {key}")).collect::<BTreeSet<_>>();
    let english = keys("en");
    assert!(english.len() > 100);
    for tag in tags() {
        let here = keys(tag);
        let missing: Vec<_> = english.difference(&here).collect();
        let surplus: Vec<_> = here.difference(&english).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{tag}: missing {missing:?}, surplus {surplus:?}");
    }
}

#[test]
fn every_language_fills_in_what_english_fills_in() {
    let (english, choices) = (messages("en"), choices());
    let but_numbers = |names: BTreeSet<&'static str>| names.into_iter().filter(|name| !UNSAID.contains(name)).collect();
    let mut faults = Vec::new();
    for tag in tags() {
        let here = messages(tag);
        for (key, (_, pattern)) in &english {
            let Some((_, translated)) = here.get(key) else { continue };
            for chosen in &choices {
                let (ours, theirs) = (filled_in(pattern, chosen), filled_in(translated, chosen));
                let surplus: Vec<_> = theirs.difference(&ours).filter(|name| !UNSAID.contains(name)).copied().collect();
                let unknown: Vec<_> = theirs.iter().filter(|name| UNSAID.contains(name) && !uses(pattern, name)).collect();
                let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) = (but_numbers(ours), but_numbers(theirs.clone()));
                if ours != theirs || !surplus.is_empty() || !unknown.is_empty() {
                    faults.push(format!("{tag}: {key}: {theirs:?}, English {ours:?}, {unknown:?}, with {chosen:?}"));
                    break;
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn uses(pattern: &Pattern, name: &str) -> bool {
    let selected = selections(pattern).iter().any(|selection| selection.by == name);
    selected || filled_in(pattern, &BTreeMap::new()).contains(name)
}

#[test]
fn every_selection_has_the_variants_of_english_or_the_plural_forms_of_its_language() {
    let english = messages("en");
    let mut faults = Vec::new();
    for tag in tags() {
        let forms = forms(tag);
        for (key, (_, pattern)) in messages(tag) {
            assert!(
                !pattern
                    .elements
                    .iter()
                    .any(|element| matches!(element, ast::PatternElement::TextElement { value } if value.contains("->"))),
                "{tag}: {key}: an arrow in a text"
            );
            let ours = english.get(key).map(|(_, pattern)| selections(pattern)).unwrap_or_default();
            for selection in selections(&pattern) {
                let names = |selection: &Selection<'_>| selection.variants.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>();
                let here = names(&selection);
                if NUMBERS.contains(&selection.by) {
                    // And a text may say something else for exactly one.
                    let plural: Vec<_> = selection.variants.iter().map(|(name, _)| *name).filter(|name| *name != "1").collect();
                    if plural != forms || selection.default != "other" {
                        faults.push(format!("{tag}: {key}: {plural:?}, CLDR {forms:?}"));
                    }
                } else if !ours
                    .iter()
                    .any(|other| (other.by, names(other), other.default) == (selection.by, here.clone(), selection.default))
                {
                    faults.push(format!("{tag}: {key}: by {} {here:?}, default {}", selection.by, selection.default));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// "One try left" is right for one. A form that also stands for others says the number, wherever English says it for others.
#[test]
fn a_plural_form_of_several_numbers_says_the_number() {
    let english = messages("en");
    let mut faults = Vec::new();
    for tag in tags() {
        let rules = rules(tag);
        for (key, (_, pattern)) in messages(tag) {
            let says = |name| english.get(key).is_some_and(|(_, english)| filled_in(english, &BTreeMap::new()).contains(name));
            for selection in selections(&pattern).iter().filter(|selection| NUMBERS.contains(&selection.by) && says(selection.by))
            {
                for (form, text) in &selection.variants {
                    let several = (1_u32..=20).filter(|number| name_of(rules.category_for(*number)) == *form).count() > 1;
                    if several && !filled_in(text, &BTreeMap::new()).contains(selection.by) {
                        faults.push(format!("{tag}: {key}: [{form}] does not say {}", selection.by));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_number_picks_the_plural_form_that_cldr_names() {
    for tag in tags() {
        let variants: String =
            forms(tag).iter().filter(|form| **form != "other").map(|form| format!("    [{form}] {form}\n")).collect();
        let text = format!("form = {{ $count ->\n{variants}   *[other] other\n }}\n");
        let languages = Languages::from_files(&[(tag, "form.ftl", &text)]).unwrap();
        let (words, rules, key) = (languages.text(tag), rules(tag), "form");
        for number in (0..=1000).chain([1_000_000]) {
            let picked = words.fill(key, &[("count", Arg::Number(number))]);
            let named = name_of(rules.category_for(number));
            // From a million on some languages have a form that no text here needs.
            assert!(picked == named || number == 1_000_000 && picked == "other", "{tag}: {number} is {named}, not {picked}");
        }
    }
}

/// Numbers that have one form in a text of a language, and the groups that differ from each other: what a reader hears.
#[test]
fn real_texts_take_the_form_that_their_number_needs() {
    let languages = Languages::load().unwrap();
    let form = |tag: &str, key: &str, number: u32| {
        let said = languages.text(tag).fill(key, &[("count", Arg::Number(number))]);
        let marks = |letter: char| letter.is_numeric() || ('\u{2066}'..='\u{2069}').contains(&letter);
        said.split(marks).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("#")
    };
    let groups: [(&str, &str, &[&[u32]]); 12] = [
        ("ar", "code-attempts", &[&[0], &[1], &[2], &[3, 10, 103], &[11, 99, 100, 111]]),
        ("ar", "duration-minutes", &[&[1], &[2], &[3, 5, 10, 103], &[0, 11, 30, 100, 101]]),
        ("pl", "duration-minutes", &[&[1], &[2, 3, 22, 102], &[0, 5, 12, 21, 25, 111]]),
        ("uk", "duration-minutes", &[&[1, 21, 101], &[2, 22, 104], &[0, 5, 11, 12, 25, 111]]),
        ("lt", "duration-minutes", &[&[1, 21, 101], &[2, 9, 22, 102], &[0, 10, 11, 12, 20, 111]]),
        ("sl", "duration-minutes", &[&[1, 101], &[2, 102], &[3, 4, 103], &[0, 5, 11, 22, 100]]),
        ("ga", "duration-hours", &[&[1, 2, 11, 20], &[3, 6], &[7, 10]]),
        ("mt", "duration-hours", &[&[1], &[2], &[3, 10, 103], &[11, 19, 111], &[20, 100]]),
        ("he", "duration-minutes", &[&[1], &[2], &[0, 3, 10, 20, 100]]),
        ("cs", "duration-minutes", &[&[1], &[2, 4], &[0, 5, 22, 101]]),
        ("hr", "duration-hours", &[&[1, 21], &[2, 22], &[0, 5, 11, 12]]),
        ("ja", "duration-minutes", &[&[0, 1, 2, 100]]),
    ];
    for (tag, key, groups) in groups {
        let forms: Vec<BTreeSet<String>> =
            groups.iter().map(|numbers| numbers.iter().map(|number| form(tag, key, *number)).collect()).collect();
        assert!(forms.iter().all(|forms| forms.len() == 1), "{tag}: {key}: one form in each group: {forms:?}");
        let different: BTreeSet<_> = forms.iter().flatten().collect();
        assert_eq!(different.len(), groups.len(), "{tag}: {key}: groups differ: {forms:?}");
    }
}
