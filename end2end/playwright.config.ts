// How the browser tests run: every spec twice, with script and without, each worker with servers of its own.
//
// Folders: specs/ runs in both projects, specs/script/ and specs/no-script/ in the one they name; so no test is ever skipped.

import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const executablePath = process.env.CHROMIUM || PLACES.find((place) => existsSync(place));

export default defineConfig({
  testDir: "specs",
  outputDir: "results/artifacts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: "line",
  timeout: 45_000,
  globalTimeout: 16 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1000, height: 900 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--test-third-party-cookie-phaseout",
      ],
    },
  },
  projects: [
    { name: "script", testIgnore: "no-script/**", use: { javaScriptEnabled: true } },
    { name: "no-script", testIgnore: "script/**", use: { javaScriptEnabled: false } },
  ],
});
