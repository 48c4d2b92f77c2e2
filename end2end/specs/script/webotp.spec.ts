// Codes that the browser reads from the text message itself (WebOTP), where it can: here a browser that can is played, for the
// real one needs a phone. What the message must look like is tested where messages are written.

import type { Page } from "@playwright/test";
import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

interface Asked {
  transport: string[];
  aborted: boolean;
}

/** A browser with WebOTP: keeps what it is asked for, and answers when `hand` is called. */
async function withMessages(page: Page, outcome: "answers" | "refuses" = "answers") {
  await page.addInitScript((outcome) => {
    const asked: { transport: string[]; aborted: boolean; hand: (code: string) => void }[] = [];
    Object.assign(window, { OTPCredential: class {}, asked });
    navigator.credentials.get = (options) => {
      const { otp, signal } = options as { otp: { transport: string[] }; signal: AbortSignal };
      return new Promise((resolve, reject) => {
        if (outcome === "refuses") reject(new DOMException("this frame may not", "NotAllowedError"));
        const one = { transport: otp.transport, aborted: false, hand: (code: string) => resolve({ type: "otp", code } as never) };
        asked.push(one);
        signal.addEventListener("abort", () => {
          one.aborted = true;
          reject(new DOMException("aborted", "AbortError"));
        });
      });
    };
  }, outcome);
  const frames = () => page.frames().at(-1) as ReturnType<Page["mainFrame"]>;
  return {
    asked: () => frames().evaluate(() => (window as never as { asked: Asked[] }).asked.map(({ transport, aborted }) => ({ transport, aborted }))),
    hand: (code: string) => frames().evaluate((code) => (window as never as { asked: { hand: (code: string) => void }[] }).asked.at(-1)?.hand(code), code),
  };
}

test("the code of the message is filled in and submitted by nobody", { tag: "@field-3" }, async ({ page, shop, open }) => {
  const messages = await withMessages(page);
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  expect(await messages.asked()).toEqual([{ transport: ["sms"], aborted: false }]);
  const code = await shop.code(purchase);
  await messages.hand(code);
  await expect(bank.field).toHaveValue(code);
  await expect(bank.confirm).toBeVisible();
  expect((await messages.asked()).length).toBe(1);
  await bank.confirm.click();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("confirming takes the question back", async ({ page, shop, open }) => {
  const messages = await withMessages(page);
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2);
  expect(await messages.asked()).toEqual([{ transport: ["sms"], aborted: true }]);
});

test.describe("without a wait", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "0,0" } });

  test("a new code is asked for again", async ({ page, shop, open }) => {
    const messages = await withMessages(page);
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await shop.code(purchase);
    await bank.resend.click();
    const code = await shop.code(purchase, 2);
    await expect(bank.status).not.toBeEmpty();
    expect((await messages.asked()).map(({ aborted }) => aborted)).toEqual([true, false]);
    await messages.hand(code);
    await expect(bank.field).toHaveValue(code);
  });
});

test("a frame that may not is as good as any", async ({ page, shop, open }) => {
  await withMessages(page, "refuses");
  const purchase = await shop.purchase();
  const bank = await open(purchase, {});
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
});
