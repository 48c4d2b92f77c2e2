// Without script the page looks by itself every five seconds, and the button looks at once.

import { note } from "../../support/leaving.ts";
import { expect, test } from "../../support/test.ts";

test("approved, and the page itself shows the end within six seconds", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  await shop.approve(purchase);
  const begun = performance.now();
  await expect(bank.heading).toHaveText("Confirmed");
  const took = Math.round(performance.now() - begun);
  note(`the return page after ${took} ms`);
  expect(took).toBeLessThan(6_000);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("whoever does not want to wait presses the button", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  await shop.approve(purchase);
  await bank.done();
  await expect(bank.heading).toHaveText("Confirmed");
  await bank.returned("Y");
});

test("a page that looks by itself shows the same number, asks nobody and counts nothing", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  const looked = page.waitForRequest((request) => request.isNavigationRequest() && request.method() === "GET");
  await looked;
  expect(await bank.waits()).toBe(number);
  expect(await shop.approvals(purchase)).toHaveLength(1);
  await shop.approve(purchase);
  await expect(bank.heading).toHaveText("Confirmed");
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test.describe("a server that is started anew", () => {
  test.use({ settings: { ISSUER__NAME: "Phoenix Bank" } });

  test("is found again by the page that waits", async ({ page, shop, open }) => {
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    const number = await bank.waits();
    await shop.approval(purchase);
    await shop.server.crash();
    await shop.server.revive();
    await page.waitForRequest((request) => request.isNavigationRequest() && request.method() === "GET");
    expect(await bank.waits()).toBe(number);
    await shop.approve(purchase);
    await expect(bank.heading).toHaveText("Confirmed");
    await bank.returned("Y");
  });
});
