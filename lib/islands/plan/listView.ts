import type { ListWords } from "../../model/islandData";
import { WRITE_HERE } from "../../model/text";
import { view, type View } from "../../model/view";

/** A list to tick off by pen: boxes, lines to write on, and the code of the list. Its sources stand on its own page. */
export function listView({ locale, direction, title, sections, code }: ListWords[number]): View {
  return view(
    "article",
    { lang: locale, dir: direction },
    view("h3", {}, title),
    ...sections.flatMap(({ heading, items }) => [
      view("h4", {}, heading),
      view("ul", {}, ...items.map((item) => view("li", {}, "☐ ", ...withLines(item)))),
    ]),
    view("small", {}, code),
  );
}

/** Words with a line to write on for each blank. */
function withLines(words: string): View[] {
  return words.split(WRITE_HERE).flatMap((part, at) => (at === 0 ? [part] : [view("i", {}), part]));
}
