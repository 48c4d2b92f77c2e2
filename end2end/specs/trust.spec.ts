// The list of trusted merchants: offered where the bank offers it, never ticked beforehand, reported as it was left.

import { expect, test } from "../support/test.ts";

test("a bank that does not offer it does not ask", async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await expect(bank.trust).toHaveCount(0);
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  const result = await shop.result(purchase);
  expect(result.whiteListStatus).toBeUndefined();
  expect(result.trustListStatus).toBeUndefined();
});

test.describe("offered", () => {
  test.use({ settings: { METHODS__TRUST_LIST: "true" } });

  const FIELDS = [
    ["2.2.0", "whiteListStatus"],
    ["2.3.1", "trustListStatus"],
  ] as const;
  for (const [version, field] of FIELDS) {
    test(`ticked is listed, version ${version}`, async ({ shop, open }) => {
      const purchase = await shop.purchase({ version });
      const bank = await open(purchase);
      await bank.ready();
      await expect(bank.trust).not.toBeChecked();
      await expect(bank.trust).toHaveAccessibleName(/Nordlicht Books/);
      await bank.trust.check();
      await bank.enter(await shop.code(purchase));
      await bank.returned("Y");
      expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", [field]: "Y" });
      await expect.poll(() => shop.events(purchase)).toContain("merchant.trusted");
    });

    test(`left alone is not listed, version ${version}`, async ({ shop, open }) => {
      const purchase = await shop.purchase({ version });
      const bank = await open(purchase);
      await bank.ready();
      await bank.enter(await shop.code(purchase));
      await bank.returned("Y");
      expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", [field]: "N" });
      expect(await shop.events(purchase)).not.toContain("merchant.trusted");
    });
  }

  test("after a mistake the tick must still be the cardholder's own", async ({ shop, open }) => {
    const purchase = await shop.purchase({}, "password");
    const bank = await open(purchase);
    await bank.ready();
    await bank.trust.check();
    const code = await shop.code(purchase);
    await bank.fail(code, 2, "not it");
    // With script the page stays as it is; a new document begins without.
    await expect(bank.trust).toBeChecked({ checked: bank.script });
    await bank.trust.uncheck();
    await bank.enter(code, purchase.card.password);
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", whiteListStatus: "N" });
  });

  test("an approval in the app says nothing about the list", async ({ shop, open }) => {
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    await bank.waits();
    await expect(bank.trust).toHaveCount(0);
    await shop.approve(purchase);
    await bank.done();
    await bank.returned("Y");
    expect((await shop.result(purchase)).whiteListStatus).toBeUndefined();
  });

  test("the key that confirms is not the key that ticks", async ({ page, shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await bank.trust.focus();
    await page.keyboard.press("Space");
    await expect(bank.trust).toBeChecked();
    await page.keyboard.press("Space");
    await expect(bank.trust).not.toBeChecked();
    expect(await shop.results(purchase)).toEqual([]);
  });
});
