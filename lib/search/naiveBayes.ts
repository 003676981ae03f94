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

  return (features) => {
    const scores = labels.map(() => 0);
    const own = labels.map(() => 0);
    let rest = 0;
    let heard = 0;
    for (const feature of features) {
      const weight = weights.get(feature);
      if (weight === undefined) continue;
      let sum = 0;
      const touched: number[] = [];
      for (const number of postings.get(feature)!) {
        const label = numberOf[number]!;
        if (label < 0) continue;
        const count = weight / lengths[number]!;
        if (own[label] === 0) touched.push(label);
        own[label]! += count;
        sum += count;
      }
      if (sum === 0) continue;
      heard += weight;
      const shared = Math.log(SMOOTHING) - Math.log(sum + SMOOTHING);
      rest += weight * shared;
      for (const label of touched) {
        const count = own[label]!;
        scores[label]! += weight * (Math.log(count + SMOOTHING) - Math.log(sum - count + SMOOTHING) - shared);
        own[label] = 0;
      }
    }
    if (heard === 0) return new Map();
    return new Map(labels.map((label, number) => [label, scores[number]! + rest + heard * absent[number]!]));
  };
}

/** Example → how like it is to some features, by the cosine of their weights: from 0 to 1. Only those that have one of them. */
export type Likenesses = ReadonlyMap<number, number>;

export function likenessesTo(
  features: ReadonlySet<string>,
  { postings, weights, lengths }: Memory,
): Likenesses {
  const products = new Map<number, number>();
  let squares = 0;
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    squares += weight * weight;
    for (const number of postings.get(feature)!)
      products.set(number, (products.get(number) ?? 0) + weight * weight);
  }
  const likenesses = new Map<number, number>();
  for (const [number, product] of products)
    likenesses.set(number, product / (Math.sqrt(squares) * lengths[number]!));
  return likenesses;
}

export type Nearest = { number: number; likeness: number };

/** The example with each label that is most alike. @param labelOf the label of an example; one without a label is passed over. */
export function nearestOf<Label extends string>(
  likenesses: Likenesses,
  labelOf: (number: number) => Label | undefined,
): ReadonlyMap<Label, Nearest> {
  const nearest = new Map<Label, Nearest>();
  for (const [number, likeness] of likenesses) {
    const label = labelOf(number);
    if (label === undefined) continue;
    const before = nearest.get(label);
    if (!before || likeness > before.likeness) nearest.set(label, { number, likeness });
  }
  return nearest;
}
