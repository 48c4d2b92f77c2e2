//! The error message (Erro) and the typed fault that every parser here answers. Source: reference §2.4.
//!
//! What: error codes with their descriptions, `Fault`, `Recognised`, and `Erro` to build, write and read.
//! What not: where an Erro is sent, and whether it is; but see [`Fault::may_be_answered`].
//! How to extend: a code is a variant of `ErrorCode` with its number and its description.
//!
//! No text here ever holds a received value: names of fields and fixed phrases only.

use std::fmt;

use serde_json::Value;

use super::envelope::{BODY_LIMIT, Checker, Fields, Outgoing, open};
use super::value::{MessageType, TransactionId, Version};

mod code;

pub use code::{Component, ErrorCode};

/// Longest `errorDescription` and `errorDetail`, in characters.
pub const TEXT_LIMIT: usize = 2048;

/// The three transaction identifiers, as far as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownIds {
    /// `threeDSServerTransID`.
    pub three_ds_server: Option<TransactionId>,
    /// `acsTransID`.
    pub acs: Option<TransactionId>,
    /// `dsTransID`.
    pub ds: Option<TransactionId>,
}

/// What could be recognised of a message, however broken the rest is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The message's type, if it is one of the protocol's.
    pub message_type: Option<MessageType>,
    /// Its version, if supported.
    pub version: Option<Version>,
    /// Its well-formed identifiers.
    pub ids: KnownIds,
}

impl Recognised {
    /// Looks through the members of a message.
    #[must_use]
    pub fn of(fields: &Fields) -> Self {
        let id = |name| fields.text(name).and_then(|text| text.parse().ok());
        Self {
            message_type: fields.text("messageType").and_then(MessageType::from_code),
            version: fields.text("messageVersion").and_then(Version::from_code),
            ids: KnownIds { three_ds_server: id("threeDSServerTransID"), acs: id("acsTransID"), ds: id("dsTransID") },
        }
    }

    /// A fault of this message. `detail` must be field names or a fixed phrase.
    #[must_use]
    pub fn fault(&self, code: ErrorCode, detail: impl Into<String>) -> Fault {
        Fault {
            code,
            detail: truncated(detail.into()),
            message_type: self.message_type,
            version: self.version,
            ids: self.ids.clone(),
        }
    }
}

/// Why a message cannot be accepted: everything an [`Erro`] about it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The error code.
    pub code: ErrorCode,
    /// `errorDetail`: field names, comma-separated, or a fixed phrase. At most [`TEXT_LIMIT`] characters.
    pub detail: String,
    /// The type of the message received, if recognisable.
    pub message_type: Option<MessageType>,
    /// Its version, if recognisable.
    pub version: Option<Version>,
    /// Its identifiers, if recognisable. They are claims of the sender until a stored record confirms them.
    pub ids: KnownIds,
}

impl Fault {
    /// A message of which nothing can be recognised (101).
    #[must_use]
    pub fn unreadable(detail: &str) -> Self {
        Recognised::default().fault(ErrorCode::MessageInvalid, detail)
    }

    /// Whether an Erro may be sent back: never in answer to an Erro. Source: reference §2.4 (FAQ 52).
    #[must_use]
    pub fn may_be_answered(&self) -> bool {
        self.message_type != Some(MessageType::Erro)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "error {}: {}", self.code, self.detail)
    }
}

impl std::error::Error for Fault {}

/// An error message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erro {
    /// Version of the transaction, or the highest supported one.
    pub version: Version,
    /// `errorCode`.
    pub code: ErrorCode,
    /// `errorComponent`: who found the error.
    pub component: Component,
    /// `errorDescription`, cut to [`TEXT_LIMIT`] on output.
    pub description: String,
    /// `errorDetail`, cut to [`TEXT_LIMIT`] on output.
    pub detail: String,
    /// `errorMessageType`: the type of the message that was wrong, if recognised.
    pub about: Option<MessageType>,
    /// The identifiers known.
    pub ids: KnownIds,
}

impl Erro {
    /// An error of the ACS with the description that belongs to the code. `detail` must hold no received value.
    #[must_use]
    pub fn new(version: Version, code: ErrorCode, detail: impl Into<String>) -> Self {
        Self {
            version,
            code,
            component: Component::Acs,
            description: code.description().to_owned(),
            detail: truncated(detail.into()),
            about: None,
            ids: KnownIds::default(),
        }
    }

    /// The error message for a fault. Replace `version` and `ids` by the stored ones where there is a record.
    #[must_use]
    pub fn from_fault(fault: &Fault) -> Self {
        let version = fault.version.unwrap_or(Version::HIGHEST);
        Self { about: fault.message_type, ids: fault.ids.clone(), ..Self::new(version, fault.code, fault.detail.clone()) }
    }

    /// The message, ready to be written.
    #[must_use]
    pub fn outgoing(&self) -> Outgoing {
        Outgoing::new()
            .optional("threeDSServerTransID", self.ids.three_ds_server.clone())
            .optional("acsTransID", self.ids.acs.clone())
            .optional("dsTransID", self.ids.ds.clone())
            .text("errorCode", self.code.to_string())
            .text("errorComponent", self.component.code())
            .text("errorDescription", truncated(self.description.clone()))
            .text("errorDetail", truncated(self.detail.clone()))
            .optional("errorMessageType", self.about.map(MessageType::code))
            .text("messageType", MessageType::Erro.code())
            .text("messageVersion", self.version.code())
    }

    /// The message as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.outgoing().to_json()
    }

    /// The message as base64url, for the browser's form field.
    #[must_use]
    pub fn encode(&self) -> String {
        super::envelope::encode_base64url(self.to_json().as_bytes())
    }

    /// Reads an Erro from JSON. Codes outside the list are kept as [`ErrorCode::Other`].
    ///
    /// # Errors
    /// 101 and 102 as for every message; 201 and 203 for its own fields. Such a fault must not be answered.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        let opened = open(bytes, BODY_LIMIT, MessageType::Erro)?;
        let mut checker = Checker::new(&opened);
        let bounded = |text: &str| (text.chars().count() <= TEXT_LIMIT).then(|| text.to_owned());
        let code = checker.required("errorCode", ErrorCode::from_wire);
        let component = checker.required("errorComponent", Component::from_code);
        let description = checker.required("errorDescription", bounded);
        let detail = checker.required("errorDetail", bounded);
        let about = checker.optional("errorMessageType", MessageType::from_code);
        let version = checker.version();
        let ids = opened.recognised.ids.clone();
        let parts =
            || Some(Self { version, code: code?, component: component?, description: description?, detail: detail?, about, ids });
        checker.finish(parts())
    }

    /// The message as a JSON value, for `challengeErrorReporting`.
    #[must_use]
    pub fn to_value(&self) -> Value {
        self.outgoing().into_value()
    }
}

/// Cuts to the limit, between characters.
fn truncated(mut text: String) -> String {
    if let Some((position, _)) = text.char_indices().nth(TEXT_LIMIT) {
        text.truncate(position);
    }
    text
}
