import { describe, expect, test } from "vitest";
import { levelArabic } from "../../../../lib/search/latin/levelArabic";
import { wordsOf } from "../../../../lib/search/language";

/** The words of each text, as those who compare it read them. */
const levelled = (texts: readonly string[]) =>
  new Set(texts.map((text) => wordsOf(text, levelArabic).join(" ")));

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
  ])("%j", (texts) => expect(levelled(texts).size).toBe(1));

  test("s and h that stand together once a vowel is gone are not read as sh", () => {
    expect(levelled(["سهل", "sahl"]).size).toBe(1);
    expect(levelled(["سهل", "shel"]).size).toBe(2);
  });
});
