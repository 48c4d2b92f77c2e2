// With script an ending leads back by itself, and not before there was time to read it.

import { watchLeaving } from "../../support/leaving.ts";
import { expect, test } from "../../support/test.ts";

const READ = 10_000;

for (const scenario of ["no-contact", "blocked", "refused"]) {
  test(`a page that declines goes back by itself after ten seconds: ${scenario}`, async ({ page, shop, open }) => {
    const purchase = await shop.purchase({}, scenario);
    const leaving = watchLeaving(page, shop);
    const begun = leaving();
    const bank = await open(purchase);
    await expect(bank.wayBack).toBeVisible();
    const { document, merchant } = await begun;
    expect(merchant - document).toBeGreaterThan(READ - 200);
    expect(merchant - document).toBeLessThan(READ + 2_000);
    await bank.returned("N");
  });
}

test("whoever is still reading gets twenty seconds more with every key", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase({}, "refused"));
  await expect(bank.wayBack).toBeVisible();
  await page.clock.install();
  await page.reload();
  await expect(bank.wayBack).toBeVisible();
  for (const _ of [1, 2, 3]) {
    await page.clock.runFor(5_000);
    await page.keyboard.press("Tab");
    await page.clock.runFor(14_000);
  }
  await expect(bank.wayBack, "57 s have passed").toBeVisible();
  await page.clock.runFor(7_000);
  await bank.returned("N");
});

test("where there is nothing to read nothing holds the payment", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await page.clock.install();
  await page.reload();
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await expect(bank.wayBack).toBeVisible();
  await page.mouse.wheel(0, 1);
  await page.keyboard.press("Tab");
  await page.clock.runFor(1_000);
  await bank.returned("Y");
});

test("who presses the button is not sent twice", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "refused");
  const bank = await open(purchase);
  await expect(bank.wayBack).toBeVisible();
  const sent: string[] = [];
  page.on("request", (request) => request.url() === shop.server.world.notification_url && sent.push(request.url()));
  await bank.returned("N", { hurry: true });
  expect(sent).toHaveLength(1);
});

test("who says that it was not them is not sent away before that is answered", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.cancel.click();
  await expect(bank.heading).toHaveText("Cancelled");
  await bank.disown.click();
  await expect(page.getByText("has been told that this was not you")).toBeVisible();
  await bank.returned("N");
});
