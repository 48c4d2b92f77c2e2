//! The fields of the body of `POST /v1/challenges`. Strict: one that is not here is refused (security reference A4).
//!
//! What not: what a value must be like, which is [`super::reading`]. A new field is a member here and a check there.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What an issuer asks for: a challenge for a card that is enrolled here (`card`) or for addresses that come with the request
/// (`contact`), and where the browser goes in the end (`returnUrl` or `notificationURL`).
#[derive(Clone, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = ChallengeRequest)]
pub struct Body {
    /// What it is about.
    pub transaction: TransactionBody,
    /// Our id of the card; either this or `contact`.
    pub card: Option<String>,
    /// Addresses; either these or `card`. At least one of `phone`, `email` and `app` must be there.
    pub contact: Option<ContactBody>,
    /// The ways that may be offered, best first; never a passkey alone. Without it: those of the settings. Whatever is named,
    /// only ways that the cardholder has and the settings allow are offered.
    pub methods: Option<Vec<MethodBody>>,
    /// Language of the page, BCP 47. Without it, or where there are no such words: that of the settings.
    #[schema(example = "nl-NL")]
    pub locale: Option<String>,
    /// The cardholder's distance from UTC, `+hh:mm`, `-hh:mm` or `Z`: clock times on the page are in it. Without it the page
    /// tells spans of time.
    #[schema(example = "+02:00")]
    pub time_zone: Option<String>,
    /// How the page looks; without it `auto`.
    pub theme: Option<ThemeBody>,
    /// Where the browser is sent back by GET, with `reference` and `state` in the query. Either this or `notificationURL`; one
    /// of the issuer's addresses in the settings.
    pub return_url: Option<String>,
    /// Where the browser is sent back by a form that is posted, with the fields `reference` and `state`.
    #[serde(rename = "notificationURL")]
    pub notification_url: Option<String>,
    /// The issuer's own text, given back as it came: 1 to 512 characters, no control characters.
    #[schema(max_length = 512)]
    pub state: Option<String>,
}

/// What a challenge is about.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = ChallengeTransactionRequest)]
pub struct TransactionBody {
    /// Without it `payment`.
    pub kind: Option<KindBody>,
    /// What is paid, in minor units; needed for a payment, and comes with `currency`.
    pub amount: Option<AmountBody>,
    /// ISO 4217: letters or three digits.
    #[schema(example = "EUR")]
    pub currency: Option<String>,
    /// Who is paid, or where the card is to be used.
    pub merchant: MerchantBody,
    /// When, RFC 3339; without it now.
    #[schema(format = DateTime)]
    pub date: Option<String>,
}

/// Payment or not.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = ChallengeKind)]
pub enum KindBody {
    /// Something is paid.
    Payment,
    /// The cardholder only confirms that it is them.
    Other,
}

/// An amount in minor units: a number, or its digits as a text where it may be larger than numbers of JSON go.
#[derive(Clone, Deserialize, Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = ChallengeAmount)]
pub enum AmountBody {
    /// A number.
    Number(u64),
    /// Up to 48 digits.
    Digits(String),
}

/// A merchant.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = ChallengeMerchantRequest)]
pub struct MerchantBody {
    /// As the cardholder sees it: 1 to 40 characters.
    #[schema(max_length = 40)]
    pub name: String,
    /// The acquirer's id of it: 1 to 35 characters.
    #[schema(max_length = 35)]
    pub id: Option<String>,
    /// Its site, http or https; nobody calls it.
    pub url: Option<String>,
    /// `mcc`, four digits.
    #[schema(example = "5411")]
    pub category_code: Option<String>,
    /// ISO 3166 numeric, three digits, as in EMV 3DS.
    #[schema(example = "528")]
    pub country: Option<String>,
}

/// Addresses of a cardholder.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = ChallengeContactRequest)]
pub struct ContactBody {
    /// Mobile number with `+` and country code.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// They have the issuer's app; needs `clientId`, by which the app finds its requests.
    pub app: Option<bool>,
    /// Last four digits of the card, if there is one: shown on the page.
    pub last_four: Option<String>,
    /// Card scheme, for its mark: `visa`, `mastercard`, `maestro`, `amex`, `diners`, `discover`, `jcb`, `unionpay`,
    /// `cartesbancaires` or `bancontact`.
    pub scheme: Option<String>,
    /// The issuer's own id of the cardholder: 1 to 64 characters.
    #[schema(max_length = 64)]
    pub client_id: Option<String>,
}

/// A way to prove who you are.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = ChallengeWay)]
pub enum MethodBody {
    /// A code by text message.
    Sms,
    /// A code by mail.
    Email,
    /// The issuer's app.
    Approval,
    /// A passkey.
    Passkey,
}

/// How the page looks.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = ChallengeTheme)]
pub enum ThemeBody {
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// As the browser prefers.
    Auto,
}
