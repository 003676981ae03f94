/** What earlier steps of the walk said: kept, under what is new. */
export type Earlier = {
  summary: HTMLElement;
  /** Puts everything that was folded back to its place. */
  unfold: () => void;
  /** Folds these away; opened from the start where nothing else is left to show. */
  fold: (old: readonly Element[], isOpen: boolean) => void;
  open: () => void;
};

/**
 * @param inOrder what the walk holds, in the order of the page
 * @param end the last of it, which is never folded; the fold stands before it
 */
export function foldOfEarlier(label: string, inOrder: readonly Element[], end: Element): Earlier {
  const element = document.createElement("details");
  element.className = "earlier";
  const summary = document.createElement("summary");
  summary.textContent = label;
  return {
    summary,
    unfold: () => {
      for (const old of [...element.children].reverse())
        if (old !== summary) inOrder[inOrder.indexOf(old) + 1]!.before(old);
    },
    fold: (old, isOpen) => {
      element.replaceChildren(summary, ...old);
      element.open = isOpen;
      if (old.length > 0) end.before(element);
      else element.remove();
    },
    open: () => (element.open = true),
  };
}
