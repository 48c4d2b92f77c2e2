// The demo shop without EMV 3DS: its bank asks over its own interface, the browser is redirected there and comes back.

import { type Page } from "@playwright/test";
import { Bank } from "../support/bank.ts";
import type { Message, Shop } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

/** Pays by redirect and continues the page of the link. */
async function pay(page: Page, shop: Shop, script: boolean, { card = /Code by text/, price = "" } = {}): Promise<Bank> {
  await page.goto(`${shop.server.base}/demo`);
  await page.getByRole("radio", { name: card }).check();
  if (price) await page.getByRole("radio", { name: price }).check();
  await page.getByRole("checkbox", { name: /brand-new card/ }).check();
  await page.getByLabel("Bank’s window").selectOption("redirect");
  await page.getByRole("button", { name: "Pay" }).click();
  const bank = new Bank(page, page, script);
  if (!script) await bank.start.click();
  return bank;
}

const inbox = async (shop: Shop) => (await (await fetch(shop.server.world.inbox_url)).json()) as Message[];

for (const [price, heading] of [
  ["", "Order placed"],
  ["Save the card, pay nothing now", "Card saved"],
]) {
  test(`there and back by redirect: ${heading}`, async ({ page, shop, javaScriptEnabled }) => {
    const before = (await inbox(shop)).length;
    const bank = await pay(page, shop, javaScriptEnabled ?? true, { price });
    await bank.ready();
    await expect.poll(async () => (await inbox(shop)).length).toBe(before + 1);
    const [{ code, acsTransID }] = await inbox(shop);
    await bank.enter(String(code));
    if (!bank.script) await bank.wayBack.getByRole("button").click();
    await expect(bank.heading).toHaveText(heading);
    await expect(bank.known).toHaveText("Y");
    await expect(page.locator("[data-reason]")).toHaveText("authenticated");
    await expect(page.locator("[data-signature=valid]")).toBeVisible();
    await expect(page.getByText("signedResult: its claims")).toBeVisible();
    expect(page.url().startsWith(`${shop.server.world.return_url}?reference=${acsTransID}&state=TP-`)).toBe(true);
    await page.reload();
    await expect(bank.heading).toHaveText(heading);
    await page.goto(`${shop.server.base}/demo/orders/${acsTransID}`);
    await expect(bank.heading).toHaveText(heading);
    await page.getByRole("link", { name: "Back to the shop" }).click();
    await expect(page.getByRole("heading", { name: "Checkout" })).toBeVisible();
  });
}

test("cancelled at the bank, nothing is paid", async ({ page, shop, javaScriptEnabled }) => {
  const bank = await pay(page, shop, javaScriptEnabled ?? true);
  await bank.ready();
  await bank.cancel.click();
  await bank.wayBack.getByRole("button").click();
  await expect(bank.heading).toHaveText("Payment not completed");
  await expect(page.getByText("The cardholder cancelled.")).toBeVisible();
  await expect(bank.known).toHaveText("N");
  await expect(page.locator("[data-signature=valid]")).toBeVisible();
});

const DECLINES: [RegExp, string, string][] = [
  [/No way to reach/, "We cannot reach you", "N"],
  [/Blocked card/, "Your card is blocked for now", "N"],
  [/No online payments/, "Payment not possible", "R"],
];
for (const [card, heading, known] of DECLINES) {
  test(`a payment that is declined says why and ends in the shop: ${heading}`, async ({ page, shop, javaScriptEnabled }) => {
    const bank = await pay(page, shop, javaScriptEnabled ?? true, { card });
    await expect(bank.heading).toHaveText(heading);
    await bank.wayBack.getByRole("button").click();
    await expect(bank.heading).toHaveText("Payment not completed");
    await expect(bank.known).toHaveText(known);
  });
}

test("who comes back too early waits, and another order’s reference pays nothing", async ({ page, shop, javaScriptEnabled, watch }) => {
  watch.allow(/status of 404/);
  const script = javaScriptEnabled ?? true;
  const orders: URL[] = [];
  for (let round = 0; round < 2; round++) {
    const bank = await pay(page, shop, script);
    await bank.ready();
    const { acsTransID } = (await inbox(shop))[0];
    await page.goto(`${shop.server.base}/demo/orders/${acsTransID}`);
    await expect(bank.heading).toHaveText("Waiting for your bank");
    const number = /TP-[0-9A-F]{6}/.exec(await page.locator(".facts").innerText())?.[0];
    orders.push(new URL(`${shop.server.world.return_url}?reference=${acsTransID}&state=${number}`));
  }
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(orders[0].href);
  await expect(heading).toHaveText("Waiting for your bank");
  orders[0].searchParams.set("reference", String(orders[1].searchParams.get("reference")));
  const answer = await page.goto(orders[0].href);
  expect(answer?.status()).toBe(404);
  await expect(heading).toHaveText("We do not know this order");
  await page.goto(shop.server.world.return_url);
  await expect(heading).toHaveText("Return address");
});
