/** Letters, in points: the least that can be read by street light, and more than which only makes rows shorter. */
const [LEAST, MOST, STEP] = [8, 14, 0.25];

/** The reader's words of a line for anybody: the officer's side has it in English. */
const OWN = "[data-line]:not([data-whole])";
/** A line that stands on every side of its card or on none: with a condition, which one side alone would be without, or as the officer reads it. */
const WHOLE = "[data-line][data-whole]";
/**
 * What is left off where not even the least letters fit, the first first: what is no line to say, the reader's words of lines for
 * anybody, names beside numbers, other lines, then whom to call.
 */
const SPARED = [".of-org", "[data-point]", OWN, ".filled i > span:not(:empty)", WHOLE, ".blank.filled"];
/** What is never cut short where it is told. */
const LINE = "[data-line], [data-point]";
/** Letters of a name that are told. */
const LONGEST = 60;
/** The property that has the size of letters. */
const LETTERS = "--letters";
/** Marks what is left off; a sheet hides it. */
const LEFT_OFF = "data-left";

/** What a card of one language leaves off, by its words. */
export type LeftOff = {
  card: HTMLElement;
  /** Not printed at all. */
  gone: readonly string[];
  /** In the reader's language only: the English is there. */
  own: readonly string[];
};

/**
 * Makes the letters of each sheet as large as its faces can hold; a card that is too full even so leaves something off.
 * @returns what each card leaves off; none where everything fits.
 */
export function fitFaces(paper: HTMLElement): LeftOff[] {
  for (const left of paper.querySelectorAll(`[${LEFT_OFF}]`)) left.removeAttribute(LEFT_OFF);
  return [...paper.querySelectorAll<HTMLElement>(".pair, .sheet.foldout, .sheet.sign")]
    .filter((card) => card.checkVisibility())
    .map(fit)
    .filter(({ gone, own }) => gone.length + own.length > 0);
}

/**
 * What is too much even in the least letters goes first; then the largest are looked for by halves, since what is whole in letters of one
 * size is so in smaller ones. Tried on the faces alone: a sheet would lay out every copy each time.
 */
function fit(card: HTMLElement): LeftOff {
  const sheets = card.matches(".sheet") ? [card] : [...card.querySelectorAll<HTMLElement>(".sheet")];
  // The other faces of a sheet of cards are copies.
  const facesOf = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>(".face:not([aria-hidden])")];
  const isWholeIn = (letters: number, faces: readonly HTMLElement[]) => {
    for (const face of faces) face.style.setProperty(LETTERS, String(letters));
    return faces.every(isWhole);
  };

  const [gone, own]: [string[], string[]] = [[], []];
  const all = facesOf(card);
  while (!isWholeIn(LEAST, all)) {
    const full = all.find((face) => !isWhole(face))!;
    const spared = SPARED.map((selector) => lastSeen(full, selector)).find((found) => found !== undefined);
    if (!spared) break;
    (spared.matches(OWN) ? own : gone).unshift(wordsOf(spared));
    leaveOff(spared, full, card);
  }
  for (const sheet of sheets) {
    const faces = facesOf(sheet);
    let [steps, most] = [0, (MOST - LEAST) / STEP];
    while (steps < most) {
      const middle = Math.ceil((steps + most) / 2);
      if (isWholeIn(LEAST + middle * STEP, faces)) steps = middle;
      else most = middle - 1;
    }
    for (const face of faces) face.style.removeProperty(LETTERS);
    sheet.style.setProperty(LETTERS, String(LEAST + steps * STEP));
  }
  return { card, gone, own };
}

/** A line is told whole, with its condition; of a name, as much as tells it from others. */
function wordsOf(spared: HTMLElement): string {
  const words = (spared.textContent ?? "").trim();
  const letters = [...words];
  const isName = !spared.matches(LINE) && letters.length > LONGEST;
  return isName ? `${letters.slice(0, LONGEST).join("")}…` : words;
}

/** Leaves a part off its face and its copies, or a line that may not be on one side alone off every side. */
function leaveOff(spared: HTMLElement, face: HTMLElement, card: HTMLElement): void {
  if (spared.matches(WHOLE)) {
    for (const line of card.querySelectorAll(`[data-line="${spared.dataset.line}"]`))
      line.setAttribute(LEFT_OFF, "");
    return;
  }
  const at = [...face.querySelectorAll("*")].indexOf(spared);
  const copies = face.closest(".sheet")!.querySelectorAll(".face[aria-hidden]");
  for (const one of [face, ...copies]) one.querySelectorAll("*")[at]?.setAttribute(LEFT_OFF, "");
}

function lastSeen(face: HTMLElement, selector: string): HTMLElement | undefined {
  return [...face.querySelectorAll<HTMLElement>(selector)].findLast((part) => part.checkVisibility());
}

/** Does all that stands on a face stand inside of it? Its parts do not shrink, so what is too much sticks out. */
function isWhole({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}
