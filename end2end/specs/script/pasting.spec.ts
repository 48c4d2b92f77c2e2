// A code pasted where something stands already: it takes the place of what was there, and undoing brings that back.

import { expect, test } from "../../support/test.ts";

for (const [standing, caret] of [
  ["12", 2],
  ["654321", 6],
  ["654321", 3],
] as const) {
  test(`a whole code pasted at ${caret} of ${standing} replaces it`, { tag: "@field-6" }, async ({ page, shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    const code = await shop.code(purchase);
    await bank.field.fill(`Your code is ${code}`);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+x");
    await bank.field.pressSequentially(standing);
    await bank.field.evaluate((field: HTMLInputElement, caret) => field.setSelectionRange(caret, caret), caret);
    await page.keyboard.press("Control+v");
    await expect(bank.field).toHaveValue(`Your code is ${code}`);
    await page.keyboard.press("Control+z");
    await expect(bank.field, "undone as anywhere").toHaveValue(standing);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+v");
    await bank.confirm.click();
    await bank.returned("Y");
  });
}

test("a part pasted beside what stands there is added", { tag: "@field-6" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.field.fill(code.slice(3));
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+x");
  await bank.field.pressSequentially(code.slice(0, 3));
  await page.keyboard.press("Control+v");
  await expect(bank.field).toHaveValue(code);
  await bank.confirm.click();
  await bank.returned("Y");
});
