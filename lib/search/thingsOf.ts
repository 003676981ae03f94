/**
 * Documents that are parts of one thing, such as the sections of a guide, together; in order of first appearance. A thing
 * with several parts has a head: its title and aliases, which belong to none of the parts more than to another.
 */
export function thingsOf<Part extends { kind: string; id: string }>(parts: readonly Part[]): Part[][] {
  const things = new Map<string, Part[]>();
  for (const part of parts) {
    const key = `${part.kind}/${part.id}`;
    const known = things.get(key);
    if (known) known.push(part);
    else things.set(key, [part]);
  }
  return [...things.values()];
}
