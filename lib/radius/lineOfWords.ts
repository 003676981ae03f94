/**
 * The line, from 1, on which words stand in a file: written plainly, or as JSON writes them. Null where they do not stand there in one piece, such
 * as a sentence that is put together from two files.
 */
export function lineOfWords(file: string, words: string): number | null {
  const written = [words, JSON.stringify(words).slice(1, -1)];
  const at = file.split("\n").findIndex((line) => written.some((one) => line.includes(one)));
  return at < 0 ? null : at + 1;
}
