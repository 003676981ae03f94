import { lineLabel, lineWords } from "../i18n/lineWords";
import type { Block, Citation } from "../model/text";
import { citingTexts } from "./citingTexts";
import type { Judging } from "./judging";
import { type Authority, type JudgedStatement, type JudgedText, statementsOf } from "./statement";

/** Scripts, guides and every other text that cites. */
export function judgedBlocks(judging: Judging): JudgedText[] {
  const { content, locale } = judging;
  const own = citingTexts(content).filter((text) => text.locale === locale);
  return own.map(({ kind, id, file, labels, groups }) => ({
    name: `${kind}/${id}`,
    locale,
    title: labels.title ?? id,
    file,
    statements: [
      ...statementsOfLabels(labels),
      ...groups.flatMap(({ key, heading = "", blocks }) =>
        statementsOfBlocks(key || "text", heading, blocks, judging),
      ),
    ],
  }));
}

/** Words that stand outside of blocks, by field. */
export function statementsOfLabels(labels: Readonly<Record<string, string>>): JudgedStatement[] {
  return Object.entries(labels).flatMap(([field, words]) => statementsOf(field, [{ words }]));
}

/** Blocks under one heading, each with its condition, blanks and authorities in words. */
export function statementsOfBlocks(
  group: string,
  under: string,
  blocks: readonly Block[],
  { t, sources }: Judging,
): JudgedStatement[] {
  return statementsOf(
    group,
    blocks.map((block) => ({
      under,
      words: lineWords(block, t),
      condition: lineLabel(block, t),
      tip: block.tip,
      authorities: authoritiesOf(block.citations, sources),
      block,
    })),
  );
}

function authoritiesOf(citations: readonly Citation[], sources: Judging["sources"]): Authority[] {
  return citations.flatMap(({ source: id, locator, doubt }) => {
    const source = sources.get(id);
    // What cites a source that is not there is told by a check of its own.
    return source ? [{ id, citation: source.citation, url: source.url, locator, doubt }] : [];
  });
}
