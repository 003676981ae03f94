/** Takes the longest of `suffixes` (longest first) off a word, if `least` letters stay. */
export function stripSuffix(word: string, suffixes: readonly string[], least: number): string {
  for (const suffix of suffixes) {
    if (word.length - suffix.length >= least && word.endsWith(suffix)) return word.slice(0, -suffix.length);
  }
  return word;
}

/** A list written in any order, as `stripSuffix` needs it. */
export function suffixList(text: string): readonly string[] {
  return text.split(" ").sort((a, b) => b.length - a.length);
}
