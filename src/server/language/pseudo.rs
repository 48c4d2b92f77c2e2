//! English made strange and long, so that a page shows where it has no room, where text is cut, and which words are not in
//! `locales/` at all.
//!
//! What: letters with accents, four more for every ten, brackets around it all. What was filled in is treated alike.
//! What not: no language anybody is offered, and none a browser can ask for; see `words::Languages::with_pseudo`.
//! How to extend: a pseudo-language is a tag in [`TAGS`]; its direction follows from the tag.

/// Pseudo-languages: the same text, from left to right and from right to left.
pub const TAGS: [&str; 2] = ["en-XA", "ar-XB"];

/// Letters added for ten of English, rounded up.
const MORE_OF_TEN: usize = 4;

/// A text in a pseudo-language: `Send a code` becomes `[Šéñð å çöðé Šéñð]`.
pub fn text(english: &str) -> String {
    let accented: String = english.chars().map(accented).collect();
    let letters = accented.chars().filter(|letter| letter.is_alphabetic()).count();
    let more = (letters * MORE_OF_TEN).div_ceil(10);
    if more == 0 {
        return accented;
    }
    // Words of the text's own, so that the addition breaks where it would.
    let mut left = more;
    let mut added = String::new();
    for letter in accented.chars().filter(|letter| letter.is_alphabetic() || *letter == ' ') {
        if left == 0 {
            break;
        }
        left -= usize::from(letter != ' ');
        added.push(letter);
    }
    format!("[{accented} {added}]")
}

fn accented(letter: char) -> char {
    match letter {
        'A' => 'Å',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'É',
        'G' => 'Ĝ',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'U' => 'Û',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        'a' => 'å',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'k' => 'ķ',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::language::Languages;

    #[test]
    fn a_text_is_accented_longer_by_two_fifths_and_bracketed() {
        assert_eq!(text("Send a code"), "[Šéñð å çöðé Šéñð]");
        assert_eq!(text("Pay €1.50 to\u{2068} X\u{2069}!"), "[Påý €1.50 ţö\u{2068} X\u{2069}! Påý]");
        for letters in 1..60 {
            let longer = text(&"x".repeat(letters)).chars().filter(|letter| letter.is_alphabetic()).count();
            assert!(10 * longer >= 14 * letters, "{letters} became {longer}");
        }
        assert_eq!(text("12"), "12");
        assert_eq!(text(""), "");
    }

    #[test]
    fn pseudo_languages_are_there_for_testers_by_their_exact_tags_only() {
        let plain = Languages::load().unwrap_or_else(|fault| unreachable!("{fault}"));
        let testers = plain.clone().with_pseudo();
        for (tag, direction) in [("en-XA", "ltr"), ("ar-XB", "rtl")] {
            let wanted = [tag.to_ascii_lowercase()];
            assert_eq!(testers.choose(&wanted, "en"), tag);
            assert_eq!(testers.known(tag), Some(tag));
            assert_eq!(testers.text(tag).direction(), direction);
            assert!(testers.text(tag).say("code-confirm").starts_with('['));
            assert!(!testers.tags().contains(&tag) && !testers.names().iter().any(|language| language.tag == tag));
            assert_ne!(testers.find(&wanted), Some(tag), "a browser cannot ask for it");
            assert_ne!(testers.choose(&["tlh".to_owned(), tag.to_owned()], "en"), tag);
            assert_eq!((plain.known(tag), plain.choose(&wanted, "en") == tag), (None, false));
        }
    }
}
