// What the style sheet promises: which button weighs most, what stays in its place, and a code field that is drawn upon and
// still is nothing but a field.

import type { Locator } from "@playwright/test";
import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

/** Whether a button is filled with the accent, as the main one of a page is. */
const filled = (button: Locator) =>
  button.evaluate((element) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.setProperty("color", "var(--accent)");
    const accent = getComputedStyle(probe).color;
    probe.remove();
    return getComputedStyle(element).backgroundColor === accent;
  });

const expectFilled = (button: Locator, yes: boolean) => expect.poll(() => filled(button)).toBe(yes);

test.describe("a code that lives a second", () => {
  test.use({ settings: { CHALLENGE__CODE_SECONDS: "1", CHALLENGE__RESEND_WAITS: "0,0" } });

  test("once the code has expired, a new one is the main thing to ask for", async ({ page, shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await shop.code(purchase);
    await page.waitForTimeout(1_500);
    await bank.enter("123456");
    await expect(bank.alert).toContainText("expired");
    await page.mouse.move(0, 0);
    await expectFilled(bank.confirm, false);
    await expectFilled(bank.resend, true);
    await bank.resend.click();
    await shop.code(purchase, 2);
    await page.mouse.move(0, 0);
    await expectFilled(bank.confirm, true);
    await expectFilled(bank.resend, false);
  });
});

for (const [name, phone] of [["on a phone the way to the app comes first", true], ["beside a phone it comes second", false]] as const) {
  test.describe(name, () => {
    test.use({ settings: { APPROVAL__APP_URL: "https://app.example/{id}" }, hasTouch: phone, isMobile: phone });

    test(name, async ({ page, shop, open }) => {
      const bank = await open(await shop.purchase({}, "approval"));
      await bank.waits();
      const link = page.locator("#open-app");
      await expect(link).toBeVisible();
      await expectFilled(link, phone);
      await expectFilled(bank.confirm, !phone);
      const [above, below] = await Promise.all([link, bank.confirm].map(async (one) => (await one.boundingBox())!.y));
      expect(above, "and is met first").toBeLessThan(below);
    });
  });
}

test("the page that leads back says again what it was about", async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.cancel.click();
  await expect(bank.heading).toHaveText("Cancelled");
  await expect(page.locator(".facts")).toContainText("123.45");
  await expect(page.locator(".facts")).toContainText("Nordlicht Books");
  await expect(page.locator(".facts")).toContainText(purchase.card.pan.slice(-4));
});

test("a busy button keeps its width, and only the one that was pressed turns", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase({}, "password"));
  await bank.ready();
  await bank.reveal.click();
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/fn/**", async (route) => {
    await held;
    await route.continue();
  });
  const before = await bank.confirm.boundingBox();
  await bank.enter("123456", "a password");
  await expect(bank.confirm).toHaveText("Checking…");
  expect(await bank.confirm.boundingBox()).toEqual(before);
  const turns = (button: Locator) => button.evaluate((element) => getComputedStyle(element, "::before").animationName);
  expect(await turns(bank.confirm)).toBe("turn");
  expect(await turns(bank.resend)).toBe("none");
  expect(await turns(bank.reveal)).toBe("none");
  go();
  await expect(bank.confirm).toHaveText("Confirm");
});

test("the places for the digits are as wide as the digits, and more than a code goes on", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  const drawn = () =>
    bank.field.evaluate((field) => {
      const style = getComputedStyle(field);
      const probe = document.body.appendChild(document.createElement("span"));
      for (const name of ["fontFamily", "fontSize", "fontWeight", "letterSpacing", "fontVariantNumeric"] as const) probe.style[name] = style[name];
      probe.style.position = "absolute";
      probe.textContent = "000000";
      const typed = probe.getBoundingClientRect().width - 0.25 * Number.parseFloat(style.fontSize);
      probe.remove();
      return { image: style.backgroundImage, places: Number.parseFloat(style.backgroundSize), typed };
    });
  for (const width of [250, 390, 1000]) {
    await page.setViewportSize({ width, height: 600 });
    const { image, places, typed } = await drawn();
    expect(image).toContain("repeating-linear-gradient");
    expect(Math.abs(places - typed), `${places} for ${typed}`).toBeLessThan(1.5);
  }
  await bank.field.focus();
  await page.keyboard.type("1234567890");
  await expect(bank.field).toHaveValue("1234567890");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.type("42");
  await expect(bank.field).toHaveValue("42");
  await page.emulateMedia({ forcedColors: "active" });
  expect((await drawn()).image, "where colours are the reader's, a plain field").toBe("none");
});

test("what went wrong takes nothing out of sight in the smallest frame", async ({ page, shop, open }) => {
  await page.setViewportSize({ width: 250, height: 400 });
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  await bank.fail(wrong(await shop.code(purchase)), 2, purchase.card.password);
  for (const one of [bank.heading, bank.alert, bank.password, bank.field, bank.confirm, bank.cancel]) {
    await expect(one).toBeInViewport({ ratio: 1 });
    expect((await one.boundingBox())!.height, "not only for screen readers").toBeGreaterThan(10);
  }
});
