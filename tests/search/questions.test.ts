import { describe, expect, test } from "vitest";
import { developmentCodes, developmentSet } from "../../lib/bench/search/developmentSet";
import { askerOf } from "../../lib/bench/search/asker";
import { toSimplified } from "../../lib/search/toSimplified";
import { isHan, wordsIn } from "../../lib/search/words";
import { content } from "../fixtures/projectContent";

/** The part of the words of two questions that both say, of all that either says: more is the same question told twice. */
const MOST_SHARED = 0.6;
/** Of the questions that a guide answers, at most this part may be refused; one of so many is asked, or it would take minutes. */
const MOST_REFUSED = 0.01;
const EACH = 10;

const root = process.cwd();

/** Words, and letters of Han. */
function tokensOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(toSimplified(text)).flatMap((word) => (isHan(word.text) ? [...word.text] : [word.text])),
  );
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((token) => b.has(token)).length;
  return both / (a.size + b.size - both);
}

const questionsIn = (code: string, isWanted: (about: object) => boolean = () => true) =>
  (content.asked[code] ?? []).filter(({ about }) => isWanted(about)).flatMap(({ questions }) => questions);

test.each(developmentCodes(root))(
  "no question that search learns from in %s is one that it is measured with",
  (code) => {
    const measured = developmentSet(root, code).map(({ query }) => ({ query, tokens: tokensOf(query) }));
    const told = questionsIn(code).flatMap(({ text }) => {
      const tokens = tokensOf(text);
      return measured
        .filter((one) => sharedBy(tokens, one.tokens) >= MOST_SHARED)
        .map(({ query }) => `${text} = ${query}`);
    });
    expect(told).toEqual([]);
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
    const ask = askerOf(content);
    const pages = new Set(content.locales.filter(({ enabled }) => enabled).map(({ code }) => code));
    const asked = Object.keys(content.asked).flatMap((code) =>
      questionsIn(code, (about) => "guide" in about)
        .filter((_, at) => at % EACH === 0)
        .map(({ text }) => ({ text, page: pages.has(code) ? code : "en" })),
    );
    const refused = asked.filter(({ text, page }) => ask(page, text).verdict.refused !== null);
    expect(refused.length / asked.length, refused.map(({ text }) => text).join(" | ")).toBeLessThanOrEqual(
      MOST_REFUSED,
    );
  });
});
