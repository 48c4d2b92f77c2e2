// The bank's pages as a cardholder meets them, wherever they are framed.

import { type FrameLocator, type Locator, type Page, expect } from "@playwright/test";

export class Bank {
  readonly heading: Locator;
  readonly field: Locator;
  readonly confirm: Locator;
  readonly resend: Locator;
  readonly resendHint: Locator;
  readonly cancel: Locator;
  readonly alert: Locator;
  readonly status: Locator;
  readonly attempts: Locator;
  readonly sent: Locator;
  readonly validity: Locator;
  /** The form of the return page. */
  readonly wayBack: Locator;
  /** What the merchant's page says it was told through the browser: `Y`, `N` or `Erro`. */
  readonly answer: Locator;
  /** What the merchant's page says the directory server knows. */
  readonly known: Locator;

  constructor(
    readonly page: Page,
    readonly scope: Page | FrameLocator,
    /** Whether script runs in its frame. */
    readonly script: boolean,
    /** Whether islands do: they need an origin too. */
    readonly island = script,
  ) {
    this.heading = scope.getByRole("heading", { level: 1 });
    this.field = scope.getByRole("textbox");
    this.confirm = scope.locator("#confirm");
    this.resend = scope.locator("#resend");
    this.resendHint = scope.locator("#resend-hint");
    this.cancel = scope.getByRole("button", { name: "Cancel" });
    this.alert = scope.getByRole("alert");
    this.status = scope.getByRole("status");
    this.attempts = scope.locator("#attempts");
    this.sent = scope.locator("#sent");
    this.validity = scope.locator("#validity");
    this.wayBack = scope.locator("form[data-delay]");
    this.answer = scope.locator("[data-answer]");
    this.known = scope.locator("[data-result]");
  }

  /** The code page is there; with script, its island is at work. */
  async ready(): Promise<void> {
    await expect(this.field).toBeVisible();
    if (!this.island) return;
    await expect(this.scope.locator("body"), "the page was built with its WebAssembly").toHaveAttribute("data-wasm", /./, { timeout: 1_000 });
    await expect(this.scope.locator("html"), "the island is at work").toHaveAttribute("data-alive", "");
  }

  async enter(code: string): Promise<void> {
    await this.field.fill(code);
    await this.confirm.click();
  }

  /** Submits a wrong code that leaves `left` attempts. */
  async fail(code: string, left: number): Promise<void> {
    await this.enter(code);
    await expect(this.alert).not.toBeEmpty();
    await expect(this.field).toHaveValue("");
    await expect(this.field).toHaveAttribute("aria-invalid", "true");
    await this.left(left);
  }

  /** So many attempts are left, as the page says. */
  async left(attempts: number): Promise<void> {
    await expect(this.attempts).toContainText(attempts === 1 ? /\b(1|one|last)\b/i : String(attempts));
  }

  /** What the alert says once it says something else than before. */
  async says(before = ""): Promise<string> {
    await expect.poll(async () => ["", before.trim()].includes((await this.alert.innerText()).trim()), "an alert").toBe(false);
    return (await this.alert.innerText()).trim();
  }

  /** From the return page to the merchant, who is told `answer`. */
  async returned(answer: "Y" | "N" | "Erro"): Promise<void> {
    if (!this.script) await this.wayBack.getByRole("button").click();
    await expect(this.answer).toHaveText(answer);
  }
}
