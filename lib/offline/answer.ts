import { escapeText } from "../markup/escapeText";
import { ageNotice } from "./ageNotice";
import type { CopyStore } from "./copyStore";
import { endedNotice, endedSince, withoutEndedLines, withoutEndedLinks } from "./endedNumbers";
import type { OfflineNews, SavedCopy } from "./offlineIndex";

/** How a request is answered where copies are kept. */
export type AnswerTools = {
  store: CopyStore;
  /** The answer of the network. @throws Error where there is none. */
  network: () => Promise<Response>;
  now: number;
  /** How long the network may take, in milliseconds, before a kept file is used. */
  patience: number;
};

/** What the ZIP code box answers from. */
const HOTLINES = /^\/data\/hotlines\//;
/** Files whose name carries the hash of their content never change. */
const UNCHANGING = /^\/islands\//;
const TYPES: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\/$/, "text/html; charset=utf-8"],
  [/\.js$/, "text/javascript; charset=utf-8"],
  [/\.json$/, "application/json"],
  [/\.svg$/, "image/svg+xml"],
  [/\.webmanifest$/, "application/manifest+json"],
  [/\.md$/, "text/markdown; charset=utf-8"],
  [/\.txt$/, "text/plain; charset=utf-8"],
];

/**
 * Answers for an address of this site: from the network while it answers in time, else from the copies kept on the
 * device, with a word on their age. What no copy has becomes the page on what is kept.
 */
export async function answer(path: string, isPage: boolean, tools: AnswerTools): Promise<Response> {
  const { store, network, now, patience } = tools;
  const copies = await store.copies();
  const kept = await find(path, copies, store);
  if (kept && UNCHANGING.test(path)) return respond(path, kept.text);
  try {
    return await inTime(network(), kept ? patience : Infinity);
  } catch (error) {
    if (kept) return respond(path, asOfNow(path, isPage, kept, await store.news(), now));
    const home = isPage ? await find(pageOnKept(path, copies), copies, store) : null;
    if (home) return respond("/", home.text, 503);
    throw error;
  }
}

type Kept = { text: string; copy: SavedCopy };

async function find(path: string, copies: readonly SavedCopy[], store: CopyStore): Promise<Kept | null> {
  for (const copy of copies) {
    const hash = copy.manifest.find(([one]) => one === path)?.[1];
    const text = hash === undefined ? null : await store.read(hash);
    if (text !== null) return { text, copy };
  }
  return null;
}

/** The page on what is kept, in the language of the address if that is kept, else in the first that is. */
function pageOnKept(path: string, copies: readonly SavedCopy[]): string {
  const [, wanted] = path.split("/");
  const { locale } = copies.find((copy) => copy.locale === wanted) ?? copies[0] ?? { locale: wanted };
  return `/${locale}/offline/`;
}

function respond(path: string, text: string, status = 200): Response {
  const type = TYPES.find(([ending]) => ending.test(path))?.[1] ?? "application/octet-stream";
  return new Response(text, { status, headers: { "Content-Type": type } });
}

/** A kept file with what the device has heard since: a page with its notices, hotlines without what has ended. */
function asOfNow(
  path: string,
  isPage: boolean,
  { text, copy }: Kept,
  news: OfflineNews,
  now: number,
): string {
  const ended = endedSince(copy, news);
  if (HOTLINES.test(path)) return withoutEndedLines(text, ended);
  if (!isPage) return text;
  const { html, numbers } = withoutEndedLinks(text, ended);
  return withNotices(html, [endedNotice(copy, numbers), ageNotice(copy, news, now)]);
}

function withNotices(html: string, notices: readonly (string | null)[]): string {
  const shown = notices.filter((notice) => notice !== null);
  const texts = shown.map((notice) => `<p class="notice" role="status">${escapeText(notice)}</p>`).join("");
  return html.replace(/<main[^>]*>/, (main) => main + texts);
}

/** A promise that fails when it takes too long. */
async function inTime<T>(promise: Promise<T>, limit: number): Promise<T> {
  if (limit === Infinity) return promise;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the network takes too long")), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
