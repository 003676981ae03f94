import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifierOf, likenessesTo, nearestOf, note, weigh } from "../../../lib/search/naiveBayes";
import { holdsForAny } from "../../fixtures/holdsForAny";

/** Examples by their words, as a memory. */
function remember(...examples: readonly string[]) {
  const postings = new Map<string, number[]>();
  examples.forEach((text, number) => note(postings, number, of(text)));
  return weigh(postings, examples.length);
}
const of = (text: string) => new Set(text.split(" ").filter(Boolean));

describe("the memory of examples", () => {
  const memory = remember("lamp gate", "lamp", "");

  it("has each feature with the examples that have it, in order", () => {
    expect(memory.postings).toEqual(
      new Map([
        ["lamp", [0, 1]],
        ["gate", [0]],
      ]),
    );
  });

  it("weighs a feature the more, the fewer examples have it", () => {
    expect(memory.weights.get("lamp")).toBeCloseTo(Math.log(1 + 3 / 2));
    expect(memory.weights.get("gate")).toBeCloseTo(Math.log(1 + 3 / 1));
  });

  it("makes every example as long as any other, and one without features nothing", () => {
    const [lamp, gate] = [Math.log(2.5), Math.log(4)];
    const length = Math.hypot(lamp, gate);
    expect(memory.lengths).toEqual([expect.closeTo(length), expect.closeTo(lamp), 0]);
    expect(memory.masses).toEqual([expect.closeTo((lamp + gate) / length), expect.closeTo(1), 0]);
  });
});

describe("a classifier", () => {
  const memory = remember("lamp lit", "lamp dark", "gate shut", "gate open", "horn");
  const tell = classifierOf(memory, ["lamps", "lamps", "gates", "gates", undefined]);
  const first = (text: string) => [...tell(of(text))].sort((a, b) => b[1] - a[1])[0]?.[0];

  it("tells for which label features speak most", () => {
    expect(first("lamp")).toBe("lamps");
    expect(first("shut gate lamp")).toBe("gates");
    expect(first("lit lamp gate")).toBe("lamps");
  });

  it("tells something of every label", () => {
    expect([...tell(of("lamp")).keys()]).toEqual(["lamps", "gates"]);
  });

  it("passes over what no example has, and what only examples without a label have", () => {
    expect(tell(of("lamp zebra horn"))).toEqual(tell(of("lamp")));
  });

  it("tells no label where it knows nothing", () => {
    for (const text of ["", "zebra", "horn", "zebra horn"]) expect(tell(of(text))).toEqual(new Map());
    expect(classifierOf(remember(), [])(of("lamp"))).toEqual(new Map());
  });

  it("is not moved by how many questions somebody wrote for a label", () => {
    const many = remember(
      ...Array.from({ length: 9 }, (_, at) => `lamp word${at}`),
      "gate word9",
      "gate lamp word10",
    );
    const label = [...Array.from({ length: 9 }, () => "lamps"), "gates", "gates"];
    const scores = classifierOf(many, label)(of("gate lamp"));
    expect(scores.get("gates")).toBeGreaterThan(scores.get("lamps")!);
  });

  it("answers the second question as if there had been no first", () => {
    const before = tell(of("lamp gate shut"));
    tell(of("gate open lit"));
    expect(tell(of("lamp gate shut"))).toEqual(before);
  });
});

/** Complement naive Bayes as its paper has it, slowly: every label and every feature one by one. */
function bySlowBayes(
  examples: readonly string[],
  labelOf: readonly (string | undefined)[],
  asked: Set<string>,
) {
  const all = examples.map(of);
  const vocabulary = new Set(all.flatMap((words) => [...words]));
  const weight = (word: string) => Math.log(1 + all.length / all.filter((words) => words.has(word)).length);
  const count = (words: ReadonlySet<string>, word: string) =>
    words.has(word)
      ? weight(word) / Math.sqrt([...words].reduce((sum, one) => sum + weight(one) ** 2, 0))
      : 0;
  const sum = (fits: (label: string) => boolean, words: Iterable<string>) =>
    all.reduce((total, example, at) => {
      const label = labelOf[at];
      if (label === undefined || !fits(label)) return total;
      return total + [...words].reduce((part, word) => part + count(example, word), 0);
    }, 0);
  const smoothing = 0.05;
  const share = (fits: (label: string) => boolean, word: string) =>
    (sum(fits, [word]) + smoothing) / (sum(fits, vocabulary) + smoothing * vocabulary.size);
  const heard = [...asked].filter((word) => vocabulary.has(word) && sum(() => true, [word]) > 0);
  const labels = [...new Set(labelOf)].filter((label) => label !== undefined);
  return new Map(
    heard.length === 0
      ? []
      : labels.map((label) => {
          const odds = heard.map(
            (word) =>
              weight(word) *
              (Math.log(share((one) => one === label, word)) - Math.log(share((one) => one !== label, word))),
          );
          return [label, odds.reduce((total, one) => total + one, 0)] as const;
        }),
  );
}

const WORDS = ["lamp", "gate", "rope", "horn", "tide", "fog", "badge", "keeper"];
const LABELS = ["lamps", "gates", "ropes", undefined];
const someWords = fc.shuffledSubarray(WORDS, { maxLength: 4 }).map((words) => words.join(" "));
const examplesAndAsked = fc.record({
  examples: fc.array(fc.record({ text: someWords, label: fc.constantFrom(...LABELS) }), {
    minLength: 2,
    maxLength: 11,
    size: "max",
  }),
  asked: someWords.map((words) => of(`${words} zebra`)),
});

it("a classifier answers as the formula does, however the examples fall", () => {
  holdsForAny(examplesAndAsked, 100, ({ examples, asked }) => {
    const texts = examples.map(({ text }) => text);
    const labels = examples.map(({ label }) => label);
    const found = classifierOf(remember(...texts), labels)(asked);
    const expected = bySlowBayes(texts, labels, asked);
    expect([...found.keys()]).toEqual([...expected.keys()]);
    for (const [label, score] of expected) expect(found.get(label)).toBeCloseTo(score, 8);
  });
});

describe("the nearest example", () => {
  const memory = remember("lamp lit", "lamp lit night", "gate", "gate shut rope horn");
  /** Of all examples, or of those that fit. */
  const near = (text: string, fits: (number: number) => boolean = () => true) =>
    nearestOf(likenessesTo(of(text), memory), (number) => (fits(number) ? "all" : undefined)).get("all");

  it("is the one that has most of the same, and little else", () => {
    expect(near("lamp lit")).toEqual({ number: 0, likeness: expect.closeTo(1) });
    expect(near("night lamp")?.number).toBe(1);
    expect(near("gate")).toEqual({ number: 2, likeness: expect.closeTo(1) });
    expect(near("gate rope")?.number).toBe(3);
  });

  it("is like by the cosine", () => {
    const [rope, lamp] = [memory.weights.get("rope")!, memory.weights.get("lamp")!];
    const likeness = rope ** 2 / (Math.hypot(rope, lamp) * memory.lengths[3]!);
    expect(near("rope lamp", (number) => number === 3)).toEqual({
      number: 3,
      likeness: expect.closeTo(likeness),
    });
  });

  it("is the first of several that are as near", () => {
    const twice = remember("gate", "lamp", "lamp");
    expect(nearestOf(likenessesTo(of("lamp"), twice), () => "all").get("all")?.number).toBe(1);
  });

  it("is as like as it must be", () => {
    const nearEnough = (least: number) =>
      nearestOf(likenessesTo(of("gate rope"), memory), () => "all", least).get("all");
    const { likeness } = near("gate rope")!;
    expect(nearEnough(likeness)?.number).toBe(3);
    expect(nearEnough(likeness + 0.01)).toBeUndefined();
  });

  it("is one of those that fit", () => {
    expect(near("lamp lit", (number) => number !== 0)?.number).toBe(1);
    expect(near("lamp lit", (number) => number > 1)).toBeUndefined();
  });

  it("is told for each label apart", () => {
    const told = nearestOf(likenessesTo(of("lamp lit gate"), memory), (number) => LABELS[number % 2]);
    expect([...told].map(([label, { number }]) => [label, number])).toEqual([
      [LABELS[0], 0],
      [LABELS[1], 1],
    ]);
  });

  it("is not made farther by words that no example has", () => {
    expect(near("lamp lit zebra")?.likeness).toBeCloseTo(1);
  });

  it("is none where no example has any of it", () => {
    expect(near("zebra")).toBeUndefined();
    expect(near("")).toBeUndefined();
  });
});
