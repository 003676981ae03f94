import type { IslandData } from "../../model/islandData";

/** Back, Start over, and the answers so far, above what is asked next. */
export type ProgressBar = {
  element: HTMLElement;
  back: HTMLButtonElement;
  restart: HTMLButtonElement;
  /** Tells the answers, in order. Without any there is nothing to go back to, and no bar. */
  tell: (answers: readonly string[]) => void;
  /** The answers as they stand there; "" without any. */
  told: () => string;
};

export function progressBar(words: IslandData["walk"]): ProgressBar {
  const [back, restart] = [button(words.back), button(words.restart)];
  const trail = document.createElement("p");
  trail.className = "trail";
  const element = document.createElement("div");
  element.className = "bar";
  element.append(back, restart, trail);
  return {
    element,
    back,
    restart,
    tell: (answers) => {
      element.hidden = answers.length === 0;
      trail.textContent = answers.join(" › ");
    },
    told: () => trail.textContent,
  };
}

function button(label: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  return element;
}
