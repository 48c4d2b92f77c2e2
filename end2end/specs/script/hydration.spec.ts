// Before the island is awake, and when it never wakes: the form works all the same, and what was typed stays.

import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

test("what was typed before stays, and so does the focus", { tag: "@field-4" }, async ({ page, shop, open }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  const code = await shop.code(purchase);
  await expect(bank.field).toBeFocused();
  await bank.field.pressSequentially(code.slice(0, 4));
  release();
  await bank.ready();
  await expect(bank.field).toHaveValue(code.slice(0, 4));
  await expect(bank.field).toBeFocused();
  await page.keyboard.type(code.slice(4));
  await expect(bank.field).toHaveValue(code);
  const answered = page.waitForResponse("**/fn/submit");
  await bank.confirm.click();
  await answered;
  await bank.returned("Y");
});

test("focus that is elsewhere stays there", async ({ page, shop, open }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  const help = page.locator("summary").first();
  await help.focus();
  release();
  await bank.ready();
  await expect(help).toBeFocused();
});

test("a frame does not take the focus from the merchant", { tag: "@field-13" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase, {});
  await bank.ready();
  await expect(page.getByRole("button", { name: "To the bank" })).toBeFocused();
});

test("a click before the island is awake is one attempt", async ({ page, shop, open }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  const code = await shop.code(purchase);
  await bank.enter(wrong(code));
  await expect(bank.alert).not.toBeEmpty();
  await bank.left(2);
  release();
  await bank.ready();
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

for (const asset of ["**/*.wasm", "**/assets/*.js"]) {
  test(`without ${asset} the form works`, async ({ page, shop, open, watch }) => {
    watch.allow(/ERR_FAILED|ERR_BLOCKED|Failed to load resource|request failed/);
    await page.route(asset, (route) => route.abort());
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    const code = await shop.code(purchase);
    await bank.fail(wrong(code), 2);
    await bank.enter(code);
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
  });
}

test("a wrong code is answered in place", { tag: "@field-14" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  let documents = 0;
  page.on("request", (request) => request.isNavigationRequest() && documents++);
  await bank.fail(wrong(code), 2);
  await expect(bank.field).toBeFocused();
  await bank.fail(wrong(code, 2), 1);
  expect(documents, "no new document").toBe(0);
  await bank.field.press("1");
  await expect(bank.field, "the mark goes with the next key").not.toHaveAttribute("aria-invalid");
  await expect(bank.alert, "the words stay readable").not.toBeEmpty();
});

test("nothing on the page moves while nothing happens", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await page.evaluate(() => {
    const seen = (window as never as { seen: string[] }).seen = [] as string[];
    new MutationObserver((all) => seen.push(...all.map((one) => one.target.nodeName))).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  // Two rounds of the server's own clockwork, seen from outside.
  await shop.code(purchase);
  const begun = Date.now();
  await expect.poll(() => Date.now() - begun).toBeGreaterThan(2_000);
  expect(await page.evaluate(() => (window as never as { seen: string[] }).seen), "no ticking").toEqual([]);
});
