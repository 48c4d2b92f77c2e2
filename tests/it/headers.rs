//! The header matrix of security reference §1.5 as design §5 amends it, and limits on what is taken in.

use crate::acs::{Answer, TestAcs};
use crate::device::WITH_DOMAIN;
use crate::holders::{by_app, by_sms, ruling, who_chooses};
use crate::play::production;
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::http;
use axum::Router;
use axum::http::Method;
use axum::routing::get;
use std::collections::{BTreeMap, BTreeSet};
use tower::ServiceExt;

const TRANSPORT: (&str, &str) = ("strict-transport-security", "max-age=63072000; includeSubDomains");
const NOSNIFF: (&str, &str) = ("x-content-type-options", "nosniff");
const NO_STORE: (&str, &str) = ("cache-control", "no-store");
const OFF: &str =
    "otp-credentials=(), publickey-credentials-get=(), payment=(), camera=(), microphone=(), geolocation=(), usb=()";

fn nonce_of(answer: &Answer) -> String {
    let policy = answer.header("content-security-policy");
    policy.split("'nonce-").nth(1).expect("a nonce").split('\'').next().unwrap().to_owned()
}

fn challenge_document(nonce: &str, own: &str, ancestors: &str) -> BTreeMap<String, String> {
    expected(&[
        (
            "content-security-policy",
            &format!(
                "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'nonce-{nonce}'; \
                 img-src 'self' {own} data:; font-src 'self'; connect-src 'self'; form-action 'self' {own}; base-uri 'none'; \
                 object-src 'none'; frame-ancestors {ancestors}"
            ),
        ),
        (
            "permissions-policy",
            "otp-credentials=(self), publickey-credentials-get=(self), payment=(self), camera=(), microphone=(), geolocation=(), usb=()",
        ),
        ("content-type", "text/html; charset=utf-8"),
        ("referrer-policy", "strict-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("cross-origin-resource-policy", "cross-origin"),
        TRANSPORT,
        NOSNIFF,
        NO_STORE,
    ])
}

fn return_document(nonce: &str, own: &str, ancestors: &str) -> BTreeMap<String, String> {
    let mut headers = challenge_document(nonce, own, ancestors);
    headers.insert(
        "content-security-policy".into(),
        format!(
            "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src 'self' {own} data:; \
             base-uri 'none'; object-src 'none'; frame-ancestors {ancestors}"
        ),
    );
    headers.insert("permissions-policy".into(), OFF.into());
    headers
}

fn closed() -> BTreeMap<String, String> {
    expected(&[
        ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
        ("referrer-policy", "no-referrer"),
        ("permissions-policy", OFF),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        TRANSPORT,
        NOSNIFF,
        NO_STORE,
    ])
}

fn expected(headers: &[(&str, &str)]) -> BTreeMap<String, String> {
    headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Every header there is, less those that describe the body or the method.
fn found(answer: &Answer, without: &[&str]) -> BTreeMap<String, String> {
    let names = answer.headers.iter().filter(|(name, _)| !without.contains(&name.as_str()));
    names.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect()
}

const BODY: [&str; 4] = ["content-length", "allow", "vary", "content-type"];

#[tokio::test]
async fn every_document_carries_its_headers_and_no_others() {
    let production = production();
    let demo = (&[][..], "http://127.0.0.1:3000", "https: http:");
    for (changes, own, ancestors) in [demo, (&production, "https://acs.bank.example", "https:")] {
        let acs = TestAcs::with(changes).await;
        let _work = acs.work();
        let key = [("x-api-key", changes.iter().find(|(name, _)| *name == "ACS__INTAKE__API_KEYS").map_or("", |(_, key)| *key))];
        acs.enrol("4519000099990005", Some("+31611223389"), None).await;
        let areq = acs.payment(Version::V220, "4519000099990005");
        let ares = acs.send(Method::POST, "/3ds/areq", &key, areq.to_string()).await.json();
        let id = ares["acsTransID"].as_str().unwrap().parse().unwrap();
        let begun = crate::acs::Begun { acs: &acs, id, version: Version::V220, areq, ares };
        let (page, code) = begun.opened().await;
        let wrong = begun.intend(&page, "submit", "000000").await;
        acs.silence_ds(1);
        assert_eq!(acs.function("submit", &wrong, &code).await.status, 200);
        let resumed = acs.get(&page.resume()).await;
        let large = acs.form("/challenge", &[("creq", &"A".repeat(200_000))]).await;
        let problems = [
            acs.get("/challenge").await,
            acs.get("/challenge/x").await,
            acs.get("/nowhere").await,
            acs.form("/nowhere", &[]).await,
            acs.form("/challenge", &[]).await,
            acs.form("/challenge", &[("intent", "submit")]).await,
            large,
        ];
        for document in [&page, &wrong, &resumed].into_iter().chain(&problems) {
            let nonce = nonce_of(document);
            assert_eq!(found(document, &["content-length", "allow", "vary"]), challenge_document(&nonce, own, ancestors));
        }
        let end = begun.intend(&page, "continue", "").await;
        assert!(end.field("cres").is_some(), "{}", end.text());
        assert_eq!(found(&end, &["vary", "content-length"]), return_document(&nonce_of(&end), own, ancestors));
    }
}

#[tokio::test]
async fn everything_that_is_no_document_is_closed() {
    let acs = TestAcs::new().await;
    let areq = acs.payment(Version::V220, "4519000099990005").to_string();
    let begun = acs.begin(Version::V220).await;
    let (page, _) = begun.open_with_code().await;
    let answers = [
        acs.get("/livez").await,
        acs.get("/readyz").await,
        acs.get("/assets/nothing.js").await,
        acs.get("/fn/submit").await,
        acs.form("/livez", &[]).await,
        acs.function("submit", &page, "000000").await,
        acs.function("poll", &page, "").await,
        acs.send(Method::POST, "/fn/submit", &[], vec![b'a'; 20_000]).await,
        acs.send(Method::POST, "/3ds/areq", &[], areq).await,
        acs.send(Method::POST, "/3ds/areq", &[], "{}").await,
        acs.send(Method::POST, "/3ds/areq", &[], vec![b'a'; 200_000]).await,
    ];
    for (index, answer) in answers.iter().enumerate() {
        assert_eq!(found(answer, &BODY), closed(), "answer {index}, status {}", answer.status);
    }
}

#[tokio::test]
async fn every_step_and_intent_answers_with_the_same_headers() {
    let acs = TestAcs::with(&[WITH_DOMAIN]).await;
    let _work = acs.work();
    let (own, ancestors) = (acs.app.settings.public_url(), "https: http:");
    let with_password = acs.with_password(by_sms()).await;
    let (code, app) = (acs.begin_as(Version::V220, &with_password).await, acs.begin_as(Version::V220, &by_app()).await);
    let (asked, _) = acs.begin_with_passkey(Version::V231, &who_chooses()).await;
    for begun in [&code, &app, &asked] {
        let page = begun.open().await;
        let fields = [("code", "12"), ("password", "x"), ("method", "pigeon"), ("assertion", "{}"), ("trust", "1")];
        let mut documents = vec![acs.get(&page.resume()).await, acs.form(&page.resume(), &fields).await];
        for intent in ["submit", "resend", "choose", "assert", "continue"] {
            documents.push(begun.post(&page, intent, &fields).await);
        }
        for document in documents.iter().chain([&page]) {
            assert_eq!(document.status, 200);
            let found = found(document, &["content-length", "vary"]);
            assert_eq!(found, challenge_document(&nonce_of(document), &own, ancestors), "{}", document.visible());
        }
        let end = begun.post(&page, "disown", &[]).await;
        assert_eq!(found(&end, &["vary", "content-length"]), return_document(&nonce_of(&end), &own, ancestors));
        assert!(end.field("cres").is_some());
    }
    let declined = acs.begin_as(Version::V220, &Enrolment::default()).await.open().await;
    let found_there = found(&declined, &["vary", "content-length"]);
    // "This wasn't me" posts to us, the result to the merchant: no policy for forms could allow the one and not the other.
    assert_eq!(found_there, return_document(&nonce_of(&declined), &own, ancestors));
}

#[tokio::test]
async fn the_issuers_doors_are_closed_to_browsers() {
    let acs = TestAcs::with(&[WITH_DOMAIN]).await;
    let key = acs.master_key().await;
    let begun = acs.begin_as(Version::V220, &by_app()).await;
    begun.open().await;
    let id = begun.approval(1).await;
    let doors = "/card-transaction-authentications";
    let passkeys = "/v1/cards/4d0cfc09-75ad-4ccc-a7d1-30a36393124b/passkeys";
    let null = serde_json::Value::Null;
    for key in [key.as_str(), "no key"] {
        let answers = [
            acs.ask(key, "GET", doors, &null).await,
            acs.ask(key, "GET", &format!("{doors}?data.x=1"), &null).await,
            acs.ask(key, "GET", &format!("{doors}/{id}"), &null).await,
            acs.ask(key, "GET", &format!("{doors}/nobody"), &null).await,
            acs.ask(key, "PATCH", &format!("{doors}/{id}"), &null).await,
            acs.ask(key, "PATCH", &format!("{doors}/{id}"), &ruling("approved")).await,
            acs.ask(key, "PATCH", &format!("{doors}/{id}"), &ruling("rejected")).await,
            acs.ask(key, "POST", passkeys, &serde_json::json!({})).await,
            acs.ask(key, "POST", &format!("{passkeys}/options"), &serde_json::json!({ "name": "x" })).await,
            acs.ask(key, "DELETE", doors, &null).await,
            acs.send(Method::PATCH, &format!("{doors}/{id}"), &[("x-api-key", key)], vec![b'a'; 70_000]).await,
        ];
        for (index, answer) in answers.iter().enumerate() {
            let not_described = [&BODY[..], &["www-authenticate", "retry-after"]].concat();
            assert_eq!(found(answer, &not_described), closed(), "answer {index}, status {}", answer.status);
            assert_eq!(answer.header("access-control-allow-origin"), "");
        }
    }
}

#[tokio::test]
async fn an_answer_after_a_panic_is_a_page_like_any_other_and_tells_nothing() {
    let acs = TestAcs::new().await;
    let trap = Router::new().route("/trap", get(async || -> &'static str { panic!("secret of the panic") }));
    let router = http::router(acs.app.clone(), trap);
    let request = axum::http::Request::builder().uri("/trap").body(axum::body::Body::empty()).unwrap();
    let (head, body) = router.oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, 100_000).await.unwrap();
    let answer = Answer { status: head.status, headers: head.headers, body };
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (500, "text/html; charset=utf-8"));
    // In a merchant's frame it must show, not be blocked.
    assert!(answer.header("x-frame-options").is_empty());
    assert!(answer.header("content-security-policy").contains("frame-ancestors https:"));
    assert!(answer.text().contains(&acs.words().say("problem-unavailable-heading")) && !answer.text().contains("secret of"));
}

#[tokio::test]
async fn assets_are_kept_for_ever_and_say_what_they_are() {
    let acs = TestAcs::new().await;
    let page = acs.begin(Version::V220).await.open().await.text();
    // A build without the page's script has no assets.
    let Some(glue) = page.split("data-glue=\"").nth(1).and_then(|rest| rest.split('"').next()) else { return };
    let mut closed = closed();
    closed.insert("cache-control".into(), "public, max-age=31536000, immutable".into());
    closed.insert("content-security-policy".into(), "default-src 'none'".into());
    for (accepted, coding) in [("br, gzip", "br"), ("gzip", "gzip"), ("", "")] {
        let asset = acs.send(Method::GET, glue, &[("accept-encoding", accepted)], axum::body::Body::empty()).await;
        assert_eq!((asset.status.as_u16(), asset.header("content-encoding")), (200, coding));
        assert_eq!(found(&asset, &[&BODY[..], &["content-encoding"]].concat()), closed);
        assert!(asset.header("content-type").contains("javascript") && asset.header("vary") == "accept-encoding");
    }
}

#[tokio::test]
async fn every_document_has_a_nonce_of_its_own() {
    let acs = TestAcs::new().await;
    let page = acs.begin(Version::V220).await.open().await;
    let mut nonces = BTreeSet::new();
    for _ in 0..1000 {
        let document = acs.get(&page.resume()).await;
        let nonce = nonce_of(&document);
        assert!(nonce.len() >= 22, "128 bits: {nonce}");
        let text = document.text();
        let marked = text.matches("<script").count() + text.matches("<style").count();
        assert_eq!((text.matches(&format!("nonce=\"{nonce}\"")).count(), text.matches("nonce=").count()), (marked, marked));
        nonces.insert(nonce);
    }
    assert_eq!(nonces.len(), 1000);
}

#[tokio::test]
async fn documents_hold_nothing_the_policy_would_block_and_nobody_elses_address() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    let end = begun.intend(&page, "submit", &code).await;
    let notification = begun.areq["notificationURL"].as_str().unwrap().replace('&', "&amp;");
    for document in [page, end, acs.get("/nowhere").await] {
        let text = document.text().replace(&notification, "");
        for blocked in [
            " style=\"",
            " style='",
            "http://",
            "https://",
            "src=\"//",
            "href=\"//",
            "javascript:",
            " onclick",
            "<meta http-equiv=\"Content",
        ] {
            assert!(!text.contains(blocked), "{blocked}: {text}");
        }
    }
}

#[tokio::test]
async fn ten_megabytes_are_too_large_on_every_route() {
    let acs = TestAcs::new().await;
    let body = axum::body::Bytes::from(vec![b'a'; 10 * 1024 * 1024]);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    for path in ["/challenge", "/3ds/areq", "/fn/submit", "/fn/resend", "/fn/poll", "/livez", "/nowhere"] {
        assert_eq!(acs.send(Method::POST, path, &form, body.clone()).await.status, 413, "{path}");
    }
    for path in ["/livez", "/readyz", "/assets/x", "/challenge/start/x"] {
        let answer = acs.send(Method::POST, path, &form, "a").await;
        assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "GET,HEAD"), "{path}");
    }
    assert_eq!(acs.send(Method::POST, "/nowhere", &form, "a").await.status, 404);
    for path in ["/fn/submit", "/fn/resend", "/fn/poll"] {
        assert_eq!(acs.send(Method::POST, path, &form, vec![b'a'; http::FORM_BODY + 1]).await.status, 413, "{path}");
    }
}
