//! In which language a challenge speaks: the choice on the page before the request that began it, that before what the browser
//! asks for, that before the issuer's own. No request here carries a cookie.
//!
//! Here: who is asked in which order. `switch` is the choice on the page, `money` how amounts are written.

mod money;
mod switch;

use crate::acs::{Answer, Begun, TestAcs};
use crate::redirect::{Desk, with};
use acs_challenge::emv::value::{Amount, Version};
use acs_challenge::server::language::{money as amounts, time};
use serde_json::{Value, json};
use std::time::Duration;

/// The value of an attribute of the document's root.
pub fn root(answer: &Answer, name: &str) -> String {
    let text = answer.text();
    let root = text.find("<html").expect("a document");
    crate::acs::attribute(&text[root + 1..root + text[root..].find('>').unwrap()], name).unwrap_or_default()
}

/// Begins a challenge of 49.99 EUR on a fresh card whose browser's language is this one.
pub async fn begin<'a>(acs: &'a TestAcs, changes: &[(&str, Value)]) -> Begun<'a> {
    let pan = format!("45190000{:08}", acs.next());
    acs.enrol(&pan, Some("+31611223389"), None).await;
    let mut areq = acs.payment(Version::V231, &pan);
    for (name, value) in changes {
        areq[*name] = value.clone();
    }
    acs.begin_with(areq).await
}

/// The browser brings the CReq and says which languages it wants.
pub async fn open_asking(begun: &Begun<'_>, accept_language: &str) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new()).append_pair("creq", &begun.creq()).finish();
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("accept-language", accept_language)];
    begun.acs.send(axum::http::Method::POST, "/challenge", &headers, body).await
}

/// Asserts that the newest message of a challenge is in this language: amount and time are written as it writes them.
pub fn assert_message_in(acs: &TestAcs, id: &str, tag: &str) {
    let messages = acs.sms.messages.lock().unwrap();
    let message = &messages.iter().rev().find(|message| message.trace == id).expect("a message").text;
    let shown = |text: &str| text.replace(['\u{2068}', '\u{2069}', '\u{200f}'], "").replace(['\u{a0}', '\u{202f}'], " ");
    let words = acs.app.languages.text(tag);
    let (duration, amount) = (time::duration_words(&words, Duration::from_secs(300)), Amount::new("4999", 2).unwrap());
    for part in [duration, amounts::amount(&amount, "978".parse().unwrap(), tag)] {
        assert!(shown(message).contains(&shown(&part)), "{tag}: {} is not in {message}", shown(&part));
    }
}

/// What `browserLanguage` says, what the browser asks for, and what comes of it.
const MATRIX: [(&str, &str, &str); 20] = [
    ("de", "fr", "de"),
    ("de-AT", "", "de"),
    ("zh-TW", "en", "zh-Hant"),
    ("zh-Hant-HK", "en", "zh-Hant"),
    ("zh-CN", "en", "zh-Hans"),
    ("zh", "en", "zh-Hans"),
    ("pt-BR", "en", "pt"),
    ("no", "en", "nb"),
    ("nn-NO", "en", "nb"),
    ("iw", "en", "he"),
    ("iw-IL", "en", "he"),
    ("AR-eg", "en", "ar"),
    ("tlh", "fr-CH, en;q=0.5", "fr"),
    ("tlh", "en;q=0.1, zh-TW;q=0.7, *;q=0.9", "zh-Hant"),
    ("tlh", "no, iw;q=0.9", "nb"),
    ("tlh", "tlh, *;q=0.5", "en"),
    ("tlh", "", "en"),
    ("tlh", "../x, ;;", "en"),
    ("tlh", "ar-XB, de;q=0.5", "ar"),
    ("tlh", "de;q=0, sv", "sv"),
];

#[tokio::test]
async fn the_request_goes_before_the_browser_and_that_before_the_issuer() {
    let acs = TestAcs::new().await;
    for (request, browser, expected) in MATRIX {
        let begun = begin(&acs, &[("browserLanguage", request.into())]).await;
        let page = open_asking(&begun, browser).await;
        assert_eq!(root(&page, "lang"), expected, "{request}, {browser}");
        let direction = if ["ar", "he"].contains(&expected) { "rtl" } else { "ltr" };
        assert_eq!(root(&page, "dir"), direction, "{request}, {browser}");
        acs.drain().await;
        assert_message_in(&acs, begun.id.as_str(), expected);
        // It stays, whoever looks at it and whatever their browser asks for.
        assert_eq!(root(&acs.get(&page.resume()).await, "lang"), expected, "{request}, {browser}");
        assert_eq!(root(&open_asking(&begun, "it").await, "lang"), expected, "{request}, {browser}");
    }
}

#[tokio::test]
async fn a_list_in_the_request_goes_before_the_browser_too() {
    let acs = TestAcs::new().await;
    let begun = begin(&acs, &[("browserLanguage", "tlh".into()), ("acceptLanguage", json!(["ia", "pl-PL", "de"]))]).await;
    assert_eq!(root(&open_asking(&begun, "fr").await, "lang"), "pl");
}

#[tokio::test]
async fn without_any_other_the_language_is_the_issuers() {
    let acs = TestAcs::with(&[("ACS__ISSUER__LANGUAGE", "nl")]).await;
    let begun = begin(&acs, &[("browserLanguage", "tlh".into())]).await;
    assert_eq!(root(&open_asking(&begun, "ia").await, "lang"), "nl");
    acs.drain().await;
    assert_message_in(&acs, begun.id.as_str(), "nl");
    assert_eq!(root(&acs.get("/nowhere").await, "lang"), "nl");
}

#[tokio::test]
async fn a_link_speaks_as_the_challenge_that_it_opens() {
    let desk = Desk::new().await;
    for (request, browser, expected) in [("tlh", "uk-UA", "uk"), ("cs", "uk", "cs"), ("tlh", "ar-XB, uk", "ar")] {
        let placed = desk.place(&with(json!({ "locale": request }))).await;
        let asking = [("accept-language", browser), ("content-type", "application/x-www-form-urlencoded")];
        let start = desk.acs.send(axum::http::Method::GET, &placed.link, &asking[..1], axum::body::Body::empty()).await;
        assert_eq!(root(&start, "lang"), expected);
        let fields = [("intent", "start"), ("handle", &start.field("handle").unwrap())];
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let page = desk.acs.send(axum::http::Method::POST, "/challenge", &asking, body).await;
        assert_eq!(root(&page, "lang"), expected);
        desk.acs.drain().await;
        assert_message_in(&desk.acs, &placed.id, expected);
    }
}
