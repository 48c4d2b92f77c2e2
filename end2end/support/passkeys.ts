// A device with passkeys: Chromium's virtual authenticator, and adding a passkey of it to a card as the issuer's site does.

import { type CDPSession, type Page, expect } from "@playwright/test";
import type { Card, Shop } from "./shop.ts";

const OPTIONS = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

export class Device {
  private constructor(
    private readonly page: Page,
    readonly cdp: CDPSession,
    private readonly authenticatorId: string,
  ) {}

  /** In the hands of whoever looks at that page. */
  static async of(page: Page): Promise<Device> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options: OPTIONS });
    return new Device(page, cdp, authenticatorId);
  }

  /** Adds a passkey to the card: options from the bank, a passkey made on a page of its origin, back to the bank. */
  async enrol(shop: Shop, card: Card): Promise<void> {
    const door = `${shop.server.base}/v1/cards/${card.cardId}/passkeys`;
    const options = await shop.issuer("POST", `${door}/options`, { name: "Sam Hopper" });
    expect(options.status, "options for a passkey").toBe(200);
    await this.page.goto(`${shop.server.base}/demo/notify`);
    const made = await this.page.evaluate(async (json) => {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json as never);
      const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
      return credential.toJSON() as unknown;
    }, await options.json());
    const registered = await shop.issuer("POST", door, made);
    expect(registered.status, "the passkey is registered").toBe(201);
  }

  /** Whether the person before it passes its check of finger, face or lock. */
  async recognises(isUserVerified: boolean): Promise<void> {
    await this.cdp.send("WebAuthn.setUserVerified", { authenticatorId: this.authenticatorId, isUserVerified });
  }

  /** Loses every passkey. */
  async forget(): Promise<void> {
    await this.cdp.send("WebAuthn.clearCredentials", { authenticatorId: this.authenticatorId });
  }
}
