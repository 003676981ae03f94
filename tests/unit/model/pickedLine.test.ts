import { expect, it } from "vitest";
import { pickedLine, saidWords } from "../../../lib/model/pickedLine";
import { content } from "../../fixtures/projectContent";

const blank = content.scripts
  .flatMap(({ id, texts }) => texts.en!.say.map((block, at) => ({ id, at, block })))
  .find(({ block }) => block.inlines.some(({ type }) => type === "blank"))!;

it("a line is found by its script and its English words, its blanks by their ids", () => {
  const says = saidWords(blank.block);
  expect(says).toMatch(/\[[a-z-]+\]/);
  const picked = pickedLine(content, { script: blank.id, says });
  expect([picked?.script.id, picked?.at]).toEqual([blank.id, blank.at]);
});

it("every line to say can be picked, and leads back to itself", () => {
  for (const script of content.scripts)
    script.texts.en!.say.forEach((block, at) => {
      const says = saidWords(block);
      const first = script.texts.en!.say.findIndex((one) => saidWords(one) === says);
      expect(pickedLine(content, { script: script.id, says }), `${script.id} ${at}`).toEqual({
        script,
        at: first,
      });
    });
});

it("there is none in another script, in other words or letters, or as a part of one", () => {
  const says = saidWords(blank.block);
  const picks = [
    { script: "no-such-script", says },
    { script: blank.id, says: says.toUpperCase() },
    { script: blank.id, says: says.slice(0, -1) },
    { script: blank.id, says: `${says} ` },
    { script: blank.id, says: "" },
  ];
  expect(picks.filter((pick) => pickedLine(content, pick))).toEqual([]);
});
