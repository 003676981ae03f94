import { pagesOf } from "../engine/situationPart";
import type { Content } from "../model/content";
import { pathTo } from "../model/paths";
import { BUDGETS, over } from "./budgets";
import type { BuiltSite } from "./builtSite";
import type { Section } from "./report";
import { median } from "./statistics";

export type PageKind = "situation" | "map" | "checklist" | "guide";
/** One page with a budget, in bytes. `modules`: all that it loads by itself, after brotli 11. */
export type PageWeight = {
  page: string;
  kind: PageKind;
  locale: string;
  raw: number;
  gzip: number;
  brotli: number;
  modules: number;
  elements: number;
};

/** Kinds whose modules have a budget too. */
const HAVE_MODULES: readonly PageKind[] = ["situation", "guide"];

/** Every page that has a budget, in every language. */
export function weighPages(site: BuiltSite, content: Content): PageWeight[] {
  const locales = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
  const pages = (locale: string): [PageKind, string][] => [
    ...content.situations.flatMap((situation): [PageKind, string][] => [
      ["situation", pathTo.situation(locale, situation.id)],
      ...pagesOf(situation).map(({ id }): [PageKind, string] => [
        "situation",
        pathTo.situation(locale, situation.id, id),
      ]),
      ["map", pathTo.situationMap(locale, situation.id)],
    ]),
    ...content.checklists.map(({ id }): [PageKind, string] => ["checklist", pathTo.checklist(locale, id)]),
    ...content.guides.map(({ id }): [PageKind, string] => ["guide", pathTo.guide(locale, id)]),
  ];
  return locales.flatMap((locale) =>
    pages(locale).map(([kind, page]) => ({
      page,
      kind,
      locale,
      raw: site.read(page).length,
      gzip: site.gzip(page).length,
      brotli: site.brotli(page).length,
      modules: site.modulesWeight(page),
      elements:
        site
          .read(page)
          .toString()
          .match(/<[a-z]/g)?.length ?? 0,
    })),
  );
}

/** The pages of each kind and language in a line, and the guides by name that go over the budget of other pages. */
export function judgePages(weights: readonly PageWeight[]): Section[] {
  const groupOf = ({ kind, locale }: PageWeight) => `${kind} ${locale}`;
  const rows = [...new Set(weights.map(groupOf))].map((name) => {
    const group = weights.filter((weight) => groupOf(weight) === name);
    const sizes = group.map(({ brotli }) => brotli);
    const largest = group.reduce((one, other) => (other.brotli > one.brotli ? other : one));
    return {
      kind: largest.kind,
      locale: largest.locale,
      pages: group.length,
      "smallest br11 B": Math.min(...sizes),
      median: median(sizes),
      largest: largest.brotli,
      "gzip 9": Math.max(...group.map(({ gzip }) => gzip)),
      raw: Math.max(...group.map(({ raw }) => raw)),
      elements: Math.max(...group.map(({ elements }) => elements)),
      "over by gzip alone": group.filter(({ gzip }) => gzip > BUDGETS.page).length,
      "% of budget": Math.round((largest.brotli / BUDGETS.page) * 100),
      "modules br11 B": Math.max(...group.map(({ modules }) => modules)),
      "largest page": largest.page,
    };
  });
  const long = weights.filter(({ kind, brotli }) => kind === "guide" && brotli > BUDGETS.page);
  return [
    {
      name: "Pages with their sheet, by kind; budget 14 KB, guides to 20 KB by name",
      rows,
      all: weights,
      over: weights.flatMap(({ page, kind, brotli, modules, elements }) => [
        ...(kind === "situation" ? over(page, elements, BUDGETS.elements, "elements") : []),
        ...over(page, brotli, kind === "guide" ? BUDGETS.longGuide : BUDGETS.page),
        ...(HAVE_MODULES.includes(kind) ? over(`modules of ${page}`, modules, BUDGETS.modules) : []),
      ]),
    },
    {
      name: "Guides of more than 14 KB",
      rows: long.map(({ page, brotli }) => ({
        page,
        "br11 B": brotli,
        "% of 20 KB": Math.round((brotli / BUDGETS.longGuide) * 100),
      })),
      over: [],
    },
  ];
}
