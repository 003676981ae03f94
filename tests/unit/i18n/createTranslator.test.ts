import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../lib/i18n/createTranslator";

const ui = {
  en: {
    "gate.open": "Open the gate",
    "gate.by": "Kept by {{name}}",
    "lamp.count_one": "{{count}} lamp",
    "lamp.count_other": "{{count}} lamps",
  },
  ar: {
    "lamp.count_zero": "صفر",
    "lamp.count_one": "مصباح",
    "lamp.count_two": "مصباحان",
    "lamp.count_few": "{{count}} مصابيح",
    "lamp.count_many": "{{count}} مصباحا",
    "lamp.count_other": "{{count}} مصباح",
  },
  "zh-Hans": { "lamp.count_other": "{{count}} 盏灯" },
};

describe("a translator", () => {
  it.each([
    [0, "صفر"],
    [1, "مصباح"],
    [2, "مصباحان"],
    [3, "3 مصابيح"],
    [10, "10 مصابيح"],
    [11, "11 مصباحا"],
    [99, "99 مصباحا"],
    [100, "100 مصباح"],
    [103, "103 مصابيح"],
  ])("uses the six plural forms of Arabic: %i", (count, text) => {
    expect(createTranslator(ui, "ar")("lamp.count", { count })).toBe(text);
  });

  it("uses the two forms of English and the one of Chinese", () => {
    const counts = [1, 2];
    expect(counts.map((count) => createTranslator(ui, "en")("lamp.count", { count }))).toEqual([
      "1 lamp",
      "2 lamps",
    ]);
    expect(counts.map((count) => createTranslator(ui, "zh-Hans")("lamp.count", { count }))).toEqual([
      "1 盏灯",
      "2 盏灯",
    ]);
  });

  it("comes in English where the language lacks a text, or has no texts at all", () => {
    expect(createTranslator(ui, "ar")("gate.open")).toBe("Open the gate");
    expect(createTranslator(ui, "fr")("gate.open")).toBe("Open the gate");
  });

  it("comes in English for a plural form that the language lacks, and for no other", () => {
    const few = { ...ui, ar: { ...ui.ar, "lamp.count_few": undefined } } as unknown as typeof ui;
    const counts = [2, 3, 11];
    expect(counts.map((count) => createTranslator(few, "ar")("lamp.count", { count }))).toEqual([
      "مصباحان",
      "3 lamps",
      "11 مصباحا",
    ]);
  });

  it("fills placeholders as they are: the page escapes them", () => {
    expect(createTranslator(ui, "en")("gate.by", { name: "Ada & <Son>" })).toBe("Kept by Ada & <Son>");
  });

  it("throws for a key that nobody has", () => {
    expect(() => createTranslator(ui, "ar")("gate.shut")).toThrow(
      new Error('no interface text for "gate.shut" in content/en/ui.json'),
    );
  });

  it("takes a key as one name: a point in it opens nothing", () => {
    expect(() => createTranslator(ui, "en")("gate")).toThrow();
  });
});
