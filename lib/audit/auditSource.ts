import { citingTexts } from "../reviews/citingTexts";
import type { Content } from "../model/content";
import type { Source } from "../model/source";
import { writtenText } from "../model/text";

/** Everything in one locale that leans on a source. */
export type AuditedSource = {
  source: Source;
  statements: readonly { text: string; file: string; line: number; words: string; locator: string | null }[];
  claims: readonly string[];
  rules: readonly string[];
};

/** The reverse of the audit of a guide: what has to be read again when a source changes. */
export function auditSource(content: Content, id: string, locale: string): AuditedSource {
  const source = content.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source "${id}"`);
  const statements = citingTexts(content)
    .filter((text) => text.locale === locale)
    .flatMap((text) =>
      text.groups.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.citations
            .filter((citation) => citation.source === id)
            .map(({ locator }) => ({
              text: `${text.kind} ${text.id}`,
              file: text.file,
              line: block.line,
              words: writtenText(block),
              locator,
            })),
        ),
      ),
    );
  return {
    source,
    statements,
    claims: content.claims.filter((claim) => claim.sources.includes(id)).map((claim) => claim.id),
    rules: content.rules.filter((rule) => rule.sources.includes(id)).map((rule) => rule.id),
  };
}
