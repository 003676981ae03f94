import { expect, it } from "vitest";
import { formsOf } from "../../../lib/i18n/pluralKey";
import { PLURAL_RULES } from "../../../lib/po/pluralRules";
import { content } from "../../fixtures/projectContent";

it("there is a rule for each language that is translated", () => {
  const codes = content.locales.map(({ code }) => code).filter((code) => code !== "en");
  expect(Object.keys(PLURAL_RULES)).toEqual(expect.arrayContaining(codes));
});

it.each(Object.entries(PLURAL_RULES))("%s counts as the pages do", (locale, rule) => {
  const [, count, formula] = /^nplurals=(\d+); plural=(.*);$/.exec(rule)!;
  const forms = formsOf(locale);
  expect(Number(count)).toBe(forms.length);
  // A formula of gettext is one of JavaScript too.
  // oxlint-disable-next-line no-new-func -- of our own data
  const formOf = new Function("n", `return ${formula}`) as (n: number) => number;
  const rules = new Intl.PluralRules([locale, "en"]);
  for (const n of [...Array(1100).keys(), 999_999, 1e6, 1_000_001, 2e6, 3_500_000])
    expect([n, forms[formOf(n)]]).toEqual([n, rules.select(n)]);
});
