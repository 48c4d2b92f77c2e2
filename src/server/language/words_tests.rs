//! Tests of `words`: the choice of a language, missing words, and that `locales/` and the code name the same keys.

use super::{Languages, accept_language, is_right_to_left};
use crate::ui::text::Arg;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn sample() -> Languages {
    let files = [
        ("en", "en/a.ftl", "hello = Hello { $name }\nonly-english = English\n"),
        ("de", "de/a.ftl", "hello = Hallo { $name }\n"),
        (
            "ar-EG",
            "ar-EG/a.ftl",
            "hello = { $name }\nleft = { $count ->\n    [two] (two) { $count }\n   *[other] { $count }\n }\n",
        ),
        ("nb", "nb/a.ftl", "hello = Hei\n"),
        ("zh-Hant", "zh-Hant/a.ftl", "hello = 你好\n"),
        ("pt", "pt/a.ftl", "hello = Olá\n"),
    ];
    Languages::from_files(&files).unwrap()
}

#[test]
fn the_best_language_is_found_by_cutting_the_tag_short() {
    let languages = sample();
    let choose = |wanted: &str| languages.choose(&wanted.split(' ').map(str::to_owned).collect::<Vec<_>>(), "en");
    for (wanted, found) in [
        ("de", "de"),
        ("de-CH", "de"),
        ("DE_at", "de"),
        ("de-CH-x-private", "de"),
        ("no", "nb"),
        ("nb-NO", "nb"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("fr", "en"),
        ("fr pt-BR", "pt"),
        ("* de", "de"),
        ("ar", "en"),
        ("", "en"),
        ("---", "en"),
    ] {
        assert_eq!(choose(wanted), found, "{wanted}");
    }
    assert_eq!(languages.choose(&[], "de-AT"), "de");
    assert_eq!(languages.choose(&[], "tlh"), "en");
}

#[test]
fn quality_values_order_the_header() {
    for (header, wanted) in [
        ("de-CH, de;q=0.9, en;q=0.8", vec!["de-CH", "de", "en"]),
        ("en;q=0.1,fr;q=0.95, de", vec!["de", "fr", "en"]),
        ("fr;q=0, *;q=0.5", vec!["*"]),
        ("de;q=1.1, ../x, , en ; q=1.000", vec!["en"]),
        ("", vec![]),
    ] {
        assert_eq!(accept_language(header), wanted, "{header}");
    }
    assert!(accept_language(&"de,".repeat(10_000)).len() <= 20);
}

#[test]
fn missing_words_are_english_and_missing_keys_themselves() {
    let text = sample().text("de");
    let missing = "only-english";
    assert_eq!(text.say(missing), "English");
    let unknown = "no-such-key";
    assert_eq!(text.say(unknown), "no-such-key");
    assert_eq!(sample().text("tlh").language(), "en");
}

#[test]
fn text_arguments_are_isolated_and_numbers_use_the_languages_digits() {
    let (hello, left) = ("hello", "left");
    assert_eq!(sample().text("de").fill(hello, &[("name", Arg::Text("{ $x }".into()))]), "Hallo \u{2068}{ $x }\u{2069}");
    assert_eq!(sample().text("ar-EG").fill(left, &[("count", Arg::Number(2))]), "(two) \u{2068}٢\u{2069}");
    assert_eq!(sample().text("ar-EG").direction(), "rtl");
}

#[test]
fn exactly_one_may_be_told_from_the_form_that_one_has() {
    let text = "left = { $count ->\n    [1] last\n    [one] one { $count }\n   *[other] other { $count }\n }\n";
    let words = Languages::from_files(&[("hr", "hr/a.ftl", text), ("ja", "ja/a.ftl", text)]).unwrap();
    let left = "left";
    for (tag, count, said) in
        [("hr", 1, "last"), ("hr", 21, "one 21"), ("hr", 101, "one 101"), ("ja", 1, "last"), ("ja", 101, "other 101")]
    {
        let shown = words.text(tag).fill(left, &[("count", Arg::Number(count))]);
        assert_eq!(shown.replace(['\u{2068}', '\u{2069}'], ""), said, "{tag} {count}");
    }
}

#[test]
fn direction_follows_the_script() {
    for (tag, right_to_left) in [("ar", true), ("he-IL", true), ("en", false), ("az-Arab", true), ("ar-Latn", false), ("", false)]
    {
        assert_eq!(is_right_to_left(tag), right_to_left, "{tag}");
    }
}

#[test]
fn code_and_english_name_the_same_keys() {
    let mut source = String::new();
    read_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    let english = keys_of("en");
    let asked: BTreeSet<String> = [".say(", ".fill("].iter().flat_map(|call| first_literals(&source, call)).collect();
    let missing: Vec<_> = asked.difference(&english).collect();
    assert!(missing.is_empty(), "asked for in src, absent from locales/en: {missing:?}");
    let literal = |text: &str| source.contains(&format!("\"{text}\""));
    let templates = composed_keys(&source);
    let named = |key: &str| literal(key) || templates.iter().any(|template| middle(key, template).is_some_and(literal));
    let unused: Vec<_> = english.iter().filter(|key| !named(key)).collect();
    assert!(unused.is_empty(), "in locales/en, never named in src: {unused:?}");
}

/// Keys of a language, read from the text of its files.
fn keys_of(tag: &str) -> BTreeSet<String> {
    let lines = super::FILES.iter().filter(|(of, _, _)| of == &tag).flat_map(|(_, _, text)| text.lines());
    let keys = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    keys.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim().to_owned()).collect()
}

#[test]
fn keys_put_together_from_parts_come_in_full_sets() {
    let mut source = String::new();
    read_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    let english = keys_of("en");
    let mut sets: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    for template in composed_keys(&source) {
        let middles = english.iter().filter_map(|key| middle(key, &template)).map(str::to_owned).collect();
        sets.entry(template.0).or_default().push(middles);
    }
    for (prefix, sets) in sets {
        assert!(sets.iter().all(|set| *set == sets[0] && !set.is_empty()), "{prefix}: {sets:?}");
    }
}

/// What comes before and after the variable part in calls like `say(&format!("return-{key}-body"))`.
fn composed_keys(source: &str) -> BTreeSet<(String, String)> {
    let templates = [".say(&format!(", ".fill(&format!("].iter().flat_map(|call| first_literals(source, call));
    let parts = templates.filter_map(|template| {
        let (before, rest) = template.split_once('{')?;
        Some((before.to_owned(), rest.split_once('}')?.1.to_owned()))
    });
    parts.collect()
}

/// The variable part of a key.
fn middle<'key>(key: &'key str, (before, after): &(String, String)) -> Option<&'key str> {
    key.strip_prefix(before.as_str())?.strip_suffix(after.as_str())
}

/// String literals that come first in the brackets of a call.
fn first_literals(source: &str, call: &str) -> Vec<String> {
    let after = source.split(call).skip(1).map(str::trim_start);
    after.filter_map(|rest| rest.strip_prefix('"')?.split_once('"')).map(|(key, _)| key.to_owned()).collect()
}

fn read_sources(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("words_tests.rs") {
            into.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}
