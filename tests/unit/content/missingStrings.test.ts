import { expect, it } from "vitest";
import { checkTranslations } from "../../../lib/content/checks/checkTranslations";
import { coverageTable } from "../../../lib/content/coverageTable";
import { missingStrings, neededStrings } from "../../../lib/content/missingStrings";
import { content } from "../../fixtures/projectContent";

const english = { gate: "Gate", lamp_one: "{{count}} lamp", lamp_other: "{{count}} lamps" };

it("asks for the plural forms of the language, each once", () => {
  expect(neededStrings(english, "en")).toEqual(["gate", "lamp_one", "lamp_other"]);
  expect(neededStrings(english, "zh-Hans")).toEqual(["gate", "lamp_other"]);
  expect(neededStrings(english, "ar")).toHaveLength(7);
});

it("lists what a language lacks, text by text and form by form", () => {
  expect(missingStrings(english, english, "en")).toEqual([]);
  expect(missingStrings(english, { lamp_one: "x", lamp_other: "y" }, "es")).toEqual(["gate", "lamp_many"]);
});

it("a text that a language lacks is counted and is no fault", () => {
  const own = { ...content.ui.es };
  delete own["search.results_many"];
  delete own["nav.guides"];
  const with2Less = { ...content, ui: { ...content.ui, es: own } };
  expect(checkTranslations(with2Less)).toEqual([]);
  const cell = (code: string) =>
    coverageTable(with2Less)
      .split("\n")
      .find((line) => line.startsWith(`${code} `))!
      .split(/ +/)[1]!;
  const [has, all] = cell("es").split("/").map(Number);
  expect(all! - has!).toBe(2);
  expect(cell("en")).toMatch(/^(\d+)\/\1$/);
});
