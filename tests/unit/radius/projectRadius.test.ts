import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { situationsOfScripts } from "../../../lib/content/situationsOfScripts";
import { markOf } from "../../../lib/editions/makeEdition";
import { outcomeFor } from "../../../lib/engine/outcomeFor";
import {
  type Answer,
  interruptsAt,
  optionsAt,
  startOf,
  type Step,
  take,
  walk,
  YES,
} from "../../../lib/engine/walk";
import type { Situation } from "../../../lib/model/situation";
import { type Origin, ORIGINS } from "../../../lib/radius/origin";
import type { Radius } from "../../../lib/radius/radius";
import { radiusFinder } from "../../../lib/radius/radiusOf";
import { asOf, content } from "../../fixtures/projectContent";

const finder = radiusFinder(content, asOf);
const files = new Map<string, string>();
function textOf(file: string): string {
  const known = files.get(file) ?? readFileSync(file, "utf8");
  files.set(file, known);
  return known;
}
const made = new Map<string, Radius>();
function radius(kind: Origin["kind"], id: string): Radius {
  const known = made.get(`${kind} ${id}`);
  if (known) return known;
  const origin = finder.origin(kind, id);
  if ("near" in origin) throw new Error(`no ${kind} "${id}"`);
  const of = finder.radiusOf(origin, { locale: "en", textOf });
  made.set(`${kind} ${id}`, of);
  return of;
}
const names = (of: Radius) => new Set(of.things.map(({ name }) => name));
const sources = [...new Set([...content.sources, ...content.stateSources].map(({ id }) => id))];

/** The kinds of what stands in each list of content, by their names among what is touched. */
const KIND_OF: Readonly<Record<string, string>> = {
  scripts: "script",
  contested: "contested",
  warnings: "warning",
  who: "who",
  phone: "phone",
  checklists: "checklist",
  guides: "guide",
  terms: "term",
  drawings: "drawing",
  rules: "rule",
  claims: "claim",
  stateLaw: "state",
  stateTopics: "state-topic",
  caregiver: "caregiver",
};

/**
 * Every text anywhere in content that is the id of a source, by that id: in which thing, and of what is a citation in which line of which file.
 * It knows nothing of what cites how: another list that names a source would be found.
 */
function placesOfSources(): Map<string, Set<string>> {
  const wanted = new Set(sources);
  const found = new Map<string, Set<string>>();
  const visit = (value: unknown, place: string, file: string | null, line: number | null): void => {
    if (typeof value === "string") {
      if (!wanted.has(value)) return;
      const places = found.get(value) ?? new Set();
      found.set(value, places.add(place));
      if (file?.endsWith(".md") && line !== null) places.add(`${file}:${line}`);
    } else if (value && typeof value === "object") {
      const { file: own, line: at } = value as { file?: unknown; line?: unknown };
      // The ids of other things can be the same: of a hotline, or of a section and the questions that lead there.
      for (const [key, inner] of Object.entries(value))
        if (!["id", "key", "section"].includes(key))
          visit(inner, place, typeof own === "string" ? own : file, typeof at === "number" ? at : line);
    }
  };
  for (const [key, list] of Object.entries(content)) {
    if (key === "sources" || key === "stateSources") continue;
    const items = key === "caregiver" ? content.caregiver!.states : Array.isArray(list) ? list : [list];
    for (const item of items as { id?: string; state?: string }[])
      visit(item, `${KIND_OF[key] ?? key}/${item?.id ?? item?.state?.toLowerCase()}`, null, null);
  }
  return found;
}

describe("completeness", () => {
  it("no place in all of content names a source without its radius having it, line by line", () => {
    const places = placesOfSources();
    expect(places.size).toBeGreaterThan(1000);
    const missed = sources.flatMap((id) => {
      const of = radius("source", id);
      const known = names(of);
      for (const { in: locales } of of.statements)
        for (const { file, line } of locales) known.add(`${file}:${line}`);
      return [...(places.get(id) ?? [])]
        .filter((place) => !known.has(place))
        .map((place) => `${id}: ${place}`);
    });
    expect(missed).toEqual([]);
  });

  it("nothing is said to cite or name a source that does not have its id anywhere", () => {
    const places = placesOfSources();
    const wrong = sources.flatMap((id) =>
      radius("source", id)
        .things.filter(({ why }) => why.some(({ how }) => how === "cites" || how === "names"))
        .filter(({ name }) => !places.get(id)?.has(name))
        .map(({ name }) => `${id}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("every text that names a claim is in its radius, with a statement at least", () => {
    const texts = Object.entries(KIND_OF).flatMap(([list, kind]) =>
      (content[list as "guides"] as readonly { id: string; claims?: readonly string[] }[])?.[Symbol.iterator]
        ? [...content[list as "guides"]].map(({ id, claims }) => ({
            name: `${kind}/${id}`,
            claims: claims ?? [],
          }))
        : [],
    );
    for (const { id, unused } of content.claims) {
      const of = radius("claim", id);
      const own = texts.filter(({ claims }) => claims.includes(id)).map(({ name }) => name);
      const told = of.things.filter(({ why }) => why.some(({ how }) => how === "states"));
      expect(told.map(({ name }) => name).sort(), id).toEqual(own.sort());
      expect(own.length > 0 || unused !== undefined, id).toBe(true);
      for (const name of own)
        expect(
          of.statements.some(({ text }) => text === name),
          `${id} in ${name}`,
        ).toBe(true);
    }
  });

  it("everything that a rule names is in its radius", () => {
    for (const rule of content.rules) {
      const known = names(radius("rule", rule.id));
      const { scripts, guides, contested, who, phone, warnings, stateTopics } = rule;
      const lists = {
        script: scripts,
        guide: guides,
        contested,
        who,
        phone,
        warning: warnings,
        "state-topic": stateTopics,
      };
      for (const [kind, ids] of Object.entries(lists))
        for (const id of ids) expect(known, rule.id).toContain(`${kind}/${id}`);
    }
  });

  it("each statement has its line, and its words begin there", () => {
    const seen = new Set<string>();
    for (const { id } of content.sources)
      for (const { in: locales } of radius("source", id).statements)
        for (const { file, line, words } of locales) {
          const place = `${file}:${line} ${words}`;
          if (line === null || seen.has(place)) continue;
          seen.add(place);
          const lines = textOf(file).split("\n");
          const written = lines[line - 1]!.replaceAll(/[*_\\]/g, "");
          expect(written, place).toContain(words.slice(0, 6).split("[")[0]);
        }
    expect(seen.size).toBeGreaterThan(10_000);
  });
});

/** The fewest answers to each script of a situation, going through steps level by level. */
function depths(situation: Situation): Map<string, number> {
  const found = new Map<string, number>();
  let level: Step[] = [startOf(situation)];
  const seen = new Set<string>();
  for (let depth = 0; level.length > 0; depth += 1) {
    for (const { facts } of level)
      for (const { id } of outcomeFor(content.rules, facts, asOf).scripts)
        if (!found.has(id)) found.set(id, depth);
    level = level.flatMap((step) => {
      const answers: Answer[] = [
        ...interruptsAt(situation, step.facts).map(({ id }) => ({ question: id, option: YES })),
        ...(step.question
          ? optionsAt(step.question, step.facts).map(({ id }) => ({
              question: step.question!.id,
              option: id,
            }))
          : []),
      ];
      return answers.flatMap((answer) => {
        const next = take(situation, step, answer);
        const key = JSON.stringify(Object.entries(next.facts).sort());
        return seen.has(key) ? [] : (seen.add(key), [next]);
      });
    });
  }
  return found;
}

describe("steps", () => {
  it("the way to a script shows it, in each situation that has it, and none is shorter", () => {
    const homes = situationsOfScripts(content, asOf);
    const shortest = new Map(content.situations.map((situation) => [situation.id, depths(situation)]));
    for (const { id } of content.scripts) {
      const steps = radius("text", `script/${id}`).steps.filter(({ shows }) => shows === `script/${id}`);
      expect(
        steps.map(({ situation }) => situation),
        id,
      ).toEqual(homes.get(id) ?? []);
      for (const { situation: at, answers, outcomes } of steps) {
        const situation = content.situations.find((one) => one.id === at)!;
        const given = answers
          .split(" ")
          .filter(Boolean)
          .map((pair) => ({ question: pair.split("=")[0]!, option: pair.split("=")[1]! }));
        const { scripts } = outcomeFor(content.rules, walk(situation, given).facts, asOf);
        expect(
          scripts.map((script) => script.id),
          `${at}: ${answers}`,
        ).toContain(id);
        expect(given.length, `${at}: ${answers}`).toBe(shortest.get(at)!.get(id));
        expect(outcomes).toBeGreaterThan(0);
      }
    }
  });

  it("the way to a script of a rule is one on which that rule applies", () => {
    for (const rule of content.rules)
      for (const { situation: at, answers } of radius("rule", rule.id).steps) {
        const situation = content.situations.find((one) => one.id === at)!;
        const given = answers
          .split(" ")
          .filter(Boolean)
          .map((pair) => ({ question: pair.split("=")[0]!, option: pair.split("=")[1]! }));
        const { facts } = walk(situation, given);
        expect(outcomeFor([rule], facts, asOf).scripts, `${rule.id}: ${answers}`).not.toEqual([]);
      }
  });
});

describe("editions", () => {
  it("of a card, those that have the mark of a statement in it, and no other", () => {
    for (const { id } of content.prints) {
      const of = radius("text", `card/${id}`);
      for (const { locale, print, editions } of of.prints) {
        if (print !== `card/${id}`) continue;
        const ledger = content.editions[locale]!.words.editions;
        expect(editions.map(({ code }) => code)).toEqual(
          ledger.filter((edition) => edition.print === print).map(({ code }) => code),
        );
        for (const { text, key, in: locales } of of.statements) {
          const words = (code: string) => {
            const said = locales.find((one) => one.locale === code)!;
            return said.condition === null ? said.words : `${said.condition}: ${said.words}`;
          };
          const mark = markOf({ english: words("en"), own: locale === "en" ? null : words(locale) });
          for (const { code, says } of editions) {
            const { statements } = ledger.find((edition) => edition.code === code)!;
            expect(says.includes(`${text}#${key}`), `${code} ${text}#${key}`).toBe(
              statements.split(" ").includes(mark),
            );
          }
        }
      }
    }
  });

  it("every mark of the newest edition of every card, guide, list and state is one of its text’s statements", () => {
    const kinds = ["card", "guide", "checklist", "state", "workshop"];
    const texts = Object.values(content.editions).flatMap(({ words }) =>
      words.editions.map(({ print }) => print),
    );
    for (const text of new Set(texts)) {
      if (!kinds.includes(text.split("/")[0]!)) continue;
      const own = radius("text", text).prints.filter(({ print }) => print === text);
      expect(own, text).toHaveLength(Object.keys(content.editions).length);
      for (const { locale, editions } of own) {
        const { code, says } = editions.at(-1)!;
        const { statements } = content.editions[locale]!.words.editions.find((one) => one.code === code)!;
        // The same words can stand twice, and have one mark.
        expect(says.length, `${locale} ${text}`).toBeGreaterThanOrEqual(new Set(statements.split(" ")).size);
      }
    }
  });

  it("a source of a paper for caregivers is on the sheet of the plan in every language", () => {
    const { sources: cited } = content.caregiver!.states[0]!.papers[0]!;
    const sheets = radius("source", cited[0]!).prints.filter(({ print }) => print === "plan/family");
    expect(sheets).toHaveLength(Object.keys(content.editions).length);
    for (const { editions } of sheets) expect(editions.at(-1)!.says.length).toBeGreaterThan(0);
  });
});

describe("pages that no thing of content has", () => {
  it("the page to find a person is touched by the sections that it shows, and the plan by its own", () => {
    const shows = (section: string) =>
      [...names(radius("statement", section))].filter((name) => name.startsWith("page/"));
    expect(shows("guide/find-someone-detained#visit.1")).toEqual(["page/find-a-person"]);
    expect(shows("guide/family-plan#caregiver.1")).toEqual(["page/plan"]);
    expect(shows("guide/family-plan#never.1")).toEqual([]);
  });
});

it("every source, claim, rule and text touches something", () => {
  const ids: Record<Exclude<Origin["kind"], "statement">, readonly string[]> = {
    source: sources,
    claim: content.claims.map(({ id }) => id),
    rule: content.rules.map(({ id }) => id),
    text: content.guides.map(({ id }) => `guide/${id}`),
  };
  expect(Object.keys(ids)).toHaveLength(ORIGINS.length - 1);
  for (const [kind, list] of Object.entries(ids))
    for (const id of list) expect(radius(kind as Origin["kind"], id).things, `${kind} ${id}`).not.toEqual([]);
});
