//! What is told of an authentication that was answered without a challenge: it leaves no other trace than this.

use super::FlowFault;
use super::transaction::{Transaction, open, place, seal};
use crate::emv::value::{TransStatus, TransStatusReason};
use crate::server::ports::{Chance, Sealed};
use crate::server::seal::Keyring;
use serde::{Deserialize, Serialize};

/// How it was answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Facts {
    /// What it was about.
    pub transaction: Transaction,
    /// `transStatus` of the ARes.
    pub status: TransStatus,
    /// `transStatusReason` of the ARes.
    pub reason: Option<TransStatusReason>,
    /// It was small enough to need no challenge, by the issuer's own rule.
    pub low_value: bool,
}

impl Facts {
    /// Encrypts for the row of an event.
    ///
    /// # Errors
    /// [`FlowFault`] when sealing fails.
    pub fn seal(&self, keys: &Keyring, chance: &dyn Chance, event: &str) -> Result<Sealed, FlowFault> {
        seal(keys, chance, &place("event", event), self)
    }

    /// Decrypts those of an event.
    ///
    /// # Errors
    /// [`FlowFault`] when the key is gone or the bytes are not what this version writes.
    pub fn open(keys: &Keyring, event: &str, sealed: &Sealed) -> Result<Self, FlowFault> {
        open(keys, &place("event", event), sealed, "event")
    }
}
