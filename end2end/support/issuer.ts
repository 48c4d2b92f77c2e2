// An issuer's own side: asks for challenges over the bank's interface, reads how they ended, and checks whatever is signed.

import { type JsonWebKey, createHmac, createPublicKey, verify } from "node:crypto";
import { expect } from "@playwright/test";
import type { Bank } from "./bank.ts";
import type { Arrival, Merchant } from "./merchant.ts";
import type { Card, Known, Shop } from "./shop.ts";

/** A challenge that was asked for, with the link that opens it. */
export interface Asked extends Known {
  card: Card;
  redirectUrl: string;
}

/** What `GET /v1/challenges/{id}` says, as far as tests look at it. */
export interface Challenge {
  id: string;
  status: "created" | "open" | "completed";
  embedding: string;
  transStatus?: string;
  authenticated: boolean;
  endReason?: string;
  method?: string;
  counters: { interactions: number; resends: number; undelivered: number; asked: number };
  expiresAt: string;
  openedAt?: string;
  lastInteractionAt?: string;
  state?: string;
  signedResult?: string;
}

/** What was counted for a challenge that nobody has opened. */
export const NOTHING_COUNTED = { interactions: 0, resends: 0, undelivered: 0, asked: 0 };

/** The issuer's own text of every challenge here; with what an address would have to spell out. */
export const STATE = "order 17 & more=1 é";

interface Webhook {
  headers: Record<string, string>;
  body: string;
}

/** A webhook as it was read once its signature was found right. */
export interface Told {
  type: string;
  data: Record<string, unknown>;
}

const parsed = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;

export class Issuer {
  constructor(
    readonly shop: Shop,
    readonly merchant: Merchant,
  ) {}

  /** Asks for a challenge; gives the bank's answer, whatever it is. `changes` are members of the body. */
  async post(card: Card, changes: Record<string, unknown> = {}): Promise<Response> {
    const { challenges_url } = this.shop.server.world;
    return this.shop.issuer("POST", challenges_url, {
      transaction: { kind: "payment", amount: 12345, currency: "EUR", merchant: { name: "Nordlicht Books", country: "276" } },
      card: card.cardId,
      returnUrl: this.merchant.home("?basket=b-17&plus=a%2Bb"),
      state: STATE,
      ...changes,
    });
  }

  /** A challenge with a fresh card. */
  async ask(scenario = "sms", changes: Record<string, unknown> = {}): Promise<Asked> {
    const card = await this.shop.card(scenario);
    const answer = await this.post(card, changes);
    const created = (await answer.json()) as Challenge & { redirectUrl: string };
    expect(answer.status, JSON.stringify(created)).toBe(201);
    expect(created).toMatchObject({ status: "created", embedding: "redirect", authenticated: false, counters: NOTHING_COUNTED });
    return { card, acsTransID: created.id, redirectUrl: created.redirectUrl };
  }

  /** Where it stands. */
  async challenge({ acsTransID }: Known): Promise<Challenge> {
    const answer = await this.shop.issuer("GET", `${this.shop.server.world.challenges_url}/${acsTransID}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Challenge;
  }

  /** Ends it; gives the status of the answer. */
  async cancel({ acsTransID }: Known): Promise<number> {
    return (await this.shop.issuer("POST", `${this.shop.server.world.challenges_url}/${acsTransID}/cancel`)).status;
  }

  /** How it ended, and that it is signed by one of the bank's public keys. */
  async ended(asked: Known): Promise<Challenge> {
    const challenge = await this.challenge(asked);
    expect(challenge.status).toBe("completed");
    const [head, claims, signature] = String(challenge.signedResult).split(".");
    const { keys } = (await (await fetch(`${this.shop.server.base}/v1/keys.json`)).json()) as { keys: JsonWebKey[] };
    const { alg, kid } = parsed(head);
    expect(alg).toBe("EdDSA");
    const key = keys.find((one) => one.kid === kid);
    expect(key, "the key is published").toBeDefined();
    const publicKey = createPublicKey({ key: key!, format: "jwk" });
    const right = verify(null, Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, "base64url"));
    expect(right, "the result is signed by the bank").toBe(true);
    const { id: reference, authenticated, endReason, transStatus, state } = challenge;
    const said = { iss: this.shop.server.base, aud: "demo", reference, authenticated, endReason, transStatus };
    expect(parsed(claims)).toMatchObject(state === undefined ? said : { ...said, state });
    return challenge;
  }

  /** From the return page to the issuer. With script it goes by itself, unless told to hurry. */
  async home(bank: Bank, { hurry = false } = {}): Promise<Arrival> {
    if (!bank.script || hurry) await bank.wayBack.getByRole("button").click();
    const arrived = bank.page.locator("[data-arrived]");
    await expect(arrived).toBeVisible();
    return JSON.parse(await arrived.innerText()) as Arrival;
  }

  /** Webhooks about something, in one of the shapes, each with a signature that is right. Newest first. */
  async told(shape: "own" | "adyen", about: (told: Told) => boolean): Promise<Told[]> {
    const { world } = this.shop.server;
    const mac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest("base64");
    const webhooks = (await (await fetch(world.events_url)).json()) as Webhook[];
    const ours = webhooks.filter(({ headers, body }) => {
      const signedAs = shape === "own" ? "webhook-signature" : "hmacsignature";
      return signedAs in headers && about(JSON.parse(body) as Told);
    });
    for (const { headers, body } of ours) {
      if (shape === "adyen") {
        expect(headers.hmacsignature).toBe(mac(Buffer.from(world.keys[0].hmac_key, "hex"), body));
        continue;
      }
      const key = Buffer.from(world.events_secret.replace("whsec_", ""), "base64");
      const right = mac(key, `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`);
      expect(headers["webhook-signature"].split(" ")).toContain(`v1,${right}`);
    }
    return ours.map(({ body }) => JSON.parse(body) as Told);
  }
}
