// Every way from the first page to the merchant, wherever the bank is shown: whole page, one frame, two deep, without origin.

import { type Framing, LEAN_SANDBOX } from "../support/merchant.ts";
import { expect, test } from "../support/test.ts";
import { WAYS } from "../support/ways.ts";

const PLACES: [string, Framing | undefined][] = [
  ["the whole page at the bank", undefined],
  ["a frame of 390×400", { sandbox: LEAN_SANDBOX, width: 390, height: 400 }],
  ["a frame two deep", { sandbox: LEAN_SANDBOX, width: 390, height: 400, deep: true }],
  ["a frame without an origin", { sandbox: "allow-forms allow-scripts", width: 390, height: 400 }],
];

/** One of each kind: a code, a password and a code, the app, a choice. */
const KINDS = [WAYS[0], WAYS[1], WAYS[3], WAYS[5]];

for (const [place, framing] of PLACES) {
  // In a frame the ways differ by their steps only, which are the same.
  for (const way of framing ? KINDS : WAYS) {
    test(`${way.name}, ${place}`, { tag: "@field-27" }, async ({ shop, open }) => {
      const purchase = await shop.purchase({}, way.scenario);
      const bank = await open(purchase, framing);
      await way.prove(bank, shop, purchase);
      await bank.returned("Y");
      expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
      expect(await shop.messages(purchase)).toHaveLength(way.messages);
    });
  }
}

for (const way of [WAYS[1], WAYS[3], WAYS[6]]) {
  test(`${way.name}, in a frame that allows forms and nothing else`, async ({ shop, open, watch }) => {
    // What Chromium says about any script, and about a reload by itself, in a frame that may run none.
    watch.allow(/Blocked script execution in/, /Refused to execute the redirect specified via '<meta http-equiv='refresh'/);
    const purchase = await shop.purchase({}, way.scenario);
    const bank = await open(purchase, { sandbox: "allow-forms" });
    await way.prove(bank, shop, purchase);
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y" });
  });
}

for (const version of ["2.1.0", "2.3.1"]) {
  test(`the app and a password, version ${version}`, async ({ shop, open }) => {
    for (const way of [WAYS[1], WAYS[3]]) {
      const purchase = await shop.purchase({ version }, way.scenario);
      const bank = await open(purchase);
      await way.prove(bank, shop, purchase);
      await bank.returned("Y");
      expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y" });
    }
  });
}
