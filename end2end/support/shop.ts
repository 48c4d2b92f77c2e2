// The parts of the world around a challenge that need no browser: cards, authentication requests, the inbox, the results.

import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { Server } from "./server.ts";

export interface Card {
  pan: string;
  scenario: string;
  cardId: string;
  password: string | null;
}

/** What is needed to look for a challenge's messages and results. */
export type Known = Pick<Purchase, "acsTransID">;

/** A challenge that was asked for, ready to be opened by a browser. */
export interface Purchase {
  card: Card;
  acsTransID: string;
  threeDSServerTransID: string;
  version: string;
  challengeUrl: string;
  /** The form fields a merchant posts. */
  fields: { creq: string; threeDSSessionData: string };
}

export interface Message {
  acsTransID: string | null;
  channel: string;
  to: string;
  text: string;
  code: string | null;
  reference: string | null;
}

/** An RReq, as far as tests look at it. */
export interface Result {
  acsTransID: string;
  transStatus: string;
  transStatusReason?: string;
  challengeCancel?: string;
  interactionCounter: string;
  authenticationMethod?: string | string[];
  whiteListStatus?: string;
  trustListStatus?: string;
}

/** An approval that was asked of the issuer's app, as far as tests look at it. */
export interface Approval {
  id: string;
  status: "pending" | "approved" | "rejected" | "cancelled";
}

/** The answer to a decision of the app. */
export interface Ruled {
  status: number;
  /** Of a refusal: `/problems/…`. */
  type?: string;
}

/** AReq members of a card that is only saved: nothing is paid. */
export const NON_PAYMENT = {
  messageCategory: "02",
  threeDSRequestorAuthenticationInd: "04",
  purchaseAmount: undefined,
  purchaseCurrency: undefined,
  purchaseExponent: undefined,
  purchaseDate: undefined,
  transType: undefined,
};

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The session data every purchase of these tests carries. */
export const SESSION = encoded({ basket: "b-17" });

/** Another code than this one, with as many digits; another number of the app, which begin with 10. */
export function wrong(code: string, other = 1): string {
  const first = code.length === 2 ? 10 : 0;
  const next = (Number(code) - first + other) % (10 ** code.length - first);
  return String(first + next).padStart(code.length, "0");
}

export class Shop {
  constructor(readonly server: Server) {}

  async card(scenario = "sms"): Promise<Card> {
    return this.post<Card>(`${this.server.base}/demo/cards`, { scenario });
  }

  /** Asks the bank as a directory server would. `changes` are members of the AReq; `ds` is a fault switch. */
  async areq(
    card: Card,
    { version = "2.2.0", ds = "", changes = {} as Record<string, unknown> } = {},
  ): Promise<Purchase> {
    const { world } = this.server;
    const threeDSServerTransID = randomUUID();
    const areq = {
      messageType: "AReq",
      messageVersion: version,
      deviceChannel: "02",
      messageCategory: "01",
      threeDSCompInd: "U",
      threeDSRequestorAuthenticationInd: "01",
      threeDSRequestorID: "e2e",
      threeDSRequestorName: "Nordlicht Books",
      threeDSRequestorURL: "https://books.example",
      threeDSServerRefNumber: "3DS_E2E",
      threeDSServerTransID,
      threeDSServerURL: "https://server.example/3ds",
      dsReferenceNumber: "DS_E2E",
      dsTransID: randomUUID(),
      dsURL: ds ? `${world.ds_url}?${ds}` : world.ds_url,
      notificationURL: world.notification_url,
      acctNumber: card.pan,
      cardExpiryDate: "3012",
      acquirerBIN: "400551",
      acquirerMerchantID: "NB-1",
      merchantName: "Nordlicht Books",
      merchantCountryCode: "276",
      mcc: "5942",
      purchaseAmount: "12345",
      purchaseCurrency: "978",
      purchaseExponent: "2",
      purchaseDate: "20261121090000",
      transType: "01",
      browserAcceptHeader: "text/html",
      browserUserAgent: "e2e",
      browserLanguage: "en",
      browserJavaEnabled: false,
      ...(version === "2.1.0" ? {} : { browserJavascriptEnabled: true }),
      browserTZ: "-60",
      browserColorDepth: "24",
      browserScreenWidth: "1280",
      browserScreenHeight: "800",
      ...changes,
    };
    const ares = await this.post<Record<string, string>>(world.areq_url, areq);
    if (ares.transStatus !== "C") throw new Error(`no challenge: ${JSON.stringify(ares)}`);
    const creq = {
      messageType: "CReq",
      messageVersion: version,
      threeDSServerTransID,
      acsTransID: ares.acsTransID,
      challengeWindowSize: "02",
    };
    const fields = { creq: encoded(creq), threeDSSessionData: SESSION };
    return { card, acsTransID: ares.acsTransID, threeDSServerTransID, version, challengeUrl: ares.acsURL, fields };
  }

  /** A challenge with a fresh card. */
  async purchase(options: Parameters<Shop["areq"]>[1] = {}, scenario = "sms"): Promise<Purchase> {
    return this.areq(await this.card(scenario), options);
  }

  /** Messages of a challenge, newest first. */
  async messages(purchase: Known): Promise<Message[]> {
    const all = await this.get<Message[]>(this.server.world.inbox_url);
    return all.filter((message) => message.acsTransID === purchase.acsTransID);
  }

  /** The newest message once so many have arrived. */
  async message(purchase: Known, count = 1): Promise<Message> {
    await expect.poll(async () => (await this.messages(purchase)).length, `messages`).toBe(count);
    return (await this.messages(purchase))[0];
  }

  /** The newest code once so many messages have arrived. */
  async code(purchase: Known, count = 1): Promise<string> {
    const { code } = await this.message(purchase, count);
    expect(code, "the message carries a code").toMatch(/^\d{6}$/);
    return code as string;
  }

  /** RReqs of a challenge, newest first. */
  async results(purchase: Known): Promise<Result[]> {
    const all = await this.get<Result[]>(this.server.world.results_url);
    return all.filter((result) => result.acsTransID === purchase.acsTransID);
  }

  /** The one result of a challenge, once it has come. */
  async result(purchase: Known): Promise<Result> {
    await expect.poll(async () => (await this.results(purchase)).length, "results").toBeGreaterThan(0);
    const results = await this.results(purchase);
    expect(results, "one result, whatever happened").toHaveLength(1);
    return results[0];
  }

  /** Approvals of a challenge, newest first. */
  async approvals(purchase: Known): Promise<Approval[]> {
    type Listed = Approval & { connection?: { reference?: string } };
    type Page = { data: { cardTransactionAuthentications: Listed[] } };
    const page = await this.issuer("GET", `${this.server.world.approvals_url}?metadata.page.size=100`);
    const all = ((await page.json()) as Page).data.cardTransactionAuthentications;
    return all.filter((one) => one.connection?.reference === purchase.acsTransID);
  }

  /** The approval that waits, once so many have been asked for. */
  async approval(purchase: Known, count = 1): Promise<Approval> {
    await expect.poll(async () => (await this.approvals(purchase)).length, "approvals").toBe(count);
    const [newest] = await this.approvals(purchase);
    expect(newest.status).toBe("pending");
    return newest;
  }

  /** What the issuer's app says about an approval, with the number that was typed into it. */
  async decide({ id }: Approval, status: "approved" | "rejected", number?: string): Promise<Ruled> {
    const decision = { status, ...(number === undefined ? {} : { binding: { number } }) };
    const body = { workflow: { code: "direct" }, data: { cardTransactionAuthentication: decision }, connect: {}, metadata: {} };
    const answer = await this.issuer("PATCH", `${this.server.world.approvals_url}/${id}`, body);
    const { type } = (await answer.json()) as { type?: string };
    return { status: answer.status, type };
  }

  /** Approves what waits. */
  async approve(purchase: Known, count = 1): Promise<void> {
    expect(await this.decide(await this.approval(purchase, count), "approved")).toMatchObject({ status: 200 });
  }

  /** Types of our own events about a challenge, oldest first. */
  async events(purchase: Known): Promise<string[]> {
    const all = await this.get<{ body: string }[]>(this.server.world.events_url);
    const events = all.map(({ body }) => JSON.parse(body) as { type?: string; data?: { acsTransID?: string } });
    const ours = events.filter((event) => event.data?.acsTransID === purchase.acsTransID);
    return ours.map((event) => String(event.type)).reverse();
  }

  /** Asks the issuer's side of the bank, with its key. */
  async issuer(method: string, url: string, body?: unknown): Promise<Response> {
    const headers = { "content-type": "application/json", "x-api-key": this.server.world.keys[0].api_key };
    return fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  }

  private async post<T>(url: string, body: unknown): Promise<T> {
    const headers = { "content-type": "application/json; charset=UTF-8" };
    return (await (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json()) as T;
  }

  private async get<T>(url: string): Promise<T> {
    return (await (await fetch(url)).json()) as T;
  }
}
