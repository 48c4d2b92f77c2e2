//! The npm packages of `end2end`, for the tests that need a real browser or a real mail server: installed when what is there is
//! not what the lockfile says.

use std::path::Path;
use std::process::{Command, Stdio};

/// Installs them. Two tests at a time must not: see the callers.
///
/// # Errors
/// What is missing, with the command's own words.
pub(crate) fn install(folder: &Path) -> Result<(), String> {
    let lockfile = folder.join("package-lock.json");
    let installed = folder.join("node_modules/.installed.json");
    let wanted = std::fs::read(&lockfile).map_err(|error| format!("{}: {error}", lockfile.display()))?;
    if std::fs::read(&installed).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    let npm = Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder)
        // Playwright would bring browsers of its own; the system's is used.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("the tests in end2end need Node.js 20 with npm: {error}"))?;
    if !npm.status.success() {
        return Err(format!("npm ci in end2end failed: {}", String::from_utf8_lossy(&npm.stderr)));
    }
    std::fs::write(&installed, wanted).map_err(|error| format!("{}: {error}", installed.display()))
}
