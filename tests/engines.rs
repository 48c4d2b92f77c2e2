//! Runs the main journeys of `end2end/engines` in Firefox and WebKit, with the binary that cargo has just built.
//!
//! Both come from Debian: Firefox as `firefox-esr`, WebKit as `webkit2gtk-driver` with the small browser that belongs to it, which
//! needs a screen and gets one from `xvfb`. What is missing is brought through apt; what cannot be brought fails with the command
//! to run. Nothing is skipped. A new journey needs no line here.

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
const SUITE_WITHIN: Duration = Duration::from_secs(10 * 60);

const NEEDED: [(&str, &str); 4] = [
    ("/usr/bin/firefox-esr", "firefox-esr"),
    ("/usr/bin/WebKitWebDriver", "webkit2gtk-driver"),
    ("/usr/bin/Xvfb", "xvfb"),
    ("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", "fonts-noto-core"),
];

#[test]
fn the_page_works_in_firefox_and_webkit() {
    match debian::bring(&NEEDED).and_then(|()| playwright::run(&["--config", "engines"], SUITE_WITHIN)) {
        Ok(output) => println!("{output}"),
        Err(trouble) => unreachable!("{trouble}"),
    }
}
