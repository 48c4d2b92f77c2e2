//! What events tell that the code writes as JSON by hand: their fields, for the document alone.
//!
//! What not: anything that is read or written by these types. A field more in `flow::event` is one more here; the tests hold
//! events that were really told against the document.

use crate::server::flow::approvals::MinorUnits;
use serde::Serialize;
use utoipa::ToSchema;

/// Something about a card in a challenge.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CardEvent {
    /// Our id of the challenge.
    #[schema(rename = "acsTransID")]
    pub acs_trans_id: String,
    /// The 3DS server's id of the transaction; null where an issuer has begun it.
    #[schema(rename = "threeDSServerTransID", required)]
    pub three_ds_server_trans_id: Option<String>,
    /// Our id of the card.
    pub card_id: String,
    /// The issuer's own id of the cardholder; null where it has told none.
    #[schema(required)]
    pub client_id: Option<String>,
    /// Last four digits; empty where nobody has told them.
    pub last_four: String,
    /// Who is paid, or where the card is used.
    pub merchant: MerchantTold,
}

/// A merchant.
#[derive(ToSchema)]
pub struct MerchantTold {
    /// Name; may be empty where nothing is paid.
    pub name: String,
}

/// A card that can pass no challenge for a while.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CardBlocked {
    /// Our id of the challenge.
    #[schema(rename = "acsTransID")]
    pub acs_trans_id: String,
    /// The 3DS server's id of the transaction; null where an issuer has begun it.
    #[schema(rename = "threeDSServerTransID", required)]
    pub three_ds_server_trans_id: Option<String>,
    /// Our id of the card.
    pub card_id: String,
    /// The issuer's own id of the cardholder; null where it has told none.
    #[schema(required)]
    pub client_id: Option<String>,
    /// Last four digits; empty where nobody has told them.
    pub last_four: String,
    /// Who is paid, or where the card is used.
    pub merchant: MerchantTold,
    /// Until when.
    #[schema(format = DateTime)]
    pub until: String,
    /// Why.
    pub reason: String,
}

/// An authentication that was answered without a challenge.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AuthenticationCompleted {
    /// Our id of it.
    #[schema(rename = "acsTransID")]
    pub acs_trans_id: String,
    /// The 3DS server's id of the transaction.
    #[schema(rename = "threeDSServerTransID", required)]
    pub three_ds_server_trans_id: Option<String>,
    /// The directory server's id of the transaction.
    #[schema(rename = "dsTransID", required)]
    pub ds_trans_id: Option<String>,
    /// `transStatus` of EMV 3DS.
    #[schema(example = "Y")]
    pub trans_status: String,
    /// `transStatusReason` of EMV 3DS, two digits.
    #[schema(nullable = false, example = "19")]
    pub trans_status_reason: Option<String>,
    /// Our id of the card; empty where it is not known here.
    pub card_id: String,
    /// Last four digits.
    pub last_four: String,
    /// Who is paid, or where the card is used.
    pub merchant: MerchantTold,
    /// What is paid, in minor units: digits, for they may be more than a number of JSON holds.
    #[schema(nullable = false, example = "1250")]
    pub amount: Option<String>,
    /// ISO 4217, letters; its three digits where it has none.
    #[schema(nullable = false, example = "EUR")]
    pub currency: Option<String>,
}

/// A card as it stands. How its holder is reached is not told.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CardStanding {
    /// Our id of it.
    pub card_id: String,
    /// The issuer's own id of the cardholder; null where it has told none.
    #[schema(required)]
    pub client_id: Option<String>,
    /// Last four digits; null where nobody has told them.
    #[schema(required)]
    pub last_four: Option<String>,
    /// `active`, `inactive`, `suspended` or `closed`.
    #[schema(example = "active")]
    pub status: String,
}

/// A card as it stands, and what of it has changed.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CardChanged {
    /// Our id of it.
    pub card_id: String,
    /// The issuer's own id of the cardholder; null where it has told none.
    #[schema(required)]
    pub client_id: Option<String>,
    /// Last four digits; null where nobody has told them.
    #[schema(required)]
    pub last_four: Option<String>,
    /// `active`, `inactive`, `suspended` or `closed`.
    #[schema(example = "active")]
    pub status: String,
    /// Names of what has changed: `phone`, `email`, `password`, `status`, `number`, `description`, `country`, `app`, `asks`,
    /// `refused`, `client`.
    pub changed: Vec<String>,
}

/// Which event of an approval it is; the seed leaves it to whoever sends.
#[derive(ToSchema)]
pub struct ApprovalEventMetadata {
    /// What this endpoint is told about the same thing, from 1 without gaps.
    #[schema(nullable = false, minimum = 1)]
    pub sequence: Option<u64>,
    /// When it happened.
    #[schema(nullable = false, format = DateTime)]
    pub timestamp: Option<String>,
}

/// `balancePlatform.authentication.created`. What does not apply is left out.
#[derive(ToSchema)]
pub struct AdyenAuthenticationCreated {
    /// It.
    pub data: AdyenAuthenticationData,
    /// `test` or `live`.
    #[schema(example = "live")]
    pub environment: String,
    /// When it had ended.
    #[schema(nullable = false, format = DateTime)]
    pub timestamp: Option<String>,
    /// Always the same.
    #[schema(example = "balancePlatform.authentication.created")]
    pub r#type: String,
}

/// How an authentication has ended, and of what.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AdyenAuthenticationData {
    /// The authentication.
    pub authentication: AdyenAuthentication,
    /// The platform, or the issuer's id.
    pub balance_platform: String,
    /// When it had ended.
    #[schema(nullable = false, format = DateTime)]
    pub creation_date: Option<String>,
    /// Id of the event.
    pub id: String,
    /// Our id of the card.
    pub payment_instrument_id: String,
    /// What is paid.
    #[schema(nullable = false)]
    pub purchase: Option<AdyenPurchase>,
    /// `authenticated`, `rejected` or `error`.
    #[schema(example = "authenticated")]
    pub status: String,
}

/// What is paid.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AdyenPurchase {
    /// When.
    #[schema(format = DateTime)]
    pub date: String,
    /// To whom.
    pub merchant_name: String,
    /// How much.
    pub original_amount: AdyenAmount,
}

/// An amount.
#[derive(ToSchema)]
pub struct AdyenAmount {
    /// ISO 4217, letters.
    #[schema(example = "EUR")]
    pub currency: String,
    /// Minor units.
    pub value: MinorUnits,
}

/// An authentication. Two fields come in both spellings of the vendor's.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AdyenAuthentication {
    /// Our id of it.
    #[schema(nullable = false)]
    pub acs_trans_id: Option<String>,
    /// The same.
    #[schema(rename = "acsTransID", nullable = false)]
    pub acs_trans_id_too: Option<String>,
    /// Where there was one, and something to ask for.
    #[schema(nullable = false)]
    pub challenge: Option<AdyenChallenge>,
    /// `threeDSRequestorChallengeInd` of EMV 3DS.
    #[schema(example = "01")]
    pub challenge_indicator: String,
    /// When it began.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Here always `browser`.
    #[schema(example = "browser")]
    pub device_channel: String,
    /// The directory server's id of the transaction.
    #[schema(rename = "dsTransID")]
    pub ds_trans_id: String,
    /// `lowValue` or `noExemptionApplied`.
    #[schema(example = "noExemptionApplied")]
    pub exemption_indicator: String,
    /// Whether PSD2 applies.
    #[schema(rename = "inPSD2Scope", nullable = false)]
    pub in_psd2_scope: Option<Truth>,
    /// The same.
    #[schema(rename = "inPSD2scope", nullable = false)]
    pub in_psd2_scope_too: Option<Truth>,
    /// `payment` or `nonPayment`.
    #[schema(example = "payment")]
    pub message_category: String,
    /// Version of EMV 3DS.
    #[schema(example = "2.2.0")]
    pub message_version: String,
    /// 0: no rule here adds to it.
    #[schema(nullable = false)]
    pub risk_score: Option<i64>,
    /// The 3DS server's id of the transaction.
    #[schema(rename = "threeDSServerTransID")]
    pub three_ds_server_trans_id: String,
    /// `transStatus` of EMV 3DS.
    #[schema(example = "Y")]
    pub trans_status: String,
    /// `transStatusReason` of EMV 3DS, two digits.
    #[schema(nullable = false, example = "19")]
    pub trans_status_reason: Option<String>,
    /// `challenge` or `frictionless`.
    #[schema(example = "challenge")]
    pub r#type: String,
}

/// True or false. Written here as such; the vendor's own may write it as text.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
pub enum Truth {
    /// As such.
    Plain(bool),
    /// As text.
    Text(String),
}

/// What was asked for.
#[derive(ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AdyenChallenge {
    /// `challengeCancel`: who or what has ended it.
    #[schema(nullable = false)]
    pub challenge_cancel: Option<String>,
    /// `OTP_SMS`, `OTP_EMAIL` or `OOB`.
    #[schema(example = "OTP_SMS")]
    pub flow: String,
    /// When the cardholder last did something.
    #[schema(format = DateTime)]
    pub last_interaction: String,
    /// All but the last digits are stars.
    #[schema(nullable = false, example = "******6789")]
    pub phone_number: Option<String>,
    /// Codes asked for after the first.
    #[schema(nullable = false)]
    pub resends: Option<u32>,
    /// What was submitted after the first time.
    #[schema(nullable = false)]
    pub retries: Option<u32>,
}
