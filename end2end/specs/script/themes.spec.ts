// A bank that looks like itself keeps what every page promises: axe has nothing to say, and nothing is wider than its frame.

import type { Page } from "@playwright/test";
import { SCHEMES, fits, violations } from "../../support/layout.ts";
import { HARBOUR, NORTH } from "../../support/looks.ts";
import { wrong } from "../../support/shop.ts";
import { expect, test } from "../../support/test.ts";

for (const [name, settings] of [
  ["a logo", NORTH],
  ["a ground of its own", HARBOUR],
] as const) {
  test.describe(`a bank with ${name}`, () => {
    test.use({ settings });

    test("has nothing for axe to say, and is as wide as its frame", async ({ page, shop, open }) => {
      const found: string[] = [];
      const look = async (of: Page) => {
        for (const colorScheme of SCHEMES) {
          await of.emulateMedia({ colorScheme });
          for (const [width, height] of [[250, 400], [600, 400], [1280, 800]]) {
            await of.setViewportSize({ width, height });
            await fits(of);
          }
          found.push(...(await violations(of)));
        }
      };
      const purchase = await shop.purchase();
      const bank = await open(purchase);
      await bank.ready();
      await look(page);
      await bank.fail(wrong(await shop.code(purchase)), 2);
      await look(page);
      expect(found).toEqual([]);
    });
  });
}
