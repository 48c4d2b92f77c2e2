//! What a cardholder's browser asks of a challenge: open, submit, resend, cancel, look, wait.

use super::{Advanced, Extras, FlowFault, advance};
use crate::challenge::credential::{Matched, TypedCode, Verdict, read_code};
use crate::challenge::{
    Attempt, AttemptId, CReqDigest, Challenge, Command, Decided, Entry, FieldsDigest, Handover, Moment, Phase, Reply,
};
use crate::emv::creq::Decoded;
use crate::emv::value::{SessionData, TransactionId};
use crate::emv::{ErrorCode, Fault};
use crate::server::app::App;
use crate::server::flow::transaction::{Transaction, place};
use crate::server::ports::Sealed;
use sha2::{Digest, Sha256};
use std::time::Duration;
use subtle::ConstantTimeEq;

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

/// A CReq arrives in a browser. Repeating the same one changes nothing and sends nothing (FAQ 44).
///
/// # Errors
/// [`FlowFault`]; then nothing has changed.
pub async fn open(app: &App, decoded: Result<Decoded, Fault>, session_data: Option<&SessionData>) -> Result<Opened, FlowFault> {
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
    let transaction = Transaction::open(&app.keys, &id, &stored.transaction)?;
    let checked = decoded
        .and_then(|decoded| decoded.creq().check_against(transaction.version, &transaction.server_trans_id).map(|()| decoded));
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

/// The cardholder submits what they typed. `attempt` is the page's id of this intent.
///
/// # Errors
/// [`FlowFault`]; then nothing was counted.
pub async fn submit(app: &App, id: &TransactionId, attempt: &str, typed: &str) -> Result<Option<Advanced>, FlowFault> {
    let attempt = identify(app, attempt, &[b"submit", typed.as_bytes()]);
    let code = read_code(typed, app.policy.code_digits);
    let mut judged: Option<Verdict> = None;
    advance(app, id, Extras::default(), |challenge, transaction| {
        let entry = match &code {
            Err(malformed) => Entry::Malformed(*malformed),
            Ok(code) => Entry::Judged(judge(app, challenge, transaction, code, &mut judged)?),
        };
        Ok(Command::Submit { attempt: attempt.clone(), entry })
    })
    .await
}

/// The cardholder asks for another code.
///
/// # Errors
/// [`FlowFault`]; then nothing was sent.
pub async fn resend(app: &App, id: &TransactionId, attempt: &str) -> Result<Option<Advanced>, FlowFault> {
    let attempt = identify(app, attempt, &[b"resend"]);
    advance(app, id, Extras::default(), |_, _| Ok(Command::Resend { attempt: attempt.clone() })).await
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
    let transaction = Transaction::open(&app.keys, id, &stored.transaction)?;
    let advanced =
        Advanced { challenge: stored.challenge, reply: Reply::Shown, transaction, session_data: stored.session_data, now };
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

/// Compares once a request and code number: a verdict is used again after a lost race while its code is still the live one.
fn judge(
    app: &App,
    challenge: &Challenge,
    transaction: &Transaction,
    code: &TypedCode,
    judged: &mut Option<Verdict>,
) -> Result<Verdict, FlowFault> {
    let live = match &challenge.phase {
        Phase::Asking(asking) => asking.code.number,
        Phase::Awaited | Phase::Decided(_) => 0,
    };
    if let Some(verdict) = judged.filter(|verdict| verdict.number == live) {
        return Ok(verdict);
    }
    let verdict = Verdict { number: live, matched: compare(app, &challenge.facts.id, transaction, code, live)? };
    *judged = Some(verdict);
    Ok(verdict)
}

/// Compares with every code the challenge has had, always all of them, each in constant time.
fn compare(app: &App, id: &TransactionId, transaction: &Transaction, typed: &TypedCode, live: u32) -> Result<Matched, FlowFault> {
    let bound = transaction.bound();
    let binding = transaction.binding(id, &bound);
    let mut matched = Matched::Nothing;
    for number in 1..=live {
        let code = app.keys.code(&binding, number, app.policy.code_digits)?;
        if bool::from(code.as_bytes().ct_eq(typed.expose().as_bytes())) {
            matched = if number == live { Matched::Live } else { Matched::Replaced };
        }
    }
    Ok(matched)
}

/// How long until `later`, in whole seconds, rounded up: what a page counts.
pub fn seconds_until(now: Moment, later: Moment) -> u32 {
    u32::try_from(now.until(later).as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}
