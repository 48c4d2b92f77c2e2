//! What a code says, as a short English phrase: for answers to the issuer's systems, and for documentation.
//!
//! What: `meaning` of `TransStatus`, `TransStatusReason` and `ChallengeCancel`. One line, no full stop.
//! What not: nothing for cardholders (`locales` has their words), nothing to compare: callers compare codes.
//! How to extend: a new code is a line here; a scheme's own reason is a line in `of_scheme`.

use super::{ChallengeCancel, Scheme, TransStatus, TransStatusReason};

impl TransStatus {
    /// What the status says. Source: reference §4.6, Adyen's `transStatus` list.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Y => "Authenticated",
            Self::N => "Not authenticated; the purchase should not go on",
            Self::U => "No result; authentication could not be carried out",
            Self::A => "Attempt processed; proof of trying, not of the cardholder",
            Self::R => "Rejected by the issuer; not to be authorised",
            Self::C => "The cardholder is to be challenged",
            Self::D => "The cardholder is to be challenged apart from the purchase (decoupled)",
            Self::I => "For information only; the wish for no challenge was accepted",
            Self::S => "The cardholder is to confirm by Secure Payment Confirmation",
        }
    }
}

impl ChallengeCancel {
    /// What the code says in EMV messages. Source: reference §4.5.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Cardholder => "Cancelled by the cardholder",
            Self::DecoupledTimeout => "Decoupled authentication ran out of time",
            Self::Timeout => "ACS ran out of time, but not for the first CReq",
            Self::NoFirstCReq => "First CReq did not come in time",
            Self::TransactionError => "Error in the transaction",
            Self::Unknown => "Unknown cause",
            Self::SdkTimeout => "SDK ran out of time",
            Self::ErroToCRes => "The CRes was answered with an Erro",
            Self::ErroToCReq => "The CReq was answered with an Erro",
        }
    }
}

impl TransStatusReason {
    /// What the reason says. From 80 on that depends on the scheme: `None` without one, and for codes it does not use.
    ///
    /// Source: reference §4.3; for 80 to 88 Adyen's list, which has rows of Visa, Mastercard and American Express.
    #[must_use]
    pub fn meaning(self, scheme: Option<Scheme>) -> Option<&'static str> {
        of_all(self.number()).or_else(|| of_scheme(scheme?, self.number()))
    }
}

/// 01 to 30, the same for every scheme.
const fn of_all(number: u8) -> Option<&'static str> {
    Some(match number {
        1 => "Card authentication failed",
        2 => "Unknown device",
        3 => "Unsupported device",
        4 => "Too many authentications in a period",
        5 => "Card has expired",
        6 => "Card number is invalid",
        7 => "Transaction is invalid",
        8 => "No record of the card",
        9 => "Security failure",
        10 => "Card is reported stolen",
        11 => "Fraud is suspected",
        12 => "Not permitted to the cardholder",
        13 => "Cardholder is not enrolled",
        14 => "ACS ran out of time",
        15 => "Low confidence",
        16 => "Medium confidence",
        17 => "High confidence",
        18 => "Very high confidence",
        19 => "More challenges than the ACS allows",
        20 => "Non-payments are not supported",
        21 => "Transactions that the requestor starts (3RI) are not supported",
        22 => "Technical trouble at the ACS",
        23 => "Decoupled authentication is needed, but was not asked for",
        24 => "Longest time for decoupled authentication was exceeded",
        25 => "Too little time for decoupled authentication; it was not tried",
        26 => "Attempted, but not performed by the cardholder",
        27 => "Preferred method is not supported",
        28 => "Content security policy failed its check",
        29 => "Not completed; fall back to decoupled authentication",
        30 => "Completed, but more decoupled authentication is needed",
        _ => return None,
    })
}

/// 80 to 99, where each scheme has its own list and most codes have no row.
const fn of_scheme(scheme: Scheme, number: u8) -> Option<&'static str> {
    Some(match (scheme, number) {
        (Scheme::Visa, 80) => "ACS could not be reached",
        (Scheme::Mastercard, 80) => "Data only; said of every such authentication",
        (Scheme::Amex, 80) => "SafeKey does not cover this type of card",
        (Scheme::Visa, 81) => "ACS did not answer in time",
        (Scheme::Mastercard, 81) => "Exemption from the challenge was accepted",
        (Scheme::Visa, 82) => "ACS gave an invalid answer",
        (Scheme::Mastercard, 82) => "Mandated challenge could not be performed",
        (Scheme::Visa | Scheme::Mastercard, 83) => "ACS answered with a system error",
        (Scheme::Visa, 84) => "CAVV could not be made because of an internal error",
        (Scheme::Visa, 85) => "VMID is not eligible for the programme asked for",
        (Scheme::Visa, 86) => "ACS does not support the protocol version",
        (Scheme::Visa, 87) => "Excluded from attempts processing, as non-payments and some prepaid cards are",
        (Scheme::Visa, 88) => "ACS does not support the programme asked for",
        _ => return None,
    })
}
