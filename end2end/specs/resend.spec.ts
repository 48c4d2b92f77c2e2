// Another code: it kills the one before, it has to be waited for, and there are not many.

import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test.describe("without a wait", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "0,0" } });

  test("a new code replaces the first, and counters go on", { tag: "@field-22" }, async ({ shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    const first = await shop.code(purchase);
    await bank.fail(wrong(first), 2);

    await bank.resend.click();
    const second = await shop.message(purchase, 2);
    await expect(bank.status).not.toBeEmpty();
    await bank.left(2);
    await expect(bank.sent, "page and message share a reference").toContainText(String(second.reference));

    await bank.fail(first, 1);
    await expect(bank.alert, "says that it was replaced").toContainText(/new|newer|replaced|latest/i);
    await bank.enter(String(second.code));
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "03" });
  });

  test("works with a code half typed, and ends after the last", { tag: "@field-21" }, async ({ shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await shop.code(purchase);
    await bank.field.fill("12");
    await bank.resend.click();
    await shop.code(purchase, 2);
    await expect(bank.status).not.toBeEmpty();
    await bank.ready();
    await bank.resend.click();
    const code = await shop.code(purchase, 3);
    await expect(bank.resend).toBeHidden();
    await expect(bank.resendHint).not.toBeEmpty();
    await bank.enter(code);
    await bank.returned("Y");
  });

  test("a double click sends one code", async ({ shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await shop.code(purchase);
    await bank.resend.dblclick();
    const code = await shop.code(purchase, 2);
    await expect(bank.status).not.toBeEmpty();
    await bank.enter(code);
    await bank.returned("Y");
    expect(await shop.messages(purchase)).toHaveLength(2);
  });
});

test("too early is said and sends nothing", { tag: "@field-21" }, async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await shop.code(purchase);
  // With script the button says by itself that it must wait, but answers all the same.
  await bank.resend.click({ force: true });
  await expect(bank.status).not.toBeEmpty();
  await bank.ready();
  await bank.enter(await shop.code(purchase, 1));
  await bank.returned("Y");
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("a code by mail says where it went", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "email");
  const bank = await open(purchase);
  await bank.ready();
  const mail = await shop.message(purchase);
  expect(mail).toMatchObject({ channel: "email" });
  await expect(bank.sent).toContainText(String(mail.reference));
  await expect(bank.sent, "the address is masked").not.toContainText(mail.to);
  await bank.enter(String(mail.code));
  await bank.returned("Y");
});
