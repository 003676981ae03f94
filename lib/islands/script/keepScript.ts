import { interpolate } from "../../i18n/interpolate";
import type { ToolWords } from "../../model/islandData";
import { view } from "../../model/view";
import { makeNode } from "../makeNode";
import { drawCards } from "./drawCard";
import type { SayLine } from "./linesOf";
import { openOver } from "./openOver";
import { tell } from "./tell";

/** What a phone of today has, for devices whose own screen is no phone's. */
const PHONE = { width: 1080, height: 2340 };

/**
 * A picture of the script for the lock screen, made on the device: it can be shown without unlocking the phone. What is for
 * everybody comes first, and what cannot be read in one picture is in the next. Nothing is stored before the person saves it.
 */
export function keepScript(lines: readonly SayLine[], opener: HTMLButtonElement, words: ToolWords): void {
  const inOrder = [...lines.filter(({ label }) => !label), ...lines.filter(({ label }) => label)];
  const cards = drawCards(inOrder, screenSize());
  if (cards.length === 0) return tell(opener, words.noPicture);

  const links = cards.map((_, index) =>
    makeNode(
      view(
        "a",
        { class: "act", download: cards.length === 1 ? "card.png" : `card-${index + 1}.png` },
        words.save,
      ),
    ),
  ) as HTMLAnchorElement[];
  const dialog = openOver(
    { name: "keep", close: words.close, opener },
    [],
    [view("p", {}, words.keepHint), ...(cards.length === 1 ? [] : [view("p", {}, words.tooSmall)])],
    () => links.forEach(({ href }) => URL.revokeObjectURL(href)),
  );
  for (const [index, { canvas, lines: drawn }] of cards.entries()) {
    const link = links[index]!;
    if (cards.length > 1) {
      const first = inOrder.indexOf(drawn[0]!) + 1;
      const last = first + drawn.length - 1;
      const range = first === last ? String(first) : `${first}–${last}`;
      const values = { picture: index + 1, lines: range, all: inOrder.length };
      dialog.append(makeNode(view("h2", {}, interpolate(words.picture, values))));
    }
    canvas.setAttribute("role", "img");
    canvas.setAttribute(
      "aria-label",
      drawn.map(({ label, english }) => (label ? `${label}: ${english}` : english)).join(" "),
    );
    dialog.append(link, canvas);
    canvas.toBlob((picture) => {
      if (picture) link.href = URL.createObjectURL(picture);
      else link.replaceWith(words.noPicture);
    }, "image/png");
  }
}

/** The device's own screen in its own pixels where it is a phone's, upright. */
function screenSize(): { width: number; height: number } {
  const [short = 0, long = 0] = [screen.width, screen.height]
    .map((length) => Math.round(length * devicePixelRatio))
    .sort((a, b) => a - b);
  const isPhone = long / short > 1.6 && Math.min(screen.width, screen.height) < 600;
  return isPhone ? { width: short, height: long } : PHONE;
}
