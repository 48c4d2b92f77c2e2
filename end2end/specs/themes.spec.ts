// What an issuer has chosen is what is seen: colours in light and dark, corners, the logo, in every kind of frame.

import { type Bank, spoken } from "../support/bank.ts";
import { SCHEMES } from "../support/layout.ts";
import { HARBOUR, NORTH } from "../support/looks.ts";
import { expect, test } from "../support/test.ts";


const style = (bank: Bank, selector: string, property: string): Promise<string> =>
  bank.scope.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const logo = (bank: Bank) => bank.scope.getByRole("img", { name: spoken("North Bank logo") });
const loaded = (bank: Bank): Promise<boolean> =>
  logo(bank).evaluate((image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0);

test.describe("a bank with a logo", () => {
  test.use({ settings: NORTH });

  test("its button has its colours, light and dark", async ({ page, shop, open }) => {
    for (const [colorScheme, ground, text] of [
      ["light", "rgb(0, 89, 79)", "rgb(255, 255, 255)"],
      // As much lighter as dark ground needs.
      ["dark", "rgb(159, 192, 189)", "rgb(0, 0, 0)"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const bank = await open(await shop.purchase());
      await bank.ready();
      expect([await style(bank, ".primary", "background-color"), await style(bank, ".primary", "color")]).toEqual([ground, text]);
      expect(await style(bank, ".primary", "border-top-left-radius")).toBe("2px");
    }
  });

  test("its logo is the one for light or dark, and nothing is written beside it", async ({ page, shop, open }) => {
    const shown: string[] = [];
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const bank = await open(await shop.purchase());
      await bank.ready();
      await expect.poll(() => loaded(bank)).toBe(true);
      shown.push(await logo(bank).evaluate((image) => (image as HTMLImageElement).currentSrc));
      await expect(page.locator(".wordmark")).toHaveCount(0);
      await expect(page).toHaveTitle(spoken("North Bank"));
    }
    expect(new Set(shown).size).toBe(2);
  });

  for (const sandbox of ["allow-forms allow-scripts", "allow-forms"]) {
    test(`its logo is shown in a frame without an origin: ${sandbox}`, async ({ shop, open, watch }) => {
      if (!sandbox.includes("allow-scripts")) {
        watch.allow(/Blocked script execution in/);
        watch.allow(/Refused to execute the redirect specified via '<meta http-equiv='refresh'/);
      }
      const bank = await open(await shop.purchase(), { sandbox });
      await bank.ready();
      await expect.poll(() => loaded(bank)).toBe(true);
    });
  }

  test("its logo moves nothing when it arrives", async ({ page, shop, open }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/assets/logo.*", async (route) => {
      await held;
      await route.continue();
    });
    const bank = await open(await shop.purchase(), { width: 250, height: 400 });
    await bank.heading.waitFor();
    expect(await loaded(bank)).toBe(false);
    const places = () => Promise.all([bank.heading, bank.confirm, logo(bank)].map((one) => one.boundingBox()));
    const before = await places();
    release();
    await expect.poll(() => loaded(bank)).toBe(true);
    expect(await places()).toEqual(before);
    expect(before[2]).toMatchObject({ width: 132, height: 32 });
  });

  test("without images its name can be read", async ({ page, shop, open, watch }) => {
    watch.allow(/Failed to load resource: net::ERR_FAILED/, /request failed: net::ERR_FAILED/);
    await page.route("**/assets/logo.*", (route) => route.abort());
    const bank = await open(await shop.purchase(), { width: 250, height: 400 });
    await bank.heading.waitFor();
    await expect.poll(() => logo(bank).evaluate((image) => (image as HTMLImageElement).complete)).toBe(true);
    expect(await loaded(bank)).toBe(false);
    // Wide enough for the whole of it.
    const room = await logo(bank).evaluate((image) => {
      const words = document.createElement("span");
      words.textContent = (image as HTMLImageElement).alt;
      image.parentElement!.append(words);
      const wanted = words.getBoundingClientRect().width;
      words.remove();
      return image.getBoundingClientRect().width - wanted;
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });
});

test.describe("a bank with a ground of its own", () => {
  test.use({ settings: HARBOUR });

  test("its branding zone stands on it, and its mark is drawn to be seen there", async ({ page, shop, open }) => {
    for (const [colorScheme, ground, text] of [
      ["light", "rgb(255, 209, 0)", "rgb(0, 0, 0)"],
      ["dark", "rgb(74, 0, 36)", "rgb(255, 255, 255)"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const bank = await open(await shop.purchase());
      await bank.ready();
      expect([await style(bank, ".brand", "background-color"), await style(bank, ".wordmark", "color")]).toEqual([ground, text]);
      expect([await style(bank, ".mark-shape", "fill"), await style(bank, ".mark-letter", "fill")]).toEqual([text, ground]);
      await expect(page.locator(".brand")).toContainText("Harbour Bank");
    }
  });

  test("more contrast and colours of the reader's go before the bank's", async ({ page, shop, open }) => {
    const bank = await open(await shop.purchase());
    await bank.ready();
    const soft = () => style(bank, "dt", "color");
    expect(await soft()).not.toBe(await style(bank, "h1", "color"));
    await page.emulateMedia({ contrast: "more" });
    expect(await soft()).toBe(await style(bank, "h1", "color"));
    await page.emulateMedia({ contrast: null, forcedColors: "active" });
    expect(await style(bank, ".primary", "background-color")).not.toBe("rgb(122, 0, 60)");
  });
});
