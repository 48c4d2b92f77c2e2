// What must hold on every step: fits every frame in light and dark, big enough to hit and to read, no axe violation.
// Pictures of all of them are left in results/screens.

import type { Bank } from "../../support/bank.ts";
import { SCHEMES, SIZES, fits, large, violations } from "../../support/layout.ts";
import { STEPS } from "../../support/steps.ts";
import { expect, test } from "../../support/test.ts";

/** What a step is for is seen at once: what is typed or compared, the main button, and the way out. */
async function outOfSight(bank: Bank): Promise<string[]> {
  const offered = await bank.passkey.isVisible();
  const main = offered ? bank.passkey : bank.confirm;
  const needed = [bank.password, bank.field, bank.number, main, bank.cancel, bank.wayBack.getByRole("button")];
  const missing = await Promise.all(
    needed.map((one) =>
      one.evaluateAll((found) =>
        found.map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          const name = element.id || element.className || element.textContent;
          return top < -0.5 || bottom > innerHeight + 0.5 ? `${name}: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}` : "";
        }),
      ),
    ),
  );
  return missing.flat().filter(Boolean);
}

for (const step of STEPS) {
  test.describe(step.name, () => {
    test.use({ settings: step.settings ?? {} });

    test(`${step.name} fits every frame and can be used by everybody`, async ({ page, shop, open, watch }) => {
      if (step.creq) watch.allow(/status of 400/);
      // The page of the return stays.
      await page.addInitScript(() => {
        const { submit } = HTMLFormElement.prototype;
        HTMLFormElement.prototype.submit = function () {
          if (this.dataset.delay === undefined) submit.call(this);
        };
      });
      const card = await shop.card(step.scenario);
      await step.before?.(shop, card, page);
      const purchase = await shop.areq(card, { ds: step.ds, changes: step.changes });
      const bank = await open(step.creq ? { ...purchase, fields: { ...purchase.fields, creq: step.creq } } : purchase);
      await step.reach(bank, shop, purchase, page);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          await test.step(`${width}x${height} ${colorScheme}`, async () => {
            await fits(page);
            await large(page);
            // Even in the smallest frame, and with something to say, there is nothing to look for.
            expect.soft(await outOfSight(bank), "to be seen without scrolling").toEqual([]);
            const file = `results/screens/${step.name}-${width}x${height}-${colorScheme}.png`;
            await page.screenshot({ path: file, animations: "disabled" });
          });
        }
      }
      for (const [width, height] of [SIZES[0], SIZES[4]]) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page), `${width}x${height} ${colorScheme}`).toEqual([]);
        }
      }
    });
  });
}

test("names without a space and huge amounts fit", async ({ page, shop, open }) => {
  const changes = { merchantName: "Wuppertalersperrholzmanufakturwarenmarkt", purchaseAmount: "987654321987654321" };
  const bank = await open(await shop.purchase({ changes }));
  await bank.ready();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await fits(page);
    await page.screenshot({ path: `results/screens/long-${width}x${height}.png` });
  }
  await page.setViewportSize({ width: 250, height: 400 });
  await expect(bank.field).toBeInViewport({ ratio: 1 });
});

test("nothing moves when the island wakes up", async ({ page, shop, open }) => {
  await page.addInitScript(() => {
    const shifts = ((window as never as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as never as { value: number }).value))).observe({
      type: "layout-shift",
      buffered: true,
    });
  });
  const bank = await open(await shop.purchase());
  await bank.ready();
  const shifts = await page.evaluate(() => (window as never as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.02);
});
