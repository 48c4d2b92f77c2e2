// What must hold on every page, whatever it shows: as wide as its frame, big enough to hit and to read, nothing for axe to say.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { type Page, expect } from "@playwright/test";

/** Every size a bank's frame can have, and a window. */
export const SIZES = [
  [250, 400],
  [390, 400],
  [500, 600],
  [600, 400],
  [1280, 800],
] as const;
export const SCHEMES = ["light", "dark"] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Asks axe, all it knows or only some rules; the answer is one line for each violation. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = window as never as { axe: { run: (what: unknown, how: unknown) => Promise<{ violations: never[] }> } };
    type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] };
    const some = rules ? { runOnly: { type: "rule", values: rules } } : {};
    const found = (await axe.run(document, { resultTypes: ["violations"], ...some })).violations as Violation[];
    return found.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`);
  }, rules);
}

/** The page is as wide as its frame, and nothing in it is wider. */
export async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const shown = [...document.querySelectorAll("main *")].filter((element) => element.checkVisibility());
    const out = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > clientWidth + 0.5);
    });
    return [scrollWidth > clientWidth ? `scrolls to ${scrollWidth}` : "", ...out.map((element) => element.outerHTML.slice(0, 80))].filter(Boolean);
  });
  expect(wide).toEqual([]);
}

/** Everything that can be pressed is big enough (WCAG 2.5.8; the main button and the field 2.5.5), and no phone zooms in. */
export async function large(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>("button, summary, a, input:not([type=hidden])")];
    const least = (element: Element) => (element.matches(".primary, input") ? 44 : 24);
    const unfit = targets.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const tiny = Math.min(width, height) < least(element);
      return element.checkVisibility() && (tiny || (element.matches("input") && Number.parseFloat(getComputedStyle(element).fontSize) < 16));
    });
    return unfit.map((element) => `${element.outerHTML.slice(0, 80)} ${JSON.stringify(element.getBoundingClientRect())}`);
  });
  expect(small).toEqual([]);
}
