import { formatDate, formatList, formatPhone, languageName, regionName } from "../i18n/format";
import type { LocatedHotline, SeenIn, ShownPhone } from "../model/locatedHotline";
import { type View, view } from "../model/view";
import type { WeeklyHours } from "../model/weeklyHours";
import { callLink } from "./callView";
import { hoursText } from "./hoursText";
import { mainPhone } from "./mainPhone";
import { serviceList, type Standing, whyTexts, type WhyWords } from "./whyTexts";
import { reportAddress } from "./reportAddress";
import { seenTexts } from "./seenTexts";

/** What the words of a card need from the page: its language, its interface texts, and names of states. */
export type CardWords = WhyWords & {
  /** Of what day cards tell: the reader's, or on a page made before, that of its content. `YYYY-MM-DD`. */
  asOf: string;
  /** Where readers send a number that is wrong: an address of e-mail. Left out: they choose whom to send it to. */
  contact?: string;
};

/** The directory's own words are English on every page. */
const english = { lang: "en", dir: "ltr" };

/**
 * One entry of the directory as a reader sees it: who it is, the number to call first, why it stands here (null: where the
 * heading of the list says it of all), whom it takes, when it answers where that is known, and when it was last seen or called;
 * folded below, its other numbers, where it was seen and what else is known. The same for a state page at build and for a ZIP code in
 * the browser.
 */
export function hotlineView(hotline: LocatedHotline, standing: Standing | null, words: CardWords): View {
  const { t } = words;
  const inferred = hotline.area.scope !== "national" && hotline.area.basis === "inferred";
  const main = mainPhone(hotline, words.wanted || words.locale);
  const others = hotline.phones.filter((phone) => phone !== main);
  return view(
    "li",
    { class: "hotline" },
    view("h3", english, hotline.name),
    phonesView({ phones: [main] }, words),
    standing && view("p", { class: "reason" }, whyTexts(standing, words).join(" · ")),
    paragraph(limitTexts(hotline, words), " · "),
    hotline.kind === "government-info" ? view("p", { class: "caution" }, t("hotlines.government")) : null,
    hotline.kind === "consular" ? view("p", { class: "caution" }, t("hotlines.consular")) : null,
    view("p", { class: "hint" }, [...hoursTexts(hotline, words), ...seenTexts(hotline, words)].join(" · ")),
    view(
      "details",
      {},
      view("summary", {}, t(others.length > 0 ? "hotlines.moreNumbers" : "hotlines.more")),
      others.length > 0 ? phonesView({ phones: others }, words) : null,
      view("p", {}, [t(`hotlines.kind.${hotline.kind}`), ...factTexts(hotline, words)].join(" · ")),
      inferred ? view("p", {}, t("hotlines.inferred")) : null,
      hotline.limits?.includes("lsc-funded") ? view("p", {}, t("hotlines.lscExceptions")) : null,
      ...englishNotes(hotline, words),
      paragraph(doesTexts(hotline, words), " "),
      seenInView(hotline, words),
      linksView(hotline, words),
    ),
  );
}

/** Numbers to call, and to send a text where they take texts. */
export function phonesView({ phones }: { phones: readonly ShownPhone[] }, words: CardWords): View {
  return view(
    "ul",
    { class: "phones" },
    ...phones.map((phone) => {
      const { number } = phone;
      const told = phoneParts(phone, words).flatMap((part, at) => (at === 0 ? part : [" · ", ...part]));
      return view(
        "li",
        {},
        callLink(number, words),
        told.length > 0 ? view("span", {}, ...told) : null,
        phone.sms ? textLink(number, null, words) : null,
        phone.textTo ? textLink(phone.textTo, phone.textTo, words) : null,
      );
    }),
  );
}

/** `shown`: what stands beside the words, where texts go elsewhere than the number above. */
function textLink(to: string, shown: string | null, { t }: CardWords): View {
  const label = `${t("hotlines.sms")} ${formatPhone(to)}`;
  const told = shown ? [" ", view("bdi", { dir: "ltr" }, shown)] : [];
  return view("a", { href: `sms:${to}`, "aria-label": label }, t("hotlines.sms"), ...told);
}

/** What stands beside a number: what it is for, where, how to get through, when, and how else it can be reached. */
function phoneParts(phone: ShownPhone, words: CardWords): View[][] {
  const { t } = words;
  const { use = [], place, extension, label, languages, hours, whatsapp } = phone;
  return [
    ...use.map((word) => [t(`hotlines.use.${word}`)]),
    ...(place ? [[inEnglish(place, words)]] : []),
    ...(extension ? [[t("hotlines.extension", { extension })]] : []),
    ...(label
      ? [[...(isEnglish(words) ? [] : [t("hotlines.inEnglish"), " "]), inEnglish(label, words)]]
      : []),
    ...(languages ? [[languageNames(languages, words)]] : []),
    ...(hours ? [[hoursIn(hours, words)]] : []),
    ...(whatsapp ? [[t("hotlines.whatsapp")]] : []),
  ];
}

/** English words and proper names within a line: isolated where the page is in another language. */
function inEnglish(text: string, words: CardWords): View {
  return isEnglish(words) ? text : view("bdi", english, text);
}

function isEnglish({ locale }: CardWords): boolean {
  return locale === english.lang;
}

/** What no list has words for stands in English, and says so to whoever reads another language. */
function englishNotes({ description, restrictions }: LocatedHotline, words: CardWords): View[] {
  const notes = [description, restrictions].filter((note) => note !== undefined);
  const isTold = notes.length > 0 && !isEnglish(words);
  return [
    ...(isTold ? [view("p", { class: "hint" }, words.t("hotlines.inEnglish"))] : []),
    ...notes.map((note) => view("p", english, note)),
  ];
}

function paragraph(texts: readonly string[], between: string): View | null {
  return texts.length > 0 ? view("p", {}, texts.join(between)) : null;
}

function doesTexts({ services, listed = [] }: LocatedHotline, words: CardWords): string[] {
  const { t } = words;
  return [
    ...(services.length > 0 ? [t("hotlines.does", { list: serviceList(services, words) })] : []),
    ...listed.map((list) => t(`hotlines.listed.${list}`)),
  ];
}

function limitTexts({ limits = [], nationality }: LocatedHotline, { t, locale }: CardWords): string[] {
  const values = nationality ? { country: regionName(nationality, locale) } : undefined;
  return limits.map((limit) => t(`hotlines.limit.${limit}`, limit === "nationals-only" ? values : undefined));
}

function factTexts(hotline: LocatedHotline, words: CardWords): string[] {
  const { t } = words;
  return [
    t(`hotlines.fees.${hotline.fees}`),
    ...(hotline.hours ? hoursTexts(hotline, words) : [t("hotlines.hoursUnknown")]),
    languagesText(hotline, words),
    ...(hotline.interpreters ? [t("hotlines.interpreters")] : []),
  ];
}

function hoursTexts({ hours }: LocatedHotline, words: CardWords): string[] {
  return hours ? [words.t("hotlines.hours", { hours: hoursIn(hours, words) })] : [];
}

function hoursIn(hours: WeeklyHours, { t, locale }: CardWords): string {
  const words = { dayAndNight: t("hotlines.dayAndNight"), everyDay: t("hotlines.everyDay") };
  const text = hoursText(hours, locale, words);
  return hours.undated ? t("hotlines.undated", { text }) : text;
}

function languagesText({ languages, languagesBasis }: LocatedHotline, words: CardWords): string {
  if (languagesBasis === "assumed") return words.t("hotlines.languagesAssumed");
  return words.t("hotlines.languages", { list: languageNames(languages, words) });
}

function languageNames(codes: readonly string[], { locale }: CardWords): string {
  return formatList(
    codes.map((code) => languageName(code, locale)),
    locale,
  );
}

function sourceView({ kind, url }: SeenIn, { t }: CardWords): View | string {
  const source = t(`hotlines.source.${kind}`);
  return url ? view("a", { href: url, rel: "noreferrer" }, source) : source;
}

/** Every page that was read, the newest that names the line first: for hours, languages and what else stands on the card. */
function seenInView({ seen, alsoSeen = [] }: LocatedHotline, words: CardWords): View {
  const parts = [seen, ...alsoSeen].flatMap((one, at) => [
    at === 0 ? " " : " · ",
    sourceView(one, words),
    ...(one.on ? [` (${formatDate(one.on, words.locale)})`] : []),
  ]);
  return view("p", { class: "hint" }, words.t("hotlines.seenIn"), ...parts);
}

function linksView(hotline: LocatedHotline, { t, contact }: CardWords): View {
  const address = reportAddress(hotline, t("hotlines.reportAsk"), contact);
  const report = view("a", { href: address }, t("hotlines.report"));
  // An address that nobody has seen is not linked.
  const page =
    hotline.url && hotline.urlSeen
      ? [view("a", { href: hotline.url, rel: "noreferrer" }, t("hotlines.website")), " · "]
      : [];
  return view("p", {}, ...page, report);
}
