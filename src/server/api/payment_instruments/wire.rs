//! Payment instruments as JSON: what is read, and what is shown. Names are those of seed 000 and of Adyen's reference.
//!
//! What is read never shows in `Debug`, for there is none. What is shown is made of what is kept and cannot hold a password or a
//! card number.

use super::given::Given;
use crate::server::flow::contact::PhoneKind;
use crate::server::flow::instruments::Instrument;
use crate::server::flow::instruments::description::{Configuration, DeliveryContact, Expiration};
use crate::server::settings::Secret;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

/// A payment instrument to enrol.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NewPaymentInstrument {
    /// Always `card`.
    #[schema(value_type = String, required, example = "card")]
    #[serde(default)]
    pub r#type: Given<String>,
    /// Country of issue, ISO 3166 alpha-2.
    #[schema(value_type = String, required, example = "NL")]
    #[serde(default)]
    pub issuing_country_code: Given<String>,
    /// Your id of the account, and with it of the cardholder.
    #[schema(value_type = String, required, example = "BA3227C223222B5CTBLR8BWJB")]
    #[serde(default)]
    pub balance_account_id: Given<String>,
    /// `active`, `inactive`, `suspended` or `closed`. Absent: `inactive` for a physical card, else `active`.
    #[schema(value_type = Option<String>, example = "inactive")]
    #[serde(default)]
    pub status: Given<String>,
    /// Why.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub status_reason: Given<String>,
    /// More about that.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub status_comment: Given<String>,
    /// Your words.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub description: Given<String>,
    /// Your reference.
    #[schema(value_type = Option<String>, max_length = 150)]
    #[serde(default)]
    pub reference: Given<String>,
    /// Id of a group it belongs to.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub payment_instrument_group_id: Given<String>,
    /// The card.
    #[schema(value_type = Option<CardData>)]
    #[serde(default)]
    pub card: Given<CardData>,
}

/// What is to change: what is absent stays, what is `null` goes.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PaymentInstrumentChange {
    /// `active`, `inactive`, `suspended` or `closed`; what is closed stays closed.
    #[schema(value_type = Option<String>, example = "suspended")]
    #[serde(default)]
    pub status: Given<String>,
    /// Why.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub status_reason: Given<String>,
    /// More about that.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub status_comment: Given<String>,
    /// Your words.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub description: Given<String>,
    /// Your reference.
    #[schema(value_type = Option<String>, max_length = 150)]
    #[serde(default)]
    pub reference: Given<String>,
    /// Cannot be changed here: only what it is already is accepted.
    #[schema(value_type = Option<String>)]
    #[serde(default)]
    pub balance_account_id: Given<String>,
    /// The card.
    #[schema(value_type = Option<CardData>)]
    #[serde(default)]
    pub card: Given<CardData>,
}

/// What is told of a card.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CardData {
    /// `physical` or `virtual`.
    #[schema(value_type = Option<String>, example = "physical")]
    #[serde(default)]
    pub form_factor: Given<String>,
    /// Its brand.
    #[schema(value_type = Option<String>, example = "mc")]
    #[serde(default)]
    pub brand: Given<String>,
    /// Which product of the brand.
    #[schema(value_type = Option<String>, example = "mcdebit")]
    #[serde(default)]
    pub brand_variant: Given<String>,
    /// The name on it.
    #[schema(value_type = Option<String>, max_length = 26, example = "Sam Hopper")]
    #[serde(default)]
    pub cardholder_name: Given<String>,
    /// Your words.
    #[schema(value_type = Option<String>, max_length = 300)]
    #[serde(default)]
    pub description: Given<String>,
    /// The card number, 13 to 19 digits: told once, by which authentication requests find the card. Only a keyed fingerprint and
    /// the last four digits are kept.
    #[schema(value_type = Option<String>, write_only, pattern = "^[0-9]{13,19}$")]
    #[serde(default)]
    pub number: Given<Secret>,
    /// Until when it is good.
    #[schema(value_type = Option<Expiration>)]
    #[serde(default)]
    pub expiration: Given<Expiration>,
    /// How it is made.
    #[schema(value_type = Option<Configuration>)]
    #[serde(default)]
    pub configuration: Given<Configuration>,
    /// Where it is sent.
    #[schema(value_type = Option<DeliveryContact>)]
    #[serde(default)]
    pub delivery_contact: Given<DeliveryContact>,
    /// How its holder proves who they are.
    #[schema(value_type = Option<AuthenticationData>)]
    #[serde(default)]
    pub authentication: Given<AuthenticationData>,
}

/// How a cardholder proves who they are.
#[derive(Default, Deserialize, ToSchema)]
pub struct AuthenticationData {
    /// 1 to 30 characters: a-z, A-Z, 0-9, äöüßÄÖÜ+-*_/ç%()=?!~#'",;:$& and àùòâôûáúó; where the server allows it, up to 128 of any.
    #[schema(value_type = Option<String>, format = Password, write_only, min_length = 1)]
    #[serde(default)]
    pub password: Given<Secret>,
    /// Where codes are mailed to.
    #[schema(value_type = Option<String>, max_length = 254, example = "S.Hopper@example.com")]
    #[serde(default)]
    pub email: Given<Secret>,
    /// Where codes are sent to.
    #[schema(value_type = Option<PhoneData>)]
    #[serde(default)]
    pub phone: Given<PhoneData>,
}

/// A phone number.
#[derive(Default, Deserialize, ToSchema)]
pub struct PhoneData {
    /// With country code, or as it is dialled in the issuing country.
    #[schema(value_type = String, required, example = "31611223344")]
    #[serde(default)]
    pub number: Given<PhoneText>,
    /// `mobile` or `landline`. Landlines get no text messages.
    #[schema(value_type = String, required, example = "Mobile")]
    #[serde(default)]
    pub r#type: Given<String>,
}

/// A phone number as text, or as a JSON number.
#[derive(Deserialize)]
#[serde(try_from = "Value")]
pub struct PhoneText(pub Secret);

impl TryFrom<Value> for PhoneText {
    type Error = &'static str;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        match value {
            Value::String(text) => Ok(Self(text.into())),
            Value::Number(number) if number.is_u64() => Ok(Self(number.to_string().into())),
            _ => Err("must be text"),
        }
    }
}

/// A payment instrument as it stands.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PaymentInstrument {
    /// Our id of it.
    #[schema(example = "PI3227C223222B5BPCMFXD2XG")]
    id: String,
    /// Always `card`.
    #[schema(example = "card")]
    r#type: &'static str,
    /// `active`, `inactive`, `suspended` or `closed`.
    #[schema(example = "active")]
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_comment: Option<String>,
    /// Country of issue; absent of a card that came another way and has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    issuing_country_code: Option<String>,
    /// Your id of the account.
    balance_account_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_instrument_group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    /// The card.
    card: CardShown,
}

/// What is shown of a card.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CardShown {
    #[serde(skip_serializing_if = "Option::is_none")]
    form_factor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    brand: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    brand_variant: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cardholder_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// Last four digits, once the number is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_four: Option<String>,
    /// The same behind twelve stars.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiration: Option<Expiration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    configuration: Option<Configuration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_contact: Option<DeliveryContact>,
    /// Absent when nothing of it is known. Whether there is a password, nobody is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    authentication: Option<AuthenticationShown>,
}

/// What is shown of how a cardholder proves who they are.
#[derive(Serialize, ToSchema)]
pub struct AuthenticationShown {
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<PhoneShown>,
}

/// A phone number in E.164.
#[derive(Serialize, ToSchema)]
pub struct PhoneShown {
    #[schema(example = "+31611223344")]
    number: String,
    #[schema(example = "mobile")]
    r#type: &'static str,
}

impl PaymentInstrument {
    /// What an issuer's system is shown.
    pub fn of(instrument: &Instrument) -> Self {
        let Instrument { card, enrolment, description } = instrument;
        let description = description.clone();
        let phone =
            |number: &Option<String>, kind: PhoneKind| number.clone().map(|number| PhoneShown { number, r#type: kind.name() });
        let phone = phone(&enrolment.phone, PhoneKind::Mobile).or_else(|| phone(&enrolment.landline, PhoneKind::Landline));
        let known = phone.is_some() || enrolment.email.is_some();
        let last_four = Some(card.last_four.clone()).filter(|digits| !digits.is_empty());
        Self {
            id: card.id.clone(),
            r#type: "card",
            status: card.status.name(),
            status_reason: description.status_reason,
            status_comment: description.status_comment,
            issuing_country_code: enrolment.country.clone(),
            balance_account_id: card.client_id.clone(),
            payment_instrument_group_id: description.payment_instrument_group_id,
            description: description.description,
            reference: description.reference,
            card: CardShown {
                form_factor: description.form_factor,
                brand: description.brand,
                brand_variant: description.brand_variant,
                cardholder_name: description.cardholder_name,
                description: description.card_description,
                number: last_four.as_ref().map(|digits| format!("************{digits}")),
                last_four,
                expiration: description.expiration,
                configuration: description.configuration,
                delivery_contact: description.delivery_contact,
                authentication: known.then(|| AuthenticationShown { email: enrolment.email.clone(), phone }),
            },
        }
    }
}
