// Paying with a passkey: made for this card at the bank, used in the challenge, in a frame of another site as well.

import type { Page } from "@playwright/test";
import { Bank } from "../../support/bank.ts";
import { LEAN_SANDBOX } from "../../support/merchant.ts";
import { Device } from "../../support/passkeys.ts";
import { NAMED } from "../../support/server.ts";
import { NON_PAYMENT, type Purchase, Shop } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

test.use({ settings: NAMED });

/** A payment of a card that has a passkey on this device. */
async function begin(page: Page, shop: Shop, changes = {}): Promise<{ device: Device; purchase: Purchase }> {
  const device = await Device.of(page);
  const card = await shop.card("passkey");
  await device.enrol(shop, card);
  return { device, purchase: await shop.areq(card, { changes }) };
}

const PLACES = [
  ["the whole page", undefined],
  ["a frame of another site that allows it", { allow: "publickey-credentials-get *" }],
  ["a sandboxed frame", { allow: "publickey-credentials-get *", sandbox: LEAN_SANDBOX }],
  ["a frame two deep", { allow: "publickey-credentials-get *", sandbox: LEAN_SANDBOX, deep: true }],
] as const;
for (const [place, framing] of PLACES) {
  test(`a passkey pays, in ${place}`, async ({ page, shop, open }) => {
    const { purchase } = await begin(page, shop);
    const bank = await open(purchase, framing);
    await bank.asks();
    await expect(bank.passkey).toBeVisible();
    await bank.passkey.click();
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
    expect(await shop.messages(purchase)).toEqual([]);
    expect(await shop.approvals(purchase)).toEqual([]);
  });
}

test("a passkey confirms a card where nothing is paid", async ({ page, shop, open }) => {
  const { purchase } = await begin(page, shop, NON_PAYMENT);
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  await bank.passkey.click();
  await bank.returned("Y");
});

test("a dismissed dialogue counts nothing, and can be tried again", async ({ page, shop, open }) => {
  const { device, purchase } = await begin(page, shop);
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  await device.recognises(false);
  await bank.passkey.click();
  await expect(bank.scope.locator("#passkey-notice")).toHaveText("That did not work. Try again, or choose another way.");
  await device.recognises(true);
  await bank.passkey.click();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("after a dismissed dialogue another way works", async ({ page, shop, open }) => {
  const { device, purchase } = await begin(page, shop);
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  await device.recognises(false);
  await bank.passkey.click();
  await expect(bank.scope.locator("#passkey-notice")).toContainText("did not work");
  await bank.choose(/^Text message/);
  await bank.ready();
  await bank.left(3);
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("a passkey of another device is not found, and nothing is counted", async ({ page, shop, open }) => {
  const { device, purchase } = await begin(page, shop);
  await device.forget();
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  await bank.passkey.click();
  await expect(bank.scope.locator("#passkey-notice")).toContainText("did not work");
  await bank.choose(/app$/);
  await bank.waits();
  await shop.approve(purchase);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("an assertion is good for one payment", async ({ page, shop, open, watch }) => {
  watch.allow(/status of 400/);
  const { purchase } = await begin(page, shop);
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  const sent = page.waitForRequest((request) => request.method() === "POST" && (request.postData() ?? "").includes("assertion="));
  await bank.passkey.click();
  const assertion = new URLSearchParams((await sent).postData() ?? "").get("assertion");
  await bank.returned("Y");
  const second = await shop.areq(purchase.card);
  const other = await open(second);
  await other.asks();
  await other.scope.locator("#passkey form").evaluate((form: HTMLFormElement, used) => {
    (form.elements.namedItem("assertion") as HTMLInputElement).value = String(used);
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "intent", value: "assert" }));
    HTMLFormElement.prototype.submit.call(form);
  }, assertion);
  await expect(other.alert.or(other.status).filter({ hasText: "nothing was checked" })).toBeVisible();
  expect(await shop.results(second)).toEqual([]);
});

test("its script is asked for by the page that offers it, and by no other", async ({ page, shop, open, watch }) => {
  const asked = () => watch.requests().filter((url) => /passkey[^/]*\.js/.test(url) && !url.includes("/demo/"));
  const { purchase } = await begin(page, shop);
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  expect(asked()).toHaveLength(1);
  const [script] = asked();
  const scripts: string[] = [];
  page.on("request", (request) => request.url() === script && scripts.push(request.url()));
  await bank.choose(/^Text message/);
  await bank.ready();
  await expect(page.locator("body")).not.toHaveAttribute("data-passkey");
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  const plain = await open(await shop.purchase({}, "password"));
  await plain.ready();
  const app = await open(await shop.purchase({}, "approval"));
  await app.waits();
  const choice = await open(await shop.purchase({}, "choice"));
  await choice.asks();
  expect(scripts, "no other page").toEqual([]);
});

test("without its script the page is complete", async ({ page, shop, open, watch }) => {
  watch.allow(/ERR_FAILED|request failed/);
  await page.route(/\/assets\/passkey[^/]*\.js/, (route) => route.abort());
  const { purchase } = await begin(page, shop);
  const bank = await open(purchase);
  await bank.asks();
  await expect(bank.passkey).toBeHidden();
  await bank.choose(/^Text message/);
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
});

test("a passkey puts the merchant on the list of trusted ones only when that is ticked", async ({ page, servers, open, watch }) => {
  const shop = new Shop(await servers.with({ ...NAMED, METHODS__TRUST_LIST: "true" }));
  watch.welcome(shop.server.base);
  const { purchase } = await begin(page, shop);
  const bank = await open(purchase);
  await expect(bank.passkey).toBeVisible();
  await expect(bank.trust).not.toBeChecked();
  await bank.trust.check();
  await bank.passkey.click();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", whiteListStatus: "Y" });
});

test("the whole way: added in the banking app, used in the shop", async ({ page, shop }) => {
  await Device.of(page);
  const card = await shop.card("passkey");
  await page.goto(`${shop.server.base}/demo/app/cards/${card.cardId}`);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("status")).toContainText("Added.");
  await page.goto(`${shop.server.base}/demo`);
  const standing = page.getByRole("radio", { name: /^Passkey/ });
  await standing.evaluate((radio, pan) => radio.setAttribute("value", pan), card.pan);
  await standing.check();
  await page.getByRole("button", { name: "Pay" }).click();
  const bank = new Bank(page, page.frameLocator("iframe.challenge"), true);
  await bank.passkey.click();
  await bank.returned("Y");
  await expect(bank.known).toHaveText("Y");
});
