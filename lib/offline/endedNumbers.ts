import { formatPhone } from "../i18n/format";
import { interpolate } from "../i18n/interpolate";
import type { OfflineNews, SavedCopy } from "./offlineIndex";

/** The data of the ZIP code box, as far as it is read here: `/data/hotlines/<digit>.json`. */
type HotlineData = { hotlines: { phones: { number: string }[] }[] };

/**
 * The numbers that have ended since a copy was made. What counts is not the day of the call but that of the news: a call
 * may be written down days after it was made, and until then new copies still have the number.
 */
export function endedSince({ made }: SavedCopy, news: OfflineNews): ReadonlySet<string> {
  return new Set(news.made < made ? [] : news.ended.map(({ number }) => number));
}

/** A kept page without links to numbers that have ended, which are struck out; and those that it had. */
export function withoutEndedLinks(
  html: string,
  ended: ReadonlySet<string>,
): { html: string; numbers: readonly string[] } {
  const numbers = new Set<string>();
  const text = html.replace(
    /<a [^>]*href="?tel:(\+\d+)[^>]*>(.*?)<\/a>/gs,
    (link, number: string, inner: string) => {
      if (!ended.has(number)) return link;
      numbers.add(number);
      return `<s>${inner}</s>`;
    },
  );
  return { html: text, numbers: [...numbers] };
}

/** What a page that had such links says of them. Each number is isolated: Arabic text would turn its groups round. */
export function endedNotice({ notices }: SavedCopy, numbers: readonly string[]): string | null {
  if (numbers.length === 0 || !notices.ended) return null;
  return interpolate(notices.ended, {
    numbers: numbers.map((number) => `\u2066${formatPhone(number)}\u2069`).join(", "),
  });
}

/** The data of the ZIP code box without numbers that have ended, and without lines that have no other. */
export function withoutEndedLines(json: string, ended: ReadonlySet<string>): string {
  if (ended.size === 0) return json;
  const data = JSON.parse(json) as HotlineData;
  const hotlines = data.hotlines
    .map((line) => ({ ...line, phones: line.phones.filter(({ number }) => !ended.has(number)) }))
    .filter(({ phones }) => phones.length > 0);
  return JSON.stringify({ ...data, hotlines });
}
