//! The functions the islands call: one line each, all of them ask the desk. Their paths are part of the contract between a
//! page and a later build of the server, so they are fixed here and carry no hash.
//!
//! Native forms do not come here: they post to `/challenge`, which answers with whole documents.

#![expect(missing_docs, reason = "the macro makes structs of the arguments, whose fields cannot be documented")]

use super::desk::Heard;
use leptos::prelude::*;
use leptos::server_fn::codec::{Json, PostUrl};

/// The cardholder submits a code, with the password where the card has one.
#[server(prefix = "/fn", endpoint = "submit", input = PostUrl, output = Json)]
pub async fn submit(
    #[server(default)] handle: String,
    #[server(default)] attempt: String,
    #[server(default)] code: String,
    #[server(default)] password: String,
    #[server(default)] trust: String,
) -> Result<Heard, ServerFnError> {
    let posted = crate::ui::desk::Posted { handle, attempt, code, password, trust, ..Default::default() };
    Ok(crate::ui::desk::ask(|desk| desk.submit(posted)).await)
}

/// The cardholder wants another code.
#[server(prefix = "/fn", endpoint = "resend", input = PostUrl, output = Json)]
pub async fn resend(#[server(default)] handle: String, #[server(default)] attempt: String) -> Result<Heard, ServerFnError> {
    let posted = crate::ui::desk::Posted { handle, attempt, ..Default::default() };
    Ok(crate::ui::desk::ask(|desk| desk.resend(posted)).await)
}

/// The page waits for something else than what it is showing.
#[server(prefix = "/fn", endpoint = "poll", input = PostUrl, output = Json)]
pub async fn poll(#[server(default)] handle: String, #[server(default)] shown: String) -> Result<Heard, ServerFnError> {
    let posted = crate::ui::desk::Posted { handle, shown, ..Default::default() };
    Ok(crate::ui::desk::ask(|desk| desk.poll(posted)).await)
}
