import type { Content } from "../model/content";
import { SCALES } from "../readability/readability";
import { alignColumns } from "./alignColumns";
import { citedSources } from "./citedSources";
import { citingTexts } from "../reviews/citingTexts";
import { measureGuide } from "./measureGuide";

/** Guides × locales: words, how easy to read, statements and citations, as lines of text. */
export function guideTable(content: Content): string {
  const codes = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
  const rows = content.guides.map((guide) => {
    const measures = codes.map((code) => {
      const text = guide.texts[code];
      return text ? measureGuide(text, code) : null;
    });
    const source = measures[0];
    return [
      guide.id,
      String(source?.statements ?? 0),
      source ? (source.citations / source.statements).toFixed(1) : "-",
      ...measures.map((one) => (one ? `${one.words} ${one.score ?? "-"}` : "missing")),
    ];
  });
  const legend = Object.entries(SCALES)
    .map(
      ([code, { name, unit, limit }]) =>
        `${code} ${name} ${unit} (${unit === "grade" ? "at most" : "at least"} ${limit})`,
    )
    .join(", ");
  const head = ["guide", "statements", "citations each", ...codes.map((code) => `${code} words, score`)];
  return `${alignColumns([head, ...rows])}\nscores: ${legend}`;
}

/** Which sources and claims no text uses, each claim with its reason. */
export function registerTable(content: Content): string {
  const cited = citedSources(content);
  const stated = new Set(citingTexts(content).flatMap((text) => text.claims));
  const idle = content.sources.filter(({ id }) => !cited.has(id));
  const left = content.claims.filter(({ id }) => !stated.has(id));
  return [
    `sources: ${content.sources.length - idle.length} cited, ${idle.length} behind a claim but not cited`,
    ...idle.map(({ id }) => `  ${id}`),
    `claims: ${content.claims.length - left.length} stated, ${left.length} not`,
    ...left.map(({ id, confidence, unused }) => `  ${id} (${confidence}): ${unused}`),
  ].join("\n");
}
