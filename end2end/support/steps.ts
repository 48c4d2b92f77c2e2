// Every step a cardholder can meet, and how to get there: for what must hold on all of them (layout, accessibility, pictures).

import { type Page, expect } from "@playwright/test";
import type { Bank } from "./bank.ts";
import { Device } from "./passkeys.ts";
import { NAMED, type Settings } from "./server.ts";
import { NON_PAYMENT, type Card, type Purchase, type Shop, wrong } from "./shop.ts";

export interface Step {
  name: string;
  settings?: Settings;
  /** Kind of demo card; a code by text message unless told otherwise. */
  scenario?: string;
  /** What happens to the card before the payment. */
  before?: (shop: Shop, card: Card, page: Page) => Promise<void>;
  /** Members of the AReq. */
  changes?: Record<string, unknown>;
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
  { name: "problem", creq: "e30", reach: heading("This page no longer works") },
  { name: "password", scenario: "password", reach: (bank) => bank.ready() },
  {
    name: "password-wrong",
    scenario: "password",
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.fail(wrong(await shop.code(purchase)), 2, purchase.card.password);
    },
  },
  {
    name: "last-attempt-blocks",
    scenario: "password",
    settings: { CHALLENGE__CARD_FAILURES: "2" },
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.fail(wrong(await shop.code(purchase)), 1, purchase.card.password);
      await expect(bank.alert).toContainText("blocks your card");
    },
  },
  {
    name: "card-blocked",
    settings: { CHALLENGE__CARD_FAILURES: "1" },
    reach: async (bank, shop, purchase) => {
      await bank.ready();
      await bank.enter(wrong(await shop.code(purchase)));
      await heading("Your card is blocked for now")(bank);
      await expect(bank.scope.getByText(/Your card is blocked for online use/)).toBeVisible();
    },
  },
  { name: "trust", scenario: "password", settings: { METHODS__TRUST_LIST: "true" }, reach: (bank) => bank.ready() },
  { name: "approval", scenario: "approval", reach: async (bank) => void (await bank.waits()) },
  {
    name: "approval-again",
    scenario: "choice",
    settings: { CHALLENGE__RESEND_WAITS: "0,0", APPROVAL__APP_URL: "https://app.example/{id}" },
    reach: async (bank) => {
      await bank.choose(/app$/);
      await bank.waits();
      await bank.resend.click();
      await expect(bank.status).toContainText("again");
      await bank.waits();
    },
  },
  {
    name: "approval-wrong-number",
    scenario: "approval",
    reach: async (bank, shop, purchase) => {
      const number = await bank.waits();
      await shop.decide(await shop.approval(purchase), "approved", wrong(number));
      await expect(bank.alert).not.toBeEmpty();
      await bank.waits();
    },
  },
  { name: "choice", scenario: "choice", reach: (bank) => bank.asks() },
  {
    name: "choice-passkey",
    scenario: "passkey",
    settings: NAMED,
    before: async (shop, card, page) => (await Device.of(page)).enrol(shop, card),
    reach: async (bank) => {
      await bank.asks();
      await expect(bank.passkey).toBeVisible();
    },
  },
  {
    name: "rejected",
    scenario: "approval",
    reach: async (bank, shop, purchase) => {
      await bank.waits();
      await shop.decide(await shop.approval(purchase), "rejected");
      await heading("Refused in your app")(bank);
    },
  },
  {
    name: "disowned",
    reach: async (bank) => {
      await bank.ready();
      await bank.disown.click();
      await heading("We stopped this payment")(bank);
    },
  },
  { name: "blocked", scenario: "blocked", reach: heading("Your card is blocked for now") },
  { name: "no-contact", scenario: "no-contact", reach: heading("We cannot reach you") },
  { name: "refused", scenario: "refused", reach: heading("Payment not possible") },
  { name: "non-payment", changes: NON_PAYMENT, reach: (bank) => bank.ready() },
];
