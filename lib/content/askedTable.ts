import type { Content } from "../model/content";
import { alignColumns } from "./alignColumns";

/** Fewer leave a guide to be found by its own words alone. Languages without pages of their own lead to these with fewer. */
const ENOUGH = { withPages: 24, without: 10 };

/** Guides × languages: how many questions lead to each, and which have too few, as lines of text. */
export function askedTable(content: Content): string {
  const codes = Object.keys(content.asked);
  const pages = new Set(content.locales.filter(({ enabled }) => enabled).map(({ code }) => code));
  const countOf = (code: string, guide: string) =>
    content.asked[code]!.reduce(
      (sum, { about, questions }) => sum + ("guide" in about && about.guide === guide ? questions.length : 0),
      0,
    );
  const rows = content.guides.map(({ id }) => [id, ...codes.map((code) => String(countOf(code, id)))]);
  const few = codes.flatMap((code) => {
    const least = pages.has(code) ? ENOUGH.withPages : ENOUGH.without;
    const under = content.guides.filter(({ id }) => countOf(code, id) < least).map(({ id }) => id);
    return under.length > 0 ? [`fewer than ${least} questions in ${code}: ${under.join(", ")}`] : [];
  });
  return [alignColumns([["questions asked", ...codes], ...rows]), ...few].join("\n");
}
