import { adoptSheet } from "./adoptSheet";
import { islandRoot, part } from "./part";
import { forgetBlanks } from "./script/blanks";
import { forgetTicks } from "./script/ticks";
import css from "./walk.css?inline";

/** How the ids of the notes begin that say why a script is shown. */
const WHY = "why";

/**
 * Turns the nested answers of a situation into one question a screen, with Back. The open answers are the only state:
 * nothing is stored, nothing enters an address or the history, and all of it closes when the page is left.
 */
function improve(root: HTMLElement): void {
  adoptSheet(css);
  const back = button(root.dataset.back ?? "");
  const restart = button(root.dataset.restart ?? "");
  const trail = document.createElement("p");
  trail.className = "trail";
  const bar = document.createElement("div");
  bar.className = "bar";
  bar.append(back, restart, trail);
  bar.hidden = true;
  root.prepend(bar);
  root.classList.add("stepwise");

  const openAnswers = () => [...root.querySelectorAll<HTMLDetailsElement>(".question > details[open]")];

  /** Gives a class to these elements and to no others. */
  const mark = (name: string, wanted: readonly (Element | null)[]) => {
    for (const element of root.querySelectorAll(`.${name}`)) element.classList.remove(name);
    for (const element of wanted) element?.classList.add(name);
  };

  /** Shows the step of the last open answer, and gives it the focus if the reader moved there. */
  const show = (moved: boolean) => {
    root.querySelector(".earlier")?.remove();
    const open = openAnswers();
    const current = open.at(-1);
    mark(
      "answered",
      open.map((answer) => answer.parentElement),
    );
    mark("past", open.slice(0, -1));
    root.classList.toggle("past", open.length > 0);
    bar.hidden = !current;
    trail.textContent = open.map((answer) => part<HTMLElement>(answer, "summary").textContent).join(" › ");
    if (current) addEarlier(current, [root, ...open.slice(0, -1)]);
    if (!moved) return;
    const heading = part<HTMLElement>(current ?? root, "h3, h2");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    bar.scrollIntoView({ block: "start" });
  };

  /** Says in a note which answers were really given, beside those that lead there in general. */
  const sayAnswers = (note: Element) => {
    note.querySelector(".given")?.remove();
    if (bar.hidden) return;
    const given = document.createElement("p");
    given.className = "given";
    given.textContent = `${root.dataset.answered ?? ""}: ${trail.textContent}`;
    part(note, "h2").after(given);
  };

  /** What earlier steps said still holds: it follows, folded, after what is new. */
  const addEarlier = (current: HTMLElement, past: readonly HTMLElement[]) => {
    const scripts = past.flatMap((answer) => [...answer.querySelectorAll(":scope > .script")]).reverse();
    if (scripts.length === 0) return;
    const section = document.createElement("section");
    section.className = "earlier";
    const title = document.createElement("h2");
    title.textContent = root.dataset.earlier ?? "";
    section.append(title);
    for (const script of scripts) {
      const folded = document.createElement("details");
      const summary = document.createElement("summary");
      summary.textContent = part(script, "h3").textContent;
      folded.append(summary, script.cloneNode(true));
      section.append(folded);
    }
    current.append(section);
  };

  root.addEventListener("click", (event) => {
    const opener = (event.target as Element).closest("[popovertarget]");
    const note = opener && document.getElementById(opener.getAttribute("popovertarget") ?? "");
    if (note?.id.startsWith(WHY)) sayAnswers(note);
    const summary = (event.target as Element).closest(".question > details > summary");
    if (!summary) return;
    event.preventDefault();
    (summary.parentElement as HTMLDetailsElement).open = true;
    show(true);
  });
  back.addEventListener("click", () => {
    const last = openAnswers().at(-1);
    if (last) last.open = false;
    show(true);
  });
  const forget = () => {
    forgetTicks();
    forgetBlanks();
    for (const answer of openAnswers()) answer.open = false;
    show(false);
    for (const note of document.querySelectorAll(".note")) sayAnswers(note);
  };
  restart.addEventListener("click", () => {
    forget();
    show(true);
  });
  window.addEventListener("pagehide", () => {
    forget();
    for (const interrupt of document.querySelectorAll<HTMLDetailsElement>(".interrupt, .interrupt details"))
      interrupt.open = false;
  });
  // Answers given before the module arrived count.
  show(false);
}

function button(label: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  return element;
}

const root = islandRoot("walk");
if (root) improve(root);
