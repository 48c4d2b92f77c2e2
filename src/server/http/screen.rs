//! From a challenge to a page: picks the words' arguments, formats money and time, masks addresses. The only place where the
//! core's view and the page's structures meet.

use crate::challenge::view::{CodeView, ReturnView, View, view};
use crate::challenge::{Channel, Moment, Notice, Outcome};
use crate::emv::Fault;
use crate::server::app::App;
use crate::server::flow::challenge::{seconds_until, session_data};
use crate::server::flow::message::{amount, words};
use crate::server::flow::report;
use crate::server::flow::{Advanced, FlowFault};
use crate::server::language::{display, mask, time};
use crate::server::seal::Purpose;
use crate::server::system::random_token;
use crate::ui::desk::{CodeFields, NoticeText, Tone};
use crate::ui::pages::{CodePage, Ending, FinishingPage, FormSeed, Frame, Page, Problem, ProblemPage, PurchaseText, ReturnPage};
use crate::ui::text::{Arg, Text};
use std::time::Duration;

/// The end of a page is announced this long before (WCAG 2.2.1).
const WARN_BEFORE: Duration = Duration::from_secs(120);

/// The page a challenge is at.
///
/// # Errors
/// [`FlowFault`] when the session data cannot be decrypted.
pub fn page(app: &App, advanced: &Advanced) -> Result<Page, FlowFault> {
    let text = words(app, &advanced.transaction);
    Ok(match view(&advanced.challenge, advanced.reply, advanced.now, &app.policy) {
        View::Code(code) => Page::Code(Box::new(CodePage {
            purchase: purchase(advanced, &text),
            seed: seed(app, advanced),
            digits: code.digits,
            fields: fields(app, advanced, &code, &text)?,
        })),
        View::Finishing => finishing(app, advanced),
        View::Return(end) => back(app, advanced, end)?,
        View::Closed => problem(app, Problem::Ended, &format!("challenge {} is closed", advanced.challenge.facts.id)),
    })
}

/// The waiting page.
pub fn finishing(app: &App, advanced: &Advanced) -> Page {
    let text = words(app, &advanced.transaction);
    Page::Finishing(FinishingPage { purchase: purchase(advanced, &text), seed: seed(app, advanced) })
}

/// What can change on the code step without leaving it; `None` when the challenge is at another step.
///
/// # Errors
/// [`FlowFault`] when the challenge's key is gone.
pub fn code_fields(app: &App, advanced: &Advanced) -> Result<Option<CodeFields>, FlowFault> {
    match view(&advanced.challenge, advanced.reply, advanced.now, &app.policy) {
        View::Code(code) => fields(app, advanced, &code, &words(app, &advanced.transaction)).map(Some),
        View::Finishing | View::Return(_) | View::Closed => Ok(None),
    }
}

/// The page that takes an Erro to the merchant.
pub fn erro(app: &App, advanced: &Advanced, fault: &Fault, session: Option<String>) -> Page {
    let erro = report::erro(&advanced.transaction, &advanced.challenge.facts.id, fault);
    let mut fields = vec![(app.settings.results.error_field.clone(), erro.encode())];
    fields.extend(session.map(|data| (SESSION_FIELD.to_owned(), data)));
    Page::Return(ReturnPage {
        action: advanced.transaction.notification_url.as_str().to_owned(),
        fields,
        ending: Ending::InvalidRequest,
        merchant: display::for_page(&advanced.transaction.merchant),
    })
}

/// A page for a browser that cannot be sent anywhere. Its reference is in one log line with the cause.
pub fn problem(app: &App, problem: Problem, cause: &str) -> Page {
    let reference: String = random_token(app.chance.as_ref()).chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let reference = reference.to_ascii_uppercase();
    if problem == Problem::Unavailable {
        tracing::error!(reference, ?problem, cause, "problem page");
    } else {
        tracing::info!(reference, ?problem, cause, "problem page");
    }
    Page::Problem(ProblemPage { problem, reference })
}

/// What the document around a challenge's page needs.
pub fn frame(app: &App, advanced: &Advanced) -> Frame {
    plain_frame(app, words(app, &advanced.transaction), &advanced.transaction.scheme)
}

/// The same where no challenge is known: words by what the browser asks for.
pub fn plain_frame(app: &App, text: Text, scheme: &str) -> Frame {
    Frame {
        text,
        nonce: random_token(app.chance.as_ref()),
        issuer: app.settings.issuer.name.clone(),
        scheme: scheme.to_owned(),
        demo: app.settings.is_demo(),
    }
}

const SESSION_FIELD: &str = "threeDSSessionData";

fn back(app: &App, advanced: &Advanced, end: ReturnView) -> Result<Page, FlowFault> {
    let mut fields = vec![("cres".to_owned(), report::cres(advanced, end.authenticated))];
    fields.extend(session_data(app, advanced)?.map(|data| (SESSION_FIELD.to_owned(), data)));
    let ending = match end.outcome {
        Outcome::Cancelled => Ending::Cancelled,
        Outcome::TimedOut | Outcome::NeverOpened => Ending::TimedOut,
        Outcome::AttemptsExceeded => Ending::AttemptsExceeded,
        Outcome::Undeliverable => Ending::Undeliverable,
        Outcome::InvalidCReq => Ending::InvalidRequest,
        Outcome::Authenticated if end.unconfirmed => Ending::Unconfirmed,
        Outcome::Authenticated => Ending::Approved,
    };
    Ok(Page::Return(ReturnPage {
        action: advanced.transaction.notification_url.as_str().to_owned(),
        fields,
        ending,
        merchant: display::for_page(&advanced.transaction.merchant),
    }))
}

fn purchase(advanced: &Advanced, text: &Text) -> PurchaseText {
    PurchaseText {
        merchant: display::for_page(&advanced.transaction.merchant),
        amount: amount(&advanced.transaction, text),
        last_four: advanced.transaction.last_four.clone(),
    }
}

fn seed(app: &App, advanced: &Advanced) -> FormSeed {
    let id = &advanced.challenge.facts.id;
    FormSeed {
        handle: app.keys.token(app.chance.as_ref(), Purpose::Handle, id),
        resume: format!("/challenge/{}", app.keys.token(app.chance.as_ref(), Purpose::Resume, id)),
    }
}

fn fields(app: &App, advanced: &Advanced, code: &CodeView, text: &Text) -> Result<CodeFields, FlowFault> {
    let now = advanced.now;
    let notice = code.notice.map(|notice| notice_text(notice, code, text));
    let warn_at = Moment::from_millis(code.page_until.millis().saturating_sub(millis(WARN_BEFORE)));
    let resend_in = if code.resends_left == 0 { 0 } else { seconds_until(now, code.resend_from) };
    Ok(CodeFields {
        attempt: random_token(app.chance.as_ref()),
        sent: sent(app, advanced, code, text)?,
        invalid: code.notice.is_some_and(is_about_field),
        clear: code.notice.is_some_and(|notice| {
            matches!(
                notice,
                Notice::WrongCode | Notice::ReplacedCode | Notice::ExpiredCode | Notice::NewCode | Notice::OtherChannel
            )
        }),
        notice,
        attempts: text.fill("code-attempts", &[("count", Arg::Number(u32::from(code.attempts_left)))]),
        validity: validity(advanced, code, text),
        ending: text.fill(
            if code.resends_left == 0 { "code-ending-soon-none" } else { "code-ending-soon" },
            &[("minutes", Arg::Number(minutes(WARN_BEFORE)))],
        ),
        ending_in: seconds_until(now, warn_at).max(1),
        ends_in: seconds_until(now, code.page_until).max(1),
        resend_hint: resend_hint(code, resend_in > 0, text),
        resend_hint_ready: resend_hint(code, false, text),
        resend_in,
        resend_possible: code.resends_left > 0,
    })
}

fn sent(app: &App, advanced: &Advanced, code: &CodeView, text: &Text) -> Result<String, FlowFault> {
    let transaction = &advanced.transaction;
    let bound = transaction.bound();
    let reference = app.keys.reference(&transaction.binding(&advanced.challenge.facts.id, &bound), code.number)?;
    let address = transaction.contact.address(code.channel).unwrap_or_default();
    let (key, masked) = match code.channel {
        Channel::Sms => ("code-sent-sms", mask::phone(address)),
        Channel::Email => ("code-sent-email", mask::email(address)),
    };
    Ok(text.fill(key, &[("destination", Arg::Text(masked)), ("reference", Arg::Text(reference))]))
}

/// "valid until 14:32" where the cardholder's zone is known, else for how many minutes.
fn validity(advanced: &Advanced, code: &CodeView, text: &Text) -> String {
    if code.code_expired {
        return text.say("code-expired");
    }
    match time::clock_time(code.code_until, advanced.transaction.time_zone, text.language()) {
        Some(clock) => text.fill("code-valid-until", &[("time", Arg::Text(clock))]),
        None => {
            let left = minutes(advanced.now.until(code.code_until)).max(1);
            text.fill("code-valid-for", &[("minutes", Arg::Number(left))])
        }
    }
}

fn resend_hint(code: &CodeView, must_wait: bool, text: &Text) -> String {
    let left = ("count", Arg::Number(u32::from(code.resends_left)));
    if code.resends_left == 0 {
        text.say("resend-none-left")
    } else if must_wait {
        // The whole wait, not what is left of it: nothing on the page counts down, and this stays true.
        let wait = u32::try_from(code.resend_wait.as_secs()).unwrap_or(u32::MAX);
        text.fill("resend-wait", &[("seconds", Arg::Number(wait)), left])
    } else {
        text.fill("resend-left", &[left])
    }
}

fn is_about_field(notice: Notice) -> bool {
    match notice {
        Notice::WrongCode
        | Notice::ReplacedCode
        | Notice::ExpiredCode
        | Notice::Empty
        | Notice::TooShort { .. }
        | Notice::TooLong { .. }
        | Notice::NotDigits => true,
        Notice::NewCode | Notice::OtherChannel | Notice::Undelivered | Notice::TooEarly | Notice::NoMoreCodes => false,
    }
}

fn notice_text(notice: Notice, code: &CodeView, text: &Text) -> NoticeText {
    let attempts = ("count", Arg::Number(u32::from(code.attempts_left)));
    let digits = ("digits", Arg::Number(u32::from(code.digits)));
    let typed = |typed: u8| ("typed", Arg::Number(u32::from(typed)));
    let (tone, text) = match notice {
        Notice::WrongCode if code.attempts_left == 1 => (Tone::Error, text.say("notice-wrong-last")),
        Notice::WrongCode => (Tone::Error, text.fill("notice-wrong", &[attempts])),
        Notice::ReplacedCode => (Tone::Error, text.fill("notice-replaced", &[attempts])),
        Notice::ExpiredCode if code.resends_left == 0 => (Tone::Error, text.say("notice-expired-none")),
        Notice::ExpiredCode => (Tone::Error, text.say("notice-expired")),
        Notice::NewCode => (Tone::Status, text.say("notice-new-code")),
        Notice::OtherChannel => (Tone::Status, text.say("notice-other-channel")),
        Notice::Undelivered => (Tone::Error, text.say("notice-undelivered")),
        Notice::TooEarly => (Tone::Status, text.say("notice-too-early")),
        Notice::NoMoreCodes => (Tone::Error, text.say("notice-no-more-codes")),
        Notice::Empty => (Tone::Error, text.fill("notice-empty", &[digits])),
        Notice::TooShort { typed: count } => (Tone::Error, text.fill("notice-too-short", &[digits, typed(count)])),
        Notice::TooLong { typed: count } => (Tone::Error, text.fill("notice-too-long", &[digits, typed(count)])),
        Notice::NotDigits => (Tone::Error, text.fill("notice-not-digits", &[digits])),
    };
    NoticeText { tone, text }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

fn minutes(span: Duration) -> u32 {
    u32::try_from(span.as_secs().div_ceil(60)).unwrap_or(u32::MAX)
}
