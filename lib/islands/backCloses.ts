import { onForget } from "./forget";

/** What lies over the page. `below`: what the history holds of the page under it. `close` is gone once it was closed otherwise. */
type Over = { readonly below: string; close?: () => void };

const over: Over[] = [];

/**
 * Lets the browser's Back close what lies over the page, by an entry of the history on top of the page's own. The entry holds
 * what the one below holds and a mark: it tells nothing, and whoever comes to it again finds the page as it stands below.
 * Leaving the page closes it too, so that nobody finds it open on the way back.
 * @param close is called once, when Back was pressed or the page is left.
 * @returns takes the entry back, for what was closed in another way; `close` is not called then.
 */
export function backCloses(close: () => void): () => void {
  const below: unknown = history.state;
  const mine: Over = { below: JSON.stringify(below), close };
  over.push(mine);
  history.pushState({ ...(below as object | null), over: true }, "");
  return () => {
    if (!over.includes(mine)) return;
    delete mine.close;
    history.back();
  };
}

/**
 * Whoever presses Forward may come to an entry of what lay over the page, and nothing lies there any more. A step on which nothing
 * happens would look broken: the page takes it back.
 */
const skipEmpty = () => {
  const state = history.state as { over?: true } | null;
  if (over.length === 0 && state?.over) history.back();
};

// Listeners of a window hear in the order in which they came, so this module has to be the first of a page to listen.
window.addEventListener("popstate", (event) => {
  const last = over.pop();
  // One step back is ours alone. Whoever jumps further back wants what stands there, and the page has to hear of it.
  if (last?.below === JSON.stringify(event.state)) event.stopImmediatePropagation();
  last?.close?.();
  skipEmpty();
});
onForget(() => {
  for (const { close } of over.splice(0)) close?.();
});
