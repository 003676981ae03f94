import { type Asked, isHeard } from "./asked";
import { wordsOf } from "./language";
import { partsOf } from "./words";

/**
 * Which of two languages knows more words of a question: its own guess may be wrong about one word, a name, or a word that is mistyped.
 * The first where both know as many.
 */
export function betterKnown(query: string, first: Asked, second: Asked): Asked {
  if (first === second) return first;
  return knownIn(partsIn(query, second), second) > knownIn(partsIn(query, first), first) ? second : first;
}

/** Whether a language knows fewer than half of the words of a question: then it may be in another one. */
export function isStrange(query: string, asked: Asked): boolean {
  const parts = partsIn(query, asked);
  return 2 * knownIn(parts, asked) < parts.length;
}

/** The words of a question as a language reads them, of Han the letters. */
const partsIn = (query: string, { language }: Asked) => wordsOf(query, language.unify).flatMap(partsOf);

/** How many of them the language has in its questions or passes over. */
const knownIn = (parts: readonly string[], asked: Asked) =>
  parts.filter((part) => isHeard(part, asked)).length;
