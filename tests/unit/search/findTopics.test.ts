import { describe, expect, it } from "vitest";
import { type AskedGroup, findTopics } from "../../../lib/search";
import { type Parts, smallSearcher } from "./smallIndex";

it("ten situations and guides are told unless another number is asked for", () => {
  const guides = Array.from({ length: 12 }, (_, at) => ({ id: `g${at}`, title: "lamp" }));
  const ports = guides.map(({ id }): Parts => ({ id: `s${id}`, kind: "situation", title: "lamp" }));
  const searcher = smallSearcher([...guides, ...ports]);
  const counted = (limit?: number) => {
    const found = findTopics(searcher, "lamp", limit === undefined ? {} : { limit });
    return [found.situations.length, found.guides.length];
  };
  expect([counted(), counted(3), counted(99)]).toEqual([
    [10, 10],
    [3, 3],
    [12, 12],
  ]);
});

describe("the situations that a question is about", () => {
  const port: Parts = { id: "port", kind: "situation", title: "rope" };
  const gates: Parts = { id: "gates", title: "lamp", situations: ["port"] };
  const found = (others: readonly Parts[], ...groups: readonly AskedGroup[]) =>
    findTopics(smallSearcher([port, ...others], groups), "lamp").situations;

  it("are found by what people ask of a guide that leads to them, less than by what they ask of them", () => {
    const both = found(
      [gates, { id: "storm", kind: "situation" }],
      { guide: "gates", questions: ["lamp"] },
      { situation: "storm", questions: ["lamp"] },
    );
    expect(both.map(({ id }) => id)).toEqual(["storm", "port"]);
    expect(both[0]!.score).toBeGreaterThan(both[1]!.score);
  });

  it("are found by their own words, and not by the texts of a guide that leads to them", () => {
    expect(found([gates, { id: "storm", kind: "situation", title: "lamp" }]).map(({ id }) => id)).toEqual([
      "storm",
    ]);
  });

  it("are none by a guide that leads to none", () => {
    const alone = { guide: "lamps", questions: ["lamp"] };
    expect(found([{ id: "lamps", title: "lamp" }], alone)).toEqual([]);
  });
});

describe("the guides that a question is about", () => {
  const documents: Parts[] = [
    { id: "lamps", section: "dark", title: "Lamps", heading: "Dark" },
    { id: "lamps", section: "lit", title: "Lamps", heading: "Lit" },
    { id: "gates", title: "Gates", aliases: ["lit at night"] },
    { id: "port", kind: "situation", title: "Lit" },
  ];

  it("are each once, with the section that answers best", () => {
    const searcher = smallSearcher(documents);
    const { guides } = findTopics(searcher, "lit lamps");
    expect(guides).toEqual([
      { id: "lamps", section: "lit", like: null, score: expect.any(Number) as number },
      { id: "gates", section: null, like: null, score: expect.any(Number) as number },
    ]);
    expect(guides[0]!.score).toBeGreaterThan(guides[1]!.score);
    expect(findTopics(searcher, "dark").guides).toMatchObject([{ id: "lamps", section: "dark" }]);
  });

  it("have a section of their own, however another guide's name goes on", () => {
    const searcher = smallSearcher([
      { id: "lamps-lit", section: "shut", title: "Lamps lit" },
      { id: "lamps", section: "lit", title: "Lamps" },
    ]);
    expect(findTopics(searcher, "lamps lit").guides.map(({ id, section }) => [id, section])).toEqual([
      ["lamps-lit", "shut"],
      ["lamps", "lit"],
    ]);
  });

  it("are led to by what people ask too, and so are the section and the situation", () => {
    const searcher = smallSearcher(documents, [
      { guide: "lamps", section: "dark", situation: "port", questions: ["nothing glows"] },
      { guide: "gates", questions: ["it creaks"] },
    ]);
    const { guides, situations } = findTopics(searcher, "glows");
    expect(guides[0]).toMatchObject({ id: "lamps", section: "dark" });
    expect(situations.map(({ id }) => id)).toEqual(["port"]);
    expect(findTopics(searcher, "it creaks").guides[0]).toMatchObject({ id: "gates", section: null });
    expect(findTopics(searcher, "why it creaks").guides[0]?.like).toBe("it creaks");
  });

  it("have scores of three decimals", () => {
    for (const { score } of findTopics(smallSearcher(documents), "lit lamps").guides)
      expect(score).toBe(Number(score.toFixed(3)));
  });
});

it("whether a question is one of ours is told with them", () => {
  const searcher = smallSearcher(
    [{ id: "a", title: "lamp" }],
    [
      { guide: "a", questions: ["lamp"] },
      { scope: "off-topic", questions: ["weather"] },
    ],
  );
  expect(findTopics(searcher, "lamp").scope.offTopic).toBe(false);
  expect(findTopics(searcher, "weather").scope.offTopic).toBe(true);
});
