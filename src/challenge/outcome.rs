//! How a challenge ends, and what each ending means on the wire for each message version.
//!
//! This table is the only place that knows (protocol reference §4.2 to §4.5). A new ending is a variant and a row; a new
//! version is a column.

use super::{Challenge, Channel, Decided, Decline, Method, Proof};
use crate::emv::value::{
    AuthenticationMethod, AuthenticationType, ChallengeCancel, TransStatus, TransStatusReason, TrustListStatus, Version,
};
use serde::{Deserialize, Serialize};

/// How a challenge ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The right code, with the right password where there is one; an approval; or a valid passkey.
    Authenticated,
    /// The last allowed attempt was wrong, or the card was blocked meanwhile.
    AttemptsExceeded,
    /// The cardholder pressed cancel.
    Cancelled,
    /// No CReq came in time.
    NeverOpened,
    /// A page or the whole challenge ran out of time.
    TimedOut,
    /// The same, after the last code that could be had had run out unused.
    ResendsExceeded,
    /// The CReq was not valid.
    InvalidCReq,
    /// No message could be delivered, and there is no other way.
    Undeliverable,
    /// The cardholder refused in the issuer's app.
    Rejected,
    /// The cardholder said that it was not them.
    Disowned,
    /// The issuer declined without asking; the page only said why.
    Declined(Decline),
    /// Ended from the issuer's side.
    Withdrawn(Withdrawal),
}

/// Why the issuer's side ended a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withdrawal {
    /// The issuer asked for it.
    Requested,
    /// What the challenge asks for was changed or taken away: phone, mail address, password, or the card itself (ASVS 6.5.6).
    CardChanged,
}

/// What the RReq says about an ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The ending, for records.
    pub outcome: Outcome,
    /// `transStatus`.
    pub status: TransStatus,
    /// `transStatusReason`; only with `N` and `U`.
    pub reason: Option<TransStatusReason>,
    /// `challengeCancel`.
    pub cancel: Option<ChallengeCancel>,
    /// `interactionCounter`, before zero-padding.
    pub interactions: u8,
    /// `authenticationMethod`, in the order used; only with `Y` and `N`. When nothing was ever asked for, what was planned.
    pub methods: Vec<AuthenticationMethod>,
    /// `authenticationType`; goes with `methods`. `emv` leaves it out of the versions that lack it.
    pub kind: Option<AuthenticationType>,
    /// `whiteListStatus`, `trustListStatus`: only where the cardholder was asked. `emv` leaves it out of the versions that
    /// lack it.
    pub trust_list: Option<TrustListStatus>,
}

impl Outcome {
    /// Every ending.
    pub const ALL: [Outcome; 15] = [
        Outcome::Authenticated,
        Outcome::AttemptsExceeded,
        Outcome::Cancelled,
        Outcome::NeverOpened,
        Outcome::TimedOut,
        Outcome::ResendsExceeded,
        Outcome::InvalidCReq,
        Outcome::Undeliverable,
        Outcome::Rejected,
        Outcome::Disowned,
        Outcome::Declined(Decline::NoContact),
        Outcome::Declined(Decline::Blocked),
        Outcome::Declined(Decline::Refused),
        Outcome::Withdrawn(Withdrawal::Requested),
        Outcome::Withdrawn(Withdrawal::CardChanged),
    ];

    /// Name in answers and events: why the challenge ended.
    pub const fn name(self) -> &'static str {
        match self {
            Outcome::Authenticated => "authenticated",
            Outcome::AttemptsExceeded => "attempts_exceeded",
            Outcome::Cancelled => "cancelled_on_page",
            Outcome::NeverOpened => "timed_out_before_opening",
            Outcome::TimedOut => "timed_out_after_opening",
            Outcome::ResendsExceeded => "resends_exceeded",
            Outcome::InvalidCReq => "invalid_creq",
            Outcome::Undeliverable => "delivery_failed",
            Outcome::Rejected => "rejected_in_app",
            Outcome::Disowned => "reported_as_fraud",
            Outcome::Declined(Decline::NoContact) => "declined_no_contact",
            Outcome::Declined(Decline::Blocked) => "declined_card_blocked",
            Outcome::Declined(Decline::Refused) => "declined_by_issuer",
            Outcome::Withdrawn(Withdrawal::Requested) => "cancelled_by_issuer",
            Outcome::Withdrawn(Withdrawal::CardChanged) => "card_changed",
        }
    }

    fn row(self, version: Version) -> (TransStatus, Option<TransStatusReason>, Option<ChallengeCancel>) {
        use ChallengeCancel as Cancel;
        use TransStatusReason as Reason;
        // 2.1.0 has no reason 22 (technical); only 2.3.1 has cancel 10 (error answered to a CReq).
        let technical = if version == Version::V210 { Reason::INVALID_TRANSACTION } else { Reason::TECHNICAL };
        let bad_creq = if version == Version::V231 { Cancel::ErroToCReq } else { Cancel::TransactionError };
        match self {
            Outcome::Authenticated => (TransStatus::Y, None, None),
            Outcome::AttemptsExceeded => (TransStatus::N, Some(Reason::MAX_CHALLENGES), None),
            Outcome::Cancelled => (TransStatus::N, Some(Reason::AUTHENTICATION_FAILED), Some(Cancel::Cardholder)),
            Outcome::NeverOpened => (TransStatus::N, Some(Reason::TIMEOUT), Some(Cancel::NoFirstCReq)),
            Outcome::TimedOut | Outcome::ResendsExceeded => (TransStatus::N, Some(Reason::TIMEOUT), Some(Cancel::Timeout)),
            Outcome::InvalidCReq => (TransStatus::U, Some(Reason::INVALID_TRANSACTION), Some(bad_creq)),
            Outcome::Undeliverable => (TransStatus::U, Some(technical), Some(Cancel::TransactionError)),
            Outcome::Rejected => (TransStatus::N, Some(Reason::AUTHENTICATION_FAILED), None),
            Outcome::Disowned => (TransStatus::N, Some(Reason::SUSPECTED_FRAUD), Some(Cancel::Cardholder)),
            Outcome::Declined(decline) => {
                let (status, reason) = decline.answer();
                (status, Some(reason), None)
            }
            Outcome::Withdrawn(Withdrawal::Requested) => (TransStatus::N, Some(Reason::AUTHENTICATION_FAILED), None),
            Outcome::Withdrawn(Withdrawal::CardChanged) => (TransStatus::N, Some(Reason::SECURITY_FAILURE), None),
        }
    }
}

impl Decline {
    /// What the directory server is told, whether in the ARes at once or in the RReq after the page has said why.
    pub fn answer(self) -> (TransStatus, TransStatusReason) {
        match self {
            Decline::NoContact => (TransStatus::N, TransStatusReason::NOT_ENROLLED),
            Decline::Blocked => (TransStatus::N, TransStatusReason::FREQUENCY_LIMIT),
            Decline::Refused => (TransStatus::R, TransStatusReason::NOT_PERMITTED),
        }
    }
}

impl Report {
    /// What the RReq of a decided challenge says.
    pub fn of(challenge: &Challenge, decided: &Decided) -> Self {
        let (status, reason, cancel) = decided.outcome.row(challenge.facts.version);
        // The field is due with Y and N even where nothing was asked: name what was planned.
        let attested = matches!(status, TransStatus::Y | TransStatus::N);
        let proof = decided.proof.or_else(|| challenge.facts.methods.first().copied().map(Method::proof));
        let (methods, kind) = named(proof, challenge.facts.password);
        let listed = |trusted| if trusted { TrustListStatus::Listed } else { TrustListStatus::NotListed };
        Self {
            outcome: decided.outcome,
            status,
            reason,
            cancel,
            interactions: challenge.tally.interactions,
            methods: if attested { methods } else { Vec::new() },
            kind: attested.then_some(kind),
            trust_list: decided.trusted.map(listed),
        }
    }
}

/// The wire values of what a decision rests on, in the order used (protocol reference §4.4), and its class. A version that
/// has room for one only takes the one that is not the password.
pub fn named(proof: Option<Proof>, password: bool) -> (Vec<AuthenticationMethod>, AuthenticationType) {
    let one = match proof {
        Some(Proof::Code(Channel::Sms)) => AuthenticationMethod::SmsOtp,
        Some(Proof::Code(Channel::Email)) => AuthenticationMethod::OtherOtp,
        Some(Proof::Approval) => AuthenticationMethod::OobBiometrics,
        Some(Proof::Passkey) => AuthenticationMethod::WebAuthn,
        Some(Proof::PaymentConfirmation) => AuthenticationMethod::SecurePaymentConfirmation,
        None => AuthenticationMethod::Other,
    };
    let kind = if proof == Some(Proof::Approval) { AuthenticationType::OutOfBand } else { AuthenticationType::Dynamic };
    let with_password = password && matches!(proof, Some(Proof::Code(_)));
    let methods = with_password.then_some(AuthenticationMethod::StaticPasscode).into_iter().chain([one]).collect();
    (methods, kind)
}
