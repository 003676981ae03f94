import { expect, it } from "vitest";
import { checkHeard } from "../../../../lib/content/checks/checkHeard";
import type { Content } from "../../../../lib/model/content";
import { content } from "../../../fixtures/projectContent";

const { right } = content.practice.find(({ situation }) => situation === "home")!.cards[0]!;
const card = { right, others: [right, right] };
const told = (
  heard: Content["heard"],
  practice: Content["practice"] = [{ situation: "home", cards: [card] }],
) => checkHeard({ ...content, heard, practice }).map(({ file, field }) => `${file} ${field}`);
const inFile = (locale: string, words: Content["heard"][string]["words"]) => ({
  words,
  file: `content/${locale}/heard.json`,
});
const knock = { home: { [right.script]: "An officer knocks." } };

it("each card of the project has what is heard, in every language", () => {
  expect(checkHeard(content)).toEqual([]);
  expect(told({}, [])).toEqual([]);
});

it("a card with nothing that is heard, and what is heard at no card, are faults, in every language", () => {
  expect(told({ en: inFile("en", knock) })).toEqual([]);
  expect(told({})).toEqual(["content/en/heard.json (whole file)"]);
  expect(told({ en: inFile("en", {}) })).toEqual([`content/en/heard.json home.${right.script}`]);
  expect(told({ en: inFile("en", { ...knock, gate: { lamp: "Who is there?" } }) })).toEqual([
    "content/en/heard.json gate.lamp",
  ]);
  expect(told({ en: inFile("en", knock), es: inFile("es", {}) })).toEqual([
    `content/es/heard.json home.${right.script}`,
  ]);
});
