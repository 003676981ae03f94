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

/** Whether a language knows fewer than half of the words of a question: then it may be in another one. */
export function isStrange(query: string, asked: Asked): boolean {
  return 2 * knownIn(query, asked) < partsIn(query, asked).length;
}

/** How many words of a question, or letters of Han, a language has in its questions or passes over. */
function knownIn(query: string, asked: Asked): number {
  return partsIn(query, asked).filter((part) => isHeard(part, asked)).length;
}

const partsIn = (query: string, { language }: Asked) => wordsOf(query, language.unify).flatMap(partsOf);
