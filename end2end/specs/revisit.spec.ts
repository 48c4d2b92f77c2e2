// Reload, back, a second tab, the same request again: nothing is sent, nothing is counted, the same step is there.

import { type Page } from "@playwright/test";
import { Bank } from "../support/bank.ts";
import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

/** Goes back, and reloads where the browser does not keep the answer to a form and asks the reader to. */
async function back(page: Page): Promise<void> {
  const missed = await page.goBack().then(
    () => false,
    () => true,
  );
  // The browser's own page comes a moment after the failure.
  if (missed) await expect(() => page.reload()).toPass();
}

test("reloads burn nothing and send nothing", { tag: "@field-19" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await page.reload();
  await bank.ready();
  await bank.left(3);
  await bank.fail(wrong(code), 2);
  for (let round = 0; round < 3; round++) {
    await page.reload();
    await bank.ready();
    await bank.left(2);
  }
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("back to the merchant and in again is the same challenge", { tag: "@field-20" }, async ({ page, shop, open, watch }) => {
  watch.allow(/ERR_CACHE_MISS/);
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2);
  await expect(async () => {
    await back(page);
    await expect(page.getByRole("button", { name: "To the bank" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("button", { name: "To the bank" }).click();
  await bank.ready();
  await bank.left(2);
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("two tabs are one challenge", { tag: "@field-19" }, async ({ context, shop, open, merchant }) => {
  const purchase = await shop.purchase();
  const first = await open(purchase);
  await first.ready();
  const tab = await context.newPage();
  await tab.goto(merchant.checkout(purchase));
  await tab.getByRole("button", { name: "To the bank" }).click();
  const second = new Bank(tab, tab, first.script);
  await second.ready();
  const code = await shop.code(purchase);
  await first.fail(wrong(code), 2);
  await second.fail(wrong(code, 2), 1);
  await first.enter(code);
  await first.returned("Y");
  // The tab that was left behind learns of it, whatever it asks for.
  await second.enter(wrong(code, 3));
  await second.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "03" });
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("after the end, back and reload show the end and never ask for a code", { tag: "@field-20" }, async ({ page, shop, open, watch, merchant }) => {
  watch.allow(/ERR_CACHE_MISS/);
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  await page.reload();
  await expect(bank.answer).toHaveText("Y");
  await back(page);
  await expect(bank.field).toHaveCount(0);
  await expect(bank.wayBack.or(bank.answer).or(page.getByRole("button", { name: "To the bank" })).first()).toBeVisible();
  await page.goto(merchant.checkout(purchase));
  await page.getByRole("button", { name: "To the bank" }).click();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("a challenge that failed stays failed", { tag: "@field-25" }, async ({ page, shop, open, merchant }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.cancel.click();
  await bank.returned("N");
  await page.goto(merchant.checkout(purchase));
  await page.getByRole("button", { name: "To the bank" }).click();
  await expect(bank.heading).toHaveText("Cancelled");
  await bank.returned("N");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", challengeCancel: "01" });
});
