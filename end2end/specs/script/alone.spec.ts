// With script but without an island, a page that has ended still goes on by itself: `noscript` does not apply there.

import { expect, test } from "../../support/test.ts";

test.use({ settings: { CHALLENGE__PAGE_SECONDS: "2" } });

for (const scenario of ["sms", "password", "choice"]) {
  test(`in a sandbox without an origin: ${scenario}`, async ({ shop, open }) => {
    const purchase = await shop.purchase({}, scenario);
    const bank = await open(purchase, { sandbox: "allow-forms allow-scripts" });
    await expect(bank.confirm).toBeVisible();
    await expect(bank.heading).toHaveText("Time is up", { timeout: 15_000 });
    await bank.returned("N");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "14", interactionCounter: "00" });
  });
}

test("where WebAssembly is refused", async ({ page, shop, open, watch }) => {
  watch.allow(/ERR_FAILED|Failed to load resource|request failed/);
  await page.route("**/*.wasm", (route) => route.abort());
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await expect(bank.field).toBeVisible();
  await expect(bank.heading).toHaveText("Time is up", { timeout: 15_000 });
  await bank.returned("N");
});
