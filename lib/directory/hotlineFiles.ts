import { writtenJson } from "../content/writtenJson";
import { homeOf } from "../content/checkHotline";
import { Hotline } from "../model/hotline";

/**
 * The files of the directory, formatted: "ma.json" → text. Entries by id, fields in the order of
 * the schema. Entries must have passed the checks of content.
 */
export async function hotlineFiles(hotlines: readonly Hotline[]): Promise<ReadonlyMap<string, string>> {
  const byFile = new Map<string, Hotline[]>();
  for (const hotline of [...hotlines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const file = homeOf(hotline);
    if (!file) throw new Error(`${hotline.id}: an area without a state`);
    byFile.set(file, [...(byFile.get(file) ?? []), hotline]);
  }
  return new Map(
    await Promise.all(
      [...byFile].map(async ([file, entries]): Promise<[string, string]> => {
        // Parsing puts the fields in order.
        const content = { hotlines: entries.map((entry) => Hotline.parse(entry)) };
        return [file, await writtenJson(file, content)];
      }),
    ),
  );
}
