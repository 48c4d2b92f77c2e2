//! Field values of the protocol, each parsed once into a type that cannot hold a wrong one.
//!
//! What: the code lists (`codes`), identifiers and secrets (`identity`), what is bought (`purchase`), web
//! addresses (`web_url`) and the cardholder's result (`reason`). All are re-exported here; name them `value::X`.
//!
//! What not: no message layout, no presence rule, no text for people.
//!
//! How to extend: a new code list is one `wire_codes!` block in `codes`; a new shape is a file beside it.

mod codes;
mod identity;
mod purchase;
mod reason;
mod web_url;

pub use codes::{
    AuthenticationMethod, AuthenticationType, ChallengeCancel, DeviceChannel, MessageType, ResultsStatus, TransStatus,
    TrustListSource, TrustListStatus, Version, WindowSize,
};
pub use identity::{Pan, SessionData, TransactionId};
pub use purchase::{Amount, Currency, CurrencyProblem, PurchaseDate};
pub use reason::{ChallengeIndicator, MessageCategory, TransStatusReason};
pub use web_url::WebUrl;

/// A text that is not a value of the named type.
///
/// It carries the type's name and never the text, so that it may be logged whatever was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {0}")]
pub struct InvalidValue(pub &'static str);
