//! The object by which the issuer's systems know an approval: `cardTransactionAuthentication` of seed 003, in every answer and
//! event that is about one.
//!
//! What not: the envelopes around it, which are the door's and the event's. A new member is a field of [`ApprovalObject`] with
//! its line in [`object_as`]; it is never a code, an address or a card number.

use super::{Connection, KIND, PROVIDER};
use crate::challenge::{ApprovalStatus, Moment};
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::flow::transaction::Transaction;
use crate::server::language::money::currency_code;
use crate::server::ports::StoredApproval;
use serde::Serialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

/// An approval as the issuer's systems see it (seed 003).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthentication)]
pub struct ApprovalObject {
    /// Our id of it.
    #[schema(example = "3ccfcd31-1bf7-4935-9b25-7985f085a590")]
    pub id: String,
    /// The issuer's own id of the cardholder; null where it has told none.
    #[schema(required)]
    pub client_id: Option<String>,
    /// Our id of the card.
    pub card_id: String,
    /// The one kind there is: `biometric`.
    #[schema(example = "biometric")]
    pub r#type: &'static str,
    /// Where it stands.
    pub status: StatusName,
    /// Who provides it: `acs-challenge`.
    #[schema(example = "acs-challenge")]
    pub service_provider: &'static str,
    /// Who is paid.
    pub merchant: MerchantObject,
    /// What is paid.
    pub transaction: TransactionObject,
    /// How far the decision has got.
    pub connection: ConnectionObject,
}

/// Where an approval stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = CardTransactionAuthenticationStatus)]
pub enum StatusName {
    /// Asked for.
    Pending,
    /// The cardholder has approved.
    Approved,
    /// The cardholder has refused.
    Rejected,
    /// Ended in another way: given up, replaced, out of time, or proved otherwise.
    Cancelled,
}

impl From<ApprovalStatus> for StatusName {
    fn from(status: ApprovalStatus) -> Self {
        match status {
            ApprovalStatus::Pending => Self::Pending,
            ApprovalStatus::Approved => Self::Approved,
            ApprovalStatus::Rejected => Self::Rejected,
            ApprovalStatus::Cancelled => Self::Cancelled,
        }
    }
}

/// A merchant, as the request for the payment named it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationMerchant)]
pub struct MerchantObject {
    /// Not known here: null.
    #[schema(required)]
    pub acquirer: Option<String>,
    /// The acquirer's id of the merchant.
    #[schema(required)]
    pub id: Option<String>,
    /// Name; may be empty where nothing is paid.
    pub name: String,
    /// Its site.
    #[schema(required)]
    pub url: Option<String>,
    /// `mcc`, four digits.
    #[schema(required)]
    pub category_code: Option<String>,
    /// ISO 3166 numeric, three digits.
    #[schema(required, example = "826")]
    pub country: Option<String>,
    /// Not known here: null.
    #[schema(required)]
    pub app_redirect_url: Option<String>,
}

/// What is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationTransaction)]
pub struct TransactionObject {
    /// When it was begun, in UTC, without a zone.
    #[schema(example = "2024-03-18T11:34:01", pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$")]
    pub creation_date_time: String,
    /// Minor units; null where nothing is paid.
    #[schema(required)]
    pub amount: Option<MinorUnits>,
    /// ISO 4217, letters; its three digits where it has none. Null where nothing is paid.
    #[schema(required, example = "GBP")]
    pub currency: Option<String>,
}

/// Minor units: a number, or its digits as text where a number could not hold them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum MinorUnits {
    /// As long as it fits.
    Number(i64),
    /// Longer ones.
    Digits(String),
}

impl MinorUnits {
    /// Of digits.
    pub fn of(digits: &str) -> Self {
        digits.parse().map_or_else(|_| Self::Digits(digits.to_owned()), Self::Number)
    }
}

/// How far a decision has got on its way to the directory server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationConnection)]
pub struct ConnectionObject {
    /// The same for the same approval.
    pub id: String,
    /// As of the approval.
    #[schema(example = "acs-challenge")]
    pub service_provider: &'static str,
    /// `acsTransID` of its challenge.
    pub reference: String,
    /// Whether what is known there is what is known here.
    pub state: StateName,
    /// What came of it.
    pub status: PassedOn,
    /// Why it has failed; only then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ConnectionError>,
}

/// Whether the directory server knows what is known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = CardTransactionAuthenticationConnectionState)]
pub enum StateName {
    /// It is being told.
    UpdateInProgress,
    /// It does.
    CompletedUpToDate,
    /// It could not be told in time.
    CompletedOutdated,
}

/// What came of passing a decision on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = CardTransactionAuthenticationConnectionStatus)]
pub enum PassedOn {
    /// Nothing yet.
    Pending,
    /// An approval has arrived.
    Success,
    /// A refusal has arrived.
    Failure,
    /// It was cancelled.
    Cancelled,
}

/// Why a decision could not be passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationConnectionError)]
pub struct ConnectionError {
    /// `technical`.
    #[schema(example = "technical")]
    pub category: &'static str,
    /// Whose side failed.
    #[schema(example = "directory-server")]
    pub origin: &'static str,
    /// Which fault.
    #[schema(example = "result_not_acknowledged")]
    pub code: &'static str,
    /// The same for people.
    pub message: &'static str,
    /// What else there is to say.
    pub attributes: ConnectionErrorAttributes,
}

/// What else there is to say about a decision that could not be passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationConnectionErrorAttributes)]
pub struct ConnectionErrorAttributes {
    /// The directory server's id of the transaction; null where none asked.
    #[serde(rename = "dsTransID")]
    pub ds_trans_id: Option<String>,
}

impl Connection {
    fn state(self) -> StateName {
        match self {
            Connection::Waiting | Connection::Settled(_) => StateName::CompletedUpToDate,
            Connection::Instructed => StateName::UpdateInProgress,
            Connection::Failed => StateName::CompletedOutdated,
        }
    }

    fn status(self) -> PassedOn {
        match self {
            Connection::Settled(ApprovalStatus::Approved) => PassedOn::Success,
            Connection::Settled(ApprovalStatus::Rejected) => PassedOn::Failure,
            Connection::Settled(ApprovalStatus::Cancelled) => PassedOn::Cancelled,
            Connection::Waiting | Connection::Instructed | Connection::Failed | Connection::Settled(ApprovalStatus::Pending) => {
                PassedOn::Pending
            }
        }
    }
}

/// An approval as the issuer's systems see it, as it stands now.
///
/// # Errors
/// [`FlowFault`] when the transaction cannot be read.
pub fn object(app: &App, approval: &StoredApproval) -> Result<ApprovalObject, FlowFault> {
    object_as(app, approval, approval.status, Connection::of(approval))
}

/// The same with another status: an event shows how it stood when the event happened.
///
/// # Errors
/// [`FlowFault`] when the transaction cannot be read.
pub fn object_as(
    app: &App,
    approval: &StoredApproval,
    status: ApprovalStatus,
    connection: Connection,
) -> Result<ApprovalObject, FlowFault> {
    let transaction = Transaction::of(&app.keys, &approval.stored)?;
    let error = (connection == Connection::Failed).then(|| ConnectionError {
        category: "technical",
        origin: "directory-server",
        code: "result_not_acknowledged",
        message: "The directory server has not acknowledged the result in time",
        attributes: ConnectionErrorAttributes {
            ds_trans_id: transaction.via.emv().map(|emv| emv.ds_trans_id.as_str().to_owned()),
        },
    });
    let purchase = transaction.purchase.as_ref();
    Ok(ApprovalObject {
        id: approval.id.clone(),
        client_id: Some(approval.client_id.clone()).filter(|id| !id.is_empty()),
        card_id: approval.card_id.clone(),
        r#type: KIND,
        status: status.into(),
        service_provider: PROVIDER,
        transaction: TransactionObject {
            creation_date_time: without_zone(approval.stored.challenge.facts.created_at),
            amount: purchase.map(|purchase| MinorUnits::of(purchase.amount.minor_units())),
            currency: purchase.map(|purchase| currency_code(purchase.currency)),
        },
        merchant: MerchantObject {
            acquirer: None,
            id: transaction.merchant_id,
            name: transaction.merchant,
            url: transaction.merchant_url,
            category_code: transaction.mcc,
            country: transaction.merchant_country,
            app_redirect_url: None,
        },
        connection: ConnectionObject {
            id: connection_id(&approval.id),
            service_provider: PROVIDER,
            reference: approval.challenge_id.as_str().to_owned(),
            state: connection.state(),
            status: connection.status(),
            error,
        },
    })
}

/// The same id for the same approval, and no other: a UUID of our own making (RFC 9562 version 8).
fn connection_id(approval: &str) -> String {
    let digest = Sha256::digest(format!("connection of {approval}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// `2024-03-18T11:34:01`, in UTC.
fn without_zone(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.millis()).unwrap_or_default().strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn amounts_are_numbers_as_long_as_numbers_hold_them() {
        assert_eq!(json!(MinorUnits::of("2224")), json!(2224));
        assert_eq!(json!(MinorUnits::of("9223372036854775807")), json!(9_223_372_036_854_775_807_i64));
        assert_eq!(json!(MinorUnits::of("9223372036854775808")), json!("9223372036854775808"));
    }

    #[test]
    fn every_status_is_called_as_elsewhere() {
        for status in ApprovalStatus::ALL {
            assert_eq!(json!(StatusName::from(status)), status.name());
        }
    }

    #[test]
    fn moments_have_no_zone() {
        assert_eq!(without_zone(Moment::from_millis(1_710_761_641_999)), "2024-03-18T11:34:01");
    }

    #[test]
    fn a_connections_id_is_its_approvals_alone() {
        let one = connection_id("3ccfcd31-1bf7-4935-9b25-7985f085a590");
        assert_eq!(one, connection_id("3ccfcd31-1bf7-4935-9b25-7985f085a590"));
        assert_ne!(one, connection_id("3ccfcd31-1bf7-4935-9b25-7985f085a591"));
        assert!(one.parse::<crate::emv::value::TransactionId>().is_ok());
    }
}
