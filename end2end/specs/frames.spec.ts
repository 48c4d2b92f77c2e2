// Frames that merchants really use: on another site, two deep, sandboxed with and without an origin. No cookie anywhere:
// that is watched in every test; here third parties' cookies are what matters.

import { Bank } from "../support/bank.ts";
import { EMV_SANDBOX } from "../support/merchant.ts";
import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

const SANDBOXES: [string, string, boolean][] = [
  ["as EMVCo recommends, two deep", EMV_SANDBOX, true],
  ["without an origin", "allow-forms allow-scripts", false],
  ["without an origin, two deep", "allow-forms allow-scripts", true],
  ["with forms and nothing else", "allow-forms", false],
];

for (const [name, sandbox, deep] of SANDBOXES) {
  test(`a sandbox ${name}`, async ({ shop, open, watch }) => {
    // What Chromium says about any script, and about a reload by itself, in a frame that may run none: there the
    // cardholder's next action shows that the time is over.
    if (!sandbox.includes("allow-scripts")) {
      watch.allow(/Blocked script execution in/);
      watch.allow(/Refused to execute the redirect specified via '<meta http-equiv='refresh'/);
    }
    const purchase = await shop.purchase();
    const bank = await open(purchase, { sandbox, deep });
    await bank.ready();
    const code = await shop.code(purchase);
    await bank.fail(wrong(code), 2);
    await bank.enter(code);
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
    expect(await shop.messages(purchase)).toHaveLength(1);
  });
}

test("the demo's frames on alternating sites", async ({ page, shop, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  const card = await shop.card();
  const query = new URLSearchParams({ pan: card.pan, version: "2.2.0", window: "02" });
  await page.goto(`${shop.server.base}/demo/nested?${query}`);
  const within = page.frameLocator("iframe.nested");
  if (!script) await within.getByRole("button", { name: "Continue to your bank" }).click();
  const bank = new Bank(page, within.frameLocator("iframe.challenge"), script);
  await bank.ready();
  const creq = await within.locator("[name=creq]").getAttribute("value");
  const { acsTransID } = JSON.parse(Buffer.from(String(creq), "base64url").toString());
  await bank.enter(await shop.code({ acsTransID }));
  await bank.returned("Y");
});

test("a merchant that redirects across sites after the answer", async ({ shop, open }) => {
  const notificationURL = `${shop.server.world.notification_url}/redirect?host=other`;
  const purchase = await shop.purchase({ changes: { notificationURL } });
  const bank = await open(purchase, { sandbox: EMV_SANDBOX });
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
});
