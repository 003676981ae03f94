// What closes may stand between marks, as in (“Is it brass?”). In Arabic a mark of English has one of direction after
// it. What comes after the last mark is a sentence too.
const SENTENCE = /[^.!?。！？؟]*[.!?。！？؟]["”’»）)\]\u200e.!?。！？؟]*\s*|[^.!?。！？؟]+/gu;

/** The sentences of a text, with the space after them, so that joining them gives the text back. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(SENTENCE) ?? [];
}

/** The first sentences that fit; when not even one does, the first words, with an ellipsis. */
export function leadOf(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  let lead = "";
  for (const sentence of sentencesOf(plain)) {
    if ((lead + sentence).trimEnd().length > limit) break;
    lead += sentence;
  }
  if (lead || !plain) return lead.trimEnd();
  const cut = plain.slice(0, limit - 1);
  // A space far from the end means a script without spaces: cut between letters, but never inside a pair.
  const space = cut.lastIndexOf(" ");
  const end = space > limit / 2 ? space : cut.length;
  return `${cut.slice(0, end).replace(/[\ud800-\udbff]$/, "")}…`;
}
