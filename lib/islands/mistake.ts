import { inTime } from "./inTime";
import { lastAsked } from "./lastAsked";

/**
 * The link at the foot of a page that reports a mistake lets the reader choose the sentence. What does so comes when the link is pressed:
 * hardly anybody does. Where it does not come, as without a network, the link does what it does without JavaScript.
 */
const ask = lastAsked();
const link = document.querySelector<HTMLAnchorElement>("footer [href^=mailto]");
link?.addEventListener("click", (event) => {
  event.preventDefault();
  const isLast = ask();
  inTime(() => import("./mistake/chooseSentence"))
    .then(({ chooseSentence }) => chooseSentence(link, isLast))
    .catch(() => isLast() && location.assign(link.href));
});
