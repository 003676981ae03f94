import { Locale, SOURCE_LOCALE } from "../model/locale";
import type { ContentFolder } from "./contentFolder";
import { JSON_FILES } from "./jsonFiles";
import { LeftOut } from "./leftOut";
import { rawJson, readList } from "./readInPart";

/**
 * The registry of languages. Where it does not fit, or lacks English, its faults are in the folder, and each code in it that has a folder of
 * texts counts as a language, so that these are read and checked.
 */
export function loadLocales(folder: ContentFolder, left = new LeftOut()): readonly Locale[] {
  const fitting = readList(folder, "locales.json", "locales", JSON_FILES["locales.json"], Locale, left);
  const raw = (rawJson(folder, "locales.json") as { locales?: unknown } | undefined)?.locales;
  const codes = (Array.isArray(raw) ? raw : folder.folders().map((code) => ({ code }))).flatMap(
    (entry: { code?: unknown } | null) => {
      const code = entry?.code;
      return typeof code === "string" && folder.has(`${code}/ui.json`) ? [code] : [];
    },
  );
  if (raw !== undefined && !codes.includes(SOURCE_LOCALE)) {
    folder.faults.push({
      file: `${folder.folder}/locales.json`,
      field: "locales",
      expected: `"${SOURCE_LOCALE}": officers read it, and other languages fall back to it`,
      received: "no such language",
    });
    codes.push(SOURCE_LOCALE);
  }
  const others = codes.filter((code) => !fitting.some((locale) => locale.code === code));
  return [
    ...fitting,
    ...others.map((code) => ({
      code,
      ownName: code,
      englishName: code,
      direction: "ltr" as const,
      enabled: true,
    })),
  ];
}
