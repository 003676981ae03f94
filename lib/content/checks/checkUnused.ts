import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { citingTexts } from "../citingTexts";

/**
 * The registers hold what content uses and nothing else, so that every source page has something to say; and whatever
 * is written is shown somewhere.
 */
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
  const { rules, guides, situations } = content;
  const shown = {
    contested: new Set([...rules, ...guides].flatMap((one) => one.contested)),
    warnings: new Set(rules.flatMap((rule) => rule.warnings)),
    who: new Set(rules.flatMap((rule) => rule.who)),
    phone: new Set(rules.flatMap((rule) => rule.phone)),
    checklists: new Set(situations.flatMap((situation) => situation.checklists)),
  };
  return [
    ...Object.entries(shown).flatMap(([kind, ids]) =>
      content[kind as keyof typeof shown]
        .filter(({ id }) => !ids.has(id))
        .map(({ id }) => ({
          file: `content/${kind}/en/${id}.md`,
          field: "(file)",
          expected: "a text that some rule, situation or guide shows",
          received: "one that none does",
        })),
    ),
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
