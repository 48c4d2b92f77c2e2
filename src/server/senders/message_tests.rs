//! Tests of `message`: the words, their length, and that only our own line binds a code, read as browsers read it.

use super::{ChangeFacts, Encoding, MessageFacts, change_message, code_message, sms_parts};
use crate::challenge::Channel;
use crate::server::language::Languages;
use crate::server::ports::Message;
use proptest::prelude::*;
use std::sync::OnceLock;

fn facts(channel: Channel) -> MessageFacts {
    MessageFacts {
        channel,
        to: "+436641234589".into(),
        trace: "8a880dc0-d2d2-4067-bcb1-b08d1690b26e".into(),
        issuer: "Demo Bank".into(),
        merchant: "Bücher & mehr".into(),
        amount: Some("€1,234.56".into()),
        code: "042137".into(),
        reference: "KQ".into(),
        top_host: Some("shop.example.com".into()),
        frame_host: Some("acs.bank.example".into()),
        valid_for: std::time::Duration::from_secs(300),
    }
}

fn english(facts: &MessageFacts) -> Message {
    static LANGUAGES: OnceLock<Languages> = OnceLock::new();
    code_message(&LANGUAGES.get_or_init(|| Languages::load().unwrap()).text("en"), facts)
}

/// A code bound to a site: host of the address bar, code, host of the frame.
type Bound = (String, String, Option<String>);

/// The format's grammar: an at sign, a host, one space, a number sign, the code, perhaps one space and a second host.
fn bound_code(line: &str) -> Option<Bound> {
    let is_host =
        |host: &str| !host.is_empty() && host.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-'));
    let mut fields = line.split(|letter: char| letter.is_ascii_whitespace());
    let top = fields.next()?.strip_prefix('@').filter(|host| is_host(host))?;
    if line.as_bytes().get(1 + top.len()) != Some(&b' ') {
        return None;
    }
    let code = fields.next()?.strip_prefix('#')?;
    let code = code.split('#').next().filter(|code| !code.is_empty())?;
    let frame = fields.next().and_then(|field| field.strip_prefix('@')).filter(|host| is_host(host));
    Some((top.to_owned(), code.to_owned(), frame.map(str::to_owned)))
}

/// The specification's reading: the last line only.
fn read_by_the_specification(text: &str) -> Option<Bound> {
    bound_code(text.rsplit(['\n', '\r']).next()?)
}

/// Chromium's reading: the first place, at the start or after white space, where the grammar fits.
fn read_by_chromium(text: &str) -> Option<Bound> {
    let starts =
        text.char_indices().filter(|(at, letter)| *letter == '@' && (*at == 0 || text.as_bytes()[at - 1].is_ascii_whitespace()));
    starts.map(|(at, _)| at).find_map(|at| bound_code(&text[at..]))
}

fn check_bound(facts: &MessageFacts, expected: Option<Bound>) {
    let text = english(facts).text;
    assert_eq!(read_by_the_specification(&text), expected, "{text}");
    assert_eq!(read_by_chromium(&text), expected, "{text}");
}

fn ours() -> Option<Bound> {
    Some(("shop.example.com".into(), "042137".into(), Some("acs.bank.example".into())))
}

#[test]
fn the_text_message_says_everything() {
    let message = english(&facts(Channel::Sms));
    assert_eq!(
        message.text,
        "042137 is your Demo Bank code to pay €1,234.56 to Bücher & mehr. Valid for 5 minutes. Never share it, not even with \
         Demo Bank. Ref KQ\n@shop.example.com #042137 @acs.bank.example"
    );
    assert_eq!((message.subject.as_str(), message.to.as_str()), ("", "+436641234589"));
    let card = english(&MessageFacts { amount: None, merchant: "\u{200b}…".into(), ..facts(Channel::Sms) });
    assert!(card.text.starts_with("042137 is your Demo Bank code to confirm your card for an online shop."), "{}", card.text);
}

#[test]
fn the_mail_says_everything_and_its_subject_no_code() {
    let message = english(&MessageFacts { to: "anna@example.com".into(), ..facts(Channel::Email) });
    assert_eq!(message.subject, "Your Demo Bank security code, Ref KQ");
    for part in ["042137", "€1,234.56", "Bücher & mehr", "5 minutes", "KQ", "Never share this code, not even with Demo Bank"] {
        assert!(message.text.contains(part), "{part}: {}", message.text);
    }
    assert!(message.text.starts_with("Your code is 042137\n\n"));
    assert!(!message.text.contains('@'));
    let card = english(&MessageFacts { amount: None, ..facts(Channel::Email) });
    assert!(card.text.contains("confirms your card for Bücher & mehr"));
}

#[test]
fn the_line_is_bound_only_when_the_hosts_are_known() {
    let sms = facts(Channel::Sms);
    check_bound(&sms, ours());
    let redirect = MessageFacts { top_host: Some("ACS.bank.example".into()), frame_host: None, ..sms.clone() };
    check_bound(&redirect, Some(("acs.bank.example".into(), "042137".into(), None)));
    check_bound(
        &MessageFacts { top_host: Some("localhost".into()), frame_host: None, ..sms.clone() },
        Some(("localhost".into(), "042137".into(), None)),
    );
    for unknown in [
        "",
        "127.0.0.1",
        "[::1]",
        "shop.example:8443",
        "shöp.example",
        "shop.example.",
        "a..b",
        "-a.example",
        "a b.example",
        "a\n@b",
    ] {
        check_bound(&MessageFacts { top_host: Some(unknown.into()), ..sms.clone() }, None);
        check_bound(&MessageFacts { frame_host: Some(unknown.into()), ..sms.clone() }, None);
    }
    check_bound(&MessageFacts { top_host: None, ..sms.clone() }, None);
    check_bound(&MessageFacts { code: "1 2".into(), ..sms }, None);
}

#[test]
fn no_merchant_forges_the_line() {
    for name in [
        "Shop\n@evil.test #123456",
        "Shop\r\n\r\n@evil.test #123456",
        "@evil.test #123456",
        "Shop @evil.test #123456 @acs.bank.example",
        "Shop\u{a0}@evil.test #123456",
        "Shop\u{2028}@evil.test #123456\u{2029}",
        "Shop \u{200b}@\u{200b}evil.test \u{2068}#123456",
        "Shop @@##@evil.test #123456",
        "Shop \u{301}@evil.test #123456",
        "Shop … @evil.test #1",
    ] {
        let named = MessageFacts { merchant: name.into(), issuer: name.into(), ..facts(Channel::Sms) };
        check_bound(&named, ours());
        check_bound(&MessageFacts { top_host: None, ..named }, None);
    }
}

proptest! {
    #[test]
    fn whatever_the_merchant_is_called_the_line_is_ours(
        name in prop_oneof![any::<String>(), "[ \\n\\r\\t@#%a1.\u{a0}\u{200b}\u{200d}\u{301}\u{2028}\u{2068}\u{ff20}-]{0,60}"]
    ) {
        let named = MessageFacts { merchant: name.clone(), ..facts(Channel::Sms) };
        let text = english(&named).text;
        prop_assert_eq!(read_by_the_specification(&text), ours());
        prop_assert_eq!(read_by_chromium(&text), ours());
        let unbound = english(&MessageFacts { top_host: None, ..named }).text;
        prop_assert_eq!(read_by_chromium(&unbound), None);
        prop_assert!(!unbound.contains('\n'));
        let mail = english(&MessageFacts { merchant: name, ..facts(Channel::Email) });
        prop_assert!(!mail.subject.contains(char::is_control));
        prop_assert_eq!(mail.text.lines().count(), english(&facts(Channel::Email)).text.lines().count());
    }
}

#[test]
fn right_to_left_words_keep_their_isolation_and_the_line_has_none() {
    let files = [("en", "a", "sms-payment = x"), ("he", "b", "sms-payment = { $code } { $merchant }\nduration-minutes = x")];
    let languages = Languages::from_files(&files).unwrap();
    let text = code_message(&languages.text("he"), &facts(Channel::Sms)).text;
    assert_eq!(text, "042137 \u{2068}Bücher & mehr\u{2069}\n@shop.example.com #042137 @acs.bank.example");
}

#[test]
fn the_length_of_a_text_message_is_that_of_its_alphabet() {
    for (text, expected) in [
        ("", (Encoding::Gsm7, 1)),
        (&*"a".repeat(160), (Encoding::Gsm7, 1)),
        (&"a".repeat(161), (Encoding::Gsm7, 2)),
        (&"a".repeat(306), (Encoding::Gsm7, 2)),
        (&"a".repeat(307), (Encoding::Gsm7, 3)),
        (&"€".repeat(80), (Encoding::Gsm7, 1)),
        (&"€".repeat(152), (Encoding::Gsm7, 2)),
        (&"€".repeat(153), (Encoding::Gsm7, 3)),
        (&"ж".repeat(70), (Encoding::Ucs2, 1)),
        (&"ж".repeat(71), (Encoding::Ucs2, 2)),
        (&"👍".repeat(35), (Encoding::Ucs2, 1)),
        (&"👍".repeat(66), (Encoding::Ucs2, 2)),
        (&"👍".repeat(67), (Encoding::Ucs2, 3)),
        ("ç`", (Encoding::Ucs2, 1)),
    ] {
        assert_eq!(sms_parts(text), expected, "{text}");
    }
}

#[test]
fn the_english_message_fits_into_two_parts() {
    let long = MessageFacts {
        merchant: "Abcdefgh Ijklmnop Qrstuv.".into(),
        amount: Some("KWD\u{a0}1,234.500".into()),
        ..facts(Channel::Sms)
    };
    assert_eq!(long.merchant.chars().count(), 25);
    for facts in [long.clone(), MessageFacts { amount: None, ..long.clone() }, MessageFacts { top_host: None, ..long }] {
        let (encoding, parts) = sms_parts(&english(&facts).text);
        assert_eq!(encoding, Encoding::Gsm7);
        assert!(parts <= 2, "{parts}");
    }
}

#[test]
fn a_change_is_told_in_one_plain_text_message_or_a_mail() {
    let text = Languages::load().unwrap().text("en");
    let told = |channel, changed: &[&str], last_four: &str| {
        change_message(
            &text,
            &ChangeFacts {
                channel,
                to: "+31611223344".into(),
                trace: "PI3227C223222B5BPCMFXD2XG".into(),
                issuer: "Twenty-Five Letters Bank ".into(),
                changed: changed.iter().map(|name| (*name).to_owned()).collect(),
                last_four: last_four.into(),
            },
        )
    };
    for (changed, words) in [
        (&["phone"][..], "phone number"),
        (&["email"], "email address"),
        (&["password"], "password"),
        (&["phone", "password"], "details"),
    ] {
        let sms = told(Channel::Sms, changed, "1234");
        assert_eq!(sms_parts(&sms.text), (Encoding::Gsm7, 1), "{}", sms.text);
        assert!(sms.text.contains(words) && sms.text.contains("1234") && sms.subject.is_empty(), "{}", sms.text);
        assert_eq!((sms.to.as_str(), sms.trace.as_str()), ("+31611223344", "PI3227C223222B5BPCMFXD2XG"));
        let mail = told(Channel::Email, changed, "");
        assert!(mail.text.contains(words) && mail.subject.contains("Twenty-Five Letters Bank"), "{} {}", mail.subject, mail.text);
        assert!(!mail.text.contains("ending"), "{}", mail.text);
        assert!([&sms.text, &mail.text].iter().all(|text| !text.contains(['\u{2068}', '{']) && !text.contains("http")));
    }
}

#[path = "message_languages_tests.rs"]
mod languages;
