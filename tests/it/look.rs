//! What issuers' pages and messages look like: each as it has chosen, all of them to be read by everybody, or no start.

use crate::acs::{Answer, TestAcs, digits};
use crate::instruments::{PATH, mobile, with_number};
use acs_challenge::emv::value::{Pan, Version};
use acs_challenge::server::api::access::Scope;
use acs_challenge::server::flow::cards::{self, Client};
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::look::palette::Palette;
use acs_challenge::server::settings::load;
use serde_json::{Value, json};
use std::path::Path;

const SVG: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>"#;
const SVG_DARK: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><path fill="#fff" d="M0 0h9v3z"/></svg>"##;

/// The stage's issuer: colours, no logo. Another: a logo for light and dark. Neither looks like the defaults.
const DEMO: &str = "name = \"Harbour & Sons\"\nround = 0\n[light]\naccent = \"#7a003c\"\nbrand = \"#ffd100\"\n";
const OTHER: &str = "name = \"North Bank\"\nlogo = \"north.svg\"\nlogo_dark = \"north-dark.svg\"\n\
                     [light]\naccent = \"#00594f\"\n[dark]\naccent = \"#7fd6c8\"\n";
const ACCENTS: [&str; 2] = ["--accent:#7a003c;", "--accent:#00594f;"];

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn both() -> tempfile::TempDir {
    folder(&[("demo.toml", DEMO), ("other.toml", OTHER), ("north.svg", SVG), ("north-dark.svg", SVG_DARK), ("notes.txt", "x")])
}

/// A server with this folder, where two issuers may have browsers sent back.
async fn server(folder: &Path) -> TestAcs {
    let returns = "demo https://www.bank.example/,other https://www.bank.example/";
    TestAcs::with(&[("ACS__ISSUER__PAGES", folder.to_str().unwrap()), ("ACS__API__RETURN_URLS", returns)]).await
}

/// The page of a payment with a card of this issuer, opened with a CReq, once its message has been sent.
async fn page(acs: &TestAcs, issuer: &str, changes: &[(&str, &str)]) -> Answer {
    let pan: Pan = format!("45190001{:08}", acs.next()).parse().unwrap();
    let enrolment = Enrolment { phone: Some("+31611223389".to_owned()), ..Enrolment::default() };
    cards::enrol(&acs.app, issuer, &pan, &enrolment, Client::default()).await.unwrap();
    let mut areq = acs.payment(Version::V220, pan.expose());
    for (name, value) in changes {
        areq[*name] = json!(value);
    }
    let (page, _) = acs.begin_with(areq).await.open_with_code().await;
    page
}

/// The link of a challenge that this issuer has asked for.
async fn link(acs: &TestAcs, issuer: &str, changes: Value) -> String {
    let key = acs.key(issuer, &[Scope::Authenticate]).await;
    let mut body = json!({
        "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Shop" } },
        "contact": { "phone": "+31611223389" },
        "returnUrl": "https://www.bank.example/back",
    });
    body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    let made = acs.ask(&key, "POST", "/v1/challenges", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    made.json()["redirectUrl"].as_str().unwrap().strip_prefix("http://127.0.0.1:3000").unwrap().to_owned()
}

fn last_text(acs: &TestAcs) -> String {
    acs.sms.messages.lock().unwrap().last().expect("a message").text.clone()
}

/// Value of an attribute of the logo, without the marks around what was filled in.
fn of_logo(page: &Answer, name: &str) -> String {
    let text = page.text();
    let tag = text.split("<img").nth(1).expect("a logo");
    let value = crate::acs::attribute(tag.split_inclusive("/>").next().unwrap(), name).unwrap_or_default();
    value.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn a_page_is_of_the_issuer_whose_card_it_is() {
    let pages = both();
    let acs = server(pages.path()).await;
    let (ours, theirs) = (page(&acs, "demo", &[]).await, page(&acs, "other", &[]).await);
    assert!(ours.text().contains("Harbour &amp; Sons") && !ours.text().contains("North Bank"), "{}", ours.text());
    assert!(theirs.text().contains("North Bank") && !theirs.text().contains("Harbour"), "{}", theirs.text());
    for (page, own) in [(&ours, 0), (&theirs, 1)] {
        assert!(page.text().contains(ACCENTS[own]) && !page.text().contains(ACCENTS[1 - own]));
        assert!(!page.text().contains("Demo Bank"), "{}", page.text());
    }
    assert!(!ours.text().contains("<img") && ours.text().contains("class=\"brand own\""));
    assert_eq!(of_logo(&theirs, "alt"), "North Bank logo");
    assert!(!theirs.text().contains("class=\"wordmark\""), "the logo is the name");
}

#[tokio::test]
async fn a_redirected_challenge_is_of_the_issuer_that_asked_for_it() {
    let pages = both();
    let acs = server(pages.path()).await;
    for (issuer, name, own) in [("demo", "Harbour &amp; Sons", 0), ("other", "North Bank", 1)] {
        let link = link(&acs, issuer, json!({})).await;
        let start = acs.get(&link).await;
        let token = link.rsplit('/').next().unwrap();
        let code = acs.form("/challenge", &[("handle", token), ("intent", "start")]).await;
        for page in [&start, &code] {
            assert_eq!(page.status, 200);
            assert!(page.text().contains(name) && page.text().contains(ACCENTS[own]), "{issuer}: {}", page.text());
            assert!(!page.text().contains(ACCENTS[1 - own]));
        }
    }
}

#[tokio::test]
async fn a_message_names_the_issuer_whose_card_it_is() {
    let pages = both();
    let acs = server(pages.path()).await;
    for (issuer, name) in [("demo", "Harbour & Sons"), ("other", "North Bank"), ("third", "Demo Bank")] {
        page(&acs, issuer, &[]).await;
        let text = last_text(&acs);
        assert!(text.contains(name) && digits(&text).len() == 6, "{issuer}: {text}");
    }
}

#[tokio::test]
async fn a_notice_names_the_issuer_whose_card_it_is() {
    let pages = both();
    let acs = server(pages.path()).await;
    for (serial, issuer, name) in [(1, "demo", "Harbour & Sons"), (2, "other", "North Bank")] {
        let key = acs.key(issuer, &Scope::ALL).await;
        let card = with_number(&format!("451900000000070{serial}"), json!({ "phone": mobile("+31611223344") }));
        let id = acs.ask(&key, "POST", PATH, &card).await.json()["id"].as_str().unwrap().to_owned();
        let change = json!({ "card": { "authentication": { "phone": mobile("+31611223355") } } });
        let answer = acs.ask(&key, "PATCH", &format!("{PATH}/{id}"), &change).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        acs.drain().await;
        assert!(last_text(&acs).contains(name), "{}", last_text(&acs));
    }
}

#[tokio::test]
async fn an_issuer_without_a_file_looks_as_the_settings_say() {
    let pages = both();
    let acs = server(pages.path()).await;
    let plain = format!("--accent:{};", Palette::LIGHT.accent);
    let page = page(&acs, "third", &[]).await;
    assert!(page.text().contains("Demo Bank") && page.text().contains(&plain) && !page.text().contains("<img"));
    let stranger = acs.get("/challenge/nothing").await;
    assert_eq!(stranger.status, 404);
    assert!(stranger.text().contains("Demo Bank") && stranger.text().contains(&plain), "{}", stranger.text());
}

#[tokio::test]
async fn an_issuers_language_stands_in_where_the_browser_asks_for_none_we_have() {
    let pages = folder(&[("other.toml", "language = \"de\"\n")]);
    let acs = server(pages.path()).await;
    for (issuer, browser, expected) in [("other", "tlh", "de"), ("demo", "tlh", "en"), ("other", "en", "en")] {
        let page = page(&acs, issuer, &[("browserLanguage", browser)]).await;
        assert!(page.text().contains(&format!("<html lang=\"{expected}\"")), "{issuer} {browser}");
    }
}

#[tokio::test]
async fn light_or_dark_is_left_to_the_browser_unless_it_is_chosen() {
    let pages = both();
    let acs = server(pages.path()).await;
    let by_theme = async |theme: &str| acs.get(&link(&acs, "other", json!({ "theme": theme })).await).await.text();
    let (auto, light, dark) = (by_theme("auto").await, by_theme("light").await, by_theme("dark").await);
    assert!(auto.contains("--accent:#00594f;") && auto.contains("--accent:#7fd6c8;") && auto.contains("<source"));
    assert!(light.contains("--accent:#00594f;") && !light.contains("--accent:#7fd6c8;") && !light.contains("<source"));
    assert!(dark.contains("--accent:#7fd6c8;") && !dark.contains("--accent:#00594f;") && !dark.contains("<source"));
    let logo =
        |html: &str| html.split("<img").nth(1).unwrap().split("src=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_ne!(logo(&light), logo(&dark));
    assert_eq!(logo(&auto), logo(&light));
}

#[tokio::test]
async fn a_logo_is_a_file_that_may_do_nothing_and_keeps_its_place() {
    let pages = both();
    let acs = server(pages.path()).await;
    let page = page(&acs, "other", &[]).await;
    assert_eq!((of_logo(&page, "width"), of_logo(&page, "height")), ("96".to_owned(), "32".to_owned()));
    let path = of_logo(&page, "src");
    let logo = acs.get(&path).await;
    assert_eq!((logo.status.as_u16(), logo.text().as_str()), (200, SVG));
    for (name, value) in [
        ("content-type", "image/svg+xml"),
        ("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("cross-origin-resource-policy", "cross-origin"),
    ] {
        assert_eq!(logo.header(name), value, "{name}");
    }
    for absent in ["/assets/north.svg", "/assets/notes.txt", "/assets/other.toml", "/assets/..%2Fother.toml"] {
        assert_eq!(acs.get(absent).await.status, 404, "{absent}");
    }
}

#[tokio::test]
async fn a_name_is_text_wherever_it_is_shown() {
    let pages = folder(&[("demo.toml", "name = '</style><script>alert(1)</script>\" x=\"'\nlogo = \"a.svg\""), ("a.svg", SVG)]);
    let acs = server(pages.path()).await;
    let page = page(&acs, "demo", &[]).await;
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("<script>alert") && page.text().contains("&lt;script&gt;alert"), "{}", page.text());
    assert_eq!(of_logo(&page, "alt"), "</style><script>alert(1)</script>\" x=\" logo");
}

/// What a start with these files says, without the key in front.
fn refused(files: &[(&str, &str)]) -> Vec<String> {
    let folder = folder(files);
    let variables = [("ACS__ISSUER__PAGES".to_owned(), folder.path().display().to_string())].into_iter().collect();
    let faults = load(None, &variables, |path| Err(path.to_owned())).err().unwrap_or_default();
    faults.iter().map(|fault| fault.to_string().strip_prefix("issuer.pages: ").expect("the setting's name").to_owned()).collect()
}

#[test]
fn a_look_that_not_everybody_can_read_is_refused() {
    for (text, said) in [
        ("[light]\naccent = \"#8fd3c8\"", "light: accent #8fd3c8 on paper #ffffff has a contrast of 1.70, needs 4.5"),
        ("[light]\naccent = \"#767676\"", "light: accent #767676 on tinted ground #f5f7fa has a contrast of 4.23, needs 4.5"),
        ("[dark]\naccent = \"#173f8f\"", "dark: accent #173f8f on paper #151b24 has a contrast of 1.76, needs 4.5"),
        (
            "[light]\naccent = \"#00594f\"\non_accent = \"#60b5a6\"",
            "light: on_accent #60b5a6 on accent #00594f has a contrast of 3.40, needs 4.5",
        ),
        ("[light]\non_brand = \"#aaaaaa\"", "light: on_brand #aaaaaa on brand #ffffff has a contrast of 2.32, needs 4.5"),
        ("[dark]\non_accent = \"#ffffff\"", "dark: on_accent #ffffff on accent #a9c6ff has a contrast of 1.72, needs 4.5"),
    ] {
        let found = refused(&[("north.toml", text)]);
        assert!(found.iter().any(|fault| fault == &format!("north.toml: {said}")), "{text}: {found:?}");
    }
}

#[test]
fn a_file_that_says_something_else_is_refused() {
    for (text, said) in [
        ("acent = \"#000000\"", "unknown field `acent`"),
        ("[light]\naccent = \"#000000\"\nink = \"#000000\"", "unknown field `ink`"),
        ("[light]\naccent = \"red; } body { display: none\"", "light.accent: must be a colour such as #173f8f"),
        ("[dark]\nbrand = \"#fff\"", "dark.brand: must be a colour"),
        ("round = 25", "round: must be 0 to 24"),
        ("round = -1", "round: must be 0 to 24"),
        ("name = \" \"", "name: must have 1 to 40 characters"),
        ("name = \"two\\nlines\"", "name: must have 1 to 40 characters"),
        ("language = \"tlh\"", "language: must be a language there is a folder in locales for"),
        ("logo = \"none.svg\"", "logo: none.svg: No such file"),
        ("logo = \"../a.svg\"", "logo: ../a.svg: must be a file beside this one"),
        ("logo = \"a.svg\"", "logo: a.svg: must be an SVG or a PNG"),
        ("logo_dark = \"a.svg\"", "logo_dark: is for a logo, and there is none"),
    ] {
        let found = refused(&[("north.toml", text), ("a.svg", "GIF89a")]);
        assert!(found.iter().any(|fault| fault.starts_with(&format!("north.toml: {said}"))), "{text}: {found:?}");
    }
    assert!(refused(&[("north bank.toml", "")])[0].starts_with("north bank.toml: must be called as an issuer's id is"));
    assert_eq!(refused(&[("north.toml", ""), ("north.md", "anything")]), Vec::<String>::new());
}

#[test]
fn every_mistake_of_every_file_is_named_at_once() {
    let files = [("a.toml", "round = 99\n[light]\naccent = \"x\""), ("b.toml", "[dark]\non_brand = \"#151b24\"")];
    assert_eq!(refused(&files).len(), 3);
    let pages = folder(&files);
    let pairs = [("ACS__ISSUER__PAGES", pages.path().to_str().unwrap()), ("ACS__CHALLENGE__ATTEMPTS", "9")];
    let variables = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let faults = load(None, &variables, |path| Err(path.to_owned())).unwrap_err();
    assert_eq!(faults.len(), 4, "{faults:?}");
    let missing = [("ACS__ISSUER__PAGES".to_owned(), "/nowhere/at/all".to_owned())].into_iter().collect();
    let faults = load(None, &missing, |path| Err(path.to_owned())).unwrap_err();
    assert!(faults[0].to_string().starts_with("issuer.pages: /nowhere/at/all: No such file"), "{faults:?}");
}
