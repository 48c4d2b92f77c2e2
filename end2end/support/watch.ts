// Sees everything the browser complains about during a test, in every page and frame, and fails the test for it.

import { type BrowserContext, expect } from "@playwright/test";

/** Complaints that come with the demo's own frames and with the browser, not with anything a page did. */
const ALWAYS: RegExp[] = [
  // The demo shop frames the bank from its own host, where a real shop would not.
  /allow-scripts and allow-same-origin for its sandbox attribute can escape/,
];

export class Watch {
  private readonly complaints: string[] = [];
  private readonly allowed = [...ALWAYS];
  private readonly asked = new Set<string>();
  private readonly partners: string[] = [];
  private readonly pending: Promise<void>[] = [];

  constructor(private readonly context: BrowserContext) {
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complain(message.type(), message.text(), message.location().url);
    });
    context.on("weberror", (error) => this.complain("page error", error.error().message));
    context.on("request", (request) => this.asked.add(request.url()));
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "unknown";
      // A request that ends because its page goes away is no failure of the page.
      if (reason !== "net::ERR_ABORTED") this.complain("request failed", reason, request.url());
    });
    context.on("response", (response) => {
      const look = async () => {
        const headers = await response.allHeaders();
        if ("set-cookie" in headers) this.complain("cookie", headers["set-cookie"], response.url());
      };
      this.pending.push(look().catch(() => {}));
    });
  }

  /** Reports violations of the content security policy, and marks documents whose island has begun its work. */
  async prepare(): Promise<void> {
    await this.context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`);
      });
      // The last thing an island does when it begins is to listen for the page's return to the foreground.
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
        if (type === "visibilitychange" && this === document) document.documentElement.dataset.alive = "";
        return Reflect.apply(listen, this, [type, ...rest]);
      } as typeof listen;
    });
  }

  /** What this test provokes itself. */
  allow(...patterns: RegExp[]): void {
    this.allowed.push(...patterns);
  }

  /** Another origin this test talks to. */
  welcome(origin: string): void {
    this.partners.push(origin);
  }

  /** Whatever was asked for so far. */
  requests(): string[] {
    return [...this.asked];
  }

  /** Fails for what was seen. `origins` are those the test was to talk to. */
  async judge(origins: string[]): Promise<void> {
    await Promise.all(this.pending);
    const known = [...origins, ...this.partners];
    const strangers = [...this.asked].filter((url) => /^(https?|wss?):/.test(url) && !known.includes(new URL(url).origin));
    const complaints = this.complaints.filter((complaint) => !this.allowed.some((pattern) => pattern.test(complaint)));
    expect(complaints, "complaints of the browser").toEqual([]);
    expect(strangers, "requests to other origins").toEqual([]);
    expect(await this.context.cookies(), "cookies").toEqual([]);
  }

  private complain(kind: string, text: string, where = ""): void {
    this.complaints.push(`${kind}: ${text}${where ? ` (${where})` : ""}`);
  }
}
