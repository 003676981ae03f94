import type { IslandData } from "../../model/islandData";
import { button } from "../button";

/** Back, and the answers so far, above what is asked next. */
export type ProgressBar = {
  element: HTMLElement;
  back: HTMLButtonElement;
  /** Tells the answers, in order. Without any there is nothing to go back to, and no bar. */
  tell: (answers: readonly string[]) => void;
  /** The answers as they stand there; "" without any. */
  told: () => string;
  /** Has the last answer read after what gets the focus, and after nothing else. */
  describe: (focused: HTMLElement) => void;
};

export function progressBar(words: IslandData["walk"]): ProgressBar {
  const back = button(words.back);
  const [trail, before, last] = [
    document.createElement("p"),
    document.createElement("span"),
    document.createElement("span"),
  ];
  trail.className = "trail";
  last.id = "last-answer";
  trail.append(before, last);
  const element = document.createElement("div");
  element.className = "bar";
  element.append(back, trail);
  let described: HTMLElement | undefined;
  return {
    element,
    back,
    tell: (answers) => {
      element.hidden = answers.length === 0;
      before.textContent = answers
        .slice(0, -1)
        .map((answer) => `${answer} › `)
        .join("");
      last.textContent = answers.at(-1) ?? "";
    },
    told: () => trail.textContent,
    describe: (focused) => {
      described?.removeAttribute("aria-describedby");
      focused.setAttribute("aria-describedby", last.id);
      described = focused;
    },
  };
}
