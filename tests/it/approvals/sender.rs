//! The sender of events against a real receiver in this process.

use acs_challenge::challenge::Moment;
use acs_challenge::server::flow::endpoint::Target;
use acs_challenge::server::ports::{EventFault, EventSender, OutgoingEvent, Shape};
use acs_challenge::server::senders::events::HttpEvents;
use acs_challenge::server::settings::{Secret, load};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

const KEY: [u8; 32] = [7; 32];

type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A receiver that keeps what it gets and answers with the status in its path; some paths misbehave.
async fn receiver() -> (String, Received) {
    let received = Received::default();
    let keep = |State(received): State<Received>, Path(answer): Path<String>, headers: HeaderMap, body: Bytes| async move {
        received.lock().unwrap().push((headers, body));
        match answer.as_str() {
            "redirect" => Redirect::temporary("/200").into_response(),
            "flood" => (StatusCode::OK, vec![b'x'; 50_000_000]).into_response(),
            status => StatusCode::from_bytes(status.as_bytes()).unwrap().into_response(),
        }
    };
    let router = Router::new().route("/{answer}", post(keep)).with_state(received.clone());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (address, received)
}

/// The demo's: it may reach this machine, without TLS.
fn sender() -> HttpEvents {
    HttpEvents::new(&load(None, &[].into(), |path| Err(path.to_owned())).unwrap()).unwrap()
}

fn event(url: &str) -> OutgoingEvent {
    OutgoingEvent {
        id: "evt_1".to_owned(),
        at: Moment::from_millis(1_768_478_400_999),
        body: r#"{"ä": 1}"#.to_owned(),
        shape: Shape::Own,
        target: Target {
            url: url.to_owned(),
            secrets: vec![Secret::from(format!("whsec_{}", STANDARD.encode(KEY)))],
            basic: None,
        },
    }
}

fn later(status: &str) -> Result<(), EventFault> {
    Err(EventFault::Later { fault: format!("HTTP status {status}"), after: None })
}

#[tokio::test]
async fn an_event_carries_the_headers_of_the_standard() {
    let (address, received) = receiver().await;
    let event = event(&format!("{address}/204"));
    sender().post(&event).await.unwrap();
    let (headers, body) = received.lock().unwrap().remove(0);
    assert_eq!(body, event.body);
    for (name, value) in [("webhook-id", "evt_1"), ("webhook-timestamp", "1768478400"), ("content-type", "application/json")] {
        assert_eq!(headers[name], value);
    }
    // As a receiver checks it: HMAC-SHA256 over id, timestamp and the body as it came.
    let signature = headers["webhook-signature"].to_str().unwrap().strip_prefix("v1,").unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&KEY).unwrap();
    mac.update(b"evt_1.1768478400.");
    mac.update(&body);
    mac.verify_slice(&STANDARD.decode(signature).unwrap()).unwrap();
}

#[tokio::test]
async fn only_2xx_is_done_and_only_410_is_for_good() {
    let (address, received) = receiver().await;
    let answer = async |path: &str| sender().post(&event(&format!("{address}/{path}"))).await;
    for done in ["200", "201", "202", "204"] {
        assert_eq!(answer(done).await, Ok(()), "{done}");
    }
    assert_eq!(answer("410").await, Err(EventFault::Gone));
    for status in ["301", "400", "401", "404", "408", "429", "500", "502", "503", "504"] {
        assert_eq!(answer(status).await, later(status), "{status}");
    }
    received.lock().unwrap().clear();
    assert_eq!(answer("redirect").await, later("307"));
    assert_eq!(received.lock().unwrap().len(), 1, "a redirect is not followed");
    assert_eq!(answer("flood").await, Ok(()), "what is answered is not read");
}

#[tokio::test]
async fn a_fault_names_neither_url_nor_secret() {
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let fault = sender().post(&event(&format!("http://{nobody}/hook?key=hush"))).await.unwrap_err();
    assert!(matches!(&fault, EventFault::Later { fault, .. } if !fault.contains("hush")), "{fault}");
}
