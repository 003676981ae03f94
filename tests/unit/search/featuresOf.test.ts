import { describe, expect, it } from "vitest";
import type { SearchWords } from "../../../lib/model/searchWords";
import { makeLanguage } from "../../../lib/search/language";
import { LONGEST_QUERY } from "../../../lib/search/words";
import { stemOfS } from "./smallIndex";
import { featuresIn, stemsIn } from "./featuresIn";

const unify = (text: string) => text.replaceAll("門", "门");
/** A language of a few words. */
const languageWith = (words: Partial<SearchWords>) =>
  makeLanguage("xx", { stem: stemOfS, unify }, { stopwords: ["the", "not", "一"], synonyms: [], ...words });
/** What a question says in it. */
const features = (text: string, words: Partial<SearchWords> = {}) =>
  [...featuresIn(text, languageWith(words))].toSorted();
/** The rows of synonyms among them. */
const rows = (text: string, says: readonly string[], ...more: readonly (readonly string[])[]) =>
  features(text, {
    synonyms: [says, ...more].map((phrases, at) => ({ says: [...phrases], means: [`row${at}`, "light"] })),
  }).filter((feature) => feature.startsWith("="));

describe("what a question says", () => {
  it("is the stems of its words, and each two neighbours as a pair", () => {
    expect(features("Lamps, GATES: ropes")).toEqual(["gate", "gate rope", "lamp", "lamp gate", "rope"]);
  });

  it("is no stopword alone, but one in a pair: not open is not open", () => {
    expect(features("the gate not open")).toEqual(["gate", "gate not", "not open", "open", "the gate"]);
    expect(features("the not")).toEqual(["the not"]);
    expect(features("the")).toEqual([]);
  });

  it("is each thing once", () => {
    expect(features("lamp lamps lamp")).toEqual(["lamp", "lamp lamp"]);
  });

  it("is nothing where there is no word", () => {
    for (const text of ["", "  ", "?!", "🚓"]) expect(features(text)).toEqual([]);
  });

  it("is read from its beginning alone where it is long", () => {
    const filler = ".".repeat(LONGEST_QUERY - 4);
    expect(features(`${filler}gate rope`)).toEqual(["gate"]);
  });
});

describe("of Han", () => {
  it("every run of one to three letters counts, and none of four", () => {
    expect(features("灯塔亮了")).toEqual(
      ["灯", "塔", "亮", "了", "灯塔", "塔亮", "亮了", "灯塔亮", "塔亮了"].toSorted(),
    );
  });

  it("what is a stopword counts as a letter of a run", () => {
    expect(features("一")).toEqual(["一"]);
  });

  it("no run is a pair with what stands beside it", () => {
    expect(features("lamp 灯 gate rope")).toEqual(["gate", "gate rope", "lamp", "rope", "灯"]);
  });

  it("traditional letters are as good as simplified ones", () => {
    expect(features("門")).toEqual(["门"]);
  });
});

describe("of Korean", () => {
  it("every two syllables of a word count too, since particles are written onto it", () => {
    expect(features("등대지기가 문")).toEqual(
      ["등대지기가", "등대", "대지", "지기", "기가", "문", "등대지기가 문"].toSorted(),
    );
    expect(features("문지")).toEqual(["문지"]);
  });

  it("nothing but a word that begins with a syllable is parted", () => {
    expect(features("lamp등대지")).toEqual(["lamp등대지"]);
  });
});

describe("the rows of synonyms", () => {
  it("count as what they mean, for a word as it is or by its stem", () => {
    const says = ["beacons"];
    expect(rows("beacons", says)).toEqual(["=row0+light"]);
    expect(rows("the beacon", says)).toEqual(["=row0+light"]);
    expect(rows("gate", says)).toEqual([]);
  });

  it("are found by a word's own row before that of its stem", () => {
    expect(rows("beacons", ["beacons"], ["beacon"])).toEqual(["=row0+light"]);
    expect(rows("beacon", ["beacons"], ["beacon"])).toEqual(["=row1+light"]);
  });

  it("are found for a phrase of up to four words, the longest first, wherever it stands", () => {
    expect(rows("he was pulled over", ["pulled over"])).toEqual(["=row0+light"]);
    expect(rows("pulled", ["pulled over"])).toEqual([]);
    expect(rows("pulled and over", ["pulled over"])).toEqual([]);
    expect(rows("one two three four", ["one two three four"], ["one two"])).toEqual(["=row0+light"]);
    expect(rows("one two three", ["one two three four"], ["one two"])).toEqual(["=row1+light"]);
    expect(rows("one two three four five", ["one two three four five"])).toEqual([]);
    expect(rows("pulled gate", ["pulled over"], ["gate"])).toEqual(["=row1+light"]);
    expect(rows("pulled", ["pulled over"], ["pulled"])).toEqual(["=row1+light"]);
  });

  it("are found for a phrase only as it is written", () => {
    expect(rows("pulled overs", ["pulled over"])).toEqual([]);
  });

  it("are not found for the words of a phrase that is a row itself, but for those after it", () => {
    expect(rows("pulled over", ["pulled over"], ["over"], ["pulled"])).toEqual(["=row0+light"]);
    expect(rows("pulled over over", ["pulled over"], ["over"])).toEqual(["=row0+light", "=row1+light"]);
  });

  it("are found inside of Han, up to six letters, all of them", () => {
    expect(rows("他来开门吧", ["开门"], ["来开门"], ["门吧"])).toEqual([
      "=row0+light",
      "=row1+light",
      "=row2+light",
    ]);
    expect(rows("一二三四五六七", ["一二三四五六"])).toEqual(["=row0+light"]);
    expect(rows("零一二三四五六七", ["一二三四五六七"])).toEqual([]);
  });

  it("are one where several words lead to the same", () => {
    expect(rows("beacon lantern", ["beacon", "lantern"])).toEqual(["=row0+light"]);
  });
});

describe("what may be new to everybody", () => {
  const stems = (text: string) =>
    stemsIn(text, languageWith({ synonyms: [{ says: ["lamp"], means: ["x"] }] }));

  it("is the stem of each word that says something, once, in their order", () => {
    expect(stems("The ropes, not LAMPS; a rope")).toEqual(["rope", "lamp", "a"]);
    for (const text of ["", "?!", "the not"]) expect(stems(text)).toEqual([]);
  });

  it("is each letter of Han, traditional ones as simplified", () => {
    expect(stems("門口開門 gate")).toEqual(["门", "口", "開", "gate"]);
  });

  it("is nothing beyond what is read of a question", () => {
    expect(stems(`${".".repeat(LONGEST_QUERY - 4)}gate rope`)).toEqual(["gate"]);
  });
});
