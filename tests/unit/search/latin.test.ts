import { describe, expect, test } from "vitest";
import { languageOf } from "../../../lib/search";
import { featuresOf } from "../../../lib/search/featuresOf";
import { wordsOf } from "../../../lib/search/language";

/** The words of each text, as those who compare it read them. */
const levelled = (code: string, texts: readonly string[]) =>
  new Set(texts.map((text) => wordsOf(text, languageOf(code).unify).join(" ")));

describe("Russian is one, in whatever letters and by whatever habit", () => {
  test.each([
    [["можно", "mozhno", "mojno"]],
    [["моя семья", "moya semya", "moja sem'ja", "moia semia"]],
    [["щит", "shchit", "schit", "wit"]],
    [["что", "chto", "4to"]],
    [["иммиграция", "immigratsiya", "immigracija", "immigracia"]],
    [["хорошо", "khorosho", "horosho", "xorowo"]],
    [["ещё", "еще", "eshche", "esche"]],
    [["объявление", "obyavlenie", "objavlenije"]],
    [["МАЯК", "Mayak"]],
  ])("%j", (texts) => expect(levelled("ru-Latn", texts).size).toBe(1));

  test("words that differ in more stay apart", () => {
    expect(levelled("ru-Latn", ["маяк", "маме", "мост", "мастер"]).size).toBe(4);
  });
});

describe("Arabic is one down to its consonants, in whatever letters", () => {
  test.each([
    [["محامي", "mo7ami", "mu7amy", "mouhami"]],
    [["الباب", "elbab", "ilbab", "bab"]],
    [["خلاص", "5alas", "khalas", "7'alas"]],
    [["غرفة", "ghorfa", "8orfa", "3'orfe"]],
    [["شرطة", "shorta", "chorta", "shor6a"]],
    [["سيارة", "sayyara", "siara"]],
    [["عمل", "3amal", "aamal"]],
    [["جديد", "jadid", "gedeed"]],
    [["قانون", "qanoun", "9anoun", "kanun"]],
    [["بوليس", "bolis", "police"]],
    [["مُعَلِّم", "معلم", "mo3allem"]],
  ])("%j", (texts) => expect(levelled("ar-Latn", texts).size).toBe(1));

  test("s and h that stand together once a vowel is gone are not read as sh", () => {
    expect(levelled("ar-Latn", ["سهل", "sahl"]).size).toBe(1);
    expect(levelled("ar-Latn", ["سهل", "shel"]).size).toBe(2);
  });
});

test("what is no word stays: a number, a phone, the signs between words", () => {
  for (const code of ["ru-Latn", "ar-Latn"]) {
    const { unify } = languageOf(code);
    for (const text of ["18", "48 72", "212-555-0100", "", "?!", "🚓"]) expect(unify(text)).toBe(text);
  }
});

test("a language in Latin letters learns from its own letters as from these", () => {
  const russian = languageOf("ru-Latn");
  expect(featuresOf("можно не открывать", russian)).toEqual(featuresOf("mojno ne otkryvat'", russian));
  const arabic = languageOf("ar-Latn");
  expect(featuresOf("البوليس على الباب", arabic)).toEqual(featuresOf("bolis 3ala elbab", arabic));
});
