import type { Review } from "../../model/review";

/**
 * A review with notes on some of its texts, before it is signed: afterwards nothing in it can change.
 * @param notes each `guide/at-the-door=Read on paper.`
 * @returns what was expected, where a note names no text of the review, says nothing, or is the second on its text.
 */
export function withNotes(
  review: Review,
  notes: readonly string[],
): Review | { expected: string; received: string } {
  const known = review.texts.map(({ text }) => text);
  const of = new Map<string, string>();
  for (const note of notes) {
    const [text = "", ...words] = note.split("=");
    const said = words.join("=").trim();
    if (!known.includes(text) || said === "" || of.has(text))
      return { expected: `one note, <text>=<words>, on each of ${known.join(", ")}`, received: note };
    of.set(text, said);
  }
  return {
    ...review,
    texts: review.texts.map((one) => (of.has(one.text) ? { ...one, notes: of.get(one.text)! } : one)),
  };
}
