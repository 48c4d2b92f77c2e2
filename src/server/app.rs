//! Everything the server is made of, put together once. Ports are trait objects, so tests put their own in.

use super::language::words::Languages;
use super::ports::{Chance, Clock, CodeSender, ResultSender, Store};
use super::seal::Keyring;
use super::settings::Settings;
use crate::challenge::{Channel, Policy};
use crate::emv::value::TransactionId;
use std::sync::Arc;
use tokio::sync::{Notify, broadcast};

/// Changes a listener may fall behind before it has to look for itself.
const CHANGES: usize = 1024;

/// The application: settings, ports, and the two bells of this process.
pub struct App {
    /// As read at the start.
    pub settings: Settings,
    /// The issuer's numbers, checked.
    pub policy: Policy,
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
    /// Words.
    pub languages: Languages,
    /// Rung when work is owed. A hint only: what is owed is in the store.
    pub bell: Notify,
    /// Tells of challenges that changed. A hint only.
    pub changes: broadcast::Sender<TransactionId>,
}

/// The parts of an [`App`] that come from outside.
pub struct Parts {
    /// As read at the start.
    pub settings: Settings,
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
    /// Words.
    pub languages: Languages,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Arc<Self> {
        let Parts { settings, store, clock, chance, keys, sms, email, results, languages } = parts;
        let policy = settings.challenge.policy(settings.results.hand_over_seconds);
        let (changes, _) = broadcast::channel(CHANGES);
        Arc::new(Self {
            settings,
            policy,
            store,
            clock,
            chance,
            keys,
            sms,
            email,
            results,
            languages,
            bell: Notify::new(),
            changes,
        })
    }

    /// The gateway of a channel, if there is one.
    pub fn sender(&self, channel: Channel) -> Option<&Arc<dyn CodeSender>> {
        match channel {
            Channel::Sms => self.sms.as_ref(),
            Channel::Email => self.email.as_ref(),
        }
    }

    /// Says that work is owed.
    pub fn ring(&self) {
        self.bell.notify_one();
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
