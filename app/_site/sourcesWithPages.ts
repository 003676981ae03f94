import { citedSources } from "../../lib/content/citedSources";
import type { Source } from "../../lib/model/source";
import { site } from "./site";

let sources: readonly Source[] | undefined;

/** The sources that some text or rule cites. Those that only stand behind a claim have no page. */
export function sourcesWithPages(): readonly Source[] {
  if (sources) return sources;
  const { content } = site();
  const cited = citedSources(content);
  return (sources = content.sources.filter(({ id }) => cited.has(id)));
}
