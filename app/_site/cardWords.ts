import type { CardWords } from "../../lib/hotlines/hotlineView";
import { stateName, translatorFor } from "./site";

/** The words for hotline cards on pages of one locale. */
export function cardWords(locale: string): CardWords {
  return { locale, t: translatorFor(locale), stateName: (code) => stateName(code, locale) };
}
