// The bank's pages as a cardholder meets them, wherever they are framed.

import { type FrameLocator, type Locator, type Page, expect } from "@playwright/test";

/** Words as the page says them: what is filled in stands between marks that nobody sees. */
export const spoken = (words: string) =>
  new RegExp([...words].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("[\u2066-\u2069]*"));

export class Bank {
  readonly heading: Locator;
  /** The button of the page a link leads to. */
  readonly start: Locator;
  readonly field: Locator;
  readonly password: Locator;
  readonly reveal: Locator;
  readonly confirm: Locator;
  readonly resend: Locator;
  readonly resendHint: Locator;
  readonly cancel: Locator;
  readonly alert: Locator;
  readonly status: Locator;
  readonly attempts: Locator;
  readonly sent: Locator;
  readonly validity: Locator;
  /** The two digits that page and app share. */
  readonly number: Locator;
  /** The button that leads to the other ways. */
  readonly others: Locator;
  readonly ways: Locator;
  /** The button that leads from the ways to where the cardholder came from. */
  readonly back: Locator;
  readonly passkey: Locator;
  readonly trust: Locator;
  readonly disown: Locator;
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
    this.start = scope.getByRole("button", { name: "Continue", exact: true });
    this.heading = scope.getByRole("heading", { level: 1 });
    this.field = scope.getByRole("textbox", { name: /code/ });
    this.password = scope.locator("#password");
    this.reveal = scope.locator("#reveal");
    this.confirm = scope.locator("#confirm");
    this.resend = scope.locator("#resend");
    this.resendHint = scope.locator("#resend-hint");
    this.cancel = scope.getByRole("button", { name: "Cancel" });
    this.alert = scope.getByRole("alert");
    this.status = scope.getByRole("status");
    this.attempts = scope.locator("#attempts");
    this.sent = scope.locator("#sent");
    this.validity = scope.locator("#validity");
    this.number = scope.locator(".number");
    this.others = scope.getByRole("button", { name: "Having trouble? Choose another security option" });
    this.ways = scope.getByRole("radio");
    this.back = scope.getByRole("button", { name: "Back", exact: true });
    this.passkey = scope.getByRole("button", { name: "Use your passkey" });
    this.trust = scope.getByRole("checkbox", { name: /Don’t ask me next time/ });
    this.disown = scope.getByRole("button", { name: "This wasn’t me" });
    this.wayBack = scope.locator("form[data-delay]");
    this.answer = scope.locator("[data-answer]");
    this.known = scope.locator("[data-result]");
  }

  /** The code page is there; with script, its island is at work. */
  async ready(): Promise<void> {
    await expect(this.field).toBeVisible();
    await this.alive();
  }

  /** The page that waits for the app is there; gives its number. */
  async waits(): Promise<string> {
    await expect(this.number).toHaveText(/^\d{2}$/);
    await this.alive();
    return (await this.number.innerText()).trim();
  }

  /** The page that asks which way is there. */
  async asks(): Promise<void> {
    await expect(this.scope.getByRole("group", { name: "Choose one" })).toBeVisible();
    await this.alive();
  }

  private async alive(): Promise<void> {
    if (!this.island) return;
    await expect(this.scope.locator("body"), "the page was built with its WebAssembly").toHaveAttribute("data-wasm", /./, { timeout: 1_000 });
    await expect(this.scope.locator("html"), "the island is at work").toHaveAttribute("data-alive", "");
  }

  /** Confirms with a code, and a password where there is one. */
  async enter(code: string, password?: string | null): Promise<void> {
    if (password) await this.password.fill(password);
    await this.field.fill(code);
    await this.confirm.click();
  }

  /** Says that it was approved in the app, which only a page without script has to be told. */
  async done(): Promise<void> {
    if (this.script) return;
    await expect(async () => {
      // The page may have looked by itself meanwhile.
      if (await this.confirm.isVisible()) await this.confirm.click({ timeout: 1_000 });
      await expect(this.wayBack).toBeVisible({ timeout: 3_000 });
    }).toPass();
  }

  /** Goes one of the ways that are offered. */
  async choose(name: RegExp): Promise<void> {
    await this.asks();
    await this.scope.getByRole("radio", { name }).check();
    await this.confirm.click();
  }

  /** Submits what is wrong and leaves `left` attempts. */
  async fail(code: string, left: number, password?: string | null): Promise<void> {
    await this.enter(code, password);
    await expect(this.alert).not.toBeEmpty();
    for (const field of password ? [this.password, this.field] : [this.field]) {
      await expect(field).toHaveValue("");
      await expect(field).toHaveAttribute("aria-invalid", "true");
    }
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

  /** From the return page to the merchant, who is told `answer`. With script it goes by itself, unless told to hurry. */
  async returned(answer: "Y" | "N" | "Erro", { hurry = false } = {}): Promise<void> {
    if (!this.script || hurry) await this.wayBack.getByRole("button").click();
    // Longer than any page leaves for reading.
    await expect(this.answer).toHaveText(answer, { timeout: 20_000 });
  }
}
