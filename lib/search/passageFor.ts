import { type Language, termsOf } from "./language";
import { sentencesOf } from "./sentences";
import type { Passage } from "./types";
import { isHan, wordsIn } from "./words";

const SHOWN_LENGTH = 160;

/** Where the text says one of the terms. In Han, a run may hold several. */
function matchesIn(text: string, terms: ReadonlySet<string>, language: Language): [number, number][] {
  const matches: [number, number][] = [];
  for (const { text: word, start, end } of wordsIn(language.unify(text))) {
    if (!isHan(word)) {
      if (termsOf(word, language).some((term) => terms.has(term))) matches.push([start, end]);
      continue;
    }
    for (let at = 0; at < word.length;) {
      let length = word.length - at;
      while (length > 0 && !terms.has(word.slice(at, at + length))) length -= 1;
      if (length > 0) matches.push([start + at, start + at + length]);
      at += Math.max(length, 1);
    }
  }
  return matches;
}

/**
 * The part of a stored passage to show for a query: the sentence that says most of the terms, and those after it while
 * they fit. A passage that fits is shown whole. Ranges, not markup: the page decides how to mark them.
 */
export function passageFor(stored: string, terms: ReadonlySet<string>, language: Language): Passage {
  const matches = matchesIn(stored, terms, language);
  if (stored.length <= SHOWN_LENGTH) return { text: stored, matches };

  let at = 0;
  const sentences = sentencesOf(stored).map((sentence) => {
    const start = at;
    at += sentence.length;
    const end = at;
    return { start, end, count: matches.filter(([from]) => from >= start && from < end).length };
  });
  const most = Math.max(...sentences.map(({ count }) => count));
  const best = sentences.findIndex(({ count }) => count === most);
  const { start } = sentences[best]!;
  let { end } = sentences[best]!;
  for (const sentence of sentences.slice(best + 1)) {
    if (stored.slice(start, sentence.end).trimEnd().length > SHOWN_LENGTH) break;
    end = sentence.end;
  }
  return {
    text: stored.slice(start, end).trimEnd(),
    matches: matches
      .filter(([from]) => from >= start && from < end)
      .map(([from, to]): [number, number] => [from - start, to - start]),
  };
}
