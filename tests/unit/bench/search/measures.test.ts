import { describe, expect, it } from "vitest";
import { measuredBy } from "../../../../lib/bench/search/measures";

const none = { guides: [], sections: [], situations: [] };

describe("what comes first", () => {
  it("counts the first guide and situation, and three guides and sections", () => {
    const wanted = {
      query: "oil",
      guides: { lamps: 3 },
      sections: { "lamps#oil": 3 },
      situations: { dark: 3 },
    };
    const shares = (answer: object) =>
      Object.fromEntries(
        Object.entries(measuredBy([wanted], () => ({ ...none, ...answer }))).map(([name, { share }]) => [
          name,
          share,
        ]),
      );
    expect(
      shares({ guides: ["a", "b", "lamps"], sections: ["a", "b", "lamps#oil"], situations: ["a", "dark"] }),
    ).toEqual({
      "guide first": 0,
      "guide in 3": 1,
      "situation first": 0,
      "situation in 3": 1,
      "section in 3": 1,
    });
    expect(
      shares({ guides: ["lamps"], sections: ["a", "b", "c", "lamps#oil"], situations: ["dark"] }),
    ).toEqual({
      "guide first": 1,
      "guide in 3": 1,
      "situation first": 1,
      "situation in 3": 1,
      "section in 3": 0,
    });
  });

  it("takes another good answer, but none that is only near", () => {
    const wanted = { query: "oil", guides: { lamps: 3, stoves: 2, whales: 1 } };
    const first = (id: string) =>
      measuredBy([wanted], () => ({ ...none, guides: [id] }))["guide first"]!.share;
    expect([first("stoves"), first("whales")]).toEqual([1, 0]);
  });

  it("leaves out questions that have nothing right of the kind", () => {
    const asked = [
      { query: "oil", guides: { lamps: 3 } },
      { query: "wick", guides: { lamps: 3 }, situations: {} },
    ];
    const shares = measuredBy(asked, () => ({ ...none, guides: ["lamps"] }));
    expect(shares["guide first"]).toMatchObject({ number: 2, share: 1 });
    expect(shares["situation first"]!.number).toBe(0);
  });
});
