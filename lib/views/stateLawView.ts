import type { Translate } from "../i18n/createTranslator";
import { languageAttributes } from "../i18n/languageAttributes";
import { lawSentence, refusalSentence } from "../i18n/stateSentences";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { StatePoint } from "../model/stateLaw";
import { type View, view } from "../model/view";

type Law = Content["stateLaw"][number];

/** What a state's law says on one topic, with its doubt and its sources: on the state's page and beside an outcome. */
export function stateLawView(
  content: Content,
  law: Law,
  point: StatePoint,
  locale: string,
  t: Translate,
): View {
  const topic = textIn(byId(content.stateTopics, point.topic).texts, locale);
  const { text, locale: wordsLocale } = textIn(law.texts, locale);
  const words = text.words[point.topic]!;
  const rule = topic.text.words.rules[point.rule]!;
  const own = [
    ...words.notes.map((note) => view("p", {}, note)),
    point.laws.length > 0
      ? view(
          "ul",
          {},
          ...point.laws.map((one, index) => view("li", {}, lawSentence(one, words.laws[index]!))),
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
    view("p", {}, view("strong", {}, rule), refusalSentence(point, t)),
    foreign && !isEmpty ? view("p", { class: "hint" }, t("fallback.notice")) : null,
    isEmpty ? null : view("div", languageAttributes(content.locales, wordsLocale, locale), ...own),
    sourcesView(content, point, t),
  );
}

/** The sources of state law by id, each a link to its page, with the copy that was read where it was another. */
export function stateSourceViews(content: Content, ids: readonly string[], t: Translate): View[] {
  return ids.map((id) => {
    const { citation, url, pageRead, readAt } = byId(content.stateSources, id);
    return view(
      "li",
      {},
      view(
        "bdi",
        { lang: SOURCE_LOCALE },
        url === null ? citation : view("a", { href: url, rel: "noreferrer" }, citation),
      ),
      ...(pageRead ? [] : [" (", readAt === undefined ? t("law.pageUnread") : copyView(readAt), ")"]),
    );
  });
}

/** The statute, where it is known and no source is named like it, then the sources. */
function sourcesView(content: Content, { statute, sources }: StatePoint, t: Translate): View {
  const named = sources.some((id) => byId(content.stateSources, id).citation === statute);
  return view(
    "ul",
    { class: "sources" },
    statute === null || named ? null : view("li", {}, view("bdi", { lang: SOURCE_LOCALE }, statute)),
    ...stateSourceViews(content, sources, t),
  );
}

/** The copy that was read, by the name of its host. */
function copyView(href: string): View {
  const host = view("a", { href, rel: "noreferrer" }, new URL(href).hostname);
  // Isolated without the brackets, which belong to the text around: from right to left, too, a space comes before them.
  return view("bdi", { lang: SOURCE_LOCALE }, host);
}
