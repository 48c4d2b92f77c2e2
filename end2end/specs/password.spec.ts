// Password and code on one page: checked together, answered with one sentence that never says which of the two was wrong.

import { spoken } from "../support/bank.ts";
import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test("whatever was wrong, the page says the same and asks for both again", async ({ shop, open }) => {
  const heard: string[] = [];
  const mistakes: ((code: string, password: string) => [string, string])[] = [
    (code, password) => [wrong(code), password],
    (code, password) => [code, `${password}?`],
    (code, password) => [wrong(code), `${password}?`],
  ];
  for (const mistake of mistakes) {
    const purchase = await shop.purchase({}, "password");
    const bank = await open(purchase);
    await bank.ready();
    const code = await shop.code(purchase);
    const [typed, password] = mistake(code, String(purchase.card.password));
    await bank.fail(typed, 2, password);
    heard.push(await bank.says());
    await bank.enter(code, purchase.card.password);
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
  }
  expect(new Set(heard).size, "one sentence").toBe(1);
});

test("a right half is not remembered: three mistakes of either kind end it", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2, purchase.card.password);
  await bank.fail(code, 1, "not it");
  await bank.enter(wrong(code, 2), purchase.card.password);
  await expect(bank.heading).toHaveText("Not confirmed");
  await bank.returned("N");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "19", interactionCounter: "03" });
});

test("a replaced code with the right password is answered like any other mistake", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  await bank.fail(wrong(await shop.code(purchase)), 2, purchase.card.password);
  const mistake = await bank.says();
  expect(mistake).not.toMatch(/earlier|newest/);
  expect(mistake).toMatch(/password or code/);
});

test("half of it costs no attempt", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.enter(code);
  const without = await bank.says();
  expect(without).toContain("password");
  await expect(bank.password).toHaveAttribute("aria-invalid", "true");
  await bank.left(3);
  await bank.enter("12345", purchase.card.password);
  expect(await bank.says(without)).toMatch(spoken("6 digits"));
  await expect(bank.field).toHaveAttribute("aria-invalid", "true");
  await bank.left(3);
  await bank.enter(code, purchase.card.password);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("password managers and phones know what the fields are", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase({}, "password"));
  await bank.ready();
  await expect(bank.password).toHaveAttribute("type", "password");
  await expect(bank.password).toHaveAttribute("autocomplete", "current-password");
  await expect(bank.password).toHaveAttribute("name", "password");
  await expect(bank.password).not.toHaveAttribute("maxlength");
  await expect(bank.password).not.toHaveAttribute("aria-invalid");
  await expect(bank.field).toHaveAttribute("autocomplete", "one-time-code");
  await expect(bank.password).toHaveValue("");
  await bank.password.focus();
  const order = [...(bank.script ? [bank.reveal] : []), bank.field, bank.confirm, bank.resend, bank.cancel];
  for (const next of order) {
    await page.keyboard.press("Tab");
    await expect(next).toBeFocused();
  }
});

test("the button that shows the password is there with script only", async ({ shop, open }) => {
  const bank = await open(await shop.purchase({}, "password"));
  await bank.ready();
  await expect(bank.reveal).toBeVisible({ visible: bank.script });
});

test("an error belongs to both fields", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  await bank.fail(wrong(await shop.code(purchase)), 2, purchase.card.password);
  const alert = String(await bank.alert.getAttribute("id"));
  for (const field of [bank.password, bank.field]) {
    await expect(field).toHaveAttribute("aria-describedby", new RegExp(`\\b${alert}\\b`));
  }
  if (bank.script) await expect(bank.password, "where typing begins again").toBeFocused();
  else await expect(page).toHaveTitle(/^Error/);
});

test("the password is in no page and no address", async ({ page, shop, open, watch }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2, purchase.card.password);
  expect(await page.content()).not.toContain(String(purchase.card.password));
  await bank.enter(code, purchase.card.password);
  await bank.returned("Y");
  const secret = encodeURIComponent(String(purchase.card.password));
  expect(watch.requests().filter((url) => url.includes(secret) || url.includes(code))).toEqual([]);
});
