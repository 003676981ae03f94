import { interpolate } from "../../i18n/interpolate";
import type { IslandData } from "../../model/islandData";
import { view } from "../../model/view";
import { makeNode } from "../makeNode";
import type { LeftOff } from "./fitFaces";

/** As much of a line or name as tells it from others. */
const LONGEST = 60;

/** What a card leaves off, as its maker is told: a paragraph for what is not printed, one for what is there in English only. */
export function leftOffWords(
  { card, gone, own }: LeftOff,
  { left, leftOwn }: Pick<IslandData["card"]["strings"], "left" | "leftOwn">,
): Node[] {
  // Cards of other languages are named; the reader's own needs no name.
  const language = card.closest<HTMLElement>(".other")?.dataset.name;
  const told = (message: string, words: readonly string[]) =>
    words.length === 0
      ? []
      : [
          makeNode(
            view(
              "p",
              {},
              `${language ? `${language}: ` : ""}${interpolate(message, { lines: words.map(shortened).join(" ") })}`,
            ),
          ),
        ];
  return [...told(left, gone), ...told(leftOwn, own)];
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : words;
}
