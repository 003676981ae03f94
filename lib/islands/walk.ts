import type { IslandData } from "../model/islandData";
import { adoptSheet } from "./adoptSheet";
import { showLawInNote } from "./lawNotes";
import { islandOf, part } from "./part";
import { forgetBlanks } from "./script/blanks";
import { forgetTicks } from "./script/ticks";
import { foldOfEarlier } from "./walk/earlier";
import { progressBar } from "./walk/progressBar";
import css from "./walk/walk.css?inline";

/** An element whose openness is an answer. */
type Answer = HTMLDetailsElement;

/** What was answered, and what stood there after each number of answers, so that what is new can be told apart. */
type Place = { open: readonly Answer[]; stood: readonly ReadonlySet<Element>[]; scroll: number };

/**
 * Turns the questions of a situation into one a screen, with Back. The open answers are the only state, and the sheet of the
 * page shows what they bring: nothing is stored, nothing enters an address or the history, and all of it closes when the page
 * is left.
 */
async function improve(walk: HTMLElement, words: IslandData["walk"]): Promise<void> {
  adoptSheet(css);
  const main = walk.closest("main")!;
  const conditions = CSS.supports("selector(:has(a))") ? null : await import("./conditions");
  const isThere = (element: Element) =>
    conditions ? conditions.isThere(element) : getComputedStyle(element).display !== "none";

  const given = walk.querySelector<Answer>(".given");
  const end = part<HTMLElement>(walk, ".end");
  const inOrder = [...walk.children].filter((element) => !isInterrupt(element)) as HTMLElement[];
  const answers = [...main.querySelectorAll<Answer>("details[name]")];
  const earlier = foldOfEarlier(words.earlier, inOrder, end);
  const bar = progressBar(words);
  // What is new comes in front, so nobody has to look above for it.
  for (const pointer of walk.querySelectorAll(".above")) pointer.remove();
  walk.prepend(bar.element);
  walk.classList.add("stepwise");

  let stood: Place["stood"] = [];
  /** The answers of this walk, in the order of its questions. */
  let taken: readonly Answer[] = [];
  /** Where the reader was before something began anew. */
  let before: Place | undefined;

  /** An open answer to a question that is not asked is none. */
  const path = () =>
    answers
      .filter((answer) => answer.open && answer !== given && isThere(answer.parentElement!))
      .sort((a, b) => Number(isInterrupt(b)) - Number(isInterrupt(a)));

  /** Puts what is new in front and what earlier steps said under it. Gives the headings of what is new. */
  const show = (): readonly HTMLElement[] => {
    earlier.unfold();
    for (const element of inOrder) element.hidden = false;
    conditions?.apply(main);
    taken = path();
    const there = inOrder.filter((element) => element !== end && isThere(element));
    const known = stood[taken.length - 1];
    stood = [...stood.slice(0, taken.length), new Set(there)];

    const [questions, told] = [there.filter(isQuestion), there.filter((element) => !isQuestion(element))];
    for (const question of questions)
      question.hidden = taken.some((answer) => answer.parentElement === question);
    const old = told.filter((element) => known?.has(element));
    const fresh = [...told.filter((element) => !old.includes(element)), ...questions].filter(
      ({ hidden }) => !hidden,
    );
    // Where an answer brings nothing new and nothing is left to ask, what was said before is what there is to say.
    earlier.fold(old, fresh.length === 0);
    bar.tell(taken.map((answer) => part<HTMLElement>(answer, "summary").textContent));
    return fresh.flatMap((element) => element.querySelector<HTMLElement>(":scope > h3, :scope > h2") ?? []);
  };

  /** Shows it, and takes the reader there. */
  const move = () => {
    const [heading = earlier.summary] = show();
    if (heading !== earlier.summary) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (before) walk.scrollTop = 0;
    else bar.element.scrollIntoView({ block: "start" });
  };

  const give = (answer: Answer) => {
    // Browsers that do not know groups of disclosures leave the others open.
    for (const other of answers) if (other !== answer && other.name === answer.name) other.open = false;
    answer.open = true;
    move();
  };
  /** One interrupt may follow another; the way back leads to where the first was taken. */
  const beginAnew = (interrupt: Answer) => {
    before ??= { open: answers.filter(({ open }) => open), stood, scroll: window.scrollY };
    for (const answer of answers) answer.open = false;
    give(interrupt);
  };
  /** What was answered before is there again. */
  const goOn = () => {
    const known = before ?? { open: given ? [given] : [], stood: [], scroll: 0 };
    before = undefined;
    stood = known.stood;
    const interrupt = taken[0];
    for (const answer of answers) answer.open = known.open.includes(answer);
    show();
    window.scrollTo(0, known.scroll);
    interrupt?.querySelector("summary")?.focus({ preventScroll: true });
  };
  // Beside the answers that lead to a script in general stands what was really answered.
  const law = showLawInNote(() => (bar.told() ? `${words.answered}: ${bar.told()}` : ""));
  const forget = () => {
    law.forget();
    forgetTicks();
    forgetBlanks();
    for (const answer of answers) answer.open = answer === given;
    before = undefined;
    show();
  };

  main.addEventListener("click", (event) => {
    const target = event.target as Element;
    const answer = target.closest("summary")?.parentElement as Answer | undefined;
    if (!answer || !answers.includes(answer)) return;
    event.preventDefault();
    if (!isInterrupt(answer)) give(answer);
    else if (answer.open) goOn();
    else beginAnew(answer);
  });
  bar.back.addEventListener("click", () => {
    const last = taken.at(-1);
    if (last && isInterrupt(last)) return goOn();
    if (last) last.open = false;
    move();
  });
  bar.restart.addEventListener("click", () => {
    forget();
    move();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && before && !document.querySelector("dialog[open], :popover-open")) goOn();
  });
  window.addEventListener("beforeprint", earlier.open);
  window.addEventListener("pagehide", forget);
  // Answers given before the module arrived count, one after the other.
  const early = path();
  for (const answer of early) answer.open = false;
  show();
  for (const answer of early) {
    answer.open = true;
    show();
  }
}

const isQuestion = (element: Element) => element.matches(".question");
const isInterrupt = (element: Element) => element.matches(".interrupt");

const island = islandOf("walk");
if (island) void improve(island.root, island.told);
