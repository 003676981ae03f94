import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findHotlines } from "../hotlines/findHotlines";
import type { HotlineService } from "../model/hotline";
import type { LocatedHotline } from "../model/locatedHotline";
import type { ZipLookup } from "../model/zip";

/** One line of `tests/hotlines/judged.jsonl`. Of `anyOf` one is enough. Leave those with `heldOut` alone while the order is tuned. */
export type JudgedHotlines = {
  zip: string;
  need: HotlineService[];
  /** BCP 47, or empty. */
  lang: string;
  must: (string | { anyOf: string[] })[];
  mustNot: string[];
  /** Who asks, and why these. */
  why: string;
  heldOut?: true;
};

/** A case with what stands against it: which must be among the first three and are not, which are and must not. */
export type Verdict = { judged: JudgedHotlines; missing: string[]; wrong: string[] };

/** A Tuesday, noon in New York and nine in California: most offices are open. */
const AT = new Date("2026-11-24T17:00Z");

export function judgedHotlines(root: string): JudgedHotlines[] {
  const lines = readFileSync(join(root, "tests/hotlines/judged.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as JudgedHotlines);
}

/** What stands against a case among the first three numbers for it. Neither: it is right. */
export function judgeHotlines(
  judged: JudgedHotlines,
  zips: ZipLookup,
  hotlines: readonly LocatedHotline[],
): Verdict {
  const { zip, need, lang, must, mustNot } = judged;
  const wish = { needs: need, ...(lang && { language: lang }), at: AT };
  const found = findHotlines(zip, zips, hotlines, { wish }).hotlines.slice(0, 3);
  const first = new Set(found.map(({ hotline }) => hotline.id));
  const idsOf = (wanted: JudgedHotlines["must"][number]) =>
    typeof wanted === "string" ? [wanted] : wanted.anyOf;
  return {
    judged,
    missing: must
      .filter((wanted) => !idsOf(wanted).some((id) => first.has(id)))
      .map((wanted) => idsOf(wanted).join(" or ")),
    wrong: mustNot.filter((id) => first.has(id)),
  };
}

/** The share of cases that are right, 0 to 1. */
export function shareRight(verdicts: readonly Verdict[]): number {
  return (
    verdicts.filter(({ missing, wrong }) => missing.length + wrong.length === 0).length / verdicts.length
  );
}
