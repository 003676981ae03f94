import { z } from "zod";
import type { ContentFolder } from "../content/contentFolder";
import { SOURCE_LOCALE } from "../model/locale";
import type { OfflineIndex } from "../offline/offlineIndex";

const Strings = z.record(z.string(), z.string());

/** What a copy says over its pages, from the interface texts of a locale or else of English. */
export function offlineNotices(content: ContentFolder, locale: string): OfflineIndex["notices"] {
  const own = content.has(`${locale}/ui.json`) ? content.json(`${locale}/ui.json`, Strings) : undefined;
  const strings = { ...content.json(`${SOURCE_LOCALE}/ui.json`, Strings), ...own };
  const text = (key: string) => {
    const value = strings[key];
    if (value === undefined) throw new Error(`no interface text for "${key}"`);
    return value;
  };
  return {
    old: text("kept.old"),
    urgent: text("kept.urgent"),
    ended: text("kept.ended"),
    replaced: text("kept.replaced"),
    withdrawn: text("kept.withdrawn"),
  };
}
