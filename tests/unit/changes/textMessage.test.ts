import { describe, expect, it } from "vitest";
import { changesFor, headOf } from "../../../lib/changes/bulletin";
import { unitsTooMany } from "../../../lib/changes/oneMessage";
import { textMessage } from "../../../lib/changes/textMessage";
import { createTranslator } from "../../../lib/i18n/createTranslator";
import { content } from "../../fixtures/projectContent";

const t = createTranslator(content.ui, "en");
const head = { name: "The Lighthouse", day: "March 4, 2026" };
const page = t("changes.title");

describe("a change as a text message", () => {
  it("says where to look as fully as there is room: the address, the page, or the name of the site", () => {
    const told = (length: number) =>
      textMessage({ ...head, headline: "g".repeat(length) }, t, "rights.example.org/en/changes/").words;
    expect(told(50)).toContain("rights.example.org/en/changes/");
    expect(told(100)).not.toContain("example");
    expect(told(100)).toContain(page);
    expect(told(120)).not.toContain(page);
    for (const length of [50, 100, 120])
      expect(told(length)).toContain(`The Lighthouse (March 4, 2026). ${"g".repeat(length)}.`);
  });

  it("is never cut: a heading that has no room is longer than one message", () => {
    const headline = "g".repeat(140);
    const message = textMessage({ ...head, headline }, t);
    expect(message.words).toContain(headline);
    expect(unitsTooMany(message)).toBeGreaterThan(0);
  });

  it.each(content.locales.filter(({ enabled }) => enabled).map(({ code }) => code))(
    "each change fits one, with its day and its heading, in %s",
    (locale) => {
      const speak = createTranslator(content.ui, locale);
      for (const change of changesFor(content, locale).changes) {
        const { name, day, headline } = headOf(change, locale, speak);
        const message = textMessage({ name, day, headline }, speak);
        expect(unitsTooMany(message), change.id).toBe(0);
        expect(message.alphabet).toBe(["ar", "zh-Hans"].includes(locale) ? "UCS-2" : "GSM-7");
      }
    },
  );
});
