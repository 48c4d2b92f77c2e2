// The whole way through the demo shop, as a person would go it: pay, read the code on the phone, type it, be back.

import { type Page } from "@playwright/test";
import { Bank } from "../support/bank.ts";
import { expect, test } from "../support/test.ts";

interface Choice {
  card?: RegExp;
  version?: string;
  window?: string;
}

async function pay(page: Page, base: string, { card = /Code by text/, version = "2.2.0", window = "02" }: Choice = {}) {
  await page.goto(`${base}/demo`);
  await page.getByRole("radio", { name: card }).check();
  await page.getByRole("checkbox", { name: /brand-new card/ }).check();
  await page.getByLabel("Message version").selectOption(version);
  await page.getByLabel("Bank’s window").selectOption(window);
  await page.getByRole("button", { name: "Pay" }).click();
}

for (const version of ["2.1.0", "2.2.0", "2.3.1"]) {
  test(`a code by text message, in a frame, version ${version}`, async ({ page, shop, javaScriptEnabled }) => {
    const script = javaScriptEnabled ?? true;
    await pay(page, shop.server.base, { version });
    if (!script) await page.getByRole("button", { name: "Continue to your bank" }).click();
    const bank = new Bank(page, page.frameLocator("iframe.challenge"), script);
    await bank.ready();
    const inbox = page.frameLocator("iframe[name=inbox]");
    const code = inbox.locator(".code strong");
    await expect(code).toHaveText(/^\d{6}$/);
    await bank.enter(await code.innerText());
    await bank.returned("Y");
    await expect(bank.known).toHaveText("Y");
    await expect(bank.heading).toHaveText("Order placed");
    await expect(bank.scope.getByText("threeDSSessionData: decoded")).toBeVisible();
    if (script) await expect(page.getByText("The bank has answered.")).toBeVisible();
  });
}

test("a code by mail, with the whole page at the bank", async ({ page, context, shop, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await pay(page, shop.server.base, { card: /Code by email/, window: "page" });
  if (!script) await page.getByRole("button", { name: "Continue to your bank" }).click();
  const bank = new Bank(page, page, script);
  await bank.ready();
  const phone = await context.newPage();
  await phone.goto(`${shop.server.base}/demo/inbox`);
  const mail = phone.getByRole("listitem").filter({ hasText: "Email to" }).filter({ hasText: "Tea & Paper" });
  await expect(mail).toHaveCount(1);
  await bank.enter(await mail.locator(".code strong").innerText());
  await bank.returned("Y");
  await expect(bank.known).toHaveText("Y");
  await bank.scope.getByRole("link", { name: "Back to the shop" }).click();
  await expect(page.getByRole("heading", { name: "Checkout" })).toBeVisible();
});

test("a harmless payment needs no challenge", async ({ page, shop }) => {
  await pay(page, shop.server.base, { card: /No questions asked/ });
  await expect(page.locator("[data-answer]")).toHaveText("Y");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Order placed");
});

const DECLINES: [RegExp, string, string][] = [
  [/No way to reach/, "We cannot reach you", "N"],
  [/Blocked card/, "Your card is blocked for now", "N"],
  [/No online payments/, "Payment not possible", "R"],
];
for (const [card, heading, known] of DECLINES) {
  test(`a payment that is declined says why and ends in the shop: ${heading}`, async ({ page, shop, javaScriptEnabled }) => {
    const script = javaScriptEnabled ?? true;
    await pay(page, shop.server.base, { card });
    if (!script) await page.getByRole("button", { name: "Continue to your bank" }).click();
    const bank = new Bank(page, page.frameLocator("iframe.challenge"), script);
    await expect(bank.heading).toHaveText(heading);
    await bank.returned("N", { hurry: true });
    await expect(bank.known).toHaveText(known);
  });
}

test("an approval in the banking app beside the shop", async ({ page, shop, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await pay(page, shop.server.base, { card: /Approval in the banking app/ });
  if (!script) await page.getByRole("button", { name: "Continue to your bank" }).click();
  const bank = new Bank(page, page.frameLocator("iframe.challenge"), script);
  const number = await bank.waits();
  const request = page.frameLocator("iframe[name=app]").locator("[data-pending]");
  await request.getByRole("textbox").fill(number);
  await request.getByRole("button", { name: "Approve" }).click();
  await bank.done();
  await bank.returned("Y");
  await expect(bank.known).toHaveText("Y");
});

test("the demo's other pages explain themselves", async ({ page, shop }) => {
  for (const path of ["/demo/inbox", "/demo/notify", "/demo/pay", "/demo/orders/unknown"]) {
    await page.goto(`${shop.server.base}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
