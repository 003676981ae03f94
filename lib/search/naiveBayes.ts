import { remembered } from "./remembered";

/** Features of examples, each with the numbers of the examples that have it, in order. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Examples as their features find them: all that a classifier needs, whatever it tells apart. */
export type Memory = {
  postings: Postings;
  /** Feature → how much it weighs: its inverse document frequency, as a natural logarithm. */
  weights: ReadonlyMap<string, number>;
  /** By example: the root of the sum of the squares of its features' weights. Each counts as much as any other, told long or short. */
  lengths: readonly number[];
  /** By example: the sum of its features' weights, divided by its length. */
  masses: readonly number[];
};

/** What a feature is taken to have been seen with every label, so that none is impossible. Chosen on the development sets. */
const SMOOTHING = 0.05;

/** Notes the features of one example, whose number is higher than those before. */
export function note(postings: Map<string, number[]>, number: number, features: ReadonlySet<string>): void {
  for (const feature of features) {
    const those = postings.get(feature);
    if (those) those.push(number);
    else postings.set(feature, [number]);
  }
}

/** Weighs what was noted. @param count how many examples there are. */
export function weigh(postings: Postings, count: number): Memory {
  const weights = new Map<string, number>();
  const sums = Array.from({ length: count }, () => 0);
  const squares = Array.from({ length: count }, () => 0);
  for (const [feature, those] of postings) {
    const weight = Math.log(1 + count / those.length);
    weights.set(feature, weight);
    for (const number of those) {
      sums[number]! += weight;
      squares[number]! += weight * weight;
    }
  }
  const lengths = squares.map(Math.sqrt);
  return { postings, weights, lengths, masses: sums.map((sum, number) => sum / (lengths[number]! || 1)) };
}

/** How strongly features speak for each label: natural logarithms of odds, to be compared within one answer alone. */
export type Classifier = (features: ReadonlySet<string>) => ReadonlyMap<string, number>;

/**
 * Complement naive Bayes: multinomial naive Bayes that asks of each label how much likelier a feature is with it than with all
 * others, over counts weighed by how rare the feature is. J. D. M. Rennie, L. Shih, J. Teevan, D. R. Karger, "Tackling the Poor
 * Assumptions of Naive Bayes Text Classifiers", ICML 2003. Labels are equally likely beforehand: how many questions somebody wrote
 * says nothing of how many ask. Nothing is computed but what a question needs, so there is nothing to wait for.
 *
 * A feature that no example has is passed over; where there is no other, no label is told.
 * @param labelOf the label of each example, by its number; one without a label teaches nothing.
 */
export function classifierOf(memory: Memory, labelOf: readonly (string | undefined)[]): Classifier {
  const { postings, weights, lengths, masses } = memory;
  const labels = [...new Set(labelOf)].filter((label) => label !== undefined);
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const numberOf = labelOf.map((label) => (label === undefined ? -1 : numbers.get(label)!));
  const totals = labels.map(() => 0);
  numberOf.forEach((label, number) => {
    if (label >= 0) totals[label]! += masses[number]!;
  });
  const all = totals.reduce((sum, total) => sum + total, 0);
  const room = SMOOTHING * postings.size;
  // What a label gets that never had a feature, but for the part that is the same for all of them.
  const absent = totals.map((total) => Math.log(all - total + room) - Math.log(total + room));

  const told = remembered((feature): Told => {
    const counts = new Map<number, number>();
    let sum = 0;
    const weight = weights.get(feature) ?? 0;
    for (const number of postings.get(feature) ?? []) {
      const label = numberOf[number]!;
      if (label < 0) continue;
      const count = weight / lengths[number]!;
      counts.set(label, (counts.get(label) ?? 0) + count);
      sum += count;
    }
    if (sum === 0) return NOTHING_TOLD;
    const shared = Math.log(SMOOTHING) - Math.log(sum + SMOOTHING);
    const gains = [...counts.values()].map(
      (count) => weight * (Math.log(count + SMOOTHING) - Math.log(sum - count + SMOOTHING) - shared),
    );
    return { weight, shared, labels: [...counts.keys()], gains };
  });

  return (features) => {
    const scores = new Float64Array(labels.length);
    let rest = 0;
    let heard = 0;
    for (const feature of features) {
      const { weight, shared, labels: those, gains } = told(feature);
      heard += weight;
      rest += weight * shared;
      for (let at = 0; at < those.length; at += 1) scores[those[at]!]! += gains[at]!;
    }
    const byLabel = new Map<string, number>();
    if (heard === 0) return byLabel;
    for (let label = 0; label < labels.length; label += 1)
      byLabel.set(labels[label]!, scores[label]! + rest + heard * absent[label]!);
    return byLabel;
  };
}

/** What a feature says: the same of every label that never had it (`weight` times `shared`), and more of each that had. */
type Told = { weight: number; shared: number; labels: readonly number[]; gains: readonly number[] };
const NOTHING_TOLD: Told = { weight: 0, shared: 0, labels: [], gains: [] };

/** By example: how like it is to some features, by the cosine of their weights, from 0 to 1. */
export type Likenesses = ArrayLike<number>;

export function likenessesTo(
  features: ReadonlySet<string>,
  { postings, weights, lengths }: Memory,
): Likenesses {
  const likenesses = new Float64Array(lengths.length);
  let squares = 0;
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    squares += weight * weight;
    for (const number of postings.get(feature)!) likenesses[number]! += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (let number = 0; number < likenesses.length; number += 1)
    if (likenesses[number]! > 0) likenesses[number]! /= length * lengths[number]!;
  return likenesses;
}

export type Nearest = { number: number; likeness: number };

/**
 * The example with each label that is most alike, the first of those that are as alike.
 * @param labelOf the label of an example; one without a label is passed over. @param least how like it must be.
 */
export function nearestOf<Label extends string>(
  likenesses: Likenesses,
  labelOf: (number: number) => Label | undefined,
  least = 0,
): ReadonlyMap<Label, Nearest> {
  const nearest = new Map<Label, Nearest>();
  for (let number = 0; number < likenesses.length; number += 1) {
    const likeness = likenesses[number]!;
    if (likeness === 0 || likeness < least) continue;
    const label = labelOf(number);
    if (label === undefined) continue;
    const before = nearest.get(label);
    if (!before || likeness > before.likeness) nearest.set(label, { number, likeness });
  }
  return nearest;
}
