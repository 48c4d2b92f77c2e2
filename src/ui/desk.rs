//! The desk the page's server functions ask: what `ui` wants done, without knowing who does it.
//!
//! `server` hands in a [`Desk`] through leptos context, so `ui` never names `server`. A new intent is a method here and one
//! line in `forms`.

use leptos::context::use_context;
use serde::{Deserialize, Serialize};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// The fields a challenge page posts, native form and server function alike. Everything is text from the browser: untrusted.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Posted {
    /// The page's authority: `id.nonce.mac`.
    pub handle: String,
    /// Intent identity chosen by the page; empty means new.
    pub attempt: String,
    /// What was typed into the code field.
    pub code: String,
    /// What was typed into the password field.
    pub password: String,
    /// `1` when the cardholder has ticked that the merchant is trusted.
    pub trust: String,
    /// What the page that waits is showing (poll only), as the server wrote it into the page.
    pub shown: String,
}

/// What a server function answers. A wrong code is a value here, never an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// The same step: show these fields in place.
    Same(Box<CodeFields>),
    /// Another step: submit the native form with intent `continue`, so that the server renders it.
    Next,
    /// Nothing new yet (poll only): ask again.
    Wait,
    /// It could not be done: submit the native form as it is, with the same attempt, so that the server explains.
    Unavailable,
}

/// Everything on the code step that can change without leaving it, ready-made in the cardholder's language.
///
/// The server makes one for the page and one for every answer; the island shows it. No secret, no number to format.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeFields {
    /// Identity for the next intent.
    pub attempt: String,
    /// Where the code went, and its reference letters; empty when it could not be delivered.
    pub sent: String,
    /// What to say about the last thing that happened.
    pub notice: Option<NoticeText>,
    /// Whether the notice is about the code field, which is then marked invalid.
    pub invalid: bool,
    /// Whether it is about the password field.
    pub invalid_password: bool,
    /// The code has expired or never arrived: confirming is not what helps.
    pub renew: bool,
    /// Whether the code that was typed is spent and should be cleared.
    pub clear: bool,
    /// Whether the password that was typed is.
    pub clear_password: bool,
    /// Attempts left, in words.
    pub attempts: String,
    /// How long the code is good, in words.
    pub validity: String,
    /// The warning that the page ends soon, to be announced two minutes before the end.
    pub ending: String,
    /// Seconds until `ending` should be announced; at least 1.
    pub ending_in: u32,
    /// Seconds, at least 1, until the page has ended and the browser should move on by itself.
    pub ends_in: u32,
    /// Under the resend button: how many are left or when the next may be asked for.
    pub resend_hint: String,
    /// The same once the wait is over.
    pub resend_hint_ready: String,
    /// Seconds until another code may be asked for; 0 now.
    pub resend_in: u32,
    /// Whether another code may be asked for at all.
    pub resend_possible: bool,
}

/// One line that is said and announced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeText {
    /// How it is said.
    pub tone: Tone,
    /// The words.
    pub text: String,
}

/// How a notice is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Something went wrong: `role=alert`.
    Error,
    /// Worth knowing: `role=status`.
    Status,
}

/// A future a [`Desk`] answers with.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Heard> + Send + 'a>>;

/// Who answers the page's server functions. Never fails: whatever goes wrong inside, the answer is [`Heard::Unavailable`].
pub trait Desk: Send + Sync {
    /// The cardholder submits a code.
    fn submit(&self, posted: Posted) -> Answer<'_>;
    /// The cardholder wants another code.
    fn resend(&self, posted: Posted) -> Answer<'_>;
    /// The page waits for something else than what it is showing; held for up to 25 s.
    fn poll(&self, posted: Posted) -> Answer<'_>;
}

/// Asks the desk of this request. Without one the native form must do: it gets the page that explains.
pub async fn ask(question: impl FnOnce(&dyn Desk) -> Answer<'_>) -> Heard {
    match use_context::<Arc<dyn Desk>>() {
        Some(desk) => question(desk.as_ref()).await,
        None => Heard::Next,
    }
}
