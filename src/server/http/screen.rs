//! From a challenge to a page: picks the words' arguments, formats money and time, masks addresses. The only place where the
//! core's view and the page's structures meet.
//!
//! Here: which page, and what every page has. The steps are in `steps`, the ways to choose from in `ways`, what is said in
//! `notices`, how it ended in `endings`.

mod endings;
mod notices;
mod steps;
mod ways;

use crate::challenge::view::{View, view};
use crate::emv::Fault;
use crate::emv::value::{MessageCategory, TransactionId};
use crate::server::app::App;
use crate::server::flow::challenge::waiting;
use crate::server::flow::transaction::{Theme, Transaction};
use crate::server::flow::{Advanced, FlowFault, message, report};
use crate::server::language::display;
use crate::server::look::Look;
use crate::server::seal::Purpose;
use crate::server::system::random_token;
use crate::ui::desk::CodeFields;
use crate::ui::pages::{
    Ending, FinishingPage, FormSeed, Frame, Page, Problem, ProblemPage, PurchaseText, ReturnPage, Sending, StartPage,
};
use crate::ui::text::{Arg, Text};

/// The page a challenge is at.
///
/// # Errors
/// [`FlowFault`] when the session data cannot be decrypted, or the challenge's key is gone.
pub fn page(app: &App, advanced: &Advanced) -> Result<Page, FlowFault> {
    let text = words(app, advanced);
    Ok(match view(&advanced.challenge, advanced.reply, advanced.now, &app.policy) {
        View::Code(code) => Page::Code(Box::new(steps::code(app, advanced, &code, &text)?)),
        View::Approval(approval) => Page::Approval(Box::new(steps::approval(app, advanced, &approval, &text)?)),
        View::Choice(choice) => Page::Choice(Box::new(ways::choice(app, advanced, &choice, &text)?)),
        View::Finishing => finishing(app, advanced),
        View::Return(end) => Page::Return(endings::back(app, advanced, end, &text)?),
        View::Closed => problem(app, Problem::Ended, &format!("challenge {} is closed", advanced.challenge.facts.id)),
    })
}

/// The page a link leads to: it opens nothing by itself.
pub fn start(app: &App, advanced: &Advanced, token: String) -> Page {
    Page::Start(StartPage { purchase: purchase(advanced, &words(app, advanced)), token })
}

/// The waiting page.
pub fn finishing(app: &App, advanced: &Advanced) -> Page {
    let text = words(app, advanced);
    Page::Finishing(FinishingPage {
        purchase: purchase(advanced, &text),
        seed: seed(app, advanced),
        shown: waiting(advanced).unwrap_or_else(|| "hand-over".to_owned()),
    })
}

/// What can change on the code step without leaving it; `None` when the challenge is at another step.
///
/// # Errors
/// [`FlowFault`] when the challenge's key is gone.
pub fn code_fields(app: &App, advanced: &Advanced) -> Result<Option<CodeFields>, FlowFault> {
    match view(&advanced.challenge, advanced.reply, advanced.now, &app.policy) {
        View::Code(code) => steps::code_fields(app, advanced, &code, &words(app, advanced)).map(Some),
        View::Approval(_) | View::Choice(_) | View::Finishing | View::Return(_) | View::Closed => Ok(None),
    }
}

/// The page that takes an Erro to the merchant.
pub fn erro(app: &App, advanced: &Advanced, fault: &Fault, session: Option<String>) -> Page {
    let erro = advanced.transaction.via.emv().map(|emv| report::erro(emv, &advanced.challenge.facts.id, fault));
    let mut fields: Vec<_> = erro.into_iter().map(|erro| (app.settings.results.error_field.clone(), erro.encode())).collect();
    fields.extend(session.map(|data| (endings::SESSION_FIELD.to_owned(), data)));
    Page::Return(ReturnPage {
        action: advanced.transaction.via.destination().as_str().to_owned(),
        sending: Sending::Post,
        fields,
        ending: Ending::InvalidRequest,
        purchase: purchase(advanced, &words(app, advanced)),
        blocked: String::new(),
        disowned: false,
        handle: None,
    })
}

/// A page for a browser that cannot be sent anywhere.
pub fn problem(app: &App, problem: Problem, cause: &str) -> Page {
    Page::Problem(explained(app, problem, cause))
}

/// The page for what may pass by itself: with a way back to the step, where it is known which.
pub fn unavailable(app: &App, id: Option<&TransactionId>, cause: &str) -> Page {
    let handle = id.map(|id| app.keys.token(app.chance.as_ref(), Purpose::Handle, id));
    Page::Problem(ProblemPage { handle, ..explained(app, Problem::Unavailable, cause) })
}

/// Its reference is in one log line with the cause.
fn explained(app: &App, problem: Problem, cause: &str) -> ProblemPage {
    let reference: String = random_token(app.chance.as_ref()).chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let reference = reference.to_ascii_uppercase();
    if problem == Problem::Unavailable {
        tracing::error!(reference, ?problem, cause, "problem page");
    } else {
        tracing::info!(reference, ?problem, cause, "problem page");
    }
    ProblemPage { problem, reference, handle: None }
}

/// What the document around a challenge's page needs.
pub fn frame(app: &App, advanced: &Advanced) -> Frame {
    let transaction = &advanced.transaction;
    let theme = transaction.theme.map(Theme::name);
    Frame { theme, ..framed(app, app.looks.of(&advanced.issuer), words(app, advanced), &transaction.scheme) }
}

/// The same where no challenge is known: words by what the browser asks for.
pub fn plain_frame(app: &App, text: Text, scheme: &str) -> Frame {
    framed(app, app.looks.default(), text.with("kind", "payment".into()), scheme)
}

fn framed(app: &App, look: &Look, text: Text, scheme: &str) -> Frame {
    Frame {
        text,
        nonce: random_token(app.chance.as_ref()),
        languages: app.languages.names(),
        issuer: look.name.clone(),
        branding: look.branding.clone(),
        scheme: scheme.to_owned(),
        theme: None,
        demo: app.settings.is_demo(),
    }
}

/// Words in the cardholder's language, for what this is about: a payment, or a card that pays for nothing.
fn words(app: &App, advanced: &Advanced) -> Text {
    let kind = if is_payment(&advanced.transaction) { "payment" } else { "card" };
    message::words(app, &advanced.issuer, &advanced.transaction).with("kind", kind.into())
}

fn is_payment(transaction: &Transaction) -> bool {
    transaction.category != MessageCategory::NonPayment && transaction.purchase.is_some()
}

fn purchase(advanced: &Advanced, text: &Text) -> PurchaseText {
    let transaction = &advanced.transaction;
    PurchaseText {
        merchant: display::for_page(&transaction.merchant),
        amount: message::amount(transaction, text).filter(|_| is_payment(transaction)),
        last_four: transaction.last_four.clone(),
    }
}

fn seed(app: &App, advanced: &Advanced) -> FormSeed {
    let id = &advanced.challenge.facts.id;
    FormSeed {
        handle: app.keys.token(app.chance.as_ref(), Purpose::Handle, id),
        resume: format!("/challenge/{}", app.keys.token(app.chance.as_ref(), Purpose::Resume, id)),
    }
}

fn issuer(app: &App, advanced: &Advanced) -> (&'static str, Arg) {
    ("issuer", Arg::Text(app.looks.of(&advanced.issuer).name.clone()))
}
