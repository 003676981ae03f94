import { formatDate } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import { writtenCode } from "../../lib/prints/code";
import { editionOf } from "./editions";
import { siteAddress } from "./siteAddress";
import { translatorFor } from "./site";

/** The code of what is printed, its day and, where the site has an address, where to ask what it is worth. */
export function codeLine(locale: string, print: string): string {
  const t = translatorFor(locale);
  const { code, on } = editionOf(locale, print);
  const address = siteAddress()?.replace("https://", "");
  const line = t("card.code", { code: writtenCode(code), date: formatDate(on, locale) });
  return address ? `${line} · ${t("card.checkAt", { address: address + pathTo.check(locale) })}` : line;
}
