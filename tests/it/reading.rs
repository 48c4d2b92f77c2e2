//! What cardholders read is easy to read: WCAG 2.2 3.1.5 asks for lower secondary education, Directive (EU) 2019/882 for no more
//! than CEFR B2.
//!
//! English is measured by the Flesch-Kincaid grade (US school years; lower secondary ends with the ninth). The constants of such
//! formulas fit one language each, so every other language is held to what makes texts hard in all of them: long sentences.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;
use std::path::Path;

/// School years after which English must be easy to read.
const GRADE: f64 = 8.0;
/// Words in a sentence, at most.
const WORDS: usize = 30;
/// Letters in a sentence of a language that writes no spaces, at most.
const LETTERS: usize = 70;
const UNSPACED: [&str; 3] = ["ja", "zh-Hans", "zh-Hant"];

/// Every way a pattern can come out, with a word for what is filled in.
fn outcomes(pattern: &Pattern<&str>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let next: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| outcomes(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { .. }) } => {
                vec!["Nord".to_owned()]
            }
            PatternElement::Placeable { .. } => vec![String::new()],
        };
        all = all.iter().flat_map(|head| next.iter().map(move |tail| format!("{head}{tail}"))).collect();
    }
    all
}

/// All texts of a language by key; of mails each paragraph counts for itself.
fn texts(tag: &str) -> BTreeMap<String, Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
    let mut texts = BTreeMap::new();
    for file in ["page.ftl", "message.ftl"] {
        let source = std::fs::read_to_string(folder.join(file)).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let said = outcomes(message.value.as_ref().unwrap());
            let paragraphs = said.iter().flat_map(|text| text.split("\n\n")).map(|text| text.replace('\n', " ")).collect();
            texts.insert(message.id.name.to_owned(), paragraphs);
        }
    }
    texts
}

/// The languages there are: the folders.
fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    folders.map(|folder| folder.unwrap().file_name().into_string().unwrap()).collect()
}

/// Sentences, also those that a colon or a semicolon cuts, with the full stops of every script.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = ['.', '!', '?', ':', ';', '…', '。', '！', '？', '：', '；', '।', '؟', '؛'];
    text.split(ends).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// Syllables of an English word, as Flesch counts them: groups of vowels, less a silent e.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        groups += usize::from(is_vowel(letter) && !before);
        before = is_vowel(letter);
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

/// The Flesch-Kincaid grade.
fn grade(text: &str) -> f64 {
    let words: Vec<&str> =
        text.split(|letter: char| !(letter.is_alphabetic() || "’'-".contains(letter))).filter(|word| !word.is_empty()).collect();
    let sentences = sentences(text).count().max(1) as f64;
    let count = words.len().max(1) as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count / sentences + 11.8 * syllables as f64 / count - 15.59
}

#[test]
fn the_grade_is_flesch_and_kincaids() {
    let easy = grade("The cat sat on the mat. It was a good cat.");
    let hard = grade(
        "Notwithstanding aforementioned considerations, authentication necessitates comprehensive organisational deliberation.",
    );
    assert!(easy < 2.0 && hard > 20.0, "{easy} {hard}");
}

#[test]
fn english_is_easy_to_read() {
    let all: Vec<String> = texts("en").into_values().flatten().collect();
    let whole = grade(&all.iter().map(|text| format!("{text}.")).collect::<Vec<_>>().join(" "));
    assert!(whole <= GRADE, "all texts together: grade {whole:.1}");
    for (key, said) in texts("en") {
        for text in said.iter().filter(|text| text.split_whitespace().count() >= 12) {
            let grade = grade(text);
            assert!(grade <= GRADE + 3.0, "{key}: grade {grade:.1}: {text}");
        }
    }
}

#[test]
fn no_language_has_long_sentences() {
    let mut long = Vec::new();
    for tag in languages() {
        for (key, said) in texts(&tag) {
            for sentence in said.iter().flat_map(|text| sentences(text)) {
                let (size, most) = if UNSPACED.contains(&tag.as_str()) {
                    (sentence.chars().count(), LETTERS)
                } else {
                    (sentence.split_whitespace().count(), WORDS)
                };
                if size > most {
                    long.push(format!("{tag} {key}: {size} of {most}: {sentence}"));
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}
