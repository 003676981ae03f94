import { textIn } from "../../lib/i18n/textIn";
import type { Content } from "../../lib/model/content";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import type { StatePoint } from "../../lib/model/stateLaw";
import { type View, view } from "../../lib/model/view";
import { byId } from "../../lib/model/byId";
import { directionOf, site, translatorFor } from "./site";

type Law = Content["stateLaw"][number];

/** What a state's law says on one topic, with its doubt and its sources: on the state's page and beside an outcome. */
export function stateLawView(law: Law, point: StatePoint, locale: string): View {
  const t = translatorFor(locale);
  const topic = textIn(byId(site().content.stateTopics, point.topic).texts, locale);
  const { text, locale: wordsLocale } = textIn(law.texts, locale);
  const words = text.words[point.topic]!;
  const rule = topic.text.words.rules[point.rule]!;
  // That rule speaks of refusing itself.
  const refusal =
    point.refusal && point.rule !== "may-be-charged" ? ` ${t(`law.refusal.${point.refusal}`)}` : "";
  const own = [
    ...words.notes.map((note) => view("p", {}, note)),
    point.laws.length > 0
      ? view(
          "ul",
          {},
          ...point.laws.map(({ name, year }, index) =>
            view("li", {}, `${name}${year === null ? "" : ` (${year})`}: ${words.laws[index]}`),
          ),
        )
      : null,
  ];
  const foreign = wordsLocale !== locale;
  const isEmpty = own.every((part) => part === null);
  return view(
    "section",
    { class: "law" },
    view("h3", {}, topic.text.words.title),
    point.confidence === "low" ? view("p", { class: "notice" }, t("law.unconfirmed")) : null,
    view("p", {}, view("strong", {}, rule), refusal),
    foreign && !isEmpty ? view("p", { class: "hint" }, t("fallback.notice")) : null,
    isEmpty ? null : view("div", foreign ? languageOf(wordsLocale) : {}, ...own),
    sourcesView(point, locale),
  );
}

/** The sources of state law by id, each a link to its page, with the copy that was read where it was another. */
export function stateSourceViews(ids: readonly string[], locale: string): View[] {
  const t = translatorFor(locale);
  return ids.map((id) => {
    const { citation, url, pageRead, readAt } = byId(site().content.stateSources, id);
    return view(
      "li",
      {},
      view(
        "bdi",
        { lang: SOURCE_LOCALE },
        url === null ? citation : view("a", { href: url, rel: "noreferrer" }, citation),
      ),
      pageRead ? null : readAt === undefined ? ` (${t("law.pageUnread")})` : copyView(readAt),
    );
  });
}

/** The statute, where it is known and no source is named like it, then the sources. */
function sourcesView({ statute, sources }: StatePoint, locale: string): View {
  const named = sources.some((id) => byId(site().content.stateSources, id).citation === statute);
  return view(
    "ul",
    { class: "sources" },
    statute === null || named ? null : view("li", {}, view("bdi", { lang: SOURCE_LOCALE }, statute)),
    ...stateSourceViews(sources, locale),
  );
}

function languageOf(code: string): Record<string, string> {
  return { lang: code, dir: directionOf(code) };
}

/** The copy that was read, by the name of its host. */
function copyView(href: string): View {
  return view(
    "bdi",
    { lang: SOURCE_LOCALE },
    " (",
    view("a", { href, rel: "noreferrer" }, new URL(href).hostname),
    ")",
  );
}
