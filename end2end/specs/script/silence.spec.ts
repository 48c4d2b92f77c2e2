// A page that waits and hears nothing: it says so whatever swallows its questions, and who stops it from leaving has it back.

import { expect, test } from "../../support/test.ts";

test("questions that are swallowed slowly are told as well, until the first answer", async ({ page, shop, open, watch }) => {
  watch.allow(/ERR_FAILED|request failed/);
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  let silent = true;
  await page.route("**/fn/poll", async (route) => {
    if (!silent) return route.fulfill({ json: "wait" });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await route.abort().catch(() => {});
  });
  // Begins anew: the question that is held does not go through the route.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(bank.status).toContainText("offline", { timeout: 20_000 });
  silent = false;
  await expect(bank.status, "the first answer ends it").toBeEmpty();
  expect(await bank.waits()).toBe(number);
  await page.unroute("**/fn/poll");
  await shop.approve(purchase);
  await bank.returned("Y");
});

test("who stops the page from leaving can use it again, and it goes on asking", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  const words = await bank.confirm.innerText();
  // A bank that does not answer the form.
  await page.route(purchase.challengeUrl, () => {});
  await page.evaluate(() => addEventListener("submit", () => setTimeout(stop, 200)));
  const asked = page.waitForRequest("**/fn/poll", { timeout: 25_000 });
  await bank.confirm.click({ noWaitAfter: true });
  await asked;
  await expect(bank.confirm).toHaveText(words);
  await expect(page.locator("form[aria-busy]")).toHaveCount(0);
  expect(await bank.waits()).toBe(number);
  await page.unroute(purchase.challengeUrl);
  await bank.confirm.click();
  expect(await bank.waits(), "the button works again").toBe(number);
  await shop.approve(purchase);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});
