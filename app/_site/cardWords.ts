import type { CardWords } from "../../lib/hotlines/hotlineView";
import { contentDate } from "./contentDate";
import { stateName, translatorFor } from "./site";

/** Where readers report a wrong number: DIRECTORY_CONTACT, an address of e-mail. Undefined where none is configured. */
export const directoryContact = process.env.DIRECTORY_CONTACT;

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
