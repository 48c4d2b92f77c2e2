//! What an operator has done by the command line: cards, keys, webhooks. The same whether a process serves or not: the command
//! gives its errand to the process that serves, and carries it out itself when there is none.
//!
//! What not: what an issuer's own systems do, which is in `api`.
//! How to extend: a new errand is a variant here with its name and its arm in [`run`], and its words in `arguments`.

pub mod arguments;
mod keys;
#[cfg(unix)]
mod socket;
mod webhook;

use super::api::access::Scope;
use super::app::App;
use super::ports::{Shape, Which};
use super::settings::Secret;
use super::start;
use crate::challenge::Moment;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;

/// What is to be done. Travels as one line of JSON to the process that serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Errand {
    /// Store cards.
    EnrolCards {
        /// One JSON object a line. Secret: numbers and passwords.
        lines: Secret,
    },
    /// Make a key.
    AddKey {
        /// Whose; none for `issuer.id`.
        issuer: Option<String>,
        /// What it may do.
        scopes: Vec<Scope>,
    },
    /// List keys.
    ListKeys {
        /// Only this issuer's.
        issuer: Option<String>,
    },
    /// Make a key in the place of another.
    RenewKey {
        /// The other's id.
        id: String,
    },
    /// End a key at once.
    RemoveKey {
        /// Its id.
        id: String,
    },
    /// Encrypt everything with the active key of the ring.
    RotateKeys,
    /// Tell an issuer's systems at an address from now on.
    AddWebhook {
        /// Whose.
        issuer: String,
        /// What it understands.
        shape: Shape,
        /// The address. Secret: it may carry a key of the receiver's own.
        url: Secret,
        /// Only these types; empty for all.
        only: Vec<String>,
        /// `user:password`, where the receiver wants it.
        basic: Option<Secret>,
    },
    /// List endpoints.
    ListWebhooks {
        /// Only this issuer's.
        issuer: Option<String>,
    },
    /// Forget an endpoint, and what it was still to be told.
    RemoveWebhook {
        /// Its id.
        id: String,
    },
    /// Tell an endpoint nothing, or again.
    SwitchWebhook {
        /// Its id.
        id: String,
        /// Whether it is told.
        on: bool,
    },
    /// Sign with a new secret, and with the old one too.
    RenewWebhook {
        /// The endpoint's id.
        id: String,
    },
    /// Sign with the new secret alone.
    SettleWebhook {
        /// The endpoint's id.
        id: String,
    },
    /// List what was given up.
    DeadWebhooks {
        /// Only this issuer's.
        issuer: Option<String>,
    },
    /// Send again what was delivered or given up.
    ReplayWebhooks(Which),
}

impl Errand {
    /// What it is called in the log.
    pub const fn name(&self) -> &'static str {
        match self {
            Errand::EnrolCards { .. } => "cards enrol",
            Errand::AddKey { .. } => "keys add",
            Errand::ListKeys { .. } => "keys list",
            Errand::RenewKey { .. } => "keys renew",
            Errand::RemoveKey { .. } => "keys remove",
            Errand::RotateKeys => "keys rotate",
            Errand::AddWebhook { .. } => "webhook add",
            Errand::ListWebhooks { .. } => "webhook list",
            Errand::RemoveWebhook { .. } => "webhook remove",
            Errand::SwitchWebhook { on: true, .. } => "webhook enable",
            Errand::SwitchWebhook { on: false, .. } => "webhook disable",
            Errand::RenewWebhook { .. } => "webhook renew",
            Errand::SettleWebhook { .. } => "webhook settle",
            Errand::DeadWebhooks { .. } => "webhook dead",
            Errand::ReplayWebhooks(_) => "webhook replay",
        }
    }
}

/// Does an errand and returns what to print: lines, each with its end. A key or secret in them is shown this once.
///
/// # Errors
/// What is wrong, in a sentence.
pub async fn run(app: &App, errand: Errand) -> Result<Secret, String> {
    let name = errand.name();
    let done = perform(app, errand).await;
    match &done {
        Ok(_) => tracing::info!(errand = name, "operator: errand done"),
        // Why is the operator's to read: it may quote what they wrote.
        Err(_) => tracing::warn!(errand = name, "operator: errand failed"),
    }
    done.map(Secret::from)
}

async fn perform(app: &App, errand: Errand) -> Result<String, String> {
    match errand {
        Errand::EnrolCards { lines } => {
            let count = start::enrol(app, lines.expose()).await?;
            Ok(format!("{count} cards enrolled\n"))
        }
        Errand::AddKey { issuer, scopes } => keys::add(app, issuer.as_deref().unwrap_or(&app.settings.issuer.id), &scopes).await,
        Errand::ListKeys { issuer } => keys::list(app, issuer.as_deref()).await,
        Errand::RenewKey { id } => keys::renew(app, &id).await,
        Errand::RemoveKey { id } => keys::remove(app, &id).await,
        Errand::RotateKeys => keys::rotate(app).await,
        Errand::AddWebhook { issuer, shape, url, only, basic } => {
            webhook::add(app, webhook::Wish { issuer, shape, url, only, basic }).await
        }
        Errand::ListWebhooks { issuer } => webhook::list(app, issuer.as_deref()).await,
        Errand::RemoveWebhook { id } => webhook::remove(app, &id).await,
        Errand::SwitchWebhook { id, on } => webhook::switch(app, &id, on).await,
        Errand::RenewWebhook { id } => webhook::renew(app, &id).await,
        Errand::SettleWebhook { id } => webhook::settle(app, &id).await,
        Errand::DeadWebhooks { issuer } => webhook::dead(app, issuer).await,
        Errand::ReplayWebhooks(which) => webhook::replay(app, &which).await,
    }
}

/// Has the process that serves this database do an errand. `None`: there is none.
///
/// # Errors
/// What is wrong, in a sentence: of the errand, or of the way there and back, after which it may have been done.
pub async fn ask(database: &Path, errand: &Errand) -> Option<Result<Secret, String>> {
    #[cfg(unix)]
    return socket::ask(database, errand).await;
    // Errands wait there until nothing serves.
    #[cfg(not(unix))]
    {
        let _ = (database, errand);
        None
    }
}

/// Where commands bring their errands while a process serves.
pub struct Errands {
    #[cfg(unix)]
    socket: Option<socket::Socket>,
}

impl Errands {
    /// Lets commands come. When they cannot, it says so and goes on: serving matters more.
    pub fn open(database: &Path) -> Self {
        #[cfg(unix)]
        return Self { socket: socket::Socket::open(database).inspect_err(|trouble| tracing::warn!(trouble, "no errands")).ok() };
        #[cfg(not(unix))]
        {
            let _ = database;
            Self {}
        }
    }

    /// Does what they bring.
    pub async fn serve(self, app: Arc<App>) -> Infallible {
        #[cfg(unix)]
        if let Some(socket) = self.socket {
            return socket.serve(app).await;
        }
        let _ = app;
        std::future::pending().await
    }
}

/// As operators read and write moments: RFC 3339, in UTC.
fn shown(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.millis()).unwrap_or_default().to_string()
}
