import type { IslandData } from "../model/islandData";
import { adoptSheet } from "./adoptSheet";
import { showLawInNote } from "./lawNotes";
import { islandOf, part } from "./part";
import { forgetBlanks } from "./script/blanks";
import { forgetTicks } from "./script/ticks";
import css from "./walk.css?inline";

type Answer = HTMLDetailsElement;

/**
 * Turns the questions of a situation into one a screen, with Back. The open answers are the only state, and the sheet of the
 * page shows what they bring: nothing is stored, nothing enters an address or the history, and all of it closes when the page
 * is left.
 */
async function improve(walk: HTMLElement, words: IslandData["walk"]): Promise<void> {
  adoptSheet(css);
  const main = walk.closest("main")!;
  const conditions = CSS.supports("selector(:has(a))") ? null : await import("./conditions");
  const given = walk.querySelector<Answer>(".given");
  const end = part<HTMLElement>(walk, ".end");
  const inOrder = [...walk.children] as HTMLElement[];
  const answers = [...main.querySelectorAll<Answer>("details[name]")];

  const [back, restart] = [button(words.back), button(words.restart)];
  const trail = document.createElement("p");
  trail.className = "trail";
  const bar = document.createElement("div");
  bar.className = "bar";
  bar.append(back, restart, trail);
  const earlier = document.createElement("details");
  earlier.className = "earlier";
  const summary = document.createElement("summary");
  summary.textContent = words.earlier;
  walk.prepend(bar);
  walk.classList.add("stepwise");

  /** What stood there after each number of answers, so that what is new can be told apart. */
  let stood: ReadonlySet<Element>[] = [];
  /** The answers of this walk, in the order of its questions. */
  let taken: readonly Answer[] = [];
  /** What was open, and where the reader was, before something began anew. */
  let before: { open: readonly Answer[]; stood: typeof stood; scroll: number } | undefined;

  /** An open answer to a question that is not asked is none. */
  const path = () =>
    answers
      .filter((answer) => answer.open && answer !== given && isThere(answer.parentElement!))
      .sort((a, b) => Number(b.matches(".interrupt")) - Number(a.matches(".interrupt")));

  /** Puts what was folded back to its place. */
  const unfold = () => {
    for (const element of [...earlier.children].reverse())
      if (element !== summary) inOrder[inOrder.indexOf(element as HTMLElement) + 1]!.before(element);
  };

  /** Puts what is new in front and folds what earlier steps said under it; moves the focus there if the reader moved. */
  const show = (moved: boolean) => {
    unfold();
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
    earlier.replaceChildren(summary, ...old);
    if (old.length > 0) end.before(earlier);
    else earlier.remove();

    const fresh = told.filter((element) => !old.includes(element));
    const asked = questions.filter(({ hidden }) => !hidden);
    // Where an answer brings nothing new and nothing is left to ask, what was said before is what there is to say.
    earlier.open = fresh.length + asked.length === 0;
    bar.hidden = taken.length === 0;
    trail.textContent = taken.map((answer) => part<HTMLElement>(answer, "summary").textContent).join(" › ");
    if (!moved) return;
    const [heading = summary] = [...fresh, ...asked].flatMap(
      (element) => element.querySelector<HTMLElement>(":scope > h3, :scope > h2") ?? [],
    );
    if (heading !== summary) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (before) walk.scrollTop = 0;
    else bar.scrollIntoView({ block: "start" });
  };

  const give = (answer: Answer) => {
    // Browsers that do not know groups of disclosures leave the others open.
    for (const other of answers) if (other !== answer && other.name === answer.name) other.open = false;
    answer.open = true;
  };
  const beginAnew = (interrupt: Answer) => {
    before = { open: answers.filter(({ open }) => open), stood, scroll: window.scrollY };
    for (const answer of answers) answer.open = false;
    give(interrupt);
    show(true);
  };
  /** What was answered before is there again. */
  const goOn = () => {
    const known = before ?? { open: given ? [given] : [], stood: [], scroll: 0 };
    before = undefined;
    stood = known.stood;
    const interrupt = taken[0];
    for (const answer of answers) answer.open = known.open.includes(answer);
    show(false);
    window.scrollTo(0, known.scroll);
    interrupt?.querySelector("summary")?.focus({ preventScroll: true });
  };
  // Beside the answers that lead to a script in general stands what was really answered.
  const law = showLawInNote(() => (bar.hidden ? "" : `${words.answered}: ${trail.textContent}`));
  const forget = () => {
    law.forget();
    forgetTicks();
    forgetBlanks();
    for (const answer of answers) answer.open = answer === given;
    before = undefined;
    show(false);
  };

  main.addEventListener("click", (event) => {
    const target = event.target as Element;
    const answer = target.closest("summary")?.parentElement as Answer | undefined;
    if (!answer || !answers.includes(answer)) return;
    event.preventDefault();
    if (!answer.matches(".interrupt")) {
      give(answer);
      show(true);
    } else if (answer.open) goOn();
    else beginAnew(answer);
  });
  back.addEventListener("click", () => {
    const last = taken.at(-1);
    if (last?.matches(".interrupt")) return goOn();
    if (last) last.open = false;
    show(true);
  });
  restart.addEventListener("click", () => {
    forget();
    show(true);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && before && !document.querySelector("dialog[open], :popover-open")) goOn();
  });
  window.addEventListener("beforeprint", () => (earlier.open = true));
  window.addEventListener("pagehide", forget);
  // Answers given before the module arrived count, one after the other.
  const early = path();
  for (const answer of early) answer.open = false;
  show(false);
  for (const answer of early) {
    answer.open = true;
    show(false);
  }

  function isThere(element: Element): boolean {
    return conditions ? conditions.isThere(element) : getComputedStyle(element).display !== "none";
  }
}

const isQuestion = (element: Element) => element.matches(".question");

function button(label: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  return element;
}

const island = islandOf("walk");
if (island) void improve(island.root, island.told);
