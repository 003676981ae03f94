import { z } from "zod";
import { Locale } from "../model/locale";
import type { ContentFolder } from "./contentFolder";

const LocaleFile = z.strictObject({ locales: z.array(Locale).min(1) });

/** The registry of languages. Empty, with faults in the folder, where it does not fit. */
export function loadLocales(folder: ContentFolder): readonly Locale[] {
  return folder.json("locales.json", LocaleFile)?.locales ?? [];
}
