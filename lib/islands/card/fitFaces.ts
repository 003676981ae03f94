/** Letters, in points: the least that can be read by street light, and more than which only makes rows shorter. */
const [LEAST, MOST, STEP] = [8, 12, 0.25];

/**
 * Makes the letters of each sheet as large as its faces can hold. Where not even the least fit, lines are left off, from the last.
 * @returns the words of the lines that are left off; none where everything fits.
 */
export function fitFaces(paper: HTMLElement): string[] {
  // The other faces of a sheet are copies.
  const sheets = [...paper.querySelectorAll<HTMLElement>(".sheet")].filter((sheet) =>
    sheet.checkVisibility(),
  );
  const left: string[] = [];
  while (!sheets.every(fit)) {
    const last = [...paper.querySelectorAll<HTMLElement>("[data-line]:not([hidden])")]
      .sort((one, other) => Number(one.dataset.line) - Number(other.dataset.line))
      .at(-1);
    if (!last) break;
    left.unshift((last.textContent ?? "").trim());
    for (const copy of paper.querySelectorAll<HTMLElement>(`[data-line="${last.dataset.line}"]`))
      copy.hidden = true;
  }
  return left;
}

/** Finds the largest letters in which every face of a sheet is whole. False where there are none. */
function fit(sheet: HTMLElement): boolean {
  const faces = [...sheet.querySelectorAll<HTMLElement>(".face:not([aria-hidden])")];
  for (let letters = MOST; letters >= LEAST; letters -= STEP) {
    sheet.style.setProperty("--letters", String(letters));
    if (faces.every(isWhole)) return true;
  }
  return false;
}

/** Does all that stands on a face stand inside of it? Its parts do not shrink, so what is too much sticks out. */
function isWhole({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}
