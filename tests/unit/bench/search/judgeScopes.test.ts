import { expect, it } from "vitest";
import type { Answer } from "../../../../lib/bench/search/asker";
import type { Judged } from "../../../../lib/bench/search/developmentSet";
import { judgeScopes } from "../../../../lib/bench/search/judgeScopes";
import { smallContent } from "./smallContent";
import { withSets } from "./smallRoot";

const guides = { lamps: 3 };
const SET: Judged[] = [
  { query: "danger", kind: "danger" },
  { query: "fine", kind: "danger" },
  { query: "refused", kind: "refused" },
  { query: "away", kind: "off-topic" },
  { query: "fine", kind: "off-topic" },
  { query: "away", kind: "plain", guides },
  { query: "danger", kind: "story", guides },
  { query: "fine", kind: "short", guides },
  { query: "fine", kind: "short", guides },
  { query: "away", kind: "near", guides },
  { query: "away", kind: "near" },
];
const ask = (_: string, query: string) =>
  ({
    verdict: {
      danger: query === "danger" ? "home" : null,
      refused: query === "refused" ? "forged-papers" : null,
      outOfScope: query === "away",
    },
  }) as unknown as Answer;

it("what is caught is told beside what is caught wrongly", async () => {
  const { all = [] } = await withSets({ en: SET }, (root) => judgeScopes(smallContent([], []), root, ask));
  expect(all[0]).toMatchObject({
    language: "en",
    "danger caught": 0.5,
    "refused caught": 1,
    "off topic caught": 0.5,
    "plain turned away": 0.25,
    "plain taken for danger": 0.25,
    "near turned away": 1,
    "near turned away, of": 1,
  });
});

it("a language without pages is asked on the English page", async () => {
  const pages: string[] = [];
  const noting = (page: string, query: string) => {
    pages.push(page);
    return ask(page, query);
  };
  await withSets({ ht: SET.slice(0, 2) }, (root) => judgeScopes(smallContent([], []), root, noting));
  expect(pages).toEqual(["en", "en"]);
});
