import { markTerms } from "../content/markTerms";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { practiceCards, practisedSituations } from "../views/practiceCards";
import type { Passage, Passages } from "./passages";

/** What shows words that it does not name: found by looking for them, once. */
export type Quoting = {
  /** By the name of a term, `term/asylum`: the guides that explain it, in any language. Looked for when it is first asked. */
  explainers: () => ReadonlyMap<string, ReadonlySet<string>>;
  /** The situations whose practice cards have a sentence, as a line, as the reason or beside it. */
  practised: ReadonlyMap<Passage, ReadonlySet<string>>;
};

export function quotingIn(content: Content, { ofBlock }: Passages): Quoting {
  const practised = new Map<Passage, Set<string>>();
  for (const situation of practisedSituations(content))
    for (const { choices, source } of practiceCards(content, situation, SOURCE_LOCALE))
      for (const block of [...choices.map(({ english }) => english), source.why, source.toDo, source.never])
        addTo(practised, ofBlock.get(block)!, situation);
  let explainers: ReturnType<typeof explainersIn> | undefined;
  return { explainers: () => (explainers ??= explainersIn(content)), practised };
}

function explainersIn(content: Content): Map<string, Set<string>> {
  const explainers = new Map<string, Set<string>>();
  for (const guide of content.guides)
    for (const [locale, { sections }] of Object.entries(guide.texts))
      for (const { id } of markTerms(sections, content.terms, locale).terms)
        addTo(explainers, `term/${id}`, guide.id);
  return explainers;
}

function addTo<K>(sets: Map<K, Set<string>>, key: K, value: string) {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
