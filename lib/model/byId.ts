/** The thing with that id. @throws Error where there is none, which stops the build. */
export function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`nothing with the id "${id}"`);
  return found;
}
