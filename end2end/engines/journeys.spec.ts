// What a cardholder does most, from the merchant's page and back, in another engine than Chromium.

import { Issuer } from "../support/issuer.ts";
import { LEAN_SANDBOX } from "../support/merchant.ts";
import { Server } from "../support/server.ts";
import { Shop, wrong } from "../support/shop.ts";
import { FRAME, expect, test } from "./cardholder.ts";

test("a wrong code, then the right one", async ({ cardholder, shop, merchant }) => {
  const purchase = await shop.purchase();
  await cardholder.open(merchant, purchase, FRAME);
  await cardholder.ready();
  const code = await shop.code(purchase);
  await cardholder.fail(wrong(code), 2);
  await cardholder.enter(code);
  await cardholder.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("a password and a code", async ({ cardholder, shop, merchant }) => {
  const purchase = await shop.purchase({}, "password");
  await cardholder.open(merchant, purchase, FRAME);
  await cardholder.ready();
  await cardholder.enter(await shop.code(purchase), purchase.card.password);
  await cardholder.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("a choice, then a text message", async ({ cardholder, shop, merchant }) => {
  const purchase = await shop.purchase({}, "choice");
  await cardholder.open(merchant, purchase, FRAME);
  await cardholder.click("input[name=method][value=sms]");
  await cardholder.click("#confirm");
  await cardholder.ready();
  await cardholder.enter(await shop.code(purchase));
  await cardholder.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("approved in the app: the page sees it by itself", async ({ cardholder, shop, merchant }) => {
  const purchase = await shop.purchase({}, "approval");
  await cardholder.open(merchant, purchase, FRAME);
  await cardholder.waits();
  await shop.approve(purchase);
  await cardholder.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("cancelled", async ({ cardholder, shop, merchant }) => {
  const purchase = await shop.purchase();
  await cardholder.open(merchant, purchase, FRAME);
  await cardholder.ready();
  await cardholder.click("button[value=cancel]");
  await cardholder.returned("N");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", challengeCancel: "01" });
});

test("by an issuer's link, there and back", async ({ cardholder, shop, merchant }) => {
  const issuer = new Issuer(shop, merchant);
  const asked = await issuer.ask();
  await cardholder.visit(asked.redirectUrl);
  if (!cardholder.script) await cardholder.click("main button");
  await cardholder.ready();
  await cardholder.enter(await shop.code(asked));
  await cardholder.leave();
  await expect.poll(() => cardholder.text("[data-arrived]")).toContain(asked.acsTransID);
  expect(await issuer.ended(asked)).toMatchObject({ authenticated: true, transStatus: "Y" });
});

test("another code once the wait is over", async ({ cardholder, merchant }) => {
  const server = await Server.start({ CHALLENGE__RESEND_WAITS: "2" });
  try {
    const shop = new Shop(server);
    const purchase = await shop.purchase();
    await cardholder.open(merchant, purchase, FRAME);
    const first = await shop.code(purchase);
    // With script the page says by itself when the button is ready.
    const ready = "const hint = document.getElementById('resend-hint'); return hint.textContent.trim() === hint.dataset.ready";
    if (cardholder.script) await expect.poll(() => cardholder.run(ready)).toBe(true);
    else await new Promise((resolve) => setTimeout(resolve, 2_000));
    await cardholder.click("#resend");
    const second = await shop.message(purchase, 2);
    await expect.poll(() => cardholder.text("#sent"), "page and message share a reference").toContain(String(second.reference));
    await cardholder.fail(first, 2);
    await cardholder.enter(String(second.code));
    await cardholder.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
  } finally {
    server.stop();
  }
});

test("a reload in the middle sends nothing and counts nothing", async ({ cardholder, shop, merchant }) => {
  const purchase = await shop.purchase();
  await cardholder.open(merchant, purchase);
  await cardholder.ready();
  const code = await shop.code(purchase);
  await cardholder.fail(wrong(code), 2);
  await cardholder.reload();
  await cardholder.ready();
  expect(await cardholder.text("#attempts")).toContain("2");
  await cardholder.enter(code);
  await cardholder.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("a frame without an origin: the native form does it", async ({ cardholder, shop, merchant }) => {
  const purchase = await shop.purchase();
  await cardholder.open(merchant, purchase, { ...FRAME, sandbox: "allow-forms allow-scripts" });
  await cardholder.ready();
  const code = await shop.code(purchase);
  await cardholder.fail(wrong(code), 2);
  await cardholder.enter(code);
  await cardholder.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

for (const [language, direction] of [
  ["en", "ltr"],
  ["ar", "rtl"],
]) {
  for (const [width, height] of [
    [390, 400],
    [250, 400],
  ]) {
    test(`the code page in ${width}×${height}, ${direction}`, async ({ cardholder, shop, merchant, engine, script }) => {
      const purchase = await shop.purchase({ changes: { browserLanguage: language } });
      await cardholder.open(merchant, purchase, { sandbox: LEAN_SANDBOX, width, height });
      await cardholder.ready();
      await cardholder.picture(`${engine}-${script ? "script" : "no-script"}-${width}x${height}-${language}`);
      expect(await cardholder.run("return document.documentElement.dir")).toBe(direction);
      expect(await cardholder.run("return document.documentElement.clientWidth"), "the frame's width").toBeGreaterThan(width - 20);
      const sideways = "const { clientWidth, scrollWidth } = document.documentElement; return scrollWidth - clientWidth";
      expect(await cardholder.run(sideways), "scrolls sideways").toBeLessThanOrEqual(0);
      for (const selector of ["#code", "#confirm"]) {
        const box = "const { left, top, right, bottom } = document.querySelector(arguments[0]).getBoundingClientRect(); return [left, top, right, bottom]";
        const [left, top, right, bottom] = await cardholder.run<number[]>(box, selector);
        const clear = left >= 0 && top >= 0 && right <= width && bottom <= height;
        expect(clear, `${selector} is seen without scrolling: ${[left, top, right, bottom]}`).toBe(true);
      }
    });
  }
}
