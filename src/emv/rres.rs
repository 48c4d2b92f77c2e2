//! The results response (RRes): the directory server's receipt for an RReq. Source: reference §4.1.
//!
//! What: tells an RRes from an Erro, compares it with the RReq, and writes one (demo).
//! What not: what follows from a bad answer, and retries. A receipt is never an authentication result.
//! How to extend: a further kind of answer is a variant of `Answer`.

use super::envelope::{BODY_LIMIT, Checker, Fields, Outgoing, open};
use super::erro::{Erro, ErrorCode, Fault, KnownIds, Recognised};
use super::rreq::RReq;
use super::value::{MessageType, ResultsStatus, TransactionId, Version};

/// A well-formed RRes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RRes {
    /// `messageVersion`.
    pub version: Version,
    /// `threeDSServerTransID`.
    pub three_ds_server_trans_id: TransactionId,
    /// `acsTransID`.
    pub acs_trans_id: TransactionId,
    /// `dsTransID`.
    pub ds_trans_id: TransactionId,
    /// `resultsStatus`.
    pub status: ResultsStatus,
}

/// What came back for an RReq.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A receipt; compare it with the RReq.
    RRes(RRes),
    /// An error message: the result is not acknowledged, and must not be answered with another Erro.
    Erro(Box<Erro>),
}

/// Reads the body of the answer to an RReq.
///
/// # Errors
/// As for every message. If the text is an Erro that is itself malformed, the fault's `message_type` says Erro.
pub fn read(bytes: &[u8]) -> Result<Answer, Fault> {
    let claims_error = bytes.len() <= BODY_LIMIT
        && Fields::parse(bytes).is_ok_and(|fields| fields.text("messageType") == Some(MessageType::Erro.code()));
    if claims_error {
        return Erro::parse(bytes).map(|erro| Answer::Erro(Box::new(erro)));
    }
    RRes::parse(bytes).map(Answer::RRes)
}

impl RRes {
    /// Reads an RRes.
    ///
    /// # Errors
    /// 101, 102, 201, 203, 204 or 202.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        let opened = open(bytes, BODY_LIMIT, MessageType::RRes)?;
        let mut checker = Checker::new(&opened);
        let version = checker.version();
        let server_id = checker.required_id("threeDSServerTransID");
        let acs_id = checker.required_id("acsTransID");
        let ds_id = checker.required_id("dsTransID");
        let status = checker.required("resultsStatus", ResultsStatus::from_code);
        checker.extensions();
        let parts = || {
            Some(Self {
                version,
                three_ds_server_trans_id: server_id?,
                acs_trans_id: acs_id?,
                ds_trans_id: ds_id?,
                status: status?,
            })
        };
        checker.finish(parts())
    }

    /// The receipt for an RReq, as a directory server would write it.
    #[must_use]
    pub fn answering(rreq: &RReq, status: ResultsStatus) -> Self {
        let facts = rreq.facts();
        Self {
            version: facts.version,
            three_ds_server_trans_id: facts.three_ds_server_trans_id.clone(),
            acs_trans_id: facts.acs_trans_id.clone(),
            ds_trans_id: facts.ds_trans_id.clone(),
            status,
        }
    }

    /// Compares version and all three identifiers with the RReq.
    ///
    /// # Errors
    /// 203 naming `messageVersion`, or 301 naming the identifiers that differ.
    pub fn check_against(&self, rreq: &RReq) -> Result<(), Fault> {
        let sent = rreq.facts();
        if self.version != sent.version {
            return Err(self.recognised().fault(ErrorCode::ElementInvalid, "messageVersion"));
        }
        let pairs = [
            ("threeDSServerTransID", &self.three_ds_server_trans_id, &sent.three_ds_server_trans_id),
            ("acsTransID", &self.acs_trans_id, &sent.acs_trans_id),
            ("dsTransID", &self.ds_trans_id, &sent.ds_trans_id),
        ];
        let differing: Vec<&str> =
            pairs.into_iter().filter(|(_, received, sent)| received != sent).map(|(name, _, _)| name).collect();
        if differing.is_empty() { Ok(()) } else { Err(self.recognised().fault(ErrorCode::IdNotRecognised, differing.join(","))) }
    }

    fn recognised(&self) -> Recognised {
        Recognised {
            message_type: Some(MessageType::RRes),
            version: Some(self.version),
            ids: KnownIds {
                three_ds_server: Some(self.three_ds_server_trans_id.clone()),
                acs: Some(self.acs_trans_id.clone()),
                ds: Some(self.ds_trans_id.clone()),
            },
        }
    }

    /// The message as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        Outgoing::new()
            .text("threeDSServerTransID", self.three_ds_server_trans_id.clone())
            .text("acsTransID", self.acs_trans_id.clone())
            .text("dsTransID", self.ds_trans_id.clone())
            .text("messageType", MessageType::RRes.code())
            .text("messageVersion", self.version.code())
            .text("resultsStatus", self.status.code())
            .to_json()
    }
}
