//! Runs the browser tests of `end2end/` with the binary that cargo has just built.
//!
//! Brings what they need: npm packages by `npm ci`; Chromium, its headless shell and fonts for every script we speak through
//! apt, if they are not found. What cannot be brought fails with the command to run. Nothing is skipped. The specs are in
//! `end2end/specs`; a new one needs no line here.

#[path = "debian.rs"]
mod debian;
#[path = "packages.rs"]
mod packages;
#[path = "playwright.rs"]
mod playwright;
#[path = "running.rs"]
mod running;

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
    match browser().and_then(|()| playwright::run(&[], SUITE_WITHIN)) {
        Ok(output) => println!("{output}"),
        Err(trouble) => unreachable!("{trouble}"),
    }
}

/// Browsers and fonts, unless `CHROMIUM` names a browser.
fn browser() -> Result<(), String> {
    #[expect(clippy::disallowed_methods, reason = "the caller's choice of a browser is no setting of the product")]
    let chosen = std::env::var("CHROMIUM").is_ok_and(|path| !path.is_empty());
    if chosen { Ok(()) } else { debian::bring(&NEEDED) }
}
