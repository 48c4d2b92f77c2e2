//! Closed code lists: enums that travel as fixed strings.
//!
//! What: one enum per list, with `code`, `from_code`, `ALL`, `Display`, `FromStr` and serde as the wire code.
//! What not: no list with open ranges (see `reason`), no phrase for a code (see `meaning`); only which version knows which.
//! How to extend: add a variant with its code; if a version lacks it, say so in `valid_in`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::InvalidValue;

/// Declares an enum whose variants are fixed wire codes, and everything that follows from the codes alone.
macro_rules! wire_codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every value, in the order of the code list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it travels on the wire.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value of a wire code; `None` for any other text. Exact and case-sensitive.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.code())
            }
        }

        impl FromStr for $name {
            type Err = InvalidValue;

            fn from_str(code: &str) -> Result<Self, InvalidValue> {
                Self::from_code(code).ok_or(InvalidValue(stringify!($name)))
            }
        }
    };
}

pub(super) use wire_codes;

wire_codes! {
    /// Protocol version of a transaction (`messageVersion`). Fixed by the AReq for the whole transaction;
    /// specification 2.3.1.1 travels as `2.3.1`. Source: reference §1.
    Version {
        /// 2.1.0.
        V210 = "2.1.0",
        /// 2.2.0.
        V220 = "2.2.0",
        /// 2.3.1, and 2.3.1.1.
        V231 = "2.3.1",
    }
}

impl Version {
    /// The version used when the sender's own cannot be recognised. Source: reference §2.4.
    pub const HIGHEST: Self = Self::V231;

    /// All supported versions, comma-separated: what `errorDetail` holds for code 102.
    #[must_use]
    pub fn supported_list() -> String {
        Self::ALL.iter().map(|version| version.code()).collect::<Vec<_>>().join(",")
    }
}

wire_codes! {
    /// The kinds of message (`messageType`), whichever component they are meant for. Four characters.
    MessageType {
        /// Authentication request, DS to ACS.
        AReq = "AReq",
        /// Authentication response, ACS to DS.
        ARes = "ARes",
        /// Challenge request, through the browser to the ACS.
        CReq = "CReq",
        /// Challenge response, through the browser to the merchant.
        CRes = "CRes",
        /// Results request, ACS to DS.
        RReq = "RReq",
        /// Results response, DS to ACS.
        RRes = "RRes",
        /// Preparation request, 3DS Server to DS.
        PReq = "PReq",
        /// Preparation response, DS to 3DS Server.
        PRes = "PRes",
        /// Operation request (2.3.1).
        OReq = "OReq",
        /// Operation response (2.3.1).
        ORes = "ORes",
        /// Error message, any direction.
        Erro = "Erro",
    }
}

wire_codes! {
    /// Status of a transaction (`transStatus`). Source: reference §4.6.
    TransStatus {
        /// Authenticated.
        Y = "Y",
        /// Not authenticated.
        N = "N",
        /// Could not be performed.
        U = "U",
        /// Attempt processed.
        A = "A",
        /// Rejected by the issuer.
        R = "R",
        /// Challenge required.
        C = "C",
        /// Decoupled challenge required.
        D = "D",
        /// Information only.
        I = "I",
        /// Secure payment confirmation.
        S = "S",
    }
}

impl TransStatus {
    /// Whether an ARes of this version may carry the status.
    #[must_use]
    pub fn valid_in_ares(self, version: Version) -> bool {
        match self {
            Self::Y | Self::N | Self::U | Self::A | Self::R | Self::C => true,
            Self::D | Self::I => version >= Version::V220,
            Self::S => version >= Version::V231,
        }
    }

    /// Whether an RReq may carry the status, in any version.
    #[must_use]
    pub fn valid_in_rreq(self) -> bool {
        matches!(self, Self::Y | Self::N | Self::U | Self::A | Self::R)
    }

    /// Whether a `transStatusReason` belongs to the status.
    #[must_use]
    pub fn takes_reason(self) -> bool {
        matches!(self, Self::N | Self::U | Self::R)
    }
}

wire_codes! {
    /// Why a challenge ended without a verified answer (`challengeCancel`). Source: reference §4.5.
    ///
    /// These are the EMV meanings; Adyen uses some of the same numbers for other things (see `AdyenChallengeCancel`).
    ChallengeCancel {
        /// The cardholder cancelled.
        Cardholder = "01",
        /// A decoupled authentication ran out of time (2.2.0 and later).
        DecoupledTimeout = "03",
        /// The ACS timed out while the cardholder was at work.
        Timeout = "04",
        /// The ACS timed out because no CReq came.
        NoFirstCReq = "05",
        /// The transaction broke.
        TransactionError = "06",
        /// Unknown.
        Unknown = "07",
        /// The SDK timed out (app only).
        SdkTimeout = "08",
        /// An Erro came back for our CRes (2.3.1).
        ErroToCRes = "09",
        /// We answered the CReq with an Erro (2.3.1).
        ErroToCReq = "10",
    }
}

impl ChallengeCancel {
    /// Whether the version knows the code.
    #[must_use]
    pub fn valid_in(self, version: Version) -> bool {
        match self {
            Self::DecoupledTimeout => version >= Version::V220,
            Self::ErroToCRes | Self::ErroToCReq => version >= Version::V231,
            _ => true,
        }
    }

    /// Whether the code demands a copy of the Erro in `challengeErrorReporting` (2.3.1).
    #[must_use]
    pub fn reports_erro(self) -> bool {
        matches!(self, Self::ErroToCRes | Self::ErroToCReq)
    }
}

wire_codes! {
    /// How the cardholder was authenticated (`authenticationMethod`). Source: reference §4.4.
    AuthenticationMethod {
        /// Static passcode.
        StaticPasscode = "01",
        /// One-time code by SMS.
        SmsOtp = "02",
        /// One-time code from a key fob or card reader.
        KeyFobOtp = "03",
        /// One-time code from an app.
        AppOtp = "04",
        /// Any other one-time code; email codes report this.
        OtherOtp = "05",
        /// Knowledge-based questions.
        Knowledge = "06",
        /// Out of band, biometrics.
        OobBiometrics = "07",
        /// Out of band, login.
        OobLogin = "08",
        /// Out of band, other.
        OobOther = "09",
        /// Other.
        Other = "10",
        /// Push confirmation.
        PushConfirmation = "11",
        /// Decoupled (2.3.1).
        Decoupled = "12",
        /// WebAuthn (2.3.1).
        WebAuthn = "13",
        /// Secure payment confirmation (2.3.1).
        SecurePaymentConfirmation = "14",
        /// Behavioural biometrics (2.3.1).
        Behavioural = "15",
        /// Electronic identity (2.3.1).
        ElectronicId = "16",
    }
}

impl AuthenticationMethod {
    /// Whether the version knows the code.
    #[must_use]
    pub fn valid_in(self, version: Version) -> bool {
        self <= Self::PushConfirmation || version >= Version::V231
    }

    /// The nearest code that the version knows: itself, or `Other`.
    #[must_use]
    pub fn nearest_in(self, version: Version) -> Self {
        if self.valid_in(version) { self } else { Self::Other }
    }
}

wire_codes! {
    /// Class of the authentication (`authenticationType`, 2.1.0 and 2.2.0 only). Source: reference §4.1.
    AuthenticationType {
        /// Static secret.
        Static = "01",
        /// Dynamic code.
        Dynamic = "02",
        /// Out of band.
        OutOfBand = "03",
        /// Decoupled (2.2.0).
        Decoupled = "04",
    }
}

impl AuthenticationType {
    /// Whether the version knows the code. 2.3.1 has no such field at all.
    #[must_use]
    pub fn valid_in(self, version: Version) -> bool {
        match version {
            Version::V210 => self != Self::Decoupled,
            Version::V220 => true,
            Version::V231 => false,
        }
    }
}

wire_codes! {
    /// Size of the challenge frame (`challengeWindowSize`). Source: reference §6.
    WindowSize {
        /// 250 by 400.
        W250x400 = "01",
        /// 390 by 400.
        W390x400 = "02",
        /// 500 by 600.
        W500x600 = "03",
        /// 600 by 400.
        W600x400 = "04",
        /// Full screen.
        Full = "05",
    }
}

impl WindowSize {
    /// Width and height in CSS pixels; `None` for full screen.
    #[must_use]
    pub const fn css_pixels(self) -> Option<(u16, u16)> {
        match self {
            Self::W250x400 => Some((250, 400)),
            Self::W390x400 => Some((390, 400)),
            Self::W500x600 => Some((500, 600)),
            Self::W600x400 => Some((600, 400)),
            Self::Full => None,
        }
    }
}

wire_codes! {
    /// Where the request comes from (`deviceChannel`). Only `Browser` can reach a challenge page here.
    DeviceChannel {
        /// A merchant's app.
        App = "01",
        /// A browser.
        Browser = "02",
        /// Initiated by the requestor, without the cardholder.
        ThreeRI = "03",
    }
}

wire_codes! {
    /// Acknowledgement in an RRes (`resultsStatus`): about delivery, not authentication. Source: reference §4.1.
    ResultsStatus {
        /// Received for further processing.
        Received = "01",
        /// The requestor never sent the CReq.
        ChallengeNotSent = "02",
        /// The ARes never reached the requestor.
        AResNotDelivered = "03",
    }
}

wire_codes! {
    /// State of the cardholder's trusted-merchant list (`whiteListStatus` in 2.2.0, `trustListStatus` in 2.3.1).
    TrustListStatus {
        /// The merchant is on the list.
        Listed = "Y",
        /// It is not.
        NotListed = "N",
        /// The cardholder is not eligible.
        NotEligible = "E",
        /// Confirmation is pending.
        Pending = "P",
        /// The cardholder rejected it.
        Rejected = "R",
        /// Unknown or not applicable.
        Unknown = "U",
    }
}

wire_codes! {
    /// Who set the trust-list status (`whiteListStatusSource`, `trustListStatusSource`).
    TrustListSource {
        /// 3DS Server.
        Server = "01",
        /// Directory server.
        DirectoryServer = "02",
        /// ACS.
        Acs = "03",
    }
}
