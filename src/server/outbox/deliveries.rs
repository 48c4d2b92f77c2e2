//! Tells issuers' systems what has happened: a queue for each endpoint, so that one that does not answer delays no other.
//!
//! A try that fails is made again by [`WAITS`], over three days; what is left then is kept for an operator to send again. An
//! endpoint that says it is gone is told nothing more.

use super::{BATCH, LEASE};
use crate::challenge::Moment;
use crate::server::app::App;
use crate::server::flow::endpoint::Target;
use crate::server::flow::{FlowFault, event};
use crate::server::ports::{Chance, Delivery, Endpoint, EventFault, OutgoingEvent, Settled, StoreFault};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// Waits between one try and the next, ten tries over some 75 hours (Standard Webhooks 1.0.0 names such a schedule). Each is
/// made up to a tenth longer or shorter, so that what failed together does not come back together.
const WAITS: [Duration; 9] = [
    Duration::from_secs(5),
    Duration::from_secs(5 * MINUTE),
    Duration::from_secs(30 * MINUTE),
    Duration::from_secs(2 * HOUR),
    Duration::from_secs(5 * HOUR),
    Duration::from_secs(10 * HOUR),
    Duration::from_secs(14 * HOUR),
    Duration::from_secs(20 * HOUR),
    Duration::from_secs(24 * HOUR),
];
/// A receiver that asks to be left alone for longer than this is tried again all the same.
const LONGEST: Duration = Duration::from_secs(24 * HOUR);

/// Places for deliveries on their way, for each endpoint: it holds no others than its own.
#[derive(Default)]
pub(super) struct Queues(Mutex<HashMap<String, Arc<Semaphore>>>);

impl Queues {
    fn of(&self, endpoint: &str, places: usize) -> Arc<Semaphore> {
        // A panic elsewhere leaves a whole map behind: looking up and inserting do not stop half-way.
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        queues.entry(endpoint.to_owned()).or_insert_with(|| Arc::new(Semaphore::new(places))).clone()
    }
}

/// Starts what is due, as far as there are places; does not wait for it.
///
/// # Errors
/// [`FlowFault`] when the store does not say which endpoints there are.
pub(super) async fn start(app: &Arc<App>, queues: &Queues) -> Result<(), FlowFault> {
    for endpoint in app.store.endpoints_due(app.clock.now()).await? {
        let places = queues.of(&endpoint.id, app.settings.events.at_once);
        if let Err(fault) = start_for(app, Arc::new(endpoint), &places).await {
            // What is wrong with one is not to be the others' delay.
            tracing::error!(%fault, "outbox: deliveries cannot be claimed");
        }
    }
    Ok(())
}

async fn start_for(app: &Arc<App>, endpoint: Arc<Endpoint>, places: &Arc<Semaphore>) -> Result<(), StoreFault> {
    let mut free = Vec::new();
    while let Ok(place) = places.clone().try_acquire_owned() {
        free.push(place);
    }
    if free.is_empty() {
        return Ok(());
    }
    for delivery in claim(app, &endpoint, free.len()).await? {
        let Some(place) = free.pop() else { break };
        let (app, endpoint) = (app.clone(), endpoint.clone());
        tokio::spawn(async move {
            if let Err(fault) = attempt(&app, &endpoint, &delivery).await {
                // The claim runs out and the delivery comes up again.
                tracing::error!(endpoint = endpoint.id, event = delivery.event_id, %fault, "outbox: delivery cannot be settled");
            }
            drop(place);
            app.bells.ring();
        });
    }
    Ok(())
}

/// Makes every delivery that is due, one after the other; how many.
///
/// # Errors
/// [`FlowFault`] of the store.
pub(super) async fn drain(app: &Arc<App>) -> Result<usize, FlowFault> {
    let mut done = 0;
    for endpoint in app.store.endpoints_due(app.clock.now()).await? {
        let deliveries = claim(app, &endpoint, BATCH).await?;
        for delivery in &deliveries {
            attempt(app, &endpoint, delivery).await?;
        }
        done += deliveries.len();
    }
    Ok(done)
}

async fn claim(app: &App, endpoint: &Endpoint, limit: usize) -> Result<Vec<Delivery>, StoreFault> {
    let now = app.clock.now();
    app.store.claim_deliveries(&endpoint.id, now, now.plus(LEASE), limit).await
}

/// One try, and what becomes of the delivery.
async fn attempt(app: &App, endpoint: &Endpoint, delivery: &Delivery) -> Result<(), StoreFault> {
    let (endpoint_id, event_id) = (&endpoint.id, &delivery.event_id);
    let settled = match deliver(app, endpoint, delivery).await {
        Ok(settled) => settled,
        // It could not even be tried. It waits like one that nobody took, and is given up in the end.
        Err(fault) => again(app, delivery, fault.to_string(), None),
    };
    match &settled {
        Settled::Done => tracing::info!(endpoint = endpoint_id, event = event_id, "event told"),
        Settled::Again { fault, .. } => {
            tracing::warn!(endpoint = endpoint_id, event = event_id, fault, tries = delivery.tries, "event not taken");
        }
        Settled::Dead { fault } => tracing::error!(endpoint = endpoint_id, event = event_id, fault, "event given up"),
    }
    app.store.settle_delivery(delivery.id, settled, app.clock.now()).await
}

async fn deliver(app: &App, endpoint: &Endpoint, delivery: &Delivery) -> Result<Settled, FlowFault> {
    let Some(body) = event::body(app, endpoint, delivery).await? else { return Ok(Settled::Done) };
    let outgoing = OutgoingEvent {
        id: delivery.event_id.clone(),
        at: app.clock.now(),
        body,
        shape: endpoint.shape,
        target: Target::open(&app.keys, endpoint)?,
    };
    Ok(match app.events.post(&outgoing).await {
        Ok(()) => Settled::Done,
        Err(fault @ EventFault::Gone) => {
            disable(app, endpoint).await?;
            Settled::Dead { fault: fault.to_string() }
        }
        Err(EventFault::Later { fault, after }) => again(app, delivery, fault, after),
    })
}

/// Tells an endpoint nothing more. Not one that has been changed since it was called: it may be another by now.
async fn disable(app: &App, called: &Endpoint) -> Result<(), FlowFault> {
    if app.store.disable_endpoint(&called.id, Some(app.clock.now()), Some(&called.target)).await? {
        tracing::warn!(endpoint = called.id, issuer = called.issuer, "endpoint is gone (HTTP status 410): disabled");
    }
    Ok(())
}

/// When a delivery is tried again, or that it is not.
fn again(app: &App, delivery: &Delivery, fault: String, after: Option<Duration>) -> Settled {
    match wait(app.chance.as_ref(), delivery.tries, after) {
        Some(wait) => Settled::Again { at: app.clock.now().plus(wait), fault },
        None => Settled::Dead { fault },
    }
}

/// How long to wait after the try that had `tries` before it; `None` after the last. Never less than the receiver has asked for.
fn wait(chance: &dyn Chance, tries: u32, after: Option<Duration>) -> Option<Duration> {
    let planned = usize::try_from(tries).ok().and_then(|tries| WAITS.get(tries))?;
    Some(jittered(chance, *planned).max(after.unwrap_or_default().min(LONGEST)))
}

/// 0.9 to 1.1 times as long.
fn jittered(chance: &dyn Chance, wait: Duration) -> Duration {
    let mut bytes = [0_u8; 2];
    chance.fill(&mut bytes);
    let tenth = wait / 10;
    wait - tenth + tenth * 2 * u32::from(u16::from_be_bytes(bytes)) / u32::from(u16::MAX)
}

/// Forgets what is old: events that were delivered or given up, and reservations of requests.
///
/// # Errors
/// [`FlowFault`] of the store.
pub(super) async fn tidy(app: &App) -> Result<(), FlowFault> {
    let now = app.clock.now();
    let kept = i64::from(app.settings.events.keep_days) * 24 * 60 * 60 * 1000;
    Ok(app.store.forget(Moment::from_millis(now.millis() - kept), now).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws this byte, and no other.
    struct Always(u8);

    impl Chance for Always {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn ten_tries_are_made_over_three_days() {
        let total = |byte| {
            (0..)
                .map_while(|tries| wait(&Always(byte), tries, None))
                .fold((1, Duration::ZERO), |(tries, sum), wait| (tries + 1, sum + wait))
        };
        let planned: Duration = WAITS.iter().sum();
        assert_eq!(planned, Duration::from_secs(75 * HOUR + 35 * MINUTE + 5));
        assert_eq!(total(0), (10, planned * 9 / 10));
        assert_eq!(total(255), (10, planned * 11 / 10));
        let (tries, middle) = total(127);
        assert!(tries == 10 && middle > planned * 99 / 100 && middle < planned);
    }

    #[test]
    fn a_wait_is_never_shorter_than_the_receiver_asks() {
        let seconds = Duration::from_secs;
        for (tries, after, expected) in [
            (0, None, Some(seconds(5) * 9 / 10)),
            (0, Some(seconds(0)), Some(seconds(5) * 9 / 10)),
            (0, Some(seconds(60)), Some(seconds(60))),
            (1, Some(seconds(60)), Some(seconds(270))),
            (0, Some(seconds(u64::MAX)), Some(LONGEST)),
            (9, Some(seconds(60)), None),
            (u32::MAX, None, None),
        ] {
            assert_eq!(wait(&Always(0), tries, after), expected, "{tries} {after:?}");
        }
    }

    #[test]
    fn an_endpoint_has_places_of_its_own() {
        let queues = Queues::default();
        let held = queues.of("dead", 1).try_acquire_owned();
        assert!(held.is_ok());
        assert_eq!(queues.of("dead", 1).available_permits(), 0);
        assert_eq!(queues.of("alive", 1).available_permits(), 1);
    }
}
