// Makes one picture of every state of the page out of the demo's gallery, for the README.
//
//   npm run contact-sheet -- http://127.0.0.1:3000 ../docs/contact-sheet.webp
//
// Needs a server in the demo profile at that address, and a browser: CHROMIUM, or the first of the usual places.

import { existsSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const [base = "http://127.0.0.1:3000", target = "../docs/contact-sheet.webp"] = process.argv.slice(2);
const PLACES = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM || PLACES.find((place) => existsSync(place));
const QUALITY = 0.5;

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
const page = await context.newPage();
const states = await (await fetch(`${base}/demo/gallery.json`)).json();

/** One picture, as it goes into the sheet. */
async function picture(state, { width = 390, height = 400, dark = false, language = "en", forced = false, shown = 300, says } = {}) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light", forcedColors: forced ? "active" : "none" });
  await page.goto(`${base}/demo/gallery/${state}?language=${language}`);
  const bytes = await page.screenshot({ animations: "disabled" });
  const src = `data:image/png;base64,${bytes.toString("base64")}`;
  return `<figure style="width:${shown}px"><figcaption>${says ?? state}</figcaption><img src="${src}" alt="" width="${shown}"></figure>`;
}

const band = async (title, pictures) => {
  const made = [];
  for (const [state, how] of pictures) made.push(await picture(state, how));
  return `<h2>${title}</h2><section>${made.join("")}</section>`;
};

const SOME = ["code", "wrong", "password-wrong", "choice-passkey", "approval-link", "approved", "disowned", "problem-unavailable"];
const sized = (width, height, shown, state) => [state, { width, height, shown, says: `${state}, ${width}×${height}` }];
const bands = [
  await band(
    "Every state, 390×400",
    states.map(({ state }) => [state, {}]),
  ),
  await band(
    "In the dark",
    SOME.map((state) => [state, { dark: true }]),
  ),
  await band(
    "From right to left",
    SOME.map((state) => [state, { language: "ar" }]),
  ),
  await band(
    "In other languages",
    ["de", "el", "fi", "hu", "ja", "hi", "uk", "zh-Hant"].map((language, index) => [SOME[index % 5], { language, says: `${SOME[index % 5]}, ${language}` }]),
  ),
  await band("At other sizes", [
    ...["code", "wrong", "password", "choice", "approval-link", "cancelled"].map((state) => sized(250, 400, 192, state)),
    sized(320, 256, 246, "code"),
    sized(400, 250, 307, "code"),
    sized(600, 400, 462, "password"),
    sized(600, 400, 462, "approval-link"),
    sized(500, 600, 385, "code"),
    sized(500, 600, 385, "choice"),
    sized(390, 844, 300, "password-wrong"),
    sized(390, 844, 300, "approval-again"),
    sized(984, 150, 757, "code"),
    sized(1280, 800, 615, "code"),
    sized(1280, 800, 615, "choice-passkey"),
    sized(1280, 800, 615, "approval-link"),
  ]),
  await band(
    "In the system's own colours",
    SOME.map((state, index) => [state, { forced: true, dark: index > 3 }]),
  ),
];

const style = `body{margin:24px;width:2520px;background:#e4e7eb;color:#1b1f24;font:15px/1.4 system-ui,sans-serif}
h2{margin:32px 0 10px;font-size:24px}h2:first-child{margin-top:0}
section{display:flex;flex-wrap:wrap;gap:16px 16px;align-items:flex-end}figure{margin:0}figcaption{margin:0 0 4px}
img{display:block;box-shadow:0 0 0 1px #9aa1ab}`;
await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
await page.setViewportSize({ width: 2568, height: 1000 });
await page.goto("about:blank");
await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${bands.join("")}`);
await page.waitForFunction(() => [...document.images].every((image) => image.complete));
const whole = await page.screenshot({ fullPage: true });

// The browser is the one that knows how to write WebP.
const bytes = await page.evaluate(
  async ([png, quality]) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", quality).split(",")[1];
  },
  [whole.toString("base64"), QUALITY],
);
writeFileSync(target, Buffer.from(bytes, "base64"));
console.log(`${target}: ${states.length} states, ${Math.round((bytes.length * 3) / 4 / 1024)} KiB`);
await browser.close();
