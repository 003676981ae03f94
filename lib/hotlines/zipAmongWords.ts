import { stateAtEnd, type SaidState } from "./stateAtEnd";

/** One group of five digits, or ZIP+4, and no other digit. */
const ONE_GROUP = /^(\D*)(\d{5})(\s*-\s*\d{4})?(\D*)$/;

/**
 * The digits before are a house number: "12345 Main St", "12345 Elm Avenue, Houston", "12345 Calle Luna". In English such a word
 * comes after a name; before it, it is one, as in "59215, Circle".
 */
const STREET =
  /^[^\p{L}]*\p{L}.*\s((street|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|court(?! house)|highway|hwy|parkway|pkwy|way|place|pl|terrace|trail|circle)(?![\p{L}\p{M}])|st\.?\s*(,|$))|^[\s,]*(calle|avenida)\s/isu;

/** The digits behind are those of a box or a door. */
const BOX = /(?<![\p{L}\p{M}])(box|apt|apartment|apartado|unit|suite|ste|#)[\s.:#-]*$/iu;

/** Letters that can be taken for digits or run into them: "O02108". Chinese and Arabic words stand beside digits unparted. */
const LOOKALIKE = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * Reads a ZIP code with words beside it: a state, a place. Undefined where it is not the only number, or where the words
 * say that it is another kind of number or that it lies in two states.
 */
export function zipAmongWords(text: string): { zip: string; state?: string } | undefined {
  const [, before = "", zip, four, after = ""] = ONE_GROUP.exec(text) ?? [];
  const isUnfinished = !four && /^\s*-$/.test(after);
  if (!zip || isUnfinished || STREET.test(after) || BOX.test(before)) return undefined;

  const behind = stateAtEnd(before);
  const [nextWords = ""] = after.replace(/^[^\p{L}]+/u, "").split(/[,،，、]/);
  const next = stateAtEnd(nextWords);
  const isNextWhole = next?.before === "";
  if (LOOKALIKE.test(before.slice(-1)) && !behind?.code) return undefined;
  if (LOOKALIKE.test(after.slice(0, 1)) && !(isNextWhole && next.code)) return undefined;

  const said = [behind, isNextWhole ? next : undefined, stateAtEnd(after)].flatMap((one) => one ?? []);
  const codes = said.filter(({ code }) => code);
  const states = new Set((codes.length > 0 ? codes : said).map((one) => stateOf(one, zip)));
  if (states.size > 1) return undefined;
  const [state] = states;
  return { zip, ...(state && { state }) };
}

/** Washington is the state, but beside a ZIP code of the District of Columbia the city. */
function stateOf({ state, code }: SaidState, zip: string): string {
  return state === "WA" && !code && /^20[02-5]/.test(zip) ? "DC" : state;
}
