import type { AskedGroup } from "./asked";
import type { Language } from "./language";
import { segmentedWords } from "./segmentedWords";
import { isHan } from "./words";

/** Words of a question that is shipped as it is; a longer one is a story. */
const LONGEST_QUESTION = 6;
/** Words of a story that are shipped. What it is about is said early: more cost bytes and teach little. */
const STORY_WORDS = 12;
/** The same of one that no guide answers: whether something is danger, or another subject, is said sooner than what exactly it is. */
const SCOPE_WORDS = 8;

/**
 * Makes stories short enough for a telephone: of each, the first words that some other question has too, in their order. A word that
 * nobody else says teaches next to nothing. Build only. Measured in `lib/decisions/0037-asked.md`.
 */
export function shortenStories(groups: readonly AskedGroup[], language: Language): AskedGroup[] {
  const wordsOf = new Map(
    groups.flatMap(({ questions }) =>
      questions.map((text) => [text, segmentedWords(text, language)] as const),
    ),
  );
  const met = new Map<string, number>();
  for (const words of wordsOf.values())
    for (const stem of new Set(words.map(language.stem))) met.set(stem, (met.get(stem) ?? 0) + 1);

  return groups.map(({ questions, ...to }) => {
    const isStory = (text: string) => wordsOf.get(text)!.length > LONGEST_QUESTION;
    const shortened = questions.filter(isStory).map((text) =>
      joined(
        wordsOf
          .get(text)!
          .filter((word) => met.get(language.stem(word))! > 1)
          .slice(0, to.scope ? SCOPE_WORDS : STORY_WORDS),
      ),
    );
    const stories = shortened.filter((text) => text !== "");
    return {
      ...to,
      questions: questions.filter((text) => !isStory(text)),
      ...(stories.length > 0 && { stories }),
    };
  });
}

/** Runs of Han as one, other words with spaces between them. */
function joined(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const apart = text !== "" && !(isHan(word) && /\p{Script=Han}$/u.test(text));
    return text + (apart ? " " : "") + word;
  }, "");
}
