import type { Asked } from "./asked";
import { askedScope, type ScopeVerdict } from "./askedScope";
import { featuresOf, stemsOf } from "./featuresOf";
import type { SearchIndex } from "./loadIndex";
import { likenessesTo, type Nearest, nearestOf } from "./naiveBayes";
import { planQuery } from "./planQuery";
import { readQuestion } from "./readQuestion";
import { scoreGroups } from "./scoreGroups";
import type { PutRight } from "./spelling/respell";
import { bestOf, byDistance, byShare, type Ranked, rankBy } from "./standing";
import { type WeighedWord, weighWord } from "./weighWords";
import { isHan, partsOf } from "./words";

/** What answers: the texts of the page's language, and the questions of the language that is asked in, which may be another. */
export type Searcher = { index: SearchIndex; asked: Asked };

/** Everything that a question may be about, best first. Scores are from 0 to 1, and compare within one answer alone. */
export type TopicRanking = {
  /** The question as it was read, with mistyped words put right; null where it was read as it was typed. */
  meant: string | null;
  /** The words that were put right. */
  changed: readonly PutRight[];
  scope: ScopeVerdict;
  guides: readonly Ranked[];
  /** By the label of `sectionLabel`. */
  sections: readonly Ranked[];
  situations: readonly Ranked[];
  /** The words of the question as the index reads them; none of a question in another language. */
  words: readonly WeighedWord[];
  /** The known question that is nearest, of those that lead to a guide; null where none is near. */
  likeIn: (guide: string) => string | null;
};

// How much each kind of evidence counts, chosen on the development sets: what people ask, the texts themselves (Lunr), and what is found one
// level below or above.
const GUIDE = { section: 0.3, text: 0.3 };
const SECTION = { guide: 1, text: 0.15 };
const SITUATION = { section: 0.5, guide: 0.4, text: 0.2 };
/** Standard deviations between the best and what is far behind: of some 300 sections the best stands out more. */
const SPREAD = { guides: 4, sections: 6, situations: 4 };
/** Below this cosine a question is not like another one. */
const LIKE = 0.35;

/** By how much a mistyped word counts as one that nobody asks with: what it was put right to may not be what was meant. */
const RESPELT = 0.8;

const NOTHING: TopicRanking = {
  meant: null,
  changed: [],
  scope: { offTopic: false, wordsOfRefusal: "sure", danger: null, refused: null },
  guides: [],
  sections: [],
  situations: [],
  words: [],
  likeIn: () => null,
};

/** Ranks guides, sections and situations for a question. Never throws, whatever is typed. */
export function rankTopics({ index, asked }: Searcher, query: string): TopicRanking {
  const { language, memory } = asked;
  const isOwn = language.locale === index.language.locale;
  const isAsked = (word: string) => memory.weights.has(language.stem(word));
  const { typed, words: read, changed, meant } = readQuestion(index, asked, query);
  const stems = stemsOf(read, language);
  // Of words that say nothing alone, nothing can be known.
  if (stems.length === 0) return { ...NOTHING, meant, changed };
  const words = isOwn ? planQuery(index, read).map((word) => weighWord(index, word, isAsked)) : [];
  const features = new Set(featuresOf(read, language));
  // Half of a word says to the questions what it says to the texts.
  const begun = new Map(
    words.flatMap(({ word, readings }) =>
      word.parts.flatMap(partsOf).map((part) => [language.stem(part), readings] as const),
    ),
  );
  const unheard = stems.filter((stem) => {
    if (memory.weights.has(stem)) return false;
    const readings = [...(begun.get(stem)?.keys() ?? [])];
    for (const term of readings) if (memory.weights.has(term)) features.add(term);
    return readings.length === 0;
  });

  // How well the texts themselves answer, by Lunr.
  const text = {
    guides: byShare(scoreGroups(words, index.groups.guides)),
    sections: byShare(scoreGroups(words, index.groups.sections)),
    situations: byShare(scoreGroups(words, index.groups.situations)),
  };
  const byGuideAlone = asked.guides(features);
  // Of what has a text here: questions and texts may come from two versions of the site.
  const own = {
    guides: byDistance(byGuideAlone, SPREAD.guides, index.situationsOf),
    sections: byDistance(asked.sections(features), SPREAD.sections, index.sections),
    situations: byDistance(asked.situations(features), SPREAD.situations, index.situations),
  };
  const guideOf = (label: string) => index.sections.get(label)!.id;
  const labels = [...index.sections.keys()];
  const guides = rankBy(index.situationsOf.keys(), [
    [own.guides, 1],
    [bestOf(labels, own.sections, (label) => [guideOf(label)]), GUIDE.section],
    [text.guides, GUIDE.text],
  ]);
  const byGuide = scoresOf(guides);
  const sections = rankBy(labels, [
    [own.sections, 1],
    [(label) => byGuide.get(guideOf(label)) ?? 0, SECTION.guide],
    [text.sections, SECTION.text],
  ]);
  const likenesses = likenessesTo(features, memory);
  let nearest: ReadonlyMap<string, Nearest> | undefined;
  const scope = askedScope(asked, {
    features,
    guides: byGuideAlone,
    likenesses,
    words: wordCount(read),
    unheard: unheard.length + RESPELT * changed.length,
  });
  return {
    meant,
    changed,
    scope: changed.length === 0 ? scope : withTyped(scope, scopeOfTyped(asked, typed)),
    guides,
    sections,
    situations: rankBy(index.situations.keys(), [
      [own.situations, 1],
      [
        bestOf(labels, byShare(scoresOf(sections)), (label) => asked.situationsOf.get(label) ?? []),
        SITUATION.section,
      ],
      [
        bestOf(index.situationsOf.keys(), own.guides, (guide) => index.situationsOf.get(guide)!),
        SITUATION.guide,
      ],
      [text.situations, SITUATION.text],
    ]),
    words,
    likeIn: (guide) => {
      nearest ??= nearestOf(
        likenesses,
        (number) => {
          const question = asked.questions[number]!;
          return question.text === null ? undefined : question.guide;
        },
        LIKE,
      );
      const like = nearest.get(guide);
      return like ? asked.questions[like.number]!.text : null;
    },
  };
}

/** What those words of a question say that were typed as they are known. */
function scopeOfTyped(asked: Asked, typed: readonly string[]): ScopeVerdict {
  const features = featuresOf(typed, asked.language);
  return askedScope(asked, {
    features,
    guides: asked.guides(features),
    likenesses: likenessesTo(features, asked.memory),
    words: wordCount(typed),
    // Of another subject nothing is taken from it.
    unheard: 1,
    isPart: true,
  });
}

/** Danger and what is never served count either way: what was put right may be put wrong. */
const withTyped = (scope: ScopeVerdict, typed: ScopeVerdict): ScopeVerdict => ({
  ...scope,
  danger: scope.danger ?? typed.danger,
  refused: scope.refused ?? typed.refused,
});

/** Of Han, two letters are a word. */
const wordCount = (words: readonly string[]) =>
  words.flatMap(partsOf).reduce((sum, part) => sum + (isHan(part) ? 1 / 2 : 1), 0);

function scoresOf(ranked: readonly Ranked[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { id, score } of ranked) scores.set(id, score);
  return scores;
}
