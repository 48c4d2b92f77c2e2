// A passkey where the browser can use one, and every other way where it cannot. The bank is at http://localhost here:
// passkeys belong to a domain name.

import type { Page } from "@playwright/test";
import { spoken } from "../support/bank.ts";
import { LEAN_SANDBOX } from "../support/merchant.ts";
import { Device } from "../support/passkeys.ts";
import { NAMED } from "../support/server.ts";
import type { Card, Shop } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test.use({ settings: NAMED });

/** A card with a passkey on a device that is not the one that pays. */
async function enrolled(page: Page, shop: Shop): Promise<Card> {
  const card = await shop.card("passkey");
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: true });
  await (await Device.of(await context.newPage())).enrol(shop, card);
  await context.close();
  return card;
}

const FRAMES: [string, string | undefined][] = [
  ["that says nothing", undefined],
  ["that allows other things", "fullscreen *; payment *"],
  ["that forbids it", "publickey-credentials-get 'none'"],
];
for (const [name, allow] of FRAMES) {
  test(`in a merchant's frame ${name}, the other ways are offered and complete`, async ({ page, shop, open }) => {
    const card = await enrolled(page, shop);
    const purchase = await shop.areq(card);
    const decided = page.waitForEvent("requestfinished", (request) => /\/passkey[^/]*\.js$/.test(request.url()));
    const bank = await open(purchase, { allow });
    await bank.asks();
    if (bank.script) {
      await decided;
      await bank.scope.locator("body").evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    } else decided.catch(() => {});
    await expect(bank.ways).toHaveCount(2);
    await expect(bank.passkey).toBeHidden();
    expect(await shop.messages(purchase)).toEqual([]);
    await bank.choose(/^Text message/);
    await bank.ready();
    await bank.enter(await shop.code(purchase));
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  });
}

test("in a frame without an origin, the other ways are offered and complete", async ({ page, shop, open }) => {
  const purchase = await shop.areq(await enrolled(page, shop));
  const bank = await open(purchase, { sandbox: "allow-forms allow-scripts", allow: "publickey-credentials-get *" });
  await bank.asks();
  await expect(bank.passkey).toBeHidden();
  await bank.choose(/app$/);
  await bank.waits();
  await shop.approve(purchase);
  await bank.done();
  await bank.returned("Y");
});

test("a card that has none is asked for none", async ({ shop, open, watch }) => {
  const purchase = await shop.purchase({}, "passkey");
  const bank = await open(purchase);
  await bank.waits();
  await bank.others.click();
  await bank.asks();
  await expect(bank.passkey).toHaveCount(0);
  await expect(bank.ways).toHaveCount(2);
  expect(watch.requests().filter((url) => url.includes("passkey"))).toEqual([]);
});

test("an assertion out of thin air is refused, and counted as a try", async ({ page, shop, open }) => {
  const purchase = await shop.areq(await enrolled(page, shop));
  const bank = await open(purchase, { sandbox: LEAN_SANDBOX });
  await bank.asks();
  const forge = async () => {
    await bank.scope.locator("#passkey form").evaluate((form: HTMLFormElement) => {
      (form.elements.namedItem("assertion") as HTMLInputElement).value = "{}";
      const intent = Object.assign(document.createElement("input"), { type: "hidden", name: "intent", value: "assert" });
      form.append(intent);
      HTMLFormElement.prototype.submit.call(form);
    });
  };
  await forge();
  await expect(bank.alert).toContainText(spoken("You have 2 tries left"));
  await bank.asks();
  await bank.choose(/^Text message/);
  await bank.ready();
  await bank.left(2);
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});
