//! The JSON that browsers send (WebAuthn 5.1), and bytes within it.

use super::{MAX_CREDENTIAL_ID, PasskeyFault};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const MAX_TRANSPORTS: usize = 8;
const MAX_TRANSPORT: usize = 16;

/// `RegistrationResponseJSON` and `AuthenticationResponseJSON` (WebAuthn 5.1): the members that matter.
#[derive(Deserialize)]
pub(super) struct Credential<R> {
    id: Bytes,
    #[serde(rename = "rawId")]
    raw_id: Bytes,
    #[serde(rename = "type")]
    kind: String,
    pub(super) response: R,
}

#[derive(Deserialize)]
pub(super) struct Attested {
    #[serde(rename = "clientDataJSON")]
    pub(super) client_data: Bytes,
    #[serde(rename = "attestationObject")]
    pub(super) attestation_object: Bytes,
    #[serde(default)]
    transports: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Assertion {
    #[serde(rename = "clientDataJSON")]
    pub(super) client_data: Bytes,
    #[serde(rename = "authenticatorData")]
    pub(super) authenticator_data: Bytes,
    pub(super) signature: Bytes,
    #[serde(rename = "userHandle", default)]
    pub(super) user_handle: Option<Bytes>,
}

impl<R> Credential<R> {
    /// The credential id, if both spellings of it agree and the type is the only one there is.
    pub(super) fn id(&self) -> Result<&[u8], PasskeyFault> {
        let fits = self.kind == "public-key" && self.id == self.raw_id && (1..=MAX_CREDENTIAL_ID).contains(&self.id.0.len());
        if fits { Ok(&self.id.0) } else { Err(PasskeyFault::Malformed) }
    }
}

impl Attested {
    /// How the authenticator can be reached, for `allowCredentials` later: short words, some of them new (WebAuthn 5.8.4).
    pub(super) fn known_transports(&self) -> Vec<String> {
        let is_word = |text: &&String| {
            (1..=MAX_TRANSPORT).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        };
        self.transports.iter().filter(is_word).take(MAX_TRANSPORTS).cloned().collect()
    }
}

/// Bytes that are base64url without padding in JSON.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Bytes(pub(super) Vec<u8>);

impl Bytes {
    /// The bytes, if they are not too many.
    pub(super) fn within(&self, limit: usize) -> Result<&[u8], PasskeyFault> {
        if self.0.len() <= limit { Ok(&self.0) } else { Err(PasskeyFault::Malformed) }
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        URL_SAFE_NO_PAD.decode(text).map(Self).map_err(|_| serde::de::Error::custom("not base64url"))
    }
}

/// Base64url without padding.
pub(super) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
