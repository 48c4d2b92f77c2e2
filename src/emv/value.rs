//! Field values of the protocol, each parsed once into a type that cannot hold a wrong one.
//!
//! What: the code lists (`codes`), identifiers and secrets (`identity`), what is bought (`purchase`), web
//! addresses (`web_url`), the cardholder's result (`reason`), card schemes (`scheme`), their indicator (`eci`), what codes
//! say (`meaning`) and where Adyen reads them differently (`adyen`). All are re-exported here; name them `value::X`.
//!
//! What not: no message layout, no presence rule, no text for cardholders.
//!
//! How to extend: a new code list is one `wire_codes!` block in `codes`; a new shape is a file beside it.

mod adyen;
mod codes;
mod eci;
mod identity;
mod meaning;
mod purchase;
mod reason;
mod scheme;
mod web_url;

pub use adyen::{AdyenChallengeCancel, Flow};
pub use codes::{
    AuthenticationMethod, AuthenticationType, ChallengeCancel, DeviceChannel, MessageType, ResultsStatus, TransStatus,
    TrustListSource, TrustListStatus, Version, WindowSize,
};
pub use eci::Eci;
pub use identity::{Pan, SessionData, TransactionId};
pub use purchase::{Amount, Currency, CurrencyProblem, PurchaseDate};
pub use reason::{ChallengeIndicator, MessageCategory, TransStatusReason};
pub use scheme::Scheme;
pub use web_url::WebUrl;

/// A text that is not a value of the named type.
///
/// It carries the type's name and never the text, so that it may be logged whatever was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {0}")]
pub struct InvalidValue(pub &'static str);
