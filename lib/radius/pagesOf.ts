import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { pathTo } from "../model/paths";
import type { Passage } from "./passages";
import type { StepsTo } from "./stepsTo";

type Looking = {
  content: Content;
  /** The ids of the sources that have a page. */
  cited: ReadonlySet<string>;
  locale: string;
};

/**
 * The pages that show a thing by its own words or layout, in one language: what shows it elsewhere is a thing of its own. A rule and a claim have
 * none.
 * @param said its sentences in question. None: all of it.
 * @param ways how situations come to show it.
 */
export function pagesOf(
  name: string,
  said: readonly Passage[],
  ways: readonly (readonly [situation: string, steps: StepsTo])[],
  { content, cited, locale }: Looking,
): readonly string[] {
  const [kind, id] = name.split("/") as [string, string];
  const parts = [...new Set(said.map(({ part }) => part))];
  /** The pages of situations that show it, and those of the law behind them. */
  const walked = (): string[] =>
    ways.flatMap(([situation, { pages }]) => [
      ...pages.map((page) => pathTo.situation(locale, situation, page)),
      pathTo.situationLaw(locale, situation),
    ]);
  const of: Readonly<Record<string, () => readonly string[]>> = {
    script: walked,
    who: walked,
    phone: walked,
    warning: walked,
    contested: () => [`${pathTo.contested(locale)}#${id}`, ...walked()],
    term: () => [`${pathTo.glossary(locale)}#${id}`],
    guide() {
      const { texts } = content.guides.find((guide) => guide.id === id)!;
      const sections = texts[SOURCE_LOCALE]!.sections.map(({ key }) => key).filter((key) =>
        parts.includes(key),
      );
      return sections.length > 0
        ? sections.map((section) => pathTo.guide(locale, id, section))
        : [pathTo.guide(locale, id)];
    },
    drawing: () =>
      content.guides
        .filter(({ drawings }) => drawings.includes(id))
        .map((guide) => pathTo.guideForms(locale, guide.id)),
    checklist: () => [pathTo.checklist(locale, id)],
    situation: () => [pathTo.situation(locale, id)],
    state: () => [pathTo.state(locale, id), pathTo.states(locale)],
    "state-topic": () => [`${pathTo.states(locale)}#${id}`],
    source: () => (cited.has(id) ? [pathTo.source(locale, id)] : []),
    card: () => [pathTo.print(locale, id)],
    practice: () => [pathTo.workshop(locale, id)],
    workshop: () => [pathTo.workshop(locale)],
    plan: () => [pathTo.plan(locale)],
    caregiver: () => [pathTo.plan(locale)],
    about: () => [pathTo.about(locale, id)],
    change: () => [pathTo.changes(locale), pathTo.change(locale, id)],
    page: () => [id === "plan" ? pathTo.plan(locale) : pathTo.findPerson(locale)],
  };
  return of[kind]?.() ?? [];
}
