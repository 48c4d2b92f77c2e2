//! What an issuer says about a payment instrument and gets back as it came. Nothing here decides anything.
//!
//! It is a list of what is kept: whatever else a request carries is forgotten (security reference A4). A field more is one
//! here, one in [`DescriptionChange`], and one in the door's wire form. It holds names and addresses, so there is no `Debug`,
//! and it is stored encrypted.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What becomes of a value that may be there or not.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Wish<T> {
    /// It stays what it is.
    #[default]
    Keep,
    /// It goes.
    Remove,
    /// It becomes this.
    Set(T),
}

impl<T> Wish<T> {
    /// Does it.
    pub fn grant(self, value: &mut Option<T>) {
        match self {
            Wish::Keep => {}
            Wish::Remove => *value = None,
            Wish::Set(new) => *value = Some(new),
        }
    }

    /// The new value, if there is to be one.
    pub fn new_value(self) -> Option<T> {
        match self {
            Wish::Set(new) => Some(new),
            Wish::Keep | Wish::Remove => None,
        }
    }
}

/// Declares structs of texts that are kept and shown as they came.
macro_rules! kept {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ident,)+ })+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
            #[serde(rename_all = "camelCase")]
            pub struct $name {
                $(
                    $(#[$field_meta])*
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $field: Option<$type>,
                )+
            }
        )+
    };
}

kept! {
    /// What is said about a payment instrument and its card.
    Description {
        /// The issuer's words.
        description: String,
        /// The issuer's own reference.
        reference: String,
        /// Why the status is what it is.
        status_reason: String,
        /// More about that.
        status_comment: String,
        /// Id of the group it belongs to.
        payment_instrument_group_id: String,
        /// Of the card: `physical` or `virtual`.
        form_factor: String,
        /// Of the card: its brand.
        brand: String,
        /// Of the card: which product of the brand.
        brand_variant: String,
        /// Of the card: the name on it.
        cardholder_name: String,
        /// Of the card: the issuer's words; seed 000 has them here.
        card_description: String,
        /// Of the card: until when it is good.
        expiration: Expiration,
        /// Of the card: how it is made.
        configuration: Configuration,
        /// Of the card: where it is sent.
        delivery_contact: DeliveryContact,
    }

    /// Until when a card is good.
    Expiration {
        /// Two digits.
        month: String,
        /// Four digits.
        year: String,
    }

    /// How a card is made.
    Configuration {
        /// Which profile the rest overrides.
        configuration_profile_id: String,
        /// How the card is activated.
        activation: String,
        /// Where.
        activation_url: String,
        /// Which picture is on it.
        card_image_id: String,
        /// What it is stuck to.
        carrier: String,
        /// Which picture is on that.
        carrier_image_id: String,
        /// Currency of what is printed.
        currency: String,
        /// What it is sent in.
        envelope: String,
        /// What lies beside it.
        insert: String,
        /// Language of what is printed.
        language: String,
        /// Which logo is on it.
        logo_image_id: String,
        /// What the PIN is sent in.
        pin_mailer: String,
        /// How it is sent.
        shipment_method: String,
    }

    /// Where a card is sent.
    DeliveryContact {
        /// Where.
        address: Address,
        /// To whom.
        name: PersonName,
        /// At which company.
        company: String,
        /// Their mail address: for the delivery only, no code goes there.
        email: String,
        /// Their phone: for the delivery only, no code goes there.
        full_phone_number: String,
        /// Their site.
        web_address: String,
    }

    /// A postal address.
    Address {
        /// City.
        city: String,
        /// ISO 3166 alpha-2.
        country: String,
        /// First line.
        line1: String,
        /// Second line.
        line2: String,
        /// Third line.
        line3: String,
        /// Postal code.
        postal_code: String,
        /// State or province.
        state_or_province: String,
    }

    /// A name.
    PersonName {
        /// Given name.
        first_name: String,
        /// Family name.
        last_name: String,
    }
}

/// What becomes of a [`Description`], member by member.
#[derive(Clone, Default)]
#[expect(missing_docs, reason = "each is the member of Description of its name")]
pub struct DescriptionChange {
    pub description: Wish<String>,
    pub reference: Wish<String>,
    pub status_reason: Wish<String>,
    pub status_comment: Wish<String>,
    pub payment_instrument_group_id: Wish<String>,
    pub form_factor: Wish<String>,
    pub brand: Wish<String>,
    pub brand_variant: Wish<String>,
    pub cardholder_name: Wish<String>,
    pub card_description: Wish<String>,
    pub expiration: Wish<Expiration>,
    pub configuration: Wish<Configuration>,
    pub delivery_contact: Wish<DeliveryContact>,
}

impl DescriptionChange {
    /// Does it.
    pub fn apply(self, to: &mut Description) {
        self.description.grant(&mut to.description);
        self.reference.grant(&mut to.reference);
        self.status_reason.grant(&mut to.status_reason);
        self.status_comment.grant(&mut to.status_comment);
        self.payment_instrument_group_id.grant(&mut to.payment_instrument_group_id);
        self.form_factor.grant(&mut to.form_factor);
        self.brand.grant(&mut to.brand);
        self.brand_variant.grant(&mut to.brand_variant);
        self.cardholder_name.grant(&mut to.cardholder_name);
        self.card_description.grant(&mut to.card_description);
        self.expiration.grant(&mut to.expiration);
        self.configuration.grant(&mut to.configuration);
        self.delivery_contact.grant(&mut to.delivery_contact);
    }
}
