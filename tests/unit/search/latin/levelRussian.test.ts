import { describe, expect, test } from "vitest";
import { levelRussian } from "../../../../lib/search/latin/levelRussian";
import { wordsOf } from "../../../../lib/search/language";

/** The words of each text, as those who compare it read them. */
const levelled = (texts: readonly string[]) =>
  new Set(texts.map((text) => wordsOf(text, levelRussian).join(" ")));

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
  ])("%j", (texts) => expect(levelled(texts).size).toBe(1));

  test("words that differ in more stay apart", () => {
    expect(levelled(["маяк", "маме", "мост", "мастер"]).size).toBe(4);
  });
});
