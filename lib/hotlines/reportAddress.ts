import type { LocatedHotline } from "../model/locatedHotline";

/**
 * A `mailto:` address that begins a message about an entry, to `contact` where there is one: nothing is sent until the
 * reader sends it. In English, since a steward reads it; by the id, which the commands take.
 */
export function reportAddress({ id }: Pick<LocatedHotline, "id">, contact = ""): string {
  return `mailto:${contact}?subject=${encodeURIComponent(`Wrong number: ${id}`)}`;
}
