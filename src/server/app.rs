//! Everything the server is made of. Ports are trait objects, so tests put their own in.

use super::api::limits::Limits;
use super::flow::password::Passwords;
use super::language::words::Languages;
use super::look::Looks;
use super::passkeys::RelyingParty;
use super::ports::{Chance, Clock, CodeSender, EventSender, ResultSender, Store};
use super::seal::Keyring;
use super::settings::Settings;
use crate::challenge::{Channel, OfferRules, Policy};
use crate::emv::value::TransactionId;
use std::sync::Arc;
use tokio::sync::{Notify, broadcast};

/// Changes a listener may fall behind before it has to look for itself.
const CHANGES: usize = 1024;

/// The application: settings, ports, and the bells of this process.
pub struct App {
    /// As read at the start.
    pub settings: Settings,
    /// The issuer's numbers, of the settings.
    pub policy: Policy,
    /// The issuer's rules about ways to prove it, of the settings.
    pub offer: OfferRules,
    /// Where everything is kept.
    pub store: Arc<dyn Store>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub chance: Arc<dyn Chance>,
    /// Keys.
    pub keys: Keyring,
    /// Text message gateway, if there is one.
    pub sms: Option<Arc<dyn CodeSender>>,
    /// Mail gateway, if there is one.
    pub email: Option<Arc<dyn CodeSender>>,
    /// Directory servers.
    pub results: Arc<dyn ResultSender>,
    /// The issuers' systems.
    pub events: Arc<dyn EventSender>,
    /// How often each key may call.
    pub limits: Limits,
    /// Passwords are checked here, a few at a time.
    pub passwords: Passwords,
    /// Passkeys, where this server has a domain name to use them with.
    pub passkeys: Option<RelyingParty>,
    /// What issuers' pages and messages look like.
    pub looks: Looks,
    /// Words.
    pub languages: Languages,
    /// Hints within this process.
    pub bells: Bells,
}

/// Hints that save waiting. What is owed and what has changed is in the store: a bell that nobody hears loses nothing.
pub struct Bells {
    owed: Notify,
    changes: broadcast::Sender<TransactionId>,
}

impl Default for Bells {
    fn default() -> Self {
        Self { owed: Notify::new(), changes: broadcast::channel(CHANGES).0 }
    }
}

impl Bells {
    /// Says that work is owed.
    pub fn ring(&self) {
        self.owed.notify_one();
    }

    /// Waits for work that is owed.
    pub async fn rung(&self) {
        self.owed.notified().await;
    }

    /// Says that a challenge has changed.
    pub fn changed(&self, id: &TransactionId) {
        // Nobody listening is no fault.
        let _ = self.changes.send(id.clone());
    }

    /// Listens for changes.
    pub fn watch(&self) -> broadcast::Receiver<TransactionId> {
        self.changes.subscribe()
    }
}

impl App {
    /// The gateway of a channel, if there is one.
    pub fn sender(&self, channel: Channel) -> Option<&Arc<dyn CodeSender>> {
        match channel {
            Channel::Sms => self.sms.as_ref(),
            Channel::Email => self.email.as_ref(),
        }
    }
}
