//! A software authenticator and the browser around it: makes passkeys and signs with them, as WebAuthn 3 and Secure Payment
//! Confirmation have it. Everything it says can be changed before it is signed.

use acs_challenge::emv::envelope::encode_base64url as encode;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Where the stage's server is for passkeys: its origin, and the domain of it.
pub const ORIGIN: &str = "http://localhost:3000";
const DOMAIN: &str = "localhost";
/// The setting that gives the server that domain.
pub const WITH_DOMAIN: (&str, &str) = ("ACS__SERVER__PUBLIC_URL", ORIGIN);

/// User present and verified.
const VERIFIED: u8 = 0x05;
const ATTESTED: u8 = 0x40;

/// An authenticator with one P-256 key.
pub struct Device {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    counter: std::sync::atomic::AtomicU32,
}

impl Device {
    /// `id`: its credential id.
    pub fn new(id: &str) -> Self {
        let chance = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &chance).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref(), &chance).unwrap();
        Self { key, id: id.as_bytes().to_vec(), counter: 1.into() }
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let counter = self.counter.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        [Sha256::digest(DOMAIN).as_slice(), &[flags], &counter.to_be_bytes()].concat()
    }

    fn credential(&self, response: Value) -> Value {
        json!({ "id": encode(&self.id), "rawId": encode(&self.id), "type": "public-key", "response": response })
    }

    /// `RegistrationResponseJSON` to these `PublicKeyCredentialCreationOptionsJSON`.
    pub fn registration(&self, options: &Value) -> Value {
        let client =
            json!({ "type": "webauthn.create", "challenge": options["challenge"], "origin": ORIGIN, "crossOrigin": false });
        let mut data = self.data(VERIFIED | ATTESTED);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        // {1: EC2, 3: ES256, -1: P-256, -2: x, -3: y}
        let point = self.key.public_key().as_ref();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        self.credential(json!({
            "clientDataJSON": encode(client.to_string().as_bytes()),
            "attestationObject": encode(&object),
            "transports": ["internal"],
        }))
    }

    /// What a browser in a merchant's frame says to these `PublicKeyCredentialRequestOptionsJSON`.
    pub fn client(options: &Value) -> Value {
        json!({
            "type": "webauthn.get", "challenge": options["challenge"], "origin": ORIGIN,
            "crossOrigin": true, "topOrigin": "https://shop.example",
        })
    }

    /// What a browser says after it has shown the payment itself (SPC 5.1).
    pub fn payment(options: &Value) -> Value {
        let instrument = json!({ "displayName": options["instrument"]["displayName"], "icon": options["instrument"]["icon"] });
        json!({
            "type": "payment.get", "challenge": options["challenge"], "origin": ORIGIN, "crossOrigin": true,
            "topOrigin": "https://shop.example",
            "payment": {
                "rpId": options["rpId"], "topOrigin": "https://shop.example", "payeeName": options["payeeName"],
                "total": options["total"], "instrument": instrument,
            },
        })
    }

    /// `AuthenticationResponseJSON` over what the browser says.
    pub fn signed(&self, client: &Value) -> String {
        let client = client.to_string();
        let data = self.data(VERIFIED);
        let message = [data.as_slice(), &Sha256::digest(client.as_bytes())].concat();
        let signature = self.key.sign(&SystemRandom::new(), &message).unwrap();
        let response = json!({
            "clientDataJSON": encode(client.as_bytes()),
            "authenticatorData": encode(&data),
            "signature": encode(signature.as_ref()),
        });
        self.credential(response).to_string()
    }
}
