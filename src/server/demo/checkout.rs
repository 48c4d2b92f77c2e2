//! The shop "Tea & Paper": choose a card and pay. Complete without script.
//!
//! What not: talking to the bank (`payment`), and what came of it (`orders`).

use super::cards::{Card, Issued};
use super::page::{self, Shell, escape};
use super::payment::{self, Answer, Begun, Challenge, Wish};
use super::scenarios::{Group, Scenario};
use super::{Demo, areq, orders, passkeys, redirected};
use crate::emv::Version;
use axum::extract::{Form, State};
use axum::http::HeaderMap;
use axum::response::Response;
use std::sync::Arc;

const SHOP: &str = include_str!("assets/shop.html");
const CHECKOUT: &str = include_str!("assets/checkout.html");

/// Ways to show the bank's page, above all the sizes of its frame, as the form names them, for people.
const WINDOWS: &[(&str, &str)] = &[
    ("01", "250 × 400"),
    ("02", "390 × 400"),
    ("03", "500 × 600"),
    ("04", "600 × 400"),
    ("05", "Full screen"),
    ("page", "No frame: leave the shop"),
    ("redirect", "Redirect: no 3-D Secure"),
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
pub(super) async fn shop(State(demo): State<Arc<Demo>>, headers: HeaderMap) -> Response {
    let cards: String = Group::ALL.into_iter().map(|group| choices(&demo, group, &headers)).collect();
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

/// The cards of a group.
fn choices(demo: &Demo, group: Group, headers: &HeaderMap) -> String {
    let first = demo.standing.first().map(|issued| &issued.card.pan);
    let cards: String = demo
        .standing
        .iter()
        .filter(|issued| issued.card.scenario.group == group)
        .map(|issued| {
            let hint = if issued.card.scenario.passkey { passkey_hint(demo, issued, headers) } else { String::new() };
            choice(&issued.card, first == Some(&issued.card.pan)) + &hint
        })
        .collect();
    format!(r#"<div class="group" role="group" aria-label="{title}"><h3>{title}</h3>{cards}</div>"#, title = group.title())
}

fn choice(card: &Card, first: bool) -> String {
    let checked = if first { " checked" } else { "" };
    let scenario = card.scenario;
    let password = card.password().map_or_else(String::new, |password| {
        format!(r#"<span class="outcome">Password: <code>{}</code></span>"#, escape(password))
    });
    format!(
        r#"<label class="card"><input type="radio" name="pan" value="{pan}"{checked}>
<span class="what"><strong>{title}</strong><span>{says}</span><span class="outcome">{outcome}</span>{password}
<span class="number">{number}</span></span></label>"#,
        pan = card.pan,
        title = scenario.title,
        says = scenario.says,
        outcome = scenario.outcome,
        number = card.spaced(),
    )
}

/// How to come by a passkey: it is added in the banking app, and belongs to a domain name.
fn passkey_hint(demo: &Demo, issued: &Issued, headers: &HeaderMap) -> String {
    let home = escape(&passkeys::home(headers, &demo.world.base_url));
    let add = issued
        .id
        .as_deref()
        .map_or_else(String::new, |id| format!(r#"<a href="{home}/demo/app/cards/{id}">Add a passkey</a> to this card first."#));
    let elsewhere = if passkeys::has_domain(&payment::site(headers, &demo.world.base_url)) {
        String::new()
    } else {
        format!(r#" Passkeys work on <a href="{home}/demo">{home}/demo</a>."#)
    };
    format!(r#"<p class="hint quiet">{add}{elsewhere}</p>"#)
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
    if wish.is_redirected() {
        return redirected::pay(&demo, &wish, &headers).await;
    }
    let Begun { order, scenario, answer } = demo.begin_payment(&wish, &headers).await;
    match answer {
        Answer::Challenge(mut challenge) => {
            challenge.at(&payment::site(&headers, &demo.world.base_url));
            checkout(&challenge, &wish, &order, scenario)
        }
        Answer::Decided(message) => orders::decided(&order, &message),
        Answer::Nothing(reason) => orders::unanswered(&reason),
    }
}

fn checkout(challenge: &Challenge, wish: &Wish, order: &orders::Order, scenario: Option<&Scenario>) -> Response {
    let shell = if wish.window == "05" { Shell::Filled } else { Shell::Whole };
    let (app, inbox) = scenario.map_or((false, true), |scenario| (scenario.app, scenario.has_codes() || !scenario.app));
    let mut phone = String::new();
    let mut links = String::new();
    let mut show = |name: &str, title: &str, short: &str| {
        let address = challenge.panel(name);
        phone.push_str(&format!(r#"<iframe name="{name}" title="{title}" src="{address}"></iframe>"#));
        links.push_str(&format!(r#"<a href="/demo/{name}" target="_blank">{short}<span aria-hidden="true"> ↗</span></a> · "#));
    };
    if app {
        show("app", "The cardholder’s banking app", "Banking app");
    }
    if inbox {
        show("inbox", "The cardholder’s inbox", "Inbox");
    }
    let body = CHECKOUT
        .replace("{number}", &escape(&order.number))
        .replace("{shown}", order.shown())
        .replace("{transaction}", &escape(&challenge.transaction))
        .replace("{links}", &links)
        .replace("{phone}", &phone)
        .replace("{both}", if app && inbox { " both" } else { "" })
        .replace("{challenge}", &challenge.html(wish));
    page::document(shell, "Confirm with your bank", &body)
}
