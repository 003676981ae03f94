import { expect, it } from "vitest";
import { lostLists } from "../../../lib/content/lostLists";
import type { LostQuestion } from "../../../lib/content/lostQuestions";
import { type Loss, LostList } from "../../../lib/model/lost";

const lost = (code: string, guide: string, text: string, ...losses: Loss[]): LostQuestion => ({
  code,
  guide,
  text,
  file: "",
  line: 1,
  losses: new Map(losses.map((loss) => [loss, ""])),
});
const LOST = [
  lost("en", "lamps", "the wick glows", "elsewhere", "danger"),
  lost("en", "gates", "who bolts it", "refused"),
  lost("en", "gates", "he rattles it", "off-topic"),
];

it("a list has each question under its guide, with every way in which it is lost, in the order of letters", () => {
  const text = JSON.stringify(lostLists(LOST, ["en"]));
  expect(text).toBe(
    JSON.stringify({
      en: {
        gates: { "he rattles it": "off-topic", "who bolts it": "refused" },
        lamps: { "the wick glows": "elsewhere, danger" },
      },
    }),
  );
  expect(JSON.stringify(lostLists(LOST.toReversed(), ["en"]))).toBe(text);
});

it("a language none of whose questions is lost has an empty list", () => {
  expect(lostLists([], ["en", "ht"])).toEqual({ en: {}, ht: {} });
});

it("a list says how each question is lost, in words that are known", () => {
  const fits = (losses: string) => LostList.safeParse({ gates: { "who bolts it": losses } }).success;
  const all = ["danger", "elsewhere, danger", "", "lost", "danger,refused", "danger, "];
  expect(all.filter(fits)).toEqual(["danger", "elsewhere, danger"]);
});
