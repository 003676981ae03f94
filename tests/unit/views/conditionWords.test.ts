import { expect, it } from "vitest";
import { toldIn } from "../../../lib/engine/situationPart";
import { situationPlan } from "../../../lib/engine/situationPlan";
import { conditionWords } from "../../../lib/views/conditionWords";
import type { Condition } from "../../../lib/model/condition";
import type { SituationWords } from "../../../lib/model/situation";
import { DAY, lighthouse, makeRule } from "../../fixtures/small";

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
/** The ways in which a rule with this condition shows its script, each group as its question and answers. */
function say(when: Condition): string[][][] {
  const plan = situationPlan(lighthouse, [makeRule({ id: "rule", when })], DAY);
  const [rule] = toldIn(plan).flatMap(({ scripts }) => scripts.flatMap(({ it }) => it.rules));
  return conditionWords(rule!, lighthouse, words).map((groups) =>
    groups.map(({ question, answers }) => [question, ...answers]),
  );
}

it.each<[string, Condition, string[][][]]>([
  ["one answer", { fact: "gate", is: "shut" }, [[["Is the gate shut?", "Yes"]]]],
  [
    "answers of one question are joined",
    { fact: "badge", is: ["brass", "tin"] },
    [[["What badge?", "Brass", "Tin"]]],
  ],
  [
    "answers of two questions are met together",
    {
      all: [
        { fact: "gate", is: "shut" },
        { fact: "badge", is: "tin" },
      ],
    },
    [
      [
        ["Is the gate shut?", "Yes"],
        ["What badge?", "Tin"],
      ],
    ],
  ],
  [
    "alternatives are ways, of which one is enough",
    {
      any: [
        { fact: "gate", is: "open" },
        { fact: "badge", is: "tin" },
      ],
    },
    [[["Is the gate shut?", "No"]], [["What badge?", "Tin"]]],
  ],
  [
    "an interrupt is one more answer to the first question",
    { fact: "gate", is: ["shut", "climbed"] },
    [[["Is the gate shut?", "Yes", "He climbs in"]]],
  ],
  ["alone it is named by its own words", { fact: "gate", is: "climbed" }, [[["He climbs in"]]]],
  [
    "a way that no walk takes is not told",
    {
      any: [
        {
          all: [
            { fact: "gate", is: "open" },
            { fact: "badge", is: "brass" },
          ],
        },
        { fact: "lamp", is: "lit" },
      ],
    },
    [[["The lamp?", "Lit"]]],
  ],
  ["“I don’t know” is an answer", { fact: "badge", unsure: true }, [[["What badge?", "I don’t know"]]]],
  ["a fact that an answer sets", { fact: "horn", is: "loud" }, [[["The lamp?", "Dark"]]]],
  [
    "what is ruled out is no answer",
    { all: [{ fact: "gate", is: "shut" }, { not: { fact: "badge", is: "tin" } }] },
    [[["Is the gate shut?", "Yes"]]],
  ],
  [
    "an alternative that this situation never asks about is left out",
    {
      any: [
        { fact: "weather", is: "fog" },
        { fact: "lamp", is: "lit" },
      ],
    },
    [[["The lamp?", "Lit"]]],
  ],
  ["the situation itself is met by every answer", { fact: "situation", is: "lighthouse" }, [[]]],
])("%s", (_, condition, ways) => {
  expect(say(condition)).toEqual(ways);
});
