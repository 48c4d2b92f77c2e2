//! What is said about the last thing that happened, and what is announced before anything does.

use crate::challenge::Notice;
use crate::challenge::view::AskView;
use crate::server::app::App;
use crate::server::flow::Advanced;
use crate::server::flow::challenge::seconds_until;
use crate::server::language::time;
use crate::server::system::random_token;
use crate::ui::desk::{NoticeText, Tone};
use crate::ui::pages::AskText;
use crate::ui::text::{Arg, Text};
use std::time::Duration;

/// The end of a page is announced this long before (WCAG 2.2.1).
const WARN_BEFORE: Duration = Duration::from_secs(120);

/// A step, as the words about it need to know it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// A code is asked for.
    Code {
        /// Together with the card's password.
        password: bool,
        /// Another code may be asked for.
        again: bool,
    },
    /// The issuer's app is waited for.
    Approval,
    /// The cardholder chooses.
    Choice,
}

impl Step {
    /// Value of the argument `step`.
    fn name(self) -> &'static str {
        match self {
            Step::Code { .. } => "code",
            Step::Approval => "approval",
            Step::Choice => "choice",
        }
    }
}

/// What a step says besides.
pub(super) fn ask(app: &App, advanced: &Advanced, view: &AskView, step: Step, shown: String, text: &Text) -> AskText {
    let warn = u64::try_from(view.page_until.millis()).unwrap_or(0).saturating_sub(millis(WARN_BEFORE));
    let warn_at = crate::challenge::Moment::from_millis(i64::try_from(warn).unwrap_or(i64::MAX));
    let ending = match step {
        Step::Code { again: true, .. } => "code-ending-soon",
        Step::Code { again: false, .. } => "code-ending-soon-none",
        Step::Approval => "approval-ending-soon",
        Step::Choice => "choice-ending-soon",
    };
    AskText {
        attempt: random_token(app.chance.as_ref()),
        notice: notice(app, view, step, text),
        ending: text.fill(ending, &[("minutes", Arg::Number(minutes(WARN_BEFORE)))]),
        ending_in: seconds_until(advanced.now, warn_at).max(1),
        ends_in: seconds_until(advanced.now, view.page_until).max(1),
        shown,
    }
}

/// What is said, with the warning before the failure that blocks the card (RTS Art. 4(3)(b)).
fn notice(app: &App, view: &AskView, step: Step, text: &Text) -> Option<NoticeText> {
    let duration = ("duration", Arg::Text(time::duration_words(text, app.policy.card_block)));
    let warning = || text.fill("notice-blocks-next", std::slice::from_ref(&duration));
    let Some(said) = view.notice else {
        return view.blocks_next.then(|| NoticeText { tone: Tone::Status, text: warning() });
    };
    let entry = if matches!(step, Step::Code { password: true, .. }) { "password" } else { "code" };
    let arguments = [
        duration.clone(),
        ("count", Arg::Number(u32::from(view.attempts_left))),
        ("digits", Arg::Number(u32::from(app.policy.code_digits))),
        ("typed", Arg::Number(typed(said))),
        ("step", step.name().into()),
        ("entry", entry.into()),
    ];
    let own_warning = matches!(said, Notice::Wrong | Notice::WrongNumber);
    let (tone, key) = match said {
        Notice::Wrong if view.blocks_next => (Tone::Error, "notice-wrong-blocks"),
        Notice::Wrong => (Tone::Error, "notice-wrong"),
        Notice::ReplacedCode => (Tone::Error, "notice-replaced"),
        Notice::ExpiredCode if step == (Step::Code { password: entry == "password", again: false }) => {
            (Tone::Error, "notice-expired-none")
        }
        Notice::ExpiredCode => (Tone::Error, "notice-expired"),
        Notice::NewCode => (Tone::Status, "notice-new-code"),
        Notice::OtherChannel => (Tone::Status, "notice-other-channel"),
        Notice::Undelivered => (Tone::Error, "notice-undelivered"),
        Notice::TooEarly => (Tone::Status, "notice-too-early"),
        Notice::NoMoreCodes => (Tone::Error, "notice-no-more-codes"),
        Notice::AskedAgain => (Tone::Status, "notice-asked-again"),
        Notice::WrongNumber if view.blocks_next => (Tone::Error, "notice-wrong-number-blocks"),
        Notice::WrongNumber => (Tone::Error, "notice-wrong-number"),
        Notice::PasskeyFailed => (Tone::Error, "notice-passkey-failed"),
        Notice::PasskeyStale => (Tone::Error, "notice-passkey-stale"),
        Notice::NotOffered => (Tone::Error, "notice-not-offered"),
        Notice::NoPassword => (Tone::Error, "notice-no-password"),
        Notice::Empty => (Tone::Error, "notice-empty"),
        Notice::TooShort { .. } => (Tone::Error, "notice-too-short"),
        Notice::TooLong { .. } => (Tone::Error, "notice-too-long"),
        Notice::NotDigits => (Tone::Error, "notice-not-digits"),
    };
    let mut words = text.fill(key, &arguments);
    if view.blocks_next && !own_warning {
        words = format!("{words} {}", warning());
    }
    Some(NoticeText { tone, text: words })
}

/// Digits typed, where the notice is about their number.
fn typed(notice: Notice) -> u32 {
    match notice {
        Notice::TooShort { typed } | Notice::TooLong { typed } => u32::from(typed),
        _ => 0,
    }
}

/// Whether a notice is about the code field.
pub(super) fn is_about_code(notice: Notice) -> bool {
    matches!(
        notice,
        Notice::Wrong
            | Notice::ReplacedCode
            | Notice::ExpiredCode
            | Notice::Empty
            | Notice::TooShort { .. }
            | Notice::TooLong { .. }
            | Notice::NotDigits
    )
}

/// Whether a code that was typed is spent.
pub(super) fn spends_code(notice: Notice) -> bool {
    use Notice::{ExpiredCode, NewCode, OtherChannel, ReplacedCode, Wrong};
    matches!(notice, Wrong | ReplacedCode | ExpiredCode | NewCode | OtherChannel)
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// Whole minutes, rounded up.
pub(super) fn minutes(span: Duration) -> u32 {
    u32::try_from(span.as_secs().div_ceil(60)).unwrap_or(u32::MAX)
}
