import type { StatementIds } from "../model/islandData";
import { SOURCE_LOCALE } from "../model/locale";
import { sentenceHash } from "../reports/sentenceHash";
import type { Passage, Passages } from "./passages";

/**
 * By what is read on the pages of a language, the ids that `npm run radius -- --statement` takes: of each statement, and of the part under
 * each heading. What a language does not have stands there in English.
 */
export function statementIds({ all }: Passages, locale: string): StatementIds {
  const hashes = new Map<string, Map<string, Set<string>>>();
  const add = (text: string, key: string, words: string) => {
    const hash = sentenceHash(words);
    if (hash === "") return;
    const ofText = hashes.get(text) ?? new Map<string, Set<string>>();
    hashes.set(text, ofText.set(key, (ofText.get(key) ?? new Set()).add(hash)));
  };
  for (const passage of all.values()) {
    const { words, under, block } = saidIn(passage, locale);
    add(passage.text, passage.key, words);
    if (block) add(passage.text, passage.part, under);
    // What is heard on a practice card stands there in English too.
    if (passage.text.startsWith("practice/"))
      add(passage.text, passage.key, saidIn(passage, SOURCE_LOCALE).words);
  }
  return Object.fromEntries(
    [...hashes].map(([text, keys]) => [
      text,
      Object.fromEntries([...keys].map(([key, ofKey]) => [key, [...ofKey].join(" ")])),
    ]),
  );
}

function saidIn({ in: locales }: Passage, locale: string) {
  return (locales.get(locale) ?? locales.get(SOURCE_LOCALE) ?? [...locales.values()][0]!).statement;
}
