// Every way a cardholder can prove who they are, from the first page to the last press.

import type { Bank } from "./bank.ts";
import type { Purchase, Shop } from "./shop.ts";

/** What it takes to prove it: whose card, and which challenge. */
export type Proven = Pick<Purchase, "acsTransID" | "card">;

export interface Way {
  name: string;
  /** Kind of demo card. */
  scenario: string;
  /** Messages that are sent for it. */
  messages: number;
  prove: (bank: Bank, shop: Shop, purchase: Proven) => Promise<void>;
}

const typed = async (bank: Bank, shop: Shop, purchase: Proven) => {
  await bank.ready();
  await bank.enter(await shop.code(purchase), purchase.card.password);
};

const approved = async (bank: Bank, shop: Shop, purchase: Proven) => {
  await bank.waits();
  await shop.approve(purchase);
  await bank.done();
};

const chosen = (way: RegExp, prove: Way["prove"]): Way["prove"] => async (bank, shop, purchase) => {
  await bank.choose(way);
  await prove(bank, shop, purchase);
};

export const WAYS: Way[] = [
  { name: "a code by text message", scenario: "sms", messages: 1, prove: typed },
  { name: "a password and a text message", scenario: "password", messages: 1, prove: typed },
  { name: "a password and a mail", scenario: "password-email", messages: 1, prove: typed },
  { name: "the app", scenario: "approval", messages: 0, prove: approved },
  { name: "a choice, then a text message", scenario: "choice", messages: 1, prove: chosen(/^Text message/, typed) },
  { name: "a choice, then a mail", scenario: "choice", messages: 1, prove: chosen(/^Email/, typed) },
  { name: "a choice, then the app", scenario: "choice", messages: 0, prove: chosen(/app$/, approved) },
];
