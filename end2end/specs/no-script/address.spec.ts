// Without script every answer is a document: its title says what happened, its address nothing.

import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

test("a wrong code leaves a clean address and a title that says so", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await expect(page).not.toHaveTitle(/Error/);
  await bank.fail(wrong(await shop.code(purchase)), 2);
  await expect(page).toHaveTitle(/^Error/);
  await expect(page).toHaveURL(shop.server.world.challenge_url);
});

test("reloading the answer to a wrong code counts nothing", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2);
  await page.reload();
  await bank.left(2);
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ interactionCounter: "02" });
});

test("a code typed before a reload of the merchant's request is asked for again, nothing else", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.field.fill("123");
  await page.reload();
  await bank.left(3);
  await expect(bank.alert).toBeEmpty();
  expect(await shop.messages(purchase)).toHaveLength(1);
});
