//! Every state of the cardholder's page at once, each in a frame of a real size: `/demo/gallery`, in the demo profile only.
//!
//! What: a page of frames, the frames themselves, and their list as JSON. A frame is the real document of a challenge that is
//! played in memory with the core's own commands: nothing is stored, sent or counted, and its tokens open nothing.
//! What not: no screen is drawn here and no word of one written; pictures stand still, so a frame carries none of the page's
//! own scripts, only `still.js`, which leaves it as script does in the states that only script makes.
//! How to extend: a state is a row of [`states::STATES`].
//!
//! Here and not in `demo`, which knows the product by its public endpoints alone: this one reads the screens.

mod play;
mod states;

use super::{assets, render, screen};
use crate::server::app::App;
use crate::server::flow::transaction::Theme;
use crate::server::language::pseudo;
use crate::server::system::random_token;
use crate::ui::pages::{Frame, Page, Problem, ProblemPage};
use crate::ui::shell::PageAssets;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use play::{Play, Unplayable};
use serde::Deserialize;
use serde_json::json;
use states::{Made, STATES};
use std::fmt::Write;
use std::sync::Arc;

/// What script does to a page in the states that only script makes.
const STILL: &str = include_str!("gallery/still.js");
const STYLE: &str = include_str!("gallery/style.css");

/// Frame sizes in CSS pixels: those a bank's frame can have (EMV 3DS `challengeWindowSize`), and what occurs besides.
const SIZES: [(u16, u16); 10] =
    [(250, 400), (390, 400), (500, 600), (600, 400), (1280, 800), (390, 844), (400, 250), (300, 150), (984, 150), (320, 256)];

/// How the pictures are wanted. Whatever is not one of the choices leaves it to the browser.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Wish {
    /// `390x400`; of the page of frames only.
    size: String,
    /// BCP 47 tag.
    language: String,
    /// `light` or `dark`.
    theme: String,
    /// Card scheme, lower case.
    scheme: String,
    /// `card`: nothing is paid.
    kind: String,
}

impl Wish {
    fn theme(&self) -> Option<Theme> {
        [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.name() == self.theme)
    }

    fn size(&self) -> (u16, u16) {
        SIZES.into_iter().find(|size| name(*size) == self.size).unwrap_or(SIZES[1])
    }
}

fn name((width, height): (u16, u16)) -> String {
    format!("{width}x{height}")
}

/// The gallery's routes.
pub fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/demo/gallery", get(show))
        .route("/demo/gallery.json", get(list))
        .route("/demo/gallery/{state}", get(frame))
        .with_state(app)
}

/// `GET /demo/gallery.json`.
async fn list() -> Response {
    let entry = |state: &states::State| {
        let path = format!("/demo/gallery/{}", state.name);
        json!({"state": state.name, "says": state.says, "path": path})
    };
    axum::Json(STATES.iter().map(entry).collect::<Vec<_>>()).into_response()
}

/// `GET /demo/gallery/{state}`.
async fn frame(State(app): State<Arc<App>>, Path(name): Path<String>, Query(wish): Query<Wish>) -> Response {
    let Some(state) = STATES.iter().find(|state| state.name == name) else { return StatusCode::NOT_FOUND.into_response() };
    match page(&app, state, &wish) {
        Ok((page, frame)) => {
            let assets = PageAssets { still: Some(STILL), ..assets::for_page() };
            render::page_with(&app, StatusCode::OK, page, frame, assets)
        }
        Err(unplayable) => {
            tracing::error!(state = state.name, %unplayable, "gallery");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn page(app: &App, state: &states::State, wish: &Wish) -> Result<(Page, Frame), Unplayable> {
    let mut play = Play::new(app, &wish.language, &wish.scheme)?;
    play.transaction.theme = wish.theme();
    if wish.kind == "card" {
        play.save_only();
    }
    Ok(match state.made {
        Made::Played(act) => {
            act(&mut play);
            let advanced = play.advanced();
            (screen::page(app, &advanced)?, screen::frame(app, &advanced))
        }
        Made::Linked => {
            let advanced = play.advanced();
            (screen::start(app, &advanced, String::new()), screen::frame(app, &advanced))
        }
        Made::Refused(fault) => {
            let advanced = play.advanced();
            (screen::erro(app, &advanced, &fault(), None), screen::frame(app, &advanced))
        }
        Made::Failed(problem) => {
            // Made here and not by `screen`, which would write a line into the log for each picture.
            let handle = (problem == Problem::Unavailable).then(String::new);
            let page = Page::Problem(ProblemPage { problem, reference: "K7M2Q9XA".to_owned(), handle });
            let tag = app.languages.choose(&play.transaction.languages, &app.settings.issuer.language);
            let frame = screen::plain_frame(app, app.languages.text(&tag), "");
            (page, Frame { theme: wish.theme().map(Theme::name), ..frame })
        }
    })
}

/// `GET /demo/gallery`.
async fn show(State(app): State<Arc<App>>, Query(wish): Query<Wish>) -> Response {
    let (width, height) = wish.size();
    let asked: String = [("language", &wish.language), ("theme", &wish.theme), ("scheme", &wish.scheme), ("kind", &wish.kind)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .fold(url::form_urlencoded::Serializer::new(String::new()), |mut query, (name, value)| {
            query.append_pair(name, value);
            query
        })
        .finish();
    let tags: Vec<&str> = app.languages.tags().into_iter().chain(pseudo::TAGS).collect();
    let sizes: Vec<String> = SIZES.into_iter().map(name).collect();
    let sizes: Vec<&str> = sizes.iter().map(String::as_str).collect();
    let mut body = String::new();
    let choices = [
        ("size", "Frame", name((width, height)), sizes, None),
        ("theme", "Colours", wish.theme.clone(), vec!["light", "dark"], Some("as the browser likes")),
        ("language", "Language", wish.language.clone(), tags, Some("the issuer’s")),
        ("scheme", "Card", wish.scheme.clone(), vec!["mastercard", "amex"], Some("visa")),
        ("kind", "For", wish.kind.clone(), vec!["card"], Some("payment")),
    ];
    for (field, label, chosen, values, none) in choices {
        // Writing to a string cannot fail.
        let _ = write!(body, "<label>{label} <select name=\"{field}\">");
        for (value, text) in none.map(|text| ("", text)).into_iter().chain(values.iter().map(|value| (*value, *value))) {
            let selected = if value == chosen { " selected" } else { "" };
            let _ = write!(body, "<option value=\"{value}\"{selected}>{text}</option>");
        }
        body.push_str("</select></label>\n");
    }
    body.push_str("<button>Show</button></form></header>\n<main>\n");
    for states::State { name, says, .. } in STATES {
        let path = if asked.is_empty() { format!("/demo/gallery/{name}") } else { format!("/demo/gallery/{name}?{asked}") };
        let path = path.replace('&', "&amp;");
        let _ = writeln!(
            body,
            "<figure id=\"{name}\"><figcaption><h2><a href=\"{path}\">{name}</a></h2><p>{says}</p></figcaption>\
             <iframe title=\"{name}\" src=\"{path}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe></figure>"
        );
    }
    let nonce = random_token(app.chance.as_ref());
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Every state of the page</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\">\
         <style nonce=\"{nonce}\">{STYLE}</style></head>\n<body>\n<header><h1>Every state of the page</h1>\
         <p>{count} states of the cardholder’s page, made by the same code as in production from challenges that exist \
         nowhere else.</p>\n<form>{body}</main></body></html>\n",
        count = STATES.len(),
    );
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; frame-src 'self'; img-src data:; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'"
    );
    let Ok(policy) = HeaderValue::from_str(&policy) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    // What the frames' own headers allow, their surroundings must not take away.
    let permissions = HeaderValue::from_static("payment=(self), publickey-credentials-get=(self), otp-credentials=(self)");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, policy),
        (HeaderName::from_static("permissions-policy"), permissions),
    ];
    (headers, html).into_response()
}

#[cfg(test)]
#[path = "gallery/tests.rs"]
mod tests;
