import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { citingTexts } from "../citingTexts";

/** The registers hold what content uses and nothing else, so that every source page has something to say. */
export function checkUnused(content: Content): Fault[] {
  const texts = citingTexts(content);
  const citations = texts.flatMap((text) =>
    text.groups.flatMap((group) => group.blocks.flatMap((block) => block.citations)),
  );
  const cited = new Set([
    ...citations.map((citation) => citation.source),
    ...content.rules.flatMap((rule) => rule.sources),
  ]);
  const stated = new Set(texts.flatMap((text) => text.claims));
  return [
    ...content.sources
      .filter((source) => !cited.has(source.id))
      .map((source) => ({
        file: "content/sources.json",
        field: source.id,
        expected: "a source that some text or rule cites",
        received: "one that none does",
      })),
    ...content.claims
      .filter((claim) => !stated.has(claim.id))
      .map((claim) => ({
        file: "content/claims.json",
        field: claim.id,
        expected: "a claim that some text names",
        received: "one that none does",
      })),
  ];
}
