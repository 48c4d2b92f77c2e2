// Where nothing is paid, nothing is called a payment: in no state.

import { NAMES, visit } from "../../../support/gallery.ts";
import { expect, test } from "../../../support/test.ts";

const MONEY = /\b(pay|paid|payment|amount|EUR|€)\b|123[.,]45|order/i;

test("a card that is only saved is never called a payment, whatever has happened", async ({ page, shop }) => {
  test.setTimeout(120_000);
  await visit(page, shop.server.base, "code");
  await expect(page.locator("main"), "a payment is called one").toContainText(MONEY);
  // What belongs to no challenge does not know what it was about; the long one is a payment in any case.
  for (const state of NAMES.filter((state) => !state.startsWith("problem-") && state !== "long-merchant")) {
    await visit(page, shop.server.base, state, "en", "card");
    const said = [await page.title(), ...(await page.locator("main > :not(.help)").allInnerTexts()), ...(await page.locator(".disown").allInnerTexts())];
    expect.soft(said.join("\n"), state).not.toMatch(MONEY);
  }
});
