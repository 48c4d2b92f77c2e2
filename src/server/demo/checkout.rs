//! The shop "Tea & Paper": choose a card and pay. Complete without script.
//!
//! What not: talking to the bank (`payment`), and what came of it (`orders`).

use super::orders;
use super::page::{self, Shell, escape};
use super::payment::{Answer, Challenge, Wish};
use super::{Demo, areq, cards};
use crate::emv::Version;
use axum::extract::{Form, State};
use axum::http::HeaderMap;
use axum::response::Response;
use std::sync::Arc;

const SHOP: &str = include_str!("assets/shop.html");
const CHECKOUT: &str = include_str!("assets/checkout.html");

/// Sizes of the bank's frame, as the form names them, for people.
const WINDOWS: &[(&str, &str)] = &[
    ("01", "250 × 400"),
    ("02", "390 × 400"),
    ("03", "500 × 600"),
    ("04", "600 × 400"),
    ("05", "Full screen"),
    ("page", "No frame: leave the shop"),
];

/// Ways the directory server can misbehave, as switches of its address.
const FAULTS: &[(&str, &str)] = &[
    ("", "works"),
    ("fault=status500&times=2", "fails twice, then works"),
    ("fault=status500", "always answers HTTP 500"),
    ("fault=erro", "always answers an Erro"),
    ("fault=wrong-ids", "confirms another transaction"),
    ("fault=garbage", "answers nonsense"),
    ("fault=hang", "does not answer"),
];

/// `GET /demo`.
pub(super) async fn shop() -> Response {
    let cards: String = cards::standing().iter().enumerate().map(|(place, card)| choice(card, place == 0)).collect();
    let prices: String = areq::PRICES
        .iter()
        .enumerate()
        .map(|(place, price)| {
            let checked = if place == 0 { " checked" } else { "" };
            format!(
                r#"<label class="price"><input type="radio" name="price" value="{}"{checked}> {}</label>"#,
                price.name, price.shown
            )
        })
        .collect();
    let versions: Vec<(&str, &str)> = Version::ALL.iter().map(|version| (version.code(), version.code())).collect();
    let body = SHOP
        .replace("{cards}", &cards)
        .replace("{prices}", &prices)
        .replace("{versions}", &options(&versions, Version::V220.code()))
        .replace("{windows}", &options(WINDOWS, "02"))
        .replace("{faults}", &options(FAULTS, ""));
    page::document(Shell::Whole, "Checkout", &body)
}

fn choice(card: &cards::Card, first: bool) -> String {
    let checked = if first { " checked" } else { "" };
    let scenario = card.scenario;
    format!(
        r#"<label class="card"><input type="radio" name="pan" value="{pan}"{checked}>
<span class="what"><strong>{title}</strong><span>{says}</span><span class="outcome">{outcome}</span></span>
<span class="number">{number}</span></label>"#,
        pan = card.pan,
        title = scenario.title,
        says = scenario.says,
        outcome = scenario.outcome,
        number = card.spaced(),
    )
}

fn options(pairs: &[(&str, &str)], selected: &str) -> String {
    let option = |(value, shown): &(&str, &str)| {
        let mark = if *value == selected { " selected" } else { "" };
        format!(r#"<option value="{}"{mark}>{shown}</option>"#, escape(value))
    };
    pairs.iter().map(option).collect()
}

/// `POST /demo/pay`.
pub(super) async fn pay(State(demo): State<Arc<Demo>>, headers: HeaderMap, Form(wish): Form<Wish>) -> Response {
    let begun = demo.begin_payment(&wish, &headers).await;
    match &begun.answer {
        Answer::Challenge(challenge) => checkout(challenge, &wish, &begun.order),
        Answer::Decided(message) => orders::decided(&begun.order, message),
        Answer::Nothing(reason) => orders::unanswered(reason),
    }
}

fn checkout(challenge: &Challenge, wish: &Wish, order: &orders::Order) -> Response {
    let shell = if wish.window == "05" { Shell::Filled } else { Shell::Whole };
    let body = CHECKOUT
        .replace("{number}", &escape(&order.number))
        .replace("{shown}", order.shown)
        .replace("{transaction}", &escape(&challenge.transaction))
        .replace("{inbox}", &challenge.inbox())
        .replace("{challenge}", &challenge.html(wish));
    page::document(shell, "Confirm with your bank", &body)
}
