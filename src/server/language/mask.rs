//! Contact data, shown so that its owner knows it and nobody learns it.
//!
//! What: two digits of a phone number; the first letters and the ending of a mail address.
//! What not: no check that either is valid: what is odd or short shows nothing.
//! How to extend: another kind of address is a function here.

const HIDDEN: &str = "•••";

/// Fewest digits of a phone number of which two may be seen.
const ENOUGH_DIGITS: usize = 7;

/// A phone number with its last two digits: `••• ••89`.
pub fn phone(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    match digits.as_slice() {
        [.., tens, ones] if digits.len() >= ENOUGH_DIGITS => format!("{HIDDEN} ••{tens}{ones}"),
        _ => format!("{HIDDEN} ••••"),
    }
}

/// A mail address with the first letters of its two halves and its ending: `a•••@e•••.com`.
pub fn email(address: &str) -> String {
    let Some((local, domain)) = address.rsplit_once('@') else { return HIDDEN.to_owned() };
    match domain.rsplit_once('.').filter(|(_, ending)| is_ending(ending)) {
        Some((name, ending)) => format!("{}@{}.{ending}", first_letter(local), first_letter(name)),
        None => format!("{}@{}", first_letter(local), first_letter(domain)),
    }
}

/// The first letter of a name of at least three, then dots; only dots for a shorter one.
fn first_letter(name: &str) -> String {
    let enough = name.chars().nth(2).is_some();
    match name.chars().next().filter(|first| enough && first.is_ascii_alphanumeric()) {
        Some(first) => format!("{first}{HIDDEN}"),
        None => HIDDEN.to_owned(),
    }
}

/// Whether the last label of a domain may be shown: a top-level domain, not a part of an IP address.
fn is_ending(label: &str) -> bool {
    (2..=24).contains(&label.len())
        && label.starts_with(|first: char| first.is_ascii_alphabetic())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn phones_show_two_digits_at_most() {
        for (number, shown) in [
            ("+436641234589", "••• ••89"),
            ("+1 (202) 555-0143", "••• ••43"),
            ("1234567", "••• ••67"),
            ("123456", "••• ••••"),
            ("89", "••• ••••"),
            ("", "••• ••••"),
            ("call me", "••• ••••"),
        ] {
            assert_eq!(phone(number), shown, "{number}");
        }
    }

    #[test]
    fn mail_addresses_show_two_letters_and_the_ending() {
        for (address, shown) in [
            ("anna.muster@example.com", "a•••@e•••.com"),
            ("anna@mail.example.co.uk", "a•••@m•••.uk"),
            ("ab@ex.at", "•••@•••.at"),
            ("\"a@b\"@example.org", "•••@e•••.org"),
            ("anna@localhost", "a•••@l•••"),
            ("anna@[192.0.2.17]", "a•••@•••"),
            ("\u{202e}anna@exämple.com", "•••@e•••.com"),
            ("nobody", "•••"),
            ("@", "•••@•••"),
            ("", "•••"),
        ] {
            assert_eq!(email(address), shown, "{address}");
        }
    }

    proptest! {
        #[test]
        fn little_is_ever_shown(text in "\\PC{0,60}") {
            prop_assert!(phone(&text).chars().filter(char::is_ascii_digit).count() <= 2);
            let (local, _) = email(&text).split_once('@').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap_or_default();
            prop_assert!(local.chars().filter(|letter| *letter != '•').count() <= 1);
        }
    }
}
