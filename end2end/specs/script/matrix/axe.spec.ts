// axe has nothing to say about any state, in three languages and both colour schemes.
//
// In the dark only what looks at colours is asked again: nothing else in the document has changed.

import { NAMES, RTL, visit } from "../../../support/gallery.ts";
import { violations } from "../../../support/layout.ts";
import { expect, test } from "../../../support/test.ts";

const COLOURS = ["color-contrast", "link-in-text-block"];

for (const language of ["en", "de", RTL]) {
  const parts = 4;
  for (let part = 0; part < parts; part += 1) {
    test(`axe finds nothing: ${language}, part ${part + 1} of ${parts}`, async ({ page, shop }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 390, height: 400 });
      // Colours change at once.
      await page.emulateMedia({ reducedMotion: "reduce" });
      for (const state of NAMES.filter((_, index) => index % parts === part)) {
        await page.emulateMedia({ colorScheme: "light" });
        await visit(page, shop.server.base, state, language);
        expect.soft(await violations(page), `${state}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect.soft(await violations(page, COLOURS), `${state}, dark`).toEqual([]);
      }
    });
  }
}
