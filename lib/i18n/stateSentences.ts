import type { StatePoint } from "../model/stateLaw";
import type { Translate } from "./createTranslator";

/** What is said of refusing to give a name, after the rule of a state. Empty: nothing, or the rule speaks of it itself. */
export function refusalSentence(
  { rule, refusal }: Pick<StatePoint, "rule" | "refusal">,
  t: Translate,
): string {
  return refusal && rule !== "may-be-charged" ? ` ${t(`law.refusal.${refusal}`)}` : "";
}

/** A law by its name, with what it does. @param does in the reader's language. */
export function lawSentence({ name, year }: StatePoint["laws"][number], does: string): string {
  return `${name}${year === null ? "" : ` (${year})`}: ${does}`;
}
