//! The gallery shows and does nothing: it writes no row, its tokens open nothing, and only the demo has it.

use crate::acs::{Answer, TestAcs, attribute};
use acs_challenge::server::http::gallery;
use axum::http::StatusCode;
use serde_json::Value;

/// A server with the gallery, as the demo profile has it.
async fn with_gallery() -> TestAcs {
    let mut acs = TestAcs::new().await;
    acs.router = acs.router.clone().merge(gallery::router(acs.app.clone()));
    acs
}

fn hidden(page: &Answer, name: &str) -> Option<String> {
    let text = page.text();
    let tag = text.split("<input").find(|tag| attribute(tag, "name").as_deref() == Some(name))?.to_owned();
    attribute(&tag, "value")
}

#[tokio::test]
async fn who_has_no_demo_has_no_gallery() {
    let acs = TestAcs::new().await;
    for path in ["/demo/gallery", "/demo/gallery.json", "/demo/gallery/code"] {
        assert_eq!(acs.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn every_state_is_shown_in_every_language_and_nothing_is_written() {
    let acs = with_gallery().await;
    let before = acs.dump();
    let states: Vec<Value> = serde_json::from_slice(&acs.get("/demo/gallery.json").await.body).unwrap();
    assert!(states.len() > 40);
    for state in &states {
        let path = state["path"].as_str().unwrap();
        for language in ["en", "ar", "ja"] {
            let page = acs.get(&format!("{path}?language={language}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path} {language}");
            assert!(page.text().contains("<h1"), "{path} {language}");
        }
    }
    assert_eq!(acs.get("/demo/gallery").await.status, StatusCode::OK);
    assert_eq!(acs.get("/demo/gallery/no-such-state").await.status, StatusCode::NOT_FOUND);
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn what_a_picture_carries_opens_nothing() {
    let acs = with_gallery().await;
    let picture = acs.get("/demo/gallery/code").await;
    let handle = hidden(&picture, "handle").unwrap();
    let before = acs.dump();
    for intent in ["submit", "resend", "cancel", "disown", "continue", "language"] {
        let answer =
            acs.form("/challenge", &[("handle", &handle), ("intent", intent), ("code", "123456"), ("language", "de")]).await;
        assert!(answer.status.is_client_error(), "{intent}: {}", answer.status);
    }
    assert_eq!(acs.dump(), before);
}
