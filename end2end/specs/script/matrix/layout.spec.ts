// Every state of the page at every size it occurs in, in both colour schemes and both directions: nothing is outside, cut off,
// overlapped or too small; what is needed is in sight. Pictures of all of it are left in results/gallery.
//
// With script only: without it the documents are the same, but for what script adds to them.

import { mkdirSync } from "node:fs";
import {
  DOUBLE_TEXT,
  FRAMES,
  NAMES,
  ODD_SIZES,
  RTL,
  SCHEMES,
  STATES,
  TEXT_SPACING,
  faults,
  languages,
  resize,
  restyle,
  unfocusable,
  visit,
} from "../../../support/gallery.ts";
import { expect, test } from "../../../support/test.ts";

const PICTURES = "results/gallery";

test("the gallery has these states and no others", async ({ page, shop }) => {
  const { base } = shop.server;
  const listed = (await (await fetch(`${base}/demo/gallery.json`)).json()) as { state: string; says: string; path: string }[];
  expect(listed.map(({ state }) => state)).toEqual(NAMES);
  expect(listed.every(({ says, path, state }) => says !== "" && path === `/demo/gallery/${state}`)).toBe(true);
  await page.goto(`${base}/demo/gallery?size=250x400&theme=dark&language=${RTL}`);
  await expect(page.locator("figure")).toHaveCount(NAMES.length);
  const frame = page.frameLocator("iframe[title=wrong]");
  await page.locator("iframe[title=wrong]").scrollIntoViewIfNeeded();
  await expect(frame.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("what is wrong with a layout is seen", async ({ page, shop }) => {
  await resize(page, [390, 844]);
  const wrong: [RegExp, string][] = [
    [/scrolls sideways/, "main { width: 2000px !important }"],
    [/outside/, "h1 { position: relative !important; left: -80px !important }"],
    [/cut off/, "h1 { overflow: hidden !important; height: 5px !important }"],
    [/too small to read/, ".hint { font-size: 9px !important }"],
    [/overlap: /, "h1 { position: relative !important; top: 24px !important }"],
    [/too small to hit/, "#confirm { min-height: 0 !important; height: 20px !important; padding: 0 !important }"],
    [/a phone zooms in/, "#code { font-size: 14px !important }"],
    [/targets overlap/, "#confirm { margin-top: -30px !important }"],
    [/out of sight/, "#code { position: relative !important; top: 900px !important }"],
  ];
  for (const [expected, css] of wrong) {
    await visit(page, shop.server.base, "wrong");
    expect(await faults(page, { inSight: true })).toEqual([]);
    await restyle(page, css);
    expect((await faults(page, { inSight: true })).join("\n"), css).toMatch(expected);
  }
  await restyle(page, "* { outline: none !important }");
  expect((await unfocusable(page)).join("\n")).toMatch(/shows no ring: input "code"/);
  await restyle(page, ".brand { position: fixed !important; inset: 0 !important; background: red !important; z-index: 9 !important }");
  expect((await unfocusable(page)).join("\n")).toMatch(/is under .* with the focus: input "code"/);
});

for (const state of NAMES) {
  test(`${state} fits every size, from left to right and from right to left`, { tag: "@field-12" }, async ({ page, shop }) => {
    mkdirSync(PICTURES, { recursive: true });
    for (const [language, direction] of [["en", "ltr"], [RTL, "rtl"]]) {
      await visit(page, shop.server.base, state, language);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      for (const size of [...FRAMES, ...ODD_SIZES]) {
        const [width, height] = size;
        const framed = FRAMES.includes(size);
        await resize(page, size);
        const pictures: Buffer[] = [];
        const inks: string[] = [];
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          const where = `${language} ${width}x${height} ${colorScheme}`;
          expect.soft(await faults(page, { inSight: framed }), where).toEqual([]);
          if (!framed) continue;
          const path = `${PICTURES}/${state}-${width}x${height}-${colorScheme}-${direction}.jpg`;
          pictures.push(await page.screenshot({ path, type: "jpeg", quality: 60, scale: "css", animations: "disabled" }));
          inks.push(await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color));
        }
        if (!framed) continue;
        expect.soft(pictures[0].equals(pictures[1]), `${language} ${width}x${height}: dark is not light`).toBe(false);
        expect.soft(inks[0], `${language} ${width}x${height}: another ink`).not.toBe(inks[1]);
        // A picture of nothing has some two bytes for a thousand pixels.
        const least = (width * height) / 100;
        expect.soft(Math.min(...pictures.map((picture) => picture.length)), `${language} ${width}x${height}: a picture of something`).toBeGreaterThan(least);
      }
    }
  });
}

// What has the most to say, on each kind of step.
const WORDY = ["code", "wrong-blocks-next", "expired-none", "other-channel", "ending-soon", "password-wrong", "non-payment", "long-merchant"];
const PARTS = 6;
for (let part = 0; part < PARTS; part += 1) {
  test(`the code field and its button are in sight in every language, part ${part + 1} of ${PARTS}`, { tag: "@field-30" }, async ({ page, shop }) => {
    test.setTimeout(120_000);
    const { base } = shop.server;
    const all = await languages(base);
    for (const language of all.filter((_, index) => index % PARTS === part)) {
      for (const state of WORDY) {
        await visit(page, base, state, language);
        for (const size of FRAMES) {
          await resize(page, size);
          expect.soft(await faults(page, { inSight: true }), `${language} ${state} ${size.join("x")}`).toEqual([]);
        }
      }
    }
  });
}

// Where room is scarce.
const NARROW = [...FRAMES.filter(([, height]) => height === 400), ...ODD_SIZES.filter(([, height]) => height < 250 || height === 256)];
for (const language of ["en-XA", "de", "el", "fi", "hu"]) {
  test(`every state fits every small size in a language of long words: ${language}`, async ({ page, shop }) => {
    test.setTimeout(120_000);
    expect(await languages(shop.server.base)).toContain(language);
    for (const state of NAMES) {
      await visit(page, shop.server.base, state, language);
      for (const size of NARROW) {
        await resize(page, size);
        expect.soft(await faults(page, { inSight: FRAMES.includes(size) }), `${state} ${size.join("x")}`).toEqual([]);
      }
    }
  });
}

for (const [name, css] of [["text twice as large", DOUBLE_TEXT], ["text set wider", TEXT_SPACING]]) {
  test(`nothing is lost with ${name}`, async ({ page, shop }) => {
    test.setTimeout(120_000);
    for (const state of NAMES) {
      await visit(page, shop.server.base, state);
      await restyle(page, css);
      for (const size of [[250, 400], [320, 256]] as const) {
        await resize(page, size);
        expect.soft(await faults(page), `${state} ${size.join("x")}`).toEqual([]);
      }
    }
  });
}

for (const size of [[250, 400], [320, 256], [984, 150]] as const) {
  test(`whatever has the focus shows it, and is under nothing, at ${size.join("x")}`, async ({ page, shop }) => {
    test.setTimeout(120_000);
    await resize(page, size);
    for (const state of NAMES) {
      await visit(page, shop.server.base, state);
      expect.soft(await unfocusable(page), state).toEqual([]);
    }
  });
}

test("every state but a problem has one main button, and every step asks for something", async ({ page, shop }) => {
  for (const [state, kind] of Object.entries(STATES)) {
    await visit(page, shop.server.base, state);
    const main = page.locator(".primary:visible");
    if (kind !== "end") expect.soft(await main.count(), state).toBeGreaterThan(0);
    await expect.soft(page.locator("#code"), state).toHaveCount(kind === "code" ? 1 : 0);
    await expect.soft(page.locator(".number"), state).toHaveCount(kind === "app" ? 1 : 0);
    await expect.soft(page.getByRole("radio"), state).toHaveCount(kind === "choice" ? 3 : 0);
  }
});
