import { searchAll } from "../../fixtures/searchAll";
import { describe, expect, test } from "vitest";
import { fixtureIndex } from "./fixtureIndex";

const ELSEWHERE: Record<string, string[]> = {
  en: [
    "weather tomorrow",
    "chocolate cake recipe",
    "best pizza near my house",
    "how to file my tax return",
    "qwxzv jkqpw",
    "weather at my door",
    "new york",
  ],
  es: ["qué tiempo va a hacer mañana", "receta de tamales", "cómo declarar mis impuestos"],
  fr: ["météo demain à New York", "recette de gâteau", "déclaration d'impôts"],
  ar: ["حالة الطقس غدا", "وصفة كعكة", "إقرار الضرائب"],
  "zh-Hans": ["明天天气怎么样", "红烧肉的做法", "怎么报税"],
  ru: ["погода завтра", "рецепт борща"],
};

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([locale, queries]) => queries.map((query) => [locale, query] as const));

describe("a question about something else is out of scope", () => {
  test.each(rows(ELSEWHERE))("%s: %s", (locale, query) => {
    const answer = searchAll(fixtureIndex(locale), query);
    expect(answer.outOfScope).toBe(true);
    expect(answer).not.toHaveProperty("refused");
  });
});

describe("a question of this subject is in scope", () => {
  const index = fixtureIndex("en");
  test.each([
    "warrant",
    "ice",
    "warant",
    "officers at the door",
    "yesterday morning while grandma made breakfast somebody rang twice shouting about a warrant then hammered the door",
    "there are men in vests banging on the window saying they have a warrant for someone who does not live here",
  ])("%s", (query) => {
    expect(searchAll(index, query).outOfScope).toBe(false);
  });
});
