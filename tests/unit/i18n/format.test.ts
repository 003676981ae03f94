import { describe, expect, it } from "vitest";
import { formatDate, formatList, formatPhone, languageName } from "../../../lib/i18n/format";
import { interpolate } from "../../../lib/i18n/interpolate";

describe("a date", () => {
  it.each([
    ["2026", "en", "2026"],
    ["2026-11", "en", "November 2026"],
    ["2026-11-24", "en", "November 24, 2026"],
    ["2026-11-24", "es", "24 de noviembre de 2026"],
    ["2026-11-24", "zh-Hans", "2026年11月24日"],
    ["2026-01-01", "en", "January 1, 2026"],
    ["2026-12-31", "en", "December 31, 2026"],
  ])("%s in %s shows no more than it says: %s", (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text);
  });

  it.each(["ar", "ar-EG"])("has Western digits in %s", (locale) => {
    const text = formatDate("2026-11-24", locale);
    expect(text).not.toMatch(/[٠-٩۰-۹]/);
    expect(text).toMatch(/24/);
  });
});

it("a phone number is grouped as people read it, and anything else stays", () => {
  expect(formatPhone("+16175551234")).toBe("617-555-1234");
  expect(formatPhone("911")).toBe("911");
});

it("a language is named in the reader's language, and by its code where no name is known", () => {
  expect(languageName("ht", "es")).toBe("criollo haitiano");
  expect(languageName("qqq", "en")).toBe("qqq");
});

it("a list reads as one", () => {
  expect(formatList(["a", "b", "c"], "es")).toBe("a, b y c");
});

it("placeholders are filled in the browser as they are at build; an unknown one stays", () => {
  expect(interpolate("{{count}} of {{ total }}, {{other}}", { count: 0, total: "ten" })).toBe(
    "0 of ten, {{other}}",
  );
});
