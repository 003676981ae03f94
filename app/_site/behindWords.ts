import { behindOf } from "../../lib/views/behindOf";
import { site, translatorFor } from "./site";

/** That parts of a page stand there in English, since nobody has translated its newest words yet. Null where all is translated. */
export function behindWords(texts: readonly string[], locale: string): string | null {
  const { length: count } = behindOf(site().content, texts, locale);
  return count === 0 ? null : translatorFor(locale)("translation.page", { count });
}
