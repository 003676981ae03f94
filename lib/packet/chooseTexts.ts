/** A pattern of `--texts` that fits no text, and what would. */
export type Unknown = { pattern: string; known: readonly string[] };

/**
 * The texts that comma-separated patterns name, in the order of `names`: `guide/at-the-door,script/home-*`. A `*` stands for any
 * characters. Of a kind that is known its texts are told, else the kinds.
 * @param names every text of the language.
 */
export function chooseTexts(
  patterns: string,
  names: readonly string[],
): { chosen: string[]; unknown: Unknown[] } {
  const wanted = patterns.split(",").map((pattern) => pattern.trim());
  const unknown = wanted
    .filter((pattern) => !names.some((name) => fits(name, pattern)))
    .map((pattern) => ({ pattern, known: knownFor(pattern, names) }));
  return { chosen: names.filter((name) => wanted.some((pattern) => fits(name, pattern))), unknown };
}

function fits(name: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(name);
}

function knownFor(pattern: string, names: readonly string[]): string[] {
  const kindOf = (name: string) => name.split("/")[0]!;
  const ofKind = names.filter((name) => kindOf(name) === kindOf(pattern));
  return ofKind.length > 0 ? ofKind : [...new Set(names.map((name) => `${kindOf(name)}/*`))];
}
