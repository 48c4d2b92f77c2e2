// What the page says by itself as time goes by: another code may be asked for, the end is near.

import { expect, test } from "../../support/test.ts";

test.describe("a short wait for another code", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "2,60" } });

  test("the button says when it is ready, and then sends", async ({ shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await expect(bank.resend).toHaveAttribute("aria-disabled", "true");
    const waits = await bank.resendHint.innerText();
    await expect(bank.resend).not.toHaveAttribute("aria-disabled");
    await expect(bank.resendHint).not.toHaveText(waits);
    await bank.resend.click();
    const code = await shop.code(purchase, 2);
    await expect(bank.status).not.toBeEmpty();
    await expect(bank.resend, "the next wait has begun").toHaveAttribute("aria-disabled", "true");
    await bank.enter(code);
    await bank.returned("Y");
  });
});

test.describe("two minutes and a little more", () => {
  test.use({ settings: { CHALLENGE__PAGE_SECONDS: "122" } });

  test("the end is announced two minutes before", async ({ shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await bank.field.fill("12");
    await expect(bank.status).toContainText("2");
    await expect(bank.field, "what was typed stays").toHaveValue("12");
    await expect(bank.field).toBeFocused();
    await bank.enter(await shop.code(purchase));
    await bank.returned("Y");
  });
});
