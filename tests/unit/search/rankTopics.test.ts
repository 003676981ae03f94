import { describe, expect, it } from "vitest";
import type { AskedGroup } from "../../../lib/search";
import { rankTopics } from "../../../lib/search/rankTopics";
import { type Parts, smallAsked, smallIndex, smallSearcher } from "./smallIndex";

const documents: Parts[] = [
  { id: "gates", section: "shut", title: "Gates", heading: "Shut", situations: ["port"] },
  { id: "gates", section: "open", title: "Gates", heading: "Open", situations: ["port"] },
  { id: "lamps", section: "lit", title: "Lamps", heading: "Lit", situations: ["night"] },
  { id: "lamps", section: "dark", title: "Lamps", heading: "Dark", situations: ["night"] },
  { id: "port", kind: "situation", title: "Harbor", situations: ["port"] },
  { id: "night", kind: "situation", title: "Night", situations: ["night"] },
];
const groups: AskedGroup[] = [
  { guide: "gates", section: "shut", situation: "port", questions: ["he rattles the bolt"] },
  { guide: "gates", section: "open", situation: "port", questions: ["he climbs across"] },
  { guide: "lamps", section: "lit", situation: "night", questions: ["it glows too much"] },
  { guide: "lamps", section: "dark", situation: "night", questions: ["no glimmer left"] },
  { scope: "off-topic", questions: ["bake bread"] },
];
const searcher = smallSearcher(documents, groups);
const ids = (ranked: readonly { id: string }[]) => ranked.map(({ id }) => id);

describe("guides, sections and situations", () => {
  it("are found by what people ask, though no text says it", () => {
    const { guides, sections, situations } = rankTopics(searcher, "bolt rattles");
    expect([ids(guides)[0], ids(sections)[0], ids(situations)[0]]).toEqual(["gates", "gates#shut", "port"]);
  });

  it("are found by the texts, though nobody asks so", () => {
    const { guides, sections } = rankTopics(searcher, "lamps dark");
    expect([ids(guides), ids(sections)[0]]).toEqual([["lamps"], "lamps#dark"]);
    expect(ids(rankTopics(searcher, "harbor").situations)).toEqual(["port"]);
  });

  it("are none where neither knows anything", () => {
    for (const query of ["", "zebra", "?!"])
      expect(rankTopics(searcher, query)).toMatchObject({ guides: [], sections: [], situations: [] });
  });

  it("have scores from 0 to 1, the best first", () => {
    for (const query of ["bolt lamps", "he", "gates shut rattles the bolt", "harbor glows"]) {
      const { guides, sections, situations } = rankTopics(searcher, query);
      for (const ranked of [guides, sections, situations]) {
        const scores = ranked.map(({ score }) => score);
        expect(scores.every((score) => score > 0 && score <= 1 + 1e-9)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    }
  });
});

describe("what is found one level below or above", () => {
  it("lifts a section with its guide", () => {
    expect(ids(rankTopics(searcher, "rattles").sections).slice(0, 2)).toEqual(["gates#shut", "gates#open"]);
    expect(ids(rankTopics(searcher, "glimmer").sections).slice(0, 2)).toEqual(["lamps#dark", "lamps#lit"]);
  });

  it("lifts a guide with its section above another that is asked for as much", () => {
    const all = smallSearcher(documents, [
      { guide: "gates", questions: ["he shouts"] },
      { guide: "lamps", section: "lit", questions: ["he shouts"] },
    ]);
    expect(ids(rankTopics(all, "shouts").guides)).toEqual(["lamps", "gates"]);
  });

  it("lifts a situation with the guides that lead to it", () => {
    const one = smallSearcher(documents, [
      { guide: "gates", questions: ["rattles"] },
      { guide: "lamps", questions: ["glows"] },
    ]);
    expect(ids(rankTopics(one, "rattles").situations)[0]).toBe("port");
    expect(ids(rankTopics(one, "glows").situations)[0]).toBe("night");
  });

  it("lifts a situation with the sections that people ask for in it, above the others of their guide", () => {
    const both = documents.map((one) => ({ ...one, situations: ["night", "port"] }));
    const one = smallSearcher(both, [
      { guide: "gates", section: "open", situation: "night", questions: ["climbs"] },
      { guide: "gates", section: "shut", situation: "port", questions: ["bolts"] },
      { guide: "gates", section: "shut", questions: ["rattles"] },
    ]);
    expect(ids(rankTopics(one, "rattles").situations)).toEqual(["port", "night"]);
  });

  it("counts for less than what people ask of the thing itself", () => {
    const one = smallSearcher(documents, [
      { guide: "gates", situation: "night", questions: ["rattles"] },
      { guide: "lamps", situation: "port", questions: ["glows"] },
    ]);
    expect(ids(rankTopics(one, "rattles").situations)[0]).toBe("night");
  });
});

describe("half of a word, or one mistyped", () => {
  const all = smallSearcher(
    [
      { id: "gates", title: "Gates" },
      { id: "lamps", title: "Lantern", heading: "Pulleys" },
    ],
    [
      { guide: "gates", questions: ["who carries the lantern", "a lantern"] },
      { guide: "lamps", questions: ["the wick is wet"] },
      { scope: "off-topic", questions: ["bake bread"] },
    ],
    { synonyms: [{ says: ["shining thing"], means: ["lantern"] }] },
  );

  it("says to the questions what it says to the texts", () => {
    for (const query of ["lantern", "lanter", "lantren", "shining thing"])
      expect([query, ids(rankTopics(all, query).guides)]).toEqual([query, ["gates", "lamps"]]);
  });

  it("is heard of, and so is a word that a text alone has", () => {
    for (const query of ["lanter", "lantren", "pulleys", "pulle"])
      expect([query, rankTopics(all, query).scope.offTopic]).toEqual([query, false]);
    for (const query of ["zebra", "pulleys zebra", "lanter zebra zebras okapi"])
      expect([query, rankTopics(all, query).scope.offTopic]).toEqual([query, true]);
  });

  it("is not what people ask with, however a longer word begins", () => {
    const asking = smallSearcher(
      [{ id: "lamps", title: "Lantern, lantscape" }],
      [{ guide: "lamps", questions: ["a lant"] }],
    );
    const termsFor = (query: string) =>
      rankTopics(asking, query).words.flatMap(({ readings }) => [...readings.keys()]);
    expect([termsFor("lant"), termsFor("lants"), termsFor("lanter")]).toEqual([[], [], ["lantern"]]);
  });
});

describe("questions and texts of two versions of the site", () => {
  it("lead to nothing that is no longer there", () => {
    const other = smallSearcher(documents, [
      { guide: "ropes", section: "torn", situation: "storm", questions: ["he tore it"] },
      { guide: "gates", section: "gone", situation: "port", questions: ["the fence"] },
    ]);
    const { guides, sections, situations } = rankTopics(other, "he tore the fence");
    expect(ids(guides)).toEqual(["gates"]);
    expect(ids(sections).toSorted()).toEqual(["gates#open", "gates#shut"]);
    expect(ids(situations)).toEqual(["port"]);
    expect(ids(rankTopics(other, "tore").guides)).not.toContain("ropes");
    const moved = smallSearcher(documents, [
      { guide: "gates", section: "shut", situation: "storm", questions: ["he tore it"] },
    ]);
    expect(ids(rankTopics(moved, "tore").situations)).toEqual(["port"]);
  });
});

describe("a question in another language than the page", () => {
  const index = smallIndex(documents);
  const asked = smallAsked([{ guide: "gates", section: "shut", questions: ["le verrou, lamps"] }], {}, "fr");

  it("is answered by what people ask in it, and by no text", () => {
    const { guides, words } = rankTopics({ index, asked }, "verrou lamps");
    expect(ids(guides)).toEqual(["gates"]);
    expect(words).toEqual([]);
    expect(rankTopics(searcher, "lamps").words).toHaveLength(1);
  });

  it("is about something else where nobody asks so, though a text has its words", () => {
    const isElsewhere = (query: string) => rankTopics({ index, asked }, query).scope.offTopic;
    expect([isElsewhere("verrou"), isElsewhere("harbor"), isElsewhere("")]).toEqual([false, true, false]);
    expect(rankTopics(searcher, "harbor").scope.offTopic).toBe(false);
  });
});

describe("the question that is like another", () => {
  const one = smallSearcher(documents, [
    { guide: "gates", questions: ["he rattles the old gate", "the bolt fell"], stories: ["torn fence"] },
    { guide: "lamps", questions: ["he rattles the lamp"] },
  ]);
  const like = (query: string, guide: string) => rankTopics(one, query).likeIn(guide);

  it("is the nearest of those that lead to the guide", () => {
    expect(like("rattles gate", "gates")).toBe("he rattles the old gate");
    expect(like("a bolt fell", "gates")).toBe("the bolt fell");
    expect(like("rattles lamp", "lamps")).toBe("he rattles the lamp");
    expect(like("rattles lamp", "ropes")).toBeNull();
  });

  it("is never a story, which is no sentence", () => {
    expect(like("torn fence", "gates")).toBeNull();
    const nearer = smallSearcher(documents, [
      { guide: "gates", questions: ["the torn fence is old"], stories: ["torn fence"] },
    ]);
    expect(rankTopics(nearer, "torn fence").likeIn("gates")).toBe("the torn fence is old");
  });

  it("is none that has little of it", () => {
    expect(like("zebra", "gates")).toBeNull();
    expect(like("bolt torn lamp he rattles zebra", "gates")).toBeNull();
  });
});

it("whether the question is one of ours is told with them", () => {
  expect(rankTopics(searcher, "the bolt rattles").scope.offTopic).toBe(false);
  expect(rankTopics(searcher, "bread").scope.offTopic).toBe(true);
});

it("a question of nothing but stopwords is like no other, of no scope and about nothing", () => {
  const one = smallSearcher(documents, groups, { stopwords: ["he", "the"] });
  const { likeIn, ...rest } = rankTopics(one, "he the");
  expect(likeIn("gates")).toBeNull();
  expect(rest).toEqual({
    meant: null,
    changed: [],
    scope: { offTopic: false, wordsOfRefusal: "sure", danger: null, refused: null },
    guides: [],
    sections: [],
    situations: [],
    words: [],
  });
});

describe("a mistyped question", () => {
  const all = smallSearcher(
    [{ id: "gates", title: "Gates" }],
    [
      {
        guide: "gates",
        questions: [
          "who opens the gates",
          "gates of the harbor",
          "the harbor opens",
          "harbor gates tonight",
          "who opens tonight",
        ],
      },
      { scope: "danger:self", questions: ["i drown in the harbor", "drown tonight", "now i drown"] },
      { scope: "refused:evasion", questions: ["hide behind barrels", "hide in barrels", "barrels to hide"] },
      { scope: "off-topic", questions: ["plum cake", "cake of plums"] },
    ],
  );
  const scopeOf = (query: string) => rankTopics(all, query).scope;

  it("is answered as it was meant, and says so", () => {
    const { guides, meant } = rankTopics(all, "who opnes the harbr gaets now");
    expect([ids(guides), meant]).toEqual([["gates"], "who opens the harbor gates now"]);
    expect(rankTopics(all, "who opens the gates").meant).toBeNull();
  });

  it("is danger or refused as it was meant, and as it was typed", () => {
    expect(scopeOf("tonight i dorwn in the harbor").danger).toBe("self");
    expect(scopeOf("i want to hdie behind barels tonight").refused).toBe("evasion");
    // Put right to another word, as it may happen.
    const drowning = "who oppens gatess of harbbor tonight drown";
    expect(rankTopics(all, drowning).meant).toBe("who opens gates of harbor tonight drown");
    expect(scopeOf("who opens gates of harbor tonight drown").danger).toBeNull();
    expect(scopeOf(drowning).danger).toBe("self");
  });

  it("may be about something else, which what was put right does not hide", () => {
    expect(scopeOf("plum caek").offTopic).toBe(true);
    expect(scopeOf("zebra gaets").offTopic).toBe(true);
  });
});
