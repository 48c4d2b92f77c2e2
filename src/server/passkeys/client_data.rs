//! What the browser says about a ceremony, and the authenticator signs: `CollectedClientData` (WebAuthn 5.8.1) and
//! `CollectedClientPaymentData` (SPC 5.1).

use super::{PasskeyFault, PaymentTerms, encode};
use serde::Deserialize;
use serde::de::IgnoredAny;

/// What the browser was asked to do.
#[derive(Clone, Copy)]
pub(super) enum Ceremony {
    /// Make a passkey.
    Create,
    /// Use one.
    Get,
    /// Use one for the payment that the browser has shown.
    Pay,
}

/// The members that matter. Browsers may add others (5.8.1.2); a member that matters comes once.
#[derive(Deserialize)]
pub(super) struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(rename = "crossOrigin", default)]
    cross_origin: Option<bool>,
    #[serde(default)]
    payment: Option<Payment>,
}

/// What was shown. At registration it has other members, which do not matter, and none of these.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Payment {
    rp_id: Option<String>,
    /// Older name of the same (SPC 5.2).
    rp: Option<String>,
    payee_name: Option<String>,
    payee_origin: Option<String>,
    payment_entities_logos: Option<Vec<IgnoredAny>>,
    total: Option<Total>,
    instrument: Option<Instrument>,
}

#[derive(Deserialize)]
struct Total {
    value: String,
    currency: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Instrument {
    display_name: String,
    icon: String,
    details: Option<String>,
}

impl Ceremony {
    fn kind(self) -> &'static str {
        match self {
            Ceremony::Create => "webauthn.create",
            Ceremony::Get => "webauthn.get",
            Ceremony::Pay => "payment.get",
        }
    }
}

impl ClientData {
    /// Reads the JSON text (7.2 steps 8 and 9).
    pub(super) fn parse(json: &[u8]) -> Result<Self, PasskeyFault> {
        let text = std::str::from_utf8(json).map_err(|_| PasskeyFault::Malformed)?;
        serde_json::from_str(text).map_err(|_| PasskeyFault::Malformed)
    }

    /// Whether this is about the challenge at all (step 11).
    pub(super) fn answers(&self, challenge: &[u8; 32]) -> Result<(), PasskeyFault> {
        if self.challenge == encode(challenge) { Ok(()) } else { Err(PasskeyFault::Stale) }
    }

    /// The right ceremony (step 10), on one of these origins (step 12).
    pub(super) fn is_of(&self, ceremony: Ceremony, origins: &[String]) -> Result<(), PasskeyFault> {
        if self.kind != ceremony.kind() {
            return Err(PasskeyFault::Refused("ceremony"));
        }
        if !origins.contains(&self.origin) {
            return Err(PasskeyFault::Refused("origin"));
        }
        Ok(())
    }

    pub(super) fn is_payment(&self) -> bool {
        self.kind == Ceremony::Pay.kind()
    }

    /// Whether the page was in a frame of another origin.
    pub(super) fn is_cross_origin(&self) -> bool {
        self.cross_origin == Some(true)
    }

    /// Whether the browser has shown exactly these terms (SPC 9.1). Icons must have been shown: a browser that could not
    /// signs an empty one. Logos and details were not sent, so they cannot have been shown.
    pub(super) fn shows(&self, rp_id: &str, terms: &PaymentTerms) -> Result<(), PasskeyFault> {
        let payment = self.payment.as_ref().ok_or(PasskeyFault::Malformed)?;
        let (Some(total), Some(instrument)) = (&payment.total, &payment.instrument) else {
            return Err(PasskeyFault::Malformed);
        };
        let refused = if payment.rp_id.as_deref() != Some(rp_id) || payment.rp.as_ref().is_some_and(|rp| rp != rp_id) {
            "relying party"
        } else if total.value != terms.value || total.currency != terms.currency {
            "amount"
        } else if payment.payee_name.as_ref() != Some(&terms.payee_name) || payment.payee_origin != terms.payee_origin {
            "payee"
        } else if instrument.display_name != terms.instrument_name
            || instrument.icon != terms.instrument_icon
            || instrument.details.is_some()
            || payment.payment_entities_logos.as_ref().is_some_and(|logos| !logos.is_empty())
        {
            "instrument"
        } else {
            return Ok(());
        };
        Err(PasskeyFault::Refused(refused))
    }
}
