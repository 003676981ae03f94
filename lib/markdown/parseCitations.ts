import type { Citation } from "../model/text";

/** A bracket that holds at least one `@id`: Pandoc's citation group. */
const GROUP = /\s*\[([^[\]]*@[a-z0-9][^[\]]*)\]/g;
const ONE = /^\s*(?:(?<doubt>[^@]*?)\s*:?\s*)@(?<source>[a-z0-9-]+)(?:\s*,\s*(?<locator>.+?))?\s*$/u;

/**
 * Takes Pandoc-style citations out of a text.
 * Form: `[@id]`, `[@id, locator]`, `[@id; @id]`, `[doubt: @id]` (https://pandoc.org/MANUAL.html#citations).
 * A bracket that looks like a citation but cannot be read comes back in `malformed`.
 */
export function parseCitations(text: string): {
  text: string;
  citations: Citation[];
  malformed: string[];
} {
  const citations: Citation[] = [];
  const malformed: string[] = [];
  const rest = text.replace(GROUP, (whole, inside: string) => {
    for (const part of inside.split(";")) {
      const groups = ONE.exec(part)?.groups;
      if (groups?.source === undefined) malformed.push(whole.trim());
      else {
        citations.push({
          source: groups.source,
          locator: groups.locator ?? null,
          doubt: groups.doubt ? groups.doubt : null,
        });
      }
    }
    return "";
  });
  return { text: rest, citations, malformed };
}
