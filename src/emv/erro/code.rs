//! Error codes, their descriptions, and the components that raise them. Source: reference §2.4.
//!
//! What: the list. What not: when to raise which; the parsers decide. How to extend: a line in `error_codes!`.

use std::fmt;

macro_rules! error_codes {
    ($($(#[$meta:meta])* $name:ident = $number:literal, $text:literal;)+) => {
        /// What went wrong (`errorCode`): three digits.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorCode {
            $($(#[$meta])* $name,)+
            /// A number outside this list, only ever received. At most 999.
            Other(u16),
        }

        impl ErrorCode {
            /// Every listed code.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The number.
            #[must_use]
            pub const fn number(self) -> u16 {
                match self { $(Self::$name => $number,)+ Self::Other(number) => number }
            }

            /// The code of a number.
            #[must_use]
            pub const fn from_number(number: u16) -> Self {
                match number { $($number => Self::$name,)+ other => Self::Other(other) }
            }

            /// The fixed text for `errorDescription`, in English.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self { $(Self::$name => $text,)+ Self::Other(_) => "Unlisted error" }
            }
        }
    };
}

error_codes! {
    /// 101: unreadable, of unknown type, or meant for another component.
    MessageInvalid = 101, "The message is invalid or not recognised";
    /// 102: a version we do not speak.
    VersionNotSupported = 102, "The message version is not supported";
    /// 103: too many preparation requests.
    TooManyPReq = 103, "Too many preparation requests";
    /// 201: a required element is missing.
    ElementMissing = 201, "A required element is missing";
    /// 202: a critical extension is unknown.
    ExtensionNotRecognised = 202, "A critical message extension is not recognised";
    /// 203: an element's format, value or presence is wrong.
    ElementInvalid = 203, "The format or value of an element is invalid";
    /// 204: an element is repeated.
    ElementRepeated = 204, "An element occurs more than once";
    /// 205: ranges overlap (2.3.1).
    RangeOverlap = 205, "Card ranges overlap";
    /// 206: the action is not possible (2.3.1).
    ActionNotPossible = 206, "The requested action is not possible";
    /// 207: a reserved value is not recognised (2.3.1).
    ReservedValue = 207, "A reserved value is not recognised";
    /// 301: an identifier is unknown, foreign or used.
    IdNotRecognised = 301, "The transaction identifier is not recognised";
    /// 302: decryption failed.
    DecryptionFailed = 302, "The data could not be decrypted";
    /// 303: access denied, or wrong endpoint.
    AccessDenied = 303, "Access is denied or the endpoint is invalid";
    /// 304: a country or currency code is invalid or excluded.
    CodeExcluded = 304, "A country or currency code is invalid";
    /// 305: the data or the moment is wrong.
    TransactionDataInvalid = 305, "The transaction data is not valid";
    /// 306: the category code is not valid for the scheme.
    CategoryCodeInvalid = 306, "The merchant category code is not valid";
    /// 307: the serial number is not valid.
    SerialNumberInvalid = 307, "The serial number is not valid";
    /// 312: several RReq for one transaction (2.3.1.1).
    ResultsRepeated = 312, "More than one results request was sent";
    /// 313: an RReq although none was due (2.3.1.1).
    ResultsNotExpected = 313, "A results request was not expected";
    /// 402: timed out.
    TimedOut = 402, "The transaction timed out";
    /// 403: a failure that may pass.
    TransientFailure = 403, "A temporary failure occurred";
    /// 404: a failure that will not pass.
    PermanentFailure = 404, "A permanent failure occurred";
    /// 405: no connection.
    ConnectionFailed = 405, "The connection failed";
}

impl ErrorCode {
    /// Reads exactly three digits.
    #[must_use]
    pub fn from_wire(text: &str) -> Option<Self> {
        let three_digits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        if three_digits { text.parse().ok().map(Self::from_number) } else { None }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:03}", self.number().min(999))
    }
}

/// The component that found an error (`errorComponent`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Component {
    /// `C`: the SDK.
    Sdk,
    /// `S`: the 3DS Server.
    Server,
    /// `D`: the directory server.
    DirectoryServer,
    /// `A`: the ACS.
    Acs,
}

impl Component {
    /// The letter on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sdk => "C",
            Self::Server => "S",
            Self::DirectoryServer => "D",
            Self::Acs => "A",
        }
    }

    /// The component of a letter.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Sdk, Self::Server, Self::DirectoryServer, Self::Acs].into_iter().find(|one| one.code() == code)
    }
}
