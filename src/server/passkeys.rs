//! Passkeys: options for the browser, and what comes back from it (Web Authentication Level 3; Secure Payment Confirmation).
//!
//! A challenge is not drawn and stored here: the caller derives its 32 bytes from what the cardholder agrees to, so that an
//! assertion is good for one payment (RTS Art. 5, dynamic linking) and a stale one is recognised without a table. A
//! deterministic challenge is only as fresh as what it is derived from: the caller must not accept two assertions for one.
//!
//! Attestation is not asked for: who made an authenticator decides nothing here. Signatures are checked by `ring`, which the
//! TLS of this program uses already; CBOR and COSE are read by `ciborium` and `coset`. The libraries for relying parties draw
//! their own challenge and refuse `payment.get`, so the steps of both specifications are here, each with a test that breaks it
//! alone.

mod authenticator;
mod client_data;
mod key;
#[cfg(test)]
mod tests;
mod wire;

use authenticator::AuthenticatorData;
use client_data::{Ceremony, ClientData};
use key::PublicKey;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use wire::{Assertion, Attested, Bytes, Credential, encode};

/// Characters of a response that are read at all. Most of a large one is an instrument's icon, which is in the signed text.
const MAX_RESPONSE: usize = 64 * 1024;
/// Bytes of a credential id (WebAuthn 7.1 step 25).
const MAX_CREDENTIAL_ID: usize = 1023;
/// Bytes of a user handle (WebAuthn 5.4.3).
const MAX_USER_ID: usize = 64;

/// The side that asks for passkeys: a domain, and the pages that may use passkeys of it.
#[derive(Clone, Debug)]
pub struct RelyingParty {
    id: String,
    /// Where passkeys are used: our own pages.
    pages: Vec<String>,
    /// Where cardholders get them, besides.
    sites: Vec<String>,
}

/// Whom a passkey is made for.
#[derive(Clone)]
pub struct User {
    /// User handle: 1 to 64 bytes that say nothing about the person (WebAuthn 14.6.1), the same for all passkeys of one account.
    pub id: Vec<u8>,
    /// Name of the account, to tell two apart: `card ending 1234`.
    pub name: String,
    /// Name to greet with.
    pub display_name: String,
}

/// A registered passkey. Serialisable, to be stored encrypted. Shows nothing in `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    id: Bytes,
    user: Bytes,
    /// COSE key as the authenticator wrote it.
    key: Bytes,
    counter: u32,
    backup_eligible: bool,
    transports: Vec<String>,
}

/// What a Secure Payment Confirmation dialog shows and its assertion signs.
#[derive(Clone, PartialEq, Eq)]
pub struct PaymentTerms {
    /// The merchant's name as shown. Not empty.
    pub payee_name: String,
    /// The merchant's origin if it is known and `https`.
    pub payee_origin: Option<String>,
    /// Decimal amount without grouping: `12.50`.
    pub value: String,
    /// Alphabetic ISO 4217 code: `EUR`.
    pub currency: String,
    /// What is paid with: `Example Bank Visa ··1234`. Not empty.
    pub instrument_name: String,
    /// `data:` URL of its picture.
    pub instrument_icon: String,
}

/// A passkey was used by its holder for this challenge.
#[derive(Debug)]
pub struct Asserted {
    /// The passkey with its new counter, to be stored instead of the old one.
    pub passkey: Passkey,
    /// Which way.
    pub by: By,
}

/// How an assertion was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// `navigator.credentials.get`: the page showed the payment.
    WebAuthn,
    /// Secure Payment Confirmation: the browser itself showed the payment, and its words are signed.
    PaymentConfirmation,
}

/// Why a response is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasskeyFault {
    /// Not a response a browser would send.
    #[error("not a response of an authenticator")]
    Malformed,
    /// Made for another challenge, such as an earlier page's: nothing was learned from it, so it is no attempt.
    #[error("made for another challenge")]
    Stale,
    /// A step of the verification failed; says which.
    #[error("refused: {0}")]
    Refused(&'static str),
}

impl RelyingParty {
    /// `rp_id` is a domain in lower case. Origins are exact, as browsers write them (`https://acs.bank.example`): a passkey is
    /// used on `pages` alone, and got there or on `sites`, so that a script on the issuer's site signs nothing for us.
    ///
    /// # Errors
    /// A sentence for the operator when the domain is none, there is no origin, or an origin is not exact, not secure
    /// (`https`, or `http` on `localhost`) or not within the domain (browsers refuse it, WebAuthn 5.1.3).
    pub fn new(rp_id: &str, pages: &[String], sites: &[String]) -> Result<Self, String> {
        if !matches!(url::Host::parse(rp_id), Ok(url::Host::Domain(domain)) if domain == rp_id && !domain.ends_with('.')) {
            return Err(format!("the passkeys' domain must be a domain name in lower case, not '{rp_id}'"));
        }
        if pages.is_empty() {
            return Err("passkeys need a page to be used on".to_owned());
        }
        for origin in pages.iter().chain(sites) {
            let url = url::Url::parse(origin).ok().filter(|url| url.origin().ascii_serialization() == *origin);
            let Some(url) = url else {
                return Err(format!("an origin is scheme, host and port as browsers write them, not '{origin}'"));
            };
            let host = url.host_str().unwrap_or_default();
            if url.scheme() != "https" && !(url.scheme() == "http" && (host == "localhost" || host.ends_with(".localhost"))) {
                return Err(format!("passkeys need https: '{origin}'"));
            }
            if host != rp_id && !host.strip_suffix(rp_id).is_some_and(|rest| rest.ends_with('.')) {
                return Err(format!("'{origin}' is not within the passkeys' domain '{rp_id}'"));
            }
        }
        Ok(Self { id: rp_id.to_owned(), pages: pages.to_vec(), sites: sites.to_vec() })
    }

    /// The domain.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `PublicKeyCredentialCreationOptionsJSON` (WebAuthn 5.4). Passkeys in `exclude` are not made twice on one device.
    ///
    /// Asks for a passkey that Secure Payment Confirmation can use, which browsers only make in the device itself (SPC 5). A
    /// page on a device that cannot may drop `payment` and `authenticatorAttachment`: registration does not depend on them.
    pub fn creation_options(&self, challenge: &[u8; 32], user: &User, exclude: &[Passkey]) -> Value {
        let algorithms: Vec<Value> = key::ALGORITHMS.iter().map(|alg| json!({ "type": "public-key", "alg": alg })).collect();
        json!({
            "rp": { "id": self.id, "name": self.id },
            "user": { "id": encode(&user.id), "name": user.name, "displayName": user.display_name },
            "challenge": encode(challenge),
            "pubKeyCredParams": algorithms,
            "excludeCredentials": descriptors(exclude),
            "authenticatorSelection": {
                "authenticatorAttachment": "platform",
                "residentKey": "preferred",
                "userVerification": "required",
            },
            "attestation": "none",
            "extensions": { "payment": { "isPayment": true } },
        })
    }

    /// Checks a `RegistrationResponseJSON` (WebAuthn 7.1) to [`Self::creation_options`] of the same challenge and user.
    ///
    /// That no other account has the credential id already (step 26) is the caller's to check, who knows the accounts.
    ///
    /// # Errors
    /// See [`PasskeyFault`]. Registration in a frame of another site is refused: it belongs on the issuer's own pages.
    pub fn register(&self, challenge: &[u8; 32], user: &User, response: &Value) -> Result<Passkey, PasskeyFault> {
        if user.id.is_empty() || user.id.len() > MAX_USER_ID {
            return Err(PasskeyFault::Malformed);
        }
        let credential = Credential::<Attested>::deserialize(response).map_err(|_| PasskeyFault::Malformed)?;
        let id = credential.id()?;
        let client_data_json = credential.response.client_data.within(MAX_RESPONSE)?;
        let attestation = credential.response.attestation_object.within(MAX_RESPONSE)?;
        let client_data = ClientData::parse(client_data_json)?;
        client_data.answers(challenge)?;
        client_data.is_of(Ceremony::Create, &[self.pages.as_slice(), &self.sites].concat())?;
        if client_data.is_cross_origin() {
            return Err(PasskeyFault::Refused("frame"));
        }
        let attestation = authenticator::Attestation::parse(attestation)?;
        let data = AuthenticatorData::parse(&attestation.data)?;
        self.check(&data)?;
        let attested = data.attested.as_ref().ok_or(PasskeyFault::Malformed)?;
        if attested.id != id {
            return Err(PasskeyFault::Refused("credential"));
        }
        let key = PublicKey::parse(&attested.key)?;
        if !attestation.holds(&key, &Sha256::digest(client_data_json)) {
            return Err(PasskeyFault::Refused("attestation"));
        }
        Ok(Passkey {
            id: Bytes(id.to_vec()),
            user: Bytes(user.id.clone()),
            key: Bytes(attested.key.clone()),
            counter: data.counter,
            backup_eligible: data.is_backup_eligible(),
            transports: credential.response.known_transports(),
        })
    }

    /// `PublicKeyCredentialRequestOptionsJSON` (WebAuthn 5.5) for one of these passkeys.
    pub fn request_options(&self, challenge: &[u8; 32], passkeys: &[Passkey]) -> Value {
        json!({
            "challenge": encode(challenge),
            "rpId": self.id,
            "allowCredentials": descriptors(passkeys),
            "userVerification": "required",
        })
    }

    /// What the page's script makes a `SecurePaymentConfirmationRequest` (SPC 4.4) of: its members, with bytes as base64url,
    /// and `total` of the payment request.
    pub fn payment_options(&self, challenge: &[u8; 32], passkeys: &[Passkey], terms: &PaymentTerms) -> Value {
        let mut options = json!({
            "challenge": encode(challenge),
            "rpId": self.id,
            "credentialIds": passkeys.iter().map(Passkey::id).collect::<Vec<_>>(),
            "payeeName": terms.payee_name,
            "instrument": { "displayName": terms.instrument_name, "icon": terms.instrument_icon },
            "total": { "currency": terms.currency, "value": terms.value },
        });
        if let Some(origin) = &terms.payee_origin {
            options["payeeOrigin"] = json!(origin);
        }
        options
    }

    /// Checks an `AuthenticationResponseJSON` (WebAuthn 7.2; SPC 9.1) to [`Self::request_options`] of the same challenge, or
    /// to [`Self::payment_options`] when `terms` are given. The text may be anything.
    ///
    /// The page is framed by merchants nobody lists, so any `topOrigin` is expected (7.2 steps 13 and 14).
    ///
    /// # Errors
    /// See [`PasskeyFault`].
    pub fn verify(
        &self,
        challenge: &[u8; 32],
        passkeys: &[Passkey],
        response: &str,
        terms: Option<&PaymentTerms>,
    ) -> Result<Asserted, PasskeyFault> {
        if response.len() > MAX_RESPONSE {
            return Err(PasskeyFault::Malformed);
        }
        let credential: Credential<Assertion> = serde_json::from_str(response).map_err(|_| PasskeyFault::Malformed)?;
        let id = credential.id()?;
        let Assertion { client_data: Bytes(client_data_json), authenticator_data, signature, user_handle } = &credential.response;
        let client_data = ClientData::parse(client_data_json)?;
        client_data.answers(challenge)?;

        let passkey = passkeys.iter().find(|passkey| passkey.id.0 == id).ok_or(PasskeyFault::Refused("credential"))?;
        if user_handle.as_ref().is_some_and(|handle| *handle != passkey.user) {
            return Err(PasskeyFault::Refused("user"));
        }
        let by = match terms {
            Some(terms) if client_data.is_payment() => {
                client_data.is_of(Ceremony::Pay, &self.pages)?;
                client_data.shows(&self.id, terms)?;
                By::PaymentConfirmation
            }
            _ => {
                client_data.is_of(Ceremony::Get, &self.pages)?;
                By::WebAuthn
            }
        };

        let data = AuthenticatorData::parse(&authenticator_data.0)?;
        self.check(&data)?;
        if data.is_backup_eligible() != passkey.backup_eligible {
            return Err(PasskeyFault::Refused("backup"));
        }
        let signed = [authenticator_data.0.as_slice(), &Sha256::digest(client_data_json)].concat();
        if !PublicKey::parse(&passkey.key.0)?.verifies(&signed, &signature.0) {
            return Err(PasskeyFault::Refused("signature"));
        }
        if (data.counter > 0 || passkey.counter > 0) && data.counter <= passkey.counter {
            return Err(PasskeyFault::Refused("counter"));
        }
        Ok(Asserted { passkey: Passkey { counter: data.counter, ..passkey.clone() }, by })
    }

    /// What authenticator data must say in both ceremonies (7.1 steps 14 to 17, 7.2 steps 15 to 18).
    fn check(&self, data: &AuthenticatorData) -> Result<(), PasskeyFault> {
        let refused = if data.rp_id_hash != Sha256::digest(&self.id).as_slice() {
            "relying party"
        } else if !data.is_user_present() {
            "presence"
        } else if !data.is_user_verified() {
            "verification"
        } else if data.is_backed_up() && !data.is_backup_eligible() {
            "backup"
        } else {
            return Ok(());
        };
        Err(PasskeyFault::Refused(refused))
    }
}

impl Passkey {
    /// The credential id in base64url: the same wherever this passkey is named.
    pub fn id(&self) -> String {
        encode(&self.id.0)
    }
}

impl std::fmt::Debug for Passkey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Passkey(..)")
    }
}

impl std::fmt::Debug for User {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("User(..)")
    }
}

impl std::fmt::Debug for PaymentTerms {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PaymentTerms(..)")
    }
}

/// `PublicKeyCredentialDescriptorJSON` (WebAuthn 5.8.3) of each.
fn descriptors(passkeys: &[Passkey]) -> Vec<Value> {
    let descriptor = |passkey: &Passkey| json!({ "type": "public-key", "id": passkey.id(), "transports": passkey.transports });
    passkeys.iter().map(descriptor).collect()
}
