//! Does what is owed: sends codes, reports results, tells the issuer, lets deadlines pass. All of it survives a restart,
//! because all of it is in the store; the bells only save waiting.
//!
//! A new kind of work is a variant of [`Task`] and a function here that says what became of it.

use super::app::App;
use super::flow::challenge::tick;
use super::flow::message::code_message;
use super::flow::transaction::Transaction;
use super::flow::{Extras, FlowFault, advance, event};
use super::ports::{Event, Job, Lane, OutgoingEvent, PostFault, SendFault, Settled, Task};
use crate::challenge::{Channel, Command, Moment, Phase};
use crate::emv::rres::{Answer, read};
use crate::emv::{Erro, ErrorCode, RReq};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// A claimed job that says nothing for this long is free again. Longer than any gateway may take.
const LEASE: Duration = Duration::from_secs(60);
/// Jobs taken at once.
const BATCH: usize = 64;
/// Events on their way at once. A receiver that does not answer holds each for a quarter of a minute.
const EVENTS_AT_ONCE: usize = 16;
/// How often to look without being rung: for retries, and for work of other instances.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Waits before a message is tried again; after the last the gateway has failed.
const MESSAGE_WAITS: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(8)];
/// A result that did not get through is sent again at once, and from then on every ten seconds (EMV 3DS Req 240).
const RESULT_WAIT: Duration = Duration::from_secs(10);
/// Seconds before an event is tried again; after the last its receiver is given up (Standard Webhooks, deliverability).
const EVENT_WAITS: [u64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/// Works until the process ends.
pub async fn run(app: Arc<App>) {
    let events = Arc::new(Semaphore::new(EVENTS_AT_ONCE));
    loop {
        if let Err(fault) = round(&app, &events).await {
            tracing::error!(%fault, "outbox: round failed");
        }
        let _ = tokio::time::timeout(LOOK_EVERY, app.bells.rung()).await;
    }
}

/// Starts everything that is due; does not wait for it. Of events no more than there are places in `events`: the others stay
/// in the store, and what is urgent is taken whatever their number.
async fn round(app: &Arc<App>, events: &Arc<Semaphore>) -> Result<(), FlowFault> {
    for job in claim(app, Lane::Urgent, BATCH).await? {
        let app = app.clone();
        tokio::spawn(async move { attempt(&app, &job).await });
    }
    let places: Vec<_> = std::iter::from_fn(|| events.clone().try_acquire_owned().ok()).collect();
    if !places.is_empty() {
        let jobs = claim(app, Lane::Events, places.len()).await?;
        for (job, place) in jobs.into_iter().zip(places) {
            let app = app.clone();
            tokio::spawn(async move {
                attempt(&app, &job).await;
                drop(place);
                // For the next one, which may be of the same challenge.
                app.bells.ring();
            });
        }
    }
    sweep(app).await
}

async fn attempt(app: &App, job: &Job) {
    if let Err(fault) = perform(app, job).await {
        tracing::error!(acs_trans_id = %job.challenge, %fault, "outbox: job failed");
        set_aside(app, job, &fault).await;
    }
}

/// Does everything that is due now, one after the other: what tests call instead of [`run`].
///
/// # Errors
/// [`FlowFault`] of the first job that failed.
pub async fn drain(app: &Arc<App>) -> Result<usize, FlowFault> {
    let mut done = 0;
    loop {
        sweep(app).await?;
        let urgent = claim(app, Lane::Urgent, BATCH).await?;
        let events = claim(app, Lane::Events, BATCH).await?;
        if urgent.is_empty() && events.is_empty() {
            return Ok(done);
        }
        for job in urgent.into_iter().chain(events) {
            perform(app, &job).await?;
            done += 1;
        }
    }
}

async fn claim(app: &App, lane: Lane, limit: usize) -> Result<Vec<Job>, FlowFault> {
    let now = app.clock.now();
    Ok(app.store.claim(lane, now, now.plus(LEASE), limit).await?)
}

/// Turns deadlines that have passed into ticks (EMV 3DS Req 219, 226). Any instance may do it: the version decides.
///
/// A challenge that a tick does not change, because the policy has been widened or because it cannot be read, gets another
/// deadline: a batch of such rows would otherwise keep every other challenge waiting.
async fn sweep(app: &App) -> Result<(), FlowFault> {
    loop {
        let now = app.clock.now();
        let overdue = app.store.due(now, BATCH).await?;
        for id in &overdue {
            let due = match tick(app, id).await {
                Ok(Some(advanced)) => advanced.challenge.due(&app.policy),
                Ok(None) => None,
                Err(fault) => {
                    tracing::error!(acs_trans_id = %id, %fault, "sweeper: challenge cannot be stepped");
                    Some(now.plus(LEASE))
                }
            };
            app.store.postpone(id, now, due).await?;
        }
        if overdue.len() < BATCH {
            return Ok(());
        }
    }
}

/// A job that cannot even be tried is tried again later and given up in the end, like one whose gateway does not answer.
async fn set_aside(app: &App, job: &Job, fault: &FlowFault) {
    let now = app.clock.now();
    let settled = match &job.task {
        Task::TellIssuer { .. } => tell_again(job, now, fault.to_string()),
        Task::SendCode { .. } | Task::ReportResult { .. } => again(app, job, now, fault.to_string()),
    };
    if let Err(fault) = app.store.settle(job.id, settled).await {
        // The claim runs out and the job comes up again.
        tracing::error!(acs_trans_id = %job.challenge, %fault, "outbox: job cannot be settled");
    }
}

async fn perform(app: &App, job: &Job) -> Result<(), FlowFault> {
    let settled = match &job.task {
        Task::SendCode { number, channel } => send_code(app, job, *number, *channel).await?,
        Task::ReportResult { url, rreq } => report_result(app, job, url, rreq).await?,
        Task::TellIssuer { id, event } => tell_issuer(app, job, id, event).await?,
    };
    if let Settled::Dead { fault } = &settled {
        tracing::error!(acs_trans_id = %job.challenge, fault, "outbox: given up");
    }
    Ok(app.store.settle(job.id, settled).await?)
}

/// Sends a code, unless it is no longer the live one. The code is made here, from keys: it was never stored.
async fn send_code(app: &App, job: &Job, number: u32, channel: Channel) -> Result<Settled, FlowFault> {
    let id = &job.challenge;
    let Some(stored) = app.store.load(id).await? else { return Ok(Settled::Done) };
    let now = app.clock.now();
    let valid_until = match &stored.challenge.phase {
        Phase::Asking(asking) => asking.code().filter(|code| code.number == number && now < code.valid_until),
        Phase::Awaited | Phase::Decided(_) => None,
    };
    let Some(valid_until) = valid_until.map(|code| code.valid_until) else { return Ok(Settled::Done) };
    let transaction = Transaction::open(&app.keys, id, &stored.transaction)?;
    let sent = match (app.sender(channel), code_message(app, &transaction, id, number, channel, now.until(valid_until))?) {
        (Some(sender), Some(message)) => sender.send(&message).await,
        _ => Err(SendFault::Refused("no gateway or no address".into())),
    };
    let fault = match sent {
        Ok(()) => {
            tracing::info!(acs_trans_id = %id, number, ?channel, "code handed to gateway");
            advance(app, id, Extras::default(), |_, _| Ok(Command::Delivered { number })).await?;
            return Ok(Settled::Done);
        }
        Err(fault) => fault,
    };
    tracing::warn!(acs_trans_id = %id, number, ?channel, %fault, "code not delivered");
    let wait = usize::try_from(job.tries).ok().and_then(|tries| MESSAGE_WAITS.get(tries));
    if let (SendFault::Unavailable(_), Some(wait)) = (&fault, wait) {
        return Ok(Settled::Again { at: now.plus(*wait), fault: fault.to_string() });
    }
    advance(app, id, Extras::default(), |_, _| Ok(Command::DeliveryFailed { number })).await?;
    Ok(Settled::Dead { fault: fault.to_string() })
}

/// What a directory server's answer means for the result.
enum Receipt {
    Acknowledged,
    /// It answered, but with no acknowledgement, and asking again would not help.
    Refused(String),
    /// Not now. `told` is the Erro it is due.
    Later(String, Option<Erro>),
}

async fn report_result(app: &App, job: &Job, url: &str, rreq: &str) -> Result<Settled, FlowFault> {
    let id = &job.challenge;
    let own = RReq::parse(rreq.as_bytes()).map_err(|fault| FlowFault::OwnMessage(fault.to_string()))?;
    let receipt = receipt(&own, app.results.post(url, rreq).await);
    let now = app.clock.now();
    match receipt {
        Receipt::Acknowledged => {
            tracing::info!(acs_trans_id = %id, "result acknowledged");
            advance(app, id, Extras::default(), |_, _| Ok(Command::ResultAcknowledged)).await?;
            Ok(Settled::Done)
        }
        Receipt::Refused(fault) => {
            advance(app, id, Extras::default(), |_, _| Ok(Command::ResultRefused)).await?;
            Ok(Settled::Dead { fault })
        }
        Receipt::Later(fault, told) => {
            tracing::warn!(acs_trans_id = %id, fault, tries = job.tries, "result not acknowledged");
            if let Some(erro) = told {
                let (results, url) = (app.results.clone(), url.to_owned());
                // Best effort, and beside the retry: the answer to an Erro is of no interest, and there may be none.
                tokio::spawn(async move { results.post(&url, &erro.to_json()).await.is_ok() });
            }
            Ok(again(app, job, now, fault))
        }
    }
}

fn again(app: &App, job: &Job, now: Moment, fault: String) -> Settled {
    let end = job.owed_at.plus(Duration::from_secs(app.settings.results.retry_seconds));
    if now >= end {
        return Settled::Dead { fault };
    }
    let wait = if job.tries == 0 { Duration::ZERO } else { RESULT_WAIT };
    Settled::Again { at: now.plus(wait), fault }
}

/// Tells the issuer's systems. What is told is written here, with what is known of the challenge now; the id stays the same.
async fn tell_issuer(app: &App, job: &Job, id: &str, event: &Event) -> Result<Settled, FlowFault> {
    let Some(sender) = &app.events else { return Ok(Settled::Done) };
    let told = event::body(app, &job.challenge, event, event::Mark { at: job.owed_at, sequence: job.sequence }).await?;
    let Some(body) = told else { return Ok(Settled::Done) };
    let now = app.clock.now();
    let fault = match sender.post(&OutgoingEvent { id: id.to_owned(), at: now, body }).await {
        Ok(()) => return Ok(Settled::Done),
        Err(fault) => fault,
    };
    tracing::warn!(acs_trans_id = %job.challenge, event = id, tries = job.tries, %fault, "event not taken");
    Ok(match fault {
        SendFault::Refused(_) => Settled::Dead { fault: fault.to_string() },
        SendFault::Unavailable(_) => tell_again(job, now, fault.to_string()),
    })
}

fn tell_again(job: &Job, now: Moment, fault: String) -> Settled {
    match usize::try_from(job.tries).ok().and_then(|tries| EVENT_WAITS.get(tries)) {
        Some(wait) => Settled::Again { at: now.plus(Duration::from_secs(*wait)), fault },
        None => Settled::Dead { fault },
    }
}

fn receipt(rreq: &RReq, answer: Result<Vec<u8>, PostFault>) -> Receipt {
    let body = match answer {
        Ok(body) => body,
        Err(PostFault::NoAnswer) => {
            let mut erro = Erro::new(rreq.facts().version, ErrorCode::TimedOut, "RRes timer");
            erro.ids.three_ds_server = Some(rreq.facts().three_ds_server_trans_id.clone());
            erro.ids.acs = Some(rreq.facts().acs_trans_id.clone());
            erro.ids.ds = Some(rreq.facts().ds_trans_id.clone());
            return Receipt::Later(PostFault::NoAnswer.to_string(), Some(erro));
        }
        Err(fault) => return Receipt::Later(fault.to_string(), None),
    };
    match read(&body) {
        Ok(Answer::RRes(rres)) => match rres.check_against(rreq) {
            Ok(()) => Receipt::Acknowledged,
            Err(fault) => Receipt::Refused(fault.to_string()),
        },
        Ok(Answer::Erro(erro)) => Receipt::Refused(format!("Erro {}", erro.code)),
        // Not a message of the protocol at all: something in between answered for the directory server.
        Err(fault) if fault.message_type.is_none() => Receipt::Later(fault.to_string(), None),
        Err(fault) => Receipt::Refused(fault.to_string()),
    }
}
