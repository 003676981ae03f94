import type { MistakeWords } from "../model/islandData";
import { fetchJson } from "./fetchJson";
import { inTime } from "./inTime";
import { islandOf } from "./part";

/**
 * The link at the foot of a page that reports a mistake lets the reader choose the sentence. What does so comes when the link is pressed:
 * hardly anybody does. Where it does not come, as without a network, the link does what it does without JavaScript.
 */
const island = islandOf<"mistake", HTMLAnchorElement>("mistake");
island?.root.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { root: link, told } = island;
  Promise.all([inTime(() => import("./mistake/chooseSentence")), fetchJson<MistakeWords>(told.words)]).then(
    ([{ chooseSentence }, words]) => chooseSentence(link, words),
    () => location.assign(link.href),
  );
});
