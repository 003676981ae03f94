import { describe, expect, test } from "vitest";
import { measuredRepeats } from "../../lib/bench/search/measuredRepeats";
import { formatFault } from "../../lib/model/fault";
import { answerIn } from "./documents";
import { content } from "../fixtures/projectContent";

/** Of the questions that a guide answers, at most this part may be refused; one of so many is asked, or it would take minutes. */
const MOST_REFUSED = 0.01;
const EACH = 60;

const root = process.cwd();

const questionsIn = (code: string, isWanted: (about: object) => boolean = () => true) =>
  (content.asked[code] ?? []).filter(({ about }) => isWanted(about)).flatMap(({ questions }) => questions);

test("nothing that search learns from is a question that it is measured with", () => {
  expect(measuredRepeats(content, root).map(formatFault)).toEqual([]);
});

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
