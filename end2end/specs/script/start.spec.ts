// The page of an issuer's link, and where the demo shop takes the browser back: fit every window in light and dark, and axe has
// nothing to say. Pictures are left in results/screens.

import type { Page } from "@playwright/test";
import { Bank } from "../../support/bank.ts";
import { SCHEMES, SIZES, fits, large, violations } from "../../support/layout.ts";
import { expect, test } from "../../support/test.ts";

async function everywhere(page: Page, name: string, look: () => Promise<void>): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await test.step(`${width}x${height} ${colorScheme}`, async () => {
        await fits(page);
        await look();
        expect(await violations(page)).toEqual([]);
        await page.screenshot({ path: `results/screens/${name}-${width}x${height}-${colorScheme}.png`, animations: "disabled" });
      });
    }
  }
}

test.describe("the page of the link", () => {
  test.use({ settings: async ({ merchant }, use) => use({ API__RETURN_URLS: merchant.rule }) });

  for (const [name, transaction] of [
    ["start", undefined],
    ["start-card", { kind: "other", merchant: { name: "Nordlicht Books" } }],
    ["start-long", { amount: "987654321987654321", currency: "EUR", merchant: { name: "Wuppertalersperrholzmanufakturwarenmarkt" } }],
  ] as const) {
    test(`${name} fits every window`, async ({ page, issuer }) => {
      await page.addInitScript(() => {
        HTMLFormElement.prototype.submit = () => {};
      });
      const asked = await issuer.ask("sms", transaction ? { transaction } : {});
      await page.goto(asked.redirectUrl);
      const bank = new Bank(page, page, true);
      await everywhere(page, name, async () => {
        await large(page);
        await expect(bank.start, "to be seen without scrolling").toBeInViewport({ ratio: 1 });
      });
    });
  }
});

test("the shop’s page fits every window", async ({ page, shop }) => {
  await page.goto(`${shop.server.base}/demo`);
  await page.getByRole("checkbox", { name: /brand-new card/ }).check();
  await page.getByLabel("Bank’s window").selectOption("redirect");
  await page.getByRole("button", { name: "Pay" }).click();
  const bank = new Bank(page, page, true);
  await bank.ready();
  await bank.cancel.click();
  await bank.wayBack.getByRole("button").click();
  await expect(bank.heading).toHaveText("Payment not completed");
  await everywhere(page, "shop-return", async () => {});
  await page.getByText("signedResult: its claims").click();
  await everywhere(page, "shop-return-open", async () => {});
});
