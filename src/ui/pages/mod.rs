//! The screens, one file each, and what each is given. All of it is rendered on the server and complete without script.
//!
//! A new screen: a file here, a variant of [`Page`], words in `locales`, a variant in `challenge::view`, a spec in `end2end`.

pub mod approval;
pub mod back;
pub mod choice;
pub mod code;
pub mod finishing;
pub mod problem;
pub mod start;

pub use approval::Approval;
pub use back::Back;
pub use choice::Choice;
pub use code::Code;
pub use finishing::Finishing;
pub use problem::Trouble;
pub use start::Start;

use super::desk::{CodeFields, NoticeText};
use super::parts::Branding;
use super::text::Text;
use std::sync::Arc;

/// What every document needs.
#[derive(Clone)]
pub struct Frame {
    /// Words of the cardholder's language. Every text gets the argument `kind`: `payment`, or `card` where nothing is paid.
    pub text: Text,
    /// CSP nonce of this response.
    pub nonce: String,
    /// The languages to choose from, in the order they are shown.
    pub languages: Arc<[LanguageName]>,
    /// Issuer's display name.
    pub issuer: String,
    /// What the issuer's pages look like.
    pub branding: Arc<Branding>,
    /// Card scheme, for its mark; lower case: `visa`, `mastercard`, … or empty.
    pub scheme: String,
    /// `light` or `dark`, where it is not left to the browser.
    pub theme: Option<&'static str>,
    /// Shown on every page of the demo profile.
    pub demo: bool,
}

/// A language to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageName {
    /// BCP 47 tag, as `lang` has it.
    pub tag: String,
    /// What it calls itself.
    pub name: String,
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
    /// The card's password is asked for as well.
    pub password: bool,
    /// There is another way than this one.
    pub others: bool,
    /// The cardholder may tick that the merchant is trusted.
    pub trust: bool,
}

/// What a step that waits or asks which way says besides.
#[derive(Clone)]
pub struct AskText {
    /// Identity for the next intent.
    pub attempt: String,
    /// What to say about the last thing that happened.
    pub notice: Option<NoticeText>,
    /// The warning that the page ends soon.
    pub ending: String,
    /// Seconds until `ending` should be announced; at least 1.
    pub ending_in: u32,
    /// Seconds, at least 1, until the page has ended.
    pub ends_in: u32,
    /// What the page is waiting for, as its polls say it; empty where nothing is to be waited for.
    pub shown: String,
}

/// The line about asking once more: another code, or the app asked again.
#[derive(Clone)]
pub struct AgainText {
    /// How often, or when.
    pub hint: String,
    /// The same once the wait is over.
    pub hint_ready: String,
    /// Seconds until then; 0 now.
    pub ready_in: u32,
    /// Whether it may be asked for at all.
    pub possible: bool,
}

/// The screen that waits for the issuer's app.
#[derive(Clone)]
pub struct ApprovalPage {
    /// What is being paid for.
    pub purchase: PurchaseText,
    /// Form fields.
    pub seed: FormSeed,
    /// What it says besides.
    pub ask: AskText,
    /// Two digits that page and app show.
    pub number: String,
    /// Link that opens the issuer's app; empty for none.
    pub app_link: String,
    /// The app asked once more.
    pub again: AgainText,
    /// There is another way than this one.
    pub others: bool,
}

/// The screen that asks which way.
#[derive(Clone)]
pub struct ChoicePage {
    /// What is being paid for.
    pub purchase: PurchaseText,
    /// Form fields.
    pub seed: FormSeed,
    /// What it says besides.
    pub ask: AskText,
    /// Every way but the passkey, best first.
    pub ways: Vec<WayText>,
    /// The passkey, where the card has one.
    pub passkey: Option<PasskeyText>,
    /// Value of the way the cardholder came from and may go back to.
    pub back: Option<&'static str>,
    /// The cardholder may tick that the merchant is trusted.
    pub trust: bool,
}

/// One way to choose.
#[derive(Clone)]
pub struct WayText {
    /// Value of the field `method`.
    pub value: &'static str,
    /// What it is called, with its masked destination.
    pub label: String,
    /// Why it cannot be chosen; empty when it can.
    pub reason: String,
    /// Chosen to begin with.
    pub chosen: bool,
}

/// What the passkey's script needs, as JSON.
#[derive(Clone)]
pub struct PasskeyText {
    /// `PublicKeyCredentialRequestOptionsJSON`.
    pub options: String,
    /// The same for the browser's own payment dialogue; none where nothing is paid.
    pub payment: Option<String>,
    /// The domain the passkeys belong to.
    pub rp: String,
}

/// A link has led here; the browser goes on by itself, or by a button.
#[derive(Clone)]
pub struct StartPage {
    /// What is being paid for.
    pub purchase: PurchaseText,
    /// The link's own token: good for opening and for nothing else.
    pub token: String,
}

/// The decision is being handed over.
#[derive(Clone)]
pub struct FinishingPage {
    /// What is being paid for.
    pub purchase: PurchaseText,
    /// Form fields.
    pub seed: FormSeed,
    /// What the page is waiting for, as its polls say it.
    pub shown: String,
}

/// Back to where the browser came from: the only document that sends it somewhere else.
#[derive(Clone)]
pub struct ReturnPage {
    /// Where that is: an address of the request that began the challenge, never anything from the browser.
    pub action: String,
    /// How it goes there.
    pub sending: Sending,
    /// Form fields in order, names and values as they must arrive.
    pub fields: Vec<(String, String)>,
    /// What happened.
    pub ending: Ending,
    /// What it was about.
    pub purchase: PurchaseText,
    /// Until when the card is blocked, in words; empty when it is not.
    pub blocked: String,
    /// The cardholder has said that it was not them, and the issuer has been told.
    pub disowned: bool,
    /// Field `handle` for saying so here; none where there is nothing to disown.
    pub handle: Option<String>,
}

/// How a form is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// By GET: the fields are the whole query.
    Get,
    /// By POST.
    Post,
}

/// What the return screen tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Approved.
    Approved,
    /// Too many failed attempts.
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
    /// Refused in the issuer's app.
    Rejected,
    /// The cardholder said that it was not them.
    Disowned,
    /// The issuer has no way to reach the cardholder.
    NoContact,
    /// The card is blocked after too many failures.
    Blocked,
    /// The issuer allows this card no online payments.
    Refused,
    /// Ended from the issuer's side.
    Withdrawn,
}

/// A page for a browser that cannot be sent anywhere.
#[derive(Clone)]
pub struct ProblemPage {
    /// Which problem.
    pub problem: Problem,
    /// Reference to tell the help desk: appears in the log line of the same event.
    pub reference: String,
    /// Field `handle` for going back to the step; none where it is not known which.
    pub handle: Option<String>,
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
    /// Asks to go on.
    Start(StartPage),
    /// Asks for the code.
    Code(Box<CodePage>),
    /// Waits for the issuer's app.
    Approval(Box<ApprovalPage>),
    /// Asks which way.
    Choice(Box<ChoicePage>),
    /// Waits for the hand-over.
    Finishing(FinishingPage),
    /// Returns to the merchant.
    Return(ReturnPage),
    /// Explains a problem.
    Problem(ProblemPage),
}
