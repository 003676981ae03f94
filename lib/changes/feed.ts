import type { Bulletin } from "./bulletin";
import { nameUuid } from "./nameUuid";

/** What changed, as both forms of a feed have it. */
export type Feed = {
  locale: string;
  title: string;
  /** The site by its name: who says it. */
  name: string;
  /** What it is, in a sentence. */
  about: string;
  /** Where the site is published. Undefined where nobody has said: a copy knows itself by its name alone. */
  address: string | undefined;
  /** Newest first. */
  bulletins: readonly Bulletin[];
};

/**
 * The name of an entry, or of a feed where `id` is left out, that is the same for ever and wherever it is read: no address is in it, so that
 * a mirror's entry is known to be the same one. Each language has its own, since a reader of two feeds is to see both.
 */
export function feedId(locale: string, id?: string): string {
  return `urn:uuid:${nameUuid(["changes", locale, ...(id === undefined ? [] : [id])].join("/"))}`;
}

/** A day as a moment of RFC 3339. At noon of UTC it is that day from Samoa to Guam, so that no program shows the day before. */
export function momentOf(day: string): string {
  return `${day}T12:00:00Z`;
}
