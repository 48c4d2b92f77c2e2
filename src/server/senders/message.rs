//! What a code is sent with: the words of a text message or a mail, and the line that binds the code to the page. And the words
//! that tell of a change of the card's data.
//!
//! What: the whole message, the same on every call with the same facts; and how many parts a text message has.
//! What not: no sending, no choice of language, no code is made here.
//! How to extend: a new wording is a key in `locales/`; a channel with a form of its own is a function here.
//!
//! The bound line (`@shop.example #123456 @acs.example`) makes a browser offer the code on that page only. Nothing from
//! the merchant can forge it: see [`display::for_message`], and the tests, which read messages as browsers do.

use crate::challenge::Channel;
use crate::server::language::{display, time};
use crate::server::ports::Message;
use crate::ui::text::{Arg, Text};
use std::time::Duration;

/// What a message tells. No `Debug`: it holds a code and an address.
#[derive(Clone)]
pub struct MessageFacts {
    /// How it travels.
    pub channel: Channel,
    /// Phone number in E.164, or mail address.
    pub to: String,
    /// `acsTransID`.
    pub trace: String,
    /// The issuer's name.
    pub issuer: String,
    /// The merchant's name, as the merchant wrote it; may be empty.
    pub merchant: String,
    /// The amount, written out; none when nothing is paid.
    pub amount: Option<String>,
    /// The code.
    pub code: String,
    /// The two letters that the page shows too.
    pub reference: String,
    /// Host of the page in the address bar, in ASCII; none when it is not known for certain.
    pub top_host: Option<String>,
    /// Our own host, when our page is in a frame of the other; none when ours is in the address bar.
    pub frame_host: Option<String>,
    /// How long the code is still good.
    pub valid_for: Duration,
}

/// What a message tells of a change. No `Debug`: it holds an address.
#[derive(Clone)]
pub struct ChangeFacts {
    /// How it travels.
    pub channel: Channel,
    /// Phone number in E.164, or mail address: where the cardholder could be reached until now.
    pub to: String,
    /// Our id of the card.
    pub trace: String,
    /// The issuer's name.
    pub issuer: String,
    /// What has changed: `phone`, `email`, `password`.
    pub changed: Vec<String>,
    /// Last four digits of the card; empty where they are not known.
    pub last_four: String,
}

/// How a text message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Seven bits a letter: 160, or 153 in each of several parts.
    Gsm7,
    /// Sixteen bits: 70, or 67.
    Ucs2,
}

/// The message for a code.
pub fn code_message(text: &Text, facts: &MessageFacts) -> Message {
    let issuer = display::for_message(&facts.issuer);
    let merchant = Some(display::for_message(&facts.merchant)).filter(|name| name.contains(char::is_alphanumeric));
    let merchant = merchant.unwrap_or_else(|| text.say("message-unnamed-shop"));
    let duration = time::duration_words(text, facts.valid_for);
    let arguments = [
        ("amount", Arg::Text(facts.amount.clone().unwrap_or_default())),
        ("code", Arg::Text(facts.code.clone())),
        ("duration", Arg::Text(duration)),
        ("issuer", Arg::Text(issuer)),
        ("merchant", Arg::Text(merchant)),
        ("reference", Arg::Text(facts.reference.clone())),
    ];
    let (subject, body) = match (facts.channel, facts.amount.is_some()) {
        (Channel::Sms, true) => (String::new(), bound(simple_letters(&text.fill("sms-payment", &arguments)), facts)),
        (Channel::Sms, false) => (String::new(), bound(simple_letters(&text.fill("sms-card", &arguments)), facts)),
        (Channel::Email, true) => (text.fill("email-subject", &arguments), text.fill("email-payment", &arguments)),
        (Channel::Email, false) => (text.fill("email-subject", &arguments), text.fill("email-card", &arguments)),
    };
    Message { to: facts.to.clone(), subject: unturned(text, subject), text: unturned(text, body), trace: facts.trace.clone() }
}

/// The message about a change. It says what has changed, never what it was or is.
pub fn change_message(text: &Text, facts: &ChangeFacts) -> Message {
    let card = match facts.last_four.as_str() {
        "" => text.say("message-some-card"),
        digits => text.fill("message-card", &[("digits", digits.into())]),
    };
    // Several at once are named together: lists are joined differently in every language.
    let changed = match facts.changed.as_slice() {
        [one] => one.as_str(),
        _ => "several",
    };
    let arguments =
        [("card", Arg::Text(card)), ("changed", changed.into()), ("issuer", Arg::Text(display::for_message(&facts.issuer)))];
    let (subject, body) = match facts.channel {
        Channel::Sms => (String::new(), simple_letters(&text.fill("sms-change", &arguments))),
        Channel::Email => (text.fill("email-change-subject", &arguments), text.fill("email-change", &arguments)),
    };
    Message { to: facts.to.clone(), subject: unturned(text, subject), text: unturned(text, body), trace: facts.trace.clone() }
}

/// Without the marks that keep foreign words apart in a right-to-left language, where they only cost letters: in any other
/// language, and around digits, which turn nothing.
fn unturned(text: &Text, words: String) -> String {
    match text.direction() {
        "rtl" => without_idle_marks(&words),
        _ => words.replace(['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""),
    }
}

fn without_idle_marks(words: &str) -> String {
    let mut parts = words.split('\u{2068}');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('\u{2069}') {
            Some((digits, rest)) if digits.chars().all(char::is_numeric) => kept.extend([digits, rest]),
            _ => kept.extend(["\u{2068}", part]),
        }
    }
    kept
}

/// Typographic signs as their plain relatives, so that a text does not need sixteen bits a letter for their sake.
fn simple_letters(words: &str) -> String {
    let mut simple = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => simple.push(' '),
            '‘' | '’' | '‚' => simple.push('\''),
            '“' | '”' | '„' => simple.push('"'),
            '‐' | '‑' | '–' | '—' => simple.push('-'),
            '…' => simple.push_str("..."),
            other => simple.push(other),
        }
    }
    simple
}

/// The words, and below them the bound line if the hosts are known.
fn bound(words: String, facts: &MessageFacts) -> String {
    match bound_line(facts) {
        Some(line) => format!("{words}\n{line}"),
        None => words,
    }
}

/// The line, unless anything in it is not what the format allows. A wrong line is worse than none: with it the browser
/// offers the code nowhere.
fn bound_line(facts: &MessageFacts) -> Option<String> {
    let code = Some(facts.code.as_str()).filter(|code| !code.is_empty() && is_alphanumeric(code))?;
    let top = bindable(facts.top_host.as_deref()?)?;
    match facts.frame_host.as_deref() {
        None => Some(format!("@{top} #{code}")),
        Some(frame) => Some(format!("@{top} #{code} @{}", bindable(frame)?)),
    }
}

/// A host name in lower case; none for addresses, ports and everything that is not a host name.
fn bindable(host: &str) -> Option<String> {
    let host = host.to_ascii_lowercase();
    let is_label = |label: &str| {
        let sound = label.split('-').all(is_alphanumeric);
        (1..=63).contains(&label.len()) && sound && !label.starts_with('-') && !label.ends_with('-')
    };
    let is_name = host.rsplit('.').next().is_some_and(|last| last.contains(|letter: char| letter.is_ascii_alphabetic()));
    (host.len() <= 253 && is_name && host.split('.').all(is_label)).then_some(host)
}

fn is_alphanumeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// How a text message is encoded and into how many parts it is cut (3GPP TS 23.038 and 23.040).
pub fn sms_parts(text: &str) -> (Encoding, usize) {
    let septets: Option<Vec<usize>> = text.chars().map(gsm_units).collect();
    match septets {
        Some(units) => (Encoding::Gsm7, parts(&units, 160, 153)),
        None => (Encoding::Ucs2, parts(&text.chars().map(char::len_utf16).collect::<Vec<_>>(), 70, 67)),
    }
}

/// Septets of a letter in the default alphabet and its extension; none when it is in neither.
fn gsm_units(letter: char) -> Option<usize> {
    const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";
    const EXTENSION: &str = "^{}\\[~]|€\u{c}";
    if letter.is_ascii_alphanumeric() || BASIC.contains(letter) { Some(1) } else { EXTENSION.contains(letter).then_some(2) }
}

/// Parts for letters of these sizes; no letter is torn in two.
fn parts(units: &[usize], single: usize, each: usize) -> usize {
    if units.iter().sum::<usize>() <= single {
        return 1;
    }
    let (parts, _) = units.iter().fold(
        (1, 0),
        |(parts, used), unit| {
            if used + unit > each { (parts + 1, *unit) } else { (parts, used + unit) }
        },
    );
    parts
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#[path = "message_tests.rs"]
mod tests;
