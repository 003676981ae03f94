import { pagesOf } from "../engine/situationPart";
import type { Content } from "../model/content";
import { pathTo } from "../model/paths";
import { BUDGETS, over } from "./budgets";
import type { BuiltSite } from "./builtSite";
import type { Section } from "./report";
import { median } from "./statistics";

export type PageKind = "situation" | "law" | "map" | "checklist" | "guide";
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
      ["law", pathTo.situationLaw(locale, situation.id)],
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

/** The pages of each kind and language in a line. */
export function judgePages(weights: readonly PageWeight[]): Section {
  const groupOf = ({ kind, locale }: PageWeight) => `${kind} ${locale}`;
  const rows = [...new Set(weights.map(groupOf))].map((name) => {
    const group = weights.filter((weight) => groupOf(weight) === name);
    const sizes = group.map(({ gzip }) => gzip);
    const largest = group.reduce((one, other) => (other.gzip > one.gzip ? other : one));
    return {
      kind: largest.kind,
      locale: largest.locale,
      pages: group.length,
      "smallest gzip 9 B": Math.min(...sizes),
      median: median(sizes),
      largest: largest.gzip,
      "br11 B": Math.max(...group.map(({ brotli }) => brotli)),
      raw: Math.max(...group.map(({ raw }) => raw)),
      elements: Math.max(...group.map(({ elements }) => elements)),
      "% of budget": Math.round((largest.gzip / BUDGETS.page) * 100),
      "modules br11 B": Math.max(...group.map(({ modules }) => modules)),
      "largest page": largest.page,
    };
  });
  return {
    name: "Pages with their sheet, by kind; budgets 14 KB after gzip, 64 KB raw, 1,500 elements",
    rows,
    all: weights,
    over: weights.flatMap(({ page, kind, raw, gzip, modules, elements }) => [
      ...over(page, elements, BUDGETS.elements, "elements"),
      ...over(page, gzip, BUDGETS.page),
      ...over(`${page} as it is read`, raw, BUDGETS.raw),
      ...(HAVE_MODULES.includes(kind) ? over(`modules of ${page}`, modules, BUDGETS.modules) : []),
    ]),
  };
}
