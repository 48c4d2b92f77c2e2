//! What a page of an earlier build relies on: fixed paths, and answers it can read whatever it sends.

use crate::acs::TestAcs;
use acs_challenge::emv::value::Version;
use axum::http::Method;

const FUNCTIONS: [&str; 3] = ["/fn/submit", "/fn/resend", "/fn/poll"];
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn the_paths_and_fields_of_the_page_are_fixed() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    assert_eq!(page.action(), "/challenge");
    for field in ["handle", "attempt", "code"] {
        assert!(page.field(field).is_some(), "{field}");
    }
    for intent in ["submit", "resend", "cancel"] {
        assert!(page.text().contains(&format!("name=\"intent\" value=\"{intent}\"")), "{intent}");
    }
    let wrong = acs.function("submit", &page, "000000").await;
    assert_eq!((wrong.status.as_u16(), wrong.header("content-type")), (200, "application/json"));
    let fields = &wrong.json()["same"];
    assert_eq!(fields["notice"]["tone"], "error");
    for name in ["attempt", "sent", "attempts", "validity", "resend_hint", "resend_in", "ends_in", "invalid", "clear"] {
        assert!(!fields[name].is_null(), "{name}");
    }
    acs.clock.wait(30);
    assert_eq!(acs.function("resend", &page, "").await.json()["same"]["notice"]["tone"], "status");
    assert_eq!(acs.function("poll", &page, "").await.json(), "next");
    acs.drain().await;
    let second = begun.code_sent(2).await;
    assert_ne!(code, second);
    assert_eq!(acs.function("submit", &page, &second).await.json(), "next");
}

#[tokio::test]
async fn a_function_and_the_native_form_count_the_same_attempt_once() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (page, _) = begun.open_with_code().await;
    acs.function("submit", &page, "000000").await;
    let native = begun.intend(&page, "submit", "000000").await;
    assert!(native.text().contains(&acs.counted("notice-wrong", 2)));
}

#[tokio::test]
async fn waiting_is_woken_by_the_acknowledgement() {
    let acs = TestAcs::new().await;
    acs.silence_ds(1);
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    acs.function("submit", &page, &code).await;
    let started = tokio::time::Instant::now();
    let (poll, ()) = tokio::join!(acs.function("poll", &page, ""), async {
        tokio::task::yield_now().await;
        acs.drain().await;
    });
    assert_eq!(poll.json(), "next");
    assert!(started.elapsed() < std::time::Duration::from_secs(20));
    begun.returns(&begun.intend(&page, "continue", "").await, "Y");
}

#[tokio::test]
async fn garbage_is_nobodys_server_error_and_never_redirects() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (page, _) = begun.open_with_code().await;
    let before = acs.dump();
    let handle = format!("handle={}", page.field("handle").unwrap());
    let bodies: [Vec<u8>; 12] = [
        Vec::new(),
        b"{}".to_vec(),
        b"\xff\xfe\x00".to_vec(),
        b"handle=%FF%FE&code=%".to_vec(),
        b"handle[]=1&code[0][a]=2".to_vec(),
        b"handle=a&handle=b".to_vec(),
        b"&&&===".to_vec(),
        b"unknown=field".to_vec(),
        [handle.as_bytes(), b"&code=%00%0d%0aSet-Cookie:x"].concat(),
        [handle.as_bytes(), b"&code=", "9".repeat(5000).as_bytes()].concat(),
        vec![b'a'; 16_000],
        b"[".repeat(10_000),
    ];
    let heads: [&[(&str, &str)]; 5] = [
        &[FORM],
        &[],
        &[("content-type", "application/json")],
        &[("content-type", "multipart/form-data; boundary=x")],
        &[FORM, ("accept", "text/html"), ("referer", "https://evil.example/?leak=1")],
    ];
    for path in FUNCTIONS.iter().chain(&["/fn/", "/fn/other", "/fn/submit/", "/fn/../challenge", "/challenge"]) {
        for body in &bodies {
            for head in heads {
                let answer = acs.send(Method::POST, path, head, body.clone()).await;
                let shown =
                    format!("{path} {:?} {head:?}: {}", String::from_utf8_lossy(&body[..body.len().min(40)]), answer.status);
                assert!(answer.status.is_success() || answer.status.is_client_error(), "{shown}");
                assert_eq!((answer.header("location"), answer.header("serverfnredirect")), ("", ""), "{shown}");
                assert!(!answer.text().contains("server function"), "{shown}");
            }
        }
    }
    assert_eq!(acs.dump(), before);
    let html = [FORM, ("accept", "text/html"), ("referer", "https://evil.example/")];
    let wrong = acs.send(Method::POST, "/fn/submit", &html, format!("{handle}&code=000000")).await;
    assert_eq!((wrong.status.as_u16(), wrong.header("location")), (200, ""));
    assert!(wrong.json()["same"].is_object());
}
