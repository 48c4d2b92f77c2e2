//! Tests of `message` in every language: how many parts a text message has, that the code comes early, and that nothing in the
//! words binds it.

use super::{bound_code, facts, ours, read_by_chromium, read_by_the_specification};
use crate::challenge::Channel;
use crate::emv::value::Amount;
use crate::server::language::{Languages, money};
use crate::server::senders::message::{ChangeFacts, Encoding, MessageFacts, change_message, code_message, sms_parts};
use std::time::Duration;

/// Languages whose own letters are all in the GSM alphabet. A name or a currency sign that is not still costs more.
const GSM_7: &[&str] = &["da", "de", "en", "es", "et", "fi", "fr", "it", "nb", "nl", "sv"];

/// Letters before which the code must have ended: what the notice of a new message shows.
const EARLY: usize = 40;

/// Facts of an ordinary payment, and of one with the longest names and amounts and the longest time to wait.
fn cases(tag: &str) -> [MessageFacts; 2] {
    let amount = |digits: &str, exponent, currency: &str| {
        Some(money::amount(&Amount::new(digits, exponent).unwrap(), currency.parse().unwrap(), tag))
    };
    let ordinary = MessageFacts { merchant: "Nordlicht Books".into(), amount: amount("12345", 2, "978"), ..facts(Channel::Sms) };
    let largest = MessageFacts {
        issuer: "Nordic Bank1".into(),
        merchant: "Nordlicht Books and Music".into(),
        amount: amount("9999999", 2, "978"),
        valid_for: Duration::from_secs(600),
        ..facts(Channel::Sms)
    };
    [ordinary, largest]
}

fn changes() -> impl Iterator<Item = ChangeFacts> {
    [&["phone"][..], &["email"], &["password"], &["phone", "email"]].into_iter().map(|changed| ChangeFacts {
        channel: Channel::Sms,
        to: "+436641234589".into(),
        trace: "card".into(),
        issuer: "Nordic Bank1".into(),
        changed: changed.iter().map(|name| (*name).to_owned()).collect(),
        last_four: "1234".into(),
    })
}

#[test]
fn text_messages_are_short_in_every_language() {
    let languages = Languages::load().unwrap();
    let (mut long, mut gsm) = (Vec::new(), Vec::new());
    for tag in languages.tags() {
        let text = languages.text(tag);
        let with_codes = cases(tag).into_iter().flat_map(|facts| [MessageFacts { amount: None, ..facts.clone() }, facts]);
        let messages =
            with_codes.map(|facts| code_message(&text, &facts)).chain(changes().map(|facts| change_message(&text, &facts)));
        let mut simple = true;
        for message in messages {
            let (encoding, parts) = sms_parts(&message.text);
            simple &= encoding == Encoding::Gsm7;
            let most = if encoding == Encoding::Gsm7 { 2 } else { 3 };
            if parts > most {
                long.push(format!("{tag}: {parts} parts, {} letters: {}", message.text.chars().count(), message.text));
            }
        }
        gsm.extend(simple.then_some(tag));
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
    assert_eq!(gsm, GSM_7);
}

#[test]
fn the_code_comes_early_and_only_our_line_binds_it() {
    let languages = Languages::load().unwrap();
    for tag in languages.tags() {
        let text = languages.text(tag);
        for facts in cases(tag) {
            for facts in [MessageFacts { amount: None, ..facts.clone() }, facts] {
                let message = code_message(&text, &facts).text;
                let before = message.split(&facts.code).next().unwrap().chars().count();
                assert!(before + facts.code.len() <= EARLY, "{tag}: {message}");
                assert_eq!(read_by_the_specification(&message), ours(), "{tag}: {message}");
                assert_eq!(read_by_chromium(&message), ours(), "{tag}: {message}");
                let (words, line) = message.rsplit_once('\n').unwrap();
                assert!(bound_code(line).is_some(), "{tag}: {line}");
                let first = |word: &str| word.trim_start_matches(['\u{200f}', '\u{200e}', '\u{2068}', '\u{2069}']).chars().next();
                assert!(!words.split_whitespace().filter_map(first).any(|first| matches!(first, '@' | '#')), "{tag}: {words}");
            }
        }
    }
}

#[test]
fn every_message_says_who_what_and_for_whom() {
    let languages = Languages::load().unwrap();
    for tag in languages.tags() {
        let text = languages.text(tag);
        for facts in cases(tag) {
            for channel in [Channel::Sms, Channel::Email] {
                let message = code_message(&text, &MessageFacts { channel, ..facts.clone() });
                let visible = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{200e}', '\u{200f}'], "");
                let said = visible(&message.text);
                for part in [&facts.code, &facts.reference, &facts.merchant, &visible(&facts.amount.clone().unwrap())] {
                    assert!(said.contains(part.as_str()), "{tag}: {part} is not in {said}");
                }
                assert!(said.contains(&facts.issuer), "{tag}: {said}");
                assert!(!message.subject.contains(&facts.code), "{tag}: {}", message.subject);
                assert_eq!(message.subject.contains(&facts.reference), channel == Channel::Email, "{tag}");
                // In a right-to-left text a Latin name without marks would turn what stands around it.
                let isolated = message.text.contains(&format!("\u{2068}{}\u{2069}", facts.merchant));
                assert_eq!(isolated, text.direction() == "rtl", "{tag}: {}", message.text);
            }
        }
    }
}
