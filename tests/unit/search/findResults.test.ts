import { describe, expect, it } from "vitest";
import { type AskedGroup, findResults, findTopics, type Searcher } from "../../../lib/search";
import { rankTopics } from "../../../lib/search/rankTopics";
import { type Parts, smallIndex, smallAsked, smallSearcher } from "./smallIndex";

const results = (searcher: Searcher, query: string, limit?: number) =>
  findResults(searcher, query, limit === undefined ? {} : { limit }).results;
const places = (searcher: Searcher, query: string) =>
  results(searcher, query).map(({ id, section }) => (section === null ? id : `${id}#${section}`));

describe("the results of a question", () => {
  it("are ten unless another number is asked for", () => {
    const guides = Array.from({ length: 12 }, (_, at) => ({ id: `g${at}`, title: "lamp" }));
    const searcher = smallSearcher(guides);
    const counted = (limit?: number) => results(searcher, "lamp", limit).length;
    expect([counted(), counted(3), counted(99), counted(0)]).toEqual([10, 3, 12, 0]);
  });

  it("are two sections of one guide at most, and no situation is among them", () => {
    const searcher = smallSearcher([
      { id: "a", section: "a1", title: "lamp" },
      { id: "a", section: "a2", title: "lamp" },
      { id: "a", section: "a3", title: "lamp" },
      { id: "b", title: "lamp" },
      { id: "c", kind: "situation", title: "lamp" },
    ]);
    expect(places(searcher, "lamp").toSorted()).toEqual(["a#a1", "a#a2", "b"]);
  });

  it("leave the places that a guide does not get to others", () => {
    const searcher = smallSearcher([
      ...["a1", "a2", "a3", "a4"].map((section) => ({ id: "a", section, title: "lamp" })),
      { id: "b", title: "rope lamp of the gate" },
    ]);
    expect(results(searcher, "lamp", 3).map(({ id }) => id)).toEqual(["a", "a", "b"]);
  });

  it("begin with the best section of the best guide, and then go by the section alone", () => {
    const searcher = smallSearcher(
      [
        { id: "a", section: "a1" },
        { id: "a", section: "a2" },
        { id: "b", section: "b1" },
      ],
      [
        { guide: "a", questions: ["lamp lit", "lamp dark"] },
        { guide: "a", section: "a1", questions: ["rope"] },
        { guide: "a", section: "a2", questions: ["horn"] },
        { guide: "b", section: "b1", questions: ["lamp fell"] },
      ],
    );
    expect(findTopics(searcher, "lamp lit").guides[0]?.id).toBe("a");
    expect(rankTopics(searcher, "lamp lit").sections[0]?.id).toBe("b#b1");
    expect(places(searcher, "lamp lit")).toEqual(["a#a1", "b#b1", "a#a2"]);
    expect(places(searcher, "lamp fell")[0]).toBe("b#b1");
  });

  it("carry what is shown and no more, with scores of three decimals", () => {
    const searcher = smallSearcher([
      {
        id: "lamps",
        section: "lit",
        title: "Lamp",
        body: "A lamp.",
        sources: ["lighthouse-act"],
        situations: ["port"],
      },
      { id: "ropes", title: "Lamps of the port, and three of rope" },
      { id: "port", kind: "situation" },
    ]);
    const [first, second] = results(searcher, "lamp");
    expect(first).toEqual({
      kind: "guide",
      id: "lamps",
      section: "lit",
      title: "Lamp",
      heading: "",
      href: "/en/guides/lamps/#lit",
      sources: ["lighthouse-act"],
      passage: { text: "A lamp.", matches: [[2, 6]] },
      like: null,
      score: expect.any(Number) as number,
    });
    for (const { score } of [first!, second!]) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(score).toBe(Number(score.toFixed(3)));
    }
    expect(first!.score).toBeGreaterThan(second!.score);
  });

  it("of a section are better where the title of its guide answers too", () => {
    const searcher = smallSearcher([
      { id: "a", section: "a1", title: "rope", heading: "lamp" },
      { id: "a", section: "a2", title: "rope", heading: "wick" },
      { id: "b", section: "b1", title: "gate", heading: "lamp" },
      { id: "b", section: "b2", title: "gate", heading: "wick" },
    ]);
    expect(places(searcher, "gate lamp")[0]).toBe("b#b1");
    expect(places(searcher, "rope lamp")[0]).toBe("a#a1");
  });

  it("are led to by what people ask, where no text says it", () => {
    const searcher = smallSearcher(
      [
        { id: "a", section: "shut", title: "gate" },
        { id: "a", section: "open", title: "gate" },
      ],
      [
        { guide: "a", section: "shut", questions: ["he rattles it"] },
        { guide: "a", section: "open", questions: ["i left it ajar"] },
      ],
    );
    expect(places(searcher, "rattles")[0]).toBe("a#shut");
    expect(places(searcher, "ajar")[0]).toBe("a#open");
  });

  it("are none for an empty question", () => {
    const searcher = smallSearcher([{ id: "a", title: "lamp" }], [{ guide: "a", questions: ["lamp"] }]);
    for (const query of ["", "  \n", "?!"])
      expect(findResults(searcher, query)).toMatchObject({ situations: [], results: [] });
  });
});

describe("a question that people ask", () => {
  const searcher = smallSearcher(
    [
      { id: "a", section: "shut", title: "gate" },
      { id: "a", section: "open", title: "gate" },
      { id: "b", title: "rope gate" },
    ],
    [
      { guide: "a", section: "shut", questions: ["the inspector rattles the gate"] },
      { guide: "b", questions: ["my rope is torn"] },
    ],
  );

  it("stands beside the first result of its guide alone", () => {
    const likes = results(searcher, "inspector rattles gate").map(({ id, like }) => [id, like]);
    expect(likes).toEqual([
      ["a", "the inspector rattles the gate"],
      ["a", null],
      ["b", null],
    ]);
  });
});

describe("the words that were put right", () => {
  const questions = [...Array<string>(8).fill("Ópening the gates"), "open gates now"];
  const searcher = smallSearcher([{ id: "gates", title: "lamp" }], [{ guide: "gates", questions }]);
  const readAs = (query: string) => [...findResults(searcher, query).readAs];

  it("are told once each, as people write them, where that is sure", () => {
    expect(readAs("opennig gaets opennig zebra")).toEqual([["opennig", "Ópening"]]);
  });

  it("are none where all are known, nothing is asked, or much is", () => {
    const told = (words: number) => `opennig${" zebra".repeat(words - 1)}`;
    expect(readAs(told(12))).toEqual([["opennig", "Ópening"]]);
    for (const query of ["open gates", "zebra", "", told(13)]) expect(readAs(query)).toEqual([]);
  });
});

describe("the situations of a question", () => {
  const port = (id: string): Parts => ({ id, kind: "situation", title: `Port ${id}` });
  const ports = ["one", "two", "three", "four"].map(port);
  const led = (...questions: readonly string[]): AskedGroup[] =>
    questions.map((text, at) => ({ situation: ["one", "two", "three", "four"][at]!, questions: [text] }));
  const situations = (searcher: Searcher, query: string) =>
    findResults(searcher, query).situations.map(({ id }) => id);

  it("are three at most, with all that is shown of them", () => {
    const searcher = smallSearcher(ports, led("lamp", "lamp", "lamp", "lamp"));
    expect(situations(searcher, "lamp")).toEqual(["four", "one", "three"]);
    expect(findResults(searcher, "lamp").situations[0]).toMatchObject({
      title: "Port four",
      href: "/en/situations/four/",
    });
  });

  it("are those that are not far behind the best", () => {
    const searcher = smallSearcher(ports, led("lamp rope", "lamp", "gate", "horn"));
    expect(situations(searcher, "lamp rope")).toEqual(["one"]);
    expect(situations(searcher, "lamp horn rope gate")).toContain("four");
  });

  it("are those alone that have a text of their own to be shown", () => {
    const gates: Parts = { id: "gates", title: "lamp", situations: ["gone", "one"] };
    const searcher = smallSearcher([gates, port("one")], [{ guide: "gates", questions: ["lamp"] }]);
    expect(findTopics(searcher, "lamp").situations.map(({ id }) => id)).toEqual(["one"]);
    expect(situations(searcher, "lamp")).toEqual(["one"]);
  });

  it("are the first three where no word says anything, and none where there is no word", () => {
    const searcher = smallSearcher(ports, led("lamp"), { stopwords: ["they", "are", "here"] });
    expect(situations(searcher, "They are here!")).toEqual(["one", "two", "three"]);
    for (const query of ["", " ?! "]) expect(situations(searcher, query)).toEqual([]);
  });

  it("are none of what is about something else", () => {
    const groups: AskedGroup[] = [...led("lamp"), { scope: "off-topic", questions: ["cake"] }];
    const searcher = smallSearcher(ports, groups);
    const shown = (query: string) => [
      findResults(searcher, query).scope.offTopic,
      situations(searcher, query),
    ];
    expect(shown("lamp")).toEqual([false, ["one"]]);
    expect(findTopics(searcher, "cake port one").situations.length).toBeGreaterThan(0);
    expect(shown("cake port one")).toEqual([true, []]);
  });
});

describe("the words that are marked", () => {
  /** What is marked of the only text that a question finds. */
  function marked(query: string, text: string, says: readonly string[] = ["beacon"]): string[] {
    const synonyms = [{ says: [...says], means: ["lamp"] }];
    const [first] = results(smallSearcher([{ id: "a", heading: text, body: text }], [], { synonyms }), query);
    return first!.passage.matches.map(([from, to]) => first!.passage.text.slice(from, to));
  }

  it("are the word, its forms and its synonyms, and not what it might be half of", () => {
    expect(marked("gates", "Gates, a gate, a gateshead.")).toEqual(["Gates", "gate"]);
    expect(marked("beacon", "Lamps, a lamp, a beaconfire.")).toEqual(["Lamps", "lamp"]);
    expect(marked("lam", "Lam and lamp.")).toEqual(["Lam"]);
  });

  it("are what was guessed, where there is nothing surer", () => {
    expect(marked("lanter", "A lantern.")).toEqual(["lantern"]);
    expect(marked("beacin", "A lamp.")).toEqual(["lamp"]);
  });

  it("are those that are as sure as the best guess", () => {
    expect(marked("lant", "Lantern, lantana.")).toEqual(["Lantern", "lantana"]);
    // By one letter more than the synonyms know: a synonym of a guess is less sure than a guess.
    expect(marked("beac", "Lamp, beach.")).toEqual(["beach"]);
  });

  it("are none where the question is in another language than the page", () => {
    const index = smallIndex([{ id: "a", title: "lamp", body: "A lamp." }]);
    const asked = smallAsked([{ guide: "a", questions: ["la lamp"] }], {}, "fr");
    const [first] = results({ index, asked }, "lamp");
    expect(first).toMatchObject({ passage: { text: "A lamp.", matches: [] }, like: "la lamp" });
  });
});
