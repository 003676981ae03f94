import { describe, expect, it } from "vitest";
import { languageGuess, languageTable } from "../../../lib/search";

/** Invented questions: how a few languages look. */
const TEXTS = {
  en: ["the inspector is at the gate", "what is this badge", "who shut the lighthouse door with that key"],
  es: ["el inspector está en la puerta", "qué es esta placa", "quién cerró la puerta del faro con esa llave"],
  fr: [
    "l'inspecteur est à la porte",
    "qu'est-ce que ce badge",
    "qui a fermé la porte du phare avec cette clé",
  ],
  ar: ["المفتش على الباب"],
  ko: ["검사관이 문 앞에 있어요"],
  ru: ["инспектор у ворот"],
  "zh-Hans": ["检查员在门口"],
};
const table = languageTable(TEXTS);
const guess = languageGuess(table);

describe("the language of a question", () => {
  it.each([
    ["who is the keeper of this lighthouse", "en"],
    ["quién está en el faro", "es"],
    ["qui est à la porte du phare", "fr"],
  ])("in Latin letters, %s, is told from how its words are written: %s", (question, code) => {
    for (const own of ["en", "es", "fr", "zh-Hans", "ar"]) expect(guess(question, own)).toBe(code);
  });

  it.each([
    ["المنارة", "ar"],
    ["등대", "ko"],
    ["маяк", "ru"],
    ["灯塔", "zh-Hans"],
  ])("%s is told by its letters: %s", (question, code) => {
    for (const own of ["en", "fr", "ru", "ar"]) expect(guess(question, own)).toBe(code);
  });

  it("is told from capital letters and from accents in two parts too", () => {
    expect(guess("QUIÉN ESTÁ EN EL FARO", "en")).toBe("es");
    expect(guess("quién está en el faro".normalize("NFD"), "en")).toBe("es");
  });

  it("is that of the page where the question says too little or nothing", () => {
    for (const own of ["en", "es", "fr", "ru"])
      for (const question of ["", "  ", "911", "?!", "🚓", "øøø"]) expect(guess(question, own)).toBe(own);
  });

  it("is told from the first 400 characters", () => {
    const spanish = "quién está en el faro";
    expect(guess(`${" ".repeat(400 - spanish.length)}${spanish}`, "en")).toBe("es");
    expect(guess(`${" ".repeat(400)}${spanish}`, "en")).toBe("en");
    expect(guess(`${" ".repeat(400)}灯塔`, "en")).toBe("en");
  });

  it("is told by letters of a page's own alphabet alone where Latin ones are not more", () => {
    expect(guess("маяк gate", "en")).toBe("ru");
    expect(guess("маяк gates", "en")).toBe("en");
    expect(guess("маяк 灯塔门口亮", "en")).toBe("zh-Hans");
  });

  it("is Chinese where a name in Latin letters has three times as many", () => {
    expect(guess("灯塔 keeper", "en")).toBe("zh-Hans");
    expect(guess("灯塔 keepers", "en")).toBe("en");
  });

  it("is told from digits that stand for letters, as Arabic is typed", () => {
    const typed = languageGuess(
      languageTable({ ...TEXTS, "ar-Latn": ["el mofatesh 3al bab", "meen 2afal el bab da"] }),
    );
    expect(typed("7ad 3al bab", "en")).toBe("ar-Latn");
    expect(typed("who shut the gate at 3", "en")).toBe("en");
  });

  it("is never one by whose letters nobody asks", () => {
    const { ru: _, ...others } = TEXTS;
    expect(languageGuess(languageTable(others))("маяк", "en")).toBe("en");
  });
});

describe("another language than the page's", () => {
  /** Of a single run of letters, by how common it is, in steps of a logarithm. */
  const by = (levels: string) => languageGuess({ scripts: [], codes: ["en", "es"], grams: "_zz_", levels });

  it("must be likelier by more than 0.75 a word", () => {
    expect(by("69")("zz yy yy yy", "en")).toBe("en");
    expect(by("59")("zz yy yy yy", "en")).toBe("es");
    expect(by("69")("zz yy yy yy yy", "en")).toBe("en");
    expect(by("59")("zz yy yy yy yy", "en")).toBe("es");
    expect(by("89")("zz zz yy yy", "en")).toBe("en");
    expect(by("79")("zz zz yy yy", "en")).toBe("es");
    expect(by("95")("zz yy yy yy", "es")).toBe("en");
  });

  it("must be as much likelier where there are fewer than three words", () => {
    for (const question of ["zz", "zz yy", "zz yy yy"]) {
      expect(by("79")(question, "en")).toBe("en");
      expect(by("69")(question, "en")).toBe("es");
    }
  });

  it("need not be likelier for a single letter, which may be of the name of a form", () => {
    expect(by("69")("zz i a 200 i", "en")).toBe("es");
    const letter = languageGuess({ scripts: [], codes: ["en", "es"], grams: "_z_", levels: "09" });
    expect(letter("z z z", "en")).toBe("en");
  });

  it("is taken at its best where the page is in another script", () => {
    expect(by("89")("zz", "ru")).toBe("es");
    expect(by("98")("zz", "ru")).toBe("en");
    expect(by("00")("zz", "ru")).toBe("ru");
  });

  it("is the likeliest other one where the page's knows few of the words", () => {
    expect(by("96")("zz", "en")).toBe("en");
    expect(
      languageGuess({ scripts: [], codes: ["en", "es"], grams: "_zz_", levels: "96" })("zz", "en", true),
    ).toBe("es");
    const three = languageGuess({
      scripts: [],
      codes: ["ar-Latn", "en", "es", "fr"],
      grams: "_zz_",
      levels: "8967",
    });
    expect([three("zz", "en"), three("zz", "en", true), three("zz", "fr", true)]).toEqual(["en", "fr", "en"]);
    expect(three("yy", "en", true)).toBe("en");
    expect(by("90")("zz", "en", true)).toBe("en");
  });

  it("is none in Latin letters where nobody asks in such a language", () => {
    const guess = languageGuess(languageTable({ ru: TEXTS.ru, ar: TEXTS.ar }));
    for (const own of ["en", "ru"]) {
      expect(guess("who shut the gate", own)).toBe(own);
      expect(guess("ворот", own)).toBe("ru");
    }
    expect(languageGuess(languageTable({}))("маяк gate", "en")).toBe("en");
  });
});

describe("the table that is shipped", () => {
  it("names the languages, those with letters of their own apart", () => {
    expect([table.scripts, table.codes]).toEqual([
      ["ar", "ko", "ru", "zh-Hans"],
      ["en", "es", "fr"],
    ]);
  });

  it("has each run of one to three letters of a word once, with words and their ends marked", () => {
    const runs = (word: string) => [`_${word}_`, `_${word}`, `${word}_`, `_${word[0]}`, word, `${word[1]}_`];
    const grams = languageTable({ en: ["ab"], es: ["cd e"] }).grams.split(" ");
    expect(grams.toSorted()).toEqual([..."abcd", ...["ab", "cd"].flatMap(runs)].toSorted());
  });

  it("says of each run how common it is in each language, the most common as 9 and none below 0", () => {
    const { grams, levels } = languageTable({ en: ["ab ab ab ab cd"], es: ["cd"] });
    const at = (gram: string) => levels.slice(grams.split(" ").indexOf(gram) * 2).slice(0, 2);
    // Counted: of English 40 runs, of Spanish 8, of 16 kinds: as many and half of one more each.
    const step = (en: number, es: number) =>
      Math.round(Math.abs(Math.log((en + 0.5) / (40 + 8)) - Math.log((es + 0.5) / (8 + 8))));
    expect([step(4, 0), step(1, 1)]).toEqual([1, 1]);
    expect([at("ab"), at("cd")]).toEqual(["98", "89"]);
    const often = languageTable({ en: Array(20_000).fill("ab"), es: Array(20_000).fill("cd") });
    expect(often.levels).toMatch(/^(90|09)+$/);
    expect(often.levels).toHaveLength(2 * often.grams.split(" ").length);
  });

  it("keeps the 1,300 runs that tell most, and 50 words of each language that are its own", () => {
    const random = (start: number) =>
      Array.from(
        { length: 1500 },
        (_, at) => `${((start + at * 7919) % 1_000_003).toString(36).replace(/\d/g, "q")}`,
      );
    const { grams, levels } = languageTable({ en: ["zzz zzz zzz", ...random(1)], es: random(500_000) });
    const kept = grams.split(" ");
    expect(kept).toHaveLength(1400);
    expect(levels).toHaveLength(2800);
    expect(kept).toContain("_zzz_");
    const words = kept.slice(1300);
    for (const word of words) expect(word).toMatch(/^_.{3,}_$/);
    const of = (code: number) => words.filter((_, at) => levels.slice(2600)[2 * at + code] === "9");
    expect([of(0).length, of(1).length]).toEqual([50, 50]);
  });

  it("takes no word for one language's own that another has more than an eighth as often, nor one of two letters", () => {
    const words = Array.from(
      { length: 1500 },
      (_, at) => `x${(at + 100_000).toString(26).replace(/\d/g, "q")}${at}`,
    );
    const every = (rest: number) => words.filter((_, at) => at % 2 === rest);
    const times = (count: number, those: readonly string[]) =>
      Array<readonly string[]>(count).fill(those).flat();
    // An eighth as often, and more often than that.
    const es = [...every(0), ...times(2, every(1)), ...times(90, ["zu", "zuz"])];
    const { grams } = languageTable({ en: times(8, [...words, "ox"]), es });
    const own = new Set(grams.split(" ").slice(1300));
    const kept = (those: readonly string[]) => those.filter((word) => own.has(`_${word}_`)).length;
    expect(kept(every(0))).toBe(50);
    expect(kept([...every(1), "ox", "zu"])).toBe(0);
  });

  it("is the same from the same texts, in whatever order the languages come", () => {
    expect(languageTable(Object.fromEntries(Object.entries(TEXTS).toReversed()))).toEqual(table);
  });

  it("counts no more of a question than is read of one", () => {
    expect(languageTable({ en: [`${"ab ".repeat(133)}.zz`], es: ["bc"] }).grams).not.toContain("z");
  });
});
