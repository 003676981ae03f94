import type { DangerKind, RefusalReason } from "../model/safety";
import { type Asked, IN_SCOPE } from "./asked";
import { type Likenesses, nearestOf } from "./naiveBayes";
import type { SafetyVerdict } from "./judgeSafety";
import { isNumbered } from "./words";

/** What a question is, judged by its likeness to questions whose scope is known. */
export type ScopeVerdict = SafetyVerdict & {
  /** Another subject than ours. Answers may still be found; they are guesses then. */
  offTopic: boolean;
  /** What likeness says of words that refuse: how far the question is from anything that is never served. */
  wordsOfRefusal: "sure" | "doubtful" | "mistaken";
};

/**
 * How much likelier a scope must be than what stands against it: the difference of their logarithms, by the square root of the weight
 * of what was heard, since a long story has more of everything. Lines for danger above an ordinary answer cost little; a refused
 * ordinary question costs a frightened person the answer. Chosen on the development set: see `lib/decisions/0037-asked.md`.
 */
const LEAST = { offTopic: -3, danger: -1.5, refused: 0.5, sure: -5, doubtful: -20 };
/** What the one known question that is nearest says beside all that are known: how much more like it than the nearest of ours. */
const NEAREST = 8;
/** From this cosine a question is one that is known, word for word. */
const SAME = 0.999;
/** What a word that no question has says for another subject. */
const UNHEARD = 10;
/** What it says against another subject that one guide is likelier than all others. Chosen on questions left out of what is learned. */
const ONE_GUIDE = 0.4;
/** With so few words somebody names a thing ("ankle monitor", "stopped at a checkpoint"), or has only begun to type. */
const A_NAME = 4;
/** Little is asked for then that could be refused, and danger and another subject must be likelier than ours. */
const LEAST_OF_NAMES = { offTopic: 1, danger: 2, refused: 6 };
/** Of a part of the words: what the others say might have called it off. */
const LEAST_OF_A_PART = { ...LEAST, refused: 1.5 };

/** What was understood of a question. */
export type Heard = {
  features: ReadonlySet<string>;
  /** How strongly these speak for each guide. */
  guides: ReadonlyMap<string, number>;
  /** How like the question is to each that is known. */
  likenesses: Likenesses;
  /** How many words it has, two letters of Han as one. */
  words: number;
  /** How many of its words nobody has asked with, and no text has; one that was mistyped counts as a part of such a word. */
  unheard: number;
  /** Whether these are only some of its words, since the others are mistyped. */
  isPart?: boolean;
};

/** Judges what a question is about. Never throws, whatever is typed. */
export function askedScope(
  { scopes, memory, questions }: Asked,
  { features, guides, likenesses, words, unheard, isPart = false }: Heard,
): ScopeVerdict {
  const scores = scopes(features);
  const inScope = scores.get(IN_SCOPE);
  // Of what nothing is known, only that it is not known can be said.
  if (inScope === undefined)
    return { offTopic: unheard > 0, wordsOfRefusal: "sure", danger: null, refused: null };
  const heard = [...features].reduce((sum, feature) => sum + (memory.weights.get(feature) ?? 0), 0);
  const scoreOf = (scope: string) => scores.get(scope) ?? -Infinity;
  const marginOf = (scope: string, against: number, extra = 0) =>
    (scoreOf(scope) - against + extra) / Math.sqrt(heard + 1 + extra);

  const nearest = nearestOf<string>(likenesses, (number) => questions[number]!.scope ?? IN_SCOPE);
  const likenessOf = (scope: string) => nearest.get(scope)?.likeness ?? 0;
  const byNearest = (scope: string, other: string) => NEAREST * (likenessOf(scope) - likenessOf(other));
  // Somebody thought of it, and of a guide that answers it: it is neither refused nor about something else.
  const same = [...nearest].filter(([, { likeness }]) => likeness > SAME).map(([scope]) => scope);
  const isKnown = unheard === 0 && same.length === 1 && same[0] === IN_SCOPE;
  const ordinary = Math.max(inScope, scoreOf("off-topic"));
  /** The likeliest kind of a scope that is named after its colon: by name, since its list is code that no browser needs. */
  const likeliest = <Kind extends string>(prefix: string, against: number) =>
    [...scores]
      .filter(([scope]) => scope.startsWith(prefix))
      .map(([scope, score]) => ({
        kind: scope.slice(prefix.length) as Kind,
        score,
        margin: marginOf(scope, against) + byNearest(scope, IN_SCOPE),
      }))
      .sort((a, b) => b.margin - a.margin)[0];
  // Who asks how to hide is not in danger by that, and who is in danger asks for nothing that is refused, unless both are as likely.
  const best = (prefix: string) => likeliest(prefix, ordinary)?.score ?? ordinary;
  const refused = likeliest<RefusalReason>("refused:", Math.max(ordinary, best("danger:")));
  const danger = likeliest<DangerKind>("danger:", Math.max(ordinary, best("refused:")));
  /** Not only words that another subject has too. */
  const isDanger = (scope: string) =>
    marginOf(scope, scoreOf("off-topic")) + byNearest(scope, "off-topic") > 0;
  const least = words <= A_NAME ? LEAST_OF_NAMES : isPart ? LEAST_OF_A_PART : LEAST;
  // The name of a form means one thing, whatever else is asked with it.
  const isNamed = [...features].some(isNumbered);
  const isName = [...features].every((feature) =>
    feature.split(" ").every((part) => isNumbered(part) || part.startsWith("=")),
  );
  return {
    offTopic:
      !isNamed &&
      !isKnown &&
      marginOf("off-topic", inScope + ONE_GUIDE * leadOf(guides), UNHEARD * unheard) > least.offTopic,
    wordsOfRefusal: isKnown ? "mistaken" : wordsBy(refused?.margin ?? 0),
    danger: danger && danger.margin > least.danger && isDanger(`danger:${danger.kind}`) ? danger.kind : null,
    refused: !isName && !isKnown && refused && refused.margin > least.refused ? refused.kind : null,
  };
}

function wordsBy(margin: number): ScopeVerdict["wordsOfRefusal"] {
  if (margin >= LEAST.sure) return "sure";
  return margin >= LEAST.doubtful ? "doubtful" : "mistaken";
}

/** How much stronger the best score is than the next. */
function leadOf(scores: ReadonlyMap<string, number>): number {
  const [first = 0, second = first] = [...scores.values()].sort((a, b) => b - a);
  return first - second;
}
