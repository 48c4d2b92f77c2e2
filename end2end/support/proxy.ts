// A proxy between browser and bank that loses patience: it cuts what is held too long, as company networks and carriers do.

import { type Server as HttpServer, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export class Proxy {
  /** Questions that were cut. */
  cut = 0;

  private constructor(
    private readonly http: HttpServer,
    readonly base: string,
  ) {}

  /** In front of `target`; cuts every question to `path` that is not answered within `patience` milliseconds. */
  static async start(target: string, path: string, patience: number): Promise<Proxy> {
    const { hostname, port } = new URL(target);
    const made: { proxy?: Proxy } = {};
    const http = createServer((asked, answer) => {
      const { method, url, headers } = asked;
      const onwards = request({ hostname, port, method, path: url, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      });
      onwards.on("error", () => answer.destroy());
      asked.pipe(onwards);
      const timer = setTimeout(() => {
        if (url !== path || answer.headersSent || !made.proxy) return;
        made.proxy.cut += 1;
        answer.destroy();
        onwards.destroy();
      }, patience);
      answer.on("close", () => {
        clearTimeout(timer);
        onwards.destroy();
      });
    });
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    made.proxy = new Proxy(http, `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
    return made.proxy;
  }

  /** The same address, by way of this proxy. */
  through(address: string): string {
    const { pathname, search } = new URL(address);
    return `${this.base}${pathname}${search}`;
  }

  stop(): void {
    this.http.closeAllConnections();
    this.http.close();
  }
}
