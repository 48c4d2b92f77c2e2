//! The screens, one file each, and what each is given. All of it is rendered on the server and complete without script.
//!
//! A new screen: a file here, a variant of [`Page`], words in `locales`, a variant in `challenge::view`, a spec in `end2end`.

pub mod back;
pub mod code;
pub mod finishing;
pub mod problem;

pub use back::Back;
pub use code::Code;
pub use finishing::Finishing;
pub use problem::Trouble;

use super::desk::CodeFields;
use super::text::Text;

/// What every document needs.
#[derive(Clone)]
pub struct Frame {
    /// Words of the cardholder's language.
    pub text: Text,
    /// CSP nonce of this response.
    pub nonce: String,
    /// Issuer's display name.
    pub issuer: String,
    /// Card scheme, for its mark; lower case: `visa`, `mastercard`, … or empty.
    pub scheme: String,
    /// Shown on every page of the demo profile.
    pub demo: bool,
}

/// What is being paid for; all text ready to show, stripped of control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurchaseText {
    /// Merchant's name as the AReq gives it.
    pub merchant: String,
    /// Formatted amount with currency; none for a non-payment challenge.
    pub amount: Option<String>,
    /// Last four digits of the card.
    pub last_four: String,
}

/// What a form on a challenge page carries besides what is typed.
#[derive(Clone)]
pub struct FormSeed {
    /// Hidden field `handle`.
    pub handle: String,
    /// Path of the resume page, for reloads and `meta refresh`.
    pub resume: String,
}

/// The code-entry screen.
#[derive(Clone)]
pub struct CodePage {
    /// What is being paid for.
    pub purchase: PurchaseText,
    /// Form fields.
    pub seed: FormSeed,
    /// Everything that can change in place.
    pub fields: CodeFields,
    /// Digits of a code, for the hint.
    pub digits: u8,
}

/// The decision is being handed over.
#[derive(Clone)]
pub struct FinishingPage {
    /// What is being paid for.
    pub purchase: PurchaseText,
    /// Form fields.
    pub seed: FormSeed,
}

/// Back to the merchant: the only document that posts somewhere else.
#[derive(Clone)]
pub struct ReturnPage {
    /// Where the CRes goes: the `notificationURL` of the AReq, never anything from the browser.
    pub action: String,
    /// Form fields in order, names and values as they must arrive: `cres`, and `threeDSSessionData` when there was one.
    pub fields: Vec<(String, String)>,
    /// What happened.
    pub ending: Ending,
    /// Merchant's name; empty when unknown.
    pub merchant: String,
}

/// What the return screen tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Approved.
    Approved,
    /// Too many wrong codes.
    AttemptsExceeded,
    /// The cardholder cancelled.
    Cancelled,
    /// Time ran out.
    TimedOut,
    /// The code could not be sent.
    Undeliverable,
    /// The result could not be confirmed: check the order before paying again.
    Unconfirmed,
    /// The merchant's message was not valid.
    InvalidRequest,
}

/// A page for a browser that cannot be sent anywhere.
#[derive(Clone, Debug)]
pub struct ProblemPage {
    /// Which problem.
    pub problem: Problem,
    /// Reference to tell the help desk: appears in the log line of the same event.
    pub reference: String,
}

/// Problems that end in a page instead of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The request belongs to no challenge we know.
    UnknownChallenge,
    /// The challenge ended and there is no browser way back.
    Ended,
    /// We could not do it just now; trying again may help.
    Unavailable,
    /// The request was not made by one of our pages, or is too large.
    BadRequest,
}

/// A whole document.
#[derive(Clone)]
pub enum Page {
    /// Asks for the code.
    Code(Box<CodePage>),
    /// Waits for the hand-over.
    Finishing(FinishingPage),
    /// Returns to the merchant.
    Return(ReturnPage),
    /// Explains a problem.
    Problem(ProblemPage),
}
