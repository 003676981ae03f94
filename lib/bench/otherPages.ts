import { pathTo } from "../model/paths";
import type { BuiltSite } from "./builtSite";
import type { Section } from "./report";

/** Pages without a budget: most of what they weigh is asked for by a person who looks for something. */
export function weighOthers(site: BuiltSite, locale: string): Section {
  const paths = [
    ...[pathTo.home, pathTo.search, pathTo.hotlines, pathTo.findPerson, pathTo.cards, pathTo.guides].map(
      (path) => path(locale),
    ),
    ...[pathTo.states, pathTo.sources, pathTo.glossary, pathTo.kept].map((path) => path(locale)),
    pathTo.state(locale, "CA"),
  ];
  const rows = paths.map((page) => ({
    page,
    "br11 B": site.brotli(page).length,
    "modules br11 B": site.modulesWeight(page),
  }));
  return { name: "Other pages (no budget)", rows, over: [] };
}
