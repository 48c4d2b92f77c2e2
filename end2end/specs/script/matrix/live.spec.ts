// The gallery does not lie: its states are the live page's, word for word and element for element.

import type { Page } from "@playwright/test";
import type { Bank } from "../../../support/bank.ts";
import { visit } from "../../../support/gallery.ts";
import type { Settings } from "../../../support/server.ts";
import { type Purchase, type Shop, wrong } from "../../../support/shop.ts";
import { expect, test } from "../../../support/test.ts";

/** The document's elements with what they say and are, without what differs from one challenge to the next. */
async function outline(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const words = (text: string) =>
      text
        .replace(/[\u2066-\u2069]/g, "")
        .replace(/\s+/g, " ")
        .replace(/\b\d{1,2}:\d{2}\b/g, "TIME")
        .replace(/Ref [A-Z]{2}/g, "REF")
        .replace(/••\d{2}\b/g, "PHONE")
        .replace(/\benter \d{2}\b/g, "enter NUMBER")
        .trim();
    const kept = ["id", "class", "role", "type", "name", "for", "method", "aria-", "autocomplete", "inputmode", "dir", "lang", "hidden", "disabled", "checked", "data-swapped", "data-later"];
    const walk = (element: Element, depth: number) => {
      // Session data is the merchant's own, and in the gallery there is no merchant.
      if (element.matches("script, style, noscript, [name=threeDSSessionData]")) return;
      const attributes = [...element.attributes]
        .filter(({ name }) => kept.some((prefix) => name === prefix || (prefix.endsWith("-") && name.startsWith(prefix))))
        .map(({ name, value }) => `${name}=${words(value)}`)
        .sort();
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => words(node.textContent ?? ""));
      const secret = element.closest(".pan, .number") ? "" : own.filter(Boolean).join(" ");
      lines.push(`${" ".repeat(depth)}${[element.tagName.toLowerCase(), ...attributes].join(" ")}: ${secret}`);
      for (const child of element.children) walk(child, depth + 1);
    };
    walk(document.body, 0);
    return [`title: ${words(document.title)}`, `html: ${document.documentElement.lang} ${document.documentElement.dir}`, ...lines];
  });
}

interface Live {
  state: string;
  scenario: string;
  settings?: Settings;
  go: (bank: Bank, shop: Shop, purchase: Purchase) => Promise<void>;
}

const LIVE: Live[] = [
  { state: "code", scenario: "sms", go: (bank) => bank.ready() },
  {
    state: "wrong",
    scenario: "sms",
    go: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.fail(wrong(await shop.code(purchase)), 2);
      // A page that was rendered anew says in its title, too, that something went wrong.
      await bank.page.reload();
      await bank.ready();
    },
  },
  {
    state: "sent",
    scenario: "sms",
    settings: { CHALLENGE__RESEND_WAITS: "0,0" },
    go: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.resend.click();
      await shop.code(purchase, 2);
      await expect(bank.status).not.toBeEmpty();
    },
  },
  {
    state: "confirming",
    scenario: "sms",
    go: async (bank) => {
      await bank.ready();
      await bank.page.route("**/fn/submit", () => {});
      await bank.enter("123456");
      await expect(bank.confirm).toHaveAttribute("data-swapped");
    },
  },
  { state: "password", scenario: "password", go: (bank) => bank.ready() },
  { state: "choice", scenario: "choice", go: (bank) => bank.asks() },
  { state: "approval-link", scenario: "choice", go: async (bank) => {
    await bank.choose(/app$/);
    await bank.waits();
  } },
  {
    state: "cancelled",
    scenario: "sms",
    go: async (bank) => {
      await bank.ready();
      await bank.cancel.click();
      await expect(bank.wayBack).toBeVisible();
    },
  },
  { state: "no-contact", scenario: "no-contact", go: (bank) => expect(bank.wayBack).toBeVisible() },
];

for (const { state, scenario, settings, go } of LIVE) {
  test.describe(state, () => {
    test.use({ settings: settings ?? {} });

    test(`the gallery shows what is live: ${state}`, async ({ page, shop, open }) => {
      const purchase = await shop.purchase({}, scenario);
      const bank = await open(purchase);
      await go(bank, shop, purchase);
      const live = await outline(page);
      expect(live.length).toBeGreaterThan(20);
      await visit(page, shop.server.base, state);
      expect(await outline(page)).toEqual(live);
    });
  });
}
