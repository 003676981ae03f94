import type { CardWords } from "../../lib/hotlines/hotlineView";
import { directoryContact } from "./contacts";
import { contentDate } from "./contentDate";
import { stateName, translatorFor } from "./site";

/** The words for hotline cards on pages of one locale. */
export function cardWords(locale: string): CardWords {
  return {
    locale,
    asOf: contentDate(),
    t: translatorFor(locale),
    stateName: (code) => stateName(code, locale),
    contact: directoryContact,
  };
}
