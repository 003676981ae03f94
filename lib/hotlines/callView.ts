import { formatPhone } from "../i18n/format";
import type { LocatedHotline } from "../model/locatedHotline";
import { type View, view } from "../model/view";
import { mainPhone } from "./mainPhone";

/** What the words need from the page: its language and its interface texts. */
type CallWords = {
  locale: string;
  t: (key: string, values?: Record<string, string | number>) => string;
};

/** One line in the smallest form: the number to call first, and whose it is. The children of a paragraph `.phones`. */
export function callParts(hotline: Pick<LocatedHotline, "name" | "phones">, words: CallWords): View[] {
  const { number } = mainPhone(hotline, words.locale);
  return [callLink(number, words), " ", view("span", { lang: "en", dir: "ltr" }, hotline.name)];
}

/** Calls a number (E.164), which is isolated so that right-to-left text cannot turn its groups round. */
export function callLink(number: string, { t }: CallWords): View {
  const [before = "", after = ""] = t("hotlines.call", { number: MARK }).split(MARK);
  return view(
    "a",
    { href: `tel:${number}` },
    before,
    view("bdi", { dir: "ltr", class: "phone" }, formatPhone(number)),
    after || null,
  );
}

/** Stands where the number goes in a text. */
const MARK = "\u0001";
