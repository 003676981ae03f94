/** Every text in a tree of words, by its place in it: `keep.places.0`. */
export function wordsByPlace(words: unknown, place = ""): [place: string, words: string][] {
  if (typeof words === "string") return [[place, words]];
  return Object.entries(words as object).flatMap(([key, inner]) =>
    wordsByPlace(inner, place ? `${place}.${key}` : key),
  );
}
