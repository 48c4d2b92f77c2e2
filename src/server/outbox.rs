//! Does what is owed: sends codes, reports results, tells the issuer, lets deadlines pass. All of it survives a restart,
//! because all of it is in the store; the bells only save waiting.
//!
//! A new kind of work is a variant of [`Task`] and a function here that says what became of it.

mod deliveries;

use super::app::App;
use super::flow::challenge::tick;
use super::flow::message::code_message;
use super::flow::transaction::Transaction;
use super::flow::{Extras, FlowFault, advance, cards, notice};
use super::ports::{Job, PostFault, Sealed, SendFault, Settled, Task};
use crate::challenge::{Channel, Command, Moment, Phase};
use crate::emv::rres::{Answer, read};
use crate::emv::value::TransactionId;
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
/// How often what is old is forgotten.
const TIDY_EVERY: Duration = Duration::from_secs(60 * 60);

/// Works until the process ends.
pub async fn run(app: Arc<App>) {
    let queues = deliveries::Queues::default();
    let mut tidy_at = app.clock.now();
    loop {
        round(&app, &queues).await;
        if app.clock.now() >= tidy_at {
            tidy_at = app.clock.now().plus(TIDY_EVERY);
            log(deliveries::tidy(&app).await, "nothing could be forgotten");
        }
        let _ = tokio::time::timeout(LOOK_EVERY, app.bells.rung()).await;
    }
}

/// Starts everything that is due; does not wait for it. A kind of work that fails keeps none of the others waiting.
async fn round(app: &Arc<App>, queues: &deliveries::Queues) {
    log(start(app).await, "jobs cannot be claimed");
    log(deliveries::start(app, queues).await, "events cannot be told");
    log(sweep(app).await, "deadlines cannot be kept");
}

fn log(result: Result<(), FlowFault>, trouble: &str) {
    if let Err(fault) = result {
        tracing::error!(%fault, "outbox: {trouble}");
    }
}

async fn start(app: &Arc<App>) -> Result<(), FlowFault> {
    for job in claim(app).await? {
        let app = app.clone();
        tokio::spawn(async move { attempt(&app, &job).await });
    }
    Ok(())
}

async fn attempt(app: &App, job: &Job) {
    if let Err(fault) = perform(app, job).await {
        tracing::error!(about = job.task.about(), %fault, "outbox: job failed");
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
        let jobs = claim(app).await?;
        for job in &jobs {
            perform(app, job).await?;
        }
        let told = deliveries::drain(app).await?;
        if jobs.is_empty() && told == 0 {
            return Ok(done);
        }
        done += jobs.len() + told;
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
    let now = app.clock.now();
    let settled = again(app, job, now, fault.to_string());
    if let Err(fault) = app.store.settle(job.id, settled).await {
        // The claim runs out and the job comes up again.
        tracing::error!(about = job.task.about(), %fault, "outbox: job cannot be settled");
    }
}

async fn perform(app: &App, job: &Job) -> Result<(), FlowFault> {
    let settled = match &job.task {
        Task::SendCode { challenge, number, channel } => send_code(app, job, challenge, (*number, *channel)).await?,
        Task::ReportResult { challenge, url, rreq } => report_result(app, job, challenge, (url, rreq)).await?,
        Task::EndChallenges { card } => {
            cards::end_challenges(app, card).await?;
            Settled::Done
        }
        Task::Notify { card, channel, notice } => notify(app, job, card, (*channel, notice)).await?,
    };
    if let Settled::Dead { fault } = &settled {
        tracing::error!(about = job.task.about(), fault, "outbox: given up");
    }
    Ok(app.store.settle(job.id, settled).await?)
}

/// Sends a code, unless it is no longer the live one. The code is made here, from keys: it was never stored.
async fn send_code(app: &App, job: &Job, id: &TransactionId, (number, channel): (u32, Channel)) -> Result<Settled, FlowFault> {
    let Some(stored) = app.store.load(id).await? else { return Ok(Settled::Done) };
    let now = app.clock.now();
    let valid_until = match &stored.challenge.phase {
        Phase::Asking(asking) => asking.code().filter(|code| code.number == number && now < code.valid_until),
        Phase::Awaited | Phase::Decided(_) => None,
    };
    let Some(valid_until) = valid_until.map(|code| code.valid_until) else { return Ok(Settled::Done) };
    let transaction = Transaction::of(&app.keys, &stored)?;
    let message = code_message(app, (&stored.issuer, &transaction), id, number, channel, now.until(valid_until))?;
    let sent = match (app.sender(channel), message) {
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
    if let Some(settled) = message_again(job, now, &fault) {
        return Ok(settled);
    }
    advance(app, id, Extras::default(), |_, _| Ok(Command::DeliveryFailed { number })).await?;
    Ok(Settled::Dead { fault: fault.to_string() })
}

/// When a message is tried again; `None` when its gateway has failed for good.
fn message_again(job: &Job, now: Moment, fault: &SendFault) -> Option<Settled> {
    let wait = usize::try_from(job.tries).ok().and_then(|tries| MESSAGE_WAITS.get(tries));
    let again = matches!(fault, SendFault::Unavailable(_));
    wait.filter(|_| again).map(|wait| Settled::Again { at: now.plus(*wait), fault: fault.to_string() })
}

/// Tells a cardholder, where they could be reached until now, what has changed.
async fn notify(app: &App, job: &Job, card: &str, (channel, notice): (Channel, &Sealed)) -> Result<Settled, FlowFault> {
    let message = notice::message(app, card, channel, notice)?;
    let sent = match app.sender(channel) {
        Some(sender) => sender.send(&message).await,
        None => Err(SendFault::Refused("no gateway".into())),
    };
    Ok(match sent {
        Ok(()) => Settled::Done,
        Err(fault) => message_again(job, app.clock.now(), &fault).unwrap_or(Settled::Dead { fault: fault.to_string() }),
    })
}

/// What a directory server's answer means for the result.
enum Receipt {
    Acknowledged,
    /// It answered, but with no acknowledgement, and asking again would not help.
    Refused(String),
    /// Not now. `told` is the Erro it is due.
    Later(String, Option<Erro>),
}

async fn report_result(app: &App, job: &Job, id: &TransactionId, (url, rreq): (&str, &str)) -> Result<Settled, FlowFault> {
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
