import { describe, expect, it } from "vitest";
import { learnAsked } from "../../../../lib/search";
import { wordsOf } from "../../../../lib/search/language";
import { asWritten } from "../../../../lib/search/spelling/asWritten";
import { smallAsked } from "../smallIndex";

const asked = smallAsked(
  [
    { guide: "gates", questions: [], stories: ["faro cerrado"] },
    { guide: "gates", questions: ["¿Está cerrado el Faró?", "el faro, las puertas", "la puerta"] },
  ],
  { stopwords: ["el"] },
  "es",
);

describe("a word as people write it", () => {
  it("has the accents and capitals of the first question that can be read", () => {
    expect(asWritten("faro", asked)).toBe("Faró");
    expect(asWritten("esta", asked)).toBe("Está");
  });

  it("is that word, not another form of it", () => {
    expect(asWritten("puerta", asked)).toBe("puerta");
    expect(asWritten("puertas", asked)).toBe("puertas");
  });

  it("is as it stands where no question has it, or it is passed over", () => {
    for (const word of ["lampara", "el", ""]) expect(asWritten(word, asked)).toBe(word);
  });

  it("is in the letters that it is asked with, where these are not the language's own", () => {
    const words = { stopwords: [], synonyms: [] };
    const question = "otkroyte vorota, pozhaluysta";
    const russian = learnAsked({
      locale: "ru-Latn",
      words,
      groups: [{ guide: "gates", questions: [question] }],
    });
    const levelled = wordsOf(question, russian.language.unify);
    expect(levelled).not.toContain("otkroyte");
    expect(levelled.map((word) => asWritten(word, russian))).toEqual(["otkroyte", "vorota", "pozhaluysta"]);
  });
});
