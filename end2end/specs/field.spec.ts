// The code field is a text field and nothing else: what keyboards, clipboards, password managers and translators do to a text
// field works here. The tags name points of the list of what real code fields get wrong; a test counts that none is left out.

import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test("leading zeros are sent as they were typed", { tag: "@field-2" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().startsWith(shop.server.base));
  await bank.field.pressSequentially("000004");
  await expect(bank.field).toHaveValue("000004");
  await bank.confirm.click();
  expect(new URLSearchParams((await sent).postData() ?? "").get("code")).toBe("000004");
});

test("a whole code in one event, as autofill writes it, is what is sent", { tag: "@field-3" }, async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.field.evaluate((field: HTMLInputElement, code) => {
    field.value = code;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText", data: code }));
  }, code);
  await bank.confirm.click();
  await bank.returned("Y");
});

test("a value that an extension sets without any event is what is sent", { tag: "@field-10" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.field.evaluate((field: HTMLInputElement, code) => {
    field.value = code;
    // What password managers put into the field's corner.
    const badge = document.createElement("div");
    badge.setAttribute("data-badge", "");
    badge.style.cssText = "position:absolute;width:32px;height:32px;inset-inline-end:0";
    field.after(badge);
  }, code);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(Number(widths[1]));
  await bank.confirm.click();
  await bank.returned("Y");
});

test("keys held down and the same digit again are each one digit", { tag: "@field-7" }, async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await bank.field.focus();
  for (const key of ["1", "1", "2"]) await page.keyboard.press(key);
  await page.keyboard.down("3");
  await page.keyboard.down("4");
  await page.keyboard.up("3");
  await page.keyboard.up("4");
  await page.keyboard.down("5");
  await page.keyboard.down("5");
  await page.keyboard.up("5");
  await expect(bank.field).toHaveValue("1123455");
});

test("a phone's keyboard composes, replaces and deletes", { tag: "@field-8" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.field.focus();
  const device = await page.context().newCDPSession(page);
  const compose = (text: string) => device.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await compose("9");
  await compose("98");
  await compose("");
  await expect(bank.field).toHaveValue("");
  for (let typed = 1; typed <= 3; typed++) await compose(code.slice(0, typed));
  await device.send("Input.insertText", { text: code.slice(0, 3) });
  await device.send("Input.insertText", { text: code.slice(3) });
  await expect(bank.field).toHaveValue(code);
  await bank.confirm.click();
  await bank.returned("Y");
});

test("editing is what a text field does", { tag: "@field-9" }, async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await bank.field.pressSequentially("123456");
  const after = async (keys: string[], value: string) => {
    for (const key of keys) await page.keyboard.press(key);
    await expect(bank.field, keys.join(" ")).toHaveValue(value);
  };
  await after(["Backspace"], "12345");
  await after(["Home", "Delete"], "2345");
  await after(["End", "ArrowLeft", "ArrowLeft", "9"], "23945");
  await after(["Home", "Shift+ArrowRight", "Shift+ArrowRight", "Control+x"], "945");
  await after(["End", "Control+v"], "94523");
  await after(["Control+a", "7"], "7");
  await after(["Control+z"], "94523");
  await after(["End", "Control+Backspace"], "");
});

test("digits stay in their order on a page that is read from the right", { tag: "@field-9" }, async ({ page, shop, open }) => {
  await open(await shop.purchase({ changes: { browserLanguage: "ar" } }));
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const field = page.locator("#code");
  await field.pressSequentially("123");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("9");
  await expect(field).toHaveValue("1293");
  expect(await field.evaluate((field) => getComputedStyle(field).direction)).toBe("ltr");
});

test("a translator that takes the page apart breaks nothing", { tag: "@field-11" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await expect(bank.field).toHaveAttribute("translate", "no");
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim() && !texts.currentNode.parentElement?.closest("script,style")) found.push(texts.currentNode);
    for (const text of found) {
      const font = document.createElement("font");
      text.parentNode?.replaceChild(font, text);
      font.textContent = `«${text.nodeValue}»`;
    }
  });
  await bank.enter(wrong(code));
  await expect(bank.alert).not.toBeEmpty();
  await bank.field.fill(code);
  await bank.confirm.click();
  await bank.returned("Y");
});

test("alone in its window the field has the focus", { tag: "@field-13" }, async ({ shop, open, javaScriptEnabled }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  // Without script nothing takes it: `autofocus` would take it from a merchant's page as well.
  if (javaScriptEnabled) await expect(bank.field).toBeFocused();
  else await expect(bank.field).not.toBeFocused();
});

test("new code and cancel work with an empty field", { tag: "@field-17" }, async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  const nested = await page.evaluate(() => document.querySelectorAll("form form").length);
  expect(nested, "no form within a form").toBe(0);
  await expect(bank.resend).toHaveAttribute("formnovalidate", "");
  await bank.cancel.click();
  await bank.returned("N");
});
