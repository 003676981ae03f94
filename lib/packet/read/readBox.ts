/** Boxes that are empty, as programs write them. */
const EMPTY = /[☐□◻⬜▢❏❑]|\[\s*\]/gu;
/** What people put into a box: also the letter x of a Cyrillic keyboard. */
const TICK = /^(?:[xх×✕✖✗✘☒☑✓✔✅🗸🗹■]\ufe0f?|\[[xх]\])$/iu;

/**
 * Whether a box is ticked. Null: it holds something else, and nobody can say.
 * @param text of its cell. @param label that was printed beside the box, and that may be gone.
 */
export function readBox(text: string, label: string): boolean | null {
  const words = text.toLowerCase();
  const at = label === "" ? -1 : words.lastIndexOf(label);
  const rest = (at < 0 ? text : text.slice(0, at) + text.slice(at + label.length)).replace(/\s/g, "");
  const mark = rest.replace(EMPTY, "");
  if (mark === "") return false;
  // An empty box with a tick as its state says two things.
  if (rest.endsWith("☐☒")) return null;
  return TICK.test(mark) ? true : null;
}
