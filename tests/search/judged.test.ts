import { describe, expect, test } from "vitest";
import { answerIn } from "./documents";
import {
  developmentCodes as codesIn,
  developmentSet as setIn,
  isHit,
  isInScope,
  type Judged,
} from "../../lib/bench/search/developmentSet";
import { inOwnLetters } from "../../lib/model/latinLetters";
import { content } from "../fixtures/projectContent";

/**
 * The least shares, by language and over the whole set: a right guide first and among three, a right situation first, a right section
 * among three; danger and unlawful aims that are caught; questions on another subject that are told so. And at most: questions in
 * scope that are told to be out of it. Raise them when search gets better; never lower them to pass.
 */
type Gate = {
  first: number;
  three: number;
  situation: number;
  section: number;
  danger: number;
  refused: number;
  offTopic: number;
};
const GATES: Record<string, Gate> = {
  ar: {
    first: 0.89,
    three: 0.96,
    situation: 0.84,
    section: 0.88,
    danger: 0.89,
    refused: 0.92,
    offTopic: 0.8,
  },
  en: {
    first: 0.87,
    three: 0.95,
    situation: 0.88,
    section: 0.84,
    danger: 0.97,
    refused: 0.92,
    offTopic: 0.76,
  },
  es: {
    first: 0.87,
    three: 0.95,
    situation: 0.91,
    section: 0.85,
    danger: 0.92,
    refused: 0.95,
    offTopic: 0.8,
  },
  fr: {
    first: 0.84,
    three: 0.94,
    situation: 0.84,
    section: 0.81,
    danger: 0.97,
    refused: 0.87,
    offTopic: 0.86,
  },
  ht: {
    first: 0.92,
    three: 0.96,
    situation: 0.94,
    section: 0.9,
    danger: 0.91,
    refused: 0.86,
    offTopic: 0.73,
  },
  ko: { first: 0.92, three: 0.98, situation: 0.92, section: 0.88, danger: 1, refused: 0.93, offTopic: 1 },
  "pt-BR": {
    first: 0.92,
    three: 0.98,
    situation: 0.86,
    section: 0.9,
    danger: 1,
    refused: 0.86,
    offTopic: 0.73,
  },
  ru: {
    first: 0.87,
    three: 0.94,
    situation: 0.84,
    section: 0.85,
    danger: 0.94,
    refused: 0.8,
    offTopic: 0.93,
  },
  tl: { first: 0.88, three: 0.95, situation: 0.8, section: 0.92, danger: 1, refused: 0.82, offTopic: 0.9 },
  vi: { first: 0.9, three: 0.98, situation: 0.9, section: 0.92, danger: 1, refused: 0.87, offTopic: 0.66 },
  "zh-Hans": {
    first: 0.92,
    three: 0.96,
    situation: 0.88,
    section: 0.92,
    danger: 0.94,
    refused: 0.89,
    offTopic: 0.8,
  },
};
/** In every language: the box has three to tap at most. */
const SITUATION_AMONG_THREE = 0.95;
const MOST_TURNED_AWAY = 0.04;
/** Of what only sounds like a request that is never served: the hardest questions there are. */
const MOST_REFUSED = 0.1;

const root = process.cwd();
const developmentCodes = codesIn(root);
const developmentSet = (code: string) => setIn(root, code);
const SOURCE = "en";
const ids = (ranked: readonly { id: string }[], count: number) => ranked.slice(0, count).map(({ id }) => id);

/** Fails with the questions that were missed, so that a fall is seen for what it is. */
function expectShare(rows: readonly Judged[], isRight: (judged: Judged) => boolean, least: number): void {
  const missed = rows.filter((judged) => !isRight(judged)).map(({ query }) => query);
  expect(1 - missed.length / rows.length, `missed: ${missed.join(" | ")}`).toBeGreaterThanOrEqual(least);
}

test("every development set has a gate, and every gate a set", () => {
  expect(developmentCodes).toEqual(Object.keys(GATES).sort());
});

test("they aim at guides, sections and situations that exist", () => {
  const guides = new Set(content.guides.map(({ id }) => id));
  const sections = new Set(
    content.guides.flatMap(({ id, texts }) => texts[SOURCE]!.sections.map(({ key }) => `${id}#${key}`)),
  );
  const situations = new Set(content.situations.map(({ id }) => id));
  const unknown = (targets: Record<string, number> = {}, known: ReadonlySet<string>) =>
    Object.keys(targets).filter((id) => !known.has(id));
  const rows = developmentCodes.flatMap(developmentSet);
  expect(rows.flatMap((row) => unknown(row.guides, guides))).toEqual([]);
  expect(rows.flatMap((row) => unknown(row.sections, sections))).toEqual([]);
  expect(rows.flatMap((row) => unknown(row.situations, situations))).toEqual([]);
});

describe.each(Object.entries(GATES))("what people ask in %s", (code, gate) => {
  const rows = developmentSet(code);
  const inScope = rows.filter(isInScope);
  const ids = (ranked: readonly { id: string }[], count: number) =>
    ranked.slice(0, count).map(({ id }) => id);
  const answerTo = ({ query }: Judged) => answerIn(code, query);

  test("finds a right guide first, and among three", () => {
    expectShare(inScope, (row) => isHit(ids(answerTo(row).guides, 1), row.guides!), gate.first);
    expectShare(inScope, (row) => isHit(ids(answerTo(row).guides, 3), row.guides!), gate.three);
  });

  test("finds a right situation first, and among three", () => {
    const asked = inScope.filter(({ situations = {} }) => Object.keys(situations).length > 0);
    expectShare(asked, (row) => isHit(ids(answerTo(row).situations, 1), row.situations!), gate.situation);
    expectShare(
      asked,
      (row) => isHit(ids(answerTo(row).situations, 3), row.situations!),
      SITUATION_AMONG_THREE,
    );
  });

  test("finds a right section among three", () => {
    const asked = inScope.filter(({ sections = {} }) => Object.keys(sections).length > 0);
    expectShare(asked, (row) => isHit(ids(answerTo(row).sections, 3), row.sections!), gate.section);
  });

  test("is known for what it is where it is danger, unlawful or something else", () => {
    const of = (kind: Judged["kind"]) => rows.filter((row) => row.kind === kind);
    expectShare(of("danger"), (row) => answerTo(row).verdict.danger !== null, gate.danger);
    expectShare(of("refused"), (row) => answerTo(row).verdict.refused !== null, gate.refused);
    expectShare(of("off-topic"), (row) => answerTo(row).verdict.outOfScope, gate.offTopic);
  });

  test("is not turned away where a guide answers it", () => {
    const plain = inScope.filter(({ kind }) => kind !== "near");
    expectShare(plain, (row) => !answerTo(row).verdict.outOfScope, 1 - MOST_TURNED_AWAY);
    expect(plain.filter((row) => answerTo(row).verdict.hidesResults).map(({ query }) => query)).toEqual([]);
  });

  test("is known to be in its language", () => {
    expectShare(rows, (row) => inOwnLetters(answerTo(row).language) === code, 0.95);
  });
});

test("what only sounds like a request that is never served is hardly ever refused", () => {
  const near = developmentCodes.flatMap((code) =>
    developmentSet(code).flatMap((row) => (row.kind === "near" ? [{ row, code }] : [])),
  );
  const refused = near.filter(({ row, code }) => answerIn(code, row.query).verdict.refused !== null);
  expect(near.length).toBeGreaterThan(200);
  expect(refused.length / near.length, refused.map(({ row }) => row.query).join(" | ")).toBeLessThanOrEqual(
    MOST_REFUSED,
  );
});

test("prints the shares of today", () => {
  const share = (rows: readonly Judged[], isRight: (judged: Judged) => boolean) =>
    rows.length === 0 ? "-" : (rows.filter(isRight).length / rows.length).toFixed(3);
  const lines = developmentCodes.map((code) => {
    const rows = developmentSet(code);
    const inScope = rows.filter(isInScope);
    const first = (kind: "guides" | "sections" | "situations", count: number) =>
      share(
        inScope.filter((row) => Object.keys(row[kind] ?? {}).length > 0),
        (row) => isHit(ids(answerIn(code, row.query)[kind], count), row[kind]!),
      );
    const of = (kind: Judged["kind"]) => rows.filter((row) => row.kind === kind);
    const verdict = (row: Judged) => answerIn(code, row.query).verdict;
    return [
      code.padEnd(8),
      `guide ${first("guides", 1)} ${first("guides", 3)}`,
      `situation ${first("situations", 1)}`,
      `section ${first("sections", 1)} ${first("sections", 3)}`,
      `danger ${share(of("danger"), (row) => verdict(row).danger !== null)}`,
      `refused ${share(of("refused"), (row) => verdict(row).refused !== null)}`,
      `off topic ${share(of("off-topic"), (row) => verdict(row).outOfScope)}`,
      `turned away ${share(
        inScope.filter(({ kind }) => kind !== "near"),
        (row) => verdict(row).outOfScope,
      )}`,
    ].join("  ");
  });
  console.log(`the development sets\n${lines.join("\n")}`);
});
