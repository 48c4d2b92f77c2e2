//! Public keys of passkeys: COSE keys (RFC 9052, RFC 9053; WebAuthn 6.5.1.1) and signatures by them (WebAuthn 6.5.5).

use super::PasskeyFault;
use super::authenticator::cbor;
use ciborium::Value;
use coset::iana::{Algorithm, Ec2KeyParameter, EllipticCurve, EnumI64, KeyType, OkpKeyParameter, RsaKeyParameter};
use coset::{AsCborValue, CoseKey, Label, RegisteredLabel, RegisteredLabelWithPrivate};
use ring::signature::{ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey};

/// Algorithms that are asked for, the most wanted first: ES256, EdDSA, RS256.
pub(super) const ALGORITHMS: [i64; 3] = [-7, -8, -257];

/// A key of a known algorithm.
pub(super) enum PublicKey {
    /// ES256: a point of P-256, uncompressed.
    Es256([u8; 65]),
    /// EdDSA with Ed25519.
    EdDsa(Vec<u8>),
    /// RS256: modulus and exponent.
    Rs256 { n: Vec<u8>, e: Vec<u8> },
}

impl PublicKey {
    /// Reads a COSE key.
    ///
    /// # Errors
    /// `Malformed` when it is none; `Refused` when it is of an algorithm that was not asked for.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, PasskeyFault> {
        let mut rest = bytes;
        let value = cbor(&mut rest)?;
        if !rest.is_empty() {
            return Err(PasskeyFault::Malformed);
        }
        let key = CoseKey::from_cbor_value(value).map_err(|_| PasskeyFault::Malformed)?;
        let RegisteredLabel::Assigned(kind) = key.kty else { return Err(PasskeyFault::Refused("algorithm")) };
        let Some(RegisteredLabelWithPrivate::Assigned(algorithm)) = key.alg else {
            return Err(PasskeyFault::Refused("algorithm"));
        };
        match (algorithm, kind) {
            (Algorithm::ES256, KeyType::EC2) => es256(&key),
            (Algorithm::EdDSA, KeyType::OKP) => ed_dsa(&key),
            (Algorithm::RS256, KeyType::RSA) => rs256(&key),
            _ => return Err(PasskeyFault::Refused("algorithm")),
        }
        .ok_or(PasskeyFault::Malformed)
    }

    /// COSE number of the algorithm.
    pub(super) fn algorithm(&self) -> i64 {
        match self {
            PublicKey::Es256(_) => Algorithm::ES256.to_i64(),
            PublicKey::EdDsa(_) => Algorithm::EdDSA.to_i64(),
            PublicKey::Rs256 { .. } => Algorithm::RS256.to_i64(),
        }
    }

    /// Whether the signature is this key's over the message.
    pub(super) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            PublicKey::Es256(point) => UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature),
            PublicKey::EdDsa(key) => UnparsedPublicKey::new(&ED25519, key).verify(message, signature),
            PublicKey::Rs256 { n, e } => RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature),
        }
        .is_ok()
    }
}

fn es256(key: &CoseKey) -> Option<PublicKey> {
    is_curve(key, Ec2KeyParameter::Crv.to_i64(), EllipticCurve::P_256)?;
    let (x, y) = (bytes(key, Ec2KeyParameter::X.to_i64(), 32)?, bytes(key, Ec2KeyParameter::Y.to_i64(), 32)?);
    [&[4], x, y].concat().try_into().ok().map(PublicKey::Es256)
}

fn ed_dsa(key: &CoseKey) -> Option<PublicKey> {
    is_curve(key, OkpKeyParameter::Crv.to_i64(), EllipticCurve::Ed25519)?;
    bytes(key, OkpKeyParameter::X.to_i64(), 32).filter(|x| x.len() == 32).map(|x| PublicKey::EdDsa(x.to_vec()))
}

/// Lengths that `ring` will take: 2048 to 8192 bits; an exponent of at most 33.
fn rs256(key: &CoseKey) -> Option<PublicKey> {
    let (n, e) = (bytes(key, RsaKeyParameter::N.to_i64(), 1024)?, bytes(key, RsaKeyParameter::E.to_i64(), 5)?);
    if n.len() < 256 { None } else { Some(PublicKey::Rs256 { n: n.to_vec(), e: e.to_vec() }) }
}

fn is_curve(key: &CoseKey, label: i64, curve: EllipticCurve) -> Option<()> {
    let found = parameter(key, label)?.as_integer().and_then(|number| i64::try_from(number).ok())?;
    (found == curve.to_i64()).then_some(())
}

fn bytes(key: &CoseKey, label: i64, longest: usize) -> Option<&[u8]> {
    parameter(key, label)?.as_bytes().filter(|bytes| bytes.len() <= longest).map(Vec::as_slice)
}

/// A parameter of the key's kind. `coset` has refused a label that comes twice.
fn parameter(key: &CoseKey, label: i64) -> Option<&Value> {
    key.params.iter().find(|(found, _)| *found == Label::Int(label)).map(|(_, value)| value)
}
