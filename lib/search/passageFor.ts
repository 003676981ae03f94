import { type Language, termsOf } from "./language";
import type { Passage } from "./types";
import { isHan } from "./words";

/** Where the text says one of the terms. A stopword says nothing, though a synonym may have it ("at your home"). In Han, a run may hold several. */
function matchesIn(text: string, terms: ReadonlySet<string>, language: Language): [number, number][] {
  const matches: [number, number][] = [];
  let longest = 0;
  const begins = new Set<string>();
  for (const term of terms) {
    longest = Math.max(longest, term.length);
    begins.add(term.charAt(0));
  }
  for (const { text: word, start, end } of language.wordsOfPassage(text)) {
    if (!isHan(word)) {
      const isSaid = !language.stopwords.has(word) && termsOf(word, language).some((term) => terms.has(term));
      if (isSaid) matches.push([start, end]);
      continue;
    }
    for (let at = 0; at < word.length;) {
      let length = begins.has(word.charAt(at)) ? Math.min(longest, word.length - at) : 0;
      while (length > 0 && !terms.has(word.slice(at, at + length))) length -= 1;
      if (length > 0) matches.push([start + at, start + at + length]);
      at += Math.max(length, 1);
    }
  }
  return matches;
}

/** A passage with what answers a question in it. Ranges, not markup: the page decides how to mark them. */
export function passageFor(text: string, terms: ReadonlySet<string>, language: Language): Passage {
  return { text, matches: matchesIn(text, terms, language) };
}
