import type { Asked } from "./asked";
import { wordsOf } from "./language";
import { partsOf } from "./words";

/**
 * Which of two languages knows more words of a question: its own guess may be wrong about one word, a name, or a word that is mistyped.
 * The first where both know as many.
 */
export function betterKnown(query: string, first: Asked, second: Asked): Asked {
  return knownIn(query, second) > knownIn(query, first) ? second : first;
}

/** How many words of a question, or letters of Han, a language has in its questions or passes over. */
function knownIn(query: string, { language, memory }: Asked): number {
  const { stem, stopwords, unify } = language;
  const parts = wordsOf(query, unify).flatMap(partsOf);
  return parts.filter((part) => stopwords.has(part) || memory.weights.has(stem(part))).length;
}
