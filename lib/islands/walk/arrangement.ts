/** What a walk shows, put in the order in which it is read: what is new, and under it what earlier steps said, folded. */
export type Arrangement = {
  /** Of the fold of what was said before. */
  summary: HTMLElement;
  /** Puts everything back to its place on the page. */
  undo: () => void;
  /** Puts these before all else, and folds those away; the fold is open from the start where nothing else is left to show. */
  arrange: (first: readonly Element[], old: readonly Element[], isOpen: boolean) => void;
  open: () => void;
};

/**
 * @param label of the fold.
 * @param inOrder what the walk holds, in the order of the page.
 * @param bar what stands above it.
 * @param end the last of it, which is never moved; the fold stands before it.
 */
export function arrangement(
  label: string,
  inOrder: readonly Element[],
  bar: Element,
  end: Element,
): Arrangement {
  const element = document.createElement("details");
  element.className = "earlier";
  const summary = document.createElement("summary");
  summary.textContent = label;
  let moved: readonly Element[] = [];
  return {
    summary,
    undo: () => {
      // The next of each is at its place by then.
      for (let at = inOrder.length - 2; at >= 0; at--)
        if (moved.includes(inOrder[at]!)) inOrder[at + 1]!.before(inOrder[at]!);
      moved = [];
    },
    arrange: (first, old, isOpen) => {
      moved = [...first, ...old];
      bar.after(...first);
      element.replaceChildren(summary, ...old);
      element.open = isOpen;
      if (old.length > 0) end.before(element);
      else element.remove();
    },
    open: () => (element.open = true),
  };
}
