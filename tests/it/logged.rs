//! What a test has written to the log, every line of it.

use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing::Dispatch;
use tracing::subscriber::DefaultGuard;

/// The log of this thread, until it is read.
pub struct Log {
    written: Written,
    _guard: DefaultGuard,
    _second: Dispatch,
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Writes everything down from here on.
    pub fn listen() -> Self {
        let written = Written::default();
        let writer = written.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).without_time();
        let guard = tracing::subscriber::set_default(subscriber.with_writer(move || writer.clone()).finish());
        // With a single subscriber `tracing` asks each line's first thread whether anybody listens, and that may be another
        // test's.
        Self { written, _guard: guard, _second: Dispatch::new(tracing_subscriber::registry()) }
    }

    /// What was written; nothing more is.
    pub fn read(self) -> Vec<u8> {
        let Self { written, _guard: guard, _second } = self;
        drop(guard);
        written.0.lock().unwrap().clone()
    }
}

/// Whether the bytes hold this text.
pub fn contains(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle.as_bytes())
}
