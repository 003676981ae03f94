import { searchAll } from "../../fixtures/searchAll";
import { describe, expect, test } from "vitest";
import { joinVerdicts, safetyJudge } from "../../../lib/search";
import { fixtureSearcher } from "./fixtureIndex";

type Case = [why: string, query: string, situation: string | null, guide: string | null];

const CASES: Record<string, Case[]> = {
  en: [
    ["the reader's own words", "ice is knocking on my door", "home", "at-the-door"],
    ["a legal term", "judicial warrant", "paper", "reading-a-warrant"],
    ["a form number", "I-200", "paper", "reading-a-warrant"],
    ["a form number without its hyphen", "form i205", "paper", "reading-a-warrant"],
    ["a typo", "warant", "paper", "reading-a-warrant"],
    ["a typo in a word that only the synonyms know", "aparment", "home", "at-the-door"],
    ["a typo in a lay word for ICE", "imigration at the door", "home", "at-the-door"],
    ["half a word", "warr", "paper", "reading-a-warrant"],
    ["an inflection", "warrants signing judges", "paper", "reading-a-warrant"],
    ["a lay word", "cops at the house", "home", "at-the-door"],
    ["a lay phrase", "la migra outside my apartment", "home", "at-the-door"],
    ["jail for detained", "locked up", "custody", "arrested-or-detained"],
  ],
  es: [
    ["the reader's own words", "la migra está tocando mi puerta", "home", "at-the-door"],
    ["an accent left out", "policia en la puerta", "home", "at-the-door"],
    ["a word that begins with an accent", "última", null, "reading-a-warrant"],
    ["the same without", "ultima", null, "reading-a-warrant"],
    ["an inflection", "órdenes firmadas por jueces", "paper", "reading-a-warrant"],
    ["a typo", "puetra", "home", "at-the-door"],
    ["a lay word", "la chota me paró caminando", "street", "stopped-on-foot"],
  ],
  fr: [
    ["the reader's own words", "la police frappe à ma porte", "home", "at-the-door"],
    ["an elision", "l'immigration est chez moi", "home", "at-the-door"],
    ["no accents", "arrete a pied", "street", "stopped-on-foot"],
    ["an inflection", "mandats signés par des juges", "paper", "reading-a-warrant"],
    ["a lay word", "les flics devant la maison", "home", "at-the-door"],
    ["half a word", "signatu", "paper", "reading-a-warrant"],
  ],
  ar: [
    ["one word", "شرطة", "home", null],
    ["the reader's own words", "الهجرة تطرق الباب", "home", "at-the-door"],
    ["a possessive", "الشرطة في بيتي", "home", "at-the-door"],
    ["ha for ta marbuta", "مذكره", "paper", "reading-a-warrant"],
    ["no hamza", "اوقفوني", "street", "stopped-on-foot"],
    ["a typo", "الشرظة", "home", null],
  ],
  "zh-Hans": [
    ["one word", "警察", "home", null],
    ["the reader's own words", "移民局在敲我的门", "home", "at-the-door"],
    ["traditional characters", "警察在門口要開門嗎", "home", "at-the-door"],
    ["a Latin name beside Han", "ICE来我家了", "home", "at-the-door"],
    ["a word from Taiwan", "搜索票", "paper", "reading-a-warrant"],
    ["a form number beside Han", "I-205表格", null, "reading-a-warrant"],
  ],
  ru: [
    ["a word in a language of which only the beginnings of words count", "полиция", "home", "at-the-door"],
    ["half a word there", "орде", null, "reading-a-warrant"],
    ["a typo there", "полицыя", "home", "at-the-door"],
    ["е for ё there", "еще", null, "at-the-door"],
  ],
};

describe.each(Object.entries(CASES))("a question in %s finds its answer first", (locale, cases) => {
  const searcher = fixtureSearcher(locale);

  test.each(cases)("%s: %s", (_, query, situation, guide) => {
    const answer = searchAll(searcher, query);
    if (situation) expect(answer.situations[0]?.id).toBe(situation);
    if (guide) expect(answer.guides[0]?.id).toBe(guide);
  });
});

describe("ranking", () => {
  const searcher = fixtureSearcher("en");

  test("the section that answers more of the question comes first", () => {
    expect(searchAll(searcher, "do I have to open the door").guides[0]).toMatchObject({
      id: "at-the-door",
      section: "open-the-door",
    });
    expect(searchAll(searcher, "they came in anyway").guides[0]).toMatchObject({ section: "they-came-in" });
  });

  test("a result carries what a page shows, and the sources of its section", () => {
    const [first] = searchAll(searcher, "who signed the warrant").results;
    expect(first).toMatchObject({
      href: "/en/guides/reading-a-warrant/#who-signed",
      title: "Reading a warrant",
      heading: "Who signed it?",
      sources: ["us-const-amend-4", "payton-v-new-york-1980"],
    });
  });

  test("no more results than asked for", () => {
    expect(searchAll(searcher, "officers warrant door judge", { limit: 3 }).results).toHaveLength(3);
  });

  test("scores fall", () => {
    const { results } = searchAll(searcher, "officers at the door with a warrant");
    const scores = results.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("stopwords alone find nothing, and say nothing of danger", () => {
    expect(searchAll(searcher, "what is the")).toMatchObject({ results: [], guides: [], situations: [] });
    expect(searchAll(searcher, "what is the").scope).toMatchObject({ danger: null, refused: null });
  });
});

const ELSEWHERE: Record<string, string[]> = {
  en: ["weather and rain tomorrow", "chocolate cake recipe", "qwxzv jkqpw", "file taxes"],
  es: ["qué lluvia mañana", "receta de tamales", "cómo declarar mis impuestos"],
  fr: ["va-t-il neiger demain", "recette de gâteau", "déclarer les impôts"],
  ar: ["هل ستمطر", "وصفة كعكة", "الضرائب"],
  "zh-Hans": ["明天会下雪吗", "蛋糕的做法", "怎么报税"],
  ru: ["погода завтра", "рецепт борща"],
};

describe.each(Object.entries(ELSEWHERE))("a question in %s about something else", (locale, queries) => {
  const searcher = fixtureSearcher(locale);
  test.each(queries)("is off topic: %s", (query) => {
    expect(searchAll(searcher, query).scope.offTopic).toBe(true);
  });
});

describe("a question of this subject is on topic", () => {
  const searcher = fixtureSearcher("en");
  test.each([
    "warrant",
    "ice is knocking",
    "police at the door",
    "my husband is in jail",
    "is the form I-200 a warrant",
  ])("%s", (query) => {
    expect(searchAll(searcher, query).scope.offTopic).toBe(false);
  });
});

describe("danger and refused requests are told by likeness, beside the lists of words", () => {
  const searcher = fixtureSearcher("en");
  const judge = safetyJudge([]);
  test.each([
    ["i might drown myself", { danger: "self" }],
    ["my wife beats me again", { danger: "home" }],
    ["someone is shot and bleeding", { danger: "emergency" }],
    ["which streets have checkpoints now", { refused: "sightings", outOfScope: true }],
    ["how can i hurt an officer", { refused: "violence", outOfScope: true }],
  ])("%s", (query, expected) => {
    expect(joinVerdicts(judge(query), searchAll(searcher, query).scope)).toMatchObject(expected);
  });
});
