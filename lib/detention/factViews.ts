import { formatDate, formatPhone } from "../i18n/format";
import type { DetentionPhone, DetentionSource } from "../model/detention";
import { type View, view } from "../model/view";

/** What facts need from the page: its language and its interface texts. */
export type FactWords = {
  locale: string;
  t: (key: string, values?: Record<string, string | number>) => string;
  /** True: a source is a link. False on pages that phones keep, where addresses would weigh more than the facts. */
  links: boolean;
};

/** Names, addresses and rules are English on every page, and keep their order in text from right to left. */
export const ENGLISH = { lang: "en", dir: "ltr" };

/** A rule in the words of its source: English, and said to be where the page is in another language. */
export function englishText(text: string, { locale, t }: FactWords): View[] {
  const told = locale === ENGLISH.lang ? [] : [t("hotlines.inEnglish"), " "];
  return [...told, view("span", ENGLISH, text)];
}

/** Where and when a fact was read, to stand behind it. */
export function sourceView({ kind, url, on }: DetentionSource, { t, locale, links }: FactWords): View[] {
  const name = t(`detained.source.${kind}`);
  const date = on ? formatDate(on, locale) : t("detained.undated");
  const linked = links && url ? view("a", { href: url, rel: "noreferrer" }, name) : name;
  return [" ", view("small", {}, "(", linked, ` · ${date})`)];
}

/** A number to call, with where it was read. `label`: what it is for, if not for everything. */
export function phoneView(phone: DetentionPhone, label: string | null, words: FactWords): View {
  return view(
    "p",
    {},
    label === null ? null : `${label}: `,
    numberView(phone),
    ...sourceView(phone, words),
    phone.unsure ? ` ${words.t("detained.unsure")}` : null,
  );
}

export function numberView({ number }: Pick<DetentionPhone, "number">): View {
  const shown = formatPhone(number);
  // With the hyphens that are shown: half the bytes, once they are compressed.
  return view("a", { href: `tel:+1-${shown}` }, view("bdi", { dir: "ltr", class: "phone" }, shown));
}

type Address = {
  street?: string | undefined;
  city: string;
  state?: string | undefined;
  zip: string;
  abroad?: string | undefined;
};

/** An address as it is written on an envelope. */
export function addressView({ street, city, state, zip, abroad }: Address): View {
  const parts = [street, city, [state, zip].filter(Boolean).join(" "), abroad];
  return view("p", ENGLISH, parts.filter(Boolean).join(", "));
}
