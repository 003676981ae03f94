import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../lib/bench/search/asker";
import { answerIn } from "./documents";

/** A line of a set of questions that was written by a hand that saw none of what search learns from. */
export type AskedLine = { code: string; query: string };
export type Answered<Line extends AskedLine> = Line & { answer: Answer };

/** The questions of a set, each with its answer on the page of its language. @param name of `tests/search/<name>.jsonl`. */
export function answeredSet<Line extends AskedLine>(name: string): Answered<Line>[] {
  return readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((text) => {
      const line = JSON.parse(text) as Line;
      return { ...line, answer: answerIn(line.code, line.query) };
    });
}

/** The part of some questions that are so, and for a message those that are not. */
export function shareOf<Line extends AskedLine>(
  lines: readonly Line[],
  isMeant: (line: Line) => boolean,
): { share: number; others: string } {
  const others = lines.filter((line) => !isMeant(line)).map(({ code, query }) => `${code}: ${query}`);
  return { share: 1 - others.length / lines.length, others: others.join(" | ") };
}
