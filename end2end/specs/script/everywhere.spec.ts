// What holds in every state of the gallery: names, help at its place, and nothing that needs a mouse, colour or a guess.

import { NAMES, RTL, visit } from "../../support/gallery.ts";
import { expect, test } from "../../support/test.ts";

for (const language of ["en", "de", RTL]) {
  test(`the name of everything that can be pressed contains what stands on it: ${language}`, async ({ page, shop }) => {
    test.setTimeout(120_000);
    let named = 0;
    for (const state of NAMES) {
      await visit(page, shop.server.base, state, language);
      const found = await page.evaluate(() => {
        const plain = (words: string | null) => (words ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
        return [...document.querySelectorAll<HTMLElement>("[aria-label]")]
          .filter((element) => element.matches("button, summary, a, input, select") && element.checkVisibility({ visibilityProperty: true }))
          .map((element) => [plain(element.getAttribute("aria-label")), plain(element.innerText)]);
      });
      named += found.length;
      for (const [name, seen] of found) expect.soft(name, `${state}: “${seen}”`).toContain(seen);
      const unnamed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button, summary, a")]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.ariaLabel && !element.innerText.trim())
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect.soft(unnamed, `${state}: names`).toEqual([]);
    }
    expect(named, "there are names of their own").toBeGreaterThan(10);
  });
}

test("help is at the same place in every state, in the same order, after all that is asked", async ({ page, shop }) => {
  test.setTimeout(120_000);
  const ORDER = ["help", "disown", "why", "language"];
  for (const state of NAMES) {
    await visit(page, shop.server.base, state);
    const { last, count, items, after } = await page.evaluate(() => {
      const help = document.querySelectorAll("main > footer.help");
      const main = document.querySelector("main") as HTMLElement;
      const [footer] = help;
      const kind = (element: Element, place: number) => element.classList[0] ?? (place === 0 ? "help" : "why");
      return {
        last: main.lastElementChild === footer,
        count: help.length,
        items: footer ? [...footer.children].map(kind) : [],
        after: footer ? [...document.querySelectorAll("main button.primary, .cancel button")].filter((one) => footer.compareDocumentPosition(one) & 4).length : 0,
      };
    });
    expect.soft(items, state).toEqual(ORDER.filter((item) => items.includes(item)));
    // An end with nothing left to disown has no such zone.
    if (count > 0) expect.soft([last, count, after], state).toEqual([true, 1, 0]);
    if (await page.locator("#code, #confirm").count()) expect.soft(items, `${state}: all of it`).toEqual(ORDER);
  }
});

test("nothing is said by a pointer that hovers, and nothing is reached out of order", async ({ page, shop }) => {
  test.setTimeout(120_000);
  for (const state of NAMES) {
    await visit(page, shop.server.base, state);
    const found = await page.evaluate(() => {
      const harmless = /^(-webkit-)?(color|background|border|outline|text-decoration|text-underline|transition)/;
      const rules = (list: CSSRuleList): CSSStyleRule[] =>
        [...list].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule] : "cssRules" in rule ? rules(rule.cssRules as CSSRuleList) : []));
      const hovers = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules)).filter((rule) => rule.selectorText.includes(":hover"));
      return {
        count: hovers.length,
        shows: hovers.filter((rule) => [...rule.style].some((name) => !harmless.test(name))).map((rule) => rule.cssText),
        tips: [...document.querySelectorAll("body [title]")].length,
        order: [...document.querySelectorAll("[tabindex]")].length,
      };
    });
    expect(found.count, "rules for hovering").toBeGreaterThan(0);
    expect.soft({ ...found, count: 0 }, state).toEqual({ count: 0, shows: [], tips: 0, order: 0 });
  }
});

test("every state says its language, its direction and its title; names of others are marked off", async ({ page, shop }) => {
  test.setTimeout(120_000);
  for (const [language, direction] of [["en", "ltr"], [RTL, "rtl"]]) {
    for (const state of NAMES) {
      await visit(page, shop.server.base, state, language);
      await expect.soft(page.locator("html"), state).toHaveAttribute("lang", language);
      await expect.soft(page.locator("html"), state).toHaveAttribute("dir", direction);
      expect.soft(await page.title(), state).toMatch(/\S – .?\S/);
      await expect.soft(page.locator("h1"), state).toHaveCount(1);
      const loose = await page.locator(".fact dd").evaluateAll((all) => all.filter((one) => one.firstElementChild?.tagName !== "BDI").length);
      expect.soft(loose, `${state}: facts outside bdi`).toBe(0);
      const unmarked = await page.locator("#language option").evaluateAll((all) => all.filter((one) => one.getAttribute("lang") !== (one as HTMLOptionElement).value).length);
      expect.soft(unmarked, `${state}: languages without lang`).toBe(0);
    }
  }
});

test("without colours an error still differs from news, and good from bad", async ({ page, shop }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
  const sign = async (state: string, region: string) => {
    await visit(page, shop.server.base, state);
    await expect(page.locator(region)).not.toBeEmpty();
    return page.locator(region).evaluate((element) => {
      const { content, width, height, transform } = getComputedStyle(element, "::before");
      return { drawn: content !== "none" && Number.parseFloat(width) >= 16 && Number.parseFloat(height) >= 16, transform };
    });
  };
  const [error, news] = [await sign("wrong", "#alert"), await sign("sent", "#status")];
  expect([error.drawn, news.drawn]).toEqual([true, true]);
  expect(error.transform, "an exclamation mark stands where news have an i").not.toBe(news.transform);
  await expect(page.locator("#alert")).toBeEmpty();
  const drawing = async (state: string) => {
    await visit(page, shop.server.base, state);
    return page.locator(".sign path").getAttribute("d");
  };
  const [good, bad, calm] = [await drawing("approved"), await drawing("attempts-exceeded"), await drawing("cancelled")];
  expect(new Set([good, bad, calm]).size, "each end has its own sign").toBe(3);
});
