import { expect, it } from "vitest";
import { speaks, spokenLanguage } from "../../../lib/hotlines/speaks";

type Line = Parameters<typeof speaks>[0];
const line = (more: Partial<Line>): Line => ({
  kind: "legal-aid",
  languages: ["en", "es"],
  languagesBasis: "stated",
  phones: [{ number: "+19565550100" }],
  ...more,
});

it.each<[string, Partial<Line>, string, string]>([
  ["it says so", {}, "es", "states"],
  ["one of its numbers says so", { phones: [{ number: "+19565550100", languages: ["ar"] }] }, "ar", "states"],
  ["it has interpreters", { interpreters: true }, "ar", "interpreters"],
  ["it names others", {}, "ar", "states-others"],
  ["it names none: what we assumed is not what it says", { languagesBasis: "assumed" }, "es", "not-stated"],
  ["Chinese in any script", { languages: ["zh"] }, "zh-Hans", "states"],
  ["Cantonese is Chinese on the telephone", { languages: ["yue"] }, "zh-Hans", "states"],
  ["Tagalog is Filipino", { languages: ["fil"] }, "tl", "states"],
])("%s", (_, more, language, expected) => {
  expect(speaks(line(more), language)).toBe(expected);
});

it("a language is what is spoken, however it is written", () => {
  expect(["zh-Hans", "yue", "pt-BR", "TL"].map(spokenLanguage)).toEqual(["zh", "zh", "pt", "fil"]);
});

it.each([
  ["yue", "zh-Hans"],
  ["cmn", "zh"],
  ["tl", "fil"],
  ["prs", "fa"],
])("%s is spoken as %s is, and as no other", (code, asked) => {
  expect(spokenLanguage(code)).toBe(spokenLanguage(asked));
  expect(spokenLanguage(code)).not.toBe(spokenLanguage("es"));
  expect(spokenLanguage(code)).toBe(asked.split("-")[0]);
});
