import { type Asked, isHeard } from "./asked";
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
function knownIn(query: string, asked: Asked): number {
  const parts = wordsOf(query, asked.language.unify).flatMap(partsOf);
  return parts.filter((part) => isHeard(part, asked)).length;
}
