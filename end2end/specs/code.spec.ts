// Typing the code: what counts as an attempt, what does not, and what is understood.

import { wrong } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test("a wrong code, then the right one", async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.left(3);
  const code = await shop.code(purchase);
  await bank.fail(wrong(code), 2);
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("three wrong codes end it, and the third says so", { tag: "@field-23" }, async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.fail(wrong(code, 1), 2);
  await bank.fail(wrong(code, 2), 1);
  await bank.enter(wrong(code, 3));
  await expect(bank.wayBack).toBeVisible();
  await expect(bank.heading).toHaveText("Not confirmed");
  await bank.returned("N");
  const result = await shop.result(purchase);
  expect(result).toMatchObject({ transStatus: "N", transStatusReason: "19", interactionCounter: "03" });
});

test("slips cost no attempt, and each is explained", async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const heard: string[] = [];
  for (const slip of ["", "12345", "12345678", "abcdef"]) {
    await bank.enter(slip);
    heard.push(await bank.says(heard.at(-1)));
    await bank.left(3);
  }
  expect(new Set(heard).size, "four different explanations").toBe(4);
  expect(heard[1]).toContain("5");
  expect(heard[2]).toContain("8");
  await bank.enter(await shop.code(purchase));
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
});

const writtenIn = (zero: string) => (code: string) => [...code].map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit))).join("");
const WRITINGS: [string, (code: string) => string][] = [
  ["a pasted sentence", (code) => `Your code is ${code}`],
  ["a group in the middle", (code) => `${code.slice(0, 3)} ${code.slice(3)}`],
  ["a dash and a line end", (code) => `${code.slice(0, 3)}-${code.slice(3)}\n`],
  ["a no-break space and an en dash", (code) => `${code.slice(0, 2)}\u00a0${code.slice(2, 4)}–${code.slice(4)}`],
  ["Arabic-Indic digits", writtenIn("٠")],
  ["Persian digits", writtenIn("۰")],
  ["Devanagari digits", writtenIn("०")],
  ["full-width digits", writtenIn("０")],
];
for (const [name, written] of WRITINGS) {
  test(`${name} is understood`, { tag: "@field-5" }, async ({ page, shop, open }) => {
    const purchase = await shop.purchase();
    const bank = await open(purchase);
    await bank.ready();
    await bank.field.focus();
    await page.keyboard.insertText(written(await shop.code(purchase)));
    await bank.confirm.click();
    await bank.returned("Y");
    expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "01" });
  });
}

test("Enter confirms", { tag: "@field-16" }, async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  await bank.field.fill(await shop.code(purchase));
  await bank.field.press("Enter");
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y" });
});

test("the last digit does not send anything", { tag: "@field-15" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  const code = await shop.code(purchase);
  await bank.field.pressSequentially(code);
  await bank.field.press("End");
  await expect(bank.field).toHaveValue(code);
  expect(sent).toEqual([]);
  await page.reload();
  await bank.ready();
  expect(await shop.results(purchase)).toEqual([]);
});

test("a double click is one attempt", { tag: "@field-18" }, async ({ shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.field.fill(wrong(code));
  await bank.confirm.dblclick();
  await expect(bank.alert).not.toBeEmpty();
  await bank.left(2);
  await bank.ready();
  await bank.field.fill(code);
  await bank.confirm.dblclick();
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});

test("Enter pressed twice is one attempt", { tag: "@field-18" }, async ({ page, shop, open }) => {
  const purchase = await shop.purchase();
  const bank = await open(purchase);
  await bank.ready();
  const code = await shop.code(purchase);
  await bank.field.fill(wrong(code));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(bank.alert).not.toBeEmpty();
  await bank.left(2);
  await bank.enter(code);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y", interactionCounter: "02" });
});
