import { describe, expect, it } from "vitest";
import { isTooHard, readability, SCALES } from "../../../lib/readability/readability";

const EASY = { en: "The dog ran. It was hot.", es: "El perro va. Hace sol.", fr: "Le chien va. Il dort." };
const HARD = {
  en: "Considerable administrative complications notwithstanding, municipal representatives deliberated interminably.",
  es: "Los representantes municipales deliberaron interminablemente sobre complicaciones administrativas considerables.",
  fr: "Les représentants municipaux délibérèrent interminablement concernant des complications administratives considérables.",
};

describe("how hard a text is", () => {
  it.each(["en", "es", "fr"] as const)("an easy text passes and a hard one does not, in %s", (locale) => {
    expect(isTooHard(readability([EASY[locale]], locale), SCALES[locale]!)).toBe(false);
    expect(isTooHard(readability([HARD[locale]], locale), SCALES[locale]!)).toBe(true);
  });

  it("follows the formula: one word of one syllable in one sentence is grade 0.39 + 11.8 - 15.59", () => {
    expect(readability(["Go."], "en").score).toBe(-3.4);
  });

  it("follows the formula in Spanish: 206.835 - 2 - 62.3 × 2, for two words of two syllables", () => {
    expect(readability(["Una puerta."], "es").score).toBe(80.2);
  });

  it("follows the formula in French: 207 - 1.015 × 2 - 73.6 × 1, for two words of one syllable", () => {
    expect(readability(["La porte."], "fr").score).toBe(131.4);
  });

  it("counts words without spaces between them, and gives no score there", () => {
    expect(readability(["您可以保持沉默。"], "zh-Hans")).toEqual({ words: 4, sentences: 1, score: null });
  });

  it("takes each line for a sentence at least, so that a heading does not run into the text", () => {
    expect(readability(["A door", "A gate"], "en").sentences).toBe(2);
  });

  it("has no score for nothing", () => expect(readability([], "en").score).toBeNull());
});
