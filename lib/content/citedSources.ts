import type { Content } from "../model/content";
import { citingTexts } from "../reviews/citingTexts";

/** The ids of the sources that some text or rule cites: those that have a page. */
export function citedSources(content: Content): ReadonlySet<string> {
  return new Set([
    ...citingTexts(content).flatMap(({ groups }) =>
      groups.flatMap(({ blocks }) =>
        blocks.flatMap(({ citations }) => citations.map(({ source }) => source)),
      ),
    ),
    ...content.rules.flatMap((rule) => rule.sources),
  ]);
}
