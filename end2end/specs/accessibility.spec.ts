// What assistive technology is told: names, roles, live regions, language, and what belongs to what.

import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test("the code page has one heading, names for everything, and quiet live regions", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page).toHaveTitle(/\S/);
  await expect(bank.heading).toHaveCount(1);
  await expect(bank.alert).toHaveText("");
  await expect(bank.status).toHaveText("");
  await expect(page.locator("main")).toMatchAriaSnapshot(`
    - heading /./ [level=1]
    - term: Amount
    - definition: /123.45/
    - term: Shop
    - definition: Nordlicht Books
    - term: Card
    - status
    - alert
    - textbox /code/
    - button "Confirm"
    - button "Send a new code"
    - button "Cancel"
  `);
});

test("the field asks for what it needs and no more", async ({ shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await expect(bank.field).toHaveAttribute("autocomplete", "one-time-code");
  await expect(bank.field).toHaveAttribute("inputmode", "numeric");
  await expect(bank.field).toHaveAttribute("type", "text");
  await expect(bank.field).not.toHaveAttribute("pattern");
  await expect(bank.field).not.toHaveAttribute("aria-invalid");
  await expect(bank.field).toHaveAccessibleDescription(/\S/);
});

test("an error belongs to the field", async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.fail(wrong(await shop.code(purchase)), 2);
  const said = (await bank.alert.innerText()).trim();
  const description = (await bank.field.evaluate((field) => field.getAttribute("aria-describedby") ?? "")).split(" ");
  expect(description).toContain(await bank.alert.getAttribute("id"));
  expect(said).not.toBe("");
});

test("the keyboard goes field, confirm, resend, cancel", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await bank.field.focus();
  for (const next of [bank.confirm, bank.resend, bank.cancel]) {
    await page.keyboard.press("Tab");
    await expect(next).toBeFocused();
  }
});

test("every page has one heading and a title of its own", async ({ page, shop, open }) => {
  await page.route("**/demo/notify", () => {});
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const asking = await page.title();
  await bank.enter(await shop.code(purchase));
  await expect(bank.wayBack).toBeVisible();
  await expect(bank.heading).toHaveCount(1);
  expect(await page.title()).not.toBe(asking);
  await expect(bank.wayBack.getByRole("button")).toHaveAccessibleName(/Nordlicht Books/);
});
