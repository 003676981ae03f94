import type { PageParts } from "../model/pageParts";
import { type View, view } from "../model/view";
import { fetchJson } from "./fetchJson";
import { lastAsked } from "./lastAsked";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";
import { whenQuiet } from "./whenQuiet";

/**
 * Shows the law behind a situation one part at a time, in the note of the page, in place of leading to the page that holds it
 * all. The parts are fetched ahead and together, so that nobody has to wait or have a network when they ask, and no request
 * tells what was read.
 * @param answered what the reader has answered so far, in words; empty where nothing.
 * @returns what takes it all away again.
 */
export function showLawInNote(answered: () => string): () => void {
  const { root: place, told } = islandOf("law")!;
  const note = place.closest<HTMLElement>("[popover]")!;
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-law]")];
  // Its own name beside the page: said once more in the page, it would be the first of what that has no room for.
  const parts = `${links[0]!.href}parts.json`;

  const ask = lastAsked();
  const forget = () => {
    ask();
    place.replaceChildren();
  };
  const show = async (id: string) => {
    forget();
    const isLast = ask();
    try {
      const views = viewsOf(await fetchJson<PageParts>(parts), id);
      if (!isLast()) return;
      place.replaceChildren(...views.map(makeNode));
      if (answered() !== "") part(place, "h2").after(makeNode(view("p", { class: "said" }, answered())));
    } catch {
      if (isLast()) place.textContent = told.failed;
    }
  };
  for (const link of links) {
    const law = link.dataset.law!;
    const button = document.createElement("button");
    button.append(...link.childNodes);
    button.dataset.law = law;
    button.setAttribute("popovertarget", note.id);
    button.addEventListener("click", () => {
      // A browser that has no notes shows it below what opened it.
      if (!note.showPopover) button.after(place);
      void show(law);
    });
    link.replaceWith(button);
  }
  whenQuiet(() => fetchJson(parts));
  return forget;
}

/** One part, and under it the sources that it cites, with their numbers. */
function viewsOf({ sources, parts }: PageParts, id: string): View[] {
  const { says, cites } = parts[id]!;
  const list = cites.map((number) => view("li", { value: String(number) }, ...sources[number - 1]!));
  return [...says, view("ol", { class: "sources" }, ...list)];
}
