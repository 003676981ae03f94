import { citingTexts } from "../../lib/content/citingTexts";
import type { Content } from "../../lib/model/content";
import type { Rule } from "../../lib/model/rule";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { homesOfScripts } from "./homesOfScripts";

/** A page that leans on a source. */
export type CitingPlace = { kind: "guide" | "situation"; id: string };

let places: Map<string, CitingPlace[]> | undefined;

/** The guides and situations that cite a source, in their own texts or in the scripts and forms that they show. */
export function citedIn(content: Content, sourceId: string): readonly CitingPlace[] {
  places ??= collect(content);
  return places.get(sourceId) ?? [];
}

function collect(content: Content): Map<string, CitingPlace[]> {
  const found = new Map<string, CitingPlace[]>();
  const add = (source: string, place: CitingPlace) => {
    const list = found.get(source) ?? [];
    if (!list.some((other) => other.kind === place.kind && other.id === place.id)) list.push(place);
    found.set(source, list);
  };
  const scripts = homesOfScripts();

  const shownBy = (shows: (rule: Rule) => boolean): CitingPlace[] =>
    content.rules
      .filter(shows)
      .flatMap((rule) => rule.scripts.flatMap((script) => scripts.get(script) ?? []))
      .map((id) => ({ kind: "situation", id }));

  for (const text of citingTexts(content)) {
    if (text.locale !== SOURCE_LOCALE) continue;
    const homes: CitingPlace[] = {
      guide: () => [{ kind: "guide" as const, id: text.id }],
      script: () => (scripts.get(text.id) ?? []).map((id) => ({ kind: "situation" as const, id })),
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
        for (const citation of block.citations) for (const place of homes) add(citation.source, place);
  }
  for (const rule of content.rules)
    for (const script of rule.scripts)
      for (const id of scripts.get(script) ?? [])
        for (const source of rule.sources) add(source, { kind: "situation", id });
  return found;
}
