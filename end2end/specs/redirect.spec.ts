// A challenge that an issuer asks for itself: by its link to the bank's page, and back with a reference that proves nothing.

import type { Page } from "@playwright/test";
import { NOTHING_COUNTED, STATE } from "../support/issuer.ts";
import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";
import { WAYS } from "../support/ways.ts";

test.use({ settings: async ({ merchant }, use) => use({ API__RETURN_URLS: merchant.rule }) });

/** Keeps the pages that go on by themselves where they are. */
async function hold(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLFormElement.prototype.submit = () => {};
  });
}

const brought = (reference: string) => [
  ["basket", "b-17"],
  ["plus", "a+b"],
  ["reference", reference],
  ["state", STATE],
];

for (const { name, scenario, messages, prove } of WAYS) {
  test(`there and back: ${name}`, async ({ shop, issuer, follow }) => {
    const asked = await issuer.ask(scenario);
    const bank = await follow(asked);
    await prove(bank, shop, asked);
    const arrival = await issuer.home(bank);
    expect(arrival).toEqual({ method: "GET", query: brought(asked.acsTransID), form: [] });
    expect(await issuer.ended(asked)).toMatchObject({ authenticated: true, transStatus: "Y", endReason: "authenticated", state: STATE });
    expect(await shop.messages(asked)).toHaveLength(messages);
    expect(await shop.results(asked), "no directory server hears of it").toEqual([]);
  });
}

test("the page of the link asks to go on, and nothing else has happened", async ({ page, shop, issuer, javaScriptEnabled }) => {
  if (javaScriptEnabled ?? true) await hold(page);
  const asked = await issuer.ask();
  await page.setViewportSize({ width: 250, height: 400 });
  await page.goto(asked.redirectUrl);
  const main = page.locator("main");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Confirm your payment" [level=1]
    - button "Continue"
  `);
  await expect(main).toContainText("Nordlicht Books");
  await expect(main).toContainText("123.45");
  await expect(page.getByRole("button", { name: "Continue" }), "in the smallest window").toBeInViewport({ ratio: 1 });
  await expect(page).toHaveTitle(/\S/);
  expect(await issuer.challenge(asked)).toMatchObject({ status: "created", counters: NOTHING_COUNTED });
  expect(await shop.messages(asked)).toEqual([]);
});

test("whatever follows the link beforehand changes nothing", { tag: "@field-26" }, async ({ shop, issuer, follow }) => {
  const asked = await issuer.ask();
  const before = await issuer.challenge(asked);
  const scanners: RequestInit[] = [
    {},
    { method: "HEAD" },
    { headers: { purpose: "prefetch" } },
    { headers: { "sec-purpose": "prefetch;prerender" } },
    { headers: { "x-moz": "prefetch", "user-agent": "Mozilla/5.0 (compatible; LinkScanner)" } },
  ];
  for (let round = 0; round < 20; round++) {
    for (const scanner of round === 0 ? scanners : scanners.slice(round % scanners.length, (round % scanners.length) + 1)) {
      const answer = await fetch(asked.redirectUrl, { redirect: "manual", ...scanner });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toContain("no-store");
      expect((await answer.text()).includes("<form"), "a page with a button, or the head of one").toBe(scanner.method !== "HEAD");
    }
  }
  expect(await issuer.challenge(asked), "not even its time has moved").toEqual(before);
  expect(before).toMatchObject({ status: "created", counters: NOTHING_COUNTED });
  expect(await shop.messages(asked), "nothing is sent").toEqual([]);
  const bank = await follow(asked);
  await bank.ready();
  await bank.left(3);
  await bank.enter(await shop.code(asked));
  await issuer.home(bank);
  const { authenticated, counters } = await issuer.ended(asked);
  expect({ authenticated, counters }).toEqual({ authenticated: true, counters: { ...NOTHING_COUNTED, interactions: 1, asked: 1 } });
});

test("three wrong codes end it, and lead back all the same", async ({ shop, issuer, follow }) => {
  const asked = await issuer.ask();
  const bank = await follow(asked);
  await bank.ready();
  expect(await issuer.challenge(asked)).toMatchObject({ status: "open", authenticated: false });
  const code = await shop.code(asked);
  await bank.fail(wrong(code, 1), 2);
  await bank.fail(wrong(code, 2), 1);
  await bank.enter(wrong(code, 3));
  await expect(bank.heading).toHaveText("Not confirmed");
  expect((await issuer.home(bank, { hurry: true })).query).toEqual(brought(asked.acsTransID));
  const ended = { authenticated: false, transStatus: "N", endReason: "attempts_exceeded", counters: { interactions: 3 } };
  expect(await issuer.ended(asked)).toMatchObject(ended);
});

test("cancelled on the page", async ({ issuer, follow }) => {
  const asked = await issuer.ask();
  const bank = await follow(asked);
  await bank.ready();
  await bank.cancel.click();
  await expect(bank.heading).toHaveText("Cancelled");
  expect((await issuer.home(bank)).query).toEqual(brought(asked.acsTransID));
  expect(await issuer.ended(asked)).toMatchObject({ authenticated: false, transStatus: "N", endReason: "cancelled_on_page" });
  expect(await issuer.cancel(asked), "too late to end it otherwise").toBe(409);
});

test("cancelled by the issuer while a code is typed: the right code comes too late", async ({ shop, issuer, follow }) => {
  const asked = await issuer.ask();
  const bank = await follow(asked);
  await bank.ready();
  const code = await shop.code(asked);
  for (let round = 0; round < 2; round++) expect(await issuer.cancel(asked)).toBe(200);
  await bank.enter(code);
  await expect(bank.heading).toHaveText("This check was stopped");
  expect((await issuer.home(bank, { hurry: true })).query).toEqual(brought(asked.acsTransID));
  expect(await issuer.ended(asked)).toMatchObject({ authenticated: false, endReason: "cancelled_by_issuer" });
});

test("cancelled by the issuer while the page waits for the app: it leaves by itself", async ({ shop, issuer, follow }) => {
  const asked = await issuer.ask("approval");
  const bank = await follow(asked);
  const number = await bank.waits();
  const approval = await shop.approval(asked);
  expect(await issuer.cancel(asked)).toBe(200);
  await expect(bank.heading).toHaveText("This check was stopped");
  expect((await shop.decide(approval, "approved", number)).status, "the app is too late").toBe(409);
  await issuer.home(bank, { hurry: true });
  expect(await issuer.ended(asked)).toMatchObject({ authenticated: false, endReason: "cancelled_by_issuer" });
});

test("back by a form that is posted", async ({ shop, issuer, follow, merchant }) => {
  const asked = await issuer.ask("sms", { returnUrl: undefined, notificationURL: merchant.home("?basket=b-17") });
  const bank = await follow(asked);
  await bank.ready();
  await bank.enter(await shop.code(asked));
  expect(await issuer.home(bank)).toEqual({
    method: "POST",
    query: [["basket", "b-17"]],
    form: [
      ["reference", asked.acsTransID],
      ["state", STATE],
    ],
  });
  expect(await issuer.ended(asked)).toMatchObject({ authenticated: true });
});

test("two tabs are one challenge and one message", async ({ context, shop, issuer, follow }) => {
  const asked = await issuer.ask();
  const first = await follow(asked);
  await first.ready();
  const code = await shop.code(asked);
  const second = await follow(asked, await context.newPage());
  await second.ready();
  await second.fail(wrong(code), 2);
  await first.enter(code);
  await issuer.home(first);
  // The tab that was left behind learns of it, whatever is typed there.
  await second.enter(wrong(code, 2));
  await issuer.home(second);
  expect(await issuer.ended(asked)).toMatchObject({ authenticated: true, counters: { interactions: 2, asked: 1 } });
  expect(await shop.messages(asked)).toHaveLength(1);
});

test("after the end the link leads to where it ended", async ({ shop, issuer, follow }) => {
  const asked = await issuer.ask();
  const bank = await follow(asked);
  await bank.ready();
  await bank.enter(await shop.code(asked));
  await issuer.home(bank);
  const again = await follow(asked);
  expect((await issuer.home(again)).query).toEqual(brought(asked.acsTransID));
  await expect(again.field).toHaveCount(0);
  expect(await shop.messages(asked)).toHaveLength(1);
});

test("cancelled before anybody came, the link says so and asks for nothing", async ({ shop, issuer, follow }) => {
  const asked = await issuer.ask();
  expect(await issuer.cancel(asked)).toBe(200);
  const bank = await follow(asked);
  await expect(bank.heading).toHaveText("This check was stopped");
  expect((await issuer.home(bank, { hurry: true })).query).toEqual(brought(asked.acsTransID));
  expect(await shop.messages(asked)).toEqual([]);
});

test("a link that was changed explains, and leads nowhere", async ({ page, issuer, watch }) => {
  watch.allow(/status of 404/);
  const asked = await issuer.ask();
  const last = asked.redirectUrl.at(-1) === "A" ? "B" : "A";
  for (const link of [`${asked.redirectUrl.slice(0, -1)}${last}`, `${asked.redirectUrl}x`]) {
    const answer = await page.goto(link);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("form")).toHaveCount(0);
  }
  expect(await issuer.challenge(asked)).toMatchObject({ status: "created" });
});

test("light and dark are as the issuer wants, whatever the browser prefers", async ({ page, issuer, follow }) => {
  const colours = async (theme: string | undefined, colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    const bank = await follow(await issuer.ask("sms", { theme }));
    await bank.ready();
    if (theme && theme !== "auto") await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    return page.evaluate(() => ["background-color", "color"].map((name) => getComputedStyle(document.body).getPropertyValue(name)).join());
  };
  const [light, dark] = [await colours("auto", "light"), await colours(undefined, "dark")];
  expect(light).not.toBe(dark);
  expect(await colours("light", "dark")).toBe(light);
  expect(await colours("dark", "light")).toBe(dark);
});

test("an unknown language falls back, nonsense is refused", async ({ page, issuer, follow, shop }) => {
  const bank = await follow(await issuer.ask("sms", { locale: "th-TH", timeZone: "+02:00" }));
  await bank.ready();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const refused = await issuer.post(await shop.card(), { locale: "not a language", returnUrl: "https://evil.example/" });
  expect(refused.status).toBe(422);
  const { errors } = (await refused.json()) as { errors: { field: string }[] };
  expect(errors.map(({ field }) => field).sort()).toEqual(["locale", "returnUrl"]);
});

test("a card that is only saved is never called a payment", async ({ page, shop, issuer, javaScriptEnabled }) => {
  if (javaScriptEnabled ?? true) await hold(page);
  const asked = await issuer.ask("sms", { transaction: { kind: "other", merchant: { name: "Nordlicht Books" } } });
  await page.goto(asked.redirectUrl);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Confirm your card");
  await expect(page.locator("main")).not.toContainText(/pay|amount/i);
  expect((await issuer.challenge(asked)).status).toBe("created");
  expect(await shop.messages(asked)).toEqual([]);
});

test("the issuer is told of the end, signed, and the other shape has no word for it", async ({ shop, issuer, follow }) => {
  const asked = await issuer.ask();
  const bank = await follow(asked);
  await bank.ready();
  await bank.enter(await shop.code(asked));
  await issuer.home(bank);
  const { signedResult } = await issuer.ended(asked);
  const about = ({ type, data }: { type: string; data: Record<string, unknown> }) => type === "challenge.completed" && data.id === asked.acsTransID;
  await expect.poll(async () => (await issuer.told("own", about)).length, "webhooks").toBe(1);
  const [{ data }] = await issuer.told("own", about);
  expect(data).toMatchObject({ embedding: "redirect", authenticated: true, endReason: "authenticated", state: STATE, signedResult });
  expect(await issuer.told("adyen", (told) => JSON.stringify(told).includes(asked.acsTransID))).toEqual([]);
});

test("of a challenge by EMV 3DS it is told in both shapes, each signed", async ({ shop, issuer, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  const own = () => issuer.told("own", ({ type, data }) => type === "challenge.completed" && data.id === purchase.acsTransID);
  const adyen = () => issuer.told("adyen", (told) => JSON.stringify(told.data).includes(purchase.acsTransID));
  await expect.poll(async () => [(await own()).length, (await adyen()).length], "webhooks").toEqual([1, 1]);
  expect((await own())[0].data).toMatchObject({ embedding: "threeDSecure", authenticated: true, transStatus: "Y" });
  const [{ type, data }] = await adyen();
  expect(type).toBe("balancePlatform.authentication.created");
  expect(data).toMatchObject({ status: "authenticated", authentication: { acsTransId: purchase.acsTransID } });
  expect(await issuer.ended(purchase)).toMatchObject({ embedding: "threeDSecure", authenticated: true });
});

test.describe("a link that nobody follows in time", () => {
  test.use({ settings: async ({ merchant }, use) => use({ API__RETURN_URLS: merchant.rule, CHALLENGE__FIRST_VISIT_SECONDS: "1" }) });

  test("ends by itself, and leads back", async ({ shop, issuer, follow }) => {
    const asked = await issuer.ask();
    await expect.poll(async () => (await issuer.challenge(asked)).status).toBe("completed");
    expect(await issuer.ended(asked)).toMatchObject({ authenticated: false, endReason: "timed_out_before_opening" });
    const bank = await follow(asked);
    await expect(bank.heading).toHaveText("Time is up");
    await issuer.home(bank, { hurry: true });
    expect(await shop.messages(asked)).toEqual([]);
  });
});
