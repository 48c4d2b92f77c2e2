//! A message to where a cardholder could be reached until now: what it was that has changed (RTS Art. 24, 25; ASVS 6.3.7).

use super::FlowFault;
use super::transaction::{open, place, seal};
use crate::challenge::Channel;
use crate::server::app::App;
use crate::server::ports::{Message, Sealed};
use crate::server::senders::message::{ChangeFacts, change_message};
use serde::{Deserialize, Serialize};

/// What a cardholder is told, and where. Shows nothing in `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The address until now.
    pub to: String,
    /// Names of what has changed: `phone`, `email`, `password`.
    pub changed: Vec<String>,
    /// Last four digits of the card; empty where they are not known.
    pub last_four: String,
    /// Whose card it is; empty in jobs of versions that did not note it.
    #[serde(default)]
    pub issuer: String,
}

impl std::fmt::Debug for Notice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Notice(…)")
    }
}

impl Notice {
    /// Encrypts for a job about this card.
    ///
    /// # Errors
    /// [`FlowFault`] when sealing fails.
    pub fn seal(&self, app: &App, card: &str) -> Result<Sealed, FlowFault> {
        seal(&app.keys, app.chance.as_ref(), &place("notice", card), self)
    }
}

/// The message, in the issuer's language: what the cardholder reads best is known of a browser, and here is none.
///
/// # Errors
/// [`FlowFault`] when it cannot be decrypted.
pub fn message(app: &App, card: &str, channel: Channel, notice: &Sealed) -> Result<Message, FlowFault> {
    let notice: Notice = open(&app.keys, &place("notice", card), notice, "notice")?;
    let look = app.looks.of(&notice.issuer);
    let text = app.languages.text(&app.languages.choose(&[], &look.language));
    let facts = ChangeFacts {
        channel,
        to: notice.to,
        trace: card.to_owned(),
        issuer: look.name.clone(),
        changed: notice.changed,
        last_four: notice.last_four,
    };
    Ok(change_message(&text, &facts))
}
