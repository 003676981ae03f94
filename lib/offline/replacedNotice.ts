import { formatDate } from "../i18n/format";
import { interpolate } from "../i18n/interpolate";
import type { SavedCopy } from "./offlineIndex";

/** What a kept page says where something else came from the network in its place, or null in a copy without words for it. */
export function replacedNotice({ made, locale, notices }: SavedCopy): string | null {
  return notices.replaced ? interpolate(notices.replaced, { date: formatDate(made, locale) }) : null;
}
