import type { Locale } from "../model/locale";
import type { ContentFolder } from "./contentFolder";
import { JSON_FILES } from "./jsonFiles";

/** The registry of languages. Empty, with faults in the folder, where it does not fit. */
export function loadLocales(folder: ContentFolder): readonly Locale[] {
  return folder.json("locales.json", JSON_FILES["locales.json"])?.locales ?? [];
}
