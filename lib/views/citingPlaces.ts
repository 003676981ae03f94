import { citingTexts } from "../reviews/citingTexts";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { Rule } from "../model/rule";

/** A page that leans on a source. */
export type CitingPlace = { kind: "guide" | "situation"; id: string };

/**
 * Source id → the guides and situations that cite it, in their own texts or in the scripts and forms that they show.
 * @param homes script id → the situations that show it.
 */
export function citingPlaces(
  content: Content,
  homes: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly CitingPlace[]> {
  const found = new Map<string, CitingPlace[]>();
  const add = (source: string, place: CitingPlace) => {
    const list = found.get(source) ?? [];
    if (!list.some((other) => other.kind === place.kind && other.id === place.id)) list.push(place);
    found.set(source, list);
  };

  const shownBy = (shows: (rule: Rule) => boolean): CitingPlace[] =>
    content.rules
      .filter(shows)
      .flatMap((rule) => rule.scripts.flatMap((script) => homes.get(script) ?? []))
      .map((id) => ({ kind: "situation", id }));

  for (const text of citingTexts(content)) {
    if (text.locale !== SOURCE_LOCALE) continue;
    const places: CitingPlace[] = {
      guide: () => [{ kind: "guide" as const, id: text.id }],
      script: () => (homes.get(text.id) ?? []).map((id) => ({ kind: "situation" as const, id })),
      contested: () =>
        content.guides
          .filter((guide) => guide.contested.includes(text.id))
          .map(({ id }) => ({ kind: "guide" as const, id })),
      drawing: () =>
        content.guides
          .filter((guide) => guide.drawings.includes(text.id))
          .map(({ id }) => ({ kind: "guide" as const, id })),
      who: () => shownBy((rule) => rule.who.includes(text.id)),
      phone: () => shownBy((rule) => rule.phone.includes(text.id)),
      checklist: () =>
        content.situations
          .filter((situation) => situation.checklists.includes(text.id))
          .map(({ id }) => ({ kind: "situation" as const, id })),
      // Every guide explains its terms, and the glossary has them all: no one page is theirs.
      term: () => [],
      warning: () => shownBy((rule) => rule.warnings.includes(text.id)),
    }[text.kind]();
    for (const group of text.groups)
      for (const block of group.blocks)
        for (const citation of block.citations) for (const place of places) add(citation.source, place);
  }
  for (const rule of content.rules)
    for (const script of rule.scripts)
      for (const id of homes.get(script) ?? [])
        for (const source of rule.sources) add(source, { kind: "situation", id });
  return found;
}
