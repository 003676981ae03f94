import { formatDate } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import { writtenCode } from "../../lib/prints/code";
import { editionOf } from "./editions";
import { siteAddress } from "../../lib/publish/siteAddress";
import { translatorFor } from "./site";

/** The code of what is printed, its day and, where the site has an address, where to ask what it is worth. */
export function codeLine(locale: string, print: string): string {
  const { code, on } = editionOf(locale, print);
  const line = translatorFor(locale)("card.code", { code: writtenCode(code), date: formatDate(on, locale) });
  return [line, ...whereToCheck(locale)].join(" · ");
}

/** Where to ask what a code is worth, as paper has it; nothing where the site has no address. */
export function whereToCheck(locale: string): readonly string[] {
  const address = siteAddress()?.replace("https://", "");
  return address ? [translatorFor(locale)("card.checkAt", { address: address + pathTo.check(locale) })] : [];
}
