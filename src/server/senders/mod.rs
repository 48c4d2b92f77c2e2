//! Gateways to the world, one file per channel, each behind a port.
//!
//! What: [`message`] writes what a code is sent with, [`sms`] and [`email`] carry it, [`results`] posts to
//! directory servers, [`events`] to the issuer's systems, if [`address`] lets it. Every call has a time limit.
//! What not: no queue, no second try, no choice of channel: `flow` and the outbox decide those.
//! How to extend: a channel is a file that implements [`super::ports::CodeSender`].

pub mod address;
pub mod email;
pub mod events;
pub mod message;
pub mod results;
pub mod sms;

/// Settings with which a sender cannot work. Names no secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SenderFault(pub String);

/// Chooses *ring* for every TLS connection of this process, unless a choice has been made. Any number of calls is fine.
pub fn tls() {
    // The only fault is that a provider is installed already, which is what is wanted.
    let _ = rustls::crypto::ring::default_provider().install_default();
}
