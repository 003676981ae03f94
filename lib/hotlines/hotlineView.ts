import { formatDate, formatList, formatPhone, languageName } from "../i18n/format";
import type { LocatedHotline } from "../model/locatedHotline";
import { type View, view } from "../model/view";
import type { Reason } from "./serves";

/** What the words of a card need from the page: its language, its interface texts, and names of states. */
export type CardWords = {
  locale: string;
  t: (key: string, values?: Record<string, string | number>) => string;
  stateName: (code: string) => string;
};

/** The directory's own words are English on every page. */
const english = { lang: "en", dir: "ltr" };

/**
 * One entry of the directory as a reader sees it: who it is and who runs it, the numbers, why it is shown here, what
 * it does, and how old the entry is. The same for a state page at build and for a ZIP code in the browser.
 */
export function hotlineView(hotline: LocatedHotline, reason: Reason | null, words: CardWords): View {
  const { t } = words;
  const facts = [
    t(`hotlines.fees.${hotline.fees}`),
    hotline.hours ? t("hotlines.hours", { hours: isolated(hotline.hours) }) : null,
    languagesOf(hotline, words),
    hotline.seenOn
      ? t("hotlines.seenOn", { date: formatDate(hotline.seenOn, words.locale) })
      : t("hotlines.seenNever"),
  ].filter((fact) => fact !== null);
  const inferred = hotline.area.scope !== "national" && hotline.area.basis === "inferred";
  return view(
    "li",
    { class: "hotline" },
    view("h3", english, hotline.name),
    view("p", { class: "kind" }, t(`hotlines.kind.${hotline.kind}`)),
    phonesView(hotline, words),
    reason && view("p", { class: "reason" }, reasonText(reason, words)),
    inferred ? view("p", { class: "hint" }, t("hotlines.inferred")) : null,
    hotline.kind === "government-info" ? view("p", { class: "caution" }, t("hotlines.government")) : null,
    hotline.kind === "consular" ? view("p", { class: "caution" }, t("hotlines.consular")) : null,
    view("p", english, hotline.description),
    hotline.restrictions ? view("p", english, hotline.restrictions) : null,
    view("p", { class: "hint" }, facts.join(" · ")),
    // An address that nobody has seen is not linked.
    hotline.url && hotline.urlSeen
      ? view("p", {}, view("a", { href: hotline.url, rel: "noreferrer" }, t("hotlines.website")))
      : null,
  );
}

/** The numbers of an entry, each isolated so that right-to-left text cannot turn its groups round. */
export function phonesView({ phones }: Pick<LocatedHotline, "phones">, { t }: Pick<CardWords, "t">): View {
  return view(
    "ul",
    { class: "phones" },
    ...phones.map((phone) => {
      const number = formatPhone(phone.number);
      return view(
        "li",
        {},
        view(
          "a",
          { href: `tel:${phone.number}`, "aria-label": t("hotlines.call", { number }) },
          view("bdi", { dir: "ltr", class: "phone" }, number),
        ),
        phone.label ? view("span", english, phone.label) : null,
        phone.hours ? view("span", english, phone.hours) : null,
        phone.sms ? view("span", {}, t("hotlines.sms")) : null,
      );
    }),
  );
}

/** English in a sentence of any direction keeps its order: "24 hours" is not turned round. */
function isolated(words: string): string {
  return `\u2066${words}\u2069`;
}

function reasonText(reason: Reason, { t, stateName }: CardWords): string {
  switch (reason.code) {
    case "national":
      return t("hotlines.reason.national");
    case "serves-state":
      return t("hotlines.reason.serves-state", { state: stateName(reason.state) });
    case "serves-county":
      return t("hotlines.reason.serves-county", { county: reason.county });
    case "serves-city":
      return t("hotlines.reason.serves-city", { city: reason.city });
    case "within-miles":
      return t("hotlines.reason.within-miles", { miles: reason.miles, place: reason.place.name });
  }
}

function languagesOf(hotline: LocatedHotline, { t, locale }: CardWords): string {
  if (hotline.languagesBasis === "assumed") return t("hotlines.languagesAssumed");
  const names = hotline.languages.map((code) => languageName(code, locale));
  return t("hotlines.languages", { list: formatList(names, locale) });
}
