//! Runs the browser tests of `end2end/` with the binary that cargo has just built.
//!
//! Brings what they need: npm packages by `npm ci`; Chromium, its headless shell and fonts for every script we speak through
//! apt, if they are not found. What cannot be brought fails with the command to run. Nothing is skipped. The specs are in
//! `end2end/specs`; a new one needs no line here.

#[path = "debian.rs"]
mod debian;
#[path = "packages.rs"]
mod packages;
#[path = "running.rs"]
mod running;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Longer than the suite's own limit, which gives the better report.
const SUITE_WITHIN: Duration = Duration::from_secs(27 * 60);

/// What the suite is made for. Other machines name their browser in `CHROMIUM`.
const NEEDED: [(&str, &str); 4] = [
    ("/usr/bin/chromium", "chromium"),
    ("/usr/bin/chromium-headless-shell", "chromium-headless-shell"),
    ("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", "fonts-noto-core"),
    ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "fonts-noto-cjk"),
];

#[test]
fn the_page_works_in_a_browser() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("end2end");
    let prepared = packages::install(&folder).and_then(|()| browser()).and_then(|()| own_binary());
    let outcome = prepared.and_then(|binary| {
        let mut suite = Command::new("npx");
        suite.args(["playwright", "test"]).current_dir(&folder);
        suite.env("ACS_BINARY", &binary).env("CI", "1");
        let said = running::run(suite, SUITE_WITHIN);
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

/// Browsers and fonts, unless `CHROMIUM` names a browser.
fn browser() -> Result<(), String> {
    #[expect(clippy::disallowed_methods, reason = "the caller's choice of a browser is no setting of the product")]
    let chosen = std::env::var("CHROMIUM").is_ok_and(|path| !path.is_empty());
    if chosen { Ok(()) } else { debian::bring(&NEEDED) }
}
