import type { ReactNode } from "react";
import { languageOf, translatorFor } from "../_site/site";

type Props = { locale: string; textLocale: string; children: ReactNode; quiet?: boolean };

/**
 * Wraps a text that may be in another language than the page: sets `lang` and `dir`, and says so to the reader.
 * `quiet` leaves the sentence out where the page has said it already.
 */
export function Fallback({ locale, textLocale, children, quiet = false }: Props) {
  if (textLocale === locale) return <>{children}</>;
  return (
    <>
      {!quiet && <p className="notice">{translatorFor(locale)("fallback.notice")}</p>}
      <div {...languageOf(textLocale, locale)}>{children}</div>
    </>
  );
}
