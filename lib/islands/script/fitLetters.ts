/**
 * Letters of the English, in px: 48 can be read through a pane of glass, and more than 72 only makes rows shorter. Where not
 * even the least fit, the sentence is scrolled.
 */
const [LEAST, MOST] = [24, 72];

/**
 * Makes the letters of a sentence as large as they fit on its stage, with whole words. The sheet takes every size from
 * `--letters`.
 */
export function fitLetters(stage: HTMLElement): void {
  const parts = [...stage.querySelectorAll("p, b, span")];
  const fits = (letters: number) => {
    stage.style.setProperty("--letters", `${letters}px`);
    return (
      stage.scrollHeight <= stage.clientHeight &&
      // Of each part, since a stage does not count what sticks out where its own language begins.
      parts.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)
    );
  };
  stage.classList.remove("scrolls");
  let [low, high] = [LEAST, MOST];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  stage.classList.toggle("scrolls", !fits(low));
  stage.scrollTop = 0;
}
