// What assistive technology is told: names, roles and states of every step, live regions, language, and what belongs to what.
//
// Each step is compared with a whole tree as the browser gives it to a screen reader, so nothing can come or go unnoticed.

import type { Page } from "@playwright/test";
import { visit } from "../support/gallery.ts";
import { STEPS } from "../support/steps.ts";
import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

/** The tree, with words in place of what differs from time to time. */
async function tree(page: Page): Promise<string> {
  const found = await page.locator("body").ariaSnapshot();
  return found
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/definition: "\d{4}"/, "definition: (card)")
    .replace(/••• ••\d\d/g, "(phone)")
    .replace(/“Ref [A-Z0-9]+”/, "“Ref (two letters)”")
    .replace(/valid until \d\d:\d\d/, "valid until (time)")
    .replace(/definition: [A-Z0-9]{8}$/m, "definition: (reference)")
    .replace(/paragraph: "\d\d"/, "paragraph: (number)")
    .replace(/enter \d\d if/, "enter (number) if")
    .replace(/app\.example\/[0-9a-f-]{36}/, "app.example/(id)");
}

const AROUND = `
- banner:
  - paragraph: Demonstration – no real money
- main:
  - img "Demo Bank logo": D
`;
const TOP = `${AROUND}  - img "Visa logo": VISA
`;
const FACTS = `
  - term: Amount
  - definition: €123.45
  - term: Shop
  - definition: Nordlicht Books
  - term: Card
  - definition: (card)
`;
const QUIET = `
  - status
  - alert
`;
const CANCEL = `
  - button "Cancel"
`;
const DISOWN = `
  - button "This wasn’t me"
  - paragraph: We will stop this payment and tell Demo Bank.
`;
const HELP = (disown: string) => `
  - group: Need help?
${disown}
  - group: Why am I seeing this?
`;
const FOOT = `${CANCEL}${HELP(DISOWN)}
  - group: English
`;
const CODE = (said: string, sent: string, field: string, after: string, again: string) => `${TOP}
  - heading "Let’s make sure it’s you" [level=1]
  - paragraph: To pay €123.45 to Nordlicht Books, enter ${sent} the code we sent you.
${FACTS}${said}
  - paragraph: We texted a code to (phone). The message says “Ref (two letters)”.
${field}
  - paragraph: Never share this code, not even with Demo Bank.
  - button "Confirm"
${after}
${again}
${FOOT}`;
const FIELD = (state = "") => `
  - text: 6-digit code
  - paragraph: valid until (time)
  - textbox "6-digit code"${state}
`;
const TRIES = "  - paragraph: 3 tries left";
const AGAIN = (island: boolean) => `
  - button "Send a new code"${island ? " [disabled]" : ""}
  - paragraph: A new code can be sent 30 seconds after the last one
`;
const CHOICE = (passkey: string, ways: string[]) => `${TOP}
  - heading "Choose how to confirm" [level=1]
  - paragraph: To pay €123.45 to Nordlicht Books, choose one of these.
${FACTS}${QUIET}${passkey}
  - group "Choose one":
    - text: Choose one
${ways.map((way, place) => `    - radio "${way}"${place === 0 ? " [checked]" : ""}\n    - text: ${way}`).join("\n")}
  - button "Continue"
${FOOT}`;
const BACK = (heading: string, words: string, disown: string) => `${TOP}
  - heading "${heading}" [level=1]
  - paragraph: ${words}
${FACTS}
  - paragraph: Taking you back to Nordlicht Books…
  - button "Back to Nordlicht Books"
${disown}`;
const LATER = `
  - button "This wasn’t me"
  - paragraph: Report it to Demo Bank.
`;

/** By the step's name; `island` tells whether script is at work. */
const TREES: Record<string, (island: boolean) => string> = {
  code: (island) => CODE(QUIET, "", FIELD(), TRIES, AGAIN(island)),
  wrong: (island) =>
    CODE("  - status\n  - alert: That code is not right. You have 2 tries left.", "", FIELD(" [invalid]"), "", AGAIN(island)),
  resent: () =>
    CODE(
      "  - status: A new code is on its way. Earlier codes no longer work.\n  - alert",
      "",
      FIELD(),
      TRIES,
      `  - button "Send a new code"\n  - paragraph: One more code can be sent`,
    ),
  password: (island) =>
    CODE(
      QUIET,
      "your password and",
      `  - text: Demo Bank password\n  - textbox "Demo Bank password"\n${island ? `  - button "Show password": Show\n` : ""}${FIELD()}`,
      TRIES,
      AGAIN(island),
    ),
  "approval-again": (island) => `${TOP}
  - heading "Approve in your app" [level=1]
  - paragraph: To pay €123.45 to Nordlicht Books, approve the request we sent to your app.
${FACTS}
  - status: We have sent the request to your app again. Use the number that is shown now.
  - alert
  - list:
    - listitem: Open the Demo Bank app on your phone.
    - listitem: Check the payment, enter (number) if asked, and approve.
  - paragraph: (number)
  - paragraph: Waiting for your approval…
${island ? `  - link "Open the Demo Bank app":\n    - /url: https://app.example/(id)` : ""}
  - button "I have approved"
  - button "Send the request again"
  - paragraph: It can be sent once more
  - button "Having trouble? Choose another security option"
${FOOT}`,
  choice: () => CHOICE("", ["Approve in the Demo Bank app", "Text message to (phone)", "Email to c•••@m•••.example"]),
  "choice-passkey": () =>
    CHOICE(`  - region "Use your passkey":\n    - button "Use your passkey"\n    - status\n    - paragraph: or`, [
      "Approve in the Demo Bank app",
      "Text message to (phone)",
    ]),
  finishing: () => `${TOP}
  - heading "Almost done" [level=1]
  - paragraph: We are passing the result to the shop. This takes a few seconds. Please keep this page open.
${FACTS}
  - status
  - button "Taking too long? Check again"
${HELP(DISOWN)}`,
  approved: () => BACK("Confirmed", "Thank you. The shop can now complete your order.", ""),
  cancelled: () => BACK("Cancelled", "You cancelled, so this payment was not confirmed.", LATER),
  "attempts-exceeded": () =>
    BACK(
      "Not confirmed",
      "There were too many failed attempts, so this payment was not confirmed. Try again in the shop, or call Demo Bank on the number on your card.",
      LATER,
    ),
  disowned: () =>
    BACK(
      "We stopped this payment",
      "Demo Bank has been told that this was not you. To be safe, call Demo Bank on the number on your card.",
      "",
    ),
  problem: () => `${AROUND}
  - heading "This page no longer works" [level=1]
  - paragraph: This page may be out of date, or the link was incomplete.
  - paragraph: Look at your order in the shop first. If it did not go through, start again there.
  - term: Reference
  - definition: (reference)
${HELP("")}`,
};

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/(\S) {2,}/g, "$1 ").trimEnd())
    .filter(Boolean);

for (const step of STEPS.filter(({ name }) => name in TREES)) {
  test.describe(step.name, () => {
    test.use({ settings: step.settings ?? {} });

    test(`names, roles and states: ${step.name}`, async ({ page, shop, open, watch, javaScriptEnabled }) => {
      // A passkey needs script; without it the step is the choice.
      const island = javaScriptEnabled ?? true;
      const name = step.name === "choice-passkey" && !island ? "" : step.name;
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
      if (name) await step.reach(bank, shop, purchase, page);
      else await bank.asks();
      const expected = name
        ? TREES[step.name](island)
        : CHOICE("", ["Approve in the Demo Bank app", "Text message to (phone)"]);
      await expect.poll(async () => lines(await tree(page))).toEqual(lines(expected));
    });
  });
}

test("names, roles and states: start", async ({ page, shop }) => {
  await visit(page, shop.server.base, "start");
  const start = `${TOP}
  - heading "Confirm your payment" [level=1]
  - paragraph: To pay €123.45 to Nordlicht Books, please continue.
${FACTS}
  - button "Continue"
${HELP("")}`;
  expect(lines(await tree(page))).toEqual(lines(start));
});

test("every tree that is written down belongs to a step", () => {
  const names = STEPS.map(({ name }) => name);
  expect(Object.keys(TREES).filter((name) => !names.includes(name))).toEqual([]);
});

test("help and the choice of language are disclosures that tell whether they are open", async ({ page, shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  const cdp = await page.context().newCDPSession(page);
  type Value = { value?: unknown };
  type Node = { role?: Value; name?: Value; properties?: { name: string; value: Value }[] };
  const disclosures = async () => {
    const { nodes } = (await cdp.send("Accessibility.getFullAXTree")) as { nodes: Node[] };
    const found = nodes.filter(({ role }) => role?.value === "DisclosureTriangle");
    return found.map(({ name, properties }) => [name?.value, properties?.find((one) => one.name === "expanded")?.value.value]);
  };
  const closed = [
    ["Need help?", false],
    ["Why am I seeing this?", false],
    ["Language: English", false],
  ];
  expect(await disclosures()).toEqual(closed);
  for (const [place, summary] of (await page.locator("summary").all()).entries()) {
    await summary.click();
    expect(await disclosures()).toEqual(closed.map(([name], other) => [name, other === place]));
    await summary.click();
  }
});

test("the field asks for what it needs and no more", { tag: "@field-1" }, async ({ shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await expect(bank.field).toHaveAttribute("autocomplete", "one-time-code");
  await expect(bank.field).toHaveAttribute("inputmode", "numeric");
  await expect(bank.field).toHaveAttribute("type", "text");
  await expect(bank.field).not.toHaveAttribute("pattern");
  await expect(bank.field).not.toHaveAttribute("aria-invalid");
  await expect(bank.field).toHaveAccessibleDescription(/\S/);
});

test("an error belongs to the field", async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.fail(wrong(await shop.code(purchase)), 2);
  await expect(bank.field).toHaveAccessibleDescription(/valid until .* That code is not right\. You have .?2.? tries left\.$/);
});

test("either field is described by what is wrong, and says what it takes", async ({ shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  await expect(bank.password).toHaveAttribute("autocomplete", "current-password");
  await bank.fail(wrong(await shop.code(purchase)), 2, purchase.card.password);
  for (const field of [bank.password, bank.field]) await expect(field).toHaveAccessibleDescription(/password or code is not right/);
});

test("the button that has to wait says why", async ({ shop, open }) => {
  const bank = await open(await shop.purchase());
  await bank.ready();
  await expect(bank.resend).toHaveAccessibleDescription(/30.* seconds.* after the last/);
  await expect(bank.disown).toHaveAccessibleDescription(/stop this payment/);
});

test("the title names the step, and an error first", async ({ page, shop, open }) => {
  await page.route("**/demo/notify", () => {});
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await expect(page).toHaveTitle(/^Confirm your payment – .?Demo Bank/);
  await bank.fail(wrong(await shop.code(purchase)), 2);
  // In place the alert says it; a page that is loaded anew begins with it.
  if (!bank.island) await expect(page).toHaveTitle(/^Error: Confirm your payment – /);
  await bank.enter(await shop.code(purchase));
  await expect(bank.wayBack).toBeVisible();
  await expect(page).toHaveTitle(/^Back to the shop – /);
  await expect(bank.heading).toHaveCount(1);
});

test("after an error nothing but the code and the password is asked again", async ({ page, shop, open }) => {
  const purchase = await shop.purchase({}, "password");
  const bank = await open(purchase);
  await bank.ready();
  const facts = await page.locator(".facts").innerText();
  await bank.fail(wrong(await shop.code(purchase)), 2, purchase.card.password);
  const empty = page.locator("main input:not([type=hidden]):visible");
  expect(await empty.evaluateAll((fields) => fields.map((field) => field.id))).toEqual(["password", "code"]);
  expect(await page.locator(".facts").innerText(), "what is paid is still there").toBe(facts);
});
