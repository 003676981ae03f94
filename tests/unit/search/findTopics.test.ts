import { describe, expect, it } from "vitest";
import { findTopics } from "../../../lib/search";
import { smallIndex } from "./smallIndex";

describe("the situations that a question is about", () => {
  const port = { ref: "port", kind: "situation" as const, title: "rope" };
  const scoreOf = (...others: readonly object[]) =>
    findTopics(smallIndex([port, ...others.map((one, at) => ({ ref: `x${at}`, ...one }))]), "lamp")
      .situations;

  it("are found by what leads to them: a script speaks for one more than a guide, a source never", () => {
    const [byScript] = scoreOf({ kind: "script", title: "lamp", situations: ["port"] });
    const [byGuide] = scoreOf({ kind: "guide", title: "lamp", situations: ["port"] });
    const [byItself] = scoreOf({ kind: "situation", title: "lamp" });
    expect([byScript!.id, byGuide!.id, byItself!.id]).toEqual(["port", "port", "x0"]);
    expect(byItself!.score).toBeGreaterThan(byScript!.score);
    expect(byScript!.score).toBeGreaterThan(byGuide!.score);
    expect(scoreOf({ kind: "source", title: "lamp", situations: ["port"] })).toEqual([]);
  });

  it("are none that have no page, and none by what leads elsewhere", () => {
    expect(scoreOf({ kind: "script", title: "lamp", situations: ["storm"] })).toEqual([]);
    expect(scoreOf({ kind: "script", title: "lamp" })).toEqual([]);
  });

  it("are found by the head of a guide that leads to them", () => {
    const part = { kind: "guide", id: "lamps", title: "lamp", situations: ["port"] };
    expect(scoreOf(part, part).map(({ id }) => id)).toEqual(["port"]);
  });
});

describe("the guides that a question is about", () => {
  it("are each once, with the section that answers best and its sources", () => {
    const index = smallIndex([
      { ref: "a", id: "lamps", section: "dark", title: "Lamps", heading: "Dark", sources: ["dark-act"] },
      { ref: "b", id: "lamps", section: "lit", title: "Lamps", heading: "Lit", sources: ["lit-act"] },
      { ref: "c", id: "gates", title: "Gates", body: "Lit at night." },
      { ref: "d", kind: "script", title: "Lit" },
    ]);
    const { guides } = findTopics(index, "lit lamps");
    expect(guides).toMatchObject([
      { id: "lamps", section: "lit", sources: ["lit-act"] },
      { id: "gates", section: null, sources: [] },
    ]);
    expect(guides[0]!.score).toBeGreaterThan(guides[1]!.score);
    expect(findTopics(index, "dark").guides).toMatchObject([{ id: "lamps", section: "dark" }]);
  });
});

it("whether a question is one of ours is told with either", () => {
  const index = smallIndex([{ ref: "a", title: "lamp" }], { offTopic: ["weather"] });
  expect(findTopics(index, "lamp").outOfScope).toBe(false);
  expect(findTopics(index, "weather").outOfScope).toBe(true);
});
