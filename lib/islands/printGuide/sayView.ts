import type { SaidLine } from "../../model/islandData";
import { view, type View } from "../../model/view";

/** Words to say on paper: each line with its condition above it, in English and in the reader's language. */
export function sayView(lines: readonly SaidLine[]): View {
  return view(
    "ul",
    { class: "say" },
    ...lines.map(({ label, english, own }) =>
      view(
        "li",
        {},
        label && view("b", {}, label),
        view("q", { lang: "en", dir: "ltr" }, english),
        own && view("i", {}, own),
      ),
    ),
  );
}
