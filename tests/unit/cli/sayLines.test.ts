import { describe, expect, it } from "vitest";
import { sayLines } from "../../../lib/cli/sayLines";
import { content } from "../../fixtures/projectContent";

const codes = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);

describe.each(codes)("lines to say for other programs, in %s", (locale) => {
  const linesOf = sayLines(content, locale);
  const words = content.ui[locale]!;

  it("have the condition of every line of every script, as an id and in words, and each blank with its kind", () => {
    for (const { id, texts } of content.scripts)
      linesOf(id).forEach((line, at) => {
        const where = `${id} say ${at + 1}`;
        const { to, only } = texts.en!.say[at]!;
        expect([line.to, line.only], where).toEqual([to, only]);
        const conditions = [to && words[`line.to.${to}`]!, only && words[`line.only.${only}`]!];
        const told = conditions.filter((one) => one !== null);
        expect(line.label.own, where).toBe(told.length === 0 ? null : told.join(" · "));
        const named = [...line.en.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);
        expect(named, where).toEqual(line.blanks.map((blank) => content.ui.en![`blank.${blank.id}`]));
        expect(line.own, where).not.toMatch(/[▢{}]/);
      });
  });
});
