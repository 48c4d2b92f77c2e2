//! The functions the islands call: one line each, all of them ask the desk. Their paths are part of the contract between a
//! page and a later build of the server, so they are fixed here and carry no hash.
//!
//! Native forms do not come here: they post to `/challenge`, which answers with whole documents.

#![expect(missing_docs, reason = "the macro makes structs of the arguments, whose fields cannot be documented")]

use super::desk::Heard;
use leptos::prelude::*;
use leptos::server_fn::codec::{Json, PostUrl};

/// The cardholder submits a code.
#[server(prefix = "/fn", endpoint = "submit", input = PostUrl, output = Json)]
pub async fn submit(
    #[server(default)] handle: String,
    #[server(default)] attempt: String,
    #[server(default)] code: String,
) -> Result<Heard, ServerFnError> {
    Ok(crate::ui::desk::ask(|desk| desk.submit(crate::ui::desk::Posted { handle, attempt, code })).await)
}

/// The cardholder wants another code.
#[server(prefix = "/fn", endpoint = "resend", input = PostUrl, output = Json)]
pub async fn resend(
    #[server(default)] handle: String,
    #[server(default)] attempt: String,
    #[server(default)] code: String,
) -> Result<Heard, ServerFnError> {
    Ok(crate::ui::desk::ask(|desk| desk.resend(crate::ui::desk::Posted { handle, attempt, code })).await)
}

/// The page waits for the next step.
#[server(prefix = "/fn", endpoint = "poll", input = PostUrl, output = Json)]
pub async fn poll(
    #[server(default)] handle: String,
    #[server(default)] attempt: String,
    #[server(default)] code: String,
) -> Result<Heard, ServerFnError> {
    Ok(crate::ui::desk::ask(|desk| desk.poll(crate::ui::desk::Posted { handle, attempt, code })).await)
}
