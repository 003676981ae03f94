import type { IslandData } from "../model/islandData";
import { adoptSheet } from "./adoptSheet";
import { button } from "./button";
import { onForget } from "./forget";
import { whenQuiet } from "./whenQuiet";
import { showLawInNote } from "./lawNotes";
import { islandOf, part } from "./part";
import { forgetBlanks } from "./script/blanks";
import { forgetTicks } from "./script/ticks";
import { arrangement } from "./walk/arrangement";
import { followInHistory } from "./walk/followInHistory";
import { progressBar } from "./walk/progressBar";
import { bringUnderHeader, headerEnd } from "./walk/underHeader";
import css from "./walk/walk.css?inline";

/** An element whose openness is an answer. */
type Answer = HTMLDetailsElement;

/** What an answer led to: all that was open then, what stood there, and how far the page was scrolled when the reader went on. */
type Step = { isAnew: boolean; open: readonly Answer[]; there: ReadonlySet<Element>; scroll: number };

/**
 * Turns the questions of a situation into one a screen, with Back, which is the browser's too. The open answers are the only
 * state, and the sheet of the page shows what they bring: nothing is stored, no answer enters an address or the history, and all
 * of it closes when the page is left.
 */
async function improve(walk: HTMLElement, words: IslandData["walk"]): Promise<void> {
  adoptSheet(css);
  const main = walk.closest("main")!;
  const conditions = CSS.supports("selector(:has(a))") ? null : await import("./conditions");
  const isThere = (element: Element) =>
    conditions ? conditions.isThere(element) : getComputedStyle(element).display !== "none";

  const given = walk.querySelector<Answer>(".given");
  const end = part<HTMLElement>(walk, ".end");
  const inOrder = [...walk.children].filter(
    (element) => !element.matches(".interrupt, .interrupts"),
  ) as HTMLElement[];
  const answers = [...main.querySelectorAll<Answer>("details[name]")];
  /** Where several things can happen at any moment, what opens their list. */
  const menu = walk.querySelector<HTMLDetailsElement>(".menu");
  const bar = progressBar(words);
  const places = arrangement(words.earlier, inOrder, bar.element, end);
  const restart = button(words.restart);
  restart.className = "restart";
  // What is new comes in front, so nobody has to look above for it.
  for (const pointer of walk.querySelectorAll(".above")) pointer.remove();
  walk.prepend(bar.element);
  end.after(restart);
  walk.classList.add("stepwise");

  const start = (): Step => ({ isAnew: false, open: given ? [given] : [], there: new Set(), scroll: 0 });
  /** From the start to what is shown. */
  let steps: Step[] = [start()];
  const shown = () => steps.length - 1;
  /** The answers of this walk, in the order of its questions. */
  let taken: readonly Answer[] = [];

  /** Says in the menu of languages that answers do not go along. */
  let warn = (_isAnswered: boolean) => {};

  /** An open answer to a question that is not asked is none. */
  const path = () =>
    answers
      .filter((answer) => answer.open && answer !== given && isThere(questionOf(answer)))
      .sort((a, b) => Number(isInterrupt(b)) - Number(isInterrupt(a)));

  /** Puts what is new in front and what earlier steps said under it. Gives the headings of what is new. */
  const show = (): readonly HTMLElement[] => {
    places.undo();
    for (const element of inOrder) element.hidden = false;
    conditions?.apply(main);
    taken = path();
    restart.hidden = taken.length === 0;
    // What can happen stands open in what happened, and is closed in everything else.
    if (menu) menu.open = taken.some(isInterrupt);
    const there = inOrder.filter((element) => element !== end && isThere(element));
    const step = steps.at(-1)!;
    const known = (step.isAnew ? steps[0] : steps.at(-2))?.there;
    step.there = new Set(there);

    const [questions, told] = [there.filter(isQuestion), there.filter((element) => !isQuestion(element))];
    for (const question of questions)
      question.hidden = taken.some((answer) => questionOf(answer) === question);
    const old = told.filter((element) => known?.has(element));
    const added = told.filter((element) => !old.includes(element));
    const fresh = [...added, ...questions].filter(({ hidden }) => !hidden);
    const scripts = added.filter(isScript);
    // What to say stands before what opens more about it. Where an answer brings nothing new and nothing is left to ask, what was
    // said before is what there is to say.
    const isInFront = scripts.every((script, at) => script === added[at]);
    places.arrange(isInFront ? [] : scripts, old, fresh.length === 0);
    bar.tell(taken.map(wordsOf));
    warn(taken.length > 0);
    return fresh.flatMap((element) => element.querySelector<HTMLElement>(":scope > h3, :scope > h2") ?? []);
  };

  /** What covers the page, when something happens, begins under the header too. */
  const keepUnderHeader = () => walk.style.setProperty("--header-end", `${headerEnd()}px`);

  /** Shows it, and takes the reader there. */
  const move = () => {
    const [heading = places.summary] = show();
    if (heading !== places.summary) heading.tabIndex = -1;
    bar.describe(heading);
    heading.focus({ preventScroll: true });
    keepUnderHeader();
    if (taken.some(isInterrupt)) walk.scrollTop = 0;
    else bringUnderHeader(taken.length > 0 ? bar.element : walk);
  };

  const give = (answer: Answer) => {
    steps.at(-1)!.scroll = window.scrollY;
    // Something begins anew; and browsers that do not know groups of disclosures leave the others open.
    const isAnew = isInterrupt(answer);
    for (const other of answers) if (isAnew || other.name === answer.name) other.open = false;
    answer.open = true;
    steps.push({ isAnew, open: answers.filter(({ open }) => open), there: new Set(), scroll: 0 });
  };
  /** What was answered until then is there again, and what was answered after it is forgotten. */
  const goBackTo = (number: number) => {
    const [interrupt] = taken;
    steps = steps.slice(0, number + 1);
    const { open, scroll } = steps[number]!;
    for (const answer of answers) answer.open = open.includes(answer);
    if (!interrupt || !isInterrupt(interrupt) || open.some(isInterrupt)) return move();
    show();
    window.scrollTo(0, scroll);
    part<HTMLElement>(menu ?? interrupt, "summary").focus({ preventScroll: true });
  };
  const follow = followInHistory(shown, goBackTo);
  const take = (answer: Answer) => {
    give(answer);
    move();
    follow();
  };
  const leadBackTo = (number: number) => {
    goBackTo(number);
    follow();
  };
  /** One interrupt may follow another; the way out leads to where the first was taken. */
  const goOn = () => leadBackTo(steps.findIndex(({ isAnew }) => isAnew) - 1);

  // Beside the answers that lead to a script in general stands what was really answered.
  const forgetLaw = showLawInNote(() => (bar.told() ? `${words.answered}: ${bar.told()}` : ""));
  const forget = () => {
    forgetLaw();
    forgetTicks();
    forgetBlanks();
    for (const answer of answers) answer.open = answer === given;
    steps = [start()];
    show();
  };

  main.addEventListener("click", (event) => {
    const target = event.target as Element;
    const answer = target.closest("summary")?.parentElement as Answer | undefined;
    if (!answer || !answers.includes(answer)) return;
    event.preventDefault();
    if (isInterrupt(answer) && answer.open) goOn();
    else take(answer);
  });
  bar.back.addEventListener("click", () => leadBackTo(shown() - 1));
  restart.addEventListener("click", () => {
    forget();
    move();
    follow();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || document.querySelector(OVER)) return;
    if (taken.some(isInterrupt)) goOn();
    else if (menu?.open) {
      menu.open = false;
      part<HTMLElement>(menu, "summary").focus();
    }
  });
  window.addEventListener("resize", keepUnderHeader);
  window.addEventListener("beforeprint", places.open);
  onForget(forget);
  // Answers given before the module arrived count, one after the other.
  const early = path();
  for (const answer of early) answer.open = false;
  show();
  for (const answer of early) {
    give(answer);
    show();
  }
  follow();
  whenQuiet(async () => {
    // Named first: what is taken out of an import at once, the bundler wraps in a function of its own, which every page would load.
    const notes = await import("./walk/languageNotes");
    warn = await notes.languageNotes();
    warn(taken.length > 0);
  });
}

/** What lies over the page and has Escape first. A selector that a browser does not know is an error there. */
const OVER = CSS.supports("selector(:popover-open)") ? "dialog[open], :popover-open" : "dialog[open]";
/** Where it stands: an interrupt in the walk itself. */
const questionOf = (answer: Answer) => answer.closest(".question, .walk")!;
const isQuestion = (element: Element) => element.matches(".question");
const isScript = (element: Element) => element.matches(".script");
const isInterrupt = (element: Element) => element.matches(".interrupt");
/** The words of an answer: of a picture its name, which is small; of an interrupt those without the way back. */
const wordsOf = (answer: Answer) =>
  part<HTMLElement>(
    answer,
    ["small", "summary > span", "summary"].find((words) => answer.querySelector(words)) ?? "summary",
  ).textContent;

const island = islandOf("walk");
if (island) void improve(island.root, island.told);
