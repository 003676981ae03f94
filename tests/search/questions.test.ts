import { describe, expect, test } from "vitest";
import { developmentCodes, developmentSet } from "../../lib/bench/search/developmentSet";
import { askedFile } from "../../lib/content/askedFile";
import { answerIn } from "./documents";
import { toSimplified } from "../../lib/search/toSimplified";
import { isHan, wordsIn } from "../../lib/search/words";
import { content } from "../fixtures/projectContent";

/** The part of the words of two questions that both say, of all that either says: more is the same question told twice. */
const MOST_SHARED = 0.6;
/** Of the questions that a guide answers, at most this part may be refused; one of so many is asked, or it would take minutes. */
const MOST_REFUSED = 0.01;
const EACH = 60;

const root = process.cwd();

/** Words, and letters of Han. */
function tokensOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(toSimplified(text)).flatMap((word) => (isHan(word.text) ? [...word.text] : [word.text])),
  );
}

/** Finds what shares most of its words with a question: by its words, since each is in few of them. */
function repeatsOf(measured: readonly string[]): (text: string) => string[] {
  const tokens = measured.map(tokensOf);
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

const questionsIn = (code: string, isWanted: (about: object) => boolean = () => true) =>
  (content.asked[code] ?? []).filter(({ about }) => isWanted(about)).flatMap(({ questions }) => questions);

/** What search learns from beside the questions: titles, headings and aliases. */
const ofPagesIn = (code: string) =>
  askedFile({ ...content, asked: {} }, code).groups.flatMap(({ questions, stories = [] }) => [
    ...questions,
    ...stories,
  ]);

test.each(developmentCodes(root))(
  "nothing that search learns from in %s is a question that it is measured with",
  (code) => {
    const repeats = repeatsOf(developmentSet(root, code).map(({ query }) => query));
    const learned = [...questionsIn(code).map(({ text }) => text), ...ofPagesIn(code)];
    expect(learned.flatMap((text) => repeats(text).map((query) => `${text} = ${query}`))).toEqual([]);
  },
);

describe("the questions that people ask the guides", () => {
  test("are many, and every guide has its own in every language", () => {
    const pages = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
    const few = Object.keys(content.asked).flatMap((code) =>
      content.guides
        .filter(
          ({ id }) =>
            questionsIn(code, (about) => "guide" in about && about.guide === id).length <
            (pages.includes(code) ? 24 : 10),
        )
        .map(({ id }) => `${code}: ${id}`),
    );
    expect(few).toEqual([]);
  });

  test("are nearly never refused, whatever words they have in common with what is never served", () => {
    const asked = Object.keys(content.asked).flatMap((code) =>
      questionsIn(code, (about) => "guide" in about)
        .filter((_, at) => at % EACH === 0)
        .map(({ text }) => ({ text, code })),
    );
    const refused = asked.filter(({ text, code }) => answerIn(code, text).verdict.refused !== null);
    expect(refused.length / asked.length, refused.map(({ text }) => text).join(" | ")).toBeLessThanOrEqual(
      MOST_REFUSED,
    );
  });
});
