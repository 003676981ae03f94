import { groupBy } from "../model/groupBy";

/**
 * Documents that are parts of one thing, such as the sections of a guide, together; in order of first appearance. A thing
 * with several parts has a head: its title and aliases, which belong to none of the parts more than to another.
 */
export function thingsOf<Part extends { kind: string; id: string }>(parts: readonly Part[]): Part[][] {
  return [...groupBy(parts, ({ kind, id }) => `${kind}/${id}`).values()];
}
