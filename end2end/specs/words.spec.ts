// What is said when nothing is paid, when the bank declines, when a card is about to be blocked, and when it is.

import { spoken } from "../support/bank.ts";
import { NON_PAYMENT, wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

const BLOCKED = /Your card is blocked for online use until .?\d{1,2}:\d{2}/;
const MONEY = /\b(pay|paid|payment|amount|EUR|€)\b|123[.,]45/i;

test("a card that is only saved is never called a payment", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase({ changes: NON_PAYMENT }));
  await bank.ready();
  const said = [await page.title(), await page.locator("main > :not(.help)").allInnerTexts(), await bank.disown.innerText()].flat().join("\n");
  expect(said).not.toMatch(MONEY);
  await expect(page.locator(".ask")).toContainText(spoken("To confirm your card for Nordlicht Books"));
  await bank.cancel.click();
  await expect(bank.heading).toHaveText("Cancelled");
  expect((await page.locator("main").innerText()).toString()).not.toMatch(MONEY);
  await bank.returned("N", { hurry: true });
});

test("a message for a card that is only saved names no amount", async ({ shop, open }) => {
  const purchase = await shop.purchase({ changes: NON_PAYMENT });
  const bank = await open(purchase);
  await bank.ready();
  const { text, code } = await shop.message(purchase);
  expect(text).not.toMatch(MONEY);
  await bank.enter(String(code));
  await expect(bank.heading.or(bank.answer).first()).toHaveText(/Confirmed|Y/);
  await bank.returned("Y");
});

const DECLINES = [
  ["no-contact", "We cannot reach you", "N", "13"],
  ["blocked", "Your card is blocked for now", "N", "04"],
  ["refused", "Payment not possible", "R", "12"],
] as const;
for (const [scenario, heading, transStatus, transStatusReason] of DECLINES) {
  test(`a declined payment says why and leads back: ${scenario}`, async ({ shop, open }) => {
    const purchase = await shop.purchase({}, scenario);
    const bank = await open(purchase);
    await expect(bank.heading).toHaveText(heading);
    await expect(bank.scope.getByText(/Demo Bank/).first()).toBeVisible();
    await bank.returned("N", { hurry: true });
    expect(await shop.result(purchase)).toMatchObject({ transStatus, transStatusReason, interactionCounter: "00" });
    expect(await shop.messages(purchase)).toEqual([]);
    expect(await shop.approvals(purchase)).toEqual([]);
  });
}

test.describe("two mistakes block", () => {
  test.use({ settings: { CHALLENGE__CARD_FAILURES: "2" } });

  for (const scenario of ["sms", "password"]) {
    test(`the last mistake is announced, and the block has an end: ${scenario}`, async ({ shop, open }) => {
      const purchase = await shop.purchase({}, scenario);
      const bank = await open(purchase);
      await bank.ready();
      const code = await shop.code(purchase);
      const { password } = purchase.card;
      await bank.fail(wrong(code), 1, password);
      await expect(bank.alert).toContainText(spoken("One more wrong entry blocks your card for online use for 30 minutes"));
      await bank.enter(wrong(code, 2), password);
      await expect(bank.heading).toHaveText("Your card is blocked for now");
      await expect(bank.scope.getByText(BLOCKED)).toBeVisible();
      await bank.returned("N", { hurry: true });
      expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "19", interactionCounter: "02" });
      await expect.poll(() => shop.events(purchase)).toContain("card.blocked");

      const next = await shop.areq(purchase.card);
      const later = await open(next);
      await expect(later.heading).toHaveText("Your card is blocked for now");
      await expect(later.scope.getByText(BLOCKED)).toBeVisible();
      await later.returned("N", { hurry: true });
      expect(await shop.result(next)).toMatchObject({ transStatus: "N", transStatusReason: "04" });
    });
  }

  test("who begins one mistake before the block is told before typing", async ({ shop, open }) => {
    const first = await shop.purchase();
    const bank = await open(first);
    await bank.ready();
    await bank.fail(wrong(await shop.code(first)), 1);
    await bank.cancel.click();
    await bank.returned("N", { hurry: true });
    const second = await shop.areq(first.card);
    const again = await open(second);
    await again.ready();
    await again.left(1);
    await expect(again.scope.getByText(/One more failed attempt blocks your card/)).toBeVisible();
    await again.enter(await shop.code(second));
    await again.returned("Y");
  });

  test("a wrong number in the app counts towards it", async ({ shop, open }) => {
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    const number = await bank.waits();
    const approval = await shop.approval(purchase);
    await shop.decide(approval, "approved", wrong(number));
    await expect(bank.alert).toContainText(spoken("One more wrong number blocks your card for online use for 30 minutes"));
    await shop.decide(approval, "approved", wrong(number, 2));
    await expect(bank.heading).toHaveText("Your card is blocked for now");
    await expect(bank.scope.getByText(BLOCKED)).toBeVisible();
    await bank.returned("N", { hurry: true });
    await expect.poll(() => shop.events(purchase)).toContain("card.blocked");
  });
});
