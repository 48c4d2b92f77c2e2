//! Does what is owed: sends codes, reports results, lets deadlines pass. All of it survives a restart, because all of it is
//! in the store; the bells only save waiting.
//!
//! A new kind of work is a variant of [`Task`] and a function here that says what became of it.

use super::app::App;
use super::flow::challenge::tick;
use super::flow::message::code_message;
use super::flow::transaction::Transaction;
use super::flow::{Extras, FlowFault, advance};
use super::ports::{Job, PostFault, SendFault, Settled, Task};
use crate::challenge::{Channel, Command, Moment, Phase};
use crate::emv::rres::{Answer, read};
use crate::emv::{Erro, ErrorCode, RReq};
use std::sync::Arc;
use std::time::Duration;

/// A claimed job that says nothing for this long is free again. Longer than any gateway may take.
const LEASE: Duration = Duration::from_secs(60);
/// Jobs taken at once.
const BATCH: usize = 64;
/// How often to look without being rung: for retries, and for work of other instances.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Waits before a message is tried again; after the last the gateway has failed.
const MESSAGE_WAITS: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(8)];
/// A result that did not get through is sent again at once, and from then on every ten seconds (EMV 3DS Req 240).
const RESULT_WAIT: Duration = Duration::from_secs(10);

/// Works until the process ends.
pub async fn run(app: Arc<App>) {
    loop {
        if let Err(fault) = round(&app).await {
            tracing::error!(%fault, "outbox: round failed");
        }
        let _ = tokio::time::timeout(LOOK_EVERY, app.bells.rung()).await;
    }
}

/// Starts everything that is due; does not wait for it.
async fn round(app: &Arc<App>) -> Result<(), FlowFault> {
    for job in claim(app).await? {
        let app = app.clone();
        tokio::spawn(async move {
            if let Err(fault) = perform(&app, &job).await {
                tracing::error!(acs_trans_id = %job.challenge, %fault, "outbox: job failed");
                set_aside(&app, &job, &fault).await;
            }
        });
    }
    sweep(app).await
}

/// Does everything that is due now, one after the other: what tests call instead of [`run`].
///
/// # Errors
/// [`FlowFault`] of the first job that failed.
pub async fn drain(app: &Arc<App>) -> Result<usize, FlowFault> {
    let mut done = 0;
    loop {
        sweep(app).await?;
        let jobs = claim(app).await?;
        if jobs.is_empty() {
            return Ok(done);
        }
        for job in jobs {
            perform(app, &job).await?;
            done += 1;
        }
    }
}

async fn claim(app: &App) -> Result<Vec<Job>, FlowFault> {
    let now = app.clock.now();
    Ok(app.store.claim(now, now.plus(LEASE), BATCH).await?)
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
    let settled = again(app, job, app.clock.now(), fault.to_string());
    if let Err(fault) = app.store.settle(job.id, settled).await {
        // The claim runs out and the job comes up again.
        tracing::error!(acs_trans_id = %job.challenge, %fault, "outbox: job cannot be settled");
    }
}

async fn perform(app: &App, job: &Job) -> Result<(), FlowFault> {
    let settled = match &job.task {
        Task::SendCode { number, channel } => send_code(app, job, *number, *channel).await?,
        Task::ReportResult { url, rreq } => report_result(app, job, url, rreq).await?,
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
        Phase::Asking(asking) if asking.code.number == number && now < asking.code.valid_until => asking.code.valid_until,
        Phase::Asking(_) | Phase::Awaited | Phase::Decided(_) => return Ok(Settled::Done),
    };
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
