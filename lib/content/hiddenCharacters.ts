/**
 * What no reader and no reviewer can see, or what turns the order of a line about: controls, marks of direction, joiners, fillers,
 * tags, halves of pairs, what is not assigned or for private use, the blank of Braille, and the sign that stands for a byte
 * that could not be read. A line may break, and a tab may indent.
 */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/gu;
const ALLOWED = "\n\t";
/** Most English files, told apart quickly. */
const PLAIN = /^[\n\t -~]*$/;

/**
 * What the writing of a language needs of these, by its code. Arabic sets a left-to-right mark after English words. Persian
 * would need U+200C and Hindi U+200D. Never an override or an isolate: no language needs one where markup says its direction.
 */
const NEEDED: Readonly<Record<string, string>> = { ar: "\u200e" };

/** What faults ask for. */
export const SEEN = "no character that cannot be seen or that turns the order of others";

/** `character` as `U+202E`, and where its first one stands in the text. */
export type HiddenCharacter = { character: string; at: number };

/** Each hidden character of a text once. @param language code of the text's language, where it has one. */
export function hiddenCharacters(text: string, language = ""): HiddenCharacter[] {
  const found = new Map<string, number>();
  if (PLAIN.test(text)) return [];
  for (const { 0: character, index } of text.matchAll(HIDDEN))
    if (!ALLOWED.includes(character) && !NEEDED[language]?.includes(character) && !found.has(character))
      found.set(character, index);
  return [...found].map(([character, at]) => ({ character: codePoint(character), at }));
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
