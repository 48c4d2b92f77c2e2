// The keyboard alone: everything is reached in the order it is read, can be used, shows the focus, and holds nobody.

import type { Locator, Page } from "@playwright/test";
import type { Bank } from "../support/bank.ts";
import { EMV_SANDBOX } from "../support/merchant.ts";
import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

/** Presses Tab until the focus is on it. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 25; press++) {
    if (await target.evaluate((element) => element.ownerDocument.activeElement === element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** Presses Tab from the beginning of the document until the focus leaves it: what had it, and what was wrong with how it is shown. */
async function round(page: Page): Promise<{ names: string[]; faults: string[] }> {
  const [names, faults]: [string[], string[]] = [[], []];
  const next = async () => {
    await page.keyboard.press("Tab");
    return page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body) return "";
      const label = (at as HTMLInputElement).labels?.[0]?.textContent;
      return (at.getAttribute("aria-label") ?? label ?? at.textContent ?? "").replace(/[\u2066-\u2069]/g, "").trim();
    });
  };
  // The focus may be anywhere: first out of the document.
  for (let press = 0; press < 25 && (await next()); press++);
  for (let name = await next(); name && names.length < 25; name = await next()) {
    names.push(name);
    const fault = await page.evaluate(focusFault);
    if (fault) faults.push(fault);
  }
  return { names, faults };
}

const HELP = ["Need help?", "This wasn’t me", "Why am I seeing this?"];
const END = ["Cancel", ...HELP, "Language: English"];

interface Stop {
  step: string;
  scenario: string;
  go: (bank: Bank) => Promise<unknown>;
  names: (bank: Bank) => string[];
}

const STOPS: Stop[] = [
  { step: "code", scenario: "sms", go: (bank) => bank.ready(), names: () => ["6-digit code", "Confirm", "Send a new code", ...END] },
  {
    step: "password and code",
    scenario: "password",
    go: (bank) => bank.ready(),
    names: ({ island }) => ["Demo Bank password", ...(island ? ["Show password"] : []), "6-digit code", "Confirm", "Send a new code", ...END],
  },
  // One stop for all of the ways: arrows lead from one to the next.
  { step: "choice", scenario: "choice", go: (bank) => bank.asks(), names: () => ["Approve in the Demo Bank app", "Continue", ...END] },
  { step: "approval", scenario: "approval", go: (bank) => bank.waits(), names: ({ island }) => [...(island ? ["Open the Demo Bank app"] : []), "I have approved", "Send the request again", ...END] },
  {
    step: "cancelled",
    scenario: "sms",
    go: async (bank) => {
      await bank.ready();
      await bank.cancel.click();
      await expect(bank.heading).toHaveText("Cancelled");
    },
    names: () => ["Back to Nordlicht Books", "This wasn’t me"],
  },
];

for (const { step, scenario, go, names } of STOPS) {
  test(`the keyboard goes as the page reads, and shows where it is: ${step}`, async ({ page, shop, open }) => {
    // The page of the return stays.
    await page.addInitScript(() => {
      const { submit } = HTMLFormElement.prototype;
      HTMLFormElement.prototype.submit = function () {
        if (this.dataset.delay === undefined) submit.call(this);
      };
    });
    const bank = await open(await shop.purchase({}, scenario));
    await go(bank);
    await page.setViewportSize({ width: 250, height: 400 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await round(page), colorScheme).toEqual({ names: names(bank), faults: [] });
    }
  });
}

/** What is wrong with how the focus is shown: less than 2 px or 3:1 against its ground, out of sight, or covered. */
function focusFault(): string {
  const at = document.activeElement as HTMLElement | null;
  if (!at || at === document.body) return "nothing has the focus";
  const name = at.id || at.textContent?.trim() || at.tagName;
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const rgba = (color: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]: number[]) => {
    const part = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const ground = (element: Element | null): number[] => {
    for (let each = element; each; each = each.parentElement) {
      const color = rgba(getComputedStyle(each).backgroundColor);
      if (color[3] === 255) return color;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  };
  const ringed = [at, at.closest("label")].find((element) => element && getComputedStyle(element).outlineStyle !== "none");
  if (!ringed) return `no ring: ${name}`;
  const { outlineWidth, outlineColor } = getComputedStyle(ringed);
  if (Number.parseFloat(outlineWidth) < 2) return `thin ring, ${outlineWidth}: ${name}`;
  const [more, less] = [luminance(rgba(outlineColor)), luminance(ground(ringed.parentElement))].sort((one, other) => other - one);
  const contrast = (more + 0.05) / (less + 0.05);
  if (contrast < 3) return `faint ring, ${contrast.toFixed(2)}: ${name}`;
  const { left, top, right, bottom } = at.getBoundingClientRect();
  if (top < -0.5 || left < -0.5 || bottom > innerHeight + 0.5 || right > innerWidth + 0.5) return `out of sight: ${name}`;
  const inset = 4;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, (top + bottom) / 2],
    [right - inset, (top + bottom) / 2],
    [(left + right) / 2, top + inset],
    [(left + right) / 2, bottom - inset],
  ];
  for (const [x, y] of points) {
    const over = document.elementFromPoint(x, y);
    // The button that shows a password stands in its field.
    const own = over && (at.contains(over) || over.contains(at) || over.closest(".secret")?.contains(at) || over.closest("label")?.contains(at));
    if (!own) return `covered by ${over?.outerHTML.slice(0, 60)}: ${name}`;
  }
  return "";
}

test("a code, wrong and then right, with Enter", { tag: "@field-16" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await reach(page, bank.field);
  await page.keyboard.type(wrong(code));
  await page.keyboard.press("Enter");
  await bank.says();
  if (bank.script) await expect(bank.field, "back where the mistake is").toBeFocused();
  else await reach(page, bank.field);
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("a password and a code, with Enter", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await reach(page, bank.password);
  await page.keyboard.type("not it");
  if (bank.island) {
    await reach(page, bank.reveal);
    await page.keyboard.press("Space");
    await expect(bank.password).toHaveAttribute("type", "text");
    await expect(bank.reveal, "the focus stays").toBeFocused();
  }
  await reach(page, bank.field);
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await bank.says();
  if (bank.script) await expect(bank.password, "the first field that is wrong").toBeFocused();
  else await reach(page, bank.password);
  await page.keyboard.type(String(purchase.card.password));
  await reach(page, bank.field);
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await bank.returned("Y");
});

test("another code with Space", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "choice");
  const bank = await open(purchase);
  await bank.asks();
  await reach(page, bank.ways.first());
  while (!(await bank.ways.nth(1).isChecked())) await page.keyboard.press("ArrowDown");
  // Enter on a way chooses it, as in every form.
  await page.keyboard.press("Enter");
  await bank.ready();
  if (bank.script) await expect(bank.field, "the new step begins at its field").toBeFocused();
  await reach(page, bank.others);
  await page.keyboard.press("Space");
  await bank.asks();
  if (bank.script) await expect(page.locator("body"), "the new step begins at its top").toBeFocused();
  await reach(page, bank.back);
  await page.keyboard.press("Enter");
  await bank.ready();
  expect(await shop.messages(purchase)).toHaveLength(1);
});

test("an approval, asked after with Enter", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "approval");
  const bank = await open(purchase);
  await bank.waits();
  await reach(page, bank.confirm);
  await page.keyboard.press("Enter");
  await bank.waits();
  await shop.approve(purchase);
  if (!bank.script) {
    await reach(page, bank.confirm);
    await page.keyboard.press("Enter");
  }
  await bank.returned("Y");
});

test("help opens and closes with Enter and Space, and the language changes", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  const [help, , language] = await page.locator("summary").all();
  await reach(page, help);
  await page.keyboard.press("Enter");
  await expect(page.getByText("No code? A message can take a minute.")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText("No code? A message can take a minute.")).toBeHidden();
  await expect(help, "the focus stays").toBeFocused();
  await reach(page, language);
  await page.keyboard.press("Enter");
  const list = page.getByRole("combobox", { name: "Language" });
  await reach(page, list);
  await page.keyboard.type("Deu");
  await expect(page.locator("html"), "choosing alone changes nothing").toHaveAttribute("lang", "en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Change language" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

test("cancel with Space, and home with Enter", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await reach(page, bank.cancel);
  await page.keyboard.press("Space");
  await expect(bank.heading).toHaveText("Cancelled");
  await reach(page, bank.wayBack.getByRole("button"));
  await page.keyboard.press("Enter");
  await expect(bank.answer).toHaveText("N");
});

test("“this wasn’t me” with Enter, and home with Space", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await reach(page, bank.disown);
  await page.keyboard.press("Enter");
  await expect(bank.heading).toHaveText("We stopped this payment");
  await reach(page, bank.wayBack.getByRole("button"));
  await page.keyboard.press("Space");
  await expect(bank.answer).toHaveText("N");
});

test("a frame lets the keyboard in and out again, both ways", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase(), { sandbox: EMV_SANDBOX });
  await bank.ready();
  const inFrame = () => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  const before = page.getByRole("button", { name: "To the bank" });
  await before.focus();
  await page.keyboard.press("Tab");
  expect(await inFrame()).toBe(true);
  await expect(bank.field, "in by the first field").toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(before).toBeFocused();
  let presses = 0;
  do {
    await page.keyboard.press("Tab");
    presses++;
  } while ((await inFrame()) && presses < 25);
  expect(presses, "out after the last button").toBe(9);
});
