// A server process of our own: a free port, a temporary database, settings by choice. Its log is kept for failures.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Settings by the end of their variable's name: `{ CHALLENGE__CODE_SECONDS: "2" }`. */
export type Settings = Record<string, string>;

/** What `world.json` promises to tools (design §8). */
export interface World {
  areq_url: string;
  challenge_url: string;
  ds_url: string;
  notification_url: string;
  inbox_url: string;
  results_url: string;
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

export class Server {
  private constructor(
    readonly base: string,
    readonly world: World,
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly lines: string[],
  ) {}

  static async start(settings: Settings = {}): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), "acs-e2e-"));
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? "",
      ACS__SERVER__ADDR: "127.0.0.1:0",
      ACS__STORE__URL: `sqlite://${join(folder, "acs.db")}`,
      ACS__LOG__FILTER: "warn,acs_challenge=info",
    };
    for (const [name, value] of Object.entries(settings)) env[`ACS__${name}`] = value;
    const child = spawn(binary(), [], { env, stdio: ["ignore", "pipe", "pipe"] });
    const lines: string[] = [];
    const keep = (text: string) => {
      lines.push(...text.split("\n").filter((line) => line.trim() !== ""));
      lines.splice(0, lines.length - 2_000);
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    const base = await new Promise<string>((resolve, reject) => {
      const failed = (reason: string) => reject(new Error(`the server ${reason}:\n${lines.join("\n")}`));
      let said = "";
      const timer = setTimeout(() => failed("did not start in time"), START_WITHIN);
      child.on("error", (error) => failed(`could not be run (${error.message})`));
      child.on("exit", (code) => failed(`ended with ${code}`));
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        keep(text);
        said += text;
        const address = /open (http:\/\/\S+)\/demo\s/.exec(said)?.[1];
        if (!address) return;
        clearTimeout(timer);
        resolve(address);
      });
    });
    const world = (await (await fetch(`${base}/demo/world.json`)).json()) as World;
    return new Server(base, world, child, folder, lines);
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
    this.process.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}
