import type { OfflineManifest } from "../offline/offlineIndex";
import { inLatinLetters } from "../model/latinLetters";
import type { Locale } from "../model/locale";
import { pathTo } from "../model/paths";
import { shortHash } from "./integrity";
import { pathOfFile } from "./pathOfFile";

/**
 * What nobody needs without a network: what hosts and releases read, the maps that lawyers check, copies for reuse, the law
 * behind a situation as a page, since a kept copy shows it by its parts, the offices to check in at, what a ZIP code is
 * looked up in to find a place of detention, and a country to find its consulates, since each state's page has them, what those
 * who teach print at a desk, what is for those who pass on what changed (the page on corrections, each change by itself, its feeds), and what
 * a sentence is chosen with to report it: without it the link does what it does without JavaScript.
 */
const NOT_KEPT =
  /^(_headers|\.nojekyll|(version|robots|llms)\.txt|sitemap\.xml|404\.html|404\/|offline\/|one-file\/|sw\.js|data\/(detention|consulates)\.json|islands\/chooseSentence-)|\/(map(\.svg|\/index\.html)|(law|offices)\/index\.html|guide\.md|llms\.txt|(mistake-words|statement-ids)\.json)$|^[^/]+\/(workshop\/|about\/corrections\/|changes\/(?!index\.html$))|\.png$/;

/**
 * How people ask in each language. In all of them it would be as much again as the pages of one: a copy keeps its own, and those
 * whose people read it; in Latin letters its own alone, since more is no room for. The others are there with a network, or with another copy.
 */
const ASKED = pathTo.asked("").replace(/\.json$/, "");

/**
 * The offline list of each enabled locale: its own pages and index, and what all languages share. Paths are the
 * addresses as a browser asks for them.
 */
export function offlineManifest(
  files: readonly { file: string; bytes: Uint8Array }[],
  locales: readonly Locale[],
): ReadonlyMap<string, OfflineManifest> {
  const enabled = locales.filter((locale) => locale.enabled).map((locale) => locale.code);
  const entries = files
    .filter(({ file }) => !NOT_KEPT.test(file))
    .map(({ file, bytes }) => [pathOfFile(file), shortHash(bytes)] as const);
  const isOf = (path: string, code: string) => path.startsWith(pathTo.home(code));
  const askedIn = (code: string) =>
    [
      code,
      inLatinLetters(code),
      ...locales.filter(({ reads }) => reads === code).map((locale) => locale.code),
    ].map(pathTo.asked);
  const isForeign = (path: string, code: string) =>
    path.startsWith(ASKED) && !askedIn(code).includes(path) && path !== pathTo.askedLanguages();
  return new Map(
    enabled.map((code) => [
      code,
      entries.filter(
        ([path]) =>
          isOf(path, code) || !(enabled.some((other) => isOf(path, other)) || isForeign(path, code)),
      ),
    ]),
  );
}
