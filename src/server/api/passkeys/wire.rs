//! What goes in and out of `/v1/cards/{card}/passkeys` as JSON. Binary values are base64url without padding, as browsers'
//! `parseCreationOptionsFromJSON` and `toJSON` have it (WebAuthn 5.1).
//!
//! What not: what a browser is asked and what it answers are written and read by `passkeys`, so [`CreationOptions`] and
//! [`Registration`] are descriptions of theirs for the document.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// For whom a passkey is to be made.
#[derive(Deserialize, ToSchema)]
#[schema(as = PasskeyOptionsRequest)]
pub struct OptionsRequest {
    /// The cardholder's name, as their device shows it: 1 to 64 characters besides spaces around it.
    #[schema(min_length = 1, example = "Sam Hopper")]
    pub name: String,
}

/// A passkey of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Passkey)]
pub struct PasskeyObject {
    /// Its credential id.
    pub credential_id: String,
    /// When it was added.
    #[schema(format = DateTime)]
    pub added_at: String,
}

/// The passkeys of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Passkeys)]
pub struct PasskeyList {
    /// Oldest first.
    pub passkeys: Vec<PasskeyObject>,
}

/// `PublicKeyCredentialCreationOptionsJSON`: give it to the browser as it is.
#[derive(ToSchema)]
#[schema(as = PasskeyCreationOptions, rename_all = "camelCase")]
pub struct CreationOptions {
    /// This server, by its domain.
    pub rp: RelyingParty,
    /// The card's account.
    pub user: Account,
    /// What the new passkey signs.
    pub challenge: String,
    /// Kinds of keys, best first.
    pub pub_key_cred_params: Vec<Parameters>,
    /// The card's passkeys: no device gets another.
    pub exclude_credentials: Vec<Descriptor>,
    /// What the device must be like.
    pub authenticator_selection: Selection,
    /// `none`.
    #[schema(example = "none")]
    pub attestation: String,
    /// For payments in the browser's own dialogue.
    #[schema(value_type = Object)]
    pub extensions: (),
}

/// Who asks.
#[derive(ToSchema)]
#[schema(as = PasskeyRelyingParty)]
pub struct RelyingParty {
    /// Domain.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Whose passkey it is.
#[derive(ToSchema)]
#[schema(as = PasskeyAccount, rename_all = "camelCase")]
pub struct Account {
    /// Our id of the card, in base64url.
    pub id: String,
    /// Last four digits of the card.
    #[schema(example = "•••• 0010")]
    pub name: String,
    /// The name of the request.
    pub display_name: String,
}

/// A kind of key.
#[derive(ToSchema)]
#[schema(as = PasskeyParameters)]
pub struct Parameters {
    /// `public-key`.
    #[schema(example = "public-key")]
    pub r#type: String,
    /// COSE algorithm.
    #[schema(example = -7)]
    pub alg: i64,
}

/// A passkey there is.
#[derive(ToSchema)]
#[schema(as = PasskeyDescriptor)]
pub struct Descriptor {
    /// `public-key`.
    #[schema(example = "public-key")]
    pub r#type: String,
    /// Credential id.
    pub id: String,
    /// How to reach the device.
    pub transports: Vec<String>,
}

/// What a device must be like.
#[derive(ToSchema)]
#[schema(as = PasskeySelection, rename_all = "camelCase")]
pub struct Selection {
    /// `platform`.
    pub authenticator_attachment: String,
    /// `preferred`.
    pub resident_key: String,
    /// `required`.
    pub user_verification: String,
}

/// `RegistrationResponseJSON`: what the browser has made of the options, as it is. Members that are not here are ignored.
#[derive(ToSchema)]
#[schema(as = PasskeyRegistration, rename_all = "camelCase")]
pub struct Registration {
    /// Credential id.
    pub id: String,
    /// The same.
    pub raw_id: String,
    /// `public-key`.
    #[schema(example = "public-key")]
    pub r#type: String,
    /// What the device says.
    pub response: Attested,
}

/// What a device says of a new passkey.
#[derive(ToSchema)]
#[schema(as = PasskeyAttested, rename_all = "camelCase")]
pub struct Attested {
    /// What the browser says.
    #[schema(rename = "clientDataJSON")]
    pub client_data: String,
    /// The key, and what vouches for it.
    pub attestation_object: String,
    /// How to reach the device.
    #[schema(nullable = false)]
    pub transports: Option<Vec<String>>,
}
