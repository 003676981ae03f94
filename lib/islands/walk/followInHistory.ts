/**
 * Gives each step of a walk an entry in the browser's history, so that Back is the previous step. An entry holds the number of
 * its step and nothing else. The page leads and the history follows: an entry of a step that the page does not show any more
 * (a step was taken back, the page was left or loaded again, Forward) is gone back from at once, to the entry of the step that it shows.
 * @param shown the number of the step that the page shows; 0 before any answer.
 * @param goBackTo shows an earlier step.
 * @returns what is called after each change of the step.
 */
export function followInHistory(shown: () => number, goBackTo: (step: number) => void): () => void {
  /** The step of the entry that was come from. An entry that a link into this page has made (`#content`) is of the same step. */
  let last = 0;
  /** The browser is on its way to an entry that was asked for here. */
  let isLed = false;
  const here = () => (history.state as { step: number } | null)?.step ?? last;

  const follow = () => {
    if (isLed) return;
    last = here();
    if (last > shown()) {
      isLed = true;
      history.go(shown() - last);
    } else if (last < shown()) {
      // What the entry of a step showed is not as long any more when it is come back to.
      history.scrollRestoration = "manual";
      history.replaceState({ step: last }, "");
      while (last < shown()) history.pushState({ step: ++last }, "");
    }
  };
  window.addEventListener("popstate", () => {
    const isAsked = isLed;
    isLed = false;
    if (history.state === null) history.replaceState({ step: last }, "");
    if (here() < shown() && !isAsked) goBackTo(here());
    follow();
  });
  window.addEventListener("pagehide", () => (isLed = false));
  window.addEventListener("pageshow", ({ persisted }) => persisted && follow());
  return follow;
}
