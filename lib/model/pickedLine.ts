import type { Content, Script } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { Print } from "../model/print";
import type { Block } from "../model/text";

/** The words of a line to say as content writes them, its blanks by their ids: `My name is [your-name].` */
export function saidWords(block: Block): string {
  return block.inlines
    .map((inline) => (inline.type === "blank" ? `[${inline.blank}]` : inline.value))
    .join("");
}

/** The script that a print takes a line from, and which of its lines to say it is. Undefined where there is none. */
export function pickedLine(
  { scripts }: Pick<Content, "scripts">,
  { script: id, says }: Print["lines"][number],
): { script: Script; at: number } | undefined {
  const script = scripts.find((one) => one.id === id);
  const at = script?.texts[SOURCE_LOCALE]!.say.findIndex((block) => saidWords(block) === says) ?? -1;
  return script && at >= 0 ? { script, at } : undefined;
}
