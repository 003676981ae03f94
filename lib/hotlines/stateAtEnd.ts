import names from "./stateNames.json" with { type: "json" };

/** `code`: said in two letters, which is surer than a name that cities have too. `before`: the text before it. */
export type SaidState = { state: string; code: boolean; before: string };

/**
 * The codes that are ordinary words of English or Spanish, as in "I live in 46204" and "vivo en la 90001". They are states
 * in capitals only. Asked of two letters, so that it needs no ends.
 */
const WORDS = /al|as|de|hi|id|in|la|me|mi|oh|ok|or|va|vi/i;

/** "MA", "ma", "D.C.": two letters by themselves. */
const LETTERS = /(?<![\p{L}\p{M}'’])(?:([a-z]{2})|([a-z])\.\s?([a-z]))$/iu;

/** Longest first, so that West Virginia is not Virginia. */
const NAMES = Object.entries(names)
  .map(([state, name]) => ({ state, name: name.replace("U.S. ", "").toLowerCase() }))
  .sort((a, b) => b.name.length - a.name.length);

/** The US state that `text` ends with, by its USPS code or its English name. */
export function stateAtEnd(text: string): SaidState | undefined {
  const words = text.replace(/[^\p{L}\p{M}]+$/u, "").replace(/\s+/g, " ");
  return codeAtEnd(words) ?? nameAtEnd(words);
}

function codeAtEnd(words: string): SaidState | undefined {
  const said = LETTERS.exec(words);
  if (!said) return undefined;
  const [, together, first, second] = said;
  const letters = together ?? `${first}${second}`;
  const state = letters.toUpperCase();
  if (!(state in names) || (letters !== state && WORDS.test(letters))) return undefined;
  return { state, code: true, before: words.slice(0, said.index) };
}

function nameAtEnd(words: string): SaidState | undefined {
  const lower = words.toLowerCase();
  const found = NAMES.find(
    ({ name }) => lower.endsWith(name) && !/[\p{L}\p{M}]$/u.test(lower.slice(0, -name.length)),
  );
  return found && { state: found.state, code: false, before: words.slice(0, -found.name.length) };
}
