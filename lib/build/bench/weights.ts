import { pagesOf } from "../../engine/stepTree";
import type { Content } from "../../model/content";
import { pathTo } from "../../model/paths";
import type { OfflineIndex } from "../../offline/offlineIndex";
import type { BuiltSite } from "./builtSite";
import type { Section } from "./report";

const KB = 1024;
/** Bytes after brotli 11. A page of 14 KB comes in the first flight of a new connection. */
const BUDGETS = { page: 14 * KB, modules: 6 * KB, offline: KB * KB, index: 100 * KB };

/** What goes over the network: pages, the modules of a page, the offline copy and the search index of each locale. */
export function weigh(site: BuiltSite, content: Content): Section[] {
  const locales = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
  const size = (paths: readonly string[]) =>
    paths.map((path) => site.brotli(path).length).reduce((sum, bytes) => sum + bytes, 0);

  const budgeted = (locale: string) => [
    ...content.situations.flatMap((situation) => [
      pathTo.situation(locale, situation.id),
      ...pagesOf(situation).map((page) => pathTo.situation(locale, situation.id, page.id)),
      pathTo.situationMap(locale, situation.id),
    ]),
    ...content.checklists.map(({ id }) => pathTo.checklist(locale, id)),
    ...content.guides.map(({ id }) => pathTo.guide(locale, id)),
  ];
  const pages = locales.flatMap(budgeted).map((page) => ({
    page,
    "raw B": site.read(page).length,
    "gz9 B": site.gzip(page).length,
    "br11 B": site.brotli(page).length,
    "% of 14 KB": Math.round((site.brotli(page).length / BUDGETS.page) * 100),
    "modules br11 B": size(site.modules(page)),
  }));

  const [locale = ""] = locales;
  const others = [pathTo.home, pathTo.search, pathTo.hotlines, pathTo.cards].map((path) => {
    const page = path(locale);
    return { page, "br11 B": size([page]), "modules br11 B": size(site.modules(page)) };
  });

  const copies = locales.map((locale) => {
    const list = JSON.parse(site.read(pathTo.offline(locale)).toString()) as [path: string, hash: string][];
    const { parts } = JSON.parse(site.read(pathTo.offlineParts(locale)).toString()) as OfflineIndex;
    const bytes = size([pathTo.offline(locale), ...parts.map(({ path }) => path)]);
    const index = size([pathTo.searchIndex(locale)]);
    return {
      locale,
      files: list.length,
      "offline br11 B": bytes,
      "% of 1 MB": Math.round((bytes / BUDGETS.offline) * 100),
      "search index br11 B": index,
      "% of 100 KB": Math.round((index / BUDGETS.index) * 100),
    };
  });

  const over = (what: string, bytes: number, budget: number) =>
    bytes > budget ? [`${what}: ${bytes} B of ${budget} B`] : [];
  return [
    {
      name: "Situation, map, checklist and guide pages, sheet included",
      rows: pages,
      over: pages.flatMap((row) => [
        ...over(row.page, row["br11 B"], BUDGETS.page),
        ...over(`modules of ${row.page}`, row["modules br11 B"], BUDGETS.modules),
      ]),
    },
    { name: "Other pages (no budget)", rows: others, over: [] },
    {
      name: "Offline copy and search index",
      rows: copies,
      over: copies.flatMap((row) => [
        ...over(`offline copy of ${row.locale}`, row["offline br11 B"], BUDGETS.offline),
        ...over(`search index of ${row.locale}`, row["search index br11 B"], BUDGETS.index),
      ]),
    },
  ];
}
