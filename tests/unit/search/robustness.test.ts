import { describe, expect, it, test } from "vitest";
import {
  betterKnown,
  findResults,
  findTopics,
  languageGuess,
  languageTable,
  type Searcher,
} from "../../../lib/search";
import { askedScope } from "../../../lib/search/askedScope";
import { likenessesTo } from "../../../lib/search/naiveBayes";
import { featuresOf } from "../../../lib/search/featuresOf";
import { DangerKind, RefusalReason } from "../../../lib/model/safety";
import { languageFor } from "../../fixtures/languageFor";
import { Random } from "../../fixtures/random";
import { askedGroups, FIXTURE_LOCALES } from "../../fixtures/searchDocuments";
import { fixtureIndex, fixtureSearcher } from "./fixtureIndex";

const POLICE_CAR = "\ud83d\ude93";
const FAMILY = "👨‍👩‍👧";
/** What people, and those who try what breaks, may type between words. */
const PIECES = [
  ..."abcñé ßİ~^*:+-()[]{}\"'\\/|.,;?!@#$%&=\t\n\0",
  ..."门門شطةпоىㄱ",
  " ",
  "  ",
  POLICE_CAR,
  FAMILY,
  "\ud800", // the first half of a pair
  "\udc00", // the second
  "\u0301",
  "\u202e", // from here on, right to left
  "\u200f",
  "\ufeff",
  "i-200",
  "1-800-898-7180",
  "<script>alert(1)</script>",
  "<b onclick='x'>",
  "&lt;",
  "title:door~2",
  "+warrant -ice^9",
  "warrant",
  "police at the door",
  "puerta",
  "la migra",
  "mandat",
  "警察敲门",
  "الباب",
  "дверь",
  "__proto__",
  "constructor",
  "undefined",
];

const STOPWORDS = FIXTURE_LOCALES.flatMap((locale) => [...languageFor(locale).stopwords].slice(0, 12));
/** What has to be held beside random strings: each kind of bad input by its name. */
const ODD: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["spaces alone", " \t\n\u00a0\u3000"],
  ["10,000 letters", "x".repeat(10_000)],
  ["10,000 characters of words", "police at the door, i-200? ".repeat(380).slice(0, 10_000)],
  ["10,000 letters of Han", "门".repeat(10_000)],
  ["10,000 letters of Arabic", "باب ".repeat(2500)],
  ["10,000 marks without a letter", "\u0301".repeat(10_000)],
  ["emoji", `${POLICE_CAR}${FAMILY}🚨🏽`.repeat(20)],
  ["markup", "<img src=x onerror=alert(1)> <b>warrant</b> &amp; <!-- door -->"],
  ["Lunr's operators", "title:door~2 +warrant -ice^9 *judge* ~ ^ : * + - ~1 a~99999999 ^^"],
  ["marks of direction", "\u202e\u200fpolice\u202c \u2067الباب\u2069 door\u200e"],
  ["halves of pairs", "\ud800 door \udc00\ud83d warrant\ud83d"],
  ["stopwords alone", "what if they do the"],
  ["stopwords of every language alone", STOPWORDS.join(" ")],
  ["names of object members", "__proto__ constructor toString hasOwnProperty valueOf"],
];

/** A random question: pieces, with a word every now and then. */
const randomText = (random: Random) =>
  Array.from({ length: random.below(30) }, () => random.pick(PIECES)).join("");
const ROUNDS = 40;
const inputs = (seed: number) => {
  const random = new Random(seed);
  return [
    ...ODD.map(([, text]) => text),
    ...Array.from({ length: ROUNDS }, () => randomText(random)),
    ...Array.from({ length: ROUNDS / 5 }, () =>
      random
        .shuffle(STOPWORDS)
        .slice(0, 1 + random.below(6))
        .join(" "),
    ),
  ];
};

function expectScores(list: readonly { score: number }[]): void {
  const scores = list.map(({ score }) => score);
  expect(scores.filter((score) => !(Number.isFinite(score) && score >= 0 && score <= 1))).toEqual([]);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
}

function expectNoDoubles(keys: readonly string[]): void {
  expect(keys).toEqual([...new Set(keys)]);
}

/** The ranges are in order, none is empty or begins before the last has ended, and none is outside of the text. */
function expectInside(matches: readonly (readonly [from: number, to: number])[], text: string): void {
  let last = 0;
  for (const [from, to] of matches) {
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThan(from);
    last = to;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

function expectSound(searcher: Searcher, text: string): void {
  const found = findResults(searcher, text);
  // The first is the best of the best guide, whatever section of another one is better.
  expectScores(found.results.slice(0, 1));
  expectScores(found.results.slice(1));
  expectNoDoubles(found.results.map(({ href }) => href));
  expect(found.results.length).toBeLessThanOrEqual(10);
  for (const { passage } of found.results) expectInside(passage.matches, passage.text);
  expectNoDoubles(found.situations.map(({ id }) => id));
  expect(found.situations.length).toBeLessThanOrEqual(3);

  const topics = findTopics(searcher, text);
  for (const list of [topics.guides, topics.situations]) {
    expectScores(list);
    expectNoDoubles(list.map(({ id }) => id));
  }
  expect(topics.scope).toEqual(found.scope);
  expect(found.results[0]?.id).toBe(topics.guides[0]?.id);
}

describe.each(FIXTURE_LOCALES)("whatever is typed in %s", (locale) => {
  const searcher = fixtureSearcher(locale);
  const { asked } = searcher;

  it("is answered, with scores from 0 to 1, and nothing twice", () => {
    for (const text of inputs(20_261_124)) expectSound(searcher, text);
  });

  it("has a verdict of the kinds that there are", () => {
    const dangers: unknown[] = [null, ...DangerKind.options];
    const reasons: unknown[] = [null, ...RefusalReason.options];
    for (const text of inputs(7)) {
      for (const unheard of [0, 1, 1000]) {
        const features = featuresOf(text, asked.language);
        const verdict = askedScope(asked, features, likenessesTo(features, asked.memory), unheard);
        expect(typeof verdict.offTopic).toBe("boolean");
        expect(["sure", "doubtful", "mistaken"]).toContain(verdict.wordsOfRefusal);
        expect(dangers).toContain(verdict.danger);
        expect(reasons).toContain(verdict.refused);
      }
    }
  });

  it.each([
    ["nothing", ""],
    ["space", "   \n"],
    ["emoji", POLICE_CAR],
    ["punctuation", "?!… ~ ^ * + - :"],
  ])("%s finds nothing, and is not about something else", (_, text) => {
    const nothing = {
      scope: { offTopic: false, wordsOfRefusal: "sure", danger: null, refused: null },
      situations: [],
    };
    expect(findResults(searcher, text)).toEqual({ ...nothing, results: [] });
    expect(findTopics(searcher, text)).toEqual({ ...nothing, guides: [] });
  });
});

describe("in another language than the page", () => {
  const pairs: Searcher[] = [
    { index: fixtureIndex("en"), asked: fixtureSearcher("es").asked },
    { index: fixtureIndex("zh-Hans"), asked: fixtureSearcher("ar").asked },
  ];

  it.each(ODD)("%s is answered too", (_, text) => {
    for (const searcher of pairs) expectSound(searcher, text);
  });
});

it("whatever is typed, its language is one of those that there are, or the page's own", () => {
  const texts = Object.fromEntries(
    FIXTURE_LOCALES.map((locale) => [locale, askedGroups(locale).flatMap(({ questions }) => questions)]),
  );
  const guess = languageGuess(languageTable(texts));
  const askedIn = (locale: string) => fixtureSearcher(locale).asked;
  const [english, chinese] = [askedIn("en"), askedIn("zh-Hans")];
  for (const text of inputs(42)) expect([english, chinese]).toContain(betterKnown(text, english, chinese));
  for (const text of inputs(42))
    for (const own of [...FIXTURE_LOCALES, "ht"])
      expect([own, ...FIXTURE_LOCALES]).toContain(guess(text, own));
});

it("whatever stands in questions, they can be learned and told apart", () => {
  const texts = inputs(3);
  const guess = languageGuess(languageTable({ en: texts, es: texts.toReversed(), fr: [] }));
  for (const text of texts) expect(["en", "es", "fr"]).toContain(guess(text, "en"));
});

test("a long paste costs about as much as a long question", () => {
  const searcher = fixtureSearcher("en");
  const different = Array.from({ length: 2000 }, (_, at) => `zq${(at * 7919).toString(36)}xlm`).join(" ");
  const started = performance.now();
  findResults(searcher, different);
  expect(performance.now() - started).toBeLessThan(200);
});
