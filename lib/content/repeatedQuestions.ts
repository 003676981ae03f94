import type { Content } from "../model/content";
import type { Fault } from "../model/fault";
import { toSimplified } from "../search/toSimplified";
import { isHan, wordsIn } from "../search/words";
import { askedFile } from "./askedFile";

/** The part of the words of two questions that both say, of all that either says: more is the same question told twice. */
const MOST_SHARED = 0.6;

/** A question of those that search is measured with, and where it stands. */
export type Measured = { query: string; place: string };

/**
 * A fault for each question that search learns from and is measured with as well: what it says of itself would be too much. So do titles,
 * headings and aliases, which have no line of their own.
 * @param measured by language.
 */
export function repeatedQuestions(
  content: Content,
  measured: ReadonlyMap<string, readonly Measured[]>,
): Fault[] {
  return [...measured].flatMap(([code, those]) => {
    const repeatsOf = repeatsAmong(those);
    const told = (text: string, file: string, line?: number) =>
      repeatsOf(text).map(({ query, place }): Fault => ({
        file,
        ...(line !== undefined && { line }),
        field: "body",
        expected: "a question that search is not measured with",
        received: `"${text}", nearly "${query}" (${place}): leave out one of them`,
      }));
    const asked = (content.asked[code] ?? []).flatMap(({ file, questions }) =>
      questions.flatMap(({ text, line }) => told(text, file, line)),
    );
    const ofPages = askedFile({ ...content, asked: {} }, code).groups.flatMap(({ questions, stories = [] }) =>
      [...questions, ...stories].flatMap((text) => told(text, `content/${code}`)),
    );
    return [...asked, ...ofPages];
  });
}

/** Words, and letters of Han. */
function tokensOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(toSimplified(text)).flatMap((word) => (isHan(word.text) ? [...word.text] : [word.text])),
  );
}

/** Finds what shares most of its words with a question: by its words, since each is in few of them. */
function repeatsAmong(measured: readonly Measured[]): (text: string) => Measured[] {
  const tokens = measured.map(({ query }) => tokensOf(query));
  const having = new Map<string, number[]>();
  tokens.forEach((own, at) => own.forEach((token) => having.set(token, [...(having.get(token) ?? []), at])));
  return (text) => {
    const own = tokensOf(text);
    const both = new Map<number, number>();
    for (const token of own) for (const at of having.get(token) ?? []) both.set(at, (both.get(at) ?? 0) + 1);
    return [...both]
      .filter(([at, count]) => count / (own.size + tokens[at]!.size - count) >= MOST_SHARED)
      .map(([at]) => measured[at]!);
  };
}
