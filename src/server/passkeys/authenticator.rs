//! What an authenticator says: authenticator data (WebAuthn 6.1) and the attestation object around it (6.5).

use super::PasskeyFault;
use super::key::PublicKey;
use ciborium::Value;

/// Nesting that real extensions and statements stay far below.
const MAX_DEPTH: usize = 16;

const USER_PRESENT: u8 = 1 << 0;
const USER_VERIFIED: u8 = 1 << 2;
const BACKUP_ELIGIBLE: u8 = 1 << 3;
const BACKED_UP: u8 = 1 << 4;
const ATTESTED: u8 = 1 << 6;
const EXTENSIONS: u8 = 1 << 7;

/// Authenticator data, taken apart.
pub(super) struct AuthenticatorData {
    pub(super) rp_id_hash: [u8; 32],
    flags: u8,
    /// `signCount`.
    pub(super) counter: u32,
    pub(super) attested: Option<AttestedCredential>,
}

/// The new credential of a registration.
pub(super) struct AttestedCredential {
    pub(super) id: Vec<u8>,
    /// COSE key, the bytes as they came.
    pub(super) key: Vec<u8>,
}

impl AuthenticatorData {
    /// Reads all bytes: none may be missing, none left over.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, PasskeyFault> {
        let mut rest = bytes;
        let rp_id_hash = array(&mut rest)?;
        let [flags] = array(&mut rest)?;
        let counter = u32::from_be_bytes(array(&mut rest)?);
        let attested = if flags & ATTESTED != 0 { Some(attested(&mut rest)?) } else { None };
        if flags & EXTENSIONS != 0 && !cbor(&mut rest)?.is_map() || !rest.is_empty() {
            return Err(PasskeyFault::Malformed);
        }
        Ok(Self { rp_id_hash, flags, counter, attested })
    }

    pub(super) fn is_user_present(&self) -> bool {
        self.flags & USER_PRESENT != 0
    }

    pub(super) fn is_user_verified(&self) -> bool {
        self.flags & USER_VERIFIED != 0
    }

    /// Whether the passkey may live on several devices.
    pub(super) fn is_backup_eligible(&self) -> bool {
        self.flags & BACKUP_ELIGIBLE != 0
    }

    pub(super) fn is_backed_up(&self) -> bool {
        self.flags & BACKED_UP != 0
    }
}

/// An attestation object without a chain of trust, the only kind a browser returns to `attestation: "none"` (5.1.3).
pub(super) struct Attestation {
    /// Authenticator data.
    pub(super) data: Vec<u8>,
    statement: Statement,
}

enum Statement {
    None,
    /// `packed`, signed with the new key itself (8.2, self attestation).
    Own {
        algorithm: i64,
        signature: Vec<u8>,
    },
}

impl Attestation {
    /// Reads an attestation object.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, PasskeyFault> {
        let mut rest = bytes;
        let object = cbor(&mut rest)?;
        if !rest.is_empty() {
            return Err(PasskeyFault::Malformed);
        }
        let data = member(&object, "authData")?.as_bytes().ok_or(PasskeyFault::Malformed)?.clone();
        let statement = member(&object, "attStmt")?;
        let statement = match member(&object, "fmt")?.as_text() {
            Some("none") if statement.as_map().is_some_and(|map| map.is_empty()) => Statement::None,
            Some("packed") if statement.as_map().is_some_and(|map| map.len() == 2) => Statement::Own {
                algorithm: integer(member(statement, "alg")?).ok_or(PasskeyFault::Malformed)?,
                signature: member(statement, "sig")?.as_bytes().ok_or(PasskeyFault::Malformed)?.clone(),
            },
            _ => return Err(PasskeyFault::Refused("attestation")),
        };
        Ok(Self { data, statement })
    }

    /// Whether the statement holds for this key and the hash of the client data (7.1 step 22).
    pub(super) fn holds(&self, key: &PublicKey, client_data_hash: &[u8]) -> bool {
        match &self.statement {
            Statement::None => true,
            Statement::Own { algorithm, signature } => {
                *algorithm == key.algorithm() && key.verifies(&[&self.data, client_data_hash].concat(), signature)
            }
        }
    }
}

/// Attested credential data (6.5.1): AAGUID, id with its length, key.
fn attested(rest: &mut &[u8]) -> Result<AttestedCredential, PasskeyFault> {
    let _aaguid: [u8; 16] = array(rest)?;
    let length = usize::from(u16::from_be_bytes(array(rest)?));
    let (id, after) = rest.split_at_checked(length).ok_or(PasskeyFault::Malformed)?;
    *rest = after;
    cbor(rest)?;
    let key = after[..after.len() - rest.len()].to_vec();
    Ok(AttestedCredential { id: id.to_vec(), key })
}

/// The next bytes, as many as the array has.
fn array<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], PasskeyFault> {
    let (bytes, after) = rest.split_first_chunk().ok_or(PasskeyFault::Malformed)?;
    *rest = after;
    Ok(*bytes)
}

/// The next CBOR item.
pub(super) fn cbor(rest: &mut &[u8]) -> Result<Value, PasskeyFault> {
    ciborium::de::from_reader_with_recursion_limit(rest, MAX_DEPTH).map_err(|_| PasskeyFault::Malformed)
}

/// The member of a CBOR map that has this name, if exactly one has.
fn member<'a>(object: &'a Value, name: &str) -> Result<&'a Value, PasskeyFault> {
    let map = object.as_map().ok_or(PasskeyFault::Malformed)?;
    let mut found = map.iter().filter(|(key, _)| key.as_text() == Some(name)).map(|(_, value)| value);
    match (found.next(), found.next()) {
        (Some(value), None) => Ok(value),
        _ => Err(PasskeyFault::Malformed),
    }
}

fn integer(value: &Value) -> Option<i64> {
    value.as_integer().and_then(|number| i64::try_from(number).ok())
}
