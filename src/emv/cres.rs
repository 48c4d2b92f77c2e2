//! The final challenge response (CRes) that brings the browser back to the merchant. Source: reference §3.
//!
//! What: building and encoding it; reading it back (demo, tests).
//! What not: the form around it, `threeDSSessionData`, and when it may be sent (after the RRes).
//! How to extend: further members go into `to_json`, in the order they should be read.

use super::envelope::{BODY_LIMIT, CREQ_LIMIT, Checker, Outgoing, decode_base64, encode_base64url, open};
use super::erro::Fault;
use super::value::{MessageType, TransStatus, TransactionId, Version};

/// The only two statuses a final CRes may carry; every outcome but `Y` is `N`. Source: reference §3, §13 row 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Final {
    /// Authenticated.
    Y,
    /// Anything else.
    N,
}

impl Final {
    /// The letter on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
        }
    }
}

impl From<TransStatus> for Final {
    fn from(status: TransStatus) -> Self {
        if status == TransStatus::Y { Self::Y } else { Self::N }
    }
}

/// A final CRes of the browser channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CRes {
    /// Version of the transaction.
    pub version: Version,
    /// `threeDSServerTransID`, as stored.
    pub three_ds_server_trans_id: TransactionId,
    /// `acsTransID`, as stored.
    pub acs_trans_id: TransactionId,
    /// `transStatus`.
    pub status: Final,
}

impl CRes {
    /// The message as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        Outgoing::new()
            .text("threeDSServerTransID", self.three_ds_server_trans_id.clone())
            .text("acsTransID", self.acs_trans_id.clone())
            .text("challengeCompletionInd", "Y")
            .text("messageType", MessageType::CRes.code())
            .text("messageVersion", self.version.code())
            .text("transStatus", self.status.code())
            .to_json()
    }

    /// The message as the form field `cres`: unpadded base64url, the same in the standard alphabet.
    #[must_use]
    pub fn encode(&self) -> String {
        encode_base64url(self.to_json().as_bytes())
    }

    /// Decodes a form field `cres`, as a merchant would.
    ///
    /// # Errors
    /// As for a CReq; 203 also for a `transStatus` other than `Y` or `N`.
    pub fn decode(cres_field: &str) -> Result<Self, Fault> {
        if cres_field.len() > CREQ_LIMIT {
            return Err(Fault::unreadable("message longer than accepted"));
        }
        let bytes = decode_base64(cres_field).ok_or_else(|| Fault::unreadable("message is not base64url"))?;
        let opened = open(&bytes, BODY_LIMIT, MessageType::CRes)?;
        let mut checker = Checker::new(&opened);
        let version = checker.version();
        let server_id = checker.required_id("threeDSServerTransID");
        let acs_id = checker.required_id("acsTransID");
        checker.optional("challengeCompletionInd", |text| (text == "Y").then_some(()));
        let status = checker.required("transStatus", |text| match text {
            "Y" => Some(Final::Y),
            "N" => Some(Final::N),
            _ => None,
        });
        checker.extensions();
        let parts = || Some(Self { version, three_ds_server_trans_id: server_id?, acs_trans_id: acs_id?, status: status? });
        checker.finish(parts())
    }
}
