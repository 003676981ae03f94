/**
 * The line, from 1, on which words stand in a file: written plainly, or as JSON writes them. Null where they do not stand there in one piece,
 * such as a sentence that is put together from two files.
 */
export function lineOfWords(file: string, words: string): number | null {
  const places = [words, JSON.stringify(words).slice(1, -1)].map((written) => file.indexOf(written));
  const at = places.find((place) => place >= 0);
  return at === undefined ? null : file.slice(0, at).split("\n").length;
}
