import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { codeLine } from "../../../app/_site/codeLine";
import { editionOf, ledgerOf, printedIn } from "../../../app/_site/editions";
import { formatDate } from "../../../lib/i18n/format";
import { pathTo } from "../../../lib/model/paths";
import { writtenCode } from "../../../lib/prints/code";
import { content } from "../../fixtures/projectContent";

const enabled = content.locales.filter((locale) => locale.enabled).map(({ code }) => code);

beforeEach(() => void vi.stubEnv("SITE_URL", undefined));
afterEach(() => void vi.unstubAllEnvs());

describe("what a page prints at its foot", () => {
  it("is the newest code of what it says, and the day, in every language", () => {
    for (const locale of enabled)
      for (const print of printedIn(locale).keys()) {
        const { code, on } = editionOf(locale, print);
        const newest = content.editions[locale]!.words.editions.findLast(
          (edition) => edition.print === print,
        );
        expect(newest?.code, `${locale} ${print}`).toBe(code);
        const line = codeLine(locale, print);
        expect(line, `${locale} ${print}`).toContain(writtenCode(code));
        expect(line, `${locale} ${print}`).toContain(formatDate(on, locale));
      }
  });

  it("names no address where the site has none, and else where to ask, as people type it", () => {
    const without = codeLine("es", "card/door");
    expect(without).not.toContain(pathTo.check("es"));
    vi.stubEnv("SITE_URL", "https://rights.example.org/");
    const line = codeLine("es", "card/door");
    expect(line.startsWith(without)).toBe(true);
    expect(line).toContain(`rights.example.org${pathTo.check("es")}`);
    expect(line).not.toContain("https:");
  });
});

describe("an edition that there is not", () => {
  it("is told with what to do", () => {
    expect(() => editionOf("es", "card/no-such-print")).toThrow("npm run editions");
    expect(() => ledgerOf("xx")).toThrow("content/xx/editions.json; run: npm run editions");
  });
});
