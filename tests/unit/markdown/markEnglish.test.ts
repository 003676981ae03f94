import { expect, it } from "vitest";
import { markEnglish } from "../../../lib/content/markEnglish";
import type { Section } from "../../../lib/model/text";

const section = (heading: string, value: string): Section => ({
  key: "k",
  heading,
  line: 1,
  blocks: [
    {
      kind: "paragraph",
      inlines: [{ type: "text", value }],
      citations: [],
      tip: true,
      to: null,
      only: null,
      line: 1,
    },
  ],
});
const inlines = (heading: string, value: string) =>
  markEnglish([section(heading, value)])[0]!.blocks[0]!.inlines.map(({ type, value }) => [type, value]);

it("marks quoted English in Arabic and Chinese, with its quotation marks, and leaves what is not English", () => {
  expect(inlines("ماذا أقول؟", "قل: “I do not consent.” (“لا أوافق.”)")).toEqual([
    ["text", "قل: "],
    ["english", "“I do not consent.”"],
    ["text", " (“لا أوافق.”)"],
  ]);
  expect(inlines("ماذا أقول؟", "اسأل: “Am I free to go?\u200e”")[1]).toEqual([
    "english",
    "“Am I free to go?\u200e”",
  ]);
  expect(inlines("说什么？", '说："I want a lawyer."（我要律师。）')[1]).toEqual([
    "english",
    '"I want a lawyer."',
  ]);
});

it("leaves texts in Latin letters alone: there a quotation may be in the reader's own language", () => {
  expect(inlines("¿Qué digo?", "Diga: “Quiero un abogado.”")).toEqual([
    ["text", "Diga: “Quiero un abogado.”"],
  ]);
});
