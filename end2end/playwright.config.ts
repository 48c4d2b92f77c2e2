// How the browser tests run: every spec twice, with script and without, each worker with servers of its own.
//
// Folders: specs/ runs in both projects, specs/script/ and specs/no-script/ in the one they name; so no test is ever skipped.
// Chromium's headless shell does it in half the time of the whole browser. It has no windows of the browser's own, so what needs
// one (the payment dialogue) is in specs/whole/ and runs in the whole browser.

import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const SHELLS = ["/usr/bin/chromium-headless-shell", "/usr/lib/chromium/headless_shell"];
const WHOLE = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const whole = process.env.CHROMIUM || WHOLE.find((place) => existsSync(place));
const shell = process.env.CHROMIUM_SHELL || process.env.CHROMIUM || SHELLS.find((place) => existsSync(place)) || whole;
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--test-third-party-cookie-phaseout",
];

export default defineConfig({
  testDir: "specs",
  outputDir: "results/artifacts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: "line",
  timeout: 45_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1000, height: 900 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: { executablePath: shell, args },
  },
  projects: [
    { name: "script", testIgnore: ["no-script/**", "whole/**"], use: { javaScriptEnabled: true } },
    { name: "no-script", testIgnore: ["script/**", "whole/**"], use: { javaScriptEnabled: false } },
    { name: "whole", testMatch: "whole/**", use: { javaScriptEnabled: true, launchOptions: { executablePath: whole, args } } },
  ],
});
