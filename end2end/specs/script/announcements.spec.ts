// What a screen reader hears by itself: each thing once, politely or at once as it deserves, and never what nobody sees.

import type { Page } from "@playwright/test";
import { Device } from "../../support/passkeys.ts";
import { NAMED } from "../../support/server.ts";
import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

/** Writes down what the live regions of every document say; gives what has been said since it was last asked. */
async function listen(page: Page): Promise<() => string[]> {
  const heard: string[] = [];
  await page.exposeFunction("heard", (words: string) => heard.push(words));
  await page.addInitScript(() => {
    const REGIONS = "[role=status], [role=alert], [role=log], [role=timer], [aria-live]";
    const tell = (words: string) => (window as never as { heard: (words: string) => void }).heard(words);
    const say = (region: Element, prefix = "") => {
      const words = (region.textContent ?? "").replace(/[\u2066-\u2069]/g, "").trim();
      if (words) tell(`${prefix}${region.checkVisibility() ? "" : "unseen "}${region.getAttribute("role")}: ${words}`);
    };
    addEventListener("DOMContentLoaded", () => {
      for (const region of document.querySelectorAll(REGIONS)) say(region, "at load, ");
      new MutationObserver((changes) => {
        const changed = new Set<Element>();
        for (const { target, addedNodes } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest(REGIONS);
          if (region) changed.add(region);
          // A region that comes with its words is not heard.
          for (const added of addedNodes) {
            if (added instanceof Element && (added.matches(REGIONS) || added.querySelector(REGIONS))) tell(`late region: ${added.outerHTML}`);
          }
        }
        for (const region of changed) say(region);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  return () => heard.splice(0);
}

const WRONG = (tries: string) => `alert: That code is not right. You have ${tries}.`;

test.describe("no wait for another code", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "0,0" } });

  test("a journey by code is told step by step, each thing once", async ({ context, page, shop, open }) => {
    const heard = await listen(page);
    const said = (words: string[]) => expect.poll(heard, "what is heard").toEqual(words);
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    const code = await shop.code(purchase);
    expect(heard(), "the regions are empty at load").toEqual([]);

    await bank.enter("12345");
    await said(["alert: The code has 6 digits. You entered 5."]);
    await bank.confirm.click();
    await said(["alert: The code has 6 digits. You entered 5."]);
    await bank.enter(wrong(code));
    await said([WRONG("2 tries left")]);
    await bank.field.pressSequentially("123456");
    expect(heard(), "typing says nothing").toEqual([]);

    await context.setOffline(true);
    await bank.confirm.click();
    await said(["alert: You seem to be offline. What you typed is still here: try again once you are connected."]);
    await context.setOffline(false);

    await bank.resend.click();
    await said(["status: A new code is on its way. Earlier codes no longer work."]);
    await expect(bank.alert, "what was wrong is over").toBeEmpty();
    await bank.enter(code);
    await said(["alert: That was an earlier code. Use the newest one. You have one last try."]);
    await bank.enter(await shop.code(purchase, 2));
    await bank.returned("Y");
    expect(heard(), "the rest are pages of their own").toEqual([]);
  });
});

test("asking too early says how long to wait", async ({ page, shop, open }) => {
  const heard = await listen(page);
  const bank = await open(await shop.purchase());
  await bank.ready();
  // It can be reached and pressed all the same.
  await bank.resend.focus();
  await page.keyboard.press("Enter");
  await expect.poll(heard).toEqual(["status: A new code can be sent 30 seconds after the last one"]);
});

test.describe("a wait that ends", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "1,60" } });

  test("that another code can be asked for is shown and not said", async ({ page, shop, open }) => {
    const heard = await listen(page);
    const bank = await open(await shop.purchase());
    await bank.ready();
    await expect(bank.resend).not.toHaveAttribute("aria-disabled");
    await expect(bank.resend).toHaveAccessibleDescription(/more codes? can be sent/);
    expect(heard()).toEqual([]);
  });
});

test.describe("a short code", () => {
  test.use({ settings: { CHALLENGE__CODE_SECONDS: "1", CHALLENGE__RESEND_WAITS: "0,0" } });

  test("an expired code is told from a wrong one", async ({ page, shop, open }) => {
    const heard = await listen(page);
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    const code = await shop.code(purchase);
    await page.waitForTimeout(1_500);
    await bank.enter(code);
    await expect.poll(heard).toEqual(["alert: That code has expired. Ask for a new one below."]);
  });
});

test.describe("two minutes and a little more", () => {
  test.use({ settings: { CHALLENGE__PAGE_SECONDS: "123" } });

  for (const [scenario, rest] of [
    ["sms", "Enter the code, or ask for a new one to get more time."],
    ["approval", "Approve in the app before then."],
    ["choice", "Choose before then."],
  ]) {
    test(`the end is told once, politely: ${scenario}`, async ({ page, shop, open }) => {
      const heard = await listen(page);
      const bank = await open(await shop.purchase({}, scenario));
      await expect.poll(heard, { timeout: 20_000 }).toEqual([`status: This page ends in 2 minutes. ${rest}`]);
      await page.waitForTimeout(1_500);
      expect(heard(), "nothing counts down").toEqual([]);
      // Who comes back from the app then still sees it.
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      await page.waitForTimeout(300);
      await expect(bank.status).toContainText("This page ends");
    });
  }
});

test("back from the app, the page says that it looks, and stops saying so", async ({ page, shop, open }) => {
  const heard = await listen(page);
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  expect(heard(), "waiting says nothing").toEqual([]);
  const asked: string[] = [];
  page.on("request", (request) => void (request.url().endsWith("/fn/poll") && asked.push(request.url())));
  for (let round = 1; round <= 2; round++) {
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(heard).toEqual(["status: Checking whether you have approved…"]);
    expect(asked, "it asks at once").toHaveLength(round);
    await expect(bank.status).toBeEmpty();
  }
  await shop.approve(purchase);
  await bank.returned("Y");
  expect(heard(), "approval is a page of its own").toEqual([]);
});

test("coming back to a choice says nothing: nothing is waited for", async ({ page, shop, open }) => {
  const heard = await listen(page);
  const bank = await open(await shop.purchase({}, "choice"));
  await bank.asks();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForTimeout(500);
  expect(heard()).toEqual([]);
});

test("a page that hands over begins with quiet regions", async ({ page, shop, open }) => {
  const heard = await listen(page);
  const purchase = await shop.purchase({ ds: "fault=hang" });
  const bank = await open(purchase);
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await expect(bank.heading).toHaveText("Almost done", { timeout: 15_000 });
  expect(heard()).toEqual([]);
});

test.describe("passkeys", () => {
  test.use({ settings: NAMED });

  test("a passkey that fails is told politely, and again when it fails again", async ({ page, shop, open }) => {
    const device = await Device.of(page);
    const card = await shop.card("passkey");
    await device.enrol(shop, card);
    const heard = await listen(page);
    const bank = await open(await shop.areq(card));
    await expect(bank.passkey).toBeVisible();
    await device.recognises(false);
    for (let round = 0; round < 2; round++) {
      await bank.passkey.click();
      await expect(page.locator("#passkey-notice")).toHaveText("That did not work. Try again, or choose another way.");
      expect(heard()).toEqual(["status: Follow the steps on your device.", "status: That did not work. Try again, or choose another way."]);
    }
  });
});
