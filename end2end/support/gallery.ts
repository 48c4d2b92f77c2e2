// Every state of the page, as the gallery of the demo shows it, and what must hold in each of them at any size.
//
// A state is one document: it is loaded once and then only its window changes.

import { type Page, expect } from "@playwright/test";

/** What a state asks for: a code, another way to prove it, or nothing any more. */
type Kind = "code" | "app" | "choice" | "end";

/** Every state, by name, as `/demo/gallery.json` lists them. */
export const STATES: Record<string, Kind> = {
  start: "end",
  loading: "code",
  code: "code",
  "code-email": "code",
  slip: "code",
  confirming: "code",
  wrong: "code",
  "last-attempt": "code",
  "blocks-next": "code",
  "wrong-blocks-next": "code",
  sending: "code",
  sent: "code",
  "too-early": "code",
  replaced: "code",
  expired: "code",
  "expired-none": "code",
  "no-more-codes": "code",
  "other-channel": "code",
  undelivered: "code",
  "ending-soon": "code",
  offline: "code",
  password: "code",
  "password-wrong": "code",
  trust: "code",
  choice: "choice",
  "choice-passkey": "choice",
  "passkey-busy": "choice",
  "passkey-failed": "choice",
  "choice-exhausted": "choice",
  approval: "app",
  "approval-link": "app",
  "back-from-app": "app",
  "approval-again": "app",
  "approval-wrong-number": "app",
  "waiting-offline": "app",
  finishing: "end",
  approved: "end",
  "attempts-exceeded": "end",
  cancelled: "end",
  "timed-out": "end",
  undeliverable: "end",
  unconfirmed: "end",
  rejected: "end",
  disowned: "end",
  "cancelled-disowned": "end",
  blocked: "end",
  "no-contact": "end",
  refused: "end",
  withdrawn: "end",
  "invalid-request": "end",
  "non-payment": "code",
  "non-payment-choice": "choice",
  "long-merchant": "code",
  "problem-unknown": "end",
  "problem-ended": "end",
  "problem-unavailable": "end",
  "problem-bad-request": "end",
};

/** Their names. */
export const NAMES = Object.keys(STATES);

export type Size = readonly [width: number, height: number];

/** The sizes EMV 3DS knows (`challengeWindowSize`), a window among them: what is needed is seen without scrolling. */
export const FRAMES: Size[] = [
  [250, 400],
  [390, 400],
  [500, 600],
  [600, 400],
  [1280, 800],
];

/** What occurs besides: a phone; frames that merchants cut too small; 1280×1024 at a zoom of 400 %. */
export const ODD_SIZES: Size[] = [
  [390, 844],
  [400, 250],
  [300, 150],
  [984, 150],
  [320, 256],
];

export const SCHEMES = ["light", "dark"] as const;

/** A language that is read from right to left. */
export const RTL = "ar";

/** Opens a state in the test's page. */
export async function visit(page: Page, base: string, state: string, language = "en", kind = "payment"): Promise<void> {
  await page.goto(`${base}/demo/gallery/${state}?language=${language}&kind=${kind}`);
}

/** Every language the gallery offers. */
export async function languages(base: string): Promise<string[]> {
  const html = await (await fetch(`${base}/demo/gallery`)).text();
  const choice = /<select name="language">(.*?)<\/select>/s.exec(html)?.[1] ?? "";
  const tags = [...choice.matchAll(/value="([^"]+)"/g)].map(([, tag]) => tag);
  expect(tags, "languages of the gallery").toContain("en");
  return tags;
}

/** What is wrong with the layout at the present size; `inSight`: what is needed must be seen without scrolling. */
export async function faults(page: Page, { inSight = false } = {}): Promise<string[]> {
  return page.evaluate(inspect, inSight);
}

/** Resizes, and lets the layout follow. */
export async function resize(page: Page, [width, height]: Size): Promise<void> {
  await page.setViewportSize({ width, height });
}

/** Runs in the browser. */
function inspect(inSight: boolean): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const width = root.clientWidth;
  const say = (element: Element) => {
    const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
    const kind = element.id ? `#${element.id}` : element.className && typeof element.className === "string" ? `.${element.className.replaceAll(" ", ".")}` : "";
    return `<${element.tagName.toLowerCase()}${kind}> "${text}"`;
  };
  const box = ({ left, top, right, bottom }: DOMRect) => `[${[left, top, right, bottom].map(Math.round).join(" ")}]`;
  // Looked at once for each element: parents come first.
  const hidden = new Map<Element, boolean>();
  const hiddenFromSight = (element: Element | null): boolean => {
    if (!element) return false;
    const known = hidden.get(element);
    if (known !== undefined) return known;
    const { clipPath, overflow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const small = overflow !== "visible" && Math.min(width, height) <= 1;
    const answer = clipPath === "inset(50%)" || small || hiddenFromSight(element.parentElement);
    hidden.set(element, answer);
    return answer;
  };
  const all = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("svg svg, svg *") && !hiddenFromSight(element),
  );

  // Never a horizontal scroll, and nothing beyond the edges.
  if (root.scrollWidth > width) faults.push(`scrolls sideways: ${root.scrollWidth} > ${width}`);
  for (const element of all) {
    const rect = element.getBoundingClientRect();
    if (rect.width > 1 && (rect.left < -0.5 || rect.right > width + 0.5)) faults.push(`outside: ${say(element)} ${box(rect)}`);
  }

  // What a box cuts off is not seen; text must not be among it.
  type Edges = { left: number; top: number; right: number; bottom: number };
  const windows = new Map<Element, Edges>();
  const endless = Number.POSITIVE_INFINITY;
  const seenThrough = (element: Element | null): Edges => {
    if (!element || element === document.body) return { left: -endless, top: -endless, right: endless, bottom: endless };
    const known = windows.get(element);
    if (known) return known;
    const edges = { ...seenThrough(element.parentElement) };
    const { overflowX, overflowY } = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    if (overflowX !== "visible") [edges.left, edges.right] = [Math.max(edges.left, rect.left), Math.min(edges.right, rect.right)];
    if (overflowY !== "visible") [edges.top, edges.bottom] = [Math.max(edges.top, rect.top), Math.min(edges.bottom, rect.bottom)];
    windows.set(element, edges);
    return edges;
  };

  // Lines of text, as tall as their letters.
  const lines: { node: Node; rect: DOMRect; parent: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent || !(node.textContent ?? "").trim() || parent.closest("svg, script, style, noscript, option, select")) continue;
    if (!parent.checkVisibility({ visibilityProperty: true }) || hiddenFromSight(parent)) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    // The strip that says "demonstration" is no part of the product, and takes as little room as it can.
    if (size < 12 && !parent.closest(".demo")) faults.push(`too small to read: ${size}px ${say(parent)}`);
    const seen = seenThrough(parent);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const spare = Math.max(0, rect.height - size * 0.8) / 2;
      const [top, bottom] = [rect.top + spare, rect.bottom - spare];
      const lost = Math.max(seen.left - rect.left, seen.top - top, rect.right - seen.right, bottom - seen.bottom);
      if (lost > 1) faults.push(`cut off by ${Math.round(lost)}: ${say(parent)}`);
      else lines.push({ node, parent, rect: new DOMRect(rect.left, top, rect.width, bottom - top) });
    }
  }
  for (const { rect, parent } of lines) {
    if (rect.left < -1 || rect.right > width + 1) faults.push(`text outside: ${say(parent)} ${box(rect)}`);
  }
  const meet = (one: DOMRect, other: DOMRect, least = 1) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > least &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > least;
  lines.forEach((one, index) => {
    const over = lines.slice(index + 1).find((other) => other.node !== one.node && meet(one.rect, other.rect));
    if (over) faults.push(`overlap: ${say(one.parent)} ${box(one.rect)} and ${say(over.parent)} ${box(over.rect)}`);
  });

  // What can be pressed is big enough, and nothing lies over it.
  const targets = all.filter((element) => element.matches("button, summary, a, select, input:not([type=hidden])"));
  const rectOf = (target: HTMLElement) =>
    (target.matches("[type=radio], [type=checkbox]") ? (target.closest("label") ?? target) : target).getBoundingClientRect();
  for (const target of targets) {
    const rect = rectOf(target);
    const tall = target.matches(".primary, input, .secondary") ? 44 : 24;
    if (rect.height < tall - 0.5 || rect.width < Math.min(tall, 44) - 0.5) faults.push(`too small to hit: ${say(target)} ${box(rect)}`);
    if (target.matches("input") && Number.parseFloat(getComputedStyle(target).fontSize) < 16) faults.push(`a phone zooms in: ${say(target)}`);
    // The button that shows a password stands in its field.
    const within = (parent: Element) => target.contains(parent) || parent.closest("label, .secret")?.contains(target);
    const under = lines.find(({ rect: line, parent }) => !within(parent) && meet(line, rect));
    if (under) faults.push(`text over a target: ${say(under.parent)} ${box(under.rect)} on ${say(target)} ${box(rect)}`);
  }
  targets.forEach((one, index) => {
    const apart = (other: HTMLElement) => !one.contains(other) && !other.contains(one) && one.closest("label") !== (other.closest("label") ?? other);
    const other = targets.slice(index + 1).find((other) => apart(other) && !one.closest(".secret")?.contains(other) && meet(rectOf(one), rectOf(other), 0.5));
    if (other) faults.push(`targets overlap: ${say(one)} ${box(rectOf(one))} and ${say(other)} ${box(rectOf(other))}`);
  });

  // What a step is for is seen at once: what is typed or compared, the main button, and the way out.
  if (inSight) {
    const main = all.find((element) => element.matches(".primary"));
    const needed = all.filter((element) => element.matches("#password, #code, .number, .cancel button")).concat(main ?? []);
    for (const element of needed) {
      const rect = element.getBoundingClientRect();
      if (rect.top < -0.5 || rect.bottom > innerHeight + 0.5) faults.push(`out of sight: ${say(element)} ${box(rect)} of ${innerHeight}`);
    }
  }
  return faults;
}

/** What is wrong with the focus: gives it to everything that takes it, in turn. */
export async function unfocusable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const targets = [...document.body.querySelectorAll<HTMLElement>("button, summary, a[href], select, input:not([type=hidden])")].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled"),
    );
    for (const target of targets) {
      const name = `${target.tagName.toLowerCase()} "${target.id || (target.textContent ?? "").trim()}"`;
      target.focus();
      if (document.activeElement !== target) {
        faults.push(`takes no focus: ${name}`);
        continue;
      }
      if (!target.matches(":focus-visible")) faults.push(`is not told to show it: ${name}`);
      const ringed = [target, target.closest("label"), target.parentElement].some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      if (!ringed) faults.push(`shows no ring: ${name}`);
      const { left, top, right, bottom } = target.getBoundingClientRect();
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 3, (top + bottom) / 2],
        [right - 3, (top + bottom) / 2],
      ].filter(([x, y]) => y >= 0 && y < innerHeight && x >= 0 && x < innerWidth);
      if (points.length === 0) faults.push(`is out of sight with the focus: ${name}`);
      for (const [x, y] of points) {
        const top = document.elementFromPoint(x, y);
        // The button that shows a password stands in its field.
        if (!top || !(target.contains(top) || top.contains(target) || top.closest(".secret")?.contains(target))) faults.push(`is under ${top?.outerHTML.slice(0, 60)} with the focus: ${name}`);
      }
    }
    return faults;
  });
}

/** Sets rules over the page's own, which its content security policy does not forbid to the test. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Text as large as twice. */
export const DOUBLE_TEXT = ":root { font-size: 200% !important }";

/** What readers may set (WCAG 1.4.12). */
export const TEXT_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
