import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DangerKind, RefusalReason } from "../../model/safety";

/**
 * One line of `tests/search/development.<language>.jsonl`: what somebody types, and what should come up; 3 is right, 2 also a good
 * answer. Written by hands that did not see the questions in `content/`; `near` only sounds like danger or a refused request. Where a
 * language has pages, a second hand named guides and situations without seeing the first: what it alone named is a 2.
 * Numbers of `lib/search` were chosen on it, so it says a little too much of itself.
 */
export type Judged = {
  query: string;
  kind: "short" | "plain" | "story" | "near" | "off-topic" | "danger" | "refused";
  guides?: Record<string, number>;
  sections?: Record<string, number>;
  situations?: Record<string, number>;
  danger?: DangerKind;
  refused?: RefusalReason;
};

const FOLDER = "tests/search";
const NAME = /^development\.(.+)\.jsonl$/;

/** From the root of the project. */
export const developmentFile = (code: string) => `${FOLDER}/development.${code}.jsonl`;

/** The languages that have a development set, sorted; none in a copy without tests. @param root the folder of the project. */
export function developmentCodes(root: string): string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .sort();
}

export function developmentSet(root: string, code: string): Judged[] {
  return readFileSync(join(root, developmentFile(code)), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Judged);
}

/** What people type who ask plainly: neither two words nor a story. */
export const plainQuestions = (root: string, code: string) =>
  developmentSet(root, code).flatMap(({ kind, query }) => (kind === "plain" ? [query] : []));

/** Whether a guide answers it. */
export const isInScope = ({ guides }: Judged) => guides !== undefined && Object.keys(guides).length > 0;

/** Whether one of the ids is a right answer. */
export const isHit = (ids: readonly string[], targets: Readonly<Record<string, number>>) =>
  ids.some((id) => (targets[id] ?? 0) >= 2);
