import type { z } from "zod";
import { parseSections } from "../markdown/parseSections";
import { SOURCE_LOCALE } from "../model/locale";
import type { Section } from "../model/text";
import { type Fields, partsOfText } from "../translations/partsOfText";
import { tieText } from "../translations/tieText";
import type { ContentFolder } from "./contentFolder";

type Read<T> = { file: string; data: T; sections: readonly Section[] };
type Schemas<S, T> = { source: z.ZodType<S>; translation: z.ZodType<T> };

/** One thing as it was read: its English file, and every locale's words with where they stand. */
export type Loaded<S, W> = {
  id: string;
  source: S;
  texts: Record<string, W & { file: string }>;
};

/**
 * Loads `<locale>/<kind>/<id>.md` for every id that has an English file. A translation without an English file is a
 * fault: ids are the same in every language.
 * @param words makes the words of one file from its front matter and sections; undefined where they do not fit.
 */
export function loadTexts<S, T, W>(
  content: ContentFolder,
  kind: string,
  locales: readonly string[],
  schemas: Schemas<S, T>,
  words: (read: Read<S | T>) => W | undefined,
): Loaded<S, W>[] {
  const ids = content.list(`${SOURCE_LOCALE}/${kind}`, ".md");

  const readOne = <D extends S | T>(
    locale: string,
    id: string,
    schema: z.ZodType<D>,
  ): Read<D> | undefined => {
    const read = content.markdown(`${locale}/${kind}/${id}.md`, schema);
    if (!read) return undefined;
    const { sections, faults } = parseSections(read.body, read.file, read.bodyLine);
    content.faults.push(...faults);
    // Nothing of it could be read: that it lacks headings too would say nothing more.
    if (sections.length === 0 && faults.length > 0) return undefined;
    return { file: read.file, data: read.data, sections };
  };

  /** A translation beside its English. */
  const tied = (path: string, own: Read<T> | undefined, english: Read<S> | undefined) => {
    if (!own || !english) return own;
    const fields = own.data as Fields;
    const tie = content.tied.tieOf(path, partsOfText(fields, own.sections));
    if (!tie) return own;
    const read = tieText(
      { fields: english.data as Fields, sections: english.sections },
      { fields, sections: own.sections },
      tie,
    );
    content.tied.settle(tie);
    return { ...own, data: read.fields as T, sections: read.sections };
  };

  for (const locale of locales)
    for (const id of content.list(`${locale}/${kind}`, ".md"))
      if (!ids.includes(id))
        content.faults.push({
          file: `${content.folder}/${locale}/${kind}/${id}.md`,
          field: "(file name)",
          expected: `the id of a file in ${SOURCE_LOCALE}/${kind}/`,
          received: id,
        });

  return ids.flatMap((id) => {
    const texts: Loaded<S, W>["texts"] = {};
    const add = (locale: string, read: Read<S | T> | undefined) => {
      const made = read && words(read);
      if (read && made) texts[locale] = { ...made, file: read.file };
    };
    const source = readOne(SOURCE_LOCALE, id, schemas.source);
    add(SOURCE_LOCALE, source);
    for (const locale of locales)
      if (locale !== SOURCE_LOCALE && content.has(`${locale}/${kind}/${id}.md`))
        add(locale, tied(`${locale}/${kind}/${id}.md`, readOne(locale, id, schemas.translation), source));
    return source && texts[SOURCE_LOCALE] ? [{ id, source: source.data, texts }] : [];
  });
}
