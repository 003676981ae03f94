import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DangerKind, RefusalReason } from "../../lib/model/safety";
import { judgeOfContent } from "./documents";

/**
 * One line of `safety.<language>.jsonl`: what somebody types, and what it is. Leave those with `heldOut` alone while the
 * words in `content/<language>/safety.json` are tuned: their share tells what a list does for words that nobody foresaw.
 */
type Judged = { query: string; danger?: DangerKind; refused?: RefusalReason; heldOut?: true };

/**
 * The least shares that must be caught, by language, over all questions. Raise them when the lists get better; never
 * lower them to pass. An ordinary question may once in a while show the lines for danger above its results; it is never
 * refused, since that takes an answer away from a frightened person.
 */
const GATES: Record<string, { danger: number; refused: number }> = {
  en: { danger: 0.97, refused: 0.9 },
  es: { danger: 0.95, refused: 0.9 },
  fr: { danger: 0.95, refused: 0.85 },
  ar: { danger: 0.88, refused: 0.78 },
  "zh-Hans": { danger: 0.93, refused: 0.88 },
  ht: { danger: 0.88, refused: 0.82 },
  "pt-BR": { danger: 0.97, refused: 0.88 },
  vi: { danger: 0.92, refused: 0.9 },
  ru: { danger: 0.9, refused: 0.8 },
  ko: { danger: 0.9, refused: 0.85 },
  tl: { danger: 0.92, refused: 0.9 },
};
const FALSE_DANGER = 0.05;

const folder = new URL(".", import.meta.url);
const judge = judgeOfContent();
const linesOf = <T>(file: string) =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;

test("every file of judged words has a gate, and every gate a file", () => {
  const files = readdirSync(folder).flatMap((name) => /^safety\.(.+)\.jsonl$/.exec(name)?.[1] ?? []);
  expect(files.sort()).toEqual(Object.keys(GATES).sort());
});

describe.each(Object.entries(GATES))("words in %s, judged with the lists of all languages", (code, gate) => {
  const judged = linesOf<Judged>(`safety.${code}.jsonl`);
  const ordinary = judged.filter(({ danger, refused }) => !danger && !refused);

  test.each(["danger", "refused"] as const)("that mean %s are caught", (verdict) => {
    const rows = judged.filter((row) => row[verdict]);
    const missed = rows.filter(({ query }) => judge(query)[verdict] === null);
    expect(1 - share(missed, rows), missed.map(({ query }) => query).join(" | ")).toBeGreaterThanOrEqual(
      gate[verdict],
    );
  });

  test("that only sound like these are answered", () => {
    expect(ordinary.filter(({ query }) => judge(query).refused).map(({ query }) => query)).toEqual([]);
    const alarms = ordinary.filter(({ query }) => judge(query).danger);
    expect(share(alarms, ordinary), alarms.map(({ query }) => query).join(" | ")).toBeLessThanOrEqual(
      FALSE_DANGER,
    );
  });
});

test("none of the questions that people ask the guides is taken for danger or refused", () => {
  const files = readdirSync(folder).filter((name) => /^queries\..+\.jsonl$/.test(name));
  const questions = files.flatMap((file) => linesOf<Judged>(file)).filter(({ refused }) => !refused);
  expect(questions.length).toBeGreaterThan(900);
  const taken = questions.filter(({ query }) => judge(query).danger ?? judge(query).refused);
  expect(taken.map(({ query }) => query)).toEqual([]);
});

test("nothing that is typed makes the judge fail", () => {
  for (const query of [
    "",
    " ",
    "\u0000",
    "🙂",
    "*",
    "a".repeat(100_000),
    "ice".repeat(2000),
    "٩١١",
    "\ud800",
  ])
    expect(judge(query)).toMatchObject({ refused: null });
});

test("prints how many of the words that nobody tuned to are caught", () => {
  const rows = Object.keys(GATES).map((code) => {
    const held = linesOf<Judged>(`safety.${code}.jsonl`).filter(({ heldOut }) => heldOut);
    const of = (key: "danger" | "refused") => {
      const rows = held.filter((row) => row[key]);
      return `${rows.filter(({ query }) => judge(query)[key] !== null).length} of ${rows.length}`;
    };
    return `${code.padEnd(8)} danger ${of("danger")}, refused ${of("refused")}`;
  });
  console.log(`held-out words caught\n${rows.join("\n")}`);
});
