//! What the shop received: the notification address, and what became of each order.
//!
//! The bank's answer through the browser (CRes) is unsigned and only hands the window back; an order is placed by the
//! result at the directory server (RReq).
//! How to extend: another way back from the bank is a route that ends in [`tell`].

use super::areq::Price;
use super::directory::{Known, text_of};
use super::page::{self, Shell, escape, query};
use super::{Demo, payment, redirected};
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;

const EXPLANATION: &str = include_str!("assets/notify.html");

/// An order of the shop.
#[derive(Clone)]
pub(super) struct Order {
    /// `acsTransID`.
    pub(super) transaction: String,
    pub(super) number: String,
    pub(super) price: &'static Price,
    /// The bank was asked over its own interface: see [`redirected`].
    pub(super) redirected: bool,
}

/// What the pages say about an order, for a payment and for a card that is only saved.
pub(super) struct Words {
    pub(super) done: &'static str,
    pub(super) failed: &'static str,
    pub(super) unconfirmed: &'static str,
}

const PAYMENT: Words =
    Words { done: "Order placed", failed: "Payment not completed", unconfirmed: "Your bank did not confirm the payment." };
const SAVING: Words =
    Words { done: "Card saved", failed: "Card not saved", unconfirmed: "Your bank did not confirm that it was you." };

impl Order {
    pub(super) fn words(&self) -> &'static Words {
        if self.price.purchase.is_some() { &PAYMENT } else { &SAVING }
    }

    /// What is paid, for people.
    pub(super) fn shown(&self) -> &'static str {
        if self.price.purchase.is_some() { self.price.shown } else { "nothing to pay" }
    }
}

/// What the browser brought back from the bank.
#[derive(Clone)]
pub(super) struct Return {
    transaction: String,
    message: Value,
    session_data: Option<String>,
}

/// The fields of the form, or of the query after a redirect.
#[derive(Deserialize)]
pub(super) struct Fields {
    cres: Option<String>,
    #[serde(rename = "threeDSSessionData")]
    session_data: Option<String>,
}

/// Where the redirect after the notification goes.
#[derive(Deserialize)]
pub(super) struct Redirection {
    host: Option<String>,
}

/// Base64 as it really comes: with or without padding, in either alphabet.
fn decode(text: &str) -> Option<Vec<u8>> {
    const TOLERANT: GeneralPurposeConfig = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(&URL_SAFE, TOLERANT).decode(text.trim().replace('+', "-").replace('/', "_")).ok()
}

/// `GET /demo/notify`.
pub(super) async fn explain() -> Response {
    page::document(Shell::Whole, "Notification address", EXPLANATION)
}

/// `POST /demo/notify`.
pub(super) async fn notify(State(demo): State<Arc<Demo>>, headers: HeaderMap, Form(fields): Form<Fields>) -> Response {
    receive(&demo, &headers, fields)
}

/// `POST /demo/notify/redirect?host=other`: a shop that redirects once it has the answer.
pub(super) async fn redirect(
    State(demo): State<Arc<Demo>>,
    headers: HeaderMap,
    Query(redirection): Query<Redirection>,
    Form(fields): Form<Fields>,
) -> Response {
    let here = payment::site(&headers, &demo.world.base_url);
    let site = if redirection.host.as_deref() == Some("other") { payment::swap_site(&here) } else { here };
    let text = |field: &Option<String>| query(field.as_deref().unwrap_or_default());
    let session = fields.session_data.as_ref().map(|_| format!("&threeDSSessionData={}", text(&fields.session_data)));
    let address = format!("{site}/demo/notify/arrived?cres={}{}", text(&fields.cres), session.unwrap_or_default());
    Redirect::to(&address).into_response()
}

/// `GET /demo/notify/arrived`: where [`redirect`] leads.
pub(super) async fn arrived(State(demo): State<Arc<Demo>>, headers: HeaderMap, Query(fields): Query<Fields>) -> Response {
    receive(&demo, &headers, fields)
}

fn receive(demo: &Demo, headers: &HeaderMap, fields: Fields) -> Response {
    let decoded = fields.cres.as_deref().and_then(decode);
    let Some(message) = decoded.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok()).filter(Value::is_object) else {
        let raw = page::message("What came", &Value::from(fields.cres.unwrap_or_default()));
        let body = format!("<h1>Nothing readable came back</h1><p>The field <code>cres</code> held no message.</p>{raw}{BACK}");
        let mut response = page::document(Shell::Whole, "Nothing readable came back", &body);
        *response.status_mut() = StatusCode::BAD_REQUEST;
        return response;
    };
    let transaction = text_of(&message, "acsTransID");
    demo.returns.put(Return { transaction: transaction.clone(), message, session_data: fields.session_data });
    let framed = headers.get("sec-fetch-dest").is_some_and(|place| place == "iframe");
    tell(demo, &transaction, if framed { Shell::Panel } else { Shell::Whole })
}

/// `GET /demo/orders/{transaction}`.
pub(super) async fn order(State(demo): State<Arc<Demo>>, Path(transaction): Path<String>) -> Response {
    let redirected = demo.orders.newest(|order| order.redirected && order.transaction.eq_ignore_ascii_case(&transaction));
    match redirected {
        Some(order) => redirected::tell(&demo, &order).await,
        None => tell(&demo, &transaction, Shell::Whole),
    }
}

/// The way back to the shop.
pub(super) const BACK: &str = r#"<p class="back"><a href="/demo" target="_top" data-back>Back to the shop</a></p>"#;

/// The page about a transaction.
fn tell(demo: &Demo, transaction: &str, shell: Shell) -> Response {
    let same = |other: &str| other.eq_ignore_ascii_case(transaction);
    let returned = demo.returns.newest(|returned| same(&returned.transaction));
    let known = demo.results.of(transaction);
    let order = demo.orders.newest(|order| same(&order.transaction));
    let (headline, sentence) = verdict(&known, returned.is_some(), order.as_ref().map_or(&PAYMENT, Order::words));
    let status = |message: &Value| escape(&text_of(message, "transStatus"));
    let mut facts = String::new();
    let mut fact = |name: &str, value: &str| facts.push_str(&format!("<dt>{name}</dt><dd>{value}</dd>"));
    if let Some(order) = &order {
        fact("Order", &format!("{} · {}", escape(&order.number), order.shown()));
    }
    if let Known::Result(result) | Known::Unreceipted(result) = &known {
        fact("Result at the directory server", &format!(r#"<span data-result>{}</span>"#, status(result)));
    }
    let mut messages = String::new();
    if let Some(returned) = &returned {
        let kind = text_of(&returned.message, "messageType");
        let said = if kind == "CRes" { status(&returned.message) } else { escape(&kind) };
        fact("Answer through the browser", &format!(r#"<span data-answer>{said}</span>"#));
        messages.push_str(&page::message(&format!("{kind}: through the browser"), &returned.message));
    }
    if let Known::Result(result) | Known::Unreceipted(result) = &known {
        messages.push_str(&page::message("RReq: at the directory server", result));
    }
    if let Some(session) = returned.as_ref().and_then(|returned| returned.session_data.as_deref()) {
        messages.push_str(&page::message("threeDSSessionData: as sent", &Value::from(session)));
        if let Some(text) = decode(session).and_then(|bytes| String::from_utf8(bytes).ok()) {
            let decoded = serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text));
            messages.push_str(&page::message("threeDSSessionData: decoded", &decoded));
        }
    }
    let arrived = if returned.is_some() { escape(transaction) } else { String::new() };
    let body = format!(
        r#"<div class="told" data-arrived="{arrived}"{refresh}><h1>{headline}</h1><p>{sentence}</p>
<dl class="facts">{facts}</dl>{messages}</div>{BACK}"#,
        refresh = if matches!(known, Known::Nothing) { " data-refresh" } else { "" },
    );
    let waits = matches!(known, Known::Nothing) && returned.is_none();
    let head = if waits { r#"<noscript><meta http-equiv="refresh" content="3"></noscript>"# } else { "" };
    page::document_with(shell, headline, head, &body)
}

fn verdict(known: &Known, returned: bool, words: &Words) -> (&'static str, String) {
    match known {
        Known::Result(result) => match text_of(result, "transStatus").as_str() {
            "Y" | "A" => (words.done, "Thank you. Your bank confirmed that it was you.".to_owned()),
            _ => (words.failed, format!("{} {}", words.unconfirmed, why(result))),
        },
        Known::Unreceipted(_) => {
            let sentence = "The bank reported a result, but the directory server failed, so the shop does not know it.";
            (words.failed, sentence.to_owned())
        }
        Known::Nothing if returned => (words.failed, "No result has reached the directory server.".to_owned()),
        Known::Nothing => ("Waiting for your bank", "No result has come yet. This page looks again by itself.".to_owned()),
    }
}

fn why(result: &Value) -> &'static str {
    let (cancel, reason) = (text_of(result, "challengeCancel"), text_of(result, "transStatusReason"));
    match (cancel.as_str(), reason.as_str()) {
        ("01", "11") => "The cardholder said that it was not them.",
        ("01", _) => "The cardholder cancelled.",
        ("04" | "05", _) | (_, "14") => "Time ran out.",
        ("06" | "09" | "10", _) => "Something went wrong on the way.",
        (_, "19") => "Too many wrong codes.",
        (_, "04") => "The card is blocked after too many failures.",
        (_, "12") => "The bank allows this card no online payments.",
        (_, "08" | "13") => "The bank cannot reach the cardholder.",
        _ => "",
    }
}

/// The page after an answer without a challenge.
pub(super) fn decided(order: &Order, answer: &Value) -> Response {
    let status = text_of(answer, "transStatus");
    let kind = text_of(answer, "messageType");
    let words = order.words();
    let (headline, sentence) = match (kind.as_str(), status.as_str()) {
        ("ARes", "Y" | "A") => (words.done, "Your bank had no questions."),
        ("ARes", _) => (words.failed, "Your bank declined without a challenge."),
        _ => (words.failed, "Your bank answered with an error."),
    };
    let said = if kind == "ARes" { status } else { kind.clone() };
    let body = format!(
        r#"<div class="told"><h1>{headline}</h1><p>{sentence} {why}</p><dl class="facts"><dt>Order</dt><dd>{number} · {shown}</dd>
<dt>Answer of the bank</dt><dd><span data-answer>{said}</span></dd></dl>{message}</div>{BACK}"#,
        why = why(answer),
        number = escape(&order.number),
        shown = order.shown(),
        said = escape(&said),
        message = page::message(&format!("{kind}: from the bank"), answer),
    );
    page::document(Shell::Whole, headline, &body)
}

/// The page when the bank gave no answer.
pub(super) fn unanswered(reason: &str) -> Response {
    let body = format!(r#"<div class="told"><h1>Payment not completed</h1><p>{}</p></div>{BACK}"#, escape(reason));
    page::document(Shell::Whole, "Payment not completed", &body)
}
