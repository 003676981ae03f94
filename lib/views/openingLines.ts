import { type Content, SCRIPT_PARTS } from "../model/content";
import { byId } from "../model/byId";
import { SOURCE_LOCALE } from "../model/locale";

/** A line of a script, by its place in it: the same in every language. */
export type LineOf = { script: string; part: (typeof SCRIPT_PARTS)[number]; at: number };

/** The lines that stand before any question, in the order of their scripts. */
export function openingLines({ scripts }: Content, opening: readonly string[]): readonly LineOf[] {
  return opening.flatMap((script) => {
    const text = byId(scripts, script).texts[SOURCE_LOCALE]!;
    return SCRIPT_PARTS.flatMap((part) =>
      text[part].flatMap(({ first }, at): LineOf[] => (first ? [{ script, part, at }] : [])),
    );
  });
}
