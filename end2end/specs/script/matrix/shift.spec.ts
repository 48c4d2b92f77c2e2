// Nothing moves that nobody has moved: layout shift is 0 while a page loads, wakes up, and shows an answer in place.

import type { Page } from "@playwright/test";
import type { Bank } from "../../../support/bank.ts";
import type { Settings } from "../../../support/server.ts";
import { type Purchase, type Shop, wrong } from "../../../support/shop.ts";
import { expect, test } from "../../../support/test.ts";

interface Shift {
  value: number;
  /** It comes with an answer to something the cardholder has just done, however long that has taken. */
  expected: boolean;
  what: string[];
}

/** Notes every layout shift of every document, from its first moment on. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = ((window as never as { shifts: Shift[] }).shifts = []);
    type Entry = { value: number; startTime: number; hadRecentInput: boolean; sources: { node?: Element }[] };
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries() as never as Entry[]) {
        const what = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 60) ?? "?");
        // The browser's own half second after a press is too short for a slow network.
        const answers = performance.getEntriesByType("resource").filter(({ name }) => /\/fn\/(submit|resend)/.test(name));
        const isAnswer = answers.some(({ startTime, duration }) => Math.abs(entry.startTime - startTime - duration) < 500);
        shifts.push({ value: entry.value, expected: entry.hadRecentInput || isAnswer, what });
      }
    };
    const observer = new PerformanceObserver(note);
    observer.observe({ type: "layout-shift", buffered: true });
    (window as never as { look: () => void }).look = () => note({ getEntries: () => observer.takeRecords() } as never);
  });
}

/** What has moved by itself so far. */
async function moved(page: Page): Promise<Shift[]> {
  // Two frames later whatever has changed has been drawn and noted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => {
    const { shifts, look } = window as never as { shifts: Shift[]; look: () => void };
    look();
    return shifts.filter(({ expected }) => !expected);
  });
}

interface Place {
  name: string;
  scenario: string;
  settings?: Settings;
  /** Goes there, and does what changes the page in place. */
  go: (bank: Bank, shop: Shop, purchase: Purchase, still: (when: string) => Promise<void>) => Promise<void>;
}

const code: Place["go"] = async (bank, shop, purchase, still) => {
  await bank.ready();
  await still("awake");
  await bank.fail(wrong(await shop.code(purchase)), 2, purchase.card.password);
  await still("a wrong code");
  await bank.resend.click();
  await shop.code(purchase, 2);
  await expect(bank.status).not.toBeEmpty();
  await still("another code");
};

const PLACES: Place[] = [
  { name: "code", scenario: "sms", settings: { CHALLENGE__RESEND_WAITS: "0,0" }, go: code },
  { name: "password", scenario: "password", settings: { CHALLENGE__RESEND_WAITS: "0,0" }, go: code },
  {
    name: "approval",
    scenario: "approval",
    go: async (bank, _shop, _purchase, still) => {
      await bank.waits();
      await still("awake");
    },
  },
  {
    name: "choice",
    scenario: "choice",
    go: async (bank, _shop, _purchase, still) => {
      await bank.asks();
      await still("awake");
    },
  },
  {
    name: "return",
    scenario: "sms",
    go: async (bank, _shop, _purchase, still) => {
      await bank.ready();
      await bank.cancel.click();
      await expect(bank.wayBack).toBeVisible();
      await still("shown");
    },
  },
];

for (const { name, scenario, settings, go } of PLACES) {
  test.describe(name, () => {
    test.use({ settings: settings ?? {} });

    for (const [width, height] of [[250, 400], [390, 400], [1280, 800]]) {
      test(`nothing moves by itself: ${name}, ${width}x${height}`, async ({ page, shop, open }) => {
        await page.setViewportSize({ width, height });
        await observe(page);
        const purchase = await shop.purchase({}, scenario);
        const bank = await open(purchase);
        await go(bank, shop, purchase, async (when) => expect.soft(await moved(page), when).toEqual([]));
      });
    }
  });
}

test("the measure sees what moves", async ({ page, shop }) => {
  await observe(page);
  await page.goto(`${shop.server.base}/demo/gallery/code`);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  await page.evaluate(() => document.querySelector(".story")?.prepend(Object.assign(document.createElement("p"), { textContent: "Moved." })));
  expect((await moved(page)).length).toBeGreaterThan(0);
});
