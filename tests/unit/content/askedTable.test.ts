import { expect, it } from "vitest";
import { askedTable } from "../../../lib/content/askedTable";
import { asked, askedContent, to } from "./askedContent";

const many = (count: number) => Array.from({ length: count }, (_, at) => `question ${at}`);
const lines = (questions: Parameters<typeof askedContent>[0]) =>
  askedTable(askedContent(questions))
    .split("\n")
    .map((line) => line.split(/ {2,}/));

it("how many questions lead to each guide is told by language, under whichever heading they stand", () => {
  const rows = lines({
    asked: {
      en: [
        asked(to("gates", "shut"), "a", "b"),
        asked(to("gates", null, "port"), "c"),
        asked({ scope: "off-topic" }, "d"),
        asked(to("lamps"), "e"),
      ],
      ht: [asked(to("lamps"), "f")],
    },
  });
  expect(rows.slice(0, 3)).toEqual([
    ["questions asked", "en", "ht"],
    ["gates", "3", "0"],
    ["lamps", "1", "1"],
  ]);
});

it("a guide with fewer than 24 questions in a language with pages is named, and with fewer than 10 in others", () => {
  const under = (gates: number, lamps: number) => {
    const all = [asked(to("gates"), ...many(gates)), asked(to("lamps"), ...many(lamps))];
    return askedTable(askedContent({ asked: { en: all, fr: all, ht: all } }))
      .split("\n")
      .slice(3);
  };
  expect(under(24, 24)).toEqual([]);
  expect(under(23, 24)).toEqual(["fewer than 24 questions in en: gates"]);
  expect(under(10, 9)).toEqual([
    "fewer than 24 questions in en: gates, lamps",
    "fewer than 10 questions in fr: lamps",
    "fewer than 10 questions in ht: lamps",
  ]);
});
