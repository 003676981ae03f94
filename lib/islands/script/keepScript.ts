import { view } from "../../model/view";
import { makeNode } from "../makeNode";
import type { ScriptWords } from "../../model/islandData";
import { drawCard } from "./drawCard";
import type { SayLine } from "./linesOf";

/** What a phone of today has, for devices whose own screen is no phone's. */
const PHONE = { width: 1080, height: 2340 };

/**
 * A picture of the script for the lock screen, made on the device: it can be shown without unlocking the phone. Nothing
 * is stored before the person saves it.
 */
export function keepScript(lines: readonly SayLine[], words: ScriptWords): void {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, screenSize());
  drawCard(canvas, lines);

  const dialog = makeNode(
    view(
      "dialog",
      { class: "keep", "aria-label": words.keep },
      view("p", {}, words.keepHint),
      view("p", {}, view("a", { class: "act", download: "card.png" }, words.save)),
      view("button", { type: "button" }, words.back),
    ),
  ) as HTMLDialogElement;
  const link = dialog.querySelector("a")!;
  canvas.setAttribute("role", "img");
  canvas.setAttribute(
    "aria-label",
    lines.map(({ label, english }) => (label ? `${label}: ${english}` : english)).join(" "),
  );
  dialog.append(canvas);
  canvas.toBlob((picture) => {
    if (picture) link.href = URL.createObjectURL(picture);
  }, "image/png");
  dialog.addEventListener("close", () => {
    URL.revokeObjectURL(link.href);
    dialog.remove();
  });
  dialog.querySelector("button")?.addEventListener("click", () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

/** The device's own screen in its own pixels where it is a phone's, upright. */
function screenSize(): { width: number; height: number } {
  const [short = 0, long = 0] = [screen.width, screen.height]
    .map((length) => Math.round(length * devicePixelRatio))
    .sort((a, b) => a - b);
  const isPhone = long / short > 1.6 && Math.min(screen.width, screen.height) < 600;
  return isPhone ? { width: short, height: long } : PHONE;
}
