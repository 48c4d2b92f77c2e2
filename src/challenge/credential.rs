//! What a cardholder types, made comparable. Compares nothing: that takes a key, and keys are not here.

use zeroize::Zeroizing;

/// Why typed text cannot be a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// Nothing but separators.
    Empty,
    /// Fewer digits than a code has.
    TooShort {
        /// Digits found.
        typed: u8,
    },
    /// More digits than a code has, and no single run of the right length.
    TooLong {
        /// Digits found; 255 stands for that many or more.
        typed: u8,
    },
    /// Text without a recognisable code.
    NotDigits,
}

/// What comparing a typed code found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The code number that was live when the comparison was made.
    pub number: u32,
    /// What it matched.
    pub matched: Matched,
    /// Whether the password was right; none where the card has none.
    pub password: Option<bool>,
}

/// What checking a passkey found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assertion {
    /// `interactions` when it was checked: every counted submission makes a new challenge for the passkey to sign.
    pub round: u8,
    /// What was found.
    pub found: Found,
}

/// What a passkey's assertion turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Made by one of the card's passkeys, for this transaction, by a verified user.
    Valid {
        /// Through the browser's own payment dialogue.
        payment_confirmation: bool,
    },
    /// For another page than the present one; its signature was not looked at.
    Stale,
    /// Not valid.
    Invalid,
}

/// What a typed code matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matched {
    /// The live code.
    Live,
    /// A code of this challenge that a newer one has replaced.
    Replaced,
    /// No code of this challenge.
    Nothing,
}

/// A typed code: ASCII digits of the right number. Shows nothing in `Debug` and is wiped when dropped.
#[derive(Clone)]
pub struct TypedCode(Zeroizing<String>);

impl TypedCode {
    /// The digits.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for TypedCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("TypedCode(…)")
    }
}

/// Reads a code of `digits` digits out of what was typed or pasted.
///
/// Digits of any script the field accepts count (ASCII, full-width, Arabic-Indic, Persian, Devanagari, Bengali, Thai);
/// spaces, dashes and dots between them do not. In a pasted sentence the code is the one run of digits that has the
/// right length: `Your code is 123456, valid for 5 minutes` is `123456`.
///
/// # Errors
/// [`Malformed`], which says what to tell the cardholder.
pub fn read_code(typed: &str, digits: u8) -> Result<TypedCode, Malformed> {
    let wanted = usize::from(digits);
    // Room for everything at once: a string that grows leaves copies behind that nobody wipes.
    let mut all = Zeroizing::new(String::with_capacity(typed.len()));
    let mut runs: Vec<Zeroizing<String>> = Vec::new();
    let mut in_run = false;
    let mut words = false;
    for character in typed.chars() {
        if let Some(digit) = ascii_digit(character) {
            if !in_run {
                runs.push(Zeroizing::new(String::with_capacity(wanted)));
                in_run = true;
            }
            if let Some(run) = runs.last_mut() {
                run.push(digit);
            }
            all.push(digit);
        } else if is_ignored(character) {
            // An invisible mark inside a run does not end it; a visible separator does.
            in_run = in_run && is_invisible(character);
        } else {
            in_run = false;
            words = true;
        }
    }
    if all.len() == wanted && !words {
        return Ok(TypedCode(all));
    }
    let mut fitting = runs.into_iter().filter(|run| run.len() == wanted);
    match (fitting.next(), fitting.next()) {
        (Some(run), None) => Ok(TypedCode(run)),
        _ if all.is_empty() && !words => Err(Malformed::Empty),
        _ if words || all.is_empty() => Err(Malformed::NotDigits),
        _ if all.len() < wanted => Err(Malformed::TooShort { typed: clamp(all.len()) }),
        _ => Err(Malformed::TooLong { typed: clamp(all.len()) }),
    }
}

fn clamp(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}

/// First characters of the decimal digit rows the field accepts, each ten long.
const DIGIT_ROWS: [char; 7] = ['0', '\u{ff10}', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}'];

fn ascii_digit(character: char) -> Option<char> {
    DIGIT_ROWS.iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}

fn is_ignored(character: char) -> bool {
    character.is_whitespace()
        || is_invisible(character)
        || matches!(character, '-' | '.' | ',' | '_' | '\u{b7}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
