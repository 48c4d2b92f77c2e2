//! The messages a decided challenge sends: RReq to the directory server, CRes or Erro through the browser.

use super::FlowFault;
use crate::challenge::Report;
use crate::emv::cres::{CRes, Final};
use crate::emv::rreq::{Authentication, Draft, RReq};
use crate::emv::value::{TransStatus, TransactionId, TrustListSource, Version};
use crate::emv::{Erro, Fault};
use crate::server::flow::transaction::{Emv, Transaction};
use crate::server::settings::Settings;

/// The RReq that tells a report. Made once, when the challenge is decided; every retry sends the same bytes.
///
/// # Errors
/// [`FlowFault::OwnMessage`] when the report breaks the message's rules, which the tests of the outcome table exclude.
pub fn rreq(
    settings: &Settings,
    (transaction, emv): (&Transaction, &Emv),
    id: &TransactionId,
    report: &Report,
    fault: Option<&Fault>,
) -> Result<RReq, FlowFault> {
    let error_report = report.cancel.filter(|cancel| cancel.reports_erro()).and(fault).map(|fault| erro(emv, id, fault));
    let authentication = report.kind.map(|kind| Authentication { kind, methods: report.methods.clone() });
    let trust_list = report.trust_list.filter(|_| emv.version != Version::V210);
    Draft {
        version: emv.version,
        three_ds_server_trans_id: emv.server_trans_id.clone(),
        acs_trans_id: id.clone(),
        ds_trans_id: emv.ds_trans_id.clone(),
        category: transaction.category,
        status: report.status,
        reason: report.reason,
        interactions: u32::from(report.interactions),
        authentication,
        authentication_value: None,
        eci: settings.results.eci(&transaction.scheme, transaction.category, report.status),
        cancel: report.cancel,
        trust_list: trust_list.map(|status| (status, TrustListSource::Acs)),
        error_report,
    }
    .build()
    .map_err(|refusal| FlowFault::OwnMessage(refusal.to_string()))
}

/// The final CRes, as the form field carries it.
pub fn cres(emv: &Emv, id: &TransactionId, authenticated: bool) -> String {
    CRes {
        version: emv.version,
        three_ds_server_trans_id: emv.server_trans_id.clone(),
        acs_trans_id: id.clone(),
        status: Final::from(if authenticated { TransStatus::Y } else { TransStatus::N }),
    }
    .encode()
}

/// The Erro about a browser's CReq, with the ids we know rather than those it claims.
pub fn erro(emv: &Emv, id: &TransactionId, fault: &Fault) -> Erro {
    let mut erro = Erro::from_fault(fault);
    erro.version = emv.version;
    erro.ids.three_ds_server = Some(emv.server_trans_id.clone());
    erro.ids.acs = Some(id.clone());
    erro.ids.ds = Some(emv.ds_trans_id.clone());
    erro
}
