//! Debian's packages that a test needs: installed where something is missing and apt asks nobody for a password.
//!
//! What not: no version is chosen, nothing is removed. What cannot be installed fails with the command to run.
//! How to extend: a test that needs more names a file and the package that brings it.

use super::running::{run, succeeds};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// For all packages of a test, on a slow line.
const INSTALL_WITHIN: Duration = Duration::from_secs(10 * 60);

/// Installs the packages whose file is not there: pairs of file and package.
///
/// # Errors
/// The command to run by hand, with what apt said if it was asked.
pub(crate) fn bring(needed: &[(&str, &str)]) -> Result<(), String> {
    let missing: Vec<&str> = needed.iter().filter(|(file, _)| !Path::new(file).exists()).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!("missing. Run: sudo apt-get update && sudo apt-get install -y {}", missing.join(" "));
    let as_root = succeeds("id", &["-u"]).is_some_and(|user| user.trim() == "0");
    if succeeds("apt-get", &["--version"]).is_none() || !(as_root || succeeds("sudo", &["-n", "true"]).is_some()) {
        return Err(by_hand);
    }
    for arguments in [&["update"][..], &[&["install", "-y", "--no-install-recommends"][..], &missing].concat()] {
        let mut apt = Command::new(if as_root { "apt-get" } else { "sudo" });
        if !as_root {
            apt.args(["-n", "apt-get"]);
        }
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run(apt, INSTALL_WITHIN).map_err(|trouble| format!("{by_hand}\n{trouble}"))?;
    }
    match needed.iter().find(|(file, _)| !Path::new(file).exists()) {
        Some((file, package)) => Err(format!("{package} is installed and {file} is not there")),
        None => Ok(()),
    }
}
