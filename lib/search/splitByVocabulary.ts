const LONGEST = 8;

/**
 * Splits a run of text without spaces by the longest known word at each place. What is known to nobody stays together as
 * one unknown word. Used for queries: browsers' segmenters disagree with Node's on about 1 % of words, so a query is cut
 * by the words that the index has, not by a second opinion.
 */
export function splitByVocabulary(run: string, isKnown: (word: string) => boolean): string[] {
  const words: string[] = [];
  let unknown = "";
  const flush = () => {
    if (unknown) words.push(unknown);
    unknown = "";
  };
  for (let at = 0; at < run.length;) {
    let length = Math.min(LONGEST, run.length - at);
    while (length > 0 && !isKnown(run.slice(at, at + length))) length -= 1;
    if (length === 0) {
      unknown += run.charAt(at);
      at += 1;
    } else {
      flush();
      words.push(run.slice(at, at + length));
      at += length;
    }
  }
  flush();
  return words;
}
