// The network fails at the worst moment: the native form takes over, and every attempt is counted once.

import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

test("a request that never arrives", async ({ page, shop, open, watch }) => {
  watch.allow(/ERR_FAILED|request failed/);
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await page.route("**/fn/submit", (route) => route.abort(), { times: 1 });
  await bank.fail(wrong(code), 2);
  await bank.ready();
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("an answer that gets lost", async ({ page, shop, open, watch }) => {
  watch.allow(/ERR_FAILED|request failed/);
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  const lose = { times: 1 };
  await page.route("**/fn/submit", async (route) => {
    await route.fetch();
    await route.abort();
  }, lose);
  await bank.fail(wrong(code), 2);
  await bank.ready();
  await page.route("**/fn/submit", async (route) => {
    await route.fetch();
    await route.abort();
  }, lose);
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("an answer that makes no sense", async ({ page, shop, open, watch }) => {
  watch.allow(/status of 502/);
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await page.route("**/fn/submit", (route) => route.fulfill({ status: 502, body: "<html>bad gateway" }), { times: 1 });
  await bank.fail(wrong(code), 2);
  await bank.ready();
  await page.route("**/fn/submit", (route) => route.fulfill({ status: 200, body: "<html>sign in to the wifi" }), { times: 1 });
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test.describe("no wait for another code", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "0,0" } });

  test("a lost answer to a resend sends one code", async ({ page, shop, open, watch }) => {
    watch.allow(/ERR_FAILED|request failed/);
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await shop.code(purchase);
    await expect(bank.resend).not.toHaveAttribute("aria-disabled");
    await page.route("**/fn/resend", async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    await bank.resend.click();
    const code = await shop.code(purchase, 2);
    await expect(bank.status).not.toBeEmpty();
    await bank.ready();
    await bank.enter(code);
    await bank.returned("Y");
    expect(await shop.messages(purchase)).toHaveLength(2);
  });
});

test("without a network nothing is lost", async ({ context, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await context.setOffline(true);
  await bank.enter(code);
  await expect(bank.alert).toContainText("offline");
  await expect(bank.field).toHaveValue(code);
  await context.setOffline(false);
  await bank.confirm.click();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("a tab that comes back shows the step it left", async ({ page, shop, open, merchant }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await expect(page).toHaveURL(/\/challenge\/[^/]+$/);
  const resume = page.url();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2);
  await page.goto(`${merchant.base}/1`);
  await page.goto(resume);
  await bank.ready();
  await bank.left(2);
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.messages(purchase)).toHaveLength(1);
  await page.goto(resume);
  await expect(bank.field).toHaveCount(0);
  await bank.returned("Y");
});
