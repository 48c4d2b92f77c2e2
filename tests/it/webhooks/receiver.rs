//! An issuer's system: a real HTTP server that keeps what it receives, and answers as it is told to.

use crate::play::until;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Response};
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use serde_json::Value;
use sha2::Sha256;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// How a request is answered.
#[derive(Clone)]
pub enum Reply {
    /// With this status.
    Status(u16),
    /// With this status and a header.
    With(u16, &'static str, String),
    /// Not at all.
    Silence,
}

/// A request as it came.
#[derive(Clone)]
pub struct Request {
    pub name: String,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The status it was answered with; none: not at all.
    pub answered: Option<u16>,
}

#[derive(Default)]
struct Desk {
    received: Mutex<Vec<Request>>,
    next: Mutex<HashMap<String, VecDeque<Reply>>>,
    always: Mutex<HashMap<String, Reply>>,
}

/// A server with a path for every endpoint. It takes everything unless it is told otherwise.
pub struct Receiver {
    address: String,
    desk: Arc<Desk>,
}

impl Receiver {
    pub async fn new() -> Self {
        let desk = Arc::<Desk>::default();
        let router = Router::new().route("/{name}", post(receive)).with_state(desk.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, desk }
    }

    pub fn url(&self, name: &str) -> String {
        format!("{}/{name}", self.address)
    }

    /// The next requests of a name are answered like this.
    pub fn then(&self, name: &str, replies: impl IntoIterator<Item = Reply>) {
        self.desk.next.lock().unwrap().entry(name.to_owned()).or_default().extend(replies);
    }

    /// Every request of a name is answered like this.
    pub fn always(&self, name: &str, reply: Reply) {
        self.desk.always.lock().unwrap().insert(name.to_owned(), reply);
    }

    /// What a name has received, oldest first.
    pub fn at(&self, name: &str) -> Vec<Request> {
        self.desk.received.lock().unwrap().iter().filter(|request| request.name == name).cloned().collect()
    }

    /// What it has taken.
    pub fn taken(&self, name: &str) -> Vec<Request> {
        self.at(name).into_iter().filter(|request| request.answered.is_some_and(|status| status / 100 == 2)).collect()
    }

    /// What it has taken, once there is so much of it.
    pub async fn taken_once(&self, name: &str, count: usize) -> Vec<Request> {
        until(|| Some(self.taken(name)).filter(|taken| taken.len() >= count)).await
    }

    /// The newest request of a name.
    pub fn last(&self, name: &str) -> Request {
        self.at(name).pop().expect("a request")
    }
}

async fn receive(State(desk): State<Arc<Desk>>, Path(name): Path<String>, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let next = desk.next.lock().unwrap().get_mut(&name).and_then(VecDeque::pop_front);
    let reply = next.or_else(|| desk.always.lock().unwrap().get(&name).cloned()).unwrap_or(Reply::Status(204));
    let (status, header) = match reply {
        Reply::Status(status) => (Some(status), None),
        Reply::With(status, name, value) => (Some(status), Some((name, value))),
        Reply::Silence => (None, None),
    };
    desk.received.lock().unwrap().push(Request { name, headers, body, answered: status });
    let Some(status) = status else { return std::future::pending().await };
    let answer = header.into_iter().fold(Response::builder().status(status), |answer, (name, value)| answer.header(name, value));
    answer.body(Body::empty()).unwrap()
}

impl Request {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Its type, whatever its shape.
    pub fn kind(&self) -> String {
        let body = self.json();
        body["type"].as_str().or(body["webhook"]["type"].as_str()).expect("a type").to_owned()
    }

    /// Which it is of those about the same thing.
    pub fn sequence(&self) -> u64 {
        let body = self.json();
        body["sequence"].as_u64().or(body["metadata"]["sequence"].as_u64()).expect("a sequence")
    }

    /// Whether a receiver with this secret believes it: Standard Webhooks 1.0.0, over the body as it came.
    pub fn is_standard(&self, secret: &str) -> bool {
        let key = STANDARD.decode(secret.strip_prefix("whsec_").expect("a secret of the standard")).unwrap();
        let signed = [self.header("webhook-id").as_bytes(), b".", self.header("webhook-timestamp").as_bytes(), b".", &self.body];
        let signatures = self.header("webhook-signature").split(' ').filter_map(|part| part.strip_prefix("v1,"));
        signatures.into_iter().any(|signature| is_mac(&key, &signed.concat(), signature))
    }

    /// Whether a receiver with this key believes it: Adyen's `HmacSignature`, over the body as it came.
    pub fn is_adyens(&self, key: &str) -> bool {
        let byte = |at: usize| u8::from_str_radix(&key[at..at + 2], 16).unwrap();
        let key: Vec<u8> = (0..key.len()).step_by(2).map(byte).collect();
        self.header("protocol") == "HmacSHA256" && is_mac(&key, &self.body, self.header("hmacsignature"))
    }
}

fn is_mac(key: &[u8], message: &[u8], signature: &str) -> bool {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(message);
    mac.verify_slice(&STANDARD.decode(signature).unwrap()).is_ok()
}
