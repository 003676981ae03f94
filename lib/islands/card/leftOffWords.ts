import { interpolate } from "../../i18n/interpolate";
import type { IslandData } from "../../model/islandData";
import { view } from "../../model/view";
import { makeNode } from "../makeNode";
import type { LeftOff } from "./fitFaces";

/** What a card leaves off, as its maker is told: a paragraph for what is not printed, one for what is there in English only. */
export function leftOffWords(
  { card, gone, own }: LeftOff,
  { left, leftOwn }: Pick<IslandData["card"]["strings"], "left" | "leftOwn">,
): Node[] {
  // Cards of other languages are named; the reader's own needs no name.
  const { name } = card.closest<HTMLElement>(".other")?.dataset ?? {};
  const told = (message: string, words: readonly string[]) => {
    if (words.length === 0) return [];
    const text = interpolate(message, { lines: words.join(" ") });
    return [makeNode(view("p", {}, name ? `${name}: ${text}` : text))];
  };
  return [...told(left, gone), ...told(leftOwn, own)];
}
