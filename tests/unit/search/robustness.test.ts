import * as fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import {
  betterKnown,
  findResults,
  findTopics,
  joinVerdicts,
  languageGuess,
  languageTable,
  safetyJudge,
  type Searcher,
  type StoredDocument,
} from "../../../lib/search";
import { askedScope } from "../../../lib/search/askedScope";
import { wordsOf } from "../../../lib/search/language";
import { likenessesTo } from "../../../lib/search/naiveBayes";
import { planQuery } from "../../../lib/search/planQuery";
import { LONGEST_QUERY } from "../../../lib/search/words";
import { DangerKind, RefusalReason } from "../../../lib/model/safety";
import { holdsForAny } from "../../fixtures/holdsForAny";
import { askedGroups, FIXTURE_LOCALES } from "../../fixtures/searchDocuments";
import { anyQuestion, ODD, onlyStopwords, unknownWords, withoutWords } from "./anyQuestion";
import { fixtureIndex, fixtureSearcher } from "./fixtureIndex";
import { featuresIn } from "./featuresIn";

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

/** As many words, or phrases that are one, as are looked up. */
const MOST_WORDS = 24;

function expectFewLookedUp({ index }: Searcher, text: string): void {
  const plan = planQuery(index, wordsOf(text, index.language.unify));
  expect(plan.length).toBeLessThanOrEqual(MOST_WORDS);
  expectNoDoubles(plan.map(({ parts }) => parts.join(" ")));
  expect(plan.filter(({ parts }) => parts.length === 0 || parts.includes(""))).toEqual([]);
}

const DANGERS: readonly unknown[] = [null, ...DangerKind.options];
const REASONS: readonly unknown[] = [null, ...RefusalReason.options];
const judge = safetyJudge([
  {
    danger: [
      { kind: "home", all: [["my wife"], ["beats*"]], none: ["in chess"] },
      { kind: "self", all: [["drown myself", "跳河"]], none: [] },
    ],
    refusals: [{ reason: "violence", all: [["*lice"], ["door*", "警察"]], none: ["i-200"] }],
  },
]);

function expectKnownVerdict({ asked }: Searcher, text: string, unheard: number): void {
  const said = judge(text);
  const features = featuresIn(text, asked.language);
  const likenesses = likenessesTo(features, asked.memory);
  const scope = askedScope(asked, {
    features,
    guides: asked.guides(features),
    likenesses,
    words: unheard + 1,
    unheard,
  });
  expect([true, false]).toContain(scope.offTopic);
  expect(["sure", "doubtful", "mistaken"]).toContain(scope.wordsOfRefusal);
  for (const { danger, refused } of [said, scope, joinVerdicts(said, scope)]) {
    expect(DANGERS).toContain(danger);
    expect(REASONS).toContain(refused);
  }
}

function expectNothing(
  searcher: Searcher,
  text: string,
  { offTopic, situations = [] }: { offTopic: boolean; situations?: readonly StoredDocument[] },
): void {
  const nothing = { meant: null, scope: { offTopic, wordsOfRefusal: "sure", danger: null, refused: null } };
  expect(findResults(searcher, text)).toEqual({ ...nothing, readAs: new Map(), situations, results: [] });
  expect(findTopics(searcher, text)).toEqual({ ...nothing, situations: [], guides: [] });
}

describe.each(FIXTURE_LOCALES)("whatever is typed in %s", (locale) => {
  const searcher = fixtureSearcher(locale);
  const unheards = [0, 1, 1000];

  it("is answered, with scores from 0 to 1, and nothing twice", () => {
    holdsForAny(anyQuestion, 40, (text) => expectSound(searcher, text));
  });

  it("has a verdict of the kinds that there are", () => {
    holdsForAny(fc.tuple(anyQuestion, fc.constantFrom(...unheards)), 40, ([text, unheard]) =>
      expectKnownVerdict(searcher, text, unheard),
    );
  });

  it("is looked up as a few words or phrases, each once", () => {
    holdsForAny(anyQuestion, 40, (text) => expectFewLookedUp(searcher, text));
  });

  it.each(ODD)("%s is held to the same", (_, text) => {
    expectSound(searcher, text);
    for (const unheard of unheards) expectKnownVerdict(searcher, text, unheard);
    expectFewLookedUp(searcher, text);
  });

  it.each([
    ["nothing", ""],
    ["space", "   \n"],
    ["emoji", "\ud83d\ude93"],
    ["punctuation", "?!… ~ ^ * + - :"],
  ])("%s finds nothing, and is not about something else", (_, text) => {
    expectNothing(searcher, text, { offTopic: false });
  });

  it("nor does anything else without a word", () => {
    holdsForAny(withoutWords, 30, (text) => expectNothing(searcher, text, { offTopic: false }));
  });

  it("words that nobody knows find nothing, and are about something else", () => {
    holdsForAny(unknownWords, 8, (text) => expectNothing(searcher, text, { offTopic: true }));
  });

  it("is read as far as a question goes: what else was pasted changes nothing", () => {
    holdsForAny(fc.tuple(anyQuestion, anyQuestion), 8, ([beginning, rest]) => {
      const read = (beginning || ".").repeat(LONGEST_QUERY).slice(0, LONGEST_QUERY);
      expect(findResults(searcher, read + rest)).toEqual(findResults(searcher, read));
      expect(findTopics(searcher, read + rest)).toEqual(findTopics(searcher, read));
    });
  });
});

// In Chinese a stopword may be half of another word.
it.each(["en", "es", "fr", "ar"])(
  "stopwords alone find nothing in %s but where to start, and are not about something else",
  (locale) => {
    const searcher = fixtureSearcher(locale);
    const first = [...searcher.index.situations.values()].slice(0, 3);
    expect(first).not.toEqual([]);
    holdsForAny(onlyStopwords(locale), 40, (text) => {
      const situations = text.trim() === "" ? [] : first;
      expectNothing(searcher, text, { offTopic: false, situations });
    });
  },
);

describe("in another language than the page", () => {
  const pairs: Searcher[] = [
    { index: fixtureIndex("en"), asked: fixtureSearcher("es").asked },
    { index: fixtureIndex("zh-Hans"), asked: fixtureSearcher("ar").asked },
  ];

  it.each(ODD)("%s is answered too", (_, text) => {
    for (const searcher of pairs) expectSound(searcher, text);
  });

  it("whatever is typed is answered too", () => {
    for (const searcher of pairs) holdsForAny(anyQuestion, 10, (text) => expectSound(searcher, text));
  });
});

describe("whatever stands around words of danger", () => {
  const words = " i drown myself ";

  it("they are heard, as far as a question is read", () => {
    holdsForAny(fc.tuple(anyQuestion, anyQuestion), 100, ([before, behind]) => {
      const question = before.slice(0, LONGEST_QUERY - words.length) + words + behind;
      expect(judge(question).danger).toBe("self");
    });
  });

  it("they are not read behind that", () => {
    holdsForAny(anyQuestion, 30, (before) => {
      const read = (before || ".").repeat(LONGEST_QUERY).slice(0, LONGEST_QUERY);
      expect(judge(read + words)).toEqual(judge(read));
    });
  });
});

describe("the language of what is typed is one of those that there are, or the page's own:", () => {
  const texts = Object.fromEntries(
    FIXTURE_LOCALES.map((locale) => [locale, askedGroups(locale).flatMap(({ questions }) => questions)]),
  );
  const guess = languageGuess(languageTable(texts));
  const [english, chinese] = ["en", "zh-Hans"].map((locale) => fixtureSearcher(locale).asked);
  const expectKnownLanguage = (text: string) => {
    expect([english, chinese]).toContain(betterKnown(text, english!, chinese!));
    for (const own of [...FIXTURE_LOCALES, "ht"])
      expect([own, ...FIXTURE_LOCALES]).toContain(guess(text, own));
  };

  it("of anything", () => holdsForAny(anyQuestion, 80, expectKnownLanguage));
  it.each(ODD)("of %s", (_, text) => expectKnownLanguage(text));
});

describe("whatever stands in questions, they can be learned and told apart:", () => {
  const expectLearned = (en: readonly string[], es: readonly string[], asked: readonly string[]) => {
    const guess = languageGuess(languageTable({ en, es, fr: [] }));
    for (const text of asked) expect(["en", "es", "fr"]).toContain(guess(text, "en"));
  };

  it("of any", () => {
    const some = fc.array(anyQuestion);
    holdsForAny(fc.tuple(some, some, some), 15, (those) => expectLearned(...those));
  });

  it("of all that are odd", () => {
    const odd = ODD.map(([, text]) => text);
    expectLearned(odd, odd.toReversed(), odd);
  });
});

test("a long paste asks for no more guesses than its first words do", () => {
  const searcher = fixtureSearcher("en");
  const { vocabulary } = searcher.asked;
  const nearest = vi.fn(vocabulary.nearest);
  const letters = [..."bcdfghjklm"];
  const word = (at: number) => `zq${[...String(at)].map((digit) => letters[Number(digit)]).join("")}xlm`;
  const different = Array.from({ length: 2000 }, (_, at) => word(at)).join(" ");
  findResults(
    { ...searcher, asked: { ...searcher.asked, vocabulary: { ...vocabulary, nearest } } },
    different,
  );
  expect(new Set(nearest.mock.calls.map(([word]) => word)).size).toBe(MOST_WORDS);
});
