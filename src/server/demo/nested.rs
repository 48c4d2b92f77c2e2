//! A page in a page in a page: the challenge two frames deep, each frame on another site than the one around it.
//!
//! For browser tests. `/demo/nested?pan=…&version=2.2.0&window=02` shows a sandboxed frame of the same server under its
//! other loopback name; that one asks the bank and shows the challenge. `&sandbox=challenge` takes the origin away from the
//! challenge. Opened on the host of the public address, the three pages are on alternating sites. A shop that itself has no
//! origin is not offered: no `frame-ancestors` list matches it, so it could not show the challenge.

use super::Demo;
use super::orders;
use super::page::{self, Shell, escape};
use super::payment::{self, Answer, Wish};
use axum::extract::{Query, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use std::sync::Arc;

/// `GET /demo/nested`.
pub(super) async fn outer(State(demo): State<Arc<Demo>>, headers: HeaderMap, RawQuery(raw): RawQuery) -> Response {
    let other = payment::swap_site(&payment::site(&headers, &demo.world.base_url));
    let body = format!(
        r#"<h1>Two frames deep</h1>
<iframe class="nested" name="nested" title="Shop within another page"
 sandbox="allow-forms allow-scripts allow-pointer-lock allow-same-origin allow-popups" src="{other}/demo/nested/inner?{raw}"></iframe>"#,
        other = escape(&other),
        raw = escape(raw.as_deref().unwrap_or_default()),
    );
    page::document(Shell::Whole, "Two frames deep", &body)
}

/// `GET /demo/nested/inner`: begins a payment each time it is loaded.
pub(super) async fn inner(State(demo): State<Arc<Demo>>, headers: HeaderMap, Query(wish): Query<Wish>) -> Response {
    let begun = demo.begin_payment(&wish, &headers).await;
    match &begun.answer {
        Answer::Challenge(challenge) => {
            let body = format!("<h1>Shop within another page</h1>{}", challenge.html(&wish));
            page::document(Shell::Panel, "Shop within another page", &body)
        }
        Answer::Decided(message) => orders::decided(&begun.order, message),
        Answer::Nothing(reason) => orders::unanswered(reason),
    }
}
