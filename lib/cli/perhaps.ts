/** What somebody meant perhaps, to stand after what was expected; nothing where nothing is like it. @param near as `nearestIds` gives it. */
export const perhaps = (near: readonly string[]): string =>
  near.length > 0 ? `, perhaps ${near.join(", ")}` : "";
