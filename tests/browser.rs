//! Runs the browser tests of `end2end/` with the binary that cargo has just built.
//!
//! Brings what they need: npm packages by `npm ci`, and Chromium if none is found, through apt where that asks nobody for a
//! password. What cannot be brought fails with the command to run. Nothing is skipped. The specs are in `end2end/specs`; a
//! new one needs no line here.

#[path = "packages.rs"]
mod packages;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Longer than the suite's own limit, which gives the better report.
const SUITE_WITHIN: Duration = Duration::from_secs(18 * 60);
/// For packages and for Chromium, on a slow line.
const INSTALL_WITHIN: Duration = Duration::from_secs(10 * 60);

#[test]
fn the_page_works_in_a_browser() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("end2end");
    let prepared = packages::install(&folder).and_then(|()| Ok((chromium()?, own_binary()?)));
    let outcome = prepared.and_then(|(chromium, binary)| {
        let mut suite = Command::new("npx");
        suite.args(["playwright", "test"]).current_dir(&folder);
        suite.env("ACS_BINARY", &binary).env("CHROMIUM", chromium).env("CI", "1");
        let said = run(suite, SUITE_WITHIN);
        // A copy that stays is only in the way.
        let _ = std::fs::remove_file(&binary);
        said
    });
    match outcome {
        Ok(output) => println!("{output}"),
        Err(trouble) => unreachable!("{trouble}"),
    }
}

/// A copy of the binary: the suite starts it again and again, and a build meanwhile must not change what is tested.
fn own_binary() -> Result<PathBuf, String> {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("acs-challenge-{}", std::process::id()));
    std::fs::copy(env!("CARGO_BIN_EXE_acs-challenge"), &copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    Ok(copy)
}

/// A browser: the one that `CHROMIUM` names, one that is installed, or one that apt installs.
fn chromium() -> Result<PathBuf, String> {
    #[expect(clippy::disallowed_methods, reason = "the caller's choice of a browser is no setting of the product")]
    let chosen = std::env::var("CHROMIUM").ok().filter(|path| !path.is_empty());
    if let Some(path) = chosen {
        return Ok(PathBuf::from(path));
    }
    if let Some(found) = installed_chromium() {
        return Ok(found);
    }
    let as_root = succeeds("id", &["-u"]).is_some_and(|user| user.trim() == "0");
    let sudo = !as_root && succeeds("sudo", &["-n", "true"]).is_some();
    let by_hand = "no Chromium found. Run: sudo apt-get update && sudo apt-get install -y chromium fonts-dejavu-core (or name one in CHROMIUM)";
    if !as_root && !sudo {
        return Err(by_hand.to_owned());
    }
    for arguments in [&["update"][..], &["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"]] {
        let mut apt = Command::new(if as_root { "apt-get" } else { "sudo" });
        if !as_root {
            apt.args(["-n", "apt-get"]);
        }
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run(apt, INSTALL_WITHIN).map_err(|trouble| format!("{by_hand}\n{trouble}"))?;
    }
    installed_chromium().ok_or_else(|| by_hand.to_owned())
}

fn installed_chromium() -> Option<PathBuf> {
    const PLACES: [&str; 6] = [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
    PLACES.into_iter().map(PathBuf::from).find(|path| path.exists())
}

/// What a quick question answers, if it succeeds.
fn succeeds(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command and returns what it said; fails with that if it does not succeed in time.
fn run(mut command: Command, within: Duration) -> Result<String, String> {
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
