//! The one thread that writes. It takes whatever is queued, commits it as one group, and only then answers.
//!
//! A disk flush costs the same for one write as for many, so the busier the store, the larger the groups; nobody waits for
//! a group to fill. Inside a group each write has its own savepoint: one that fails leaves nothing and does not touch the
//! others. When the group itself cannot be committed, every write in it gets a fault and nothing of it is stored.

use crate::server::ports::StoreFault;
use rusqlite::{Connection, TransactionBehavior};
use std::thread::{self, JoinHandle};
use tokio::sync::{mpsc, oneshot};

/// Writes in one commit at most.
const GROUP: usize = 64;
/// Writes that may wait; more wait in their callers.
const QUEUE: usize = 256;

/// The way to the thread that writes.
#[derive(Debug)]
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Box<dyn Queued>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread with its connection.
    ///
    /// # Errors
    /// When no thread can be had.
    pub(super) fn start(connection: Connection) -> Result<Self, StoreFault> {
        let (queue, queued) = mpsc::channel(QUEUE);
        let thread = thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || write_groups(connection, queued))
            .map_err(|error| StoreFault(format!("cannot start the writer: {error}")))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Writes, and answers once it is on disk. The work runs inside a transaction and begins none of its own.
    ///
    /// # Errors
    /// The work's own, and when its group could not be committed. Then nothing of it is stored.
    pub(super) async fn write<T, F>(&self, work: F) -> Result<T, StoreFault>
    where
        F: FnOnce(&Connection) -> Result<T, StoreFault> + Send + 'static,
        T: Send + 'static,
    {
        let gone = || StoreFault("the writer has ended".to_owned());
        let (answer, answered) = oneshot::channel();
        let write = Box::new(Write { work: Some(work), outcome: None, answer });
        self.queue.as_ref().ok_or_else(gone)?.send(write).await.map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has already been reported, and whoever waited has got a fault.
            let _ = thread.join();
        }
    }
}

/// A write of whatever result, as the queue sees it.
trait Queued: Send {
    /// Does the work. Whether its changes are to stay.
    fn run(&mut self, connection: &Connection) -> bool;
    /// Tells whoever waits what became of it, once the group's own fate is known.
    fn answer(self: Box<Self>, group: Result<(), StoreFault>);
}

struct Write<T, F> {
    work: Option<F>,
    outcome: Option<Result<T, StoreFault>>,
    answer: oneshot::Sender<Result<T, StoreFault>>,
}

impl<T, F> Queued for Write<T, F>
where
    F: FnOnce(&Connection) -> Result<T, StoreFault> + Send,
    T: Send,
{
    fn run(&mut self, connection: &Connection) -> bool {
        self.outcome = self.work.take().map(|work| work(connection));
        matches!(self.outcome, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, group: Result<(), StoreFault>) {
        let answer = match (self.outcome, group) {
            (Some(Err(own)), _) => Err(own),
            (_, Err(fault)) => Err(fault),
            (Some(Ok(value)), Ok(())) => Ok(value),
            (None, Ok(())) => Err(StoreFault("a write was left out".to_owned())),
        };
        // Whoever waited may have gone.
        let _ = self.answer.send(answer);
    }
}

fn write_groups(mut connection: Connection, mut queued: mpsc::Receiver<Box<dyn Queued>>) {
    let mut group = Vec::with_capacity(GROUP);
    while queued.blocking_recv_many(&mut group, GROUP) > 0 {
        let fate = commit(&mut connection, &mut group);
        for write in group.drain(..) {
            write.answer(fate.clone());
        }
    }
}

/// Runs a group and commits it. On a fault nothing of it is stored.
fn commit(connection: &mut Connection, group: &mut [Box<dyn Queued>]) -> Result<(), StoreFault> {
    let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for write in group {
        let savepoint = transaction.savepoint()?;
        if write.run(&savepoint) {
            savepoint.commit()?;
        } else {
            // Fails when SQLite has rolled back the whole transaction, as it does on a full disk: then the group is lost.
            savepoint.finish()?;
        }
    }
    Ok(transaction.commit()?)
}
