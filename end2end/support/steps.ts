// Every step a cardholder can meet, and how to get there: for what must hold on all of them (layout, accessibility, pictures).

import { type Page, expect } from "@playwright/test";
import type { Bank } from "./bank.ts";
import type { Settings } from "./server.ts";
import { type Purchase, type Shop, wrong } from "./shop.ts";

export interface Step {
  name: string;
  settings?: Settings;
  /** Fault switch of the directory server. */
  ds?: string;
  /** Another CReq than the right one. */
  creq?: string;
  reach: (bank: Bank, shop: Shop, purchase: Purchase, page: Page) => Promise<void>;
}

const heading = (words: string) => (bank: Bank) => expect(bank.heading).toHaveText(words, { timeout: 15_000 });

export const STEPS: Step[] = [
  { name: "code", reach: (bank) => bank.ready() },
  {
    name: "wrong",
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.fail(wrong(await shop.code(purchase)), 2);
    },
  },
  {
    name: "last-attempt",
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      const code = await shop.code(purchase);
      await bank.fail(wrong(code), 2);
      await bank.fail(wrong(code, 2), 1);
    },
  },
  {
    name: "resent",
    settings: { CHALLENGE__RESEND_WAITS: "0,0" },
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await shop.code(purchase);
      await bank.resend.click();
      await shop.code(purchase, 2);
      await expect(bank.status).not.toBeEmpty();
    },
  },
  {
    name: "expired",
    settings: { CHALLENGE__CODE_SECONDS: "1" },
    reach: async (bank, shop, purchase, page) => {
      await bank.ready();
      const valid = await bank.validity.innerText();
      await expect(async () => {
        await page.reload();
        expect(await bank.validity.innerText()).not.toBe(valid);
      }).toPass();
      await bank.ready();
      await bank.enter("123456");
      await expect(bank.alert).not.toBeEmpty();
    },
  },
  {
    name: "finishing",
    ds: "fault=hang",
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.enter(await shop.code(purchase));
      await heading("Almost done")(bank);
    },
  },
  {
    name: "approved",
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.enter(await shop.code(purchase));
      await heading("Confirmed")(bank);
    },
  },
  {
    name: "cancelled",
    reach: async (bank) => {
      await bank.ready();
      await bank.cancel.click();
      await heading("Cancelled")(bank);
    },
  },
  { name: "timed-out", settings: { CHALLENGE__PAGE_SECONDS: "2" }, reach: heading("Time is up") },
  {
    name: "attempts-exceeded",
    settings: { CHALLENGE__ATTEMPTS: "1" },
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.enter(wrong(await shop.code(purchase)));
      await heading("Not confirmed")(bank);
    },
  },
  {
    name: "unconfirmed",
    settings: { RESULTS__HAND_OVER_SECONDS: "1" },
    ds: "fault=status500",
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.enter(await shop.code(purchase));
      await heading("Check your order")(bank);
    },
  },
  { name: "problem", creq: "e30", reach: heading("We cannot find this payment") },
];
