//! What a cardholder's browser asks of a challenge: open, submit, choose, resend, cancel, look, wait.

use super::judge::{self, Judged};
use super::{Advanced, Extras, FlowFault, advance, language};
use crate::challenge::credential::read_code;
use crate::challenge::{
    Attempt, AttemptId, CReqDigest, Command, Decided, Entry, FieldsDigest, Handover, Method, Moment, Phase, Reply,
};
use crate::emv::creq::Decoded;
use crate::emv::value::{SessionData, TransactionId};
use crate::emv::{ErrorCode, Fault};
use crate::server::app::App;
use crate::server::flow::transaction::{Transaction, place};
use crate::server::ports::Sealed;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// How often a verdict is made anew before the request is given up. What it is about changes only when somebody else acts.
const JUDGED: usize = 8;

/// What became of a CReq.
#[derive(Clone, Debug)]
pub enum Opened {
    /// There is a page to show.
    Page(Box<Advanced>),
    /// The merchant is to be told of an error, through the browser.
    Erro(Box<Advanced>, Fault),
    /// Nobody can be told: the transaction is not known.
    Unknown(Fault),
}

/// A CReq arrives in a browser that asks for these languages, best first. Repeating the same one changes nothing and sends
/// nothing (FAQ 44).
///
/// # Errors
/// [`FlowFault`]; then nothing has changed.
pub async fn open(
    app: &App,
    decoded: Result<Decoded, Fault>,
    session_data: Option<&SessionData>,
    asked: &[String],
) -> Result<Opened, FlowFault> {
    let claimed = match &decoded {
        Ok(decoded) => Some(decoded.creq().acs_trans_id.clone()),
        Err(fault) => fault.ids.acs.clone(),
    };
    let unknown = |decoded: Result<Decoded, Fault>| match decoded {
        Ok(decoded) => Opened::Unknown(decoded.creq().fault(ErrorCode::IdNotRecognised, "acsTransID")),
        Err(fault) => Opened::Unknown(fault),
    };
    let Some(id) = claimed else { return Ok(unknown(decoded)) };
    if decoded.as_ref().is_err_and(|fault| !fault.may_be_answered()) {
        // An Erro: not ours to answer, and no reason to end anything (FAQ 52).
        return Ok(unknown(decoded));
    }
    let Some(stored) = app.store.load(&id).await? else { return Ok(unknown(decoded)) };
    let transaction = Transaction::of(&app.keys, &stored)?;
    // A CReq for a challenge that no AReq began belongs to nothing.
    let Some(emv) = transaction.via.emv() else { return Ok(unknown(decoded)) };
    language::adopt(app, &stored, &transaction, asked).await?;
    let checked = decoded.and_then(|decoded| decoded.creq().check_against(emv.version, &emv.server_trans_id).map(|()| decoded));
    match checked {
        Ok(decoded) => open_valid(app, &id, &decoded, session_data).await,
        Err(fault) => refuse(app, &id, fault).await,
    }
}

async fn open_valid(
    app: &App,
    id: &TransactionId,
    decoded: &Decoded,
    session_data: Option<&SessionData>,
) -> Result<Opened, FlowFault> {
    let creq = CReqDigest(Sha256::digest(decoded.bytes()).into());
    let window = decoded.creq().window_size;
    let session_data = session_data.map(|data| seal_session_data(app, id, data)).transpose()?;
    let extras = Extras { session_data: session_data.as_ref(), ..Extras::default() };
    let Some(advanced) = advance(app, id, extras, |_, _| Ok(Command::Open { creq, window })).await? else {
        return Ok(Opened::Unknown(decoded.creq().fault(ErrorCode::IdNotRecognised, "acsTransID")));
    };
    let fault = match advanced.reply {
        Reply::OtherCReq => decoded.creq().fault(ErrorCode::TransactionDataInvalid, "acsTransID already processed"),
        Reply::TooLate => decoded.creq().fault(ErrorCode::TimedOut, "first CReq timer"),
        _ => return Ok(Opened::Page(Box::new(advanced))),
    };
    Ok(Opened::Erro(Box::new(advanced), fault))
}

async fn refuse(app: &App, id: &TransactionId, fault: Fault) -> Result<Opened, FlowFault> {
    let extras = Extras { fault: Some(&fault), ..Extras::default() };
    match advance(app, id, extras, |_, _| Ok(Command::RefuseCReq)).await? {
        Some(advanced) => {
            let late = advanced.reply == Reply::TooLate;
            let fault =
                if late { Fault { code: ErrorCode::TimedOut, detail: "first CReq timer".into(), ..fault } } else { fault };
            Ok(Opened::Erro(Box::new(advanced), fault))
        }
        None => Ok(Opened::Unknown(fault)),
    }
}

/// What was typed into a code page. Shows nothing in `Debug`, for there is none.
pub struct Typed<'a> {
    /// The page's id of this intent.
    pub attempt: &'a str,
    /// The code field.
    pub code: &'a str,
    /// The password field; empty where there is none.
    pub password: &'a str,
    /// The trust-list box is ticked.
    pub trust: bool,
}

/// The cardholder submits what they typed.
///
/// The password is checked whenever there is a code to compare with it, whichever of the two is wrong, and off the threads
/// that serve others.
///
/// # Errors
/// [`FlowFault`]; then nothing was counted.
pub async fn submit(app: &App, id: &TransactionId, typed: &Typed<'_>) -> Result<Option<Advanced>, FlowFault> {
    let trust: &[u8] = if typed.trust { b"1" } else { b"" };
    let attempt = identify(app, typed.attempt, &[b"submit", typed.code.as_bytes(), typed.password.as_bytes(), trust]);
    let code = read_code(typed.code, app.policy.code_digits);
    for _ in 0..JUDGED {
        let password = match &code {
            Ok(_) if !typed.password.is_empty() => judge::password(app, id, &attempt, typed.password).await?,
            _ => None,
        };
        let mut judged = Judged::default();
        let advanced = advance(app, id, Extras::default(), |challenge, transaction| {
            let entry = match &code {
                _ if challenge.facts.password && typed.password.is_empty() => Entry::NoPassword,
                Err(malformed) => Entry::Malformed(*malformed),
                Ok(code) => Entry::Judged(judged.code(app, challenge, transaction, code, password)?),
            };
            Ok(Command::Submit { attempt: attempt.clone(), entry, trust: typed.trust })
        });
        let advanced = advanced.await?;
        if !is_judged_again(&advanced) {
            return Ok(advanced);
        }
    }
    Err(FlowFault::Contended)
}

/// A verdict about something that is no longer what counts is made anew; nothing has changed and nobody has seen it.
fn is_judged_again(advanced: &Option<Advanced>) -> bool {
    advanced.as_ref().is_some_and(|advanced| advanced.reply == Reply::JudgeAgain)
}

/// The cardholder used a passkey: `assertion` is what the browser made, as JSON.
///
/// # Errors
/// [`FlowFault`]; then nothing was counted.
pub async fn assert(
    app: &App,
    id: &TransactionId,
    attempt: &str,
    assertion: &str,
    trust: bool,
) -> Result<Option<Advanced>, FlowFault> {
    let ticked: &[u8] = if trust { b"1" } else { b"" };
    let attempt = identify(app, attempt, &[b"assert", assertion.as_bytes(), ticked]);
    let Some(stored) = app.store.load(id).await? else { return Ok(None) };
    let card = Transaction::of(&app.keys, &stored)?.card;
    // As they are now, not as they were when the challenge began: one that was removed since is good for nothing.
    let passkeys = super::cards::passkeys(app, &card).await?;
    let mut judged = Judged::default();
    let advanced = advance(app, id, Extras::default(), |challenge, transaction| {
        let assertion = judged.assertion(app, challenge, (&stored.issuer, transaction), &passkeys, assertion)?;
        Ok(Command::Assert { attempt: attempt.clone(), assertion, trust })
    });
    let advanced = advanced.await?;
    if let Some(used) = judged.used() {
        // Its counter has moved on. Not part of the decision: a passkey that could not be stored again is only older.
        if let Err(fault) = super::cards::use_passkey(app, &card, used).await {
            tracing::warn!(acs_trans_id = %id, %fault, "passkey's counter not stored");
        }
    }
    Ok(advanced)
}

/// The cardholder asks for another code, or for the app to be asked again.
///
/// # Errors
/// [`FlowFault`]; then nothing was sent.
pub async fn resend(app: &App, id: &TransactionId, attempt: &str) -> Result<Option<Advanced>, FlowFault> {
    let attempt = identify(app, attempt, &[b"resend"]);
    advance(app, id, Extras::default(), |_, _| Ok(Command::Resend { attempt: attempt.clone() })).await
}

/// The cardholder wants another way: `method` is what the form says, empty to see which there are.
///
/// # Errors
/// [`FlowFault`]; then nothing was sent.
pub async fn choose(app: &App, id: &TransactionId, attempt: &str, method: &str) -> Result<Option<Advanced>, FlowFault> {
    let attempt = identify(app, attempt, &[b"choose", method.as_bytes()]);
    let chosen = Method::named(method);
    if chosen.is_none() && !method.is_empty() {
        // No way of ours has that name: shown where they stand, nothing done.
        return tick(app, id).await;
    }
    advance(app, id, Extras::default(), |_, _| Ok(Command::Choose { attempt: attempt.clone(), method: chosen })).await
}

/// The cardholder says that it was not them.
///
/// # Errors
/// [`FlowFault`]; then the challenge goes on.
pub async fn disown(app: &App, id: &TransactionId) -> Result<Option<Advanced>, FlowFault> {
    advance(app, id, Extras::default(), |_, _| Ok(Command::Disown)).await
}

/// The cardholder gives up.
///
/// # Errors
/// [`FlowFault`]; then the challenge goes on.
pub async fn cancel(app: &App, id: &TransactionId) -> Result<Option<Advanced>, FlowFault> {
    advance(app, id, Extras::default(), |_, _| Ok(Command::Cancel)).await
}

/// Where the challenge stands, for a GET: writes nothing, not even what time has decided meanwhile. The second value tells
/// that a deadline has passed and the sweeper is about to act on it.
///
/// # Errors
/// [`FlowFault`] of a look at the store.
pub async fn look(app: &App, id: &TransactionId) -> Result<Option<(Advanced, bool)>, FlowFault> {
    let Some(stored) = app.store.load(id).await? else { return Ok(None) };
    let now = app.clock.now();
    let blocked = matches!(stored.challenge.phase, Phase::Asking(_)) && stored.challenge.attempts_left(now, &app.policy) == 0;
    let lapsed = blocked || stored.challenge.due(&app.policy).is_some_and(|due| now >= due);
    let transaction = Transaction::of(&app.keys, &stored)?;
    let advanced = Advanced {
        challenge: stored.challenge,
        issuer: stored.issuer,
        reply: Reply::Shown,
        transaction,
        session_data: stored.session_data,
        now,
    };
    Ok(Some((advanced, lapsed)))
}

/// Lets time decide what it has to decide.
///
/// # Errors
/// [`FlowFault`]; then nothing has changed.
pub async fn tick(app: &App, id: &TransactionId) -> Result<Option<Advanced>, FlowFault> {
    advance(app, id, Extras::default(), |_, _| Ok(Command::Tick)).await
}

/// Waits up to `within` while the decision is being handed over, then says where the challenge stands.
///
/// # Errors
/// [`FlowFault`] of a look at the store.
pub async fn settle(app: &App, advanced: Advanced, within: Duration) -> Result<Advanced, FlowFault> {
    if !is_pending(&advanced) {
        return Ok(advanced);
    }
    let id = advanced.challenge.facts.id.clone();
    let reply = advanced.reply;
    let latest = wait_while(app, &id, within, is_pending).await?;
    Ok(latest.map_or(advanced, |latest| Advanced { reply, ..latest }))
}

/// Waits up to `within` for the challenge to leave the step that `still` describes; returns where it stands then.
///
/// Woken by every change made in this process, and looks by itself now and then for those made elsewhere.
///
/// # Errors
/// [`FlowFault`] of a look at the store.
pub async fn wait_while(
    app: &App,
    id: &TransactionId,
    within: Duration,
    still: impl Fn(&Advanced) -> bool,
) -> Result<Option<Advanced>, FlowFault> {
    const LOOK_EVERY: Duration = Duration::from_secs(2);
    let end = tokio::time::Instant::now() + within;
    loop {
        let mut changes = app.bells.watch();
        let Some(latest) = tick(app, id).await? else { return Ok(None) };
        if !still(&latest) || tokio::time::Instant::now() >= end {
            return Ok(Some(latest));
        }
        let look = (tokio::time::Instant::now() + LOOK_EVERY).min(end);
        let changed = async {
            // A receiver that fell behind may have missed ours: look.
            while changes.recv().await.is_ok_and(|changed| changed != *id) {}
        };
        let _ = tokio::time::timeout_at(look, changed).await;
    }
}

/// Whether the decision is still being handed over.
pub fn is_pending(advanced: &Advanced) -> bool {
    matches!(advanced.challenge.phase, Phase::Decided(Decided { handover: Handover::Pending, .. }))
}

/// The step a page waits at, as a text that changes when there is something new to show; `None` where nothing is waited for.
pub fn waiting(advanced: &Advanced) -> Option<String> {
    match &advanced.challenge.phase {
        Phase::Decided(Decided { handover: Handover::Pending, .. }) => Some("hand-over".to_owned()),
        // Also while another way is being looked for: what is pending can still be approved.
        Phase::Asking(asking) => {
            let interactions = advanced.challenge.tally.interactions;
            asking.approval().map(|live| format!("approval-{}-{interactions}", live.number))
        }
        Phase::Awaited | Phase::Decided(_) => None,
    }
}

/// The session data to send back, exactly as it came.
///
/// # Errors
/// [`FlowFault`] when it cannot be decrypted.
pub fn session_data(app: &App, advanced: &Advanced) -> Result<Option<String>, FlowFault> {
    let place = place("session", &advanced.challenge.facts.id.canonical());
    let open = |sealed: &Sealed| {
        let plain = app.keys.open(&place, sealed)?;
        String::from_utf8(plain.to_vec()).map_err(|_| FlowFault::Unreadable("session data"))
    };
    advanced.session_data.as_ref().map(open).transpose()
}

fn seal_session_data(app: &App, id: &TransactionId, data: &SessionData) -> Result<Sealed, FlowFault> {
    Ok(app.keys.seal(app.chance.as_ref(), &place("session", &id.canonical()), data.as_str().as_bytes())?)
}

fn identify(app: &App, attempt: &str, fields: &[&[u8]]) -> Attempt {
    Attempt { id: AttemptId::parse(attempt), fields: FieldsDigest(app.keys.fields_digest(fields)) }
}

/// How long until `later`, in whole seconds, rounded up: what a page counts.
pub fn seconds_until(now: Moment, later: Moment) -> u32 {
    u32::try_from(now.until(later).as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}
