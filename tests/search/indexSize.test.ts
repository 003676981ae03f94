import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { askedFile } from "../../lib/content/askedFile";
import { sourceName } from "../../lib/model/sourceName";
import { buildIndex, indexFile } from "../../lib/search";
import { documentsFor } from "./documents";
import { languageFor } from "../fixtures/languageFor";
import { content } from "../fixtures/projectContent";

// What a reader's phone loads before the first question can be answered: the texts, and how people ask.
const LARGEST = 100 * 1024;

const names = new Map(content.sources.map((source) => [source.id, sourceName(source)]));
const locales = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
const sent = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;

test.each(locales)(
  "the search index of %s and its questions stay under 100 KB as they are sent",
  (locale) => {
    const index = buildIndex(documentsFor(locale), languageFor(locale));
    expect(sent(indexFile(index, names)) + sent(askedFile(content, locale))).toBeLessThan(LARGEST);
  },
);
