// Who looks for another way while the app still waits, and then approves there, is not left on the page of choices.

import { approveAndLeave } from "../../support/leaving.ts";
import { Device } from "../../support/passkeys.ts";
import { NAMED } from "../../support/server.ts";
import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

test("approved after all, and the browser is at the merchant within a second", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/app$/);
  await bank.waits();
  await bank.others.click();
  await bank.asks();
  const { document } = await approveAndLeave(page, shop, purchase);
  expect(document).toBeLessThan(1_000);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  expect(await shop.messages(purchase)).toEqual([]);
});

test("a wrong number in the app is told on the page of choices", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.choose(/app$/);
  const number = await bank.waits();
  await bank.others.click();
  await bank.asks();
  await shop.decide(await shop.approval(purchase), "approved", wrong(number));
  await expect(bank.alert).toContainText("not the right one");
  await bank.choose(/^Text message/);
  await bank.ready();
  await bank.left(2);
});

test.describe("where there is a passkey as well", () => {
  test.use({ settings: NAMED });

  test("asking in the background disturbs nothing", async ({ page, shop, open }) => {
    const card = await shop.card("passkey");
    await (await Device.of(page)).enrol(shop, card);
    const purchase = await shop.areq(card);
    const bank = await open(purchase);
    await bank.choose(/app$/);
    await bank.waits();
    let asked = 0;
    await page.route("**/fn/poll", async (route) => {
      asked += 1;
      await route.fulfill({ json: "wait" });
    });
    await bank.others.click();
    await bank.asks();
    await expect(bank.passkey).toBeVisible();
    const other = bank.scope.getByRole("radio", { name: /^Text message/ });
    await other.check();
    await page.evaluate(() => {
      const seen = ((window as never as { seen: string[] }).seen = [] as string[]);
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver((some) => seen.push(...some.map((one) => one.target.nodeName))).observe(document, all);
    });
    const before = asked;
    await expect.poll(() => asked, "asks again and again").toBeGreaterThan(before + 3);
    expect(await page.evaluate(() => (window as never as { seen: string[] }).seen)).toEqual([]);
    await expect(other).toBeChecked();
    await expect(other).toBeFocused();
    await bank.passkey.click();
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  });
});
