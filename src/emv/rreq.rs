//! The results request (RReq) that tells the directory server how the challenge ended. Source: reference §4.
//!
//! What: `Draft` holds the facts, `Draft::build` refuses combinations the version does not allow, `RReq` writes and
//! reads. What not: sending, retries, and the choice of outcome.
//! How to extend: a field is a member of `Draft`, a rule in `check`, a line in `outgoing` and one in `parse`.

use serde_json::Value;

use super::ares::{Refusal, check_authentication_value, check_eci, check_method_list, method_list};
use super::envelope::{BODY_LIMIT, Checker, Outgoing, open};
use super::erro::{Erro, ErrorCode, Fault};
use super::value::{
    AuthenticationMethod, AuthenticationType, ChallengeCancel, MessageCategory, MessageType, TransStatus, TransStatusReason,
    TransactionId, TrustListSource, TrustListStatus, Version,
};

/// How the cardholder was, or was to be, authenticated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authentication {
    /// The class: travels in 2.1.0 and 2.2.0.
    pub kind: AuthenticationType,
    /// The methods in the order used: an array in 2.3.1, one of them before. At least one, none twice.
    pub methods: Vec<AuthenticationMethod>,
}

impl Authentication {
    /// The single method that 2.1.0 and 2.2.0 have room for: the first that is not a static passcode, in the
    /// nearest code the version knows (password and SMS code become `02`). Source: reference §4.4.
    fn single(&self, version: Version) -> Option<AuthenticationMethod> {
        let dynamic = self.methods.iter().find(|method| **method != AuthenticationMethod::StaticPasscode);
        dynamic.or(self.methods.first()).map(|method| method.nearest_in(version))
    }
}

/// Everything an RReq may say, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Version of the transaction.
    pub version: Version,
    /// `threeDSServerTransID`.
    pub three_ds_server_trans_id: TransactionId,
    /// `acsTransID`.
    pub acs_trans_id: TransactionId,
    /// `dsTransID`.
    pub ds_trans_id: TransactionId,
    /// `messageCategory`.
    pub category: MessageCategory,
    /// `transStatus`: `Y`, `N`, `U`, `A` or `R`.
    pub status: TransStatus,
    /// `transStatusReason`: only with `N`, `U`, `R`; due then unless the category is non-payment.
    pub reason: Option<TransStatusReason>,
    /// `interactionCounter`: verified submissions, right or wrong; written with two digits, at most 99.
    pub interactions: u32,
    /// Due with `Y` and `N`, even if nothing was entered: say what was planned. Left out with other statuses.
    pub authentication: Option<Authentication>,
    /// `authenticationValue`: only with `Y` and `A`, and never for non-payments.
    pub authentication_value: Option<String>,
    /// `eci`, two characters, by the directory server's rules.
    pub eci: Option<String>,
    /// `challengeCancel`: never with `Y` or `A`; `04` or `05` due with reason 14.
    pub cancel: Option<ChallengeCancel>,
    /// `whiteListStatus` and its source (2.2.0), `trustListStatus` and its source (2.3.1).
    pub trust_list: Option<(TrustListStatus, TrustListSource)>,
    /// `challengeErrorReporting` (2.3.1): due with cancel `09` and `10`, and only then.
    pub error_report: Option<Erro>,
}

impl Draft {
    /// Checks the presence table of the version.
    ///
    /// # Errors
    /// The first rule broken.
    pub fn build(self) -> Result<RReq, Refusal> {
        self.check()?;
        Ok(RReq { draft: self })
    }

    fn check(&self) -> Result<(), Refusal> {
        if !self.status.valid_in_rreq() {
            return Err(Refusal::NotAllowed("transStatus"));
        }
        if !self.category.is_allowed() {
            return Err(Refusal::Malformed("messageCategory"));
        }
        self.check_reason()?;
        self.check_cancel()?;
        self.check_authentication()?;
        if let Some(value) = &self.authentication_value {
            let due = matches!(self.status, TransStatus::Y | TransStatus::A);
            if !due || self.category == MessageCategory::NonPayment {
                return Err(Refusal::NotAllowed("authenticationValue"));
            }
            check_authentication_value(value, self.version)?;
        }
        if let Some(eci) = &self.eci {
            check_eci(eci)?;
        }
        if self.trust_list.is_some() && self.version == Version::V210 {
            return Err(Refusal::NotInVersion("whiteListStatus"));
        }
        Ok(())
    }

    fn check_reason(&self) -> Result<(), Refusal> {
        match self.reason {
            Some(_) if !self.status.takes_reason() => Err(Refusal::NotAllowed("transStatusReason")),
            Some(reason) if !reason.valid_in(self.version) => Err(Refusal::NotInVersion("transStatusReason")),
            None if self.status.takes_reason() && self.category == MessageCategory::Payment => {
                Err(Refusal::Missing("transStatusReason"))
            }
            _ => Ok(()),
        }
    }

    fn check_cancel(&self) -> Result<(), Refusal> {
        if let Some(cancel) = self.cancel {
            if !cancel.valid_in(self.version) {
                return Err(Refusal::NotInVersion("challengeCancel"));
            }
            if matches!(self.status, TransStatus::Y | TransStatus::A) {
                return Err(Refusal::NotAllowed("challengeCancel"));
            }
        }
        let timed_out = matches!(self.cancel, Some(ChallengeCancel::Timeout | ChallengeCancel::NoFirstCReq));
        if self.reason == Some(TransStatusReason::TIMEOUT) && !timed_out {
            return Err(Refusal::Missing("challengeCancel"));
        }
        let reports = self.cancel.is_some_and(ChallengeCancel::reports_erro);
        match (&self.error_report, reports) {
            (None, true) => Err(Refusal::Missing("challengeErrorReporting")),
            (Some(_), false) => Err(Refusal::NotAllowed("challengeErrorReporting")),
            _ => Ok(()),
        }
    }

    fn authentication_due(&self) -> bool {
        matches!(self.status, TransStatus::Y | TransStatus::N)
    }

    fn check_authentication(&self) -> Result<(), Refusal> {
        if !self.authentication_due() {
            return Ok(());
        }
        let Some(authentication) = &self.authentication else {
            return Err(Refusal::Missing("authenticationMethod"));
        };
        check_method_list(&authentication.methods)?;
        if self.version < Version::V231 && !authentication.kind.valid_in(self.version) {
            return Err(Refusal::NotInVersion("authenticationType"));
        }
        Ok(())
    }
}

/// An RReq within the rules of its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RReq {
    draft: Draft,
}

impl RReq {
    /// The facts it states.
    #[must_use]
    pub fn facts(&self) -> &Draft {
        &self.draft
    }

    /// `interactionCounter` as written: two digits, `99` for anything more.
    #[must_use]
    pub fn interaction_counter(&self) -> String {
        format!("{:02}", self.draft.interactions.min(99))
    }

    /// The message as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.outgoing().to_json()
    }

    fn outgoing(&self) -> Outgoing {
        let draft = &self.draft;
        let mut message = Outgoing::new()
            .text("threeDSServerTransID", draft.three_ds_server_trans_id.clone())
            .text("acsTransID", draft.acs_trans_id.clone())
            .text("dsTransID", draft.ds_trans_id.clone());
        if let Some(authentication) = draft.authentication.as_ref().filter(|_| draft.authentication_due()) {
            message = match draft.version {
                Version::V210 | Version::V220 => message
                    .text("authenticationType", authentication.kind.code())
                    .optional("authenticationMethod", authentication.single(draft.version).map(AuthenticationMethod::code)),
                Version::V231 => message.value("authenticationMethod", method_list(&authentication.methods)),
            };
        }
        message = message
            .optional("authenticationValue", draft.authentication_value.clone())
            .optional("challengeCancel", draft.cancel.map(ChallengeCancel::code))
            .optional("eci", draft.eci.clone())
            .text("interactionCounter", self.interaction_counter())
            .text("messageCategory", draft.category)
            .text("messageType", MessageType::RReq.code())
            .text("messageVersion", draft.version.code())
            .text("transStatus", draft.status.code())
            .optional("transStatusReason", draft.reason);
        if let Some((status, source)) = draft.trust_list {
            let (status_name, source_name) = trust_list_names(draft.version);
            message = message.text(status_name, status.code()).text(source_name, source.code());
        }
        match &draft.error_report {
            Some(report) => message.value("challengeErrorReporting", report.to_value()),
            None => message,
        }
    }

    /// Reads an RReq, as a directory server would.
    ///
    /// # Errors
    /// The usual codes; a broken presence rule is 201 or 203 with the field's name.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        let opened = open(bytes, BODY_LIMIT, MessageType::RReq)?;
        let mut checker = Checker::new(&opened);
        let draft = read_draft(&mut checker);
        checker.extensions();
        let draft = checker.finish(draft)?;
        draft.build().map_err(|refusal| {
            let code = match refusal {
                Refusal::Missing(_) => ErrorCode::ElementMissing,
                _ => ErrorCode::ElementInvalid,
            };
            opened.recognised.fault(code, refusal.field())
        })
    }
}

fn trust_list_names(version: Version) -> (&'static str, &'static str) {
    match version {
        Version::V210 | Version::V220 => ("whiteListStatus", "whiteListStatusSource"),
        Version::V231 => ("trustListStatus", "trustListStatusSource"),
    }
}

fn read_draft(checker: &mut Checker<'_>) -> Option<Draft> {
    let version = checker.version();
    let server_id = checker.required_id("threeDSServerTransID");
    let acs_id = checker.required_id("acsTransID");
    let ds_id = checker.required_id("dsTransID");
    let category = checker.required("messageCategory", MessageCategory::from_code);
    let status = checker.required("transStatus", TransStatus::from_code);
    let reason = checker.optional("transStatusReason", TransStatusReason::from_code);
    let interactions = checker.required("interactionCounter", |text| {
        let two_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        if two_digits { text.parse().ok() } else { None }
    });
    let authentication = read_authentication(checker, version);
    let authentication_value = checker.optional_str("authenticationValue").map(str::to_owned);
    let eci = checker.optional_str("eci").map(str::to_owned);
    let cancel = checker.optional("challengeCancel", ChallengeCancel::from_code);
    let trust_list = read_trust_list(checker, version);
    let error_report = checker.optional_value("challengeErrorReporting", |value| Erro::parse(value.to_string().as_bytes()).ok());
    Some(Draft {
        version,
        three_ds_server_trans_id: server_id?,
        acs_trans_id: acs_id?,
        ds_trans_id: ds_id?,
        category: category?,
        status: status?,
        reason,
        interactions: interactions?,
        authentication,
        authentication_value,
        eci,
        cancel,
        trust_list,
        error_report,
    })
}

/// A 2.3.1 message states no type, so one is inferred from the methods; nothing is written from it.
fn read_authentication(checker: &mut Checker<'_>, version: Version) -> Option<Authentication> {
    if version >= Version::V231 {
        if checker.has("authenticationType") {
            checker.invalid("authenticationType");
        }
        let methods = checker.optional_value("authenticationMethod", read_methods)?;
        return Some(Authentication { kind: AuthenticationType::Dynamic, methods });
    }
    let kind = checker.optional("authenticationType", AuthenticationType::from_code);
    let method =
        checker.optional("authenticationMethod", |text| AuthenticationMethod::from_code(text).filter(|m| m.valid_in(version)));
    // The directory server does not pass the method on, so the type alone is a whole statement.
    kind.map(|kind| Authentication { kind, methods: vec![method.unwrap_or(AuthenticationMethod::Other)] })
}

fn read_methods(value: &Value) -> Option<Vec<AuthenticationMethod>> {
    value.as_array()?.iter().map(|entry| entry.as_str().and_then(AuthenticationMethod::from_code)).collect()
}

fn read_trust_list(checker: &mut Checker<'_>, version: Version) -> Option<(TrustListStatus, TrustListSource)> {
    let (status_name, source_name) = trust_list_names(version);
    let status = checker.optional(status_name, TrustListStatus::from_code)?;
    let source = checker.required(source_name, TrustListSource::from_code)?;
    Some((status, source))
}
