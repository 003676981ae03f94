import { bootstrap, type Share } from "./bootstrap";
import { isHit, type Judged } from "./developmentSet";
import type { Ranking } from "./ranking";

/** A question, and what is right for it. */
export type Wanted = Pick<Judged, "query" | keyof Ranking>;

/** What somebody sees first: one answer, or the three that fit on the screen of a telephone. */
const MEASURES: readonly { name: string; kind: keyof Ranking; among: number }[] = [
  { name: "guide first", kind: "guides", among: 1 },
  { name: "guide in 3", kind: "guides", among: 3 },
  { name: "situation first", kind: "situations", among: 1 },
  { name: "situation in 3", kind: "situations", among: 3 },
  { name: "section in 3", kind: "sections", among: 3 },
];

/** For how many questions something right comes first, by the name of the measure; each over the questions that have something right. */
export function measuredBy(
  wanted: readonly Wanted[],
  answerTo: (wanted: Wanted) => Ranking,
): Record<string, Share> {
  return Object.fromEntries(
    MEASURES.map(({ name, kind, among }) => {
      const asked = wanted.filter((one) => Object.keys(one[kind] ?? {}).length > 0);
      return [name, bootstrap(asked.map((one) => isHit(answerTo(one)[kind].slice(0, among), one[kind]!)))];
    }),
  );
}
