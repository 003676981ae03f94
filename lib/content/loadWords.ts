import type { z } from "zod";
import type { ContentFolder } from "./contentFolder";

/** A file of words as it was read, in one locale. */
export type Words<T> = { words: T; file: string };

/** Reads `<locale>/<path>` in every locale that has the file. */
export function loadWords<T>(
  folder: ContentFolder,
  codes: readonly string[],
  path: string,
  schema: z.ZodType<T>,
): Record<string, Words<T>> {
  const texts: Record<string, Words<T>> = {};
  for (const code of codes) {
    const own = `${code}/${path}`;
    const words = folder.has(own) ? folder.json(own, schema) : undefined;
    if (words) texts[code] = { words, file: `${folder.folder}/${own}` };
  }
  return texts;
}
