import { describe, expect, it } from "vitest";
import { findResults, findTopics } from "../../../lib/search";
import { smallIndex } from "./smallIndex";

const results = (index: ReturnType<typeof smallIndex>, query: string, limit?: number) =>
  findResults(index, query, limit === undefined ? {} : { limit }).results;

describe("the results of a question", () => {
  it("are ten unless another number is asked for, and topics too", () => {
    const guides = Array.from({ length: 12 }, (_, at) => ({ ref: `g${at}`, title: "lamp" }));
    const ports = guides.map(({ ref }) => ({ ref: `s${ref}`, kind: "situation" as const, title: "lamp" }));
    const index = smallIndex([...guides, ...ports]);
    const counted = (limit?: number) => {
      const { situations, guides: found } = findTopics(index, "lamp", limit === undefined ? {} : { limit });
      return [results(index, "lamp", limit).length, situations.length, found.length];
    };
    expect(counted()).toEqual([10, 10, 10]);
    expect(counted(3)).toEqual([3, 3, 3]);
    expect(counted(99)).toEqual([24, 12, 12]);
  });

  it("are two of one thing at most, and others of its kind or name do not count", () => {
    const of = (ref: string, parts: object) => ({ ref, title: "lamp", ...parts });
    const index = smallIndex([
      of("a1", { id: "a" }),
      of("a2", { id: "a" }),
      of("a3", { id: "a" }),
      of("b", { id: "b" }),
      of("script", { id: "a", kind: "script" }),
    ]);
    expect(
      results(index, "lamp")
        .map(({ ref }) => ref)
        .toSorted(),
    ).toEqual(["a1", "a2", "b", "script"]);
  });

  it("carry what is shown and no more, with scores of three decimals", () => {
    const index = smallIndex([
      { ref: "a", id: "lamps", section: "lit", title: "Lamp", body: "A lamp.", situations: ["port"] },
      { ref: "b", title: "Lamps of the port" },
    ]);
    const [first] = results(index, "lamp");
    expect(first).toEqual({
      ref: "a",
      kind: "guide",
      id: "lamps",
      section: "lit",
      title: "Lamp",
      heading: "",
      href: "/a/",
      sources: [],
      passage: { text: "A lamp.", matches: [[2, 6]] },
      score: expect.any(Number) as number,
    });
    expect(first!.score).toBeGreaterThan(0.1);
    expect(first!.score).toBeLessThan(10);
    expect(first!.score).toBe(Number(first!.score.toFixed(3)));
  });

  it("of a section are better where the title of its guide answers too", () => {
    const index = smallIndex([
      { ref: "a1", id: "a", title: "rope", heading: "lamp" },
      { ref: "a2", id: "a", title: "rope", heading: "wick" },
      { ref: "b1", id: "b", title: "gate", heading: "lamp" },
      { ref: "b2", id: "b", title: "gate", heading: "wick" },
    ]);
    expect(results(index, "gate lamp")[0]!.ref).toBe("b1");
    expect(results(index, "rope lamp")[0]!.ref).toBe("a1");
  });
});

describe("the words that are marked", () => {
  /** What is marked of the only text that a question finds. */
  function marked(query: string, body: string, says: readonly string[] = ["beacon"]): string[] {
    const synonyms = [{ says: [...says], means: ["lamp"] }];
    const [first] = results(smallIndex([{ ref: "a", body }], { synonyms }), query);
    return first!.passage.matches.map(([from, to]) => first!.passage.text.slice(from, to));
  }

  it("are the word, its forms and its synonyms, and not what it might be half of", () => {
    expect(marked("gates", "Gates, a gate, a gateshead.")).toEqual(["Gates", "gate"]);
    expect(marked("beacon", "Lamps, a lamp, a beaconfire.")).toEqual(["Lamps", "lamp"]);
    expect(marked("lam", "Lam and lamp.")).toEqual(["Lam"]);
  });

  it("are what was guessed, where there is nothing surer", () => {
    expect(marked("lanter", "A lantern.")).toEqual(["lantern"]);
    expect(marked("gaze", "A gate.")).toEqual(["gate"]);
    expect(marked("beacin lamp", "A lamp.")).toEqual(["lamp"]);
  });

  it("are those that are as sure as the best guess", () => {
    expect(marked("lant", "Lantern, lantana.")).toEqual(["Lantern", "lantana"]);
    // By one letter more than the synonyms know: a synonym of a guess is less sure than a guess.
    expect(marked("beac", "Lamp, beach.")).toEqual(["beach"]);
  });
});
