import { describe, expect, it, vi } from "vitest";
import { languageOf, NO_WORDS } from "../../../lib/search";
import { keyOf, makeLanguage, phraseKey, termsOf } from "../../../lib/search/language";
import { stemOfS } from "./smallIndex";

const stem = stemOfS;
const unify = (text: string) => text.replaceAll("門", "门");

describe("the words of a language", () => {
  it("are folded and unified, whoever wrote them", () => {
    const words = { stopwords: ["Él", "門"], synonyms: [] };
    expect(makeLanguage("xx", { unify }, words).stopwords).toEqual(new Set(["el", "门"]));
  });

  it("of a synonym lead from each phrase to the words of texts", () => {
    const synonyms = [{ says: ["Pulled  Over", "開門"], means: ["Détenu", "門"] }];
    expect([...makeLanguage("xx", { unify }, { ...NO_WORDS, synonyms }).synonyms]).toEqual([
      ["pulled over", ["detenu", "门"]],
      ["開门", ["detenu", "门"]],
    ]);
  });

  it("are found by the stem of a single word too, unless that has a row of its own", () => {
    const synonyms = [
      { says: ["knocks", "gate keepers"], means: ["door"] },
      { says: ["lamps"], means: ["lights"] },
      { says: ["lamp"], means: ["light"] },
      { says: ["rope"], means: ["line"] },
      { says: ["ropes"], means: ["lines"] },
    ];
    expect(new Map(makeLanguage("xx", { stem }, { ...NO_WORDS, synonyms }).synonyms)).toEqual(
      new Map([
        ["knocks", ["door"]],
        ["gate keepers", ["door"]],
        ["lamps", ["lights"]],
        ["lamp", ["light"]],
        ["rope", ["line"]],
        ["ropes", ["lines"]],
        ["knock", ["door"]],
      ]),
    );
  });
});

it("the first words of phrases are known, of those of Han alone none", () => {
  const synonyms = [{ says: ["Pulled over", "pulled aside", "gate", "开门", "ice 来了"], means: ["stop"] }];
  const { phraseStarts } = makeLanguage("xx", {}, { ...NO_WORDS, synonyms });
  expect(phraseStarts).toEqual(new Set(["pulled", "ice"]));
});

it("a word is stemmed once, however often it comes", () => {
  const counted = vi.fn<(word: string) => string>(stem);
  const language = makeLanguage("xx", { stem: counted }, NO_WORDS);
  expect(["lamps", "gates", "lamps"].map(language.stem)).toEqual(["lamp", "gate", "lamp"]);
  expect(counted).toHaveBeenCalledTimes(2);
});

it("a word stands in the index as it is and by its stem, once where both are the same", () => {
  const language = makeLanguage("xx", { stem }, NO_WORDS);
  expect(termsOf("lamps", language)).toEqual(["lamps", "lamp"]);
  expect(termsOf("lamp", language)).toEqual(["lamp"]);
});

it("a phrase is keyed by spaces between its words, but for Han alone", () => {
  expect(phraseKey(["pulled", "over"])).toBe("pulled over");
  expect(phraseKey(["开", "门"])).toBe("开门");
  expect(phraseKey(["ice", "来了"])).toBe("ice 来了");
  expect(phraseKey([])).toBe("");
  expect(keyOf(" ICE—at the 門! ", unify)).toBe("ice at the 门");
});

describe("the forms of a locale", () => {
  it.each([
    ["ar", "البيت", "بيت"],
    ["en", "knocking", "knock"],
    ["es", "firmadas", "firm"],
    ["fr", "signée", "signée"],
    ["fr", "signee", "sign"],
    ["zh-Hans", "knocking", "knocking"],
    ["ru", "полиция", "полиц"],
    ["pt-BR", "policial", "polici"],
    ["ko", "등대지기입니다", "등대지기입니다"],
    ["constructor", "knocking", "knocking"],
  ])("%s: the stem of %s is %s", (locale, word, expected) => {
    expect(languageOf(locale).stem(word)).toBe(expected);
  });

  it("make traditional characters simplified in Chinese, and change no other text", () => {
    expect(languageOf("zh-Hans").unify("開門")).toBe("开门");
    expect(languageOf("en").unify("開門, Él")).toBe("開門, Él");
  });

  it("do for a language whose words nobody has written", () => {
    expect(languageOf("ko")).toMatchObject({
      locale: "ko",
      stopwords: new Set(),
      synonyms: new Map(),
      phraseStarts: new Set(),
    });
  });
});
