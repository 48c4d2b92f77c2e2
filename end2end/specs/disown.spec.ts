// “This wasn’t me”, on every screen: it stops what can be stopped, tells the bank, and leads back to the merchant.

import { type Bank, spoken } from "../support/bank.ts";
import type { Purchase, Shop } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

const SCREENS: [string, string, (bank: Bank, shop: Shop, purchase: Purchase) => Promise<unknown>][] = [
  ["the code page", "sms", (bank) => bank.ready()],
  ["the password page", "password", (bank) => bank.ready()],
  ["the page that waits for the app", "approval", (bank) => bank.waits()],
  ["the page that asks which way", "choice", (bank) => bank.asks()],
];
for (const [name, scenario, reach] of SCREENS) {
  test(`on ${name} it stops the payment`, async ({ shop, open }) => {
    const purchase = await shop.purchase({}, scenario);
    const bank = await open(purchase);
    await reach(bank, shop, purchase);
    await expect(bank.disown).toHaveCount(1);
    await expect(bank.disown).toHaveAccessibleDescription(spoken("We will stop this payment and tell Demo Bank."));
    await bank.disown.click();
    await expect(bank.heading).toHaveText("We stopped this payment");
    await expect(bank.disown, "once is enough").toHaveCount(0);
    await bank.returned("N", { hurry: true });
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "11", challengeCancel: "01" });
    await expect.poll(() => shop.events(purchase)).toEqual(["challenge.fraud_reported"]);
  });
}

test("a request in the app is dead with it", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  const approval = await shop.approval(purchase);
  await bank.disown.click();
  await expect(bank.heading).toHaveText("We stopped this payment");
  expect((await shop.decide(approval, "approved")).status).toBe(409);
  await bank.returned("N", { hurry: true });
});

const ENDINGS: [string, string, (bank: Bank, shop: Shop, purchase: Purchase) => Promise<void>, string][] = [
  [
    "a cancelled payment",
    "sms",
    async (bank) => {
      await bank.ready();
      await bank.cancel.click();
    },
    "Cancelled",
  ],
  [
    "a payment refused in the app",
    "approval",
    async (bank, shop, purchase) => {
      await bank.waits();
      await shop.decide(await shop.approval(purchase), "rejected");
    },
    "Refused in your app",
  ],
  ["a blocked card", "blocked", async () => {}, "Your card is blocked for now"],
];
for (const [name, scenario, reach, heading] of ENDINGS) {
  test(`on the page about ${name} it tells the bank, and the ending stays`, async ({ shop, open }) => {
    const purchase = await shop.purchase({}, scenario);
    const bank = await open(purchase);
    await reach(bank, shop, purchase);
    await expect(bank.heading).toHaveText(heading);
    const { transStatus, transStatusReason } = await shop.result(purchase);
    await bank.disown.click();
    await expect(bank.scope.getByText(spoken("Thank you. Demo Bank has been told that this was not you."))).toBeVisible();
    await expect(bank.heading).toHaveText(heading);
    await expect(bank.disown).toHaveCount(0);
    await bank.returned("N", { hurry: true });
    expect(await shop.result(purchase)).toMatchObject({ transStatus, transStatusReason });
    await expect.poll(() => shop.events(purchase)).toEqual(["challenge.fraud_reported"]);
  });
}

test("a confirmed payment has nothing to disown", async ({ page, shop, open }) => {
  await page.route("**/demo/notify", () => {});
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await expect(bank.heading).toHaveText("Confirmed");
  await expect(bank.disown).toHaveCount(0);
});

test.describe("while the result is handed over", () => {
  test.use({ settings: { RESULTS__HAND_OVER_SECONDS: "12" } });

  test("it tells the bank and leads back", async ({ shop, open }) => {
    const purchase = await shop.purchase({ ds: "fault=status500" });
    const bank = await open(purchase);
    await bank.ready();
    await bank.enter(await shop.code(purchase));
    await expect(bank.heading).toHaveText("Almost done", { timeout: 15_000 });
    await bank.disown.click();
    await expect(bank.heading).toHaveText("Check your order", { timeout: 15_000 });
    await expect(bank.scope.getByText(spoken("Thank you. Demo Bank has been told that this was not you."))).toBeVisible();
    await bank.returned("N", { hurry: true });
    await expect.poll(() => shop.events(purchase)).toEqual(["challenge.fraud_reported"]);
  });
});

test("a double click is one report", async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.disown.dblclick();
  await expect(bank.heading).toHaveText("We stopped this payment");
  await bank.returned("N", { hurry: true });
  await expect.poll(() => shop.events(purchase)).toEqual(["challenge.fraud_reported"]);
});
