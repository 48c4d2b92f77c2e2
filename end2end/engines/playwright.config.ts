// The main journeys in Firefox and WebKit, with script and without; Chromium has the whole suite beside this folder.
//
// Playwright is only the runner here: it keeps no browser, `wires.ts` does. Each project is one browser, started once, whose
// journeys follow one another; two browsers run at a time.

import { defineConfig } from "@playwright/test";
import type { Options } from "./cardholder.ts";

export default defineConfig<object, Options>({
  testDir: ".",
  outputDir: "../results/engines/artifacts",
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: "line",
  timeout: 45_000,
  globalTimeout: 8 * 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: "Firefox", use: { engine: "firefox", script: true } },
    { name: "WebKit", use: { engine: "webkit", script: true } },
    { name: "Firefox without script", use: { engine: "firefox", script: false } },
    { name: "WebKit without script", use: { engine: "webkit", script: false } },
  ],
});
