import type { z } from "zod";
import { Text } from "../model/primitives";
import type { ContentFolder } from "./contentFolder";
import type { LeftOut } from "./leftOut";
import { readJson } from "./readJson";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The list under `key` of a JSON file. Where the file does not fit, its faults are told, and the list has the entries that fit
 * by themselves.
 */
export function readList<K extends string, T>(
  folder: ContentFolder,
  path: string,
  key: K,
  schema: z.ZodType<Record<K, T[]>>,
  entry: z.ZodType<T>,
  left: LeftOut,
): readonly T[] {
  const read = folder.json(path, schema);
  if (read) return read[key];
  const list = (rawJson(folder, path) as Fields | null)?.[key];
  if (!Array.isArray(list) || list.length === 0) return [];
  const fitting = list.map((one: unknown) => entry.safeParse(one));
  const unfit = list.filter((_, at) => !fitting[at]!.success).map((one: Fields | null) => one?.id);
  // Anything could be the id of an entry without one.
  if (unfit.every((id) => typeof id === "string")) left.readInPart(`${folder.folder}/${path}`, unfit);
  return fitting.flatMap((one) => (one.success ? [one.data] : []));
}

/** Words by key, as `readList`: what does not fit stands there as words that say nothing, since its key is known. */
export function readStrings(
  folder: ContentFolder,
  path: string,
  schema: z.ZodType<Record<string, string>>,
  left: LeftOut,
): Readonly<Record<string, string>> | undefined {
  const read = folder.json(path, schema);
  if (read) return read;
  const raw = rawJson(folder, path);
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return undefined;
  const unfit = Object.keys(raw).filter((key) => !Text.safeParse((raw as Fields)[key]).success);
  left.readInPart(`${folder.folder}/${path}`, unfit);
  return { ...(raw as Record<string, string>), ...Object.fromEntries(unfit.map((key) => [key, "?"])) };
}

/** What a file that does not fit holds; undefined where it is no JSON. Its faults have been told. */
export function rawJson(folder: ContentFolder, path: string): unknown {
  const text = folder.text(path);
  return text === undefined ? undefined : readJson(text, path).data;
}
