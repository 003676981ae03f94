import type { Content } from "../model/content";
import type { Source } from "../model/source";
import type { StateSource } from "../model/stateLaw";
import type { Authority } from "../reviews/statement";

/** An authority behind a statement with what we say of it. Empty where it is named without an entry. */
export type ShownAuthority = Authority & {
  /** Its status, how sure we are and when it was checked, in one line. */
  facts: string;
  /** What it establishes, in our own words. */
  summary: string;
  /** Why it has that status, or how it was read. */
  note: string;
};

/** Looks an authority up in the sources of federal and of state law. */
export function authorityLookup({
  sources,
  stateSources,
}: Content): (authority: Authority) => ShownAuthority {
  const federal = new Map(sources.map((source) => [source.id, source]));
  const state = new Map(stateSources.map((source) => [source.id, source]));
  return (authority) => {
    // The two lists have ids of their own: the citation says which is meant.
    const isMeant = (one: Source | StateSource | undefined) => one?.citation === authority.citation;
    const source = federal.get(authority.id);
    if (source && isMeant(source))
      return { ...authority, facts: sourceFacts(source), summary: source.summary, note: source.statusNote };
    const other = state.get(authority.id);
    if (other && isMeant(other))
      return {
        ...authority,
        facts: stateFacts(other),
        summary: other.summary ?? "",
        note: other.note ?? "",
      };
    return { ...authority, facts: "", summary: "", note: "" };
  };
}

function sourceFacts({ status, confidence, statusDate, urlSeen, recheck }: Source): string {
  return joined([
    status,
    `confidence ${confidence}`,
    `checked on ${statusDate}`,
    urlSeen ? "page read" : "page not opened",
    recheck ? "to be checked again" : "",
  ]);
}

function stateFacts({ kind, pageRead, readAt }: StateSource): string {
  return joined([kind, pageRead ? "page read" : "page not opened", readAt ? `copy read: ${readAt}` : ""]);
}

function joined(facts: readonly string[]): string {
  return facts.filter(Boolean).join(", ");
}
