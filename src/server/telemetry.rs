//! Logs: one JSON line an event on standard output, never a body, a code, an address, a token or a card number.

use tracing_subscriber::EnvFilter;

/// Starts logging. `filter` is a tracing filter such as `info` or `acs_challenge=debug`; `json` chooses lines for machines.
///
/// # Errors
/// When the filter cannot be read.
pub fn start(filter: &str, json: bool) -> Result<(), String> {
    let filter = EnvFilter::try_new(filter).map_err(|_| format!("log.filter: {filter:?} is not a filter"))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_target(true);
    // What a panic says may quote data: report only where it happened.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
    // A second start, in tests, keeps the first.
    let _ = if json { builder.json().flatten_event(true).try_init() } else { builder.compact().try_init() };
    Ok(())
}
