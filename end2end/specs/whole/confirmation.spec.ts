// Secure Payment Confirmation: where the browser can, it shows amount and payee itself, and the passkey signs what it showed.
//
// Chromium on Linux has the feature behind a switch, so this file starts a browser of its own.

import type { Page } from "@playwright/test";
import { LEAN_SANDBOX } from "../../support/merchant.ts";
import { Device } from "../../support/passkeys.ts";
import { NAMED } from "../../support/server.ts";
import { NON_PAYMENT, type Purchase, type Shop } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

test.use({
  settings: NAMED,
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--enable-features=SecurePaymentConfirmationBrowser"] });
  },
});

/** A payment of a card that has a passkey on this device, and how its holder answers the browser's dialogue. */
async function begin(page: Page, shop: Shop, mode: "autoAccept" | "autoReject", changes = {}): Promise<Purchase> {
  const device = await Device.of(page);
  const card = await shop.card("passkey");
  await device.enrol(shop, card);
  await device.cdp.send("Page.setSPCTransactionMode", { mode });
  return shop.areq(card, { version: "2.3.1", changes });
}

/** Waits for the assertion and gives what was signed. */
async function signed(page: Page): Promise<Record<string, unknown>> {
  const request = await page.waitForRequest((request) => (request.postData() ?? "").includes("assertion="));
  const { response } = JSON.parse(String(new URLSearchParams(request.postData() ?? "").get("assertion")));
  return JSON.parse(Buffer.from(response.clientDataJSON, "base64url").toString());
}

/** `authenticationMethod` of the result. */
const PAYMENT_CONFIRMATION = /14/;
const WEB_AUTHENTICATION = /13/;

const PLACES = [
  ["in the whole page", undefined],
  ["in a frame of another site", { allow: "payment *; publickey-credentials-get *", sandbox: LEAN_SANDBOX }],
] as const;
for (const [place, framing] of PLACES) {
  test(`amount and payee are signed as the browser shows them, ${place}`, async ({ page, shop, open }) => {
    const purchase = await begin(page, shop, "autoAccept");
    const bank = await open(purchase, framing);
    await expect(bank.passkey).toBeVisible();
    const [data] = await Promise.all([signed(page), bank.passkey.click()]);
    expect(data).toMatchObject({
      type: "payment.get",
      payment: { payeeName: "Nordlicht Books", total: { value: "123.45", currency: "EUR" } },
    });
    await bank.returned("Y");
    const result = await shop.result(purchase);
    expect(result).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
    expect(String(result.authenticationMethod)).toMatch(PAYMENT_CONFIRMATION);
  });
}

test("refused in the browser's dialogue, it is told and not counted, and the next try is the plain passkey", async ({ page, shop, open }) => {
  const purchase = await begin(page, shop, "autoReject");
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  await bank.passkey.click();
  await expect(bank.scope.locator("#passkey-notice")).toContainText("did not work");
  const [data] = await Promise.all([signed(page), bank.passkey.click()]);
  expect(data).toMatchObject({ type: "webauthn.get" });
  await bank.returned("Y");
  const result = await shop.result(purchase);
  expect(result).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  expect(String(result.authenticationMethod)).toMatch(WEB_AUTHENTICATION);
});

test("a frame that allows passkeys and no payments uses the plain passkey", async ({ page, shop, open }) => {
  const purchase = await begin(page, shop, "autoAccept");
  const bank = await open(purchase, { allow: "publickey-credentials-get *" });
  await expect(bank.passkey).toBeVisible();
  const [data] = await Promise.all([signed(page), bank.passkey.click()]);
  expect(data).toMatchObject({ type: "webauthn.get", crossOrigin: true });
  await bank.returned("Y");
});

test("where nothing is paid no payment is shown", async ({ page, shop, open }) => {
  const purchase = await begin(page, shop, "autoAccept", NON_PAYMENT);
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  const [data] = await Promise.all([signed(page), bank.passkey.click()]);
  expect(data).toMatchObject({ type: "webauthn.get" });
  await bank.returned("Y");
});
