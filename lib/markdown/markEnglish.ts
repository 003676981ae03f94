import type { Inline } from "../model/text";

/** Letters of scripts in which an English sentence stands out. */
const OTHER_SCRIPT = /[\p{Script=Arabic}\p{Script=Han}]/u;
/**
 * Words between quotation marks that are English: marks and all, so that they keep their order from right to left. A
 * left-to-right mark, which Arabic texts set after a question mark, is one of them.
 */
const QUOTED = /(["“][A-Za-z][\x20-\x7e’\u200e]*["”])/;

/**
 * Marks the English words that a text in another script quotes ("say: “I do not consent.”"), so that pages can name
 * their language and keep their direction.
 */
export function markEnglish(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((inline) => "value" in inline && OTHER_SCRIPT.test(inline.value))) return inlines;
  return inlines.flatMap((inline): Inline[] =>
    inline.type === "text"
      ? inline.value
          .split(QUOTED)
          .filter((value) => value !== "")
          .map((value) => ({ type: QUOTED.test(value) ? "english" : "text", value }))
      : [inline],
  );
}
