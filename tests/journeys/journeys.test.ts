import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Outcome, outcomeFor } from "../../lib/engine/outcomeFor";
import { walk } from "../../lib/engine/walk";
import { SCRIPT_PARTS } from "../../lib/model/content";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import type { StateTopic } from "../../lib/model/stateLaw";
import { asOf, content } from "../fixtures/projectContent";

/** What happens to one person, and what the tool must and must not show then. */
type Journey = {
  /** One line that an advocate can confirm or deny without reading the rest. */
  title: string;
  /** `question=option` pairs, parted by spaces. */
  answers: string;
  /** Scripts that must be shown. There may be others. */
  scripts: string[];
  never: string[];
  /** The script that must stand on top, where the order matters. */
  first?: string;
  /** The conditions of a script’s lines to say, in order: "to=jail only=true", or "" where anybody may say it. */
  lines?: Record<string, string[]>;
  /** Points that are told side by side by who a person is. */
  who?: string[];
  /** What a hotline must be able to do, where that matters. */
  hotlines?: string[];
  /** Sources that the shown rules and scripts must rest on, among others. */
  sources: string[];
  /** Where it happens, and what the page must say of that state’s law: rule, refusal, and words of its notes. */
  law?: { state: string; topic: StateTopic; rule: string; refusal: string; says: string[] };
};

const SITUATIONS = content.situations.map(({ id }) => id);
const journeys = SITUATIONS.flatMap((id) => {
  const list = JSON.parse(readFileSync(`tests/journeys/${id}.json`, "utf8")) as Journey[];
  return list.map((journey) => ({ ...journey, situation: id }));
});

function outcomeOf(id: string, answers: string): Outcome {
  const situation = content.situations.find((candidate) => candidate.id === id)!;
  const pairs = answers.split(" ").map((pair) => {
    const [question = "", option = ""] = pair.split("=");
    return { question, option };
  });
  return outcomeFor(content.rules, walk(situation, pairs).facts, asOf);
}

/** The conditions of the lines of a script, as journeys write them. */
function conditionsOf(id: string): string[] {
  return content.scripts
    .find((script) => script.id === id)!
    .texts[SOURCE_LOCALE]!.say.map(({ to, only }) =>
      [to && `to=${to}`, only && `only=${only}`].filter(Boolean).join(" "),
    );
}

/** The sources of the rules that showed a script, and those that its English text cites. */
function sourcesOf(outcome: Outcome): Set<string> {
  return new Set(
    outcome.scripts.flatMap(({ id, rule }) => {
      const text = content.scripts.find((script) => script.id === id)!.texts[SOURCE_LOCALE]!;
      const cited = SCRIPT_PARTS.flatMap((part) => text[part]).flatMap((block) => block.citations);
      return [...rule.sources, ...cited.map(({ source }) => source)];
    }),
  );
}

function expectLaw(outcome: Outcome, journey: NonNullable<Journey["law"]>): void {
  const { state, topic, rule, refusal, says } = journey;
  expect(outcome.stateTopics).toContain(topic);
  const law = content.stateLaw.find((entry) => entry.state === state)!;
  expect(law.points.find((point) => point.topic === topic)).toMatchObject({ rule, refusal });
  const notes = law.texts[SOURCE_LOCALE]!.words[topic]!.notes.join(" ");
  for (const words of says) expect(notes).toContain(words);
}

describe.each(SITUATIONS)("%s", (id) => {
  const own = journeys.filter(({ situation }) => situation === id);
  it.each(own.map((journey) => [journey.title, journey] as const))("%s", (_, journey) => {
    const outcome = outcomeOf(id, journey.answers);
    const shown = outcome.scripts.map((script) => script.id);
    expect(shown).toEqual(expect.arrayContaining(journey.scripts));
    expect(
      shown.filter((script) => journey.never.includes(script)),
      "never",
    ).toEqual([]);
    for (const [script, conditions] of Object.entries(journey.lines ?? {})) {
      expect(shown).toContain(script);
      expect(conditionsOf(script), script).toEqual(conditions);
    }
    if (journey.first) expect(shown[0], "first").toBe(journey.first);
    expect(outcome.who).toEqual(expect.arrayContaining(journey.who ?? []));
    expect(outcome.hotlineServices).toEqual(expect.arrayContaining(journey.hotlines ?? []));
    expect([...sourcesOf(outcome)]).toEqual(expect.arrayContaining(journey.sources));
    if (journey.law) expectLaw(outcome, journey.law);
  });
});

describe("the journeys", () => {
  it("are at least 120, each with a title and answers of its own", () => {
    expect(journeys.length).toBeGreaterThanOrEqual(120);
    expect(new Set(journeys.map(({ title }) => title)).size).toBe(journeys.length);
    const places = journeys.map(({ situation, answers, law }) => `${situation} ${answers} ${law?.state}`);
    expect(new Set(places).size).toBe(journeys.length);
  });

  it("name scripts and sources that there are", () => {
    const scripts = new Set(content.scripts.map(({ id }) => id));
    const sources = new Set(content.sources.map(({ id }) => id));
    for (const journey of journeys) {
      expect(
        [...journey.scripts, ...journey.never].filter((id) => !scripts.has(id)),
        journey.title,
      ).toEqual([]);
      expect(
        journey.sources.filter((id) => !sources.has(id)),
        journey.title,
      ).toEqual([]);
    }
  });

  it("put every rule to the test: one of its scripts must be there because of it", () => {
    const tested = new Set(
      journeys.flatMap(({ situation, answers, scripts }) =>
        outcomeOf(situation, answers)
          .scripts.filter(({ id }) => scripts.includes(id))
          .map(({ rule }) => rule.id),
      ),
    );
    expect(content.rules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it("put every script to the test, both that it is shown and that it is not", () => {
    const ids = content.scripts.map(({ id }) => id);
    const wanted = new Set(journeys.flatMap(({ scripts }) => scripts));
    expect(ids.filter((id) => !wanted.has(id))).toEqual([]);
  });
});
