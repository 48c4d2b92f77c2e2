// Every state for those who ask their system for something else: its own colours, more contrast, less motion; and on paper.

import { NAMES, STATES, visit } from "../../../support/gallery.ts";
import { expect, test } from "../../../support/test.ts";

test("with the system's own colours, what can be pressed or filled in has an edge, and the focus a ring", async ({ page, shop }) => {
  test.setTimeout(120_000);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    for (const state of NAMES) {
      await visit(page, shop.server.base, state);
      const unmarked = await page.evaluate(() => {
        const targets = document.querySelectorAll<HTMLElement>("button.primary, button.secondary, a.secondary, input:not([type=hidden]), select");
        const seen = [...targets].filter((element) => element.checkVisibility({ visibilityProperty: true }));
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        const missing = seen.filter((element) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
          const native = element.matches("[type=radio], [type=checkbox]") && getComputedStyle(element).appearance !== "none";
          return !native && (borderTopStyle === "none" || Number.parseFloat(borderTopWidth) < 1 || borderTopColor === ground);
        });
        const bare = seen.filter((element) => {
          element.focus();
          const ringed = [element, element.closest("label"), element.parentElement].some((one) => {
            if (!one || document.activeElement !== element) return false;
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
          });
          return !element.matches(":disabled") && !ringed;
        });
        return [...missing.map((element) => `no edge: ${element.outerHTML.slice(0, 80)}`), ...bare.map((element) => `no ring: ${element.outerHTML.slice(0, 80)}`)];
      });
      expect.soft(unmarked, `${state}, ${colorScheme}`).toEqual([]);
    }
  }
});

/** WCAG's contrast of the text of an element with what is behind it, least first. */
const contrasts = (): { text: string; ratio: number }[] => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const rgba = (color: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]: number[]) => {
    const [red, green, blue] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element | null): number[] => {
    for (let each = element; each; each = each.parentElement) {
      const color = rgba(getComputedStyle(each).backgroundColor);
      if (color[3] === 255) return color;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18, 255] : [255, 255, 255, 255];
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement as Element;
    const text = (walker.currentNode.textContent ?? "").trim();
    if (!text || parent.closest("svg, script, style, noscript, [aria-disabled=true], :disabled") || !parent.checkVisibility()) continue;
    const [one, other] = [luminance(rgba(getComputedStyle(parent).color)), luminance(ground(parent))].sort((a, b) => b - a);
    found.push({ text: text.slice(0, 40), ratio: Math.round(((one + 0.05) / (other + 0.05)) * 100) / 100 });
  }
  return found.sort((a, b) => a.ratio - b.ratio);
};

test("who asks for more contrast gets at least 7 to 1 for every text", async ({ page, shop }) => {
  test.setTimeout(120_000);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ contrast: "more", colorScheme });
    for (const state of NAMES) {
      await visit(page, shop.server.base, state);
      const weak = (await page.evaluate(contrasts)).filter(({ ratio }) => ratio < 7);
      expect.soft(weak, `${state}, ${colorScheme}`).toEqual([]);
    }
  }
});

test("who asks for less motion sees none", async ({ page, shop }) => {
  test.setTimeout(120_000);
  const moving = () => document.getAnimations().filter((animation) => animation.playState === "running").length;
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await visit(page, shop.server.base, "finishing");
  expect(await page.evaluate(moving), "there is motion otherwise").toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const state of NAMES) {
    await visit(page, shop.server.base, state);
    expect.soft(await page.evaluate(moving), state).toBe(0);
  }
});

test("on paper there is what is paid and no field, no code and no button", async ({ page, shop }) => {
  test.setTimeout(120_000);
  for (const [state, kind] of Object.entries(STATES)) {
    await page.emulateMedia({ media: "screen" });
    await visit(page, shop.server.base, state);
    for (const field of await page.locator("#code, #password").all()) await field.fill("135790");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect.soft(page.locator("input:visible, button:visible, select:visible, .number:visible"), state).toHaveCount(0);
    await expect.soft(page.getByRole("heading", { level: 1 }), state).toBeVisible();
    if (kind !== "end") await expect.soft(page.locator(".facts .merchant"), state).toBeVisible();
    const [ink] = await page.evaluate(contrasts);
    expect.soft(ink.ratio, `${state}: can be read`).toBeGreaterThanOrEqual(4.5);
  }
});
