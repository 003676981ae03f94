import { type TakenIn, WHY } from "./takeIn";

/** What a PO file would change, what of it counts for nothing, and how much is not translated yet, as lines of text. */
export function changeList({
  changes,
  left,
  gone,
  untranslated,
}: Pick<TakenIn, "changes" | "left" | "gone" | "untranslated">): string {
  const lines = changes.flatMap(({ context, before, after }) => [
    context,
    ...(before === "" ? [] : [`  - ${before}`]),
    `  + ${after}`,
  ]);
  const leftLines = left.flatMap(({ context, line, why, text }) => [
    `${context} (line ${line}): ${WHY[why]}`,
    `  ${text}`,
  ]);
  return [
    ...lines,
    ...(left.length === 0 ? [] : ["", "Not taken in:", ...leftLines]),
    ...(gone.length === 0 ? [] : ["", "Taken out, since the English has it no more:", ...gone]),
    "",
    `Changed: ${changes.length}. Not taken in: ${left.length}. Not translated: ${untranslated}.`,
  ]
    .join("\n")
    .trim();
}
