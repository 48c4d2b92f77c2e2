// A merchant's site on a host of its own (`localhost` where the server is 127.0.0.1, and the other way round: another site to
// the browser).
//
// Its pages carry the form that opens a challenge, framed in any way a test wants; and there is a place to come back to, which
// shows what the browser brought. No page of it needs script.

import { type Server as HttpServer, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Purchase } from "./shop.ts";

/** How the challenge is framed; without any, the whole page goes to the bank. */
export interface Framing {
  /** Value of the `sandbox` attribute; none: no such attribute. */
  sandbox?: string;
  width?: number;
  height?: number;
  /**
   * Puts the merchant's page itself into a frame, sandboxed as EMVCo recommends. With an origin always: `frame-ancestors`
   * matches no ancestor without one, whatever it lists (measured in Chromium 156).
   */
  deep?: boolean;
  /** Value of the `allow` attribute: what the merchant lets the bank do; none: no such attribute. */
  allow?: string;
}

/** What a browser brought back. */
export interface Arrival {
  method: string;
  /** Pairs of the query, in order. */
  query: [string, string][];
  /** Fields of the form, in order. */
  form: [string, string][];
}

/** What EMVCo recommends for the requestor's frame. */
export const EMV_SANDBOX = "allow-forms allow-scripts allow-same-origin allow-pointer-lock allow-popups";

/** The least of it that merchants use in practice. */
export const LEAN_SANDBOX = "allow-forms allow-scripts allow-same-origin allow-pointer-lock";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const document = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A merchant</title><link rel="icon" href="data:,"></head>` +
  `<body style="margin:0">${body}</body></html>`;

export class Merchant {
  private readonly pages = new Map<string, string>();

  private constructor(
    private readonly http: HttpServer,
    readonly base: string,
  ) {}

  static async start(): Promise<Merchant> {
    const merchant: { served?: Merchant } = {};
    const http = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
      const form = new URLSearchParams(Buffer.concat(parts).toString());
      const arrival: Arrival = { method: request.method ?? "", query: [...searchParams], form: [...form] };
      const back = document(`<h1>Back at the issuer</h1><pre data-arrived>${escaped(JSON.stringify(arrival))}</pre>`);
      const page = pathname.startsWith("/back/") ? back : merchant.served?.pages.get(request.url ?? "");
      response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(page ?? "");
    });
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    merchant.served = new Merchant(http, `http://localhost:${(http.address() as AddressInfo).port}`);
    return merchant.served;
  }

  /** Address of a page with a button that opens the challenge. */
  checkout(purchase: Purchase, framing?: Framing): string {
    const fields = Object.entries(purchase.fields)
      .map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`)
      .join("");
    const form =
      `<form method="post" action="${escaped(purchase.challengeUrl)}" target="${framing ? "bank" : "_self"}">` +
      `${fields}<button>To the bank</button></form>`;
    const host = new URL(purchase.challengeUrl).hostname === "localhost" ? "127.0.0.1" : "localhost";
    const put = (page: string) => this.put(page).replace("localhost", host);
    if (!framing) return put(document(form));
    const allow = framing.allow === undefined ? "" : ` allow="${framing.allow}"`;
    const sandbox = (framing.sandbox === undefined ? "" : ` sandbox="${framing.sandbox}"`) + allow;
    const { width = 390, height = 400 } = framing;
    const size = ` width="${width}" height="${height}" style="border:0;display:block"`;
    const checkout = document(`${form}<iframe name="bank" title="The bank"${sandbox}${size}></iframe>`);
    if (!framing.deep) return put(checkout);
    const inner = put(checkout);
    const outer = ` sandbox="${EMV_SANDBOX}"${allow} width="${width + 20}" height="${height + 60}"`;
    return put(document(`<iframe name="shop" title="The shop"${outer} src="${inner}"></iframe>`));
  }

  /** Where browsers may be sent back to, as the settings name it. */
  get rule(): string {
    return `demo ${this.base}/back/`;
  }

  /** An address that shows what a browser brings there. */
  home(query = ""): string {
    return `${this.base}/back/shop${query}`;
  }

  private put(page: string): string {
    const path = `/${this.pages.size + 1}`;
    this.pages.set(path, page);
    return `${this.base}${path}`;
  }

  stop(): void {
    this.http.closeAllConnections();
    this.http.close();
  }
}
