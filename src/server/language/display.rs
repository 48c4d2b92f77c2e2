//! Text from strangers, made fit to be shown.
//!
//! What: merchant names and the like lose what is invisible, what turns text around and what stacks up; white space
//! becomes one space; forty letters at most.
//! What not: no HTML escaping (the view does that), no check of meaning: `PayPal` is as good as any name.
//! How to extend: a medium with rules of its own is a function beside [`for_message`].

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_segmentation::UnicodeSegmentation;

/// Letters, as people count them, that are shown.
const LETTERS: usize = 40;
/// Marks that may sit on one letter.
const MARKS: usize = 3;
/// Code points one letter may have; the longest emoji need ten.
const CODE_POINTS: usize = 12;

const NON_JOINER: char = '\u{200c}';
const JOINER: char = '\u{200d}';
const EMOJI_STYLE: char = '\u{fe0f}';

/// Foreign text for a page.
pub fn for_page(text: &str) -> String {
    let visible = without_lone_joiners(&text.chars().filter_map(visible).collect::<Vec<_>>());
    let spaced = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let flat: String = spaced.graphemes(true).flat_map(flattened).collect();
    shortened(flat.trim())
}

/// Foreign text for a text message or a mail: one line, and no word begins like a line that binds a code to a site.
///
/// The specification reads such a line only at the end of a message, Chromium anywhere after white space.
pub fn for_message(text: &str) -> String {
    let words: Vec<String> = for_page(text).split(' ').map(without_sigils).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// A word without the signs at its start, whatever invisible or joining character stands between them.
fn without_sigils(word: &str) -> String {
    let sigil = |character| matches!(character, '@' | '#' | '＠' | '＃' | '﹫' | '﹟');
    word.trim_start_matches(|character| sigil(character) || is_joiner(character) || is_mark(character)).to_owned()
}

/// A character that may stay, a space for one that parts words, nothing for one that cannot be seen.
fn visible(character: char) -> Option<char> {
    if character.is_whitespace() || character == '\u{2800}' {
        return Some(' ');
    }
    if is_joiner(character) || character == EMOJI_STYLE {
        return Some(character);
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    let invisible = GeneralCategoryGroup::Other.contains(category)
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character);
    (!invisible).then_some(character)
}

/// Joiners stay only between two characters that can need them: neither ASCII nor a space nor a joiner.
fn without_lone_joiners(characters: &[char]) -> String {
    let needs = |index: Option<usize>| {
        let neighbour = index.and_then(|index| characters.get(index));
        neighbour.is_some_and(|other| !other.is_ascii() && !is_joiner(*other))
    };
    let stays = |(index, character): &(usize, &char)| {
        !is_joiner(**character) || (needs(index.checked_sub(1)) && needs(index.checked_add(1)))
    };
    characters.iter().enumerate().filter(stays).map(|(_, character)| *character).collect()
}

/// One letter with at most [`MARKS`] marks in a row and [`CODE_POINTS`] in all. A mark without a letter goes.
fn flattened(letter: &str) -> Vec<char> {
    if letter.chars().next().is_none_or(is_mark) {
        return Vec::new();
    }
    let mut marks = 0;
    let kept = letter.chars().take(CODE_POINTS).filter(|character| {
        marks = if is_mark(*character) { marks + 1 } else { 0 };
        marks <= MARKS
    });
    let mut kept: Vec<char> = kept.collect();
    let cut = letter.chars().nth(CODE_POINTS).is_some();
    while cut && kept.last().is_some_and(|last| is_joiner(*last)) {
        kept.pop();
    }
    kept
}

fn is_joiner(character: char) -> bool {
    matches!(character, JOINER | NON_JOINER)
}

fn is_mark(character: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(character))
}

/// At most [`LETTERS`] letters, the last of them `…` when some are missing.
fn shortened(text: &str) -> String {
    if text.graphemes(true).count() <= LETTERS {
        return text.to_owned();
    }
    let kept: String = text.graphemes(true).take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_shown_as_people_wrote_them() {
        for name in
            ["Café Müller & Söhne", "Amazon.de", "دیجی‌کالا", "日本の店", "हिन्दी दुकान", "C&A #1", "ร้านน้ำชา", "👩🏽‍🍳 Küche", "🇦🇹 Shop"]
        {
            assert_eq!(for_page(name), name);
        }
    }

    #[test]
    fn what_hides_or_turns_or_breaks_is_gone() {
        for (name, shown) in [
            ("Shop\u{202e}moc.live", "Shopmoc.live"),
            ("A\u{2066}B\u{2069}C\u{200e}D\u{200f}E\u{61c}F", "ABCDEF"),
            ("Pay\u{200b}Pal\u{feff}\u{ad}\u{2060}", "PayPal"),
            ("Pay\u{200d}Pal", "PayPal"),
            ("one\r\n\ttwo\u{85}three\u{2028}four\u{a0}\u{3000}five", "one two three four five"),
            ("\u{1b}[31mred\0\u{7f}\u{9b}", "[31mred"),
            ("  \u{3164}\u{2800} ", ""),
            ("\u{e0041}\u{e0042}x\u{e000}", "x"),
            ("\u{301}\u{301}a", "a"),
        ] {
            assert_eq!(for_page(name), shown, "{name:?}");
        }
    }

    #[test]
    fn marks_do_not_pile_up_and_long_names_end() {
        let zalgo: String =
            "Shop".chars().flat_map(|letter| std::iter::once(letter).chain(std::iter::repeat_n('\u{335}', 30))).collect();
        assert_eq!(for_page(&zalgo).chars().count(), 4 * 4);
        assert_eq!(for_page(&"👍🏽".repeat(41)), format!("{}…", "👍🏽".repeat(39)));
        assert_eq!(for_page(&"x".repeat(40)), "x".repeat(40));
        assert!(for_page(&"👩‍".repeat(500)).chars().count() < 600);
    }

    #[test]
    fn no_word_of_a_message_begins_like_a_bound_code() {
        for (name, shown) in [
            ("Shop\n@evil.test #123456", "Shop evil.test 123456"),
            ("@@#@evil", "evil"),
            ("@ # @evil", "evil"),
            ("\u{200b}@\u{fe0f}#x", "x"),
            ("me@home c#", "me@home c#"),
            ("＠evil", "evil"),
        ] {
            assert_eq!(for_message(name), shown, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn the_result_is_clean_and_stays_the_same(text in any::<String>()) {
            let shown = for_message(&text);
            prop_assert!(shown.graphemes(true).count() <= LETTERS);
            prop_assert!(!shown.contains(char::is_control));
            prop_assert!(shown.split(char::is_whitespace).all(|word| !word.starts_with(['@', '#'])));
            prop_assert_eq!(for_message(&shown), shown.clone());
            prop_assert_eq!(for_page(&shown), shown);
        }
    }
}
