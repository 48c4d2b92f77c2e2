// A cardholder at a browser of `wires.ts`, and the test function that gives each project one, with a server and a merchant.
//
// A command speaks to one frame at a time, so every look begins at the top of the page and goes into the bank's frame; looks are
// repeated until they succeed, deeds are done once.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { type Framing, LEAN_SANDBOX, Merchant } from "../support/merchant.ts";
import { Server } from "../support/server.ts";
import { type Purchase, Shop } from "../support/shop.ts";
import { type Engine, type Wire, start } from "./wires.ts";

export { expect };

/** What a project chooses. */
export interface Options {
  engine: Engine;
  /** Whether pages may run script. */
  script: boolean;
}

const PICTURES = join(import.meta.dirname, "../results/engines");
/** The key under which WebDriver hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** The frame most journeys take place in. */
export const FRAME: Framing = { sandbox: LEAN_SANDBOX, width: 390, height: 400 };

export class Cardholder {
  /** Whether the bank's islands are at work where the bank is now. */
  private island = false;
  private framed = false;

  constructor(
    private readonly wire: Wire,
    readonly script: boolean,
  ) {}

  /** Opens a challenge from a merchant's page; without framing the whole page goes to the bank. */
  async open(merchant: Merchant, purchase: Purchase, framing?: Framing): Promise<void> {
    await this.visit(merchant.checkout(purchase, framing));
    await this.click("button");
    this.framed = framing !== undefined;
    const origin = framing?.sandbox?.includes("allow-same-origin") ?? true;
    this.island = this.script && origin;
  }

  /** Goes to an address. */
  async visit(url: string): Promise<void> {
    this.framed = false;
    this.island = this.script;
    await this.wire.send("SwitchToFrame", { id: null });
    await this.wire.send("Navigate", { url });
  }

  /** Presses the browser's reload button. */
  async reload(): Promise<void> {
    await this.wire.send("SwitchToFrame", { id: null });
    await this.wire.send("Refresh", {});
  }

  /** The code page is there; with script, its island is at work: it keeps the button for another code back for a while. */
  async ready(): Promise<void> {
    await this.find("#code");
    if (!this.island) return;
    expect(await this.run("return document.body.dataset.wasm"), "the page was built with its WebAssembly").toBeTruthy();
    await this.find('#resend[aria-disabled="true"]');
  }

  /** Types a code and confirms it. */
  async enter(code: string, password?: string | null): Promise<void> {
    if (password) await this.type("#password", password);
    await this.type("#code", code);
    await this.click("#confirm");
  }

  /** Enters what is wrong: said on the page, in place where an island is at work and in a new document where none is. */
  async fail(code: string, left: number): Promise<void> {
    await this.run("document.documentElement.dataset.before = ''");
    await this.enter(code);
    await this.find('#code[aria-invalid="true"]');
    await expect.poll(() => this.text("#alert"), "an alert").not.toBe("");
    await expect.poll(() => this.text("#attempts"), "attempts left").toContain(String(left));
    await expect.poll(() => this.run("return document.getElementById('code').value"), "an empty field").toBe("");
    expect(await this.run("return 'before' in document.documentElement.dataset"), "the same document").toBe(this.island);
  }

  /** The page that waits for the app is there; gives its number. */
  async waits(): Promise<string> {
    await expect.poll(() => this.text(".number"), "the number").toMatch(/^\d{2}$/);
    return this.text(".number");
  }

  /** Goes on from the return page: with script that happens by itself. */
  async leave(): Promise<void> {
    if (!this.script) await this.click("form[data-delay] button");
  }

  /** From the return page to the merchant, who is told `answer`. */
  async returned(answer: "Y" | "N"): Promise<void> {
    await this.leave();
    await expect.poll(() => this.text("[data-answer]"), "what the merchant is told").toBe(answer);
  }

  /** Clicks what a selector finds. */
  async click(selector: string): Promise<void> {
    await this.wire.send("ElementClick", { id: await this.find(selector) });
  }

  /** Types into a field that was clicked: WebKit types nowhere in a frame that nobody has clicked into. */
  private async type(selector: string, text: string): Promise<void> {
    const id = await this.find(selector);
    await this.wire.send("ElementClick", { id });
    await this.wire.send("ElementClear", { id });
    await this.wire.send("ElementSendKeys", { id, text });
  }

  /** The text of what a selector finds, trimmed. */
  text(selector: string): Promise<string> {
    return this.run<string>("return document.querySelector(arguments[0]).textContent.trim()", selector);
  }

  /** Runs a function's body in the bank's page, with the rights of the browser's tools: page script may be off. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.look(() => this.wire.send("ExecuteScript", { script, args }) as Promise<T>);
  }

  /** The element a selector finds, once it is there and to be seen. */
  private find(selector: string): Promise<string> {
    return this.look(async () => {
      const id = await this.element(selector);
      const shown = { script: "return arguments[0].checkVisibility({ visibilityProperty: true })", args: [{ [ELEMENT]: id }] };
      if (!(await this.wire.send("ExecuteScript", shown))) throw new Error(`${selector} is hidden`);
      return id;
    });
  }

  private async element(selector: string): Promise<string> {
    const found = await this.wire.send("FindElement", { using: "css selector", value: selector });
    return (found as Record<string, string>)[ELEMENT];
  }

  /** Looks from the bank's frame, again and again until that succeeds. */
  private async look<T>(see: () => Promise<T>): Promise<T> {
    let seen: T | undefined;
    await expect(async () => {
      await this.wire.send("SwitchToFrame", { id: null });
      if (this.framed) await this.wire.send("SwitchToFrame", { id: { [ELEMENT]: await this.element("[name=bank]") } });
      seen = await see();
    }).toPass({ intervals: [20, 50, 100], timeout: 10_000 });
    return seen as T;
  }

  /** Keeps a picture of the merchant's page with the bank's frame. */
  async picture(name: string): Promise<void> {
    await this.wire.send("SwitchToFrame", { id: null });
    const png = await this.wire.picture();
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(join(PICTURES, `${name}.png`), Buffer.from(png, "base64"));
  }
}

interface Fixtures {
  merchant: Merchant;
  shop: Shop;
  cardholder: Cardholder;
}

export const test = base.extend<object, Options & Fixtures>({
  engine: ["firefox", { option: true, scope: "worker" }],
  script: [true, { option: true, scope: "worker" }],
  merchant: [
    async ({}, use) => {
      const merchant = await Merchant.start();
      await use(merchant);
      merchant.stop();
    },
    { scope: "worker" },
  ],
  shop: [
    async ({ merchant }, use) => {
      const server = await Server.start({ API__RETURN_URLS: merchant.rule });
      await use(new Shop(server));
      server.stop();
    },
    { scope: "worker" },
  ],
  cardholder: [
    async ({ engine, script }, use) => {
      const wire = await start(engine, script);
      await wire.send("SetWindowRect", { width: 500, height: 560 });
      await use(new Cardholder(wire, script));
      await wire.end();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});
