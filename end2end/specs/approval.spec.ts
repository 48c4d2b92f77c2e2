// Approval in the issuer's app: the page waits, proves nothing by itself, and moves on when the app has decided.

import { spoken } from "../support/bank.ts";
import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test("the page leads to the app and shows one number", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  await expect(bank.heading).toHaveText("Approve in your app");
  await expect(page.getByRole("listitem")).toHaveCount(2);
  await expect(bank.field).toHaveCount(0);
  await shop.approval(purchase);
  expect(await shop.messages(purchase), "no code for who has the app").toEqual([]);
});

test("“I have approved” proves nothing", { tag: "@field-28" }, async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  for (let round = 0; round < 3; round++) {
    await bank.confirm.click();
    expect(await bank.waits(), "the same number").toBe(number);
  }
  expect(await shop.results(purchase)).toEqual([]);
  expect(await shop.approvals(purchase), "asked once").toHaveLength(1);
  await shop.approve(purchase);
  await bank.done();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("a reload while waiting asks nobody again", { tag: "@field-28" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  await page.reload();
  expect(await bank.waits()).toBe(number);
  await shop.approve(purchase);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("a wrong number in the app counts and is told, the right one is accepted", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  const approval = await shop.approval(purchase);
  expect(await shop.decide(approval, "approved", wrong(number))).toEqual({ status: 422, type: "/problems/wrong-number" });
  // The page learns of it by itself, with script and without.
  await expect(bank.alert).toContainText(spoken("The number given in the app is not the one shown here. You have 2 tries left."));
  expect(await bank.waits(), "the number stays").toBe(number);
  expect(await shop.decide(approval, "approved", number)).toMatchObject({ status: 200 });
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("three wrong numbers end it", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  const approval = await shop.approval(purchase);
  for (const other of [1, 2, 3]) await shop.decide(approval, "approved", wrong(number, other));
  await expect(bank.heading).toHaveText("Not confirmed");
  expect((await shop.decide(approval, "approved", number)).status).toBe(409);
  await bank.returned("N", { hurry: true });
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "19", interactionCounter: "03" });
});

test("rejected in the app is the end", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  const approval = await shop.approval(purchase);
  expect(await shop.decide(approval, "rejected")).toMatchObject({ status: 200 });
  await expect(bank.heading).toHaveText("Refused in your app");
  expect((await shop.decide(approval, "approved")).status, "no second thoughts").toBe(409);
  await bank.returned("N", { hurry: true });
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "N", transStatusReason: "01" });
});

test.describe("without a wait", () => {
  test.use({ settings: { CHALLENGE__RESEND_WAITS: "0,0" } });

  test("asked again, the earlier request is dead and the number is the new one’s", async ({ shop, open }) => {
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    await bank.waits();
    const first = await shop.approval(purchase);
    await bank.resend.click();
    await expect(bank.status).toContainText("We have sent the request to your app again");
    const number = await bank.waits();
    const second = await shop.approval(purchase, 2);
    expect((await shop.decide(first, "approved")).status).toBe(409);
    await bank.confirm.click();
    expect(await bank.waits(), "the earlier approval has done nothing").toBe(number);
    expect(await shop.decide(second, "approved", number)).toMatchObject({ status: 200 });
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  });

  test("asked again twice is all there is", async ({ shop, open }) => {
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    for (const count of [2, 3]) {
      await bank.waits();
      await bank.resend.click();
      await expect(async () => expect(await shop.approvals(purchase)).toHaveLength(count)).toPass();
    }
    await bank.waits();
    await expect(bank.resend).toBeHidden();
    await expect(bank.resendHint).toHaveText("It cannot be sent again");
    await shop.approve(purchase, 3);
    await bank.returned("Y");
  });
});

test("asked again too early asks nobody", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  await bank.resend.click({ force: true });
  await expect(bank.status).not.toBeEmpty();
  expect(await bank.waits()).toBe(number);
  expect(await shop.approvals(purchase)).toHaveLength(1);
});

test("with a code chosen instead, the app comes too late", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/app$/);
  const number = await bank.waits();
  const approval = await shop.approval(purchase);
  await bank.others.click();
  await bank.choose(/^Text message/);
  await bank.ready();
  expect((await shop.decide(approval, "approved", number)).status).toBe(409);
  expect(await shop.results(purchase)).toEqual([]);
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

test("the demo’s banking app approves with the number of the page", async ({ context, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  const phone = await context.newPage();
  await phone.goto(`${shop.server.world.app_url}?transaction=${purchase.acsTransID}`);
  const request = phone.locator("[data-pending]");
  await expect(request).toContainText("Nordlicht Books");
  await expect(request).toContainText("EUR 123.45");
  await request.getByRole("textbox").fill(wrong(number));
  await request.getByRole("button", { name: "Approve" }).click();
  await expect(phone.getByText("Wrong number")).toBeVisible();
  await request.getByRole("textbox").fill(number);
  await request.getByRole("button", { name: "Approve" }).click();
  await expect(phone.locator("[data-outcome=approved]")).toContainText("Approved");
  await phone.close();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test.describe("a bank that insists on the number", () => {
  test.use({ settings: { APPROVAL__NUMBER_REQUIRED: "true" } });

  test("without the number an approval is none", async ({ shop, open }) => {
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    const number = await bank.waits();
    const approval = await shop.approval(purchase);
    expect(await shop.decide(approval, "approved")).toEqual({ status: 422, type: "/problems/number-missing" });
    expect(await bank.waits()).toBe(number);
    await expect(bank.alert).toBeEmpty();
    expect(await shop.decide(approval, "approved", number)).toMatchObject({ status: 200 });
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  });
});
