//! Commands that a test runs: with a limit, and with their words for the report.

use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// What a quick question answers, if it succeeds.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command and returns what it said.
///
/// # Errors
/// What it said, if it does not succeed in time.
pub(crate) fn run(mut command: Command, within: Duration) -> Result<String, String> {
    let named = format!("{command:?}");
    let (mut reader, writer) = std::io::pipe().map_err(|error| format!("{named}: {error}"))?;
    let errors = writer.try_clone().map_err(|error| format!("{named}: {error}"))?;
    command.stdin(Stdio::null()).stdout(writer).stderr(errors);
    let mut child = command.spawn().map_err(|error| format!("{named}: {error}"))?;
    // The pipe ends when the last copy of its other end is gone: this process keeps none.
    drop(command);
    let (said, heard) = mpsc::channel();
    std::thread::spawn(move || {
        let mut output = Vec::new();
        // What could be read is what there is to say.
        let _ = reader.read_to_end(&mut output);
        let _ = said.send(String::from_utf8_lossy(&output).into_owned());
    });
    let Ok(output) = heard.recv_timeout(within) else {
        let _ = child.kill();
        let _ = child.wait();
        return Err(format!("{named} took longer than {} s", within.as_secs()));
    };
    let status = child.wait().map_err(|error| format!("{named}: {error}"))?;
    if status.success() { Ok(output) } else { Err(format!("{named}: {status}\n{output}")) }
}
