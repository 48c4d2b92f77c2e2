// The choice between languages: found, made with the keyboard or without script, and kept.

import { expect, test } from "../support/test.ts";

test("the choice is a closed disclosure that says which language this is", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  const summary = page.locator("details.language > summary");
  await expect(summary).toHaveAccessibleName("Language: English");
  await expect(summary).toHaveText("English");
  const select = page.getByLabel("Language", { exact: true });
  await expect(select).toBeHidden();
  await summary.click();
  await expect(select).toHaveValue("en");
  await expect(select.locator("option")).toHaveCount(33);
  await expect(select.locator("option[value=el]")).toHaveAttribute("lang", "el");
});

test("the keyboard changes the language, and the page goes on where it was", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await page.locator("details.language > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#language")).toBeFocused();
  await page.locator("#language").selectOption({ label: "العربية" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("#language")).toHaveValue("ar");
  // What is read from left to right stays so.
  await expect(page.locator("#code")).toHaveCSS("direction", "ltr");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("#language")).toHaveValue("ar");
  await page.locator("#code").fill(code);
  await page.locator("#confirm").click();
  await bank.returned("Y");
});
