/** Letters, in points: the least that can be read by street light, and more than which only makes rows shorter. */
const [LEAST, MOST, STEP] = [8, 14, 0.25];

/** What is left off where not even the least letters fit, the first first: what is no line to say, then lines, then whom to call. */
const SPARED = [".of-org", "[data-point]", "[data-line]", ".blank.filled"];
/** The property that has the size of letters. */
const LETTERS = "--letters";
/** Marks what is left off; a sheet hides it. */
const LEFT_OFF = "data-left";

/**
 * Makes the letters of each sheet as large as its faces can hold. A face that is too full even so leaves something off, by itself: what
 * does not fit on the reader's side stays on the officer's.
 * @returns the words of what is left off; none where everything fits.
 */
export function fitFaces(paper: HTMLElement): string[] {
  for (const left of paper.querySelectorAll(`[${LEFT_OFF}]`)) left.removeAttribute(LEFT_OFF);
  return [...paper.querySelectorAll<HTMLElement>(".sheet")]
    .filter((sheet) => sheet.checkVisibility())
    .flatMap(fit);
}

/**
 * What is too much even in the least letters goes first; then the largest are looked for by halves, since what is whole in letters of one
 * size is so in smaller ones. Tried on the faces alone: a sheet would lay out every copy each time.
 * @returns the words of what the sheet leaves off.
 */
function fit(sheet: HTMLElement): string[] {
  // The other faces of a sheet of cards are copies.
  const faces = [...sheet.querySelectorAll<HTMLElement>(".face:not([aria-hidden])")];
  const copies = [...sheet.querySelectorAll<HTMLElement>(".face[aria-hidden]")];
  const left: string[] = [];
  const isWholeIn = (letters: number) => {
    for (const face of faces) face.style.setProperty(LETTERS, String(letters));
    return faces.every(isWhole);
  };

  while (!isWholeIn(LEAST)) {
    const full = faces.find((face) => !isWhole(face))!;
    const spared = SPARED.map((selector) => lastSeen(full, selector)).find((found) => found !== undefined);
    if (!spared) break;
    left.unshift((spared.textContent ?? "").trim());
    const at = [...full.querySelectorAll("*")].indexOf(spared);
    for (const face of [full, ...copies]) face.querySelectorAll("*")[at]?.setAttribute(LEFT_OFF, "");
  }
  let [steps, most] = [0, (MOST - LEAST) / STEP];
  while (steps < most) {
    const middle = Math.ceil((steps + most) / 2);
    if (isWholeIn(LEAST + middle * STEP)) steps = middle;
    else most = middle - 1;
  }
  for (const face of faces) face.style.removeProperty(LETTERS);
  sheet.style.setProperty(LETTERS, String(LEAST + steps * STEP));
  return left;
}

function lastSeen(face: HTMLElement, selector: string): HTMLElement | undefined {
  return [...face.querySelectorAll<HTMLElement>(selector)].findLast((part) => part.checkVisibility());
}

/** Does all that stands on a face stand inside of it? Its parts do not shrink, so what is too much sticks out. */
function isWhole({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}
