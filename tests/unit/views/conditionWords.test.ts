import { expect, it } from "vitest";
import { conditionWords } from "../../../lib/views/conditionWords";
import type { Condition } from "../../../lib/model/condition";
import type { SituationWords } from "../../../lib/model/situation";
import { lighthouse } from "../../fixtures/small";

const words: SituationWords = {
  title: "The inspector is here",
  summary: "At the gate.",
  aliases: ["inspector", "gate", "knock"],
  questions: {
    gate: { text: "Is the gate shut?", options: { shut: "Yes", open: "No", unknown: "I don’t know" } },
    badge: { text: "What badge?", options: { brass: "Brass", tin: "Tin", unknown: "I don’t know" } },
    lamp: { text: "The lamp?", options: { lit: "Lit", dark: "Dark", unknown: "I don’t know" } },
  },
  interrupts: { "climbs-in": { text: "He climbs in" } },
};
const say = (condition: Condition) =>
  conditionWords(condition, lighthouse, words).map(({ question, answers }) => [question, ...answers]);

it.each<[string, Condition, string[][]]>([
  ["one answer", { fact: "gate", is: "shut" }, [["Is the gate shut?", "Yes"]]],
  [
    "answers of one question are joined",
    { fact: "badge", is: ["brass", "tin"] },
    [["What badge?", "Brass", "Tin"]],
  ],
  [
    "answers of two questions stand apart",
    {
      all: [
        { fact: "gate", is: "shut" },
        { fact: "badge", is: "tin" },
      ],
    },
    [
      ["Is the gate shut?", "Yes"],
      ["What badge?", "Tin"],
    ],
  ],
  ["“I don’t know” is an answer", { fact: "badge", unsure: true }, [["What badge?", "I don’t know"]]],
  ["a fact that an answer sets", { fact: "horn", is: "loud" }, [["The lamp?", "Dark"]]],
  ["an interrupt is named by its own words", { fact: "gate", is: "climbed" }, [["He climbs in"]]],
  [
    "what is ruled out is no answer",
    { all: [{ fact: "gate", is: "shut" }, { not: { fact: "badge", is: "tin" } }] },
    [["Is the gate shut?", "Yes"]],
  ],
  ["a fact that this situation never asks about is left out", { fact: "weather", is: "fog" }, []],
])("%s", (_, condition, groups) => {
  expect(say(condition)).toEqual(groups);
});
