// Firefox and WebKit, each started with nothing but what Debian packages, and asked over one vocabulary: WebDriver's commands.
//
// Two ways to carry them, both small enough to have no client library. WebKitWebDriver takes them over HTTP. For Firefox Debian
// has no geckodriver, and compiling it takes minutes; what geckodriver does is hand the same commands, by name, to Firefox's own
// port (Marionette), so they are handed over directly. WebDriver BiDi would serve Firefox alone, and WebKit only in part.
//
// Without script: in both the browser's own setting. Commands look into pages all the same (measured: Firefox 153, WebKitGTK 2.50).

import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Socket, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../support/server.ts";

export type Engine = "firefox" | "webkit";

/** The commands in use: WebDriver's name, and how they are asked for over HTTP. */
const COMMANDS = {
  Navigate: "POST /url",
  Refresh: "POST /refresh",
  SwitchToFrame: "POST /frame",
  FindElement: "POST /element",
  ElementClick: "POST /element/{id}/click",
  ElementClear: "POST /element/{id}/clear",
  ElementSendKeys: "POST /element/{id}/value",
  ExecuteScript: "POST /execute/sync",
  SetWindowRect: "POST /window/rect",
} as const;

export type Command = keyof typeof COMMANDS;
type Parameters = Record<string, unknown>;

/** A browser that carries out commands. What it refuses is thrown, with its own words. */
export interface Wire {
  send(command: Command, parameters: Parameters): Promise<unknown>;
  /** A picture of what the window shows: PNG as base64. (Of an element WebKit makes an empty one, if the element is a frame.) */
  picture(): Promise<string>;
  /** Ends the browser and what was started with it. */
  end(): Promise<void>;
}

/** How long a browser may take to start, and to carry out a command. */
const START_WITHIN = 30_000;
const ANSWER_WITHIN = 30_000;

export function start(engine: Engine, script: boolean): Promise<Wire> {
  return engine === "firefox" ? firefox(script) : webkit(script);
}

/** A folder of its own for a browser: nothing of the user's is read or changed. */
function home(): { folder: string; env: Record<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), "acs-engine-"));
  const env = { PATH: process.env.PATH ?? "", HOME: folder, XDG_RUNTIME_DIR: folder, LANG: "C.UTF-8", TZ: "Europe/Berlin" };
  return { folder, env };
}

/** What runs, to be ended with us whatever happens. */
const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

function run(program: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function stop(processes: ChildProcess[], folder: string): Promise<void> {
  for (const child of processes.filter((each) => running.has(each))) {
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }
  // Processes of the browser's may still be writing for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Asks again until there is an answer. */
async function until<T>(what: string, ask: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + START_WITHIN;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what} did not start: ${String(error)}`);
      await pause(50);
    }
  }
}

/** Firefox without a window. */
async function firefox(script: boolean): Promise<Wire> {
  const { folder, env } = home();
  const settings = {
    "marionette.port": 0,
    "javascript.enabled": script,
    // Sends a form again on reload, where a reader would have been asked.
    "dom.confirm_repost.testing.always_accept": true,
    "app.update.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
  const child = run("firefox-esr", ["--headless", "--marionette", "--no-remote", "--profile", folder], { env, stdio: "ignore" });
  const port = await until("Firefox", () => {
    const said = Number(readFileSync(join(folder, "MarionetteActivePort"), "utf8"));
    if (!said) throw new Error("no port yet");
    return said;
  });
  const socket = connect(port, "127.0.0.1");
  const ask = marionette(socket);
  await ask("NewSession", {});
  return {
    send: ask,
    picture: () => ask("TakeScreenshot", { full: false }) as Promise<string>,
    end: async () => {
      socket.destroy();
      await stop([child], folder);
    },
  };
}

/** Marionette's frames: `length:JSON`. A question is `[0, number, command, parameters]`, its answer `[1, number, error, result]`. */
function marionette(socket: Socket): (command: string, parameters: Parameters) => Promise<unknown> {
  type Waiting = (error: { error: string; message: string } | null, result: unknown) => void;
  const waiting = new Map<number, Waiting>();
  let heard = Buffer.alloc(0);
  socket.on("data", (data) => {
    heard = Buffer.concat([heard, data]);
    for (;;) {
      const colon = heard.indexOf(":");
      const end = colon + 1 + Number(heard.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || heard.length < end) return;
      const frame = JSON.parse(heard.subarray(colon + 1, end).toString()) as [number, number, never, never] | object;
      heard = heard.subarray(end);
      if (!Array.isArray(frame)) continue;
      waiting.get(frame[1])?.(frame[2], frame[3]);
      waiting.delete(frame[1]);
    }
  });
  const lost = (reason: string) => {
    for (const answer of waiting.values()) answer({ error: "lost", message: reason }, null);
    waiting.clear();
  };
  socket.on("close", () => lost("the browser is gone"));
  socket.on("error", (error) => lost(error.message));
  let last = 0;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const number = ++last;
      const timer = setTimeout(() => reject(new Error(`${command}: no answer`)), ANSWER_WITHIN);
      waiting.set(number, (error, result) => {
        clearTimeout(timer);
        if (error) return reject(new Error(`${command}: ${error.error}: ${error.message}`));
        resolve((result as { value?: unknown } | null)?.value);
      });
      const text = JSON.stringify([0, number, `WebDriver:${command}`, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** WebKitGTK's small browser on a screen of its own that nobody sees. */
async function webkit(script: boolean): Promise<Wire> {
  const { folder, env } = home();
  const screen = run("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const [display] = (await once(screen.stdout!, "data", { signal: AbortSignal.timeout(START_WITHIN) })) as [Buffer];
  const port = await freePort();
  const driver = run("WebKitWebDriver", [`--port=${port}`], {
    env: { ...env, DISPLAY: `:${display.toString().trim()}` },
    stdio: "ignore",
  });
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: method === "POST" ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (answer.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${method} ${path}: ${error}: ${message}`);
  };
  await until("WebKitWebDriver", () => ask("GET", "/status"));
  const options = { args: ["--automation", `--enable-javascript=${script}`] };
  const created = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
  const session = `/session/${(created as { sessionId: string }).sessionId}`;
  return {
    send: (command, parameters) => {
      const [method, path] = COMMANDS[command].split(" ");
      return ask(method, session + path.replace("{id}", String(parameters.id)), parameters);
    },
    picture: () => ask("GET", `${session}/screenshot`) as Promise<string>,
    end: async () => {
      // The driver ends the browser; without it, it would stay.
      await ask("DELETE", session).catch(() => {});
      await stop([driver, screen], folder);
    },
  };
}
