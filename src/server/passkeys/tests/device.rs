//! A browser and an authenticator in memory. Everything they say can be changed before it is signed.

use super::{CHALLENGE, ORIGIN, RP_ID};
use crate::server::passkeys::wire::encode;
use ciborium::{Value as Cbor, cbor};
use rcgen::{KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ED25519, PublicKeyData, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// User present and verified.
pub(super) const PRESENT_AND_VERIFIED: u8 = 0x05;
pub(super) const BACKUP_ELIGIBLE: u8 = 0x08;
pub(super) const BACKED_UP: u8 = 0x10;
pub(super) const ATTESTED: u8 = 0x40;
pub(super) const EXTENSIONS: u8 = 0x80;

/// An authenticator with one key: of P-256, or Ed25519.
pub(super) struct Device(KeyPair);

impl Device {
    pub(super) fn es256() -> Self {
        Self(KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap())
    }

    pub(super) fn ed_dsa() -> Self {
        Self(KeyPair::generate_for(&PKCS_ED25519).unwrap())
    }

    fn algorithm(&self) -> i64 {
        if self.0.algorithm() == &PKCS_ED25519 { -8 } else { -7 }
    }

    pub(super) fn cose(&self) -> Cbor {
        match (self.algorithm(), self.0.der_bytes()) {
            (-8, x) => cbor!({ 1 => 1, 3 => -8, -1 => 6, -2 => Cbor::Bytes(x.to_vec()) }).unwrap(),
            (_, point) => {
                let (x, y) = (Cbor::Bytes(point[1..33].to_vec()), Cbor::Bytes(point[33..].to_vec()));
                cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => x, -3 => y }).unwrap()
            }
        }
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(message).unwrap()
    }
}

/// One ceremony, right in everything until a test changes something.
pub(super) struct Ceremony<'a> {
    pub(super) device: &'a Device,
    pub(super) client: Value,
    /// Instead of `client`, when it must be what no JSON value is.
    pub(super) client_text: Option<Vec<u8>>,
    pub(super) id: Vec<u8>,
    pub(super) rp_id: String,
    pub(super) flags: u8,
    pub(super) counter: u32,
    pub(super) user_handle: Option<Vec<u8>>,
    pub(super) key: Vec<u8>,
    /// Bytes after all that the flags announce.
    pub(super) rest: Vec<u8>,
    pub(super) format: &'static str,
    pub(super) statement: Option<Cbor>,
}

impl<'a> Ceremony<'a> {
    pub(super) fn get(device: &'a Device) -> Self {
        let client = json!({ "type": "webauthn.get", "challenge": encode(&CHALLENGE), "origin": ORIGIN, "crossOrigin": false });
        Self {
            device,
            client,
            client_text: None,
            id: b"credential".to_vec(),
            rp_id: RP_ID.to_owned(),
            flags: PRESENT_AND_VERIFIED,
            counter: 8,
            user_handle: None,
            key: bytes(&device.cose()),
            rest: Vec::new(),
            format: "none",
            statement: Some(Cbor::Map(Vec::new())),
        }
    }

    pub(super) fn create(device: &'a Device) -> Self {
        let mut ceremony = Self::get(device);
        ceremony.client["type"] = json!("webauthn.create");
        ceremony.flags |= ATTESTED;
        ceremony.counter = 7;
        ceremony
    }

    pub(super) fn client_data(&self) -> Vec<u8> {
        self.client_text.clone().unwrap_or_else(|| self.client.to_string().into_bytes())
    }

    pub(super) fn data(&self) -> Vec<u8> {
        let mut data = Sha256::digest(&self.rp_id).to_vec();
        data.push(self.flags);
        data.extend(self.counter.to_be_bytes());
        if self.flags & ATTESTED != 0 {
            data.extend([0; 16]);
            data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
            data.extend(&self.id);
            data.extend(&self.key);
        }
        data.extend(&self.rest);
        data
    }

    pub(super) fn signature(&self) -> Vec<u8> {
        self.device.sign(&[self.data().as_slice(), &Sha256::digest(self.client_data())].concat())
    }

    /// `AuthenticationResponseJSON`.
    pub(super) fn assertion(&self) -> Value {
        let mut assertion = json!({
            "id": encode(&self.id),
            "rawId": encode(&self.id),
            "type": "public-key",
            "response": {
                "clientDataJSON": encode(&self.client_data()),
                "authenticatorData": encode(&self.data()),
                "signature": encode(&self.signature()),
            },
        });
        if let Some(handle) = &self.user_handle {
            assertion["response"]["userHandle"] = json!(encode(handle));
        }
        assertion
    }

    /// Self attestation over the ceremony as it is.
    pub(super) fn own_statement(&self) -> Cbor {
        cbor!({ "alg" => self.device.algorithm(), "sig" => Cbor::Bytes(self.signature()) }).unwrap()
    }

    pub(super) fn attestation_object(&self) -> Vec<u8> {
        let mut members = vec![(Cbor::from("fmt"), Cbor::from(self.format)), (Cbor::from("authData"), Cbor::Bytes(self.data()))];
        if let Some(statement) = &self.statement {
            members.push((Cbor::from("attStmt"), statement.clone()));
        }
        bytes(&Cbor::Map(members))
    }

    /// `RegistrationResponseJSON`.
    pub(super) fn registration(&self) -> Value {
        json!({
            "id": encode(&self.id),
            "rawId": encode(&self.id),
            "type": "public-key",
            "response": {
                "clientDataJSON": encode(&self.client_data()),
                "attestationObject": encode(&self.attestation_object()),
                "transports": ["internal", "hybrid", "NOT A WORD"],
            },
            "clientExtensionResults": {},
        })
    }
}

pub(super) fn bytes(value: &Cbor) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}
