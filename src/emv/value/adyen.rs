//! Adyen's reading of two EMV fields that it reads differently.
//!
//! What: `challengeCancel` with Adyen's codes, and ECI by Adyen's flows (its table of allowed `mpiData` combinations).
//! What not: nothing for a directory server: EMV messages carry `ChallengeCancel` and `Eci::of`.
//! How to extend: a field that Adyen reads in its own way is a type here, with a function that takes the EMV value.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::codes::wire_codes;
use super::{ChallengeCancel, Eci, InvalidValue, Scheme, TransStatus};

wire_codes! {
    /// `challengeCancel` as Adyen writes it, for output in Adyen's shape only. Source: reference §4.5, right column.
    ///
    /// `00`, `02` and `03` are not what EMV 3DS 2.2.0 and later say: there `00` and `02` do not exist, and `03` is a
    /// decoupled timeout.
    AdyenChallengeCancel {
        /// The field was absent.
        Absent = "00",
        /// The cardholder cancelled.
        Cardholder = "01",
        /// The 3DS requestor cancelled. No EMV code reads as this.
        Requestor = "02",
        /// The transaction was abandoned. No EMV code reads as this.
        Abandoned = "03",
        /// The ACS timed out, in any way but the next one.
        Timeout = "04",
        /// The ACS timed out because no CReq came.
        NoFirstCReq = "05",
        /// The transaction broke.
        TransactionError = "06",
        /// Unknown.
        Unknown = "07",
        /// The SDK timed out.
        SdkTimeout = "08",
    }
}

impl AdyenChallengeCancel {
    /// Adyen's code for what an RReq says.
    ///
    /// By meaning, not by number: a decoupled timeout (EMV `03`) is one of the other timeouts (`04`) here, and an Erro
    /// on either side of the challenge (`09`, `10`), for which Adyen has no code, is a broken transaction.
    #[must_use]
    pub const fn reading(cancel: Option<ChallengeCancel>) -> Self {
        match cancel {
            None => Self::Absent,
            Some(ChallengeCancel::Cardholder) => Self::Cardholder,
            Some(ChallengeCancel::DecoupledTimeout | ChallengeCancel::Timeout) => Self::Timeout,
            Some(ChallengeCancel::NoFirstCReq) => Self::NoFirstCReq,
            Some(ChallengeCancel::TransactionError | ChallengeCancel::ErroToCRes | ChallengeCancel::ErroToCReq) => {
                Self::TransactionError
            }
            Some(ChallengeCancel::Unknown) => Self::Unknown,
            Some(ChallengeCancel::SdkTimeout) => Self::SdkTimeout,
        }
    }

    /// What the code says, as a short English phrase.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Absent => "Not cancelled",
            Self::Cardholder => "Cancelled by the cardholder",
            Self::Requestor => "Cancelled by the 3DS requestor",
            Self::Abandoned => "Abandoned",
            Self::Timeout => "ACS ran out of time, but not for the first CReq",
            Self::NoFirstCReq => "First CReq did not come in time",
            Self::TransactionError => "Error in the transaction",
            Self::Unknown => "Unknown cause",
            Self::SdkTimeout => "SDK ran out of time",
        }
    }
}

/// How a payment came to its result, as Adyen's table of `mpiData` combinations tells flows apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flow {
    /// The cardholder was challenged and passed: ARes `C`, RReq `Y`.
    Challenge,
    /// Authenticated without a challenge: ARes `Y`.
    Frictionless,
    /// Attempt processed: ARes `A`.
    Attempt,
    /// An exemption was granted: ARes `I`. Cartes Bancaires says `Y` for it in 2.1.0, but has no ECI anyway.
    Exemption,
}

impl Flow {
    /// Every flow, in the order of Adyen's table.
    pub const ALL: [Flow; 4] = [Flow::Challenge, Flow::Frictionless, Flow::Attempt, Flow::Exemption];

    /// The flow of Adyen's `directoryResponse` (the ARes status) and `authenticationResponse` (the RReq status, absent
    /// without a challenge). `None` for what Adyen's table lacks: a challenge that was not passed, a refusal.
    #[must_use]
    pub const fn of(directory: TransStatus, authentication: Option<TransStatus>) -> Option<Self> {
        match (directory, authentication) {
            (TransStatus::C, Some(TransStatus::Y)) => Some(Self::Challenge),
            (TransStatus::Y, None) => Some(Self::Frictionless),
            (TransStatus::A, None) => Some(Self::Attempt),
            (TransStatus::I, None) => Some(Self::Exemption),
            _ => None,
        }
    }
}

impl Eci {
    /// The value that Adyen expects with a flow. For output in Adyen's shape only; see [`Eci::of`] for the wire.
    ///
    /// | Scheme | Challenge | Frictionless | Attempt | Exemption |
    /// |---|---|---|---|---|
    /// | Visa, Amex, JCB, UnionPay | 05 | 05 | 06 | 07 |
    /// | Mastercard, Bancontact | 02 | 02 | 02 | 02 |
    ///
    /// Adyen writes Mastercard's `02` for attempts and exemptions too, where other sources have `01` and `06` (reference
    /// §9, conflict). `None` for Cartes Bancaires, where it is optional, and for the schemes that the table lacks.
    #[must_use]
    pub const fn adyen(scheme: Scheme, flow: Flow) -> Option<Self> {
        match scheme {
            Scheme::Visa | Scheme::Amex | Scheme::Jcb | Scheme::UnionPay => Some(match flow {
                Flow::Challenge | Flow::Frictionless => Self::AUTHENTICATED,
                Flow::Attempt => Self::ATTEMPTED,
                Flow::Exemption => Self::NOT_AUTHENTICATED,
            }),
            Scheme::Mastercard | Scheme::Bancontact => Some(Self::MASTERCARD_AUTHENTICATED),
            Scheme::CartesBancaires | Scheme::Diners | Scheme::Discover | Scheme::Maestro => None,
        }
    }
}
