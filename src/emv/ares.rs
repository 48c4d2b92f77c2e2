//! The authentication response (ARes) to the directory server. Source: reference §4.6, §10; design §5.
//!
//! What: one constructor per outcome, each refusing what the version does not allow, and the JSON of the result.
//! What not: the decision between them, and the making of cryptograms. Decoupled and payment-confirmation
//! outcomes (`D`, `S`) have no constructor: we offer neither.
//! How to extend: a new outcome is a constructor that ends in `ARes::checked`.

use serde_json::Value;

use super::areq::Head;
use super::envelope::Outgoing;
use super::value::{
    AuthenticationMethod, AuthenticationType, MessageType, TransStatus, TransStatusReason, TransactionId, Version, WebUrl,
};

/// Why a message of ours would break the protocol. A fault of the caller, never of a sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The field is due and was not given.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The field was given and is not allowed with the others.
    #[error("{0} is not allowed here")]
    NotAllowed(&'static str),
    /// The version does not know the field or its value.
    #[error("{0} is not known in this version")]
    NotInVersion(&'static str),
    /// The value has a wrong format or length.
    #[error("{0} is malformed")]
    Malformed(&'static str),
}

impl Refusal {
    /// The field concerned.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Missing(field) | Self::NotAllowed(field) | Self::NotInVersion(field) | Self::Malformed(field) => field,
        }
    }
}

/// What every ARes has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// `messageVersion`.
    pub version: Version,
    /// `threeDSServerTransID`.
    pub three_ds_server_trans_id: TransactionId,
    /// `dsTransID`.
    pub ds_trans_id: TransactionId,
    /// `dsReferenceNumber`, from the AReq.
    pub ds_reference_number: Option<String>,
    /// `acsTransID`, ours.
    pub acs_trans_id: TransactionId,
    /// `acsReferenceNumber`, assigned by EMVCo, 1 to 32 characters.
    pub acs_reference_number: String,
    /// `acsOperatorID`, assigned by the directory server, 1 to 32 characters.
    pub acs_operator_id: Option<String>,
    /// `eci`, two characters, by the directory server's rules.
    pub eci: Option<String>,
}

impl Basis {
    /// The basis of the answer to a request.
    #[must_use]
    pub fn answering(head: &Head, acs_trans_id: TransactionId, acs_reference_number: String) -> Self {
        Self {
            version: head.version,
            three_ds_server_trans_id: head.three_ds_server_trans_id.clone(),
            ds_trans_id: head.ds_trans_id.clone(),
            ds_reference_number: head.ds_reference_number.clone(),
            acs_trans_id,
            acs_reference_number,
            acs_operator_id: None,
            eci: None,
        }
    }
}

/// A challenge that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// `acsURL`: where the CReq goes.
    pub acs_url: WebUrl,
    /// `acsChallengeMandated`: whether the law requires the challenge.
    pub mandated: bool,
    /// The class of the planned authentication: travels in 2.1.0 and 2.2.0.
    pub authentication_type: AuthenticationType,
    /// The planned methods: travel in 2.3.1. At least one, none twice.
    pub authentication_methods: Vec<AuthenticationMethod>,
}

/// An ARes within the rules of its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ARes {
    basis: Basis,
    status: TransStatus,
    reason: Option<TransStatusReason>,
    authentication_value: Option<String>,
    offer: Option<Offer>,
}

impl ARes {
    /// `C`: the cardholder is to be challenged.
    ///
    /// # Errors
    /// A type or method that the version does not know; no method in 2.3.1.
    pub fn challenge(basis: Basis, offer: Offer) -> Result<Self, Refusal> {
        match basis.version {
            Version::V210 | Version::V220 if !offer.authentication_type.valid_in(basis.version) => {
                return Err(Refusal::NotInVersion("authenticationType"));
            }
            Version::V231 => check_method_list(&offer.authentication_methods)?,
            Version::V210 | Version::V220 => {}
        }
        let status = TransStatus::C;
        Self { basis, status, reason: None, authentication_value: None, offer: Some(offer) }.checked()
    }

    /// `Y`, `A` or (2.2.0 and later) `I`: no challenge needed. The cryptogram belongs to `Y` and `A`.
    ///
    /// # Errors
    /// Another status, a status the version does not know, a malformed cryptogram or one with `I`.
    pub fn frictionless(basis: Basis, status: TransStatus, authentication_value: Option<String>) -> Result<Self, Refusal> {
        if !matches!(status, TransStatus::Y | TransStatus::A | TransStatus::I) {
            return Err(Refusal::NotAllowed("transStatus"));
        }
        if let Some(value) = &authentication_value {
            if status == TransStatus::I {
                return Err(Refusal::NotAllowed("authenticationValue"));
            }
            check_authentication_value(value, basis.version)?;
        }
        Self { basis, status, reason: None, authentication_value, offer: None }.checked()
    }

    /// `N`, `U` or `R`: not authenticated, not possible, refused.
    ///
    /// # Errors
    /// Another status, or a reason that the version does not know.
    pub fn not_authenticated(basis: Basis, status: TransStatus, reason: TransStatusReason) -> Result<Self, Refusal> {
        if !status.takes_reason() {
            return Err(Refusal::NotAllowed("transStatus"));
        }
        if !reason.valid_in(basis.version) {
            return Err(Refusal::NotInVersion("transStatusReason"));
        }
        Self { basis, status, reason: Some(reason), authentication_value: None, offer: None }.checked()
    }

    fn checked(self) -> Result<Self, Refusal> {
        let basis = &self.basis;
        if !self.status.valid_in_ares(basis.version) {
            return Err(Refusal::NotInVersion("transStatus"));
        }
        check_label(&basis.acs_reference_number, "acsReferenceNumber")?;
        if let Some(operator) = &basis.acs_operator_id {
            check_label(operator, "acsOperatorID")?;
        }
        if let Some(reference) = &basis.ds_reference_number {
            check_label(reference, "dsReferenceNumber")?;
        }
        if let Some(eci) = &basis.eci {
            check_eci(eci)?;
        }
        Ok(self)
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> TransStatus {
        self.status
    }

    /// The message as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let basis = &self.basis;
        let mut message = Outgoing::new()
            .text("threeDSServerTransID", basis.three_ds_server_trans_id.clone())
            .text("acsTransID", basis.acs_trans_id.clone())
            .text("dsTransID", basis.ds_trans_id.clone())
            .text("acsReferenceNumber", basis.acs_reference_number.clone())
            .optional("acsOperatorID", basis.acs_operator_id.clone())
            .optional("dsReferenceNumber", basis.ds_reference_number.clone());
        if let Some(offer) = &self.offer {
            message = message
                .text("acsURL", offer.acs_url.as_str())
                .text("acsChallengeMandated", if offer.mandated { "Y" } else { "N" });
            message = match basis.version {
                Version::V210 | Version::V220 => message.text("authenticationType", offer.authentication_type.code()),
                Version::V231 => message.value("authenticationMethod", method_list(&offer.authentication_methods)),
            };
        }
        message
            .optional("authenticationValue", self.authentication_value.clone())
            .optional("eci", basis.eci.clone())
            .text("messageType", MessageType::ARes.code())
            .text("messageVersion", basis.version.code())
            .text("transStatus", self.status.code())
            .optional("transStatusReason", self.reason)
            .to_json()
    }
}

/// Methods as the JSON array of 2.3.1.
pub(super) fn method_list(methods: &[AuthenticationMethod]) -> Value {
    Value::Array(methods.iter().map(|method| Value::from(method.code())).collect())
}

/// At least one method, none twice.
pub(super) fn check_method_list(methods: &[AuthenticationMethod]) -> Result<(), Refusal> {
    if methods.is_empty() {
        return Err(Refusal::Missing("authenticationMethod"));
    }
    let repeated =
        methods.iter().enumerate().any(|(position, method)| methods.iter().skip(position + 1).any(|other| other == method));
    if repeated { Err(Refusal::Malformed("authenticationMethod")) } else { Ok(()) }
}

/// 28 characters, base64 of 20 bytes; from 2.3.1 on any ASCII text of up to 4000 characters.
pub(super) fn check_authentication_value(value: &str, version: Version) -> Result<(), Refusal> {
    use base64::Engine as _;
    let well_formed = match version {
        Version::V210 | Version::V220 => {
            value.len() == 28 && base64::engine::general_purpose::STANDARD.decode(value).is_ok_and(|bytes| bytes.len() == 20)
        }
        Version::V231 => (1..=4000).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_graphic()),
    };
    if well_formed { Ok(()) } else { Err(Refusal::Malformed("authenticationValue")) }
}

/// Two letters or digits.
pub(super) fn check_eci(eci: &str) -> Result<(), Refusal> {
    let well_formed = eci.len() == 2 && eci.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if well_formed { Ok(()) } else { Err(Refusal::Malformed("eci")) }
}

fn check_label(text: &str, field: &'static str) -> Result<(), Refusal> {
    let well_formed = (1..=32).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if well_formed { Ok(()) } else { Err(Refusal::Malformed(field)) }
}
