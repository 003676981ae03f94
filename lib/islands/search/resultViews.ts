import { pathTo } from "../../model/paths";
import { type View, view } from "../../model/view";
import type { Passage, SearchResult, StoredDocument } from "../../search";

type Strings = Readonly<Record<string, string>>;

/** A situation to tap, as an option of the box. */
export function situationView({ href, title }: StoredDocument, id: string): View {
  return view(
    "a",
    { href, id, role: "option", "aria-selected": "false", tabindex: "-1", class: "choice" },
    title,
  );
}

/**
 * A passage with its sources. @param names of sources, by id. @param own where the question was asked in another language that has
 * pages: that language, and its own name.
 */
export function resultView(
  result: SearchResult,
  locale: string,
  strings: Strings,
  names: ReadonlyMap<string, string>,
  own: { locale: string; name: string } | null,
): View {
  const name = result.heading === result.title ? result.title : `${result.title}: ${result.heading}`;
  return view(
    "li",
    {},
    view("a", { href: result.href, class: "act" }, name),
    result.like === null
      ? null
      : view("p", { class: "hint" }, `${strings["search.like"]} `, view("q", { dir: "auto" }, result.like)),
    view("p", {}, ...passageViews(result.passage)),
    view(
      "p",
      { class: "hint" },
      ...(own === null
        ? []
        : [
            view(
              "a",
              {
                href: pathTo.guide(own.locale, result.id, result.section),
                lang: own.locale,
                hreflang: own.locale,
              },
              own.name,
            ),
            ". ",
          ]),
      ...sourceViews(result.sources, locale, strings, names),
    ),
  );
}

function sourceViews(
  sources: readonly string[],
  locale: string,
  strings: Strings,
  names: ReadonlyMap<string, string>,
): View[] {
  if (sources.length === 0) return [];
  return [
    `${strings["script.sources"]}: `,
    ...sources.flatMap((id, at): View[] => [
      at > 0 ? " · " : "",
      view("a", { href: pathTo.source(locale, id), lang: "en", dir: "ltr" }, names.get(id) ?? id),
    ]),
  ];
}

function passageViews({ text, matches }: Passage): View[] {
  let at = 0;
  const views = matches.flatMap(([from, to]): View[] => {
    const before = text.slice(at, from);
    at = to;
    return [before, view("mark", {}, text.slice(from, to))];
  });
  return [...views, text.slice(at)];
}
