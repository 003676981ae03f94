import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { citedSources } from "../citedSources";
import { citingTexts } from "../../reviews/citingTexts";

/**
 * Every claim is stated somewhere or says why not, every source is cited or stands behind a claim, and whatever is
 * written is shown somewhere.
 */
export function checkUnused(content: Content): Fault[] {
  const cited = citedSources(content);
  const stated = new Set(citingTexts(content).flatMap((text) => text.claims));
  const behindClaims = new Set(content.claims.flatMap((claim) => claim.sources));
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
          file: `content/en/${kind}/${id}.md`,
          field: "(file)",
          expected: "a text that some rule, situation or guide shows",
          received: "one that none does",
        })),
    ),
    ...content.sources
      .filter((source) => !cited.has(source.id) && !behindClaims.has(source.id))
      .map((source) => ({
        file: "content/sources.json",
        field: source.id,
        expected: "a source that some text or rule cites, or that stands behind a claim",
        received: "one that does neither",
      })),
    ...content.claims
      .filter((claim) => stated.has(claim.id) === (claim.unused !== undefined))
      .map((claim) => ({
        file: "content/claims.json",
        field: claim.id,
        expected:
          claim.unused === undefined
            ? "a claim that some text names, or the reason in `unused`"
            : "no `unused`: some text names the claim",
        received: claim.unused === undefined ? "one that none does" : JSON.stringify(claim.unused),
      })),
  ];
}
