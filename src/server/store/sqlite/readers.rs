//! The connections that read: a few, each used by one reader at a time, off the async executor.

use super::connection;
use crate::server::ports::StoreFault;
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// How many there are. A read takes microseconds, so a few are enough.
const CONNECTIONS: usize = 4;

/// The readers.
#[derive(Debug)]
pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    /// As many permits as connections.
    permits: Arc<Semaphore>,
}

impl Readers {
    /// Opens them.
    ///
    /// # Errors
    /// When SQLite fails, or when a pragma is not in force.
    pub(super) fn open(path: &Path) -> Result<Self, StoreFault> {
        let idle = (0..CONNECTIONS).map(|_| connection::open_reader(path)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { idle: Arc::new(Mutex::new(idle)), permits: Arc::new(Semaphore::new(CONNECTIONS)) })
    }

    /// Reads in one transaction, so that all it sees belongs together.
    ///
    /// # Errors
    /// The work's own, and when no connection could be had.
    pub(super) async fn read<T, F>(&self, work: F) -> Result<T, StoreFault>
    where
        F: FnOnce(&Connection) -> Result<T, StoreFault> + Send + 'static,
        T: Send + 'static,
    {
        let closed = || StoreFault("the readers are closed".to_owned());
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|_| closed())?;
        let idle = Arc::clone(&self.idle);
        let reading = tokio::task::spawn_blocking(move || {
            // Goes last: whoever gets the permit next finds the connection.
            let _permit = permit;
            let mut borrowed = Borrowed::from(idle)?;
            let transaction = borrowed.connection.as_mut().ok_or_else(closed)?.transaction()?;
            work(&transaction)
        });
        reading.await.map_err(|_| StoreFault("a read was broken off".to_owned()))?
    }
}

/// A connection that goes back when its reader is done, however that ends.
struct Borrowed {
    connection: Option<Connection>,
    idle: Arc<Mutex<Vec<Connection>>>,
}

impl Borrowed {
    fn from(idle: Arc<Mutex<Vec<Connection>>>) -> Result<Self, StoreFault> {
        let connection = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if connection.is_none() {
            return Err(StoreFault("no reader is left".to_owned()));
        }
        Ok(Self { connection, idle })
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).extend(self.connection.take());
    }
}
