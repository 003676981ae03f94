import { describe, expect, test } from "vitest";
import { search } from "../../../lib/search";
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

const SIGHTINGS: Record<string, string[]> = {
  en: ["where is ice right now", "map of ice agents near me", "ice sightings today"],
  es: ["dónde está la migra ahorita", "mapa de retenes de ice hoy"],
  fr: ["où est ICE en ce moment", "carte des agents de l'immigration"],
  ar: ["أين الآيس الآن", "خريطة ضباط الهجرة اليوم"],
  "zh-Hans": ["ICE现在在哪里", "附近移民局地图"],
};

const EVASION: Record<string, string[]> = {
  en: ["how to hide from ice", "best way to avoid ICE checkpoints", "where can I buy fake papers"],
  es: ["cómo esconderme de la migra", "dónde comprar papeles falsos"],
  fr: ["comment me cacher de l'immigration", "où acheter de faux papiers"],
  ar: ["كيف أختبئ من الهجرة", "كيف أهرب من الشرطة"],
  "zh-Hans": ["怎么躲避移民局", "哪里买假证件"],
};

// These look alike and must be answered: family of somebody taken, and people who ask whether they may.
const ANSWERED: Record<string, string[]> = {
  en: [
    "where did ice take my husband",
    "where is ice holding my brother right now",
    "can i run from the police",
    "is it illegal to hide from ice",
    "ice is at my door right now",
  ],
  es: [
    "dónde se llevó la migra a mi esposo hoy",
    "qué pasa si me escondo de la migra",
    "la migra está en mi puerta ahora",
  ],
  fr: ["où ICE a emmené mon mari aujourd'hui", "est-ce que je peux fuir la police"],
  ar: ["أين أخذت الهجرة زوجي اليوم", "هل يمكنني أن أهرب من الشرطة"],
  "zh-Hans": ["移民局把我丈夫带走了现在在哪里", "躲避移民局犯法吗"],
};

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([locale, queries]) => queries.map((query) => [locale, query] as const));

describe("a question about something else is out of scope", () => {
  test.each(rows(ELSEWHERE))("%s: %s", async (locale, query) => {
    const answer = search(await fixtureIndex(locale), query);
    expect(answer.outOfScope).toBe(true);
    expect(answer).not.toHaveProperty("refused");
  });
});

describe("where officers are is never answered, and the answer says why", () => {
  test.each(rows(SIGHTINGS))("%s: %s", async (locale, query) => {
    expect(search(await fixtureIndex(locale), query)).toMatchObject({
      outOfScope: true,
      refused: "sightings",
    });
  });
});

describe("how to hide, flee or deceive is never answered, and the answer says why", () => {
  test.each(rows(EVASION))("%s: %s", async (locale, query) => {
    expect(search(await fixtureIndex(locale), query)).toMatchObject({ outOfScope: true, refused: "evasion" });
  });
});

describe("a question that only sounds like those is not refused", () => {
  test.each(rows(ANSWERED))("%s: %s", async (locale, query) => {
    expect(search(await fixtureIndex(locale), query)).not.toHaveProperty("refused");
  });
});

describe("a question of this subject is in scope", async () => {
  const index = await fixtureIndex("en");
  test.each([
    "warrant",
    "ice",
    "warant",
    "officers at the door",
    "yesterday morning while grandma made breakfast somebody rang twice shouting about a warrant then hammered the door",
    "there are men in vests banging on the window saying they have a warrant for someone who does not live here",
  ])("%s", (query) => {
    expect(search(index, query).outOfScope).toBe(false);
  });
});
