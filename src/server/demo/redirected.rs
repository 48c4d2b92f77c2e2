//! A payment that the bank asks about by redirect: over the issuer's own interface, with no message of EMV 3DS.
//!
//! What: the bank's backend asks for a challenge and looks at it, both with its key; the shop sends the browser to the address it
//! is given, and takes it back at `/demo/return`. What the browser brings proves nothing: the order is placed by what the bank
//! says of the challenge, in a result that is about this order and signed.
//! What not: the signature (`signed`), and orders paid by EMV 3DS (`orders`).
//! How to extend: something more that a result must agree with is a line in [`Outcome::of`].

use super::Demo;
use super::areq::{self, Browser, Price};
use super::bank::is_id;
use super::directory::text_of;
use super::orders::{self, BACK, Order};
use super::page::{self, Shell, escape};
use super::payment::{self, Wish};
use super::signed::{self, Signed};
use crate::server::system::random_uuid;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const CHALLENGES: &str = "/v1/challenges";
const KEYS: &str = "/v1/keys.json";

const EXPLANATION: &str = include_str!("assets/return.html");

/// Sends the browser to the bank, or says why not.
pub(super) async fn pay(demo: &Demo, wish: &Wish, headers: &HeaderMap) -> Response {
    match demo.ask_for_challenge(wish, headers).await {
        Ok(address) => Redirect::to(&address).into_response(),
        Err(reason) => orders::unanswered(&reason),
    }
}

impl Demo {
    /// Asks the bank for a challenge and says where it shows it.
    async fn ask_for_challenge(&self, wish: &Wish, headers: &HeaderMap) -> Result<String, String> {
        let (pan, _) = self.card(wish).await?;
        let card = self.issued(|issued| issued.card.pan == pan).and_then(|issued| issued.id);
        let card = card.ok_or("The bank does not know this card.")?;
        let number = payment::order_number(&random_uuid(self.world.chance.as_ref()));
        let site = payment::site(headers, &self.world.base_url);
        let price = areq::price(&wish.price);
        let request = request(&card, &number, &site, price, &Browser::seen(headers, &wish.measured));
        let (status, answer) = self.ask_issuer_side(Method::POST, CHALLENGES, Some(&request)).await?;
        let address = text_of(&answer, "redirectUrl");
        if status != StatusCode::CREATED || address.is_empty() {
            return Err(format!("The bank answered with HTTP status {status}. {}", text_of(&answer, "detail")));
        }
        self.orders.put(Order { transaction: text_of(&answer, "id"), number, price, redirected: true });
        Ok(payment::beside(&address, &site))
    }

    /// What the bank says of a challenge, and whether it has signed that.
    async fn ask_how_it_ended(&self, reference: &str) -> Result<Said, String> {
        let (status, object) = self.ask_issuer_side(Method::GET, &format!("{CHALLENGES}/{reference}"), None).await?;
        if status != StatusCode::OK {
            return Err(format!("The bank answered with HTTP status {status}. {}", text_of(&object, "detail")));
        }
        if text_of(&object, "status") != "completed" {
            return Ok(Said { object, signed: Err("nothing is signed yet") });
        }
        let (_, keys) = self.ask_issuer_side(Method::GET, KEYS, None).await?;
        let signed = signed::verify(&text_of(&object, "signedResult"), &keys);
        Ok(Said { object, signed })
    }
}

/// The body of the request. The bank gives the state back as it came: it says which order it is about.
fn request(card: &str, number: &str, site: &str, price: &Price, browser: &Browser) -> Value {
    let mut transaction = json!({
        "kind": if price.purchase.is_some() { "payment" } else { "other" },
        "merchant": {
            "name": "Tea & Paper", "id": "TEAPAPER0001", "url": format!("{site}/demo"), "categoryCode": "5947", "country": "276",
        },
    });
    if let Some(purchase) = &price.purchase {
        transaction["amount"] = purchase.amount.into();
        transaction["currency"] = purchase.currency.into();
    }
    let mut request = json!({
        "transaction": transaction,
        "card": card,
        "returnUrl": format!("{site}/demo/return"),
        "state": number,
    });
    if let Some(language) = browser.preferred() {
        request["locale"] = language.into();
    }
    if let Some(offset) = browser.offset() {
        request["timeZone"] = offset.into();
    }
    request
}

/// What the bank said of a challenge.
struct Said {
    object: Value,
    signed: Result<Signed, &'static str>,
}

/// What that means for an order.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// Not completed.
    Open,
    Confirmed,
    /// Why it ended.
    Refused(String),
    /// It is no result for this order, or nobody's: the end of a sentence.
    Doubtful(&'static str),
}

impl Outcome {
    /// Believes nothing that is not about this order, and nothing that is not signed.
    fn of(said: &Said, order: &Order, bank: &str) -> Self {
        let Said { object, signed } = said;
        let is = |object: &Value, name: &str, expected: &str| text_of(object, name) == expected;
        if !text_of(object, "id").eq_ignore_ascii_case(&order.transaction) || !is(object, "state", &order.number) {
            return Outcome::Doubtful("it is about another order");
        }
        if !is(object, "status", "completed") {
            return Outcome::Open;
        }
        let claims = match signed {
            Ok(signed) => &signed.claims,
            Err(reason) => return Outcome::Doubtful(reason),
        };
        let (amount, currency) = order.price.purchase.as_ref().map_or(("", ""), |purchase| (purchase.amount, order.price.name));
        let about_this = is(claims, "iss", bank)
            && text_of(claims, "reference").eq_ignore_ascii_case(&order.transaction)
            && is(claims, "state", &order.number)
            && is(claims, "amount", amount)
            && is(claims, "currency", currency);
        match claims.get("authenticated") {
            _ if !about_this => Outcome::Doubtful("what is signed is about another order"),
            Some(Value::Bool(true)) => Outcome::Confirmed,
            _ => Outcome::Refused(text_of(claims, "endReason")),
        }
    }
}

/// What the browser brought back.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Brought {
    reference: String,
    state: String,
}

/// `GET /demo/return`.
pub(super) async fn returned(State(demo): State<Arc<Demo>>, brought: Result<Query<Brought>, QueryRejection>) -> Response {
    let Brought { reference, state } = brought.map(|Query(brought)| brought).unwrap_or_default();
    if reference.is_empty() && state.is_empty() {
        return page::document(Shell::Whole, "Return address", EXPLANATION);
    }
    let same = |order: &Order| order.redirected && order.number == state && order.transaction.eq_ignore_ascii_case(&reference);
    match demo.orders.newest(same) {
        Some(order) => tell(&demo, &order).await,
        None => stray(&reference, &state),
    }
}

/// The page when nothing of the shop's belongs to what came.
fn stray(reference: &str, state: &str) -> Response {
    let brought = page::message("What came", &json!({ "reference": reference, "state": state }));
    let body = format!(
        r#"<div class="told"><h1>We do not know this order</h1>
<p>No order of this shop belongs to what your browser brought back, so nothing was asked and nothing was paid. The shop forgets its orders when it is started anew.</p>
{brought}</div>{BACK}"#
    );
    let mut response = page::document(Shell::Whole, "We do not know this order", &body);
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// The page about an order, by what the bank says now.
pub(super) async fn tell(demo: &Demo, order: &Order) -> Response {
    let said = if is_id(&order.transaction) {
        demo.ask_how_it_ended(&order.transaction).await
    } else {
        Err("The bank gave the challenge no id.".to_owned())
    };
    let words = order.words();
    let outcome = said.as_ref().map(|said| Outcome::of(said, order, &demo.world.base_url));
    let waits = matches!(outcome, Ok(Outcome::Open));
    let (headline, sentence) = match outcome {
        Ok(Outcome::Confirmed) => (words.done, "Thank you. Your bank confirmed that it was you.".to_owned()),
        Ok(Outcome::Refused(reason)) => (words.failed, format!("{} {}", words.unconfirmed, why(&reason))),
        Ok(Outcome::Open) => ("Waiting for your bank", "It has not finished. This page looks again by itself.".to_owned()),
        Ok(Outcome::Doubtful(reason)) => (words.failed, format!("The shop does not believe the result: {reason}.")),
        Err(reason) => (words.failed, format!("The shop does not know the result. {}", escape(reason))),
    };
    let mut facts = String::new();
    let mut fact = |name: &str, value: &str| facts.push_str(&format!("<dt>{name}</dt><dd>{value}</dd>"));
    fact("Order", &format!("{} · {}", escape(&order.number), order.shown()));
    let mut messages = String::new();
    if let Ok(Said { object, signed }) = &said {
        let text = |name: &str| escape(&text_of(object, name));
        if waits {
            fact("Challenge", &format!("<span data-status>{}</span>", text("status")));
        } else {
            let (status, reason) = (text("transStatus"), text("endReason"));
            fact("Result at the bank", &format!("<span data-result>{status}</span> · <span data-reason>{reason}</span>"));
            let (name, shown) = match signed {
                Ok(Signed { kid, .. }) => ("valid", format!("valid, by key {}", escape(kid))),
                Err(reason) => ("invalid", format!("not valid: {reason}")),
            };
            fact("Signature of the result", &format!(r#"<span data-signature="{name}">{shown}</span>"#));
        }
        messages.push_str(&page::message("Challenge: from the bank, by GET /v1/challenges", object));
        if let Ok(Signed { claims, .. }) = signed {
            messages.push_str(&page::message("signedResult: its claims", claims));
        }
    }
    let body = format!(
        r#"<div class="told"{refresh}><h1>{headline}</h1><p>{sentence}</p>
<dl class="facts">{facts}</dl>{messages}</div>{BACK}"#,
        refresh = if waits { " data-refresh" } else { "" },
    );
    let head = if waits { r#"<noscript><meta http-equiv="refresh" content="3"></noscript>"# } else { "" };
    page::document_with(Shell::Whole, headline, head, &body)
}

fn why(reason: &str) -> &'static str {
    match reason {
        "cancelled_on_page" => "The cardholder cancelled.",
        "attempts_exceeded" => "Too many wrong codes.",
        "timed_out_before_opening" | "timed_out_after_opening" | "resends_exceeded" => "Time ran out.",
        "delivery_failed" | "declined_no_contact" => "The bank cannot reach the cardholder.",
        "rejected_in_app" => "The cardholder refused it in the app.",
        "reported_as_fraud" => "The cardholder said that it was not them.",
        "declined_card_blocked" => "The card is blocked after too many failures.",
        "declined_by_issuer" => "The bank allows this card no online payments.",
        "cancelled_by_issuer" => "The bank stopped the check.",
        "card_changed" => "The card was changed meanwhile.",
        _ => "",
    }
}
