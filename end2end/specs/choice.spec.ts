// Choosing between ways: nothing is sent before one is chosen, going back costs nothing, and attempts carry over.

import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test("the page lists every way once and sends nothing", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.asks();
  await expect(bank.ways).toHaveCount(3);
  for (const name of [/^Text message to .*\d{2}/, /^Email to .*@/, /^Approve in the .* app$/]) {
    await expect(bank.scope.getByRole("radio", { name })).toHaveCount(1);
  }
  await expect(bank.scope.getByRole("radio", { checked: true }), "one is chosen to begin with").toHaveCount(1);
  await expect(bank.back, "there is nowhere to go back to").toHaveCount(0);
  await expect(bank.passkey).toHaveCount(0);
  expect(await shop.messages(purchase)).toEqual([]);
  expect(await shop.approvals(purchase)).toEqual([]);
});

test("addresses are masked", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/^Text message/);
  await bank.ready();
  const { to } = await shop.message(purchase);
  expect(await page.content()).not.toContain(to);
  await bank.others.click();
  await bank.asks();
  expect(await page.content()).not.toContain(to);
});

test("“Having trouble?” and back again is the same code", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/^Text message/);
  await bank.ready();
  const code = await shop.code(purchase);
  for (let round = 0; round < 2; round++) {
    await bank.others.click();
    await bank.asks();
    await bank.back.click();
    await bank.ready();
  }
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("attempts carry over from way to way", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/^Text message/);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2);
  await bank.others.click();
  await bank.choose(/^Email/);
  await bank.ready();
  await bank.left(2);
  const mail = await shop.message(purchase, 2);
  expect(mail.channel).toBe("email");
  await bank.fail(wrong(String(mail.code)), 1);
  await bank.enter(wrong(String(mail.code), 2));
  await expect(bank.heading).toHaveText("Not confirmed");
  await bank.returned("N", { hurry: true });
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "19", interactionCounter: "03" });
});

test("the code of the way that was left is dead", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/^Text message/);
  await bank.ready();
  const first = await shop.code(purchase);
  await bank.others.click();
  await bank.choose(/^Email/);
  await bank.ready();
  const { code } = await shop.message(purchase, 2);
  await bank.fail(first, 2);
  await bank.enter(String(code));
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("the keyboard alone is enough, and one way is chosen at a time", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.asks();
  const chosen = bank.scope.getByRole("radio", { checked: true });
  await chosen.focus();
  const values = new Set<string>();
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press("ArrowDown");
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toBeFocused();
    values.add(await chosen.inputValue());
  }
  expect(values, "every way can be reached").toEqual(new Set(["sms", "email", "approval"]));
  await bank.scope.getByRole("radio", { name: /^Email/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(bank.confirm).toBeFocused();
  await page.keyboard.press("Enter");
  await bank.ready();
  expect(await shop.message(purchase)).toMatchObject({ channel: "email" });
});

for (const forged of ["passkey", "letter", "sms,email", ""]) {
  test(`a way that was not offered, “${forged}”, is refused and sends nothing`, async ({ page, shop, open, watch }) => {
    const purchase = await shop.purchase({}, "choice");
    const bank = await open(purchase);
    await bank.asks();
    await bank.scope.getByRole("radio", { name: /^Text message/ }).check();
    await bank.scope.getByRole("radio", { checked: true }).evaluate((radio, value) => radio.setAttribute("value", value), forged);
    const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
    await bank.confirm.click();
    expect((await answered).status()).toBe(200);
    await bank.asks();
    expect(await shop.messages(purchase)).toEqual([]);
    expect(await shop.approvals(purchase)).toEqual([]);
    await bank.choose(/^Text message/);
    await bank.ready();
    await bank.enter(await shop.code(purchase));
    await bank.returned("Y");
    expect(watch.requests().filter((url) => url.includes("passkey"))).toEqual([]);
  });
}

test("a way the card does not have is refused in words", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.asks();
  await bank.scope.getByRole("radio", { name: /^Text message/ }).check();
  await bank.scope.getByRole("radio", { checked: true }).evaluate((radio) => radio.setAttribute("value", "passkey"));
  await bank.confirm.click();
  await expect(bank.alert.or(bank.status).filter({ hasText: "That way is not available" })).toBeVisible();
});

test("a card with one way is offered no other", async ({ shop, open }) => {
  for (const scenario of ["sms", "password"]) {
    const bank = await open(await shop.purchase({}, scenario));
    await bank.ready();
    await expect(bank.others).toHaveCount(0);
  }
  const bank = await open(await shop.purchase({}, "approval"));
  await bank.waits();
  await expect(bank.others).toHaveCount(0);
});

test.describe("one more message and no wait", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "0" } });

  test("ways that can send nothing more say so, and what is live stays", async ({ shop, open }) => {
    const purchase = await shop.purchase({}, "choice");
    const bank = await open(purchase);
    await bank.choose(/^Text message/);
    await bank.ready();
    await bank.others.click();
    await bank.choose(/^Email/);
    await bank.ready();
    await bank.others.click();
    await bank.asks();
    await expect(bank.scope.getByRole("radio", { name: /^Text message/ })).toBeDisabled();
    await expect(bank.scope.getByText("No more messages can be sent")).toBeVisible();
    await bank.back.click();
    await bank.ready();
    await bank.enter(String((await shop.message(purchase, 2)).code));
    await bank.returned("Y");
  });
});

test("a reload of the choice is the choice, and nothing is sent", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/^Text message/);
  await bank.ready();
  await bank.others.click();
  await bank.asks();
  await page.reload();
  await bank.asks();
  expect(await shop.messages(purchase)).toHaveLength(1);
});
