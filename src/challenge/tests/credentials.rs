//! What people type and paste, and the code that is read out of it (security reference F2, field checklist 2 and 5).

use super::super::credential::{Malformed, read_code};
use proptest::prelude::*;

/// The code, or the fault in short.
fn read(typed: &str) -> String {
    match read_code(typed, 6) {
        Ok(code) => code.expose().to_owned(),
        Err(Malformed::Empty) => "empty".to_owned(),
        Err(Malformed::TooShort { typed }) => format!("short {typed}"),
        Err(Malformed::TooLong { typed }) => format!("long {typed}"),
        Err(Malformed::NotDigits) => "not digits".to_owned(),
    }
}

#[test]
fn the_code_is_read_out_of_whatever_was_typed() {
    let table = [
        ("123456", "123456"),
        ("  123456  ", "123456"),
        ("123 456", "123456"),
        ("1 2 3 4 5 6", "123456"),
        ("123-456", "123456"),
        ("123\u{a0}456", "123456"),
        ("123\u{202f}456", "123456"),
        ("123\u{3000}456", "123456"),
        ("123\u{2013}456", "123456"),
        ("123\u{2014}456", "123456"),
        ("123\u{2212}456", "123456"),
        ("123.456", "123456"),
        ("123456\n", "123456"),
        ("\t123456\r\n", "123456"),
        ("000042", "000042"),
        ("000 000", "000000"),
        ("１２３４５６", "123456"),
        ("１２３－４５６", "123456"),
        ("١٢٣٤٥٦", "123456"),
        ("۱۲۳۴۵۶", "123456"),
        ("१२३४५६", "123456"),
        ("১২৩৪৫৬", "123456"),
        ("๑๒๓๔๕๖", "123456"),
        ("12３４٥٦", "123456"),
        ("\u{200b}123456\u{feff}", "123456"),
        ("12\u{200d}34\u{2060}56", "123456"),
        ("\u{200f}123456\u{200e}", "123456"),
        ("\u{202b}١٢٣٤٥٦\u{202c}", "123456"),
        ("\u{2066}123456\u{2069}", "123456"),
        ("\u{61c}١٢٣٤٥٦", "123456"),
        ("١٢٣\u{61c}٤٥٦", "123456"),
        ("123\u{ad}456", "123456"),
        ("Your code is 123456", "123456"),
        ("Your code is 123456.", "123456"),
        ("G-123456", "123456"),
        ("code 123\u{200b}456 please", "123456"),
        ("code 123 456 please", "not digits"),
        ("(123456)", "123456"),
        ("#123456", "123456"),
        ("@shop.example #123456 @acs.example", "123456"),
        ("123456 valid for 5 minutes", "123456"),
        ("12.50 EUR code 123456", "123456"),
        ("1,234.56 EUR at Shop 24: code 000042, valid until 14:32", "000042"),
        ("رمزك هو ١٢٣٤٥٦", "123456"),
        ("12345", "short 5"),
        ("1", "short 1"),
        ("12 34", "short 4"),
        ("1234567", "long 7"),
        ("123 456 789", "long 9"),
        ("123456 654321", "long 12"),
        ("", "empty"),
        ("   ", "empty"),
        ("\u{200b}\u{200f}", "empty"),
        ("- – —", "empty"),
        ("abcdef", "not digits"),
        ("12345O", "not digits"),
        ("12a456", "not digits"),
        ("code 123456 or 654321", "not digits"),
        ("12.50 EUR", "not digits"),
        ("12.50 EUR 42", "not digits"),
        ("call 0123456789", "not digits"),
        ("½⅓²³", "not digits"),
        ("🙂", "not digits"),
    ];
    for (typed, expected) in table {
        assert_eq!(read(typed), expected, "{typed:?}");
    }
}

#[test]
fn a_very_long_text_is_answered_with_the_largest_count_there_is() {
    assert_eq!(read(&"7".repeat(10_000)), "long 255");
    assert_eq!(read(&"7 ".repeat(255)), "long 255");
    assert_eq!(read(&"x".repeat(10_000)), "not digits");
}

#[test]
fn codes_of_other_lengths_are_read_alike() {
    assert_eq!(read_code("1234 5678", 8).unwrap().expose(), "12345678");
    assert_eq!(read_code("123 4567", 7).unwrap().expose(), "1234567");
    assert_eq!(read_code("123456", 8).unwrap_err(), Malformed::TooShort { typed: 6 });
}

#[test]
fn a_typed_code_shows_nothing_when_printed() {
    let code = read_code("123456", 6).unwrap();
    assert_eq!(format!("{code:?}"), "TypedCode(…)");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_never_panics_and_a_read_code_is_ascii_digits_of_the_right_number(typed in any::<String>(), digits in 0_u8..=9) {
        if let Ok(code) = read_code(&typed, digits) {
            prop_assert_eq!(code.expose().len(), usize::from(digits));
            prop_assert!(code.expose().bytes().all(|byte| byte.is_ascii_digit()));
        }
    }

    #[test]
    fn six_digits_with_any_separators_in_any_script_are_read_back(
        digits in prop::array::uniform6((0_u32..10, 0_usize..7)),
        gaps in prop::array::uniform7("[ \u{a0}\u{202f}\t\n.,_\u{2010}-\u{2015}\u{200b}\u{200e}\u{200f}\u{61c}\u{feff}-]{0,3}"),
    ) {
        let rows = ['0', '０', '٠', '۰', '०', '০', '๐'];
        let mut typed = gaps[6].clone();
        let mut plain = String::new();
        for ((value, row), gap) in digits.into_iter().zip(&gaps) {
            typed.extend(char::from_u32(u32::from(rows[row]) + value));
            typed.push_str(gap);
            plain.extend(char::from_digit(value, 10));
        }
        prop_assert_eq!(read(&typed), plain);
    }
}
