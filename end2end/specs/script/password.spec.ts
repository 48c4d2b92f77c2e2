// Comfort on the password page: showing what was typed, keeping what was nearly right, answers in place.

import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

test("the password can be shown, and is hidden again before it is sent", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const password = String(purchase.card.password);
  await bank.password.fill(password);
  await expect(bank.reveal).toHaveAccessibleName("Show password");
  await expect(bank.reveal, "its name says it, and no state beside it").not.toHaveAttribute("aria-pressed");
  const words = await bank.reveal.innerText();
  await bank.reveal.click();
  await expect(bank.password).toHaveAttribute("type", "text");
  await expect(bank.password).toHaveValue(password);
  await expect(bank.reveal).toHaveAccessibleName("Hide password");
  await expect(bank.reveal).not.toHaveText(words);
  await bank.reveal.press("Enter");
  await expect(bank.password, "shown or hidden, never sent by that").toHaveAttribute("type", "password");
  await bank.reveal.click();
  const typeWhenSent = page.waitForRequest("**/fn/submit").then(() => bank.password.getAttribute("type"));
  await bank.field.fill(wrong(await shop.code(purchase)));
  await bank.field.press("Enter");
  expect(await typeWhenSent).toBe("password");
  await expect(bank.alert).not.toBeEmpty();
  await expect(bank.reveal).toHaveAccessibleName("Show password");
  await expect(bank.reveal).toHaveText(words);
});

test("Enter in the password field confirms, and does not show the password", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  await bank.field.fill(await shop.code(purchase));
  await bank.password.fill(String(purchase.card.password));
  await bank.password.press("Enter");
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("a slip in the code loses neither code nor password", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.enter(code.slice(0, 5), purchase.card.password);
  await bank.says();
  await expect(bank.field).toHaveValue(code.slice(0, 5));
  await expect(bank.password).toHaveValue(String(purchase.card.password));
  await expect(bank.field, "the one to mend").toBeFocused();
  await bank.field.press("End");
  await bank.field.pressSequentially(code.slice(5));
  await bank.confirm.click();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("a forgotten password keeps the code and moves to the password", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.enter(code);
  await bank.says();
  await expect(bank.field).toHaveValue(code);
  await expect(bank.password).toBeFocused();
  await expect(bank.field, "nothing is wrong with the code").not.toHaveAttribute("aria-invalid");
  await bank.password.pressSequentially(String(purchase.card.password));
  await bank.password.press("Enter");
  await bank.returned("Y");
});

test("a slip in a code without password keeps what was typed", async ({ shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await bank.enter("12345");
  await bank.says();
  await expect(bank.field).toHaveValue("12345");
  await expect(bank.field).toBeFocused();
});

test("the first field has the focus where the whole page is the bank's", async ({ shop, open }) => {
  const bank = await open(await shop.purchase({}, "password"));
  await bank.ready();
  await expect(bank.password).toBeFocused();
});
