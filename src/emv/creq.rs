//! The challenge request (CReq) that the merchant's page posts through the browser. Source: reference §2.
//!
//! What: decoding in the order of §2.3, the comparison with the stored record, and encoding (demo, tests).
//! What not: whether the CReq is awaited, late or repeated; the challenge machine knows. App-only fields are ignored.
//! How to extend: a browser field is one `checker` line in `decode_json`.

use super::envelope::{BODY_LIMIT, CREQ_LIMIT, Checker, Outgoing, decode_base64, encode_base64url, open};
use super::erro::{ErrorCode, Fault, KnownIds, Recognised};
use super::value::{MessageType, TransactionId, Version, WindowSize};

/// A well-formed browser CReq. Its identifiers are claims until compared with a stored record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CReq {
    /// `messageVersion`.
    pub version: Version,
    /// `threeDSServerTransID`.
    pub three_ds_server_trans_id: TransactionId,
    /// `acsTransID`, the key of the stored record.
    pub acs_trans_id: TransactionId,
    /// `challengeWindowSize`.
    pub window_size: WindowSize,
}

/// A CReq together with the bytes it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    creq: CReq,
    bytes: Vec<u8>,
}

impl Decoded {
    /// The message.
    #[must_use]
    pub fn creq(&self) -> &CReq {
        &self.creq
    }

    /// The JSON after base64 decoding. A second CReq is the same one if these bytes are equal (FAQ 44).
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Decodes the value of the form field `creq`.
///
/// # Errors
/// 101 (not base64 of a JSON object, or another message), 102, 201, 203, 204, 202, in that order. The fault carries
/// `acsTransID` whenever that is recognisable; without it there is nobody to send an Erro to.
pub fn decode(creq_field: &str) -> Result<Decoded, Fault> {
    if creq_field.len() > CREQ_LIMIT {
        return Err(Fault::unreadable("message longer than accepted"));
    }
    let bytes = decode_base64(creq_field).ok_or_else(|| Fault::unreadable("message is not base64url"))?;
    let creq = decode_json(&bytes)?;
    Ok(Decoded { creq, bytes })
}

fn decode_json(bytes: &[u8]) -> Result<CReq, Fault> {
    let opened = open(bytes, BODY_LIMIT, MessageType::CReq)?;
    let mut checker = Checker::new(&opened);
    let version = checker.version();
    let server_id = checker.required_id("threeDSServerTransID");
    let acs_id = checker.required_id("acsTransID");
    let window = checker.required("challengeWindowSize", WindowSize::from_code);
    checker.extensions();
    let parts = || Some(CReq { version, three_ds_server_trans_id: server_id?, acs_trans_id: acs_id?, window_size: window? });
    checker.finish(parts())
}

impl CReq {
    /// Compares with the stored version and 3DS Server identifier of the record found under `acs_trans_id`.
    ///
    /// # Errors
    /// 203 naming `messageVersion` if the version differs from the AReq's (§2.3 row 4), 301 if the identifiers do
    /// not belong together (row 9).
    pub fn check_against(&self, version: Version, three_ds_server_trans_id: &TransactionId) -> Result<(), Fault> {
        if self.version != version {
            return Err(self.recognised().fault(ErrorCode::ElementInvalid, "messageVersion"));
        }
        if self.three_ds_server_trans_id != *three_ds_server_trans_id {
            let detail = "threeDSServerTransID does not belong to acsTransID";
            return Err(self.recognised().fault(ErrorCode::IdNotRecognised, detail));
        }
        Ok(())
    }

    /// A fault of this CReq found by the caller, such as 301, 305 or 402. `detail` must hold no received value.
    #[must_use]
    pub fn fault(&self, code: ErrorCode, detail: &str) -> Fault {
        self.recognised().fault(code, detail)
    }

    fn recognised(&self) -> Recognised {
        Recognised {
            message_type: Some(MessageType::CReq),
            version: Some(self.version),
            ids: KnownIds {
                three_ds_server: Some(self.three_ds_server_trans_id.clone()),
                acs: Some(self.acs_trans_id.clone()),
                ds: None,
            },
        }
    }

    /// The message as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        Outgoing::new()
            .text("threeDSServerTransID", self.three_ds_server_trans_id.clone())
            .text("acsTransID", self.acs_trans_id.clone())
            .text("challengeWindowSize", self.window_size.code())
            .text("messageType", MessageType::CReq.code())
            .text("messageVersion", self.version.code())
            .to_json()
    }

    /// The message as the form field `creq`, as a 3DS Server would send it.
    #[must_use]
    pub fn encode(&self) -> String {
        encode_base64url(self.to_json().as_bytes())
    }
}
