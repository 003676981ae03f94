import { searchAll } from "../fixtures/searchAll";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RefusalReason } from "../../lib/model/safety";
import { buildIndex, loadIndex } from "../../lib/search";
import { documentsFor, judgeOfContent } from "./documents";
import { languageFor } from "../fixtures/languageFor";

/**
 * One line of `queries.<locale>.jsonl`: what a reader types, and what should come up; 3 is best. Leave those with `heldOut`
 * alone while search is tuned: their share tells what a change does for questions that nobody foresaw.
 */
type JudgedQuery = {
  query: string;
  kind: "lay" | "legal" | "name" | "typo" | "prefix" | "inflection" | "variant" | "none";
  situations: Record<string, number>;
  guides: Record<string, number>;
  outOfScope: boolean;
  refused?: RefusalReason;
  heldOut?: true;
};

/**
 * The least share of queries that must be answered, by locale: a right situation and a right guide among the first three,
 * and a right verdict on what is out of scope. Raise them when search gets better; never lower them to pass.
 */
const GATES: Record<string, { situations: number; guides: number; scope: number }> = {
  en: { situations: 0.95, guides: 0.95, scope: 0.95 },
  es: { situations: 0.93, guides: 0.93, scope: 0.95 },
  fr: { situations: 0.93, guides: 0.93, scope: 0.95 },
  ar: { situations: 0.93, guides: 0.93, scope: 0.95 },
  "zh-Hans": { situations: 0.93, guides: 0.93, scope: 0.95 },
};

const folder = new URL(".", import.meta.url);
const files = readdirSync(folder).filter((name) => /^queries\..+\.jsonl$/.test(name));

function judgedQueries(locale: string): JudgedQuery[] {
  return readFileSync(new URL(`queries.${locale}.jsonl`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JudgedQuery);
}

const judge = judgeOfContent();

const isHit = (ids: readonly string[], targets: Record<string, number>) =>
  ids.slice(0, 3).some((id) => (targets[id] ?? 0) >= 2);

test("every file of judged queries has a gate, and every gate a file", () => {
  const locales = files.map((name) => name.slice("queries.".length, -".jsonl".length));
  expect(locales.sort()).toEqual(Object.keys(GATES).sort());
});

describe.each(Object.keys(GATES))("readers' questions in %s", (locale) => {
  const gate = GATES[locale] ?? { situations: 1, guides: 1, scope: 1 };
  const queries = judgedQueries(locale);
  const language = languageFor(locale);
  const documents = documentsFor(locale);
  const index = loadIndex(buildIndex(documents, language), language);
  const answers = queries.map((judged) => ({
    judged,
    answer: searchAll(index, judged.query),
    refused: judge(judged.query).refused,
  }));
  const inScope = answers.filter(({ judged }) => !judged.outOfScope);

  /** Fails with the queries that were missed, so that a fall is seen for what it is. */
  function expectShare(hits: readonly { query: string; hit: boolean }[], least: number) {
    const missed = hits.filter(({ hit }) => !hit).map(({ query }) => query);
    const share = 1 - missed.length / hits.length;
    expect(share, `missed: ${missed.join(" | ")}`).toBeGreaterThanOrEqual(least);
  }

  test("aim at situations and guides that exist", () => {
    const ids = (kind: string) =>
      new Set(documents.filter((document) => document.kind === kind).map(({ id }) => id));
    const unknown = (targets: Record<string, number>, known: Set<string>) =>
      Object.keys(targets).filter((id) => !known.has(id));
    expect(queries.flatMap(({ situations }) => unknown(situations, ids("situation")))).toEqual([]);
    expect(queries.flatMap(({ guides }) => unknown(guides, ids("guide")))).toEqual([]);
  });

  test("ask for every guide at least twice", () => {
    const asked = queries.flatMap(({ guides }) => Object.keys(guides).filter((id) => (guides[id] ?? 0) >= 2));
    const guides = new Set(documents.filter(({ kind }) => kind === "guide").map(({ id }) => id));
    const seldom = [...guides].filter((id) => asked.filter((other) => other === id).length < 2);
    expect(seldom).toEqual([]);
  });

  test("find a right situation among the first three", () => {
    const asked = inScope.filter(({ judged }) => Object.keys(judged.situations).length > 0);
    expectShare(
      asked.map(({ judged, answer }) => ({
        query: judged.query,
        hit: isHit(
          answer.situations.map(({ id }) => id),
          judged.situations,
        ),
      })),
      gate.situations,
    );
  });

  test("find a right guide among the first three", () => {
    const asked = inScope.filter(({ judged }) => Object.keys(judged.guides).length > 0);
    expectShare(
      asked.map(({ judged, answer }) => ({
        query: judged.query,
        hit: isHit(
          answer.guides.map(({ id }) => id),
          judged.guides,
        ),
      })),
      gate.guides,
    );
  });

  test("are known to be in or out of scope", () => {
    expectShare(
      answers.map(({ judged, answer, refused }) => ({
        query: judged.query,
        hit: (answer.outOfScope || refused !== null) === judged.outOfScope,
      })),
      gate.scope,
    );
  });

  test("are refused when they ask where officers are or how to evade them, and only then", () => {
    const wrong = answers.filter(({ judged, refused }) => refused !== (judged.refused ?? null));
    expect(wrong.map(({ judged }) => judged.query)).toEqual([]);
  });
});
