// A bank that has too much to do just now says so, and a button leads back to the step: a frame has no reload button.

import { wrong, type Shop } from "../support/shop.ts";
import { expect, test } from "../support/test.ts";

test.use({ settings: { PASSWORD__AT_ONCE: "1", PASSWORD__WAITING: "0" } });

/** Keeps the one place for hashing passwords taken, by adding cards that have one, until told to stop. */
function crowd(shop: Shop): () => Promise<void> {
  let over = false;
  const add = async () => {
    while (!over) await shop.card("password").catch(() => {});
  };
  const adding = Array.from({ length: 24 }, add);
  return async () => {
    over = true;
    await Promise.all(adding);
  };
}

test("too many password checks: try again leads back, and nothing was counted", async ({ shop, open, watch }) => {
  watch.allow(/status of 503/);
  const purchase = await shop.purchase({}, "password");
  const password = String(purchase.card.password);
  const bank = await open(purchase, {});
  await bank.ready();
  const code = await shop.code(purchase);
  const disperse = crowd(shop);
  let left = "";
  // A check may slip in between: it finds a wrong code, and there is another try.
  await expect(async () => {
    left = (await bank.attempts.textContent()) ?? "";
    await bank.enter(wrong(code), password);
    await expect(bank.heading).toHaveText("Please try again shortly", { timeout: 2_000 });
  }).toPass();
  await disperse();
  const shown = await bank.scope.locator("html").innerHTML();
  for (const secret of [password, wrong(code)]) expect(shown, "nothing that was typed").not.toContain(secret);
  await bank.scope.getByRole("button", { name: "Try again" }).click();
  await bank.ready();
  await expect(bank.attempts, "nothing was counted").toHaveText(left);
  await expect(bank.password).toHaveValue("");
  await bank.enter(code, password);
  await bank.returned("Y");
  expect(await shop.result(purchase)).toMatchObject({ transStatus: "Y" });
});
