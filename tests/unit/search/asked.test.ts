import { describe, expect, it } from "vitest";
import {
  type AskedFile,
  type AskedGroup,
  joinedAsked,
  learnAsked,
  learnInSteps,
  NO_WORDS,
} from "../../../lib/search";
import { IN_SCOPE, sectionLabel } from "../../../lib/search/asked";
import { featuresIn } from "./featuresIn";

const groups: AskedGroup[] = [
  { guide: "gates", section: "shut", situation: "port", questions: ["is the gate shut", "locked gates"] },
  { guide: "gates", questions: ["who made this fence"] },
  {
    guide: "lamps",
    section: "lit",
    situation: "night",
    questions: ["the lamp is lit"],
    stories: ["keeper glow tower"],
  },
  { scope: "off-topic", questions: ["a cake of plums"] },
  { scope: "danger:self", questions: ["drown myself"] },
];
const file: AskedFile = { locale: "en", words: { ...NO_WORDS, stopwords: ["the", "is"] }, groups };
const asked = learnAsked(file);
/** The labels of a classifier, the likeliest first. */
const ranked = (kind: "guides" | "sections" | "situations" | "scopes", question: string) =>
  [...asked[kind](featuresIn(question, asked.language))].sort((a, b) => b[1] - a[1]).map(([label]) => label);

describe("what is learned from questions", () => {
  it("is which guide each leads to", () => {
    expect(ranked("guides", "gate")).toEqual(["gates", "lamps"]);
    expect(ranked("guides", "lamps")).toEqual(["lamps", "gates"]);
    expect(ranked("guides", "fence")[0]).toBe("gates");
  });

  it("is which section, where one is told, by its own label", () => {
    expect(sectionLabel("gates", "shut")).toBe("gates#shut");
    expect(ranked("sections", "gate")).toEqual(["gates#shut", "lamps#lit"]);
    expect(ranked("sections", "fence")).toEqual([]);
  });

  it("is which situation, where one is told", () => {
    expect(ranked("situations", "lamp")).toEqual(["night", "port"]);
    expect(ranked("situations", "fence")).toEqual([]);
  });

  it("is in which situations people ask what a section answers", () => {
    const twice = learnAsked({ ...file, groups: [...groups, { ...groups[0]!, situation: "night" }] });
    expect(Object.fromEntries(twice.situationsOf)).toEqual({
      "gates#shut": ["port", "night"],
      "lamps#lit": ["night"],
    });
  });

  it("is which scope, and every question of a guide is in scope", () => {
    expect(ranked("scopes", "cake")[0]).toBe("off-topic");
    expect(ranked("scopes", "drown")[0]).toBe("danger:self");
    for (const word of ["gate", "fence", "lamp", "tower"]) expect(ranked("scopes", word)[0]).toBe(IN_SCOPE);
    expect(ranked("scopes", "gate").toSorted()).toEqual(["danger:self", "in", "off-topic"]);
  });

  it("is nothing of guides from what is about something else", () => {
    expect(ranked("guides", "cake")).toEqual([]);
  });

  it("is learned from stories too, which are no question to be shown", () => {
    expect(ranked("guides", "tower")[0]).toBe("lamps");
    expect(asked.questions).toEqual([
      { text: "is the gate shut", guide: "gates" },
      { text: "locked gates", guide: "gates" },
      { text: "who made this fence", guide: "gates" },
      { text: "the lamp is lit", guide: "lamps" },
      { text: null, guide: "lamps" },
      { text: "a cake of plums", guide: undefined, scope: "off-topic" },
      { text: "drown myself", guide: undefined, scope: "danger:self" },
    ]);
  });

  it("takes the words of the language, which say what is left out", () => {
    expect(asked.language.locale).toBe("en");
    expect(asked.memory.weights.has("the")).toBe(false);
    expect(asked.memory.postings.get("gate")).toEqual([0, 1]);
  });

  it("is the same from the same questions", () => {
    const features = featuresIn("the lamp is shut", asked.language);
    expect(learnAsked(file).guides(features)).toEqual(asked.guides(features));
    expect(learnAsked(file).memory).toEqual(asked.memory);
  });

  it("is nothing from no questions", () => {
    const none = learnAsked({ ...file, groups: [] });
    expect(none.questions).toEqual([]);
    expect(none.scopes(new Set(["gate"]))).toEqual(new Map());
  });
});

describe("somebody who types meanwhile", () => {
  /** How often learning pauses for so many questions. */
  function pauses(count: number): number {
    const questions = Array.from({ length: count }, (_, at) => `gate ${at}`);
    const steps = learnInSteps({ ...file, groups: [{ guide: "gates", questions }] });
    let paused = 0;
    while (!steps.next().done) paused += 1;
    return paused;
  }

  it("can go first after every fifty questions, and before and after what is learned is weighed", () => {
    expect([pauses(1), pauses(50), pauses(51), pauses(500)]).toEqual([4, 4, 5, 13]);
  });
});

describe("a language in Latin letters", () => {
  const of = (locale: string, words: AskedFile["words"], groups: AskedGroup[]): AskedFile => ({
    locale,
    words,
    groups,
  });
  const own = of("ru", { ...NO_WORDS, stopwords: ["где"] }, [{ guide: "gates", questions: ["где ворота"] }]);
  const latin = of("ru-Latn", NO_WORDS, [{ guide: "lamps", questions: ["fonar gorit"] }]);

  it("learns from its questions and from those in its own letters, whose words it has", () => {
    const { language, guides, questions } = learnAsked(joinedAsked(latin, own));
    const best = (question: string) =>
      [...guides(featuresIn(question, language))].sort((a, b) => b[1] - a[1])[0]?.[0];
    expect(best("gde vorota")).toBe("gates");
    expect(best("фонарь")).toBe("lamps");
    expect(best("gde")).toBeUndefined();
    expect(language.locale).toBe("ru-Latn");
    expect(questions.map(({ text }) => text)).toEqual(["fonar gorit", "где ворота"]);
  });
});
