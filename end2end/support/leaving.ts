// How long the browser needs to be gone from a page that waits, counted from the moment the bank has answered the app.

import { type Page, test } from "@playwright/test";
import type { Shop, Purchase } from "./shop.ts";

export interface Left {
  /** Milliseconds until the document of the return had begun to arrive. */
  document: number;
  /** Milliseconds until the browser asked for the merchant's page, the glance at the return page included. */
  merchant: number;
}

/** Longer than any page leaves for reading. */
const WITHIN = { timeout: 20_000 };

/** What happens next is measured; call it before the app decides. The clock starts with the function that is returned. */
export function watchLeaving(page: Page, shop: Shop): () => Promise<Left> {
  const { challenge_url, notification_url } = shop.server.world;
  const path = new URL(challenge_url).pathname;
  const seen: { document?: number; merchant?: number } = {};
  const arrived = page
    .waitForResponse((response) => {
      const request = response.request();
      return request.isNavigationRequest() && request.method() === "POST" && new URL(request.url()).pathname === path;
    }, WITHIN)
    .then(() => (seen.document = performance.now()));
  const reached = page.waitForRequest((request) => request.url().startsWith(notification_url), WITHIN).then(() => (seen.merchant = performance.now()));
  return async () => {
    const begun = performance.now();
    await Promise.all([arrived, reached]);
    return { document: Math.round((seen.document ?? 0) - begun), merchant: Math.round((seen.merchant ?? 0) - begun) };
  };
}

/** Approves, and tells how long it took to leave after the answer. */
export async function approveAndLeave(page: Page, shop: Shop, purchase: Purchase): Promise<Left> {
  const approval = await shop.approval(purchase);
  const leaving = watchLeaving(page, shop);
  const answer = await shop.decide(approval, "approved");
  const left = await leaving();
  if (answer.status !== 200) throw new Error(`the approval was answered with ${answer.status}`);
  note(`left after ${left.document} ms, at the merchant after ${left.merchant} ms`);
  return left;
}

/** Keeps a measured number with the test's result. */
export function note(description: string): void {
  test.info().annotations.push({ type: "measured", description });
  if (process.env.MEASURE) console.log(`\n${test.info().title}: ${description}`);
}
