import { situationsOnAnyDay } from "../../lib/content/situationsOfScripts";
import { isAs, newestOf } from "../../lib/editions/extendLedger";
import type { Edition, Ledger } from "../../lib/model/edition";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import type { Printed } from "../../lib/model/printed";
import { printedThings } from "../../lib/views/printedThings";
import { site, translatorFor } from "./site";

let homes: ReturnType<typeof situationsOnAnyDay> | undefined;
const printed = new Map<string, ReadonlyMap<string, Printed>>();

/** Everything that can be printed in a language, by kind and id. Made once in each build process. */
export function printedIn(locale: string): ReadonlyMap<string, Printed> {
  let all = printed.get(locale);
  if (!all) {
    const { content } = site();
    homes ??= situationsOnAnyDay(content);
    const voices = { locale, t: translatorFor(locale), english: translatorFor(SOURCE_LOCALE) };
    all = new Map(printedThings(content, voices, homes).map((one) => [one.print, one]));
    printed.set(locale, all);
  }
  return all;
}

export function ledgerOf(locale: string): Ledger {
  const ledger = site().content.editions[locale]?.words;
  if (!ledger) throw new Error(`no content/${locale}/editions.json; run: npm run editions`);
  return ledger;
}

/** The edition that a page prints. @throws Error where the ledger does not know what it says today. */
export function editionOf(locale: string, print: string): Edition {
  const [now, edition] = [printedIn(locale).get(print), newestOf(ledgerOf(locale), print)];
  if (!now || !edition || !isAs(now, edition))
    throw new Error(
      `content/${locale}/editions.json has no edition of ${print} as it is; run: npm run editions`,
    );
  return edition;
}
