// A directory server that is slow, or never confirms: the cardholder waits, and is told the truth.

import { expect, test } from "../support/test.ts";

test("a slow confirmation is waited for", async ({ shop, open }) => {
  // Two failures: one try at once, the third ten seconds later, longer than the answer is held.
  const purchase = await shop.purchase({ ds: "fault=status500&times=2" });
  const bank = await open(purchase);
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await expect(bank.heading).toHaveText("Almost done", { timeout: 15_000 });
  await expect(bank.field).toHaveCount(0);
  await expect(bank.heading).not.toHaveText("Almost done", { timeout: 15_000 });
  await bank.returned("Y");
  const results = await shop.results(purchase);
  expect(results).toHaveLength(3);
  expect(new Set(results.map((result) => JSON.stringify(result))).size, "the same result each time").toBe(1);
});

test.describe("never confirmed", () => {
  test.use({ settings: { RESULTS__HAND_OVER_SECONDS: "2" } });

  test("the merchant is told no, the cardholder to look at the order", async ({ shop, open }) => {
    const purchase = await shop.purchase({ ds: "fault=status500" });
    const bank = await open(purchase);
    await bank.ready();
    await bank.enter(await shop.code(purchase));
    await expect(bank.heading).toHaveText("Check your order");
    await expect(bank.scope.getByText(/Look at it before you pay again/)).toBeVisible();
    await bank.returned("N");
    expect((await shop.results(purchase))[0]).toMatchObject({ transStatus: "Y" });
  });
});
