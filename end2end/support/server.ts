// A server process of our own: a free port, a temporary database, settings by choice. Its log is kept for failures.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Settings by the end of their variable's name: `{ CHALLENGE__CODE_SECONDS: "2" }`. `{port}` in a value is the server's. */
export type Settings = Record<string, string>;

/** A server that browsers reach by a domain name, which passkeys need. */
export const NAMED: Settings = { SERVER__PUBLIC_URL: "http://localhost:{port}" };

/** What `world.json` promises to tools (design §8). */
export interface World {
  areq_url: string;
  challenge_url: string;
  ds_url: string;
  notification_url: string;
  inbox_url: string;
  results_url: string;
  events_url: string;
  approvals_url: string;
  app_url: string;
  challenges_url: string;
  return_url: string;
  events_secret: string;
  keys: { api_key: string; hmac_key: string }[];
}

const START_WITHIN = 30_000;

function binary(): string {
  if (process.env.ACS_BINARY) return process.env.ACS_BINARY;
  const built = ["debug", "release"]
    .map((profile) => join(import.meta.dirname, "../../target", profile, "acs-challenge"))
    .filter((path) => existsSync(path))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (!built[0]) throw new Error("no server binary: run `cargo build` first, or set ACS_BINARY");
  return built[0];
}

/** A port that nobody has just now; for those who must know it beforehand. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a process; resolves to it and the address it names once it serves. */
function launch(env: Record<string, string>, lines: string[]): Promise<{ child: ChildProcess; base: string }> {
  const child = spawn(binary(), [], { env, stdio: ["ignore", "pipe", "pipe"] });
  const keep = (text: string) => {
    lines.push(...text.split("\n").filter((line) => line.trim() !== ""));
    lines.splice(0, lines.length - 2_000);
  };
  child.stdout.setEncoding("utf8").on("data", keep);
  return new Promise((resolve, reject) => {
    const failed = (reason: string) => reject(new Error(`the server ${reason}:\n${lines.join("\n")}`));
    let said = "";
    const timer = setTimeout(() => failed("did not start in time"), START_WITHIN);
    child.on("error", (error) => failed(`could not be run (${error.message})`));
    child.on("exit", (code) => failed(`ended with ${code}`));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      keep(text);
      said += text;
      const base = /open (http:\/\/\S+)\/demo\s/.exec(said)?.[1];
      if (!base) return;
      clearTimeout(timer);
      resolve({ child, base });
    });
  });
}

export class Server {
  private constructor(
    readonly base: string,
    readonly world: World,
    private child: ChildProcess,
    private readonly env: Record<string, string>,
    private readonly folder: string,
    private readonly lines: string[],
  ) {}

  static async start(settings: Settings = {}): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), "acs-e2e-"));
    const port = Object.values(settings).some((value) => value.includes("{port}")) ? await freePort() : 0;
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? "",
      ACS__SERVER__ADDR: `127.0.0.1:${port}`,
      ACS__STORE__URL: `sqlite://${join(folder, "acs.db")}`,
      ACS__LOG__FILTER: "warn,acs_challenge=info",
    };
    for (const [name, value] of Object.entries(settings)) env[`ACS__${name}`] = value.replaceAll("{port}", String(port));
    const lines: string[] = [];
    const { child, base } = await launch(env, lines);
    const world = (await (await fetch(`${base}/demo/world.json`)).json()) as World;
    return new Server(base, world, child, env, folder, lines);
  }

  /** Ends the process the hard way. */
  async crash(): Promise<void> {
    const ended = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await ended;
  }

  /** Starts another process on the same database and the same port. */
  async revive(): Promise<void> {
    const addr = `127.0.0.1:${new URL(this.base).port}`;
    this.child = (await launch({ ...this.env, ACS__SERVER__ADDR: addr }, this.lines)).child;
  }

  /** Where the log stands now. */
  mark(): number {
    return this.lines.length;
  }

  /** What was logged since. */
  log(since: number): string[] {
    return this.lines.slice(since);
  }

  stop(): void {
    this.child.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}
