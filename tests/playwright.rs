//! Runs a Playwright suite of `end2end/` with the binary that cargo has just built.
//!
//! What not: browsers are brought by the tests that need them.
//! How to extend: a suite with a configuration of its own names it in its arguments.

use super::{packages, running};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What the suite said, if it passed. `arguments` are those of `playwright test`.
///
/// # Errors
/// What it said, if it did not; or what is missing.
pub(crate) fn run(arguments: &[&str], within: Duration) -> Result<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("end2end");
    packages::install(&folder)?;
    let binary = own_binary()?;
    let mut suite = Command::new("npx");
    suite.args(["playwright", "test"]).args(arguments).current_dir(&folder);
    suite.env("ACS_BINARY", &binary).env("CI", "1");
    let said = running::run(suite, within);
    // A copy that stays is only in the way.
    let _ = std::fs::remove_file(&binary);
    said
}

/// A copy of the binary: the suite starts it again and again, and a build meanwhile must not change what is tested.
fn own_binary() -> Result<PathBuf, String> {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("acs-challenge-{}", std::process::id()));
    std::fs::copy(env!("CARGO_BIN_EXE_acs-challenge"), &copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    Ok(copy)
}
