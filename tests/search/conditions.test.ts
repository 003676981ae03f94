import { expect, test } from "vitest";
import { textIn } from "../../lib/i18n/textIn";
import { isFree, plainText } from "../../lib/model/text";
import { documentsFor } from "./documents";
import { content } from "../fixtures/projectContent";

const codes = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);

test.each(codes)("nothing that can be found holds a line that has a condition, in %s", (locale) => {
  const bodies = new Map(
    documentsFor(locale)
      .filter(({ kind }) => kind === "script")
      .map(({ id, body }) => [id, body]),
  );
  let guarded = 0;
  for (const { id, texts } of content.scripts)
    for (const line of textIn(texts, locale).text.say.filter((block) => !isFree(block))) {
      guarded += 1;
      expect(bodies.get(id), id).not.toContain(plainText(line));
    }
  expect(guarded).toBeGreaterThan(100);
});
