//! A page to bytes.
//!
//! Rendered in one go and without the framework's integration: nothing of ours is asynchronous on the page, and the
//! integration would append scripts for resources that do not exist, under a nonce that is not in our header.

use super::assets;
use super::headers::{self, Document};
use crate::server::app::App;
use crate::ui::pages::{Frame, Page};
use crate::ui::shell::{PageAssets, document};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hydration_context::SsrSharedContext;
use leptos::prelude::{Owner, RenderHtml};
use std::sync::Arc;

/// A whole document with its headers.
pub fn page(app: &App, status: StatusCode, page: Page, frame: Frame) -> Response {
    page_with(app, status, page, frame, assets::for_page())
}

/// The same with assets of one's own.
pub fn page_with(app: &App, status: StatusCode, page: Page, frame: Frame, assets: PageAssets) -> Response {
    let kind = if matches!(page, Page::Return(_)) { Document::Return } else { Document::Challenge };
    let headers = headers::document(kind, &frame.nonce, &app.settings.public_url(), app.settings.is_demo());
    // The islands ask the owner for it, if only to learn that nothing is being hydrated here.
    let shared = Arc::new(SsrSharedContext::new());
    let html = Owner::new_root(Some(shared)).with(|| document(page, frame, assets).to_html());
    (status, headers, html).into_response()
}
