import { pathTo } from "../model/paths";
import type { OfflineIndex, OfflineManifest } from "../offline/offlineIndex";
import { BUDGETS, over } from "./budgets";
import type { BuiltSite } from "./builtSite";
import type { Section } from "./report";

/** What a phone downloads to keep a language, and to search in it: its index and how people ask. In bytes after brotli 11. */
export type CopyWeight = { locale: string; files: number; offline: number; index: number; asked: number };

export function weighCopies(site: BuiltSite, locales: readonly string[]): CopyWeight[] {
  const weigh = (paths: readonly string[]) => paths.reduce((sum, path) => sum + site.brotli(path).length, 0);
  return locales.map((locale) => {
    const lists = [pathTo.offline(locale), pathTo.offlineParts(locale)];
    const [manifest, index] = lists.map((path) => JSON.parse(site.read(path).toString()) as unknown);
    return {
      locale,
      files: (manifest as OfflineManifest).length,
      offline: weigh([...lists, ...(index as OfflineIndex).parts.map(({ path }) => path)]),
      index: weigh([pathTo.searchIndex(locale)]),
      asked: weigh([pathTo.asked(locale)]),
    };
  });
}

export function judgeCopies(weights: readonly CopyWeight[]): Section {
  return {
    name: "Offline copy (lists and parts), and search (index and questions)",
    rows: weights.map(({ locale, files, offline, index, asked }) => ({
      locale,
      files,
      "offline br11 B": offline,
      "% of 1 MB": Math.round((offline / BUDGETS.offline) * 100),
      "search index br11 B": index,
      "questions br11 B": asked,
      "both, % of 100 KB": Math.round(((index + asked) / BUDGETS.search) * 100),
    })),
    over: weights.flatMap(({ locale, offline, index, asked }) => [
      ...over(`offline copy of ${locale}`, offline, BUDGETS.offline),
      ...over(`search index and questions of ${locale}`, index + asked, BUDGETS.search),
    ]),
  };
}
