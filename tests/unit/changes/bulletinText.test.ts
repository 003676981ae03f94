import { expect, it } from "vitest";
import { bulletinParagraph, bulletinText } from "../../../lib/changes/bulletinText";
import type { Translate } from "../../../lib/i18n/createTranslator";
import { makeBulletin } from "./bulletins";

/** Says its key, and what it was given. */
const t: Translate = (key, values) => [key, ...Object.values(values ?? {})].join(" | ");

it("a bulletin says whose, when and how bad, what changed, what to do, where to read it and what it is not", () => {
  expect(bulletinText(makeBulletin(), t)).toBe(`The Lighthouse · March 4, 2026 · Urgent
The gate opens to the sea

changes.title
- Older copies said “land”.
- Knock first.

bulletin.older
- Do not use older paper.
- Type its code.

More on The Lighthouse.
Not advice. CC BY 4.0.
`);
});

it("says no tier where the entry has none", () => {
  expect(bulletinText(makeBulletin({ tier: null }), t)).toMatch(/^The Lighthouse · March 4, 2026\nThe gate/);
});

it("as a paragraph it is one line, and of older paper it says the first thing where something was mended", () => {
  const start =
    "bulletin.asParagraph | The Lighthouse | March 4, 2026 | Urgent: The gate opens to the sea | ";
  expect(bulletinParagraph(makeBulletin(), t)).toBe(
    `${start}Older copies said “land”. Knock first. Do not use older paper. More on The Lighthouse.`,
  );
  expect(bulletinParagraph(makeBulletin({ tier: null }), t)).toBe(
    `${start}Older copies said “land”. Knock first. More on The Lighthouse.`,
  );
});
