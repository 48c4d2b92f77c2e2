// What every spec imports: the test function with our servers, our merchant, and a watch that fails the test for any complaint.

import { type Page, test as base } from "@playwright/test";
import { Bank } from "./bank.ts";
import { type Asked, Issuer } from "./issuer.ts";
import { type Framing, Merchant } from "./merchant.ts";
import { Server, type Settings } from "./server.ts";
import { type Purchase, Shop } from "./shop.ts";
import { Watch } from "./watch.ts";

export { expect } from "@playwright/test";

/** Starts servers on demand, one for each choice of settings, and stops them all. */
class Servers {
  private readonly started = new Map<string, Promise<Server>>();

  with(settings: Settings): Promise<Server> {
    const key = JSON.stringify(settings);
    const server = this.started.get(key) ?? Server.start(settings);
    this.started.set(key, server);
    return server;
  }

  all(): Promise<Server[]> {
    return Promise.all(this.started.values());
  }
}

interface Fixtures {
  /** Settings of the server behind `shop`; `test.use({ settings: … })` changes them. */
  settings: Settings;
  shop: Shop;
  watch: Watch;
  /** Opens a challenge from a merchant's page, framed or not. */
  open: (purchase: Purchase, framing?: Framing) => Promise<Bank>;
  issuer: Issuer;
  /** Follows a challenge's link, in the test's page or in another tab. */
  follow: (asked: Asked, tab?: Page) => Promise<Bank>;
}

interface WorkerFixtures {
  servers: Servers;
  merchant: Merchant;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  servers: [
    async ({}, use) => {
      const servers = new Servers();
      await use(servers);
      for (const server of await servers.all()) server.stop();
    },
    { scope: "worker" },
  ],
  merchant: [
    async ({}, use) => {
      const merchant = await Merchant.start();
      await use(merchant);
      merchant.stop();
    },
    { scope: "worker" },
  ],
  settings: [{}, { option: true }],
  watch: [
    async ({ context, servers, merchant, settings }, use, info) => {
      const server = await servers.with(settings);
      const since = server.mark();
      const watch = new Watch(context);
      await watch.prepare();
      await use(watch);
      const log = server.log(since);
      if (info.errors.length > 0) await info.attach("server log", { body: log.join("\n"), contentType: "text/plain" });
      const port = (address: string) => new URL(address).port;
      const hosts = [server.base, merchant.base].flatMap((address) => [
        `http://127.0.0.1:${port(address)}`,
        `http://localhost:${port(address)}`,
      ]);
      await watch.judge(hosts);
      base.expect(log.filter((line) => line.includes("panicked")), "panics in the server").toEqual([]);
    },
    { auto: true },
  ],
  shop: async ({ servers, settings }, use) => {
    await use(new Shop(await servers.with(settings)));
  },
  open: async ({ page, merchant, javaScriptEnabled }, use) => {
    await use(async (purchase, framing) => {
      await page.goto(merchant.checkout(purchase, framing));
      const shop = framing?.deep ? page.frameLocator("[name=shop]") : page;
      await shop.getByRole("button", { name: "To the bank" }).click();
      const scope = framing ? shop.frameLocator("[name=bank]") : page;
      // Script that the frame's sandbox forbids is as good as none.
      const allows = (what: string) => framing?.sandbox === undefined || framing.sandbox.includes(what);
      const script = (javaScriptEnabled ?? true) && allows("allow-scripts");
      return new Bank(page, scope, script, script && allows("allow-same-origin"));
    });
  },
  issuer: async ({ shop, merchant }, use) => {
    await use(new Issuer(shop, merchant));
  },
  follow: async ({ page, javaScriptEnabled }, use) => {
    await use(async (asked, tab = page) => {
      // With script the page goes on before it has been loaded.
      await tab.goto(asked.redirectUrl, { waitUntil: "commit" });
      const bank = new Bank(tab, tab, javaScriptEnabled ?? true);
      if (!bank.script) await bank.start.click();
      return bank;
    });
  },
});
