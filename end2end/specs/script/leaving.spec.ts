// With script the page is gone within a second of the app's answer, whatever stands between it and the bank.
//
// Counted from the answer to the app's PATCH to the arrival of the return document. How long the browser took to ask for the
// merchant's page, after a glance of 0.4 s at that document, is noted beside it.

import { approveAndLeave, note, watchLeaving } from "../../support/leaving.ts";
import { LEAN_SANDBOX } from "../../support/merchant.ts";
import { Proxy } from "../../support/proxy.ts";
import { expect, test as base } from "../../support/test.ts";

const AT_ONCE = 1_000;

const test = base.extend<{ impatient: Proxy }>({
  impatient: async ({ shop, watch }, use) => {
    const proxy = await Proxy.start(shop.server.base, "/fn/poll", 1_000);
    watch.welcome(proxy.base);
    await use(proxy);
    proxy.stop();
  },
});

test("approved, and the browser is at the merchant within a second", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  const { document } = await approveAndLeave(page, shop, purchase);
  expect(document).toBeLessThan(AT_ONCE);
  await bank.returned("Y");
});

test("so it is two frames deep", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase, { sandbox: LEAN_SANDBOX, deep: true });
  await bank.waits();
  const { document } = await approveAndLeave(page, shop, purchase);
  expect(document).toBeLessThan(AT_ONCE);
  await bank.returned("Y");
});

test("rejected, and the page says so within a second", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  const approval = await shop.approval(purchase);
  await shop.decide(approval, "rejected");
  const begun = performance.now();
  await page.getByText("Refused in your app").waitFor();
  expect(performance.now() - begun).toBeLessThan(AT_ONCE);
  await bank.returned("N", { hurry: true });
});

test("a proxy that cuts every question after a second costs no second", async ({ page, shop, open, impatient, watch }) => {
  watch.allow(/ERR_(EMPTY_RESPONSE|CONNECTION|SOCKET)/);
  const purchase = await shop.purchase({}, "approval");
  const bank = await open({ ...purchase, challengeUrl: impatient.through(purchase.challengeUrl) });
  await bank.waits();
  await expect(async () => expect(impatient.cut).toBeGreaterThan(2)).toPass();
  const { document } = await approveAndLeave(page, shop, purchase);
  expect(document).toBeLessThan(AT_ONCE);
  await bank.returned("Y");
  await expect(bank.status, "nobody was told of being offline").toHaveCount(0);
});

test.describe("a server that is started anew", () => {
  test.use({ settings: { ISSUER__NAME: "Phoenix Bank" } });

  test("while the page waits, it goes on waiting, and leaves when the app has decided", async ({ page, shop, open, watch }) => {
    watch.allow(/ERR_(EMPTY_RESPONSE|CONNECTION|INCOMPLETE|SOCKET)/);
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    const number = await bank.waits();
    await shop.approval(purchase);
    await shop.server.crash();
    const failed: string[] = [];
    page.on("requestfailed", (request) => failed.push(request.url()));
    await expect(async () => expect(failed.length, "questions that nobody heard").toBeGreaterThan(1)).toPass();
    expect(await bank.waits(), "the page stays").toBe(number);
    await shop.server.revive();
    const { document } = await approveAndLeave(page, shop, purchase);
    // The longest pause between two questions is 1.5 s.
    expect(document).toBeLessThan(AT_ONCE + 1_500);
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  });

  test("and decided before the page has noticed", async ({ page, shop, open, watch }) => {
    watch.allow(/ERR_(EMPTY_RESPONSE|CONNECTION|INCOMPLETE|SOCKET)/);
    const purchase = await shop.purchase({}, "approval");
    const bank = await open(purchase);
    await bank.waits();
    await shop.approval(purchase);
    await shop.server.crash();
    await shop.server.revive();
    const { document } = await approveAndLeave(page, shop, purchase);
    expect(document).toBeLessThan(AT_ONCE + 1_500);
    await bank.returned("Y");
  });
});

test("a tab that was frozen asks at once when it is seen again", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  const approval = await shop.approval(purchase);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Page.setWebLifecycleState", { state: "frozen" });
  const leaving = watchLeaving(page, shop);
  await shop.decide(approval, "approved");
  await cdp.send("Page.setWebLifecycleState", { state: "active" });
  const { document, merchant } = await leaving();
  note(`left ${document} ms after the tab was thawed, at the merchant after ${merchant} ms`);
  expect(document).toBeLessThan(AT_ONCE);
  await bank.returned("Y");
});

test("a question that was lost in another app is asked anew when the page is seen again", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  // Its first question is never answered, and does not fail either.
  let lost = 0;
  await page.route("**/fn/poll", (route) => (lost++ === 0 ? undefined : route.continue()));
  const asked = page.waitForRequest("**/fn/poll");
  const bank = await open(purchase);
  await bank.waits();
  await asked;
  expect((await shop.decide(await shop.approval(purchase), "approved")).status).toBe(200);
  const leaving = watchLeaving(page, shop);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const { document, merchant } = await leaving();
  note(`left ${document} ms after it was seen again, at the merchant after ${merchant} ms`);
  expect(document).toBeLessThan(AT_ONCE);
  await bank.returned("Y");
});

test("without a network it waits, says so, and goes on by itself", async ({ context, page, shop, open, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  const number = await bank.waits();
  await context.setOffline(true);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(bank.status).toContainText("offline");
  await bank.confirm.click();
  expect(await bank.waits(), "the page stays").toBe(number);
  await shop.approve(purchase);
  await context.setOffline(false);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});
