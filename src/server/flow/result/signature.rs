//! The signature under a result: a JWS in compact form (RFC 7515) with Ed25519 (RFC 8037), and its public keys (RFC 7517).
//!
//! What not: no verification, which is the receiver's, and no other algorithm: there is nothing to be negotiated. Three parts
//! of base64url and one call of the library that TLS uses anyway: a JWT library would bring a parser and a choice of
//! algorithms that nobody here needs. A key of the ring has one key for this, so a rotation rotates these as well.

use super::{ChallengeObject, MethodName};
use crate::challenge::Moment;
use crate::emv::value::TransStatus;
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::seal::Keyring;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde::Serialize;
use utoipa::ToSchema;

/// What the keys are derived for.
const PURPOSE: &str = "result signing";

/// What is signed.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Claims<'a> {
    /// This server.
    iss: String,
    /// The challenge.
    sub: &'a str,
    /// The issuer whose challenge it is.
    aud: &'a str,
    /// Seconds since 1970: when it was completed.
    iat: i64,
    /// The same each time for the same result, and for no other.
    jti: &'a str,
    trans_status: TransStatus,
    authenticated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<MethodName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'a str>,
    merchant: &'a str,
    /// What the browser brings back.
    reference: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'a str>,
}

impl<'a> Claims<'a> {
    /// The claims of a completed challenge.
    pub(super) fn of(
        app: &App,
        issuer: &'a str,
        object: &'a ChallengeObject,
        trans_status: TransStatus,
        ended: Moment,
    ) -> Claims<'a> {
        Claims {
            iss: app.settings.public_url(),
            sub: &object.id,
            aud: issuer,
            iat: ended.millis().div_euclid(1000),
            jti: &object.id,
            trans_status,
            authenticated: object.authenticated,
            end_reason: object.end_reason,
            method: object.method,
            amount: object.amount.as_deref(),
            currency: object.currency.as_deref(),
            merchant: &object.merchant.name,
            reference: &object.id,
            state: object.state.as_deref(),
        }
    }

    /// `header.claims.signature`, with the active key.
    ///
    /// # Errors
    /// [`FlowFault::OwnMessage`], which no key that the ring can hold leads to.
    pub(super) fn sign(&self, keys: &Keyring) -> Result<String, FlowFault> {
        sign(keys, self)
    }
}

fn sign(keys: &Keyring, claims: &impl Serialize) -> Result<String, FlowFault> {
    let fault = || FlowFault::OwnMessage("result cannot be signed".to_owned());
    let secrets = keys.secrets(PURPOSE);
    let (id, seed) = secrets.first().ok_or_else(fault)?;
    let pair = Ed25519KeyPair::from_seed_unchecked(seed.as_ref()).map_err(|_| fault())?;
    let part = |value: serde_json::Result<Vec<u8>>| value.map(|json| URL_SAFE_NO_PAD.encode(json)).map_err(|_| fault());
    let header = serde_json::to_vec(&Header { alg: "EdDSA", typ: "JWT", kid: id });
    let message = format!("{}.{}", part(header)?, part(serde_json::to_vec(claims))?);
    let signature = URL_SAFE_NO_PAD.encode(pair.sign(message.as_bytes()));
    Ok(format!("{message}.{signature}"))
}

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    kid: &'a str,
}

/// A public key as a JWK.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SigningKey)]
pub struct PublicKey {
    /// `OKP`: an Edwards curve (RFC 8037).
    #[schema(example = "OKP")]
    pub kty: &'static str,
    /// `Ed25519`.
    #[schema(example = "Ed25519")]
    pub crv: &'static str,
    /// `EdDSA`.
    #[schema(example = "EdDSA")]
    pub alg: &'static str,
    /// `sig`.
    #[serde(rename = "use")]
    #[schema(example = "sig")]
    pub purpose: &'static str,
    /// Id of the key, as in the header of what it signs.
    pub kid: String,
    /// The key, in base64url.
    pub x: String,
}

/// Public keys of every key of the ring, the active one first: what was signed before a rotation can still be checked.
///
/// # Errors
/// [`FlowFault::OwnMessage`], which no key that the ring can hold leads to.
pub fn public_keys(keys: &Keyring) -> Result<Vec<PublicKey>, FlowFault> {
    let secrets = keys.secrets(PURPOSE);
    let public = secrets.iter().map(|(id, seed)| {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed.as_ref())
            .map_err(|_| FlowFault::OwnMessage("signing key cannot be made".to_owned()))?;
        let x = URL_SAFE_NO_PAD.encode(pair.public_key().as_ref());
        Ok(PublicKey { kty: "OKP", crv: "Ed25519", alg: "EdDSA", purpose: "sig", kid: (*id).to_owned(), x })
    });
    public.collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use ring::signature::{ED25519, UnparsedPublicKey};
    use serde_json::{Value, json};

    fn ring(ids: &[&str]) -> Keyring {
        let keys = ids.iter().enumerate().map(|(index, id)| format!("{id}:{}", format!("{:02x}", index + 1).repeat(32)));
        Keyring::parse(&keys.collect::<Vec<_>>().join(",")).unwrap()
    }

    /// As a receiver does it: the key by the header's `kid`, then the signature, then the claims.
    fn verified(keys: &[PublicKey], token: &str) -> Option<Value> {
        let mut parts = token.split('.');
        let (header, claims, signature) = (parts.next()?, parts.next()?, parts.next()?);
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
        let read = |part: &str| serde_json::from_slice::<Value>(&decode(part)?).ok();
        let named = read(header)?;
        assert_eq!((&named["alg"], &named["typ"]), (&json!("EdDSA"), &json!("JWT")));
        let key = keys.iter().find(|key| named["kid"] == key.kid)?;
        let public = UnparsedPublicKey::new(&ED25519, decode(&key.x)?);
        public.verify(format!("{header}.{claims}").as_bytes(), &decode(signature)?).ok()?;
        read(claims)
    }

    #[test]
    fn whoever_has_the_public_keys_can_tell_that_it_was_us() {
        let keys = ring(&["a"]);
        let token = sign(&keys, &json!({ "sub": "x" })).unwrap();
        let public = public_keys(&keys).unwrap();
        assert_eq!(verified(&public, &token).unwrap(), json!({ "sub": "x" }));
        let (head, tail) = token.split_once('.').unwrap();
        let (_, signature) = tail.split_once('.').unwrap();
        let other = URL_SAFE_NO_PAD.encode(json!({ "sub": "y" }).to_string());
        assert!(verified(&public, &format!("{head}.{other}.{signature}")).is_none());
        assert!(verified(&public_keys(&ring(&["b", "a"])).unwrap(), &token).is_none(), "another key of that id");
    }

    #[test]
    fn what_was_signed_before_a_rotation_can_still_be_checked() {
        let token = sign(&ring(&["a"]), &json!({})).unwrap();
        let rotated = Keyring::parse(&format!("b:{},a:{}", "07".repeat(32), "01".repeat(32))).unwrap();
        let public = public_keys(&rotated).unwrap();
        assert_eq!(public.iter().map(|key| key.kid.as_str()).collect::<Vec<_>>(), ["b", "a"]);
        assert!(verified(&public, &token).is_some());
        assert!(verified(&public, &sign(&rotated, &json!({})).unwrap()).is_some());
    }

    #[test]
    fn a_public_key_is_a_jwk() {
        let key = serde_json::to_value(&public_keys(&ring(&["a"])).unwrap()[0]).unwrap();
        let names: Vec<_> = key.as_object().unwrap().keys().collect();
        assert_eq!(names, ["alg", "crv", "kid", "kty", "use", "x"], "no private part");
        assert_eq!((&key["kty"], &key["crv"], &key["use"]), (&json!("OKP"), &json!("Ed25519"), &json!("sig")));
        assert_eq!(key["x"].as_str().unwrap().len(), 43);
    }
}
