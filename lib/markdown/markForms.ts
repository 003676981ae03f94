import type { Inline } from "../model/text";

/** The number of a form: "I-200", "EOIR-26A". */
const FORM = /\b([A-Z]{1,5}-\d+[A-Z]?)\b/;

/** Marks the numbers of forms in plain text, so that pages can keep each on one line and in its order from right to left. */
export function markForms(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): Inline[] =>
    inline.type === "text"
      ? inline.value
          .split(FORM)
          .map((value, index): Inline => ({ type: index % 2 === 1 ? "form" : "text", value }))
          .filter(({ value }) => value !== "")
      : [inline],
  );
}
