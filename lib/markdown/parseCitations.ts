import type { Citation } from "../model/text";

/** A bracket that holds an `@`: Pandoc's citation group. */
const GROUP = /\s*\[([^[\]]*@[^[\]]*)\]/g;
/** An `@` outside of one: a bracket was forgotten. Content holds no other `@`. */
const STRAY = /\S*@\S*/g;
const ONE = /^\s*(?:(?<doubt>[^@]*?)\s*[:：]?\s*)@(?<source>[a-z0-9-]+)(?:\s*,\s*(?<locator>.+?))?\s*$/u;

/**
 * Takes Pandoc-style citations out of a text.
 * Form: `[@id]`, `[@id, locator]`, `[@id; @id]`, `[doubt: @id]` (https://pandoc.org/MANUAL.html#citations).
 * What looks like a citation but cannot be read comes back in `malformed`.
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
  malformed.push(...(rest.match(STRAY) ?? []));
  return { text: rest, citations, malformed };
}
