import { escapeText } from "../markup/escapeText";
import { ageNotice } from "./ageNotice";
import type { CopyStore } from "./copyStore";
import { endedNotice, endedSince, withoutEndedLines, withoutEndedLinks } from "./endedNumbers";
import { isGenuine } from "./isGenuine";
import type { Network } from "./network";
import { NO_NEWS, type SavedCopy } from "./offlineIndex";
import { replacedNotice } from "./replacedNotice";
import { shownElsewhere } from "./shownElsewhere";
import type { SiteRoot } from "./siteRoot";
import { withdrawnSince, withoutWithdrawn, withoutWithdrawnText } from "./withdrawnWords";

/** How a request is answered where copies are kept. */
export type AnswerTools = {
  root: SiteRoot;
  store: Pick<CopyStore, "copies" | "read" | "news">;
  network: Network;
  /** The answer of the network. @throws Error where there is none. */
  ask: () => Promise<Response>;
  /** The hash that lists give for a text. */
  hashOf: (text: string) => Promise<string>;
  /** Milliseconds since 1970, by the device's clock. */
  now: number;
  /** Is given what goes on after the answer. */
  keepAlive: (work: Promise<unknown>) => void;
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
 * Answers for a site path. What is kept on the device is shown unless the network brings the right file, whole and in
 * time; a page says so where something else came in its place, and says its age. What no copy has is the network's to answer;
 * where it fails, a page becomes the one on what is kept.
 */
export async function answer(path: string, isPage: boolean, tools: AnswerTools): Promise<Response> {
  const { root, store, network, ask, keepAlive } = tools;
  const copies = await readable(() => store.copies(), []);
  const kept = await find(path, copies, tools);
  // A host would lead there too, if it could be reached.
  if (!kept && isPage && !path.endsWith("/") && (await find(`${path}/`, copies, tools)))
    return new Response(null, { status: 302, headers: { Location: root.at(`${path}/`) } });
  if (!kept)
    return ask().catch(async (error: unknown) => {
      const onKept = pageOnKept(path, copies);
      const home = isPage ? await find(onKept, copies, tools) : null;
      if (home) return respond(onKept, shownElsewhere(home.text, root.at(onKept)), 503);
      throw error;
    });
  if (UNCHANGING.test(path)) return respond(path, kept.text);
  const isRight = (response: Response, text: string) => isGenuine(path, response, text, kept.text);
  const brought = await network.bring(isRight, ask, keepAlive);
  if (brought instanceof Response) return brought;
  return respond(path, await asOfNow(path, isPage, kept, brought === "other", tools));
}

type Kept = { text: string; copy: SavedCopy };

/** A kept file, if it is what its list says: a device may lose or change what it keeps. */
async function find(
  path: string,
  copies: readonly SavedCopy[],
  { store, hashOf }: Pick<AnswerTools, "store" | "hashOf">,
): Promise<Kept | null> {
  for (const copy of copies) {
    const hash = copy.manifest.find(([one]) => one === path)?.[1];
    const text = hash === undefined ? null : await readable(() => store.read(hash), null);
    if (text !== null && (await hashOf(text)) === hash) return { text, copy };
  }
  return null;
}

/** A device that cannot read what it keeps is one that keeps nothing: the site goes on. */
async function readable<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch {
    return otherwise;
  }
}

/** The page on what is kept, in the language of the address if that is kept, else in the first that is. */
function pageOnKept(path: string, copies: readonly SavedCopy[]): string {
  const [, wanted] = path.split("/");
  const copy = copies.find(({ locale }) => locale === wanted) ?? copies[0];
  return `/${copy?.locale}/offline/`;
}

function respond(path: string, text: string, status = 200): Response {
  const type = TYPES.find(([ending]) => ending.test(path))?.[1] ?? "application/octet-stream";
  return new Response(text, { status, headers: { "Content-Type": type } });
}

/** A kept file with what the device has heard since: a page with its notices, without what has ended or was withdrawn. */
async function asOfNow(
  path: string,
  isPage: boolean,
  { text, copy }: Kept,
  isReplaced: boolean,
  { store, now }: AnswerTools,
): Promise<string> {
  const news = await readable(() => store.news(), NO_NEWS);
  const ended = endedSince(copy, news);
  if (HOTLINES.test(path)) return withoutEndedLines(text, ended);
  const withdrawn = withdrawnSince(copy, news);
  if (!isPage) return withoutWithdrawnText(text, withdrawn);
  const { html, numbers } = withoutEndedLinks(text, ended);
  const page = withoutWithdrawn(html, withdrawn);
  return withNotices(page.html, [
    page.any ? (copy.notices.withdrawn ?? null) : null,
    isReplaced ? replacedNotice(copy) : null,
    endedNotice(copy, numbers),
    ageNotice(copy, news, now),
  ]);
}

function withNotices(html: string, notices: readonly (string | null)[]): string {
  const shown = notices.filter((notice) => notice !== null);
  const texts = shown.map((notice) => `<p class="notice" role="status">${escapeText(notice)}</p>`).join("");
  return html.replace(/<main[^>]*>/, (main) => main + texts);
}
