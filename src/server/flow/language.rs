//! The language of a challenge's page and messages: what the cardholder chooses goes before what the request that began it
//! says, and that before what the browser asks for.
//!
//! What: keeps a language with a challenge, where pages, polls and later messages find it ([`Transaction::of`]).
//! What not: no reading of headers, and no rule of how tags match (`server::language::words`).
//! How to extend: another source of a language is a function here that keeps it the same way.

use super::transaction::Transaction;
use super::{Advanced, FlowFault, challenge};
use crate::challenge::Phase;
use crate::emv::value::TransactionId;
use crate::server::app::App;
use crate::server::ports::Stored;

/// The cardholder chooses a language by its tag. No step: nothing is sent, counted or started anew. A tag that is not one of
/// ours changes nothing.
///
/// # Errors
/// [`FlowFault`]; the language may have been kept then.
pub async fn choose(app: &App, id: &TransactionId, tag: &str) -> Result<Option<Advanced>, FlowFault> {
    if let Some(tag) = app.languages.known(tag) {
        app.store.set_language(id, tag).await?;
    }
    challenge::tick(app, id).await
}

/// A challenge is about to be opened by a browser that asks for these languages, best first. Where its request names none of
/// ours, the first of them that we have is kept, so that the first message and every page agree.
///
/// # Errors
/// [`FlowFault`] when it cannot be stored.
pub async fn adopt(app: &App, stored: &Stored, transaction: &Transaction, asked: &[String]) -> Result<(), FlowFault> {
    let open = stored.challenge.phase != Phase::Awaited;
    if open || app.languages.find(&transaction.languages).is_some() {
        return Ok(());
    }
    if let Some(tag) = app.languages.find(asked) {
        app.store.set_language(&stored.challenge.facts.id, tag).await?;
    }
    Ok(())
}
