//! Amounts in every language, compared with what people have read and accepted: `golden/money.txt`.
//!
//! After a change that is meant, `ACS_TEST_GOLDEN=write cargo test --test it languages::money` writes the file anew; then read
//! every line that changed: sign or code, its side, the separators, the digits.

use acs_challenge::emv::value::Amount;
use acs_challenge::server::language::money;
use acs_challenge::server::language::words::Languages;
use std::path::Path;

/// Minor units, exponent, currency: none, two, three and four decimals, as ISO 4217 has them.
const AMOUNTS: [(&str, u8, &str, &str); 6] = [
    ("1234567", 0, "392", "JPY"),
    ("123456789", 2, "978", "EUR"),
    ("123456", 2, "840", "USD"),
    ("1234567", 3, "414", "KWD"),
    ("12345678", 4, "990", "CLF"),
    ("5", 2, "978", "EUR"),
];

/// Marks and spaces that nobody sees, by name.
fn made_visible(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '\u{a0}' => "<nbsp>".to_owned(),
            '\u{202f}' => "<nnbsp>".to_owned(),
            '\u{200e}' => "<lrm>".to_owned(),
            '\u{200f}' => "<rlm>".to_owned(),
            '\u{61c}' => "<alm>".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

#[test]
fn amounts_are_written_as_every_language_writes_them() {
    let languages = Languages::load().unwrap();
    let mut shown = String::new();
    for tag in languages.tags() {
        for (digits, exponent, number, code) in AMOUNTS {
            let amount = Amount::new(digits, exponent).unwrap();
            let amount = money::amount(&amount, number.parse().unwrap(), tag);
            shown.push_str(&format!("{tag} {code} {exponent}: {}\n", made_visible(&amount)));
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden/money.txt");
    #[expect(clippy::disallowed_methods, reason = "whether the accepted file is written anew is no setting of the product")]
    if std::env::var("ACS_TEST_GOLDEN").is_ok_and(|value| value == "write") {
        std::fs::write(&path, &shown).unwrap();
    }
    let accepted = std::fs::read_to_string(&path).unwrap();
    for (shown, accepted) in shown.lines().zip(accepted.lines()) {
        assert_eq!(shown, accepted);
    }
    assert_eq!(shown.lines().count(), accepted.lines().count());
}
