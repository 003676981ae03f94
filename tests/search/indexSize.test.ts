import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { sourceName } from "../../lib/model/sourceName";
import { buildIndex, indexFile } from "../../lib/search";
import { documentsFor } from "./documents";
import { languageFor } from "../fixtures/languageFor";
import { content } from "../fixtures/projectContent";

// What a reader's phone loads before the first question can be answered.
const LARGEST = 100 * 1024;

const names = new Map(content.sources.map((source) => [source.id, sourceName(source)]));
const locales = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);

test.each(locales)("the search index of %s stays under 100 KB as it is sent", (locale) => {
  const index = buildIndex(documentsFor(locale), languageFor(locale));
  expect(brotliCompressSync(JSON.stringify(indexFile(index, names))).length).toBeLessThan(LARGEST);
});
