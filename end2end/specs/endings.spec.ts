// The ways out that are not the right code: cancel, time, and a merchant who comes too late.

import { expect, test } from "../support/test.ts";

test("cancel goes back to the merchant", { tag: "@field-29" }, async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.field.fill("123");
  await bank.cancel.click();
  await expect(bank.heading).toHaveText("Cancelled");
  await bank.returned("N");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", challengeCancel: "01", interactionCounter: "00" });
});

test.describe("a short code", () => {
  test.use({ settings: { CHALLENGE__CODE_SECONDS: "4", CHALLENGE__RESEND_WAITS: "0,0,0" } });

  test("an expired code is not a wrong one, and a new one helps", { tag: "@field-24" }, async ({ page, shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    const code = await shop.code(purchase);
    const valid = await bank.validity.innerText();
    await expect(async () => {
      await page.reload();
      expect(await bank.validity.innerText()).not.toBe(valid);
    }).toPass();
    await bank.ready();
    await bank.enter(code);
    await bank.says();
    await bank.left(3);
    await bank.resend.click();
    await bank.enter(await shop.code(purchase, 2));
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  });
});

test.describe("a short page", () => {
  test.use({ settings: { CHALLENGE__PAGE_SECONDS: "3" } });

  test("a page that has ended goes back to the merchant by itself", { tag: "@field-29" }, async ({ shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "14", challengeCancel: "04" });
    // It leaves by itself, with script and without.
    await expect(bank.heading).toHaveText("Time is up");
    await bank.returned("N");
  });
});

test.describe("an impatient bank", () => {
  test.use({ settings: { CHALLENGE__FIRST_CREQ_SECONDS: "1" } });

  test("a merchant who comes too late gets an error message", async ({ shop, open }) => {
    const purchase = await shop.purchase();
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "14", challengeCancel: "05" });
    const bank = await open(purchase);
    await expect(bank.field).toHaveCount(0);
    await bank.returned("Erro");
    expect(await shop.messages(purchase)).toEqual([]);
  });
});

test("a stray request gets a page that explains, and no way to anywhere", async ({ page, shop, open, watch }) => {
  watch.allow(/status of 400/);
  const purchase = await shop.purchase();
  const creq = Buffer.from(JSON.stringify({ messageType: "CReq" })).toString("base64url");
  const bank = await open({ ...purchase, fields: { ...purchase.fields, creq } });
  await expect(bank.heading).toBeVisible();
  await expect(bank.field).toHaveCount(0);
  await expect(page.locator("form")).toHaveCount(0);
});
