import type { Asked } from "../asked";
import { wordsOf } from "../language";
import { wordsIn } from "../words";

/** A folded word as people write it, with its accents: from the first question that has it. As it is where none can be read. */
export function asWritten(
  word: string,
  { language, memory, questions }: Pick<Asked, "language" | "memory" | "questions">,
): string {
  for (const number of memory.postings.get(language.stem(word)) ?? []) {
    const { text } = questions[number]!;
    const at = text === null ? -1 : wordsOf(text, language.unify).indexOf(word);
    // Of a language in other letters than its own, levelling changes how long a word is, and not which it is.
    const written = at < 0 ? undefined : wordsIn(text!)[at];
    if (written) return text!.slice(written.start, written.end);
  }
  return word;
}
